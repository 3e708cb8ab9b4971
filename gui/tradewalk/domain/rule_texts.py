"""What a rule says as texts that belong to no language: the fields of its terms as a rule file would write them."""

from collections.abc import Iterable
from datetime import date, time, timedelta
from decimal import Decimal

from tradewalk.domain.rule_terms import PhaseStart, Terms
from tradewalk.domain.ticks import TickBand, TickTable

FieldText = str | tuple[str, ...]
"""One text, or one for each part of a list."""
_ONE_DAY = timedelta(days=1)


def terms_as_texts(terms: Terms) -> tuple[tuple[str, FieldText], ...]:
    """The fields of a rule's terms with their values, in their order; a field without a value is left out.

    Numbers are digits with a point, days ISO dates, a list of days its runs, a phase or a price band as in the files.
    """
    fields: Iterable[tuple[str, object]] = zip(terms._fields, terms, strict=True)
    return tuple((name, _text(value)) for name, value in fields if value is not None)


def _text(value: object) -> FieldText:
    """A value that is a list, or one that is not."""
    match value:
        case TickTable():
            return tuple(_one(band) for band in value.bands)
        case frozenset():
            return _runs(sorted(value))
        case tuple() if not hasattr(value, "_fields"):
            return tuple(_one(each) for each in value)
        case _:
            return _one(value)


def _one(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case TickBand():
            return f"{_plain(value.start)} {_plain(value.tick)}"
        case PhaseStart():
            return _phase(value)
        case time():
            return _time(value)
        case tuple():
            return " ".join(_one(each) for each in value if each is not None)
        case _:
            return str(value)


def _plain(number: Decimal) -> str:
    """A price or tick with the digits that it needs and no more."""
    return f"{number.normalize():f}"


def _phase(start: PhaseStart) -> str:
    marks = (("enter", start.can_enter), ("cancel", start.can_cancel), ("held", start.is_held))
    return " ".join((_time(start.start), start.phase.value, *(word for word, is_so in marks if is_so)))


def _time(moment: time) -> str:
    return moment.isoformat("seconds" if moment.second else "minutes")


def _runs(days: list[date]) -> tuple[str, ...]:
    """Days that follow one another as ``first/last``."""
    runs: list[tuple[date, date]] = []
    for day in days:
        if runs and runs[-1][1] + _ONE_DAY == day:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return tuple(str(first) if first == last else f"{first}/{last}" for first, last in runs)

"""Which letters of a result were met by what is typed."""

from typing import NamedTuple

from tradewalk.domain.instruments import Instrument
from tradewalk.market.folding import folded


class Span(NamedTuple):
    """Letters from ``start``, so many."""

    start: int
    length: int


class Marks(NamedTuple):
    """The letters that were met in the code and in each name."""

    code: tuple[Span, ...] = ()
    english: tuple[Span, ...] = ()
    hans: tuple[Span, ...] = ()
    hant: tuple[Span, ...] = ()


def derive_marks(instrument: Instrument, text: str) -> Marks:
    """The marks of one result. Initials that were met mark the Chinese letters that they stand for."""
    wanted = folded(text)
    texts = (instrument.code, instrument.name_en, instrument.name_hans, instrument.name_hant)
    marks = Marks(*(_spans(each, wanted) for each in texts)) if wanted else Marks()
    if any(marks) or not wanted:
        return marks
    return Marks(hans=(spans := _spans(instrument.pinyin_initials, wanted)), hant=spans)


def _spans(text: str, wanted: str) -> tuple[Span, ...]:
    """Where the wanted text stands, else where each of its words does."""
    whole = _span(text, wanted)
    if whole is not None:
        return (whole,)
    spans = (_span(text, word) for word in wanted.split())
    return tuple(sorted({span for span in spans if span is not None}))


def _span(text: str, wanted: str) -> Span | None:
    """The first place that starts a word, else the first place."""
    small = text.casefold()
    if len(small) != len(text) or wanted not in small:
        return None
    places = [start for start in range(len(small)) if small.startswith(wanted, start)]
    starts = [start for start in places if start == 0 or not small[start - 1].isalnum()]
    return Span((starts or places)[0], len(wanted))

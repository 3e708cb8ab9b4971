"""Reading one field of a rule file: each reader takes a TOML value, and says in words what would be right.

A reader raises WrongField with the end of a sentence: ``is "two", not a whole number; write 200``.
"""

from collections.abc import Callable, Iterable
from datetime import date, time, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import NamedTuple, TypeVar

from tradewalk.domain.overseas_terms import RoundLotTier
from tradewalk.domain.phases import Phase
from tradewalk.domain.rule_terms import DECISIVE_TIES, AuctionTie, CutOff, PhaseStart, Terms
from tradewalk.domain.ticks import TickBand, TickTable

Value = TypeVar("Value")
Member = TypeVar("Member", bound=StrEnum)
Reader = Callable[[object], object]


class WrongField(ValueError):
    """A field holds what it may not hold."""


class TermsReader(NamedTuple):
    """How the value of one kind of rule is read: its class, and a reader for each field."""

    terms: Callable[..., Terms]
    readers: dict[str, Reader]

    def required(self) -> tuple[str, ...]:
        """The fields that a file must give."""
        given = set(self.terms._field_defaults)  # type: ignore[attr-defined]  # every kind is a named tuple
        return tuple(name for name in self.readers if name not in given)


def whole_number(value: object) -> int:
    """A whole number that is not negative."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise WrongField(f"is {shown(value)}, not a whole number; write digits without quotes, such as 200")
    return value


def decimal(value: object) -> Decimal:
    """A decimal number, in quotes so that it stays exact."""
    if isinstance(value, str):
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal("NaN")
        if number.is_finite() and number >= 0:
            return number
    raise WrongField(f'is {shown(value)}, not a decimal number in quotes; write for example "0.10"')


def text(value: object) -> str:
    """A text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise WrongField(f"is {shown(value)}, not a text; write it in quotes")
    return value


def flag(value: object) -> bool:
    """A truth value."""
    if not isinstance(value, bool):
        raise WrongField(f"is {shown(value)}; write true or false")
    return value


def day(value: object) -> date:
    """A date without a time of day."""
    if type(value) is not date:
        raise WrongField(f"is {shown(value)}, not a date; write it without quotes, such as 2025-08-04")
    return value


def one_of(members: type[Member]) -> Callable[[object], Member]:
    """A reader of one word of a vocabulary."""

    def read(value: object) -> Member:
        if isinstance(value, str) and value in {member.value for member in members}:
            return members(value)
        raise WrongField(f"is {shown(value)}; write one of {', '.join(members)}")

    return read


def list_of(read: Callable[[object], Value]) -> Callable[[object], tuple[Value, ...]]:
    """A reader of a list."""

    def read_all(value: object) -> tuple[Value, ...]:
        if not isinstance(value, list):
            raise WrongField(f"is {shown(value)}, not a list; write it in square brackets")
        return tuple(read(item) for item in value)

    return read_all


def auction_ties(value: object) -> tuple[AuctionTie, ...]:
    """A list of ties whose last one leaves one price."""
    ties = list_of(one_of(AuctionTie))(value)
    if not ties or ties[-1] not in DECISIVE_TIES:
        decisive = " or ".join(sorted(DECISIVE_TIES))
        raise WrongField(f"ends with more than one price left; let its last tie be {decisive}")
    return ties


def tick_bands(value: object) -> TickTable:
    """A list of ``"<lowest price> <tick>"``."""
    bands = []
    for entry in list_of(text)(value):
        parts = entry.split()
        if len(parts) != 2:
            raise WrongField(f'has {shown(entry)}; write the lowest price and its tick, such as "10 0.01"')
        bands.append(TickBand(decimal(parts[0]), decimal(parts[1])))
    try:
        return TickTable(bands)
    except (ArithmeticError, ValueError) as fault:
        raise WrongField(f"is no tick table: {fault}; write rising bands from price 0") from fault


def phase_starts(value: object) -> tuple[PhaseStart, ...]:
    """A list of ``"<time> <phase> [enter] [cancel] [held]"`` that rises from midnight."""
    starts = tuple(_phase_start(entry) for entry in list_of(text)(value))
    times = [each.start for each in starts]
    if times != sorted(set(times)) or times[:1] != [time(0)]:
        raise WrongField("does not rise from 00:00; write each phase once, in the order of the day")
    return starts


def _phase_start(entry: str) -> PhaseStart:
    start, phase, *marks = [*entry.split(), "", ""][: max(2, len(entry.split()))]
    try:
        start_time = time.fromisoformat(start)
    except ValueError as fault:
        raise WrongField(f'has {shown(entry)}; start it with a time, such as "09:30 continuous"') from fault
    unknown = set(marks) - {"enter", "cancel", "held"}
    if phase not in {member.value for member in Phase} or unknown:
        raise WrongField(f"has {shown(entry)}; write time, phase, and any of enter, cancel, held")
    return PhaseStart(start_time, Phase(phase), "enter" in marks, "cancel" in marks, "held" in marks)


def time_of_day(value: object) -> time:
    """A local time, in quotes."""
    try:
        return time.fromisoformat(text(value))
    except ValueError as fault:
        raise WrongField(f'is {shown(value)}, not a time; write for example "15:25"') from fault


def cut_off(value: object) -> CutOff:
    """``"<minutes> <phase>"``."""
    minutes, _, phase = text(value).partition(" ")
    if not minutes.isdecimal() or phase not in {member.value for member in Phase}:
        raise WrongField(f'is {shown(value)}; write minutes and a phase, such as "10 closed"')
    return CutOff(int(minutes), Phase(phase))


def round_lot_tiers(value: object) -> tuple[RoundLotTier, ...]:
    """A list of ``"<price> <shares>"`` that rises from price 0."""
    tiers = []
    for entry in list_of(text)(value):
        above, _, shares = entry.partition(" ")
        if not shares.isdecimal():
            raise WrongField(f'has {shown(entry)}; write a price and shares, such as "250 40"')
        tiers.append(RoundLotTier(decimal(above), int(shares)))
    prices = [tier.above for tier in tiers]
    if prices != sorted(set(prices)) or prices[:1] != [0]:
        raise WrongField("does not rise from price 0; write each price once")
    return tuple(tiers)


def days(value: object) -> frozenset[date]:
    """A list of ``"<day>"`` and ``"<first day>/<last day>"``."""
    return frozenset(each for entry in list_of(text)(value) for each in _days_of(entry))


def _days_of(entry: str) -> Iterable[date]:
    first_text, _, last_text = entry.partition("/")
    try:
        first = date.fromisoformat(first_text)
        last = date.fromisoformat(last_text) if last_text else first
    except ValueError:
        first, last = date.max, date.min
    if last < first:
        raise WrongField(f'has {shown(entry)}; write "2025-10-01" or "2025-10-01/2025-10-08"')
    return (first + timedelta(days=count) for count in range((last - first).days + 1))


def shown(value: object) -> str:
    """A value as the author of the file wrote it, near enough to find it."""
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower() if isinstance(value, bool) else str(value)

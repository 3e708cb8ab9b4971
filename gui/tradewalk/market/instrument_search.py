"""Search among instruments: code, English name, Chinese names, pinyin initials."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from tradewalk.domain.instruments import Instrument

LIKENESS = 2
"""So many first Chinese characters in common make two names look alike."""


class Match(IntEnum):
    """What of an instrument the text met, the better the lower."""

    CODE = 0
    CODE_START = 1
    NAME_START = 2
    INITIALS_START = 3
    WORD_START = 4
    INSIDE = 5


class SearchHit(NamedTuple):
    """An instrument that a text met. ``is_look_alike``: another instrument has a name that looks like its name."""

    instrument: Instrument
    match: Match
    is_look_alike: bool


class InstrumentSearch:
    """The instruments of a pack, ready to be searched."""

    def __init__(self, instruments: Sequence[Instrument]) -> None:
        self._instruments = tuple(instruments)

    def search(self, text: str) -> tuple[SearchHit, ...]:
        """The instruments that *text* meets, best first; none for an empty text."""
        wanted = text.strip().casefold()
        if not wanted:
            return ()
        met = ((each, _match(each, wanted)) for each in self._instruments)
        found = [(match, each) for each, match in met if match is not None]
        found.sort(key=lambda row: (row[0], row[1].code))
        return tuple(SearchHit(each, match, self._is_look_alike(each)) for match, each in found)

    def _is_look_alike(self, instrument: Instrument) -> bool:
        return any(_look_alike(instrument, other) for other in self._instruments if other is not instrument)


def _match(instrument: Instrument, wanted: str) -> Match | None:
    return min(_matches(instrument, wanted), default=None)


def _matches(instrument: Instrument, wanted: str) -> Iterator[Match]:
    code, english = instrument.code.casefold(), instrument.name_en.casefold()
    names = (english, instrument.name_hans.casefold(), instrument.name_hant.casefold())
    if wanted in (code, instrument.symbol.casefold()):
        yield Match.CODE
    if code.startswith(wanted):
        yield Match.CODE_START
    if any(name.startswith(wanted) for name in names):
        yield Match.NAME_START
    if instrument.pinyin_initials.casefold().startswith(wanted):
        yield Match.INITIALS_START
    if any(word.startswith(wanted) for word in english.split()):
        yield Match.WORD_START
    if any(wanted in name for name in (code, *names)):
        yield Match.INSIDE


def _look_alike(first: Instrument, second: Instrument) -> bool:
    return first.name_hans[:LIKENESS] == second.name_hans[:LIKENESS]

"""Search among instruments: code, English name, Chinese names, pinyin initials, whole and in parts.

Nothing is prepared before the first question. An answer is a few scans of long texts, which end as soon as enough is
found: ``tests/bench/bench_search.py`` measures them over a hundred thousand instruments.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import chain
from typing import NamedTuple

from tradewalk.domain.instruments import Instrument
from tradewalk.market.folding import folded
from tradewalk.market.look_alikes import LookAlikes
from tradewalk.market.searched_texts import SearchedTexts, spaced

MOST_HITS = 50
MOST_CANDIDATES = 2_000
"""So many instruments with the longest word of several are looked at for the others."""
CODE_LENGTHS = (5, 6)
"""Codes have leading noughts up to these lengths: 700 is 00700, 1 is 00001 and 000001."""


class Match(IntEnum):
    """What of an instrument the text met, the better the lower."""

    CODE = 0
    CODE_START = 1
    NAME_START = 2
    INITIALS_START = 3
    WORD_START = 4
    INSIDE = 5
    PARTS = 6


class SearchHit(NamedTuple):
    """An instrument that a text met. ``looks_like`` is another one whose name can be taken for its name."""

    instrument: Instrument
    match: Match
    looks_like: Instrument | None


class InstrumentSearch:
    """The instruments of a pack, ready to be searched."""

    def __init__(self, instruments: Sequence[Instrument]) -> None:
        self._instruments = instruments
        self._index: _Index | None = None

    def search(self, text: str) -> tuple[SearchHit, ...]:
        """The instruments that *text* meets, best first, at most MOST_HITS; none for an empty text."""
        wanted = folded(text)
        if not wanted.strip("-()[].,&/'’· "):
            return ()
        return self._prepared().search(wanted)

    def found(self, instrument: Instrument) -> SearchHit:
        """One instrument as it would be found by its code."""
        return SearchHit(instrument, Match.CODE, self._prepared().looks_like(instrument))

    def _prepared(self) -> "_Index":
        if self._index is None:
            self._index = _Index(self._instruments)
        return self._index


def _latin(name: str) -> str:
    """A Chinese name with a sign nobody types for every Chinese letter: shorter to search than the name itself."""
    return name.encode("ascii", "replace").decode().replace("?", "\0")


class _Index:
    """The texts of all instruments by kind, in the order of the codes, and who looks like whom."""

    def __init__(self, instruments: Sequence[Instrument]) -> None:
        self._rows = sorted(instruments, key=lambda each: each.symbol.casefold())
        self._symbols = [each.symbol.casefold() for each in self._rows]
        self._with_code: defaultdict[str, list[int]] = defaultdict(list)
        for row, each in enumerate(self._rows):
            self._with_code[each.code.casefold()].append(row)
        self._codes = SearchedTexts(each.code for each in self._rows)
        english = SearchedTexts(each.name_en for each in self._rows)
        self._latin_names = (english, SearchedTexts(_latin(each.name_hans) for each in self._rows))
        self._all_names = (
            english,
            SearchedTexts(each.name_hans for each in self._rows),
            SearchedTexts(each.name_hant for each in self._rows),
        )
        self._initials = SearchedTexts(each.pinyin_initials for each in self._rows)
        self._look_alikes = LookAlikes(self._rows)

    def search(self, wanted: str) -> tuple[SearchHit, ...]:
        """The instruments that a folded text meets, best first."""
        best: dict[int, Match] = {}
        for match, rows in self._ranks(wanted):
            for row in sorted(rows):
                best.setdefault(row, match)
            if len(best) >= MOST_HITS:
                break
        return tuple(self._hit(row, match) for row, match in list(best.items())[:MOST_HITS])

    def looks_like(self, instrument: Instrument) -> Instrument | None:
        """Another instrument whose name can be taken for this one's."""
        row = bisect_left(self._symbols, instrument.symbol.casefold())
        other = self._look_alikes.of(row, instrument)
        return None if other is None else self._rows[other]

    def _ranks(self, wanted: str) -> Iterator[tuple[Match, list[int]]]:
        """Rows by what was met, the best first; each is worked out when it is asked for."""
        yield Match.CODE, self._rows_of_code(wanted)
        yield Match.CODE_START, self._rows_of_symbol(wanted)
        plain = spaced(wanted).strip()
        kinds = self._latin_names if plain.isascii() else self._all_names
        names = [texts.look_for(plain) for texts in kinds]
        yield Match.NAME_START, list(chain.from_iterable(each.starting(MOST_HITS) for each in names))
        words = plain.split()
        others = [] if len(words) > 1 else [self._initials.look_for(plain), self._codes.look_for(plain)]
        yield Match.INITIALS_START, others[0].starting(MOST_HITS) if others else []
        yield Match.WORD_START, list(chain.from_iterable(each.with_word(MOST_HITS) for each in names))
        inside = (*names, *others)
        yield Match.INSIDE, list(chain.from_iterable(each.containing(MOST_HITS) for each in inside))
        yield Match.PARTS, self._rows_with_all(words)

    def _rows_of_code(self, wanted: str) -> list[int]:
        lengths = CODE_LENGTHS if wanted.isdecimal() else ()
        spellings = dict.fromkeys((wanted, *(wanted.zfill(length) for length in lengths)))
        return [row for code in spellings for row in self._with_code.get(code, ())]

    def _rows_of_symbol(self, wanted: str) -> list[int]:
        first = bisect_left(self._symbols, wanted)
        near = range(first, min(first + MOST_HITS, len(self._symbols)))
        return [row for row in near if self._symbols[row].startswith(wanted)]

    def _rows_with_all(self, words: list[str]) -> list[int]:
        """Rows that hold every word of several somewhere."""
        if len(words) < 2:
            return []
        longest = max(words, key=len)
        names = self._latin_names if all(map(str.isascii, words)) else self._all_names
        kinds = (*names, self._initials, self._codes)
        rows = {texts.row_at(place) for texts in kinds for place in texts.positions(longest, MOST_CANDIDATES)}
        return [row for row in rows if all(any(w in t.text_of(row) for t in kinds) for w in words)]

    def _hit(self, row: int, match: Match) -> SearchHit:
        instrument = self._rows[row]
        other = self._look_alikes.of(row, instrument)
        return SearchHit(instrument, match, None if other is None else self._rows[other])

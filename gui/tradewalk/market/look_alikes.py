"""Which instruments have names that can be taken for one another."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tradewalk.domain.instruments import Instrument

CHINESE_LETTERS = 2
ENGLISH_WORDS = 2


class _Names(NamedTuple):
    """The first rows whose names begin alike; two are enough to name another for each of them."""

    first: int
    second: int


class LookAlikes:
    """Names look alike that begin with the same two Chinese letters or the same two English words.

    What stands in brackets is no part of a name: *SMIC (Shanghai)* and *SMIC (Hong Kong)* look alike.
    """

    def __init__(self, rows: Sequence[Instrument]) -> None:
        self._groups: dict[str, _Names] = {}
        alone: dict[str, int] = {}
        for row, instrument in enumerate(rows):
            for beginning in _beginnings(instrument):
                first = alone.setdefault(beginning, row)
                if first != row and beginning not in self._groups:
                    self._groups[beginning] = _Names(first, row)

    def of(self, row: int, instrument: Instrument) -> int | None:
        """The row of another instrument that looks like this one."""
        for beginning in _beginnings(instrument):
            names = self._groups.get(beginning)
            if names is not None:
                return names.second if names.first == row else names.first
        return None


def _beginnings(instrument: Instrument) -> Iterator[str]:
    chinese = instrument.name_hans[:CHINESE_LETTERS]
    if not chinese.isascii():
        yield chinese
    words = instrument.name_en.partition("(")[0].casefold().split()[:ENGLISH_WORDS]
    if words:
        yield " ".join(words)

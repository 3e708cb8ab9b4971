"""One kind of text of many instruments, in which texts are found quickly: one long text, a line a row."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice

FEW = 200
"""So many places of a text are looked at one by one; what stands in more is searched for more exactly."""
LINE, SPACE = "\n", " "
_SEPARATORS = str.maketrans(dict.fromkeys("-()[].,&/'’·", SPACE))


def spaced(text: str) -> str:
    """A text in small letters, of the same length, with spaces for whatever parts words."""
    small = text.casefold()
    if len(small) != len(text):
        small = "".join(letter.casefold()[:1] for letter in text)
    return small.translate(_SEPARATORS)


class SearchedTexts:
    """The texts of the rows 0, 1, 2 …"""

    def __init__(self, texts: Iterable[str]) -> None:
        lines = [LINE + text for text in texts]
        self._starts = list(accumulate(map(len, lines), initial=0))
        self._text = spaced("".join(lines)) + LINE

    def look_for(self, wanted: str) -> "Finding":
        """Where *wanted* (as ``spaced`` writes it) stands."""
        return Finding(self, wanted)

    def positions(self, wanted: str, most: int) -> list[int]:
        """Up to so many places of a text, from the first row on."""
        return list(islice(self._scan(wanted), most))

    def before(self, position: int) -> str:
        """The letter before a place."""
        return self._text[position - 1]

    def row_at(self, position: int) -> int:
        """The row of a place."""
        return bisect_right(self._starts, position) - 1

    def text_of(self, row: int) -> str:
        """The text of a row."""
        return self._text[self._starts[row] + 1 : self._starts[row + 1]]

    def _scan(self, wanted: str) -> Iterator[int]:
        position = self._text.find(wanted)
        while position >= 0:
            yield position
            position = self._text.find(wanted, position + len(wanted))


class Finding:
    """Where one text stands among others: the rows that start with it, that have a word with it, that hold it."""

    def __init__(self, texts: SearchedTexts, wanted: str) -> None:
        self._texts = texts
        self._wanted = wanted
        self._places = texts.positions(wanted, FEW)

    def starting(self, most: int) -> list[int]:
        """Rows that start with the text."""
        return self._after(LINE, most)

    def with_word(self, most: int) -> list[int]:
        """Rows in which a later word starts with the text."""
        return self._after(SPACE, most)

    def containing(self, most: int) -> list[int]:
        """Rows that hold the text anywhere."""
        rows = dict.fromkeys(map(self._texts.row_at, self._places))
        return list(rows)[:most]

    def _after(self, mark: str, most: int) -> list[int]:
        if len(self._places) < FEW:
            places = [place for place in self._places if self._texts.before(place) == mark]
        else:
            places = [place + 1 for place in self._texts.positions(mark + self._wanted, most)]
        return [self._texts.row_at(place) for place in places[:most]]

"""The objects of a PDF as Qt writes it, and the same file written anew in an order that follows from its content alone.

Qt writes the fonts of a document in the order of a hash table, which is another one in each process. So objects are
numbered and written as they are met on the way from the catalogue, and parts of fonts are told apart by these
numbers. Structure: ISO 32000-1, 7.5, 9.6.4.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_ENTRY = 20
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
_OBJECT = re.compile(rb"(\d+) 0 obj\s*(.*?)\s*endobj\s*$", re.DOTALL)
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_SUBSET = re.compile(rb"(/FontName\s*/)[A-Z]{6}\+")
_STREAM = re.compile(rb"\bstream\r?\n")
_HEADER = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


class PdfUnusable(ValueError):
    """The content is no PDF of the plain kind that Qt writes. The message is one sentence."""


@dataclass(slots=True)
class PdfFile:
    """Objects by their numbers, and the entries of the trailer but for its size."""

    objects: dict[int, bytes]
    trailer: bytes

    @classmethod
    def read(cls, content: bytes) -> "PdfFile":
        """The objects of a file. Raises PdfUnusable."""
        start, trailer = _START.search(content), _TRAILER.search(content, content.rfind(b"trailer"))
        table = _TABLE.match(content, int(start[1])) if start is not None else None
        if start is None or trailer is None or table is None:
            raise PdfUnusable("The PDF does not end in a table of its objects and a trailer.")
        places = [*_places(content, table), int(start[1])]
        objects = dict(_object(content[place:after]) for place, after in pairwise(places))
        return cls(objects, re.sub(rb"/Size\s+\d+\s*", b"", trailer[1]).strip())

    def root(self) -> int:
        """The number of the catalogue. Raises PdfUnusable."""
        return self.reference(self.trailer, b"Root")

    def reference(self, where: bytes, name: bytes) -> int:
        """The number of the object that an entry leads to. Raises PdfUnusable."""
        found = re.search(rb"/%s\s+(\d+)\s+0\s+R" % name, where)
        if found is None or int(found[1]) not in self.objects:
            raise PdfUnusable(f"The PDF does not say where its {name.decode()} is.")
        return int(found[1])

    def add(self, content: bytes) -> int:
        """Put in one more object; its number."""
        number = max(self.objects) + 1
        self.objects[number] = content
        return number

    def written(self) -> bytes:
        """The file, with the objects that anything leads to."""
        order = self._order()
        numbers = {old: new for new, old in enumerate(order, start=1)}
        body, places = _HEADER, []
        for old in order:
            places.append(len(body))
            content = _subset_named(_renumbered(self.objects[old], numbers), numbers[old])
            body += b"%d 0 obj\n%s\nendobj\n" % (numbers[old], content)
        table = b"".join(b"%010d 00000 n \n" % place for place in places)
        return body + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<<\n%s\n/Size %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (
            len(order) + 1, table, _renumbered(self.trailer, numbers), len(order) + 1, len(body),
        )  # fmt: skip

    def _order(self) -> list[int]:
        """The objects in the order in which they are met, each once."""
        order: dict[int, None] = {}
        waiting = _references(self.trailer)
        while waiting:
            number = waiting.pop(0)
            if number not in order and number in self.objects:
                order[number] = None
                waiting += _references(_head(self.objects[number]))
        return [*order]


def in_order(content: bytes) -> bytes:
    """The same file, written so that equal content is equal to the byte. Raises PdfUnusable."""
    return PdfFile.read(content).written()


def _places(content: bytes, table: re.Match[bytes]) -> list[int]:
    """Where objects stand, by the table; in the order of the file."""
    entries = (
        content[table.end() + _ENTRY * n : table.end() + _ENTRY * (n + 1)] for n in range(int(table[1]))
    )
    return sorted(int(entry[:10]) for entry in entries if entry[17:18] == b"n")


def _object(text: bytes) -> tuple[int, bytes]:
    found = _OBJECT.match(text)
    if found is None:
        raise PdfUnusable("The table of the PDF names a place at which no object stands.")
    return int(found[1]), found[2]


def _head(content: bytes) -> bytes:
    """What stands before the stream of an object; all of it where it has none."""
    stream = _STREAM.search(content)
    return content if stream is None else content[: stream.start()]


def _references(head: bytes) -> list[int]:
    return [int(number) for number in _REFERENCE.findall(head)]


def _renumbered(content: bytes, numbers: dict[int, int]) -> bytes:
    """The object with the numbers that it leads to; a stream is left alone, and what is not there is null."""
    head = _head(content)

    def new(found: re.Match[bytes]) -> bytes:
        number = numbers.get(int(found[1]))
        return b"null" if number is None else b"%d 0 R" % number

    return _REFERENCE.sub(new, head) + content[len(head) :]


def _subset_named(content: bytes, number: int) -> bytes:
    """The object; if it describes a part of a font, with six letters before its name that follow from the number."""
    letters = bytes(ord("A") + number // 26**place % 26 for place in reversed(range(6)))
    return _SUBSET.sub(rb"\g<1>" + letters + b"+", content, count=1)

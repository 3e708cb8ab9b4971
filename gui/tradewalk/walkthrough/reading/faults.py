"""What is wrong with a walkthrough file, and where."""

from typing import NamedTuple, NoReturn

MOST_FAULTS = 50
"""Whoever has so many mends them first."""


class Place(NamedTuple):
    """Where something stands in a file; both count from one."""

    line: int
    column: int


START = Place(1, 1)


class Fault(NamedTuple):
    """One thing that is wrong, in one sentence: what, and what would be right."""

    place: Place
    sentence: str

    def in_file(self, file: str) -> str:
        """As a compiler says it, so that an editor can go there."""
        return f"{file}:{self.place.line}:{self.place.column}: {self.sentence}"


class Enough(Exception):
    """Nothing more is read: there are too many faults, or the file is not to be gone on with."""


class Faults:
    """The faults of one file, gathered while it is read."""

    def __init__(self) -> None:
        self._found: list[Fault] = []

    def add(self, place: Place, sentence: str) -> None:
        """Note a fault. Raises Enough when there are too many."""
        if len(self._found) >= MOST_FAULTS:
            self.stop(place, "there are more faults from here on; mend those above first")
        self._found.append(Fault(place, _harmless(sentence)))

    def stop(self, place: Place, sentence: str) -> NoReturn:
        """Note a fault after which nothing more is read. Raises Enough."""
        self._found.append(Fault(place, _harmless(sentence)))
        raise Enough

    def in_order(self) -> tuple[Fault, ...]:
        """All of them, by place."""
        return tuple(sorted(self._found, key=lambda fault: fault.place))


def _harmless(sentence: str) -> str:
    """Without what would move the cursor of a terminal, since it may quote the file."""
    return "".join(letter if letter.isprintable() else "�" for letter in sentence)

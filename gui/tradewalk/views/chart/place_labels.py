"""The texts under the axis of bars: as many as have room."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

LABEL_GAP = 14


class Label(NamedTuple):
    """A text at a place of the axis; the one that ``is_strong`` begins something larger, such as a year."""

    position: float
    text: str
    is_strong: bool = False


def labels_that_fit(
    labels: Sequence[Label], xs: Sequence[float], left: float, right: float, widths: Sequence[float]
) -> tuple[tuple[float, Label], ...]:
    """The labels that lie whole between two pixels and apart from each other, those that are strong first."""
    order = sorted(range(len(labels)), key=lambda place: not labels[place].is_strong)
    taken: list[tuple[float, float]] = []
    kept: list[tuple[float, Label]] = []
    for place in order:
        begin, end = xs[place] - widths[place] / 2, xs[place] + widths[place] / 2
        if begin >= left and end <= right and not _meets(taken, begin - LABEL_GAP, end + LABEL_GAP):
            taken.append((begin, end))
            kept.append((xs[place], labels[place]))
    return tuple(sorted(kept))


def _meets(taken: Iterable[tuple[float, float]], begin: float, end: float) -> bool:
    return any(begin < other_end and end > other_begin for other_begin, other_end in taken)

"""How the pieces of a guide in PDF are spread over pages and columns.

Heights and places are in the dots of the writer, from the upper edge of a page's body.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QPainter

GAP = 12.0
"""Dots between two pieces, at a gap of 1."""


class Piece(NamedTuple):
    """Something that stays whole. ``gap`` is left free above it, but not at the head of a page."""

    height: float
    draw: Callable[[QPainter], None]
    gap: float = GAP
    bookmark: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Pieces that stay together on a page, if they fit on one."""

    pieces: Sequence[Piece]
    starts_page: bool = False

    @property
    def height(self) -> float:
        """At the head of a page."""
        return column_height(self.pieces)


class Placed(NamedTuple):
    """A piece and where it stands."""

    page: int
    top: float
    piece: Piece


def arranged(blocks: Sequence[Block], height: float) -> list[Placed]:
    """Each piece in its place. A block goes to the next page where it would not fit on this one; a piece, too."""
    placed: list[Placed] = []
    page, bottom = 0, 0.0
    for block in blocks:
        needed = block.height + (block.pieces[0].gap if bottom else 0)
        if bottom and (block.starts_page or bottom + needed > height):
            page, bottom = page + 1, 0.0
        for piece in block.pieces:
            top = bottom + piece.gap if bottom else 0.0
            if bottom and top + piece.height > height:
                page, top = page + 1, 0.0
            placed.append(Placed(page, top, piece))
            bottom = top + piece.height
    return placed


def column_height(pieces: Sequence[Piece]) -> float:
    """Of pieces below each other, from the upper edge of the first."""
    return sum(piece.gap + piece.height for piece in pieces) - pieces[0].gap if pieces else 0.0


def abreast(left: Sequence[Piece], right: Sequence[Piece], offset: float) -> Iterator[Piece]:
    """Two columns that begin at the same height, as one piece; before it, in no room, the bookmarks of both."""
    both = [*left, *right]
    if not both:
        return
    gap = max(column[0].gap for column in (left, right) if column)
    for piece in both:
        if piece.bookmark:
            yield Piece(0.0, _nothing, gap, piece.bookmark)
            gap = 0.0

    def draw(painter: QPainter) -> None:
        for column, x in ((left, 0.0), (right, offset)):
            _draw_column(painter, column, x)

    yield Piece(max(column_height(left), column_height(right)), draw, gap)


def _nothing(_painter: QPainter) -> None:
    pass


def _draw_column(painter: QPainter, pieces: Sequence[Piece], x: float) -> None:
    top = 0.0
    for place, piece in enumerate(pieces):
        top += piece.gap if place else 0.0
        painter.save()
        painter.translate(x, top)
        piece.draw(painter)
        painter.restore()
        top += piece.height

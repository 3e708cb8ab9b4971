"""The pane that is drawn on: from dates and prices to pixels and back, with the adjustment of the chart."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from math import floor
from typing import Protocol

from tradewalk.domain.drawings.drawing import Anchor, Drawing, Tool
from tradewalk.domain.drawings.places import Place, moved_anchor
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import half_up
from tradewalk.views.chart.drawings.clipping import Pane, Point
from tradewalk.views.chart.drawings.figures import Figure, figure_of
from tradewalk.views.chart.drawings.hits import Height, magnetic_price

STORED = 6
"""A price of an adjusted chart is kept with so many decimals more, so that it is the same when it comes back."""


class Scales(Protocol):
    """The axes of a pane: places among the bars, and prices as they are shown."""

    def x(self, position: float) -> float:
        """The pixel of a place."""

    def y(self, price: float) -> float:
        """The pixel of a price."""

    def position_at(self, x: float) -> float:
        """The place at a pixel."""

    def price_at(self, y: float) -> float:
        """The price at a pixel."""


def _unadjusted(_at: Instant) -> float:
    return 1.0


def _no_prices(_position: int) -> tuple[float, ...]:
    return ()


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """A pane, its axes and its bars. Prices of the instrument have so many ``decimals``.

    Anchors are kept in prices as they were dealt, and shown times ``factor`` of their instant, as the bars are; so an
    anchor at a high stays at it under every adjustment. ``prices`` are open, high, low and close of a bar as shown.
    """

    scales: Scales
    pane: Pane
    place: Place
    decimals: int
    factor: Callable[[Instant], float] = _unadjusted
    prices: Callable[[int], tuple[float, ...]] = _no_prices

    def figure(self, drawing: Drawing) -> Figure:
        """The shapes of a drawing as it is kept."""
        return figure_of(self.shown(drawing), self.point, self.pane)

    def shown(self, drawing: Drawing) -> Drawing:
        """A drawing in prices as they are shown."""
        return replace(drawing, anchors=tuple(self._shown(anchor) for anchor in drawing.anchors))

    def point(self, anchor: Anchor) -> Point:
        """The pixel of an anchor whose price is as it is shown."""
        return Point(self.scales.x(self.place.position(anchor.at)), self.scales.y(float(anchor.price)))

    def anchor(self, point: Point, tool: Tool, *, reach: float = -1.0) -> Anchor:
        """What is kept for a point of a new drawing, drawn to a price of its bar within *reach* pixels.

        A horizontal line is kept at the last bar: its price is one of today, wherever it was pointed at.
        """
        position = self.position(point)
        price = self.price(point, reach=reach)
        if tool is Tool.HORIZONTAL:
            position = len(self.place.starts) - 1
        return self._kept(Anchor(self.place.instant(position), price))

    def position(self, point: Point) -> int:
        """The bar under a point."""
        return floor(self.scales.position_at(point.x) + 0.5)

    def price(self, point: Point, *, reach: float = -1.0) -> Decimal:
        """The price at a point, or that of its bar that is within *reach* pixels."""
        heights = (Height(price, self.scales.y(price)) for price in self.prices(self.position(point)))
        drawn_to = magnetic_price(heights, point.y, reach)
        return self._rounded(self.scales.price_at(point.y) if drawn_to is None else drawn_to, self.decimals)

    def dragged(
        self, drawing: Drawing, handle: int | None, start: Point, end: Point, *, reach: float = -1.0
    ) -> tuple[Anchor, ...]:
        """The anchors after a drag of one of them, or of the whole, from one point to another."""
        if drawing.tool is Tool.HORIZONTAL:
            position = self.place.position(drawing.anchors[0].at)
            return (self._moved(drawing.anchors[0], position, self.price(end, reach=reach)),)
        if handle is None:
            return tuple(self._carried(anchor, start, end) for anchor in drawing.anchors)
        moved = self._moved(drawing.anchors[handle], self.position(end), self.price(end, reach=reach))
        return (*drawing.anchors[:handle], moved, *drawing.anchors[handle + 1 :])

    def moved(self, drawing: Drawing, bars: int, rise: Decimal) -> tuple[Anchor, ...]:
        """The anchors of a drawing that is moved as a whole, by bars and by a price as shown."""
        return tuple(
            self._moved(anchor, self.place.position(anchor.at) + bars, self._shown(anchor).price + rise)
            for anchor in drawing.anchors
        )

    def _carried(self, anchor: Anchor, start: Point, end: Point) -> Anchor:
        """An anchor of a drawing that is moved as a whole: as many bars and as many pixels as the pointer."""
        bars, rise = self.position(end) - self.position(start), end.y - start.y
        shown = self._shown(anchor)
        price = shown.price if not rise else self._price_at(self.scales.y(float(shown.price)) + rise)
        return self._moved(anchor, self.place.position(anchor.at) + bars, price)

    def _moved(self, anchor: Anchor, position: int, price: Decimal) -> Anchor:
        """An anchor as it is kept, at another bar and another price as shown."""
        at = moved_anchor(self.place, anchor, position, price).at
        if at == anchor.at and price == self._shown(anchor).price:
            return anchor
        return self._kept(Anchor(at, price))

    def _shown(self, anchor: Anchor) -> Anchor:
        factor = self.factor(anchor.at)
        if factor == 1:
            return anchor
        return Anchor(anchor.at, self._rounded(float(anchor.price) * factor, self.decimals))

    def _kept(self, anchor: Anchor) -> Anchor:
        factor = self.factor(anchor.at)
        if factor == 1:
            return anchor
        return Anchor(anchor.at, self._rounded(float(anchor.price) / factor, self.decimals + STORED))

    def _price_at(self, y: float) -> Decimal:
        return self._rounded(self.scales.price_at(y), self.decimals)

    @staticmethod
    def _rounded(price: float, decimals: int) -> Decimal:
        return half_up(Decimal(price), Decimal(1).scaleb(-decimals))

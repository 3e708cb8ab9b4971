"""What of a chart can be pointed at: its axes and panes, and what is painted in them, each with where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF

from tradewalk.views.target_parts import Painted

if TYPE_CHECKING:
    from tradewalk.views.chart.content_panes import ContentPane
    from tradewalk.views.chart.projection import Area
    from tradewalk.views.chart.view import ChartView

LEAST = 3
"""A bar is pointed at in so many pixels at least."""


def painted_on(chart: ChartView, name: str) -> list[Painted]:
    """Every element of this name that is painted now; nothing before there is a chart, and of the chart itself."""
    if not chart.canvas.panes or name not in ELEMENTS:
        return []
    return list(ELEMENTS[name](chart))


def _prices(chart: ChartView) -> Iterator[Painted]:
    yield _found(chart, _rect(chart.canvas.price_pane.projection.area))


def _panes(chart: ChartView) -> Iterator[Painted]:
    """Each by its key: ``price``, ``volume``, or that of its indicator."""
    for pane in chart.canvas.panes:
        yield _found(chart, _rect(pane.projection.area), pane=pane.key.rpartition(":")[2])


def _price_axis(chart: ChartView) -> Iterator[Painted]:
    yield _found(chart, _beside(chart.canvas.price_pane))


def _time_axis(chart: ChartView) -> Iterator[Painted]:
    yield _found(chart, chart.canvas.time_axis.boundingRect().toRect())


def _read_out(chart: ChartView) -> Iterator[Painted]:
    legend = chart.legends.of_bar()
    if legend is not None:
        yield Painted(legend, legend.rect())


def _last_price(chart: ChartView) -> Iterator[Painted]:
    """The tag at the axis; it is the last of those at their values."""
    pane, props = chart.canvas.price_pane, chart.canvas.props
    tags = [tag for tag in pane.tags() if tag[1] == pane.levels[-1]] if pane.levels else []
    if props is not None and props.comparison is None:
        for top, _ in tags:
            box = _beside(pane)
            yield _found(chart, QRect(box.left(), round(top), box.width(), pane.tag_height))


def _last_bar(chart: ChartView) -> Iterator[Painted]:
    """All of the prices' pane above and below the last bar, where that is in view."""
    pane, props = chart.canvas.price_pane, chart.canvas.props
    area, projection = pane.projection.area, pane.projection
    if props is None or not props.bar_count:
        return
    middle, width = projection.x(props.bar_count - 1), max(projection.pitch, LEAST)
    box = QRectF(middle - width / 2, area.top, width, area.height).toAlignedRect() & _rect(area)
    if not box.isEmpty():
        yield _found(chart, box)


def _order_lines(chart: ChartView) -> Iterator[Painted]:
    """The chip of each line, by the number of its order, its side and which of its prices it is."""
    layer, projection = chart.order_lines.layer, chart.canvas.price_pane.projection
    for drawn, chip in zip(layer.drawn, layer.places(projection), strict=True):
        line, box = drawn.line, QRectF(chip.left, chip.top, chip.width, chip.height).toAlignedRect()
        yield _found(chart, box, order=str(line.order_id), side=line.side.value, price=line.kind.value)


def _own_trades(chart: ChartView) -> Iterator[Painted]:
    """The disc of each bar with trades of one's own, by their side."""
    pane = chart.canvas.price_pane
    for mark in pane.own.series.marks:
        box = pane.own.disc_of(mark, pane.projection).toAlignedRect()
        if _rect(pane.projection.area).intersects(box):
            yield _found(chart, box, side=mark.side.value)


def _events(chart: ChartView) -> Iterator[Painted]:
    """Each badge, the latest first as they are drawn, by what kind of event it stands for."""
    badges = () if chart.events is None else chart.events.badges()
    for badge in sorted(badges, key=lambda each: each.x):
        corner = QPointF(badge.x - badge.size / 2, badge.top)
        box = QRectF(corner.x(), corner.y(), badge.size, badge.size).toAlignedRect()
        yield _found(chart, box, kind=badge.kind.value)


def _found(chart: ChartView, rect: QRect, **fields: str) -> Painted:
    return Painted(chart.canvas.viewport(), rect, fields)


def _rect(area: Area) -> QRect:
    return QRect(area.left, area.top, area.width, area.height)


def _beside(pane: ContentPane) -> QRect:
    """The axis of a pane."""
    area = pane.projection.area
    return QRect(area.right, area.top, pane.axis_width, area.height)


ELEMENTS = {
    "chart.prices": _prices,
    "chart.pane": _panes,
    "chart.price-axis": _price_axis,
    "chart.time-axis": _time_axis,
    "chart.read-out": _read_out,
    "chart.last-price": _last_price,
    "chart.last-bar": _last_bar,
    "chart.order-line": _order_lines,
    "chart.own-trade": _own_trades,
    "chart.event": _events,
}

"""The lines of open orders on a chart: drawn from its props, dragged by the pointer, told to whoever points at them."""

from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from tradewalk.domain.ticks import TickTable
from tradewalk.views import formatting
from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.order_lines.layer import Bound, DrawnLine, OrderLayer
from tradewalk.views.chart.order_lines.places import legal_price
from tradewalk.views.chart.order_lines.props import OrderLine
from tradewalk.views.chart.order_lines.words import chip_text, dragged_text, limit_texts, line_sentence
from tradewalk.views.chart.pane import Level
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.tool_tip import wrapped

START = 3.0
"""So many pixels from where it was pressed a line begins to move."""


class OrderLinesOnChart(QObject):
    """A tool of the chart's pointer. ``price_wanted`` carries the order and the price that its line was dragged to.

    It goes out once, when the line is let go elsewhere; then, as while it is dragged, nothing about the order has
    changed. ``moved``: the lines are to be drawn anew.
    """

    price_wanted = Signal(int, object)
    moved = Signal()

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.layer = OrderLayer()
        self._props: ChartProps | None = None
        self._held: OrderLine | None = None
        self._from = QPointF()
        self._offset = 0.0
        self._price: Decimal | None = None
        canvas.top_layers.append(self.layer)
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    def show_props(self, props: ChartProps) -> None:
        """Draw the lines of these props. One that is dragged stays where it is, unless it can be dragged no more."""
        before, self._props = self._props, props
        if self._held is not None:
            free = (line for line in props.orders.lines if line.obstacle is None)
            self._held = next((line for line in free if line.key == self._held.key), None)
            self._price = self._price if self._held is not None else None
        if before is None or before.orders != props.orders:
            self._canvas.setAccessibleDescription(formatting.running_text(*self.sentences()))
        self._draw()

    def sentences(self) -> tuple[str, ...]:
        """What the lines say to whoever cannot see them."""
        return tuple(self.sentence_of(line) for line in self._lines())

    def sentence_of(self, line: OrderLine) -> str:
        """What a line is, and what can be done with it."""
        assert self._props is not None
        assert self._props.orders.instrument is not None
        return line_sentence(line, self._props.orders.instrument)

    def levels(self) -> tuple[Level, ...]:
        """The tags at the axis; the lines are the layer's."""
        if self._props is None:
            return ()
        decimals, layer = self._props.decimals, self.layer
        return tuple(
            Level(
                drawn.value,
                layer.ink_of(drawn.line.side),
                formatting.price(self._price_of(drawn.line), decimals),
                Qt.PenStyle.NoPen,
            )
            for drawn in layer.drawn
        )

    # The tool

    def press(self, at: QPointF) -> bool:
        """Take hold of a line that can be dragged."""
        drawn = self._drawn_at(at)
        if drawn is None or drawn.line.obstacle is not None:
            return False
        y = self._canvas.price_pane.projection.y(drawn.value)
        is_on_line = self._canvas.price_pane.projection.area.contains(at.x(), y)
        self._held, self._from, self._price = drawn.line, at, None
        self._offset = y - at.y() if is_on_line else 0.0
        return True

    def drag(self, at: QPointF) -> None:
        """Move it to the legal price at the pointer, within today's limits."""
        props, held = self._props, self._held
        if props is None or held is None:
            return
        if self._price is None and (at - self._from).manhattanLength() < START:
            return
        limits = props.limits
        price = self._canvas.price_pane.projection.price_at(at.y() + self._offset) / props.factor
        bounds = None if limits is None else (limits.down, limits.up)
        self._move_to(legal_price(price, TickTable(props.orders.bands), bounds))

    def release(self, _at: QPointF) -> None:
        """Let it go: the line goes back, and a price that is another one is wanted."""
        held, price = self._held, self._price
        self.give_up()
        if held is not None and price is not None and price != held.price:
            self.price_wanted.emit(held.order_id, price)

    def give_up(self) -> None:
        """Let it go, as if it had not been dragged."""
        self._held = None
        self._move_to(None)

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        """Up and down over a line that can be dragged."""
        drawn = self._drawn_at(at)
        if drawn is None:
            return None
        is_free = drawn.line.obstacle is None
        return Qt.CursorShape.SizeVerCursor if is_free else Qt.CursorShape.ForbiddenCursor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape while a line is dragged is nobody else's; who waits over a line is told about it."""
        if watched is self._canvas:
            return self._held is not None and self._on_key(event)
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._tell(event)
        return False

    def _on_key(self, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if not (is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape):
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.give_up()
        return True

    def _tell(self, event: QHelpEvent) -> bool:
        drawn = self._drawn_at(QPointF(event.pos()))
        if drawn is None:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), wrapped(self.sentence_of(drawn.line)), self._canvas.viewport())
        return True

    # What is drawn

    def _lines(self) -> tuple[OrderLine, ...]:
        return () if self._props is None else self._props.orders.lines

    def _drawn_at(self, at: QPointF) -> DrawnLine | None:
        if not self.layer.drawn or not self._canvas.panes:
            return None
        return self.layer.line_at(at, self._canvas.price_pane.projection)

    def _move_to(self, price: Decimal | None) -> None:
        if price != self._price:
            self._price = price
            self._draw()
            self.moved.emit()

    def _is_dragged(self, line: OrderLine) -> bool:
        return self._price is not None and self._held is not None and line.key == self._held.key

    def _price_of(self, line: OrderLine) -> Decimal:
        return self._price if self._price is not None and self._is_dragged(line) else line.price

    def _draw(self) -> None:
        """The line that is dragged comes last, so that it lies over the others."""
        lines = sorted(self._lines(), key=self._is_dragged)
        self.layer.dress(self._canvas.theme, self._canvas.label_font)
        self.layer.drawn = tuple(map(self._drawn, lines))
        self.layer.bounds = self._bounds() if self._price is not None else ()

    def _drawn(self, line: OrderLine) -> DrawnLine:
        assert self._props is not None
        price, is_dragged = self._price_of(line), self._is_dragged(line)
        text = (
            dragged_text(line, price, self._last(), self._props.decimals) if is_dragged else chip_text(line)
        )
        return DrawnLine(line, float(price) * self._props.factor, text, is_dragged)

    def _bounds(self) -> tuple[Bound, ...]:
        props = self._props
        if props is None or props.limits is None:
            return ()
        texts, factor = limit_texts(props.limits, props.decimals), props.factor
        return tuple(
            Bound(float(limit) * factor, text) for limit, text in zip(props.limits, texts, strict=True)
        )

    def _last(self) -> Decimal | None:
        """The last price, as it was dealt."""
        props = self._props
        if props is None or not props.bar_count:
            return None
        close = props.bar(props.bar_count - 1).close / props.factor
        return formatting.decimal_of(close).quantize(Decimal(1).scaleb(-props.decimals))

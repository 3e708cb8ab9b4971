"""The chart panel: what is chosen, the canvas, and what is brought into view."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views import formatting
from tradewalk.views.chart.chart_canvas import ELEMENTS, ChartCanvas
from tradewalk.views.chart.foot import ChartFoot
from tradewalk.views.chart.gestures import ChartGestures
from tradewalk.views.chart.legend_texts import Texts
from tradewalk.views.chart.legends import Legends
from tradewalk.views.chart.limit_layer import LimitMark, is_near
from tradewalk.views.chart.look_words import frame_sentences
from tradewalk.views.chart.navigator import Navigator
from tradewalk.views.chart.order_lines.on_chart import OrderLinesOnChart
from tradewalk.views.chart.pane import Level
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.toolbar import ChartToolbar
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target, paint_targets
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.theme import SPACING, Appearance, Theme
from tradewalk.views.tones import tone_of

if TYPE_CHECKING:
    from tradewalk.views.chart.automatic_button import AutomaticButton
    from tradewalk.views.chart.comparing.legends import ComparedLegends
    from tradewalk.views.chart.events.on_chart import EventsOnChart
    from tradewalk.views.chart.latest_button import LatestButton
    from tradewalk.views.chart.own_on_chart import OwnOnChart
    from tradewalk.views.target_parts import Painted


ONE_LINE_EACH = 76
"""What tabs and foot take of the height with the room around them."""


class ChartShape(NamedTuple):
    """How much of its page a chart wants: so many panes below that of the prices, or all of it.

    ``beyond`` are the pixels that tabs and foot take where they have no room in one line each.
    """

    panes: int = 1
    is_expanded: bool = False
    beyond: int = 0


class ChartView(QWidget):
    """Draws the chart. What is wanted of it: see the signals of its parts. ``shape_changed`` carries a ChartShape,
    ``event_chosen`` the day of an event that was chosen on it, ``compared_closed`` the symbol of what is to be
    compared no longer, ``order_price_wanted`` an order and the price that its line was dragged to;
    ``automatic_wanted``: values that follow the bars again.
    """

    shape_changed = Signal(object)
    event_chosen = Signal(object)
    compared_closed = Signal(str)
    order_price_wanted = Signal(int, object)
    automatic_wanted = Signal()

    def __init__(self, appearance: Appearance, texts: Texts) -> None:
        super().__init__()
        name_target(self, "chart")
        self._appearance = appearance
        self._props: ChartProps | None = None
        self._shape = ChartShape()
        self.toolbar, self.navigator = ChartToolbar(), Navigator(appearance.theme)
        self.foot = ChartFoot(self.navigator)
        self.canvas = ChartCanvas(appearance.theme)
        name_target(self.canvas, "chart.canvas")
        self.gestures = ChartGestures(self.canvas)
        self.order_lines = OrderLinesOnChart(self.canvas)
        self.gestures.late_tools.append(self.order_lines)
        self.order_lines.price_wanted.connect(self.order_price_wanted)
        self.order_lines.moved.connect(self._on_line_moved)
        self.legends = Legends(self.canvas, texts)
        self._compared: ComparedLegends | None = None
        self.events: EventsOnChart | None = None
        self._automatic: AutomaticButton | None = None
        self._latest: LatestButton | None = None
        self._own: OwnOnChart | None = None
        self._lay_out()
        self.canvas.laid_out.connect(self._tell_shape)
        appearance.theme_changed.connect(self._on_theme_changed)
        paint_targets(self, ELEMENTS)

    def painted(self, name: str) -> list[Painted]:
        """What is painted, as targets."""
        from tradewalk.views.chart.target_elements import painted_on

        return painted_on(self, name)

    def render(self, props: ChartProps) -> None:  # type: ignore[override]
        """Draw the props."""
        before, self._props = self._props, props
        is_otherwise = before is None or _is_otherwise(before, props)
        if is_otherwise:
            self.toolbar.render(props)
            self.canvas.setAccessibleName(frame_sentences(props.look.frame))
        self.order_lines.show_props(props)
        self._say_outcome(props)
        self.canvas.price_levels = self._levels(props)
        self.canvas.own_texts, self.canvas.limits = self._own_texts(props), self._limits(props)
        self._render_events(props)
        self.canvas.draw(props)
        self.legends.write()
        self._write_compared(props)
        self._offer_ways_back(props)
        self._explain_own(props)
        self._tell_shape()
        self.navigator.render(props)
        if before is None or before.sight != props.sight or before.symbol != props.symbol:
            self.foot.render(props)
        if is_otherwise and self.isVisible():
            lay_out_before_paint()

    def _render_events(self, props: ChartProps) -> None:
        """Their badges are made with the first event that there is."""
        if self.events is None and props.events:
            from tradewalk.views.chart.events.on_chart import EventsOnChart

            self.events = EventsOnChart(self.canvas)
            self.events.chosen.connect(self.event_chosen)
            self.events.page_wanted.connect(self._on_page_wanted)
            self.gestures.tools.append(self.events)
            self.canvas.marks.append(self.events.layer)
        if self.events is not None:
            self.events.render(props)

    def _write_compared(self, props: ChartProps) -> None:
        """Its legend is made with the first comparison."""
        if self._compared is None and props.comparison is not None:
            from tradewalk.views.chart.comparing.legends import ComparedLegends

            self._compared = ComparedLegends(self.canvas)
            self._compared.removed.connect(self.compared_closed)
            self._compared.lines_changed.connect(self.legends.make_room)
        if self._compared is not None:
            self._compared.write()

    def _explain_own(self, props: ChartProps) -> None:
        """What discs say begins with the first of them."""
        if self._own is None and props.own.marks:
            from tradewalk.views.chart.own_on_chart import OwnOnChart

            self._own = OwnOnChart(self.canvas)

    def _offer_ways_back(self, props: ChartProps) -> None:
        """To the last bar, and to values that follow the bars: each button is made when it is first wanted."""
        if self._latest is None and props.sight.last < props.bar_count - 1:
            from tradewalk.views.chart.latest_button import LatestButton

            self._latest = LatestButton(self.canvas)
            self._latest.wanted.connect(self.gestures.move_wanted)
        if self._latest is not None:
            self._latest.render(props)
        if self._automatic is None and props.ranges:
            from tradewalk.views.chart.automatic_button import AutomaticButton

            self._automatic = AutomaticButton(self.canvas)
            self._automatic.wanted.connect(self.automatic_wanted)
        if self._automatic is not None:
            self._automatic.render(props)

    def _say_outcome(self, props: ChartProps) -> None:
        if props.outcome is not None:
            from tradewalk.views.export_words import outcome_sentence

            set_text(self._outcome, outcome_sentence(props.outcome))
        self._outcome.setVisible(props.outcome is not None)

    def _tell_shape(self) -> None:
        """Also when the canvas was laid out, for the rows around it may have gone on in further lines."""
        if self._props is None or not self.canvas.panes:
            return
        around = self.height() - self.canvas.height()
        beyond = max(around - px(ONE_LINE_EACH), 0) if self.isVisible() else self._shape.beyond
        shape = ChartShape(len(self.canvas.panes) - 1, self._props.is_expanded, beyond)
        if shape != self._shape:
            self._shape = shape
            self.shape_changed.emit(shape)

    def _levels(self, props: ChartProps) -> tuple[Level, ...]:
        """Open orders, the last price with its tag; under the line of a day, the previous close.

        Of what is compared, no change.
        """
        if props.comparison is not None:
            return (Level(0.0, self._appearance.theme.colours.ink_3),)
        if not props.bar_count:
            return ()
        close = props.bar(props.bar_count - 1).close
        last = Decimal(formatting.decimal_of(close)).quantize(Decimal(1).scaleb(-props.decimals))
        theme = self._appearance.theme
        tone = tone_of(last - props.previous_close)
        levels = (
            *self.order_lines.levels(),
            Level(close, theme.ink_of(tone), formatting.price(last, props.decimals)),
        )
        if not props.look.frame.is_time_share:
            return levels
        return (Level(float(props.previous_close), theme.colours.ink_3), *levels)

    def _limits(self, props: ChartProps) -> tuple[LimitMark, ...]:
        """Lines across the line of a day; beside other bars words alone, if today is in view and the price near."""
        if (
            props.limits is None
            or not props.has_limits
            or not props.bar_count
            or props.comparison is not None
        ):
            return ()
        last = formatting.decimal_of(props.bar(props.bar_count - 1).close / props.factor)
        is_line = props.look.frame.is_time_share
        is_today = props.bar_count - 1 <= props.sight.last
        texts = (
            (props.limits.up, self.tr("Limit up {price}"), True),
            (props.limits.down, self.tr("Limit down {price}"), False),
        )
        return tuple(
            LimitMark(
                float(limit) * props.factor,
                text.format(price=formatting.price(limit, props.decimals)),
                is_upper,
                is_line,
            )
            for limit, text, is_upper in texts
            if is_line or (is_today and is_near(last, props.previous_close, limit))
        )

    def _own_texts(self, props: ChartProps) -> tuple[str, dict[Side, str]]:
        cost = formatting.number(props.own.cost, props.decimals)
        letters = {Side.BUY: self.tr("B"), Side.SELL: self.tr("S")}
        return self.tr("Cost {price}").format(price=cost), letters

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.s)
        column.addWidget(self.toolbar)
        self._outcome = sentence_label("chart.outcome")
        self._outcome.hide()
        column.addWidget(self._outcome)
        column.addWidget(frame, 1)
        column.addWidget(self.foot)

    def _on_page_wanted(self, day: object) -> None:
        """An event is looked for on a page that the chart has to itself: share it first."""
        self.toolbar.expand_wanted.emit(False)
        self.event_chosen.emit(day)

    def _on_line_moved(self) -> None:
        if self._props is not None:
            self.canvas.price_levels = self._levels(self._props)
            self.canvas.price_pane.show_levels(self.canvas.price_levels)
            self.canvas.repaint_prices()

    def _on_theme_changed(self, theme: Theme) -> None:
        self.canvas.dress(theme)
        self.navigator.dress(theme)
        if self._props is not None:
            props, self._props = self._props, None
            self.render(props)


def lay_out_before_paint() -> None:
    """Have everything that changed laid out now, and after it what that changed.

    Qt grants a paint that was asked for early before layouts that were asked for late, so that what changes in many
    places is painted twice, the first time with parts in their old places.
    """
    for kind in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutRequest, QEvent.Type.UpdateLater):
        QCoreApplication.sendPostedEvents(None, kind)


def _is_otherwise(before: ChartProps, after: ChartProps) -> bool:
    """Whether something was chosen; not if there are other bars or orders, or others in view."""
    same = {"bars", "places", "calendar", "sight", "drawn", "own", "previous_close", "limits", "orders"}
    return before._replace(**{name: getattr(after, name) for name in same}) != after

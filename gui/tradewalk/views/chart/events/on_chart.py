"""The events of a canvas: badges that say what happened when they are pointed at, and can be chosen."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.events.badges import Badge
from tradewalk.views.chart.events.layer import EventLayer
from tradewalk.views.chart.events.words import badge_words
from tradewalk.views.chart.props import ChartProps

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EventsOnChart(QObject):
    """A tool of the chart's pointer. ``chosen`` carries the day of the last event of a badge.

    A chart that has the page to itself says there what it was, and ``page_wanted`` carries the day if more is wanted.
    By keyboard the crosshair at a bar with events says what they are, and Enter chooses them.
    """

    chosen = Signal(object)
    page_wanted = Signal(object)

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._currency = ""
        self._is_alone = self._is_told = False
        self._pressed: Badge | None = None
        self.layer = EventLayer(canvas.theme, canvas.label_font)
        canvas.viewport().installEventFilter(self)
        canvas.installEventFilter(self)
        canvas.pointed.connect(self._on_pointed)

    def render(self, props: ChartProps) -> None:
        """Take what is to be marked; the canvas paints it."""
        self.layer.dress(self._canvas.theme, self._canvas.label_font)
        self.layer.events, self._currency = props.events, props.currency
        self._is_alone = props.is_expanded

    def press(self, at: QPointF) -> bool:
        """Choose the badge under the pointer."""
        badge = self._pressed = self.badge_at(at)
        if badge is not None and not self._is_alone:
            self.chosen.emit(badge.events[-1].day)
        return badge is not None

    def drag(self, at: QPointF) -> None:
        """A badge stays where it is."""

    def release(self, at: QPointF) -> None:
        """It was chosen when it was pressed; a menu opens only now, or it would have the release."""
        badge, self._pressed = self._pressed, None
        if badge is not None and self._is_alone and badge.contains(at.x(), at.y()):
            self._tell(badge)

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        """A hand over a badge."""
        return None if self.badge_at(at) is None else Qt.CursorShape.PointingHandCursor

    def badge_at(self, at: QPointF) -> Badge | None:
        """The badge under a point of the viewport."""
        return next((badge for badge in self.badges() if badge.contains(at.x(), at.y())), None)

    def words_at(self, at: QPointF) -> str:
        """What the badge under a point says; empty where there is none."""
        badge = self.badge_at(at)
        return "" if badge is None else badge_words(badge, self._currency)

    def badges(self) -> tuple[Badge, ...]:
        """The badges in view."""
        return self.layer.badges(self._canvas.price_pane.projection) if self.layer.events else ()

    def _badges_of(self, position: int) -> list[Badge]:
        return [badge for badge in self.badges() if any(event.position == position for event in badge.events)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and watched is self._canvas.viewport():
            words = self.words_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), words, self._canvas)
            else:
                QToolTip.hideText()
            return bool(words)
        is_key = watched is self._canvas and isinstance(event, QKeyEvent)
        return is_key and event.type() is QEvent.Type.KeyPress and self._on_key(event)  # type: ignore[arg-type]

    def _on_key(self, event: QKeyEvent) -> bool:
        position = self._canvas.position
        badges = self._badges_of(position) if event.key() in ENTER and position is not None else []
        for badge in badges[:1]:
            if self._is_alone:
                self._tell(badge)
            else:
                self.chosen.emit(badge.events[-1].day)
        return bool(badges)

    def _tell(self, badge: Badge) -> None:
        """Open what it says above it."""
        from tradewalk.views.chart.events.badge_menu import badge_menu

        QToolTip.hideText()
        day, words = badge.events[-1].day, badge_words(badge, self._currency)
        menu = badge_menu(words, lambda: self.page_wanted.emit(day), self._canvas)
        place = QPoint(round(badge.x - badge.size / 2), round(badge.top) - menu.sizeHint().height())
        menu.popup(self._canvas.viewport().mapToGlobal(place))

    def _on_pointed(self, position: int | None) -> None:
        """Speak for the keyboard: the pointer has its own way to ask."""
        crossing = self._canvas.crosshair.crossing
        if position is None or crossing is None or crossing.y is not None or not self._canvas.hasFocus():
            return
        badges = self._badges_of(position)
        words = "\n".join(badge_words(badge, self._currency) for badge in badges)
        self._canvas.setAccessibleDescription(words)
        before, self._is_told = self._is_told, bool(badges)
        if badges:
            place = QPoint(round(badges[0].x), round(badges[-1].top))
            QToolTip.showText(self._canvas.viewport().mapToGlobal(place), words, self._canvas)
        elif before:
            QToolTip.hideText()

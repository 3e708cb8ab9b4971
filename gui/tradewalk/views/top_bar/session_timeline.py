"""The session timeline: the parts of the home market's day, the present, and the way to what is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from tradewalk.domain.instants import Instant
from tradewalk.views import formatting
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.theme import RADII, SPACING, Appearance, Colours
from tradewalk.views.top_bar.clock_controls import ClockControl, who_leads
from tradewalk.views.top_bar.day_parts import DayPart, PartKind, marker_at, placed
from tradewalk.views.top_bar.part_words import part_name, part_word
from tradewalk.views.top_bar.view_model import JumpTarget, TopBarProps

if TYPE_CHECKING:
    from tradewalk.views.target_parts import Painted

HEIGHT = 24
GAP = 2
WIDEST = 720
AUCTIONS = (PartKind.OPENING, PartKind.CLOSING)
TRADING = (PartKind.MORNING, PartKind.TRADING, PartKind.AFTERNOON)
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
VISIBLE_STEP = 20_000
"""Simulated milliseconds by which the marker is moved; parts begin on a whole minute."""


class SessionTimeline(QWidget):
    """A click on a coming part jumps to it; so do Left and Right with Enter. The past says that it is past."""

    jump_requested = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "top.sessions")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(px(WIDEST))
        self._appearance = appearance
        self._font = QFont(QApplication.font())
        self._font.setPixelSize(px(11))
        self._font.setWeight(QFont.Weight.Medium)
        self._parts: tuple[DayPart, ...] = ()
        self._at = Instant(0)
        self._is_taken = False
        self._marked: DayPart | None = None
        self._hovered: DayPart | None = None
        appearance.theme_changed.connect(self._on_theme_changed)

    def render(self, props: TopBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        if props.parts != self._parts:
            self._parts = props.parts
            self._marked = self._hovered = None
            self.updateGeometry()
            self.update()
        if props.at // VISIBLE_STEP != self._at // VISIBLE_STEP:
            self.update()
        self._at, self._is_taken = props.at, ClockControl.SESSIONS in props.taken
        if self._marked is not None and self._marked not in self._coming():
            self._marked = None
            self.update()
        self._say()

    def coming_places(self) -> dict[PartKind, QRect]:
        """Where the parts stand that can be chosen."""
        return {part.kind: box for part, box in self._boxes() if part.start > self._at}

    def painted(self, _name: str) -> list[Painted]:
        """The parts of the day as targets, by their ``part``."""
        from tradewalk.views.target_parts import Painted

        return [Painted(self, box, {"part": part.kind.value}) for part, box in self._boxes()]

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width() + px(80), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        gaps = GAP * max(len(self._parts) - 1, 0)
        return QSize(sum(self._least()) + gaps, px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        boxes, colours = self._boxes(), self._appearance.theme.colours
        if not boxes:
            return
        places = [(box.left(), box.width()) for _part, box in boxes]
        marker = min(max(marker_at(self._parts, places, self._at), 1), self.width() - 1)
        for part, box in boxes:
            self._paint_part(painter, part, box, marker, colours)
        self._paint_marker(painter, boxes, marker, colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        coming = self._coming()
        if event.key() in STEPS and coming:
            step = STEPS[Qt.Key(event.key())]
            place = coming.index(self._marked) + step if self._marked in coming else (0 if step > 0 else -1)
            self._marked = coming[place % len(coming)]
            self._say()
            self.update()
        elif event.key() in PRESSES and self._marked is not None:
            self._jump_to(self._marked)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self._part_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and part in self._coming():
            self._jump_to(part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        part = self._part_at(event.position().toPoint())
        self._hover(part if part in self._coming() else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """As Qt's own; a tooltip says what the part under the mouse is, and whether one can go there."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            part = self._part_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words_of(part) if part else "", self)
            return True
        return super().event(event)

    def words_of(self, part: DayPart) -> str:
        """What a part is, from when to when, and whether one can go there."""
        if part.end <= self._at:
            text = self.tr("{start} to {end}  {part}. It is over: simulated time does not go back.")
        elif part.start <= self._at:
            text = self.tr("{start} to {end}  {part}. It is now.")
        elif self._is_taken:
            text = self.tr("{start} to {end}  {part}. It is still to come.")
        else:
            text = self.tr("{start} to {end}  {part}. Click to jump there.")
        start, end = (formatting.clock_minute(instant) for instant in (part.start, part.end))
        said = text.format(start=start, end=end, part=part_name(part.kind))
        return f"{said}\n{who_leads()}" if self._is_taken else said

    def _coming(self) -> list[DayPart]:
        return [part for part in self._parts if part.start > self._at]

    def _jump_to(self, part: DayPart | None) -> None:
        if part is not None:
            self.jump_requested.emit(JumpTarget(part.phase, part.start))

    def _hover(self, part: DayPart | None) -> None:
        if part != self._hovered:
            self._hovered = part
            shape = Qt.CursorShape.ArrowCursor if part is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            self.update()

    def _part_at(self, place: QPoint) -> DayPart | None:
        return next((part for part, box in self._boxes() if box.contains(place)), None)

    def _least(self) -> list[int]:
        metrics = QFontMetrics(self._font)
        return [metrics.horizontalAdvance(part_word(part.kind)) + 2 * SPACING.xs + 2 for part in self._parts]

    def _boxes(self) -> list[tuple[DayPart, QRect]]:
        if not self._parts:
            return []
        places = placed(self._parts, self._least(), self.width(), GAP)
        boxes = (QRect(left, 1, width, self.height() - 2) for left, width in places)
        return list(zip(self._parts, boxes, strict=True))

    def _paint_part(
        self, painter: QPainter, part: DayPart, box: QRect, marker: int, colours: Colours
    ) -> None:
        ground, ink = self._colours_of(part, colours)
        is_marked = self.hasFocus() and part == self._marked
        is_ringed = is_marked or part == self._hovered
        painter.setPen(QColor(colours.accent) if is_ringed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADII.chip, RADII.chip)
        painter.setPen(QColor(ink))
        label = part_word(part.kind)
        room = beside_marker(box, painter.fontMetrics().horizontalAdvance(label), marker)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, label)

    def _paint_marker(
        self, painter: QPainter, boxes: list[tuple[DayPart, QRect]], marker: int, colours: Colours
    ) -> None:
        """A line from edge to edge; where a label leaves it no room, a notch at either edge."""
        metrics, ink = painter.fontMetrics(), QColor(colours.ink)
        labels = [
            metrics.boundingRect(
                beside_marker(box, metrics.horizontalAdvance(part_word(part.kind)), marker),
                int(Qt.AlignmentFlag.AlignCenter),
                part_word(part.kind),
            )
            for part, box in boxes
        ]
        is_crossed = any(label.left() <= marker <= label.right() for label in labels)
        notch = (self.height() - metrics.capHeight()) // 2 - 2 if is_crossed else self.height()
        painter.fillRect(QRect(marker - 1, 0, 2, notch), ink)
        painter.fillRect(QRect(marker - 1, self.height() - notch, 2, notch), ink)

    def _colours_of(self, part: DayPart, colours: Colours) -> tuple[str, str]:
        """Ground and ink: what is over is quiet, auctions are cautions, trading has the accent."""
        if part.end <= self._at:
            return colours.surface, colours.ink_2
        if part.kind in AUCTIONS:
            return colours.warn_bg, colours.warn
        if part.kind in TRADING:
            return colours.accent_bg, colours.accent
        return colours.line_soft, colours.ink_2

    def _say(self) -> None:
        """Tell a screen reader where the day stands, and which part Enter would jump to."""
        now = next((part for part in self._parts if part.start <= self._at < part.end), None)
        name = self.tr("Session timeline")
        if now is not None:
            name = self.tr("Session timeline, now {part}").format(part=part_name(now.kind))
        marked = self.tr("Left and Right choose a coming part of the day, Enter jumps there.")
        if self._is_taken:
            marked = who_leads()
        elif self._marked is not None:
            text = self.tr("Enter jumps to {time}  {part}.")
            start = formatting.clock_minute(self._marked.start)
            marked = text.format(time=start, part=part_name(self._marked.kind))
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        if self.accessibleDescription() != marked:
            self.setAccessibleDescription(marked)

    def _on_theme_changed(self, _theme: object) -> None:
        self.update()


def beside_marker(box: QRect, label_width: int, marker: int) -> QRect:
    """Where a label stands in the middle: of its box, or of the wider side of a marker that would cross it."""
    distance = abs(box.center().x() - marker)
    left, right = QRect(box), QRect(box)
    left.setRight(marker - 2)
    right.setLeft(marker + 2)
    wider = max(left, right, key=QRect.width)
    is_crossed = box.contains(marker, box.center().y()) and distance <= label_width // 2 + 2
    return wider if is_crossed and wider.width() >= label_width else box

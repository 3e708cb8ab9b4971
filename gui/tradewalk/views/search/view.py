"""The search field with its popup. It holds nothing: what is typed and marked is the view model's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tradewalk.views.scale import px
from tradewalk.views.search.view_model import SearchProps
from tradewalk.views.shortcuts import ShortcutName, key_text
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

if TYPE_CHECKING:
    from tradewalk.views.search.popup import SearchPopup

GAP = 4
HINT_FROM = 230
PADDING = 28
WIDTH = 260
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchView(QWidget):
    """Down and Up move the mark, Enter opens the marked row, Escape leaves.

    ``opened`` and ``closed`` say that the field gets and loses the keyboard.
    """

    opened = Signal()
    closed = Signal()
    left = Signal()
    text_typed = Signal(str)
    mark_moved = Signal(int)
    marked_chosen = Signal()
    instrument_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "search")
        self._field = QLineEdit()
        self._hint = text_label("top.search.hint", Role.CHIP, Tone.QUIET)
        self._appearance = appearance
        self._popup: SearchPopup | None = None
        self._set_up_field()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        self.setFocusProxy(self._field)

    def render(self, props: SearchProps) -> None:  # type: ignore[override]
        """Draw the props."""
        if self._field.text() != props.typed:
            self._field.setText(props.typed)
        if props.is_open:
            popup = self._made_popup()
            popup.render(props)
            self._show(popup)
        elif self._popup is not None:
            self._popup.hide()

    def open(self) -> None:
        """Take the keyboard, with what stands in the field marked for typing over."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.opened.emit()
        if event.type() is QEvent.Type.FocusOut:
            self.closed.emit()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event.key())
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.marked_chosen.emit()
            return True
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            self._field.clearFocus()
            return True
        if key in STEPS:
            self.mark_moved.emit(STEPS[Qt.Key(key)])
            return True
        return False

    def _set_up_field(self) -> None:
        name_target(self._field, "top.search")
        self._field.setProperty("kind", "search")
        self._field.setAccessibleName(self.tr("Search by code, name, Chinese name or pinyin initials"))
        self._field.installEventFilter(self)
        self._field.textEdited.connect(self.text_typed)
        self._hint.setText(key_text(ShortcutName.FIND))
        inside = QHBoxLayout(self._field)
        inside.setContentsMargins(0, 0, SPACING.s, 0)
        inside.addStretch(1)
        inside.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)

    def _invitation(self, room: int) -> str:
        """What the empty field says, in as many words as it has room for."""
        whole = self.tr("Search code or name")
        needed = self._field.fontMetrics().horizontalAdvance(whole) + px(PADDING)
        return whole if needed <= room else self.tr("Search")

    def _made_popup(self) -> SearchPopup:
        """The popup, made when it is first opened."""
        if self._popup is None:
            from tradewalk.views.search.popup import SearchPopup

            self._popup = SearchPopup(self._appearance)
            self._popup.row_chosen.connect(self.instrument_chosen)
            self.destroyed.connect(self._popup.deleteLater)
        return self._popup

    def _show(self, popup: SearchPopup) -> None:
        if popup.parentWidget() is not self.window():
            popup.setParent(self.window())
        self._place(popup)
        popup.show()
        popup.raise_()

    def _place(self, popup: SearchPopup) -> None:
        """Below the field, their right edges in line, inside the window."""
        window = self.window()
        corner = self.mapTo(window, QPoint(self.width(), self.height() + GAP))
        popup.fit(QSize(window.width() - 2 * GAP, window.height() - corner.y() - GAP))
        popup.move(max(corner.x() - popup.width(), GAP), corner.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(event.size().width() >= px(HINT_FROM))
        self._field.setPlaceholderText(self._invitation(event.size().width()))
        self._follow()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self._popup is not None and self._popup.isVisible():
            self._place(self._popup)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), self._field.sizeHint().height())

"""The search field with its popup: typed text and a chosen instrument are its intents."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tradewalk.views.search.popup import SearchPopup
from tradewalk.views.search.view_model import SearchProps
from tradewalk.views.text import Role, text_label
from tradewalk.views.theme import Appearance
from tradewalk.views.tones import Tone

GAP = 4
HINT_FROM = 230
KEYS = "Ctrl+K"
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchView(QWidget):
    """Down and Up move the mark, Enter opens the marked row, Escape closes; Ctrl+K comes here."""

    text_typed = Signal(str)
    instrument_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("search")
        self._field = QLineEdit()
        self._field.setObjectName("top.search")
        self._field.setProperty("kind", "search")
        self._field.setPlaceholderText(self.tr("Search code or name"))
        self._hint = text_label("top.search.hint", Role.CHIP, Tone.QUIET)
        self._hint.setText(QKeySequence(KEYS).toString(QKeySequence.SequenceFormat.NativeText))
        self._field.setAccessibleName(self.tr("Search by code, name, Chinese name or pinyin initials"))
        self._popup = SearchPopup(appearance)
        self._popup.setParent(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        inside = QHBoxLayout(self._field)
        inside.setContentsMargins(0, 0, GAP * 2, 0)
        inside.addStretch(1)
        inside.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self._field)
        self._field.installEventFilter(self)
        self._field.textEdited.connect(self.text_typed)
        self._popup.row_chosen.connect(self._choose)
        shortcut = QShortcut(QKeySequence(KEYS), self)
        shortcut.activated.connect(self.open)

    def render(self, props: SearchProps) -> None:  # type: ignore[override]
        """Draw the props."""
        if not props.text:
            self._popup.hide()
            return
        self._popup.render(props)
        self._show_popup()

    def open(self) -> None:
        """Take the keyboard, with what stands in the field marked for typing over."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._popup.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event.key())
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            symbol = self._popup.marked_symbol() if self._popup.isVisible() else None
            if symbol is not None:
                self._choose(symbol)
            return True
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        if key in STEPS and self._popup.isVisible():
            self._popup.move_mark(STEPS[Qt.Key(key)])
            return True
        return False

    def _choose(self, symbol: str) -> None:
        self._close()
        self.instrument_chosen.emit(symbol)

    def _close(self) -> None:
        self._popup.hide()
        self._field.clear()
        self.text_typed.emit("")
        self._field.clearFocus()

    def _show_popup(self) -> None:
        window = self.window()
        if self._popup.parentWidget() is not window:
            self._popup.setParent(window)
        self._place_popup()
        self._popup.show()
        self._popup.raise_()

    def _place_popup(self) -> None:
        """Below the field, their right edges in line."""
        if self._popup.parentWidget() is self.window():
            corner = self.mapTo(self.window(), QPoint(self.width(), self.height() + GAP))
            self._popup.move(max(corner.x() - self._popup.width(), 0), corner.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(event.size().width() >= HINT_FROM)
        self._place_popup()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place_popup()

    def sizeHint(self) -> QSize:
        return QSize(260, self._field.sizeHint().height())

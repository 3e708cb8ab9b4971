"""The single gestures of a script: presses of the mouse, chosen entries, keys, on real widgets.

They are sent to the widgets, so what stands in the way of a user stands in theirs.
"""

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPushButton, QWidget

from tradewalk.views.coach.place import belongs_to

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def press_at(widget: QWidget, place: QPoint) -> None:
    """Press and release the left button of the mouse at a point of a widget."""
    if isinstance(widget, QMenu):
        _choose_entry(widget, widget.actionAt(place))
        return
    taker = widget.childAt(place) or widget
    at = QPointF(taker.mapFrom(widget, place))
    if taker.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        taker.setFocus(Qt.FocusReason.MouseFocusReason)
    on_screen = QPointF(taker.mapToGlobal(at))
    for kind, held in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NONE)):
        QApplication.sendEvent(taker, QMouseEvent(kind, at, on_screen, LEFT, held, NO_KEYS))


def choose_words(widget: QWidget, words: str) -> bool:
    """Choose the entry of an open list or menu by its words; whether there is such an entry."""
    if isinstance(widget, QComboBox):
        return _choose_of_list(widget, words)
    menu = widget if isinstance(widget, QMenu) else widget.menu() if isinstance(widget, QPushButton) else None
    action = next((each for each in menu.actions() if _plain(each.text()) == words), None) if menu else None
    if menu is None or action is None or not action.isEnabled():
        return False
    _choose_entry(menu, action)
    return True


def strike(window: QWidget, widget: QWidget | None, keys: str) -> None:
    """Press a key as Qt writes it (``Ctrl+K``): a shortcut of the window, else what has the keyboard takes it."""
    sequence = QKeySequence(keys)
    if widget is None:
        for shortcut in window.findChildren(QShortcut):
            if shortcut.isEnabled() and shortcut.key() == sequence:
                shortcut.activated.emit()
                return
    _send_key(widget or _taker_in(window), sequence)


def _taker_in(window: QWidget) -> QWidget:
    """What takes a key in a window or in what it opened, also while another one, as the presenter's, is in front."""
    focused = QApplication.focusWidget()
    if focused is not None and belongs_to(focused, window):
        return focused
    last: QWidget | None = window.focusWidget()
    return last or window


def field_of(widget: QWidget) -> QWidget:
    """What takes the text that is typed into a widget: the line in it, else itself."""
    if isinstance(widget, QLineEdit):
        return widget
    return next((line for line in widget.findChildren(QLineEdit) if line.isVisible()), widget)


def _choose_of_list(box: QComboBox, words: str) -> bool:
    texts = [box.itemText(place) for place in range(box.count())]
    if words not in texts:
        return False
    view = box.view()
    view.setCurrentIndex(box.model().index(texts.index(words), box.modelColumn()))
    _send_key(view, QKeySequence(Qt.Key.Key_Return))
    return True


def _choose_entry(menu: QMenu, action: QAction | None) -> None:
    if action is not None:
        menu.setActiveAction(action)
        _send_key(menu, QKeySequence(Qt.Key.Key_Return))


def _plain(text: str) -> str:
    """The words of an entry, without its access key and its shortcut."""
    return text.partition("\t")[0].replace("&", "")


def _send_key(widget: QWidget, sequence: QKeySequence) -> None:
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # its type stub has no [], it has
    sign = QKeySequence(pressed.key()).toString() if pressed.keyboardModifiers() == NO_KEYS else ""
    text = sign.lower() if len(sign) == 1 else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, pressed.key(), pressed.keyboardModifiers(), text))

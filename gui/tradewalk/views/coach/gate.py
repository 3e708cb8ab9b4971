"""The gate: while it is closed, input reaches the target, what the target opened, and the card; nothing else.

A mask or a transparent overlay would stop the mouse alone: Space on a dimmed button and every shortcut would go on
working. So all input passes a filter of the application.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDropEvent,
    QInputEvent,
    QInputMethodEvent,
    QKeyEvent,
    QShortcutEvent,
    QShowEvent,
    QWindow,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.input_events import (
    is_choice,
    is_of_user,
    marked_entry,
    owner_of,
    point_of,
    takes_input_of,
)
from tradewalk.views.coach.place import Finder, Place, belongs_to, seen_part
from tradewalk.views.coach.tab_round import next_stop
from tradewalk.views.coach.watch import application

PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
POINTED = PRESSES | {
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Wheel,
    QEvent.Type.ContextMenu,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletRelease,
    QEvent.Type.NativeGesture,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
}
STRUCK = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
    }
)
GATED = POINTED | STRUCK
HEARD = (QInputEvent, QShortcutEvent, QInputMethodEvent, QDropEvent, QShowEvent)
"""The classes of these events and of Show: most events of the application are of none, and a class is known sooner."""
DRAGGED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})
TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""On a button they go to its neighbour."""

Claim = Callable[[QKeyEvent, QWidget], bool]


class Gate(QObject):
    """Lets through what belongs to the targets of ``close``; everything once it is ``open``.

    ``claim`` is asked first about every key that is pressed in the main window and its dialogs: True takes it. What is
    no part of the main window, such as another window of the application, is none of its business.

    ``held_back``: somebody pressed where nothing is let through.
    """

    held_back = Signal()

    def __init__(self, root: QWidget, claim: Claim) -> None:
        super().__init__(root)
        self._root = root
        self._claim = claim
        self._finders: tuple[Finder, ...] = ()
        self._ours: tuple[QWidget, ...] = ()
        self._opened: list[QWidget] = []
        self._pressed: QWidget | None = None
        self._let_through_at: int | None = None
        self._last: QWidget | None = None
        self._is_filtering = False
        self.is_closed = False
        self.is_script_acting = False
        """Then what a user does reaches nothing but what is ours; what the script does goes on to its targets."""

    def stand(self, *ours: QWidget) -> None:
        """Begin to listen; what is ``ours`` is always let through."""
        self._ours = ours
        if not self._is_filtering:
            self._is_filtering = True
            application().installEventFilter(self)
            application().focusChanged.connect(self._on_focus_changed)

    def go(self) -> None:
        """Let everything through, and listen no more."""
        self.open()
        if self._is_filtering:
            self._is_filtering = False
            application().removeEventFilter(self)
            application().focusChanged.disconnect(self._on_focus_changed)

    def close(self, finders: Sequence[Finder]) -> None:
        """Let nothing through but these targets. A window that opens from now on was opened by them."""
        self.is_closed = True
        self._finders = tuple(finders)
        self._opened = []
        self._last = None

    def open(self) -> None:
        """Let everything through."""
        self.is_closed = False
        self._finders, self._opened = (), []

    def lets_through(self, widget: QWidget) -> bool:
        """Whether a widget may have the keyboard."""
        return self._lets(widget, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, HEARD):
            return False
        kind = event.type()
        if kind is QEvent.Type.Show:
            self._note_opened(watched)
        if kind not in GATED:
            return False
        if isinstance(watched, QWindow):
            return kind in PRESSES and self._holds_back_press(watched, event)
        widget = owner_of(watched)
        if widget is None or not belongs_to(widget, self._root):
            return False
        if isinstance(event, QKeyEvent) and self._takes_key(widget, event):
            return True
        if self._lets(widget, event):
            self._note_press(widget, event)
            return False
        if kind in DRAGGED:
            event.ignore()
        elif kind in PRESSES and _moment_of(event) != self._let_through_at:
            self.held_back.emit()
        return True

    def _holds_back_press(self, watched: QWindow, event: QEvent) -> bool:
        is_held_back = self._would_reach_other(watched, event)
        if is_held_back:
            self.held_back.emit()
        return is_held_back

    def _takes_key(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Keys of the coach; Tab, which would leave the target; Enter, which a button leaves to its window."""
        if event.type() is QEvent.Type.KeyRelease:
            return False
        is_press = event.type() is QEvent.Type.KeyPress
        if self._claim(event, widget):
            event.accept()
            return True
        if not self.is_closed or not is_press or not self._lets(widget, event):
            return False
        if event.key() in TABS and QApplication.activePopupWidget() is None:
            stop = next_stop(self.lets_through, widget, is_back=event.key() == Qt.Key.Key_Backtab)
            if stop is not None:
                stop.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if isinstance(widget, QAbstractButton) and not self._is_ours(widget):
            if event.key() in ENTERS and not event.isAutoRepeat():
                widget.click()
            return event.key() in (*ENTERS, *ARROWS)
        return False

    def _lets(self, widget: QWidget, event: QEvent | None) -> bool:
        if self._is_ours(widget):
            return True
        if self.is_script_acting and event is not None and is_of_user(event):
            return False
        if not self.is_closed or any(
            isValid(window) and belongs_to(widget, window) for window in self._opened
        ):
            return True
        places = (find() for find in self._finders)
        return any(place is not None and self._is_at(place, widget, event) for place in places)

    def _is_at(self, place: Place, widget: QWidget, event: QEvent | None) -> bool:
        if not isValid(place.widget) or not takes_input_of(widget, place.widget):
            return False
        if event is not None and is_choice(event, widget):
            return self._is_marked(place, widget)
        point = None if event is None else point_of(event, widget)
        if point is None or widget.window() is not place.widget.window():
            return True
        is_end = event is not None and event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd)
        if is_end and self._pressed is widget:
            return True
        seen = seen_part(place)
        return seen is not None and seen.contains(point)

    def _is_marked(self, place: Place, widget: QWidget) -> bool:
        """Whether the marked entry of a list is the target, which may be one of many."""
        if widget.window() is not place.widget.window():
            return True
        seen, entry = seen_part(place), marked_entry(widget)
        return seen is not None and entry is not None and seen.contains(entry.center())

    def _is_ours(self, widget: QWidget) -> bool:
        return any(isValid(each) and belongs_to(widget, each) for each in self._ours)

    def _would_reach_other(self, watched: QWindow, event: QEvent) -> bool:
        """Whether a press would give the keyboard to what is gated, which happens before a widget hears of it."""
        if QApplication.activePopupWidget() is not None:
            return False
        windows = (each for each in QApplication.topLevelWidgets() if each.windowHandle() is watched)
        window = next(windows, None)
        if window is None or not belongs_to(window, self._root):
            return False
        point = point_of(event, window)
        if point is None:
            return False
        widget = window.childAt(window.mapFromGlobal(point)) or window
        return not self._lets(widget, event)

    def _note_press(self, widget: QWidget, event: QEvent) -> None:
        """A press that nobody takes, as on a text, goes on to what is around: that is the same press still."""
        if event.type() in PRESSES:
            self._pressed, self._let_through_at = widget, _moment_of(event)
        elif event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd):
            self._pressed = None

    def _note_opened(self, watched: QObject) -> None:
        if not self.is_closed or not isinstance(watched, QWidget) or not watched.isWindow():
            return
        if watched is not self._root and not self._is_ours(watched):
            self._opened.append(watched)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give the keyboard back where something outside has come to it."""
        if not self.is_closed or now is None or not belongs_to(now, self._root):
            return
        if self._lets(now, None):
            self._last = now
        else:
            QTimer.singleShot(0, self, self._give_back)

    def _give_back(self) -> None:
        now = QApplication.focusWidget()
        if not self.is_closed or now is None or not belongs_to(now, self._root) or self._lets(now, None):
            return
        for each in (self._last, *self._ours):
            if each is not None and isValid(each) and each.isVisible() and each.isEnabled():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _moment_of(event: QEvent) -> int | None:
    """When a gesture was made, by the clock of its device."""
    return event.timestamp() if isinstance(event, QInputEvent) else None

"""Listens to the whole application, and tells of each gesture as an action on a target. It keeps nothing back.

A press is told when it is let go, with the state from before it. What nobody takes (a press on a text), or what moves
the pointer alone (the wheel, a drag), is no gesture of a script.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QMouseEvent, QShortcut, QShortcutEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from tradewalk.views.recording.keys import ENTERS, MODIFIERS, TABS, is_typing, key_of, key_text
from tradewalk.views.recording.typing import Typing
from tradewalk.views.target_lookup import Found, IsTarget, box_of, entry_of, found_at
from tradewalk.walkthrough.condition import State
from tradewalk.walkthrough.script import Action, Verb

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
LEFT = Qt.MouseButton.LeftButton
CHOOSING = (*ENTERS, Qt.Key.Key_Space)


@dataclass(slots=True)
class _Pressed:
    """A press that was not let go yet; ``taker`` is whom it has come to, from the inside out."""

    taker: QWidget
    at: QPoint
    state: State
    found: Found | None


class Recorder(QObject):
    """``look`` gives the state of the application, ``tell`` is told of each action with the state before it.

    ``left_out`` counts gestures that were taken by something without a name.
    """

    def __init__(
        self, is_target: IsTarget, look: Callable[[], State], tell: Callable[[Action, State], None]
    ) -> None:
        super().__init__()
        self._is_target, self._look, self._tell = is_target, look, tell
        self._pressed: _Pressed | None = None
        self._typing: Typing | None = None
        self._ours: QWidget | None = None
        self.left_out = 0

    def begin(self) -> None:
        """Listen from now on."""
        _application().installEventFilter(self)

    def pass_over(self, ours: QWidget) -> None:
        """Do not listen to what comes to this."""
        self._ours = ours

    def pause(self) -> None:
        """Tell what is being typed: something else begins."""
        self._end_typing()

    def end(self) -> None:
        """Listen no more; what is being typed is told."""
        _application().removeEventFilter(self)
        self._end_typing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWidget) and self._is_ours(watched):
            return False
        if kind is QEvent.Type.Shortcut and isinstance(event, QShortcutEvent):
            self._on_shortcut(watched, event)
        elif isinstance(watched, QWidget):
            if kind in PRESSES and isinstance(event, QMouseEvent) and event.button() is LEFT:
                self._on_press(watched, event.globalPosition().toPoint())
            elif kind is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
                self._on_release(watched, event.globalPosition().toPoint())
            elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                self._on_key(watched, event)
            elif kind is QEvent.Type.FocusOut and self._typing is not None and watched is self._typing.field:
                self._end_typing()
            elif kind is QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
                self._on_input(watched, event)
        return False

    def _is_ours(self, widget: QWidget) -> bool:
        ours = self._ours
        return ours is not None and isValid(ours) and (widget is ours or ours.isAncestorOf(widget))

    # Mouse

    def _on_press(self, widget: QWidget, at: QPoint) -> None:
        """A press that nobody has taken comes to what is around: the last that it comes to is who takes it."""
        if isinstance(widget, QMenu):
            return
        is_the_same = self._pressed is not None and widget.isAncestorOf(self._pressed.taker)
        if self._pressed is None or not is_the_same:
            self._end_typing()
            self._pressed = _Pressed(widget, at, self._look(), None)
        self._pressed.taker = widget
        self._pressed.found = found_at(widget, at, self._is_target)
        if _opens_menu(widget):
            self._let_go()

    def _on_release(self, widget: QWidget, at: QPoint) -> None:
        """In a menu it is the release that chooses, wherever the press was."""
        if isinstance(widget, QMenu):
            action = widget.actionAt(widget.mapFromGlobal(at))
            if action is not None:
                self._choose(widget, action)
            return
        pressed, self._pressed = self._pressed, None
        if pressed is None or not _is_click(pressed, at):
            return
        self._pressed = pressed
        self._let_go()

    def _let_go(self) -> None:
        pressed, self._pressed = self._pressed, None
        assert pressed is not None, "something was pressed"
        if _is_nobody(pressed.taker) or isinstance(pressed.taker, QComboBox):
            return
        if isinstance(pressed.taker, QAbstractSlider):
            self.left_out += 1
            return
        self._tell_found(pressed.found, pressed.state)

    def _choose(self, menu: QMenu, action: QAction) -> None:
        if action.isSeparator() or not action.isEnabled() or action.menu() is not None:
            return
        self._end_typing()
        self._tell_found(entry_of(menu, action, self._is_target), self._look())

    def _tell_found(self, found: Found | None, state: State) -> None:
        if found is None:
            self.left_out += 1
        elif found.row is not None:
            self._tell(Action(Verb.CHOOSE, found.target, row=found.row), state)
        elif found.entry:
            self._tell(Action(Verb.CHOOSE, found.target, found.entry), state)
        else:
            self._tell(Action(Verb.CLICK, found.target), state)

    # Keyboard

    def _on_key(self, widget: QWidget, event: QKeyEvent) -> None:
        """Keys come to whoever has the keyboard, and then to what is around; an open list or menu has them first."""
        if event.key() in MODIFIERS:
            return
        if isinstance(widget, QMenu):
            self._on_key_in_menu(widget, event)
        elif isinstance(widget, QAbstractItemView) and box_of(widget) is not None:
            self._on_key_in_list(widget, event)
        elif QApplication.activePopupWidget() is not None or widget is not QApplication.focusWidget():
            return
        elif isinstance(widget, QLineEdit) and is_typing(event):
            self._type(widget)
        else:
            self._end_typing()
            self._strike(widget, event)

    def _on_key_in_menu(self, menu: QMenu, event: QKeyEvent) -> None:
        action = menu.activeAction()
        if event.key() in CHOOSING and action is not None:
            self._choose(menu, action)

    def _on_key_in_list(self, view: QAbstractItemView, event: QKeyEvent) -> None:
        """Keys that mark another entry, or leave, choose nothing."""
        if event.key() in CHOOSING:
            at = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center())
            self._tell_found(found_at(view.viewport(), at, self._is_target), self._look())

    def _strike(self, widget: QWidget, event: QKeyEvent) -> None:
        if event.key() in TABS:
            return
        if isinstance(widget, QAbstractButton) and event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._tell_found(self._found(widget), self._look())
            return
        found, key = self._found(widget), key_of(event)
        if key:
            self._tell(Action(Verb.PRESS, "" if found is None else found.target, key), self._look())

    def _on_shortcut(self, watched: QObject, event: QShortcutEvent) -> None:
        """A shortcut of the window is a key; the access key of a button is a click on it."""
        self._end_typing()
        if isinstance(watched, QWidget):
            self._tell_found(self._found(watched), self._look())
        elif isinstance(watched, QShortcut | QAction) and (key := key_text(event.key())):
            self._tell(Action(Verb.PRESS, text=key), self._look())

    def _found(self, widget: QWidget) -> Found | None:
        """What a whole widget is, or the nearest around it that has a name."""
        around: QWidget | None = widget
        while around is not None:
            name = around.objectName()
            if name and self._is_target(name):
                return Found(name)
            around = None if around.isWindow() else around.parentWidget()
        return None

    # Typing

    def _type(self, field: QLineEdit) -> None:
        if self._typing is not None and self._typing.field is field:
            return
        self._end_typing()
        found = self._found(field)
        if found is None:
            self.left_out += 1
        else:
            self._typing = Typing(field, found.target, self._look())

    def _on_input(self, widget: QWidget, event: QInputMethodEvent) -> None:
        """Signs that are put together out of several keys, such as Chinese ones."""
        if event.commitString() and isinstance(widget, QLineEdit):
            self._type(widget)

    def _end_typing(self) -> None:
        typing, self._typing = self._typing, None
        if typing is None:
            return
        action = typing.action()
        if action is not None:
            self._tell(action, typing.state)
        elif typing.is_emptied:
            self.left_out += 1


def _application() -> QApplication:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication), "there is a window to listen to"
    return qt


def _opens_menu(widget: QWidget) -> bool:
    """Whether a button opens a menu, which then takes the release."""
    return isinstance(widget, QPushButton | QToolButton) and widget.menu() is not None and widget.isEnabled()


def _is_click(pressed: _Pressed, at: QPoint) -> bool:
    """Whether a press was let go where it began: on the same button, or without having been dragged."""
    if isinstance(pressed.taker, QAbstractButton):
        return pressed.taker.rect().contains(pressed.taker.mapFromGlobal(at))
    return (at - pressed.at).manhattanLength() < QApplication.startDragDistance()


def _is_nobody(taker: QWidget) -> bool:
    """A press that has come to the window itself was taken by nobody, and so was one on what cannot be used."""
    return taker.isWindow() or not taker.isEnabled()

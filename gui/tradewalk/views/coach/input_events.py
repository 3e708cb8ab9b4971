"""What an event of input is about: which widget, and which point or entry of it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QShortcut,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QMenu, QWidget

from tradewalk.views.coach.place import belongs_to

MOVING_KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Escape,
)  # fmt: skip
"""In a list or a menu they mark another entry or leave, and choose nothing."""


def owner_of(watched: QObject) -> QWidget | None:
    """The widget that an event is for; that of a shortcut or of an action that a shortcut sets off."""
    if isinstance(watched, QWidget):
        return watched
    if isinstance(watched, QShortcut):
        parent = watched.parent()
        return parent if isinstance(parent, QWidget) else None
    if isinstance(watched, QAction):
        return next((each for each in watched.associatedObjects() if isinstance(each, QWidget)), None)
    return None


def takes_input_of(widget: QWidget, target: QWidget) -> bool:
    """Whether a widget takes input for a target: it lies in it, or is the list whose rows it shows."""
    if belongs_to(widget, target):
        return True
    return isinstance(widget, QAbstractScrollArea) and widget.viewport() is target


def point_of(event: QEvent, widget: QWidget) -> QPoint | None:
    """Where an event points to, in global coordinates; None for one that points nowhere."""
    if isinstance(event, QContextMenuEvent):
        return event.globalPos() if event.reason() is QContextMenuEvent.Reason.Mouse else None
    if isinstance(event, QMouseEvent | QWheelEvent):
        return event.globalPosition().toPoint()
    if isinstance(event, QTouchEvent):
        return event.points()[0].globalPosition().toPoint() if event.points() else None
    if isinstance(event, QDropEvent):
        return widget.mapToGlobal(event.position().toPoint())
    return None


def is_of_user(event: QEvent) -> bool:
    """Whether an event comes from the devices of a user: a script sends its own, and none of them to a shortcut."""
    return event.spontaneous() or event.type() is QEvent.Type.Shortcut


def is_choice(event: QEvent, widget: QWidget) -> bool:
    """Whether a key chooses the marked entry of a list or a menu, in which others stand beside the target."""
    if not isinstance(widget, QAbstractItemView | QMenu) or not isinstance(event, QKeyEvent):
        return False
    return event.key() not in MOVING_KEYS


def marked_entry(widget: QWidget) -> QRect | None:
    """The marked entry of a list or a menu, in global coordinates; None where none is."""
    if isinstance(widget, QAbstractItemView):
        entry, shown_in = widget.visualRect(widget.currentIndex()), widget.viewport()
    elif isinstance(widget, QMenu) and widget.activeAction() is not None:
        entry, shown_in = widget.actionGeometry(widget.activeAction()), widget
    else:
        return None
    return None if entry.isEmpty() else QRect(shown_in.mapToGlobal(entry.topLeft()), entry.size())

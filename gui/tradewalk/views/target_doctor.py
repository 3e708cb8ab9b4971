"""The target doctor: exactly one target of a name that can be seen and used, or why not. It changes nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tradewalk.views.target_parts import parts_of
from tradewalk.views.targets import registered
from tradewalk.walkthrough.target_name import TargetName

WITHOUT_SCREENS = ("offscreen", "minimal")
"""Platforms whose screen nobody looks at: a window may be larger than what they say it is."""


class Trouble(StrEnum):
    """Why a target cannot be pointed at."""

    NONE = "none"
    NO_SUCH_PART = "no-such-part"
    HIDDEN = "hidden"
    SEVERAL = "several"
    DISABLED = "disabled"
    SCROLLED_OUT = "scrolled-out"
    OFF_SCREEN = "off-screen"
    COVERED = "covered"


class Target(NamedTuple):
    """A target that can be seen and used: the widget that takes its input, and what is seen of it, in global pixels."""

    name: TargetName
    widget: QWidget
    rect: QRect


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A target that cannot be pointed at. ``count`` says how many are SEVERAL, ``cover`` names what lies over one."""

    name: TargetName
    trouble: Trouble
    count: int = 0
    cover: str = ""


def resolve(
    name: str | TargetName,
    *,
    see_through: Sequence[QWidget] = (),
    screens: Sequence[QRect] | None = None,
) -> Target | Unresolved:
    """The one target of a name that is visible, enabled and on a screen, or the reason why there is none.

    What is ``see_through`` covers nothing: the overlay that points at the target. ``screens`` are those of the platform
    if none are given. Raises NotATarget.
    """
    wanted = TargetName.read(name) if isinstance(name, str) else name
    things = registered(wanted.name)
    parts = [part for thing in things for part in parts_of(thing, wanted)]
    shown = [part for part in parts if part.is_visible]
    if len(shown) != 1:
        return _not_one(wanted, has_things=bool(things), has_parts=bool(parts), shown=len(shown))
    (part,) = shown
    if not part.is_enabled:
        return Unresolved(wanted, Trouble.DISABLED)
    seen = seen_part(part.widget, part.rect)
    if seen is None:
        return Unresolved(wanted, Trouble.SCROLLED_OUT)
    known = _screens() if screens is None else screens
    if known and not any(screen.contains(seen.center()) for screen in known):
        return Unresolved(wanted, Trouble.OFF_SCREEN)
    cover = _cover(part.widget, seen.center(), see_through)
    if cover is not None:
        return Unresolved(wanted, Trouble.COVERED, cover=_known_as(cover))
    return Target(wanted, part.widget, seen)


def _not_one(wanted: TargetName, *, has_things: bool, has_parts: bool, shown: int) -> Unresolved:
    if shown:
        return Unresolved(wanted, Trouble.SEVERAL, count=shown)
    if has_parts:
        return Unresolved(wanted, Trouble.HIDDEN)
    return Unresolved(wanted, Trouble.NO_SUCH_PART if has_things else Trouble.NONE)


def seen_part(widget: QWidget, rect: QRect) -> QRect | None:
    """What is seen of a rectangle of a widget, in global pixels; None where it is less than half of what could be."""
    seen, room, around = QRect(rect), rect.size(), widget
    for around in _outwards(widget):
        seen &= around.rect()
        room = room.boundedTo(around.size())
        if not around.isWindow():
            seen.translate(around.pos())
    if seen.isEmpty() or 2 * seen.width() < room.width() or 2 * seen.height() < room.height():
        return None
    return QRect(around.mapToGlobal(seen.topLeft()), seen.size())


def _outwards(widget: QWidget) -> Iterator[QWidget]:
    """A widget and what it lies in, up to its window."""
    yield widget
    while not widget.isWindow() and (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def _screens() -> list[QRect]:
    if QGuiApplication.platformName() in WITHOUT_SCREENS:
        return []
    return [screen.geometry() for screen in QGuiApplication.screens()]


def _cover(widget: QWidget, at: QPoint, see_through: Sequence[QWidget]) -> QWidget | None:
    """What lies over a widget at a point of the screen: a dialog that waits for an answer, a menu, a neighbour."""
    window = widget.window()
    modal: QWidget | None = QApplication.activeModalWidget()
    if modal is not None and modal not in _opened_by(window) and modal not in see_through:
        return modal
    popup: QWidget | None = QApplication.activePopupWidget()
    if (
        popup is not None
        and popup is not window
        and popup.geometry().contains(at)
        and popup not in see_through
    ):
        return popup
    top = _top_at(window, window.mapFromGlobal(at), see_through)
    if top is widget or widget.isAncestorOf(top) or _is_seen_through(widget, top):
        return None
    return top


def _opened_by(window: QWidget) -> Iterator[QWidget]:
    """A window and those that it was opened from."""
    each: QWidget | None = window
    while each is not None:
        yield each
        parent = each.parentWidget()
        each = None if parent is None else parent.window()


def _is_seen_through(widget: QWidget, top: QWidget) -> bool:
    """Whether what takes the click is around a widget that leaves its clicks to it."""
    passes = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    return top.isAncestorOf(widget) and any(
        each.testAttribute(passes) for each in _outwards(widget) if top.isAncestorOf(each)
    )


def _top_at(around: QWidget, at: QPoint, see_through: Sequence[QWidget]) -> QWidget:
    """What takes a click at a point of a widget. Children are in the order in which they lie over each other."""
    passes = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    for child in reversed(around.children()):
        if not isinstance(child, QWidget) or child.isWindow() or child.isHidden() or child in see_through:
            continue
        if child.geometry().contains(at) and not child.testAttribute(passes):
            return _top_at(child, at - child.pos(), see_through)
    return around


def _known_as(widget: QWidget) -> str:
    """The name of a widget, or of the nearest around it that has one."""
    return next((each.objectName() for each in _outwards(widget) if each.objectName()), "")

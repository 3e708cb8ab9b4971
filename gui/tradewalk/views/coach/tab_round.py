"""Where Tab goes while the gate is closed: round through what may have the keyboard, target and card."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_stop(may_have: Callable[[QWidget], bool], start: QWidget, *, is_back: bool) -> QWidget | None:
    """The next widget in the order of Tab that may have the keyboard; None where there is no other."""
    return next((each for each in _round(start, is_back=is_back) if _is_stop(each) and may_have(each)), None)


def first_stop(inside: QWidget) -> QWidget | None:
    """Where the keyboard goes in a widget: the widget itself, or what comes first in it."""
    candidates = (inside, *inside.findChildren(QWidget))
    return next((each for each in candidates if _is_stop(each)), None)


def _round(start: QWidget, *, is_back: bool) -> Iterator[QWidget]:
    each = start.previousInFocusChain() if is_back else start.nextInFocusChain()
    while each is not None and each is not start:
        yield each
        each = each.previousInFocusChain() if is_back else each.nextInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    has_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return has_tab and widget.isEnabled() and widget.isVisible() and not widget.isWindow()

"""Places for panels that come later, and the keyboard's place among panels that were built anew."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from tradewalk.views.scale import px

SIDEBAR_WIDTH = 260
UNBOUNDED = 16_777_215
"""Qt's own word for a size without a limit."""


def focused_name(window: QWidget) -> str:
    """The object name of what has the keyboard, or nothing."""
    focused: QWidget | None = window.focusWidget()
    return "" if focused is None else focused.objectName()


def focus_named(panels: QWidget | None, name: str) -> None:
    """Give the keyboard to the widget of this object name, where it is shown again."""
    widget = panels.findChild(QWidget, name) if panels and name else None
    if widget is not None:
        widget.setFocus()


def empty_place() -> QWidget:
    """An empty place for a panel that comes later."""
    place = QWidget()
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    return place


def fill(place: QWidget, panel: QWidget) -> None:
    """Put a panel into its place; one that is there stays."""
    layout = place.layout()
    assert layout is not None, "a place has a layout"
    if layout.indexOf(panel) < 0:
        layout.addWidget(panel)


def sidebar_place() -> QWidget:
    """The place of the sidebar, as wide and of the same ground."""
    place = QFrame()
    place.setProperty("kind", "sidebar")
    place.setFixedWidth(px(SIDEBAR_WIDTH))
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    return place


def let_widen(panel: QWidget) -> None:
    """Let a panel be as wide as its place, narrower than it would be by itself too."""
    panel.setMinimumWidth(0)
    panel.setMaximumWidth(UNBOUNDED)

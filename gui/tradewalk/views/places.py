"""Places for panels that come later, and the keyboard's place among panels that were built anew."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


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

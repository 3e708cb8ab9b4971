"""One row of the ticket outside its pages."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tradewalk.views.targets import name_target


def row_of(name: str, *widgets: tuple[QWidget, int]) -> QWidget:
    """Widgets side by side with their stretch, in line with the fields of the pages."""
    inside = QWidget()
    name_target(inside, name)
    row = QHBoxLayout(inside)
    row.setContentsMargins(2, 0, 2, 0)
    row.setSpacing(12)
    for widget, stretch in widgets:
        row.addWidget(widget, stretch)
    return inside

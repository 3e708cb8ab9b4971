"""How a label, a chip or a field says which term of the glossary explains it."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QWidget

from tradewalk.views.explained_places import term_of_place

TERM = "term"
SECTION_TERMS = "section-terms"
Widget = TypeVar("Widget", bound=QWidget)


def explains(widget: Widget, term: str) -> Widget:
    """Let a term explain a widget: F1 tells it, and a click where the widget is a label. Gives the widget back."""
    if widget.property(TERM) != term:
        widget.setProperty(TERM, term)
        if isinstance(widget, QLabel):
            widget.setCursor(Qt.CursorShape.WhatsThisCursor)
            widget.setAttribute(Qt.WidgetAttribute.WA_Hover)
    return widget


def explains_sections(header: QHeaderView, terms: tuple[str, ...]) -> None:
    """Let terms explain the columns of a table: a click on a heading tells its own. Empty where there is none."""
    header.setProperty(SECTION_TERMS, list(terms))
    _HeadingClicks(header)


def own_term(widget: QWidget) -> str:
    """The term that explains this very widget: what was said of it, else that of its object name."""
    return str(widget.property(TERM) or term_of_place(widget.objectName()))


def term_of(widget: QWidget | None) -> tuple[QWidget, str] | None:
    """The nearest widget with a term, from this one outwards, and the term."""
    while widget is not None:
        if term := own_term(widget):
            return widget, term
        widget = None if widget.isWindow() else widget.parentWidget()
    return None


def term_at(widget: QWidget, place: QPoint) -> tuple[QWidget, str] | None:
    """As ``term_of``, for a place inside a widget: a heading of a table has a term of its own."""
    header = widget.parentWidget()
    if isinstance(header, QHeaderView) and header.property(SECTION_TERMS):
        terms = header.property(SECTION_TERMS)
        section = header.logicalIndexAt(place)
        if 0 <= section < len(terms) and terms[section]:
            return widget, str(terms[section])
    return term_of(widget)


class _HeadingClicks(QObject):
    """Asks the window for help where a heading is clicked; headings keep their mouse presses to themselves."""

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._viewport = header.viewport()
        self._viewport.setCursor(Qt.CursorShape.WhatsThisCursor)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            place = event.globalPosition().toPoint()
            window = self._viewport.window()
            QApplication.sendEvent(
                window, QHelpEvent(QEvent.Type.WhatsThis, window.mapFromGlobal(place), place)
            )
        return super().eventFilter(watched, event)

"""The window: it places the panels, and knows nothing of what they show."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from tradewalk.views.pages import Page
from tradewalk.views.scale import px

SMALLEST = (1024, 700)
AT_FIRST = (1440, 900)
TICKET_WIDTH = 380
OVERLAY_BELOW = 1200
NARROWEST_PAGE = 340
BESIDE = (Page.PORTFOLIO,)
"""Pages that can be so narrow that they stand beside the ticket in any window."""


class Body(QWidget):
    """Sidebar, page and ticket side by side; in a narrow window the ticket lies over the page.

    ``page_covered`` says how much of the page, at its right, lies under the ticket now.
    """

    page_covered = Signal(int)

    def __init__(self, sidebar: QWidget, pages: QStackedWidget, ticket: QWidget) -> None:
        super().__init__()
        self.is_beside = False
        self._sidebar, self._pages = sidebar, pages
        self.ticket = QFrame()
        self.ticket.setObjectName("ticket.place")
        self.ticket.setProperty("kind", "side-panel")
        inside = QVBoxLayout(self.ticket)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(ticket)
        for part in (sidebar, pages, self.ticket):
            part.setParent(self)
        self.ticket.hide()
        self._covered = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give every part its place."""
        width, height = self.width(), self.height()
        left = self._sidebar.minimumWidth()
        has_ticket = not self.ticket.isHidden()
        ticket = min(px(TICKET_WIDTH), max(TICKET_WIDTH, width // 2))
        has_room = self.is_beside and width - left - ticket >= px(NARROWEST_PAGE)
        is_overlay = width < OVERLAY_BELOW and not has_room
        right = ticket if has_ticket and not is_overlay else 0
        self._sidebar.setGeometry(0, 0, left, height)
        self._pages.setGeometry(left, 0, width - left - right, height)
        self.ticket.setGeometry(width - ticket, 0, ticket, height)
        self.ticket.raise_()
        covered = ticket if has_ticket and is_overlay else 0
        if covered != self._covered:
            self._covered = covered
            self.page_covered.emit(covered)


class MainWindow(QMainWindow):
    """Top bar, body, status bar: empty until ``place``, which may be called again with panels built anew.

    ``ticket_toggled`` says whether the ticket is open now, ``page_covered`` how much of the page it covers;
    ``first_painted`` that the window stands.
    """

    ticket_toggled = Signal(bool)
    page_covered = Signal(int)
    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self._places: dict[Page, int] = {}
        self.setObjectName("window")
        self.setMinimumSize(*SMALLEST)
        self.resize(*AT_FIRST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)

    def place(
        self,
        *,
        top_bar: QWidget,
        sidebar: QWidget,
        pages: Mapping[Page, QWidget],
        ticket: QWidget,
        status_bar: QWidget,
    ) -> None:
        """Show these panels; those that were shown before are deleted."""
        self.setWindowTitle(self.tr("Tradewalk — SIMULATED"))
        self._places = {page: place for place, page in enumerate(pages)}
        self._stack = QStackedWidget()
        for widget in pages.values():
            self._stack.addWidget(widget)
        self._body = Body(sidebar, self._stack, ticket)
        self._body.page_covered.connect(self.page_covered)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top_bar)
        column.addWidget(self._body, 1)
        column.addWidget(status_bar)
        middle.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCentralWidget(middle)
        middle.setFocus()

    def event(self, event: QEvent) -> bool:
        """As Qt's own; a top-level window is painted whole when it asks itself for an update."""
        is_handled = super().event(event)
        if event.type() is QEvent.Type.UpdateRequest and not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()
        return is_handled

    @property
    def page(self) -> Page:
        """The page on show."""
        return next(page for page, place in self._places.items() if place == self._stack.currentIndex())

    @property
    def has_ticket(self) -> bool:
        """Whether the ticket is open."""
        return not self._body.ticket.isHidden()

    def show_page(self, page: Page) -> None:
        """Show a page in the middle."""
        self._stack.setCurrentIndex(self._places[page])
        self._body.is_beside = page in BESIDE
        self._body.arrange()

    def open_ticket(self) -> None:
        """Open the ticket at the right."""
        self._toggle_ticket(is_open=True)

    def close_ticket(self) -> None:
        """Close the ticket."""
        self._toggle_ticket(is_open=False)

    def _toggle_ticket(self, *, is_open: bool) -> None:
        if is_open != self.has_ticket:
            self._body.ticket.setVisible(is_open)
            self._body.arrange()
            self.ticket_toggled.emit(is_open)

"""The body of the window: sidebar, page and ticket, beside each other or over each other, by the room there is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from tradewalk.views.scale import px
from tradewalk.views.slide import Slide
from tradewalk.views.targets import name_target

TICKET_WIDTH = 380
OVERLAY_BELOW = 1200
DRAWER_BELOW = 1000
WHOLE_BELOW = 520
"""The widths at 100 % below which the ticket lies over the page, the sidebar is a drawer, the ticket is all."""
NARROWEST_PAGE = 340
LEFT_BESIDE_DRAWER = 40


class Scrim(QWidget):
    """Dims the page behind the open drawer; a click on it closes the drawer."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        name_target(self, "side.scrim")
        self.setProperty("kind", "scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()


class Body(QWidget):
    """Places the three. ``folded`` says whether the sidebar is a drawer now, ``page_covered`` how much of the
    page, at its right, lies under a ticket that leaves some of it to be seen.

    ``is_beside``: the page on show can be so narrow that it stands beside the ticket in any window.
    ``has_motion``: what opens over the page comes in from its edge.
    """

    folded = Signal(bool)
    page_covered = Signal(int)
    drawer_opened = Signal()

    def __init__(self, sidebar: QWidget, pages: QStackedWidget, ticket: QWidget) -> None:
        super().__init__()
        self._sidebar, self._pages = sidebar, pages
        self._sidebar_width = sidebar.minimumWidth()
        self.is_folded = False
        self.is_beside = False
        self.has_motion = False
        self._slide = Slide()
        self._covered = 0
        self.ticket = QFrame()
        name_target(self.ticket, "ticket.place")
        self.ticket.setProperty("kind", "side-panel")
        inside = QVBoxLayout(self.ticket)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(ticket)
        for part in (sidebar, pages, self.ticket):
            part.setParent(self)
        self.ticket.hide()
        self._scrim = Scrim(self)
        self._scrim.clicked.connect(self.close_drawer)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), sidebar)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.close_drawer)
        self._escape.setEnabled(False)

    @property
    def is_drawer_open(self) -> bool:
        """Whether the sidebar lies over the page."""
        return self.is_folded and not self._sidebar.isHidden()

    def toggle_drawer(self) -> None:
        """Open the drawer, or close it."""
        if self.is_folded:
            self._show_drawer(is_open=self._sidebar.isHidden())

    def reveal(self, child: QWidget) -> None:
        """Open the drawer, where the sidebar is one and a target lies in it."""
        if child is self._sidebar and self.is_folded and self._sidebar.isHidden():
            self._show_drawer(is_open=True)

    def close_drawer(self) -> None:
        """Close the drawer; a sidebar that is none stays."""
        if self.is_folded:
            self._show_drawer(is_open=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give every part its place."""
        self._slide.stop()
        width, height = self.width(), self.height()
        self._fold(is_folded=width < px(DRAWER_BELOW))
        self._sidebar.setFixedWidth(min(self._sidebar_width, max(width - LEFT_BESIDE_DRAWER, 0)))
        left = 0 if self.is_folded else self._sidebar.minimumWidth()
        ticket = self._ticket_width(width)
        has_room = not self.ticket.isHidden() and self._has_room_beside(width - left - ticket)
        self._sidebar.setGeometry(0, 0, self._sidebar.minimumWidth(), height)
        self._pages.setGeometry(left, 0, width - left - (ticket if has_room else 0), height)
        self.ticket.setGeometry(width - ticket, 0, ticket, height)
        self._scrim.setGeometry(self.rect())
        self.ticket.raise_()
        is_over = not self.ticket.isHidden() and not has_room
        self._say_covered(ticket if is_over and ticket < width else 0)
        if self.is_drawer_open:
            self._scrim.raise_()
            self._sidebar.raise_()

    def show_ticket(self, *, is_open: bool) -> None:
        """Open the ticket, or close it."""
        self.ticket.setVisible(is_open)
        self.arrange()
        if is_open and self.has_motion and self._covered:
            self._slide.bring_in(self.ticket, is_from_left=False)

    def _say_covered(self, covered: int) -> None:
        if covered != self._covered:
            self._covered = covered
            self.page_covered.emit(covered)

    def _has_room_beside(self, page_width: int) -> bool:
        """Whether the page keeps enough room beside the ticket."""
        has_narrow_page = self.is_beside and page_width >= px(NARROWEST_PAGE)
        return has_narrow_page or self.width() >= px(OVERLAY_BELOW)

    def _ticket_width(self, width: int) -> int:
        """All of a phone; else as wide as its text wants, and half of the window at the most."""
        if width < px(WHOLE_BELOW):
            return width
        return min(px(TICKET_WIDTH), max(TICKET_WIDTH, width // 2))

    def _fold(self, *, is_folded: bool) -> None:
        if is_folded != self.is_folded:
            self.is_folded = is_folded
            self._escape.setEnabled(is_folded)
            self._sidebar.setVisible(not is_folded)
            self._scrim.hide()
            self.folded.emit(is_folded)

    def _show_drawer(self, *, is_open: bool) -> None:
        self._scrim.setVisible(is_open)
        self._sidebar.setVisible(is_open)
        self.arrange()
        if is_open and self.has_motion:
            self._slide.bring_in(self._sidebar, is_from_left=True)
        if is_open:
            self.drawer_opened.emit()

"""The window: it places the panels, and knows nothing of what they show."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMargins, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from tradewalk.views.brand_words import brand_name
from tradewalk.views.pages import LATER_PAGES, Page
from tradewalk.views.places import UNBOUNDED
from tradewalk.views.targets import name_target
from tradewalk.views.window_body import TICKET_WIDTH, Body
from tradewalk.views.window_fit import fitted

__all__ = ["AT_FIRST", "PHONE", "SMALLEST", "TICKET_WIDTH", "MainWindow"]

SMALLEST = (1024, 700)
AT_FIRST = (1440, 900)
PHONE = (390, 844)
Place = tuple[int, int, int, int]


class MainWindow(QMainWindow):
    """Top bar, body, status bar: empty until ``place``, which may be called again with panels built anew.

    ``ticket_toggled`` says whether the ticket is open now, ``page_covered`` how much of the page it covers;
    ``drawer_folded`` whether the sidebar is a drawer; ``first_painted`` that the window stands; ``closed``
    carries the place at which it stood, without the frame around it (left, top, width, height), and whether it
    was maximised. In the phone view the window is as large as a phone.
    """

    ticket_toggled = Signal(bool)
    page_covered = Signal(int)
    page_opened = Signal(object)
    drawer_folded = Signal(bool)
    drawer_opened = Signal()
    first_painted = Signal()
    closed = Signal(object, bool)

    def __init__(self, account_name: str | None = None) -> None:
        super().__init__()
        self._account_name = account_name
        self._is_painted = False
        self._is_phone = False
        self._has_motion = False
        self._before_phone = QRect(0, 0, *AT_FIRST)
        self._places: dict[Page, int] = {}
        name_target(self, "window")
        self.setMinimumSize(*SMALLEST)
        self.resize(*AT_FIRST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

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
        self.setWindowTitle(self._title())
        self._places = {page: place for place, page in enumerate(pages)}
        self._stack = QStackedWidget()
        self._body = Body(sidebar, self._stack, ticket)
        self._body.has_motion = self._has_motion
        self._body.page_covered.connect(self.page_covered)
        self._body.folded.connect(self.drawer_folded)
        self._body.drawer_opened.connect(self.drawer_opened)
        middle = QWidget()
        self.setCentralWidget(middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top_bar)
        column.addWidget(self._body, 1)
        # The first page is styled at once, so only now that it is in its place.
        for widget in pages.values():
            self._stack.addWidget(widget)
        column.addWidget(status_bar)
        middle.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        middle.setFocus()

    def call(self, account_name: str) -> None:
        """Say another name of the account in the title."""
        self._account_name = account_name
        self.setWindowTitle(self._title())

    def _title(self) -> str:
        """An account that was given a name says it, so that windows side by side can be told apart."""
        if self._account_name is None:
            return self.tr("{brand} — SIMULATED").format(brand=brand_name())
        return self.tr("{account} · {brand} — SIMULATED").format(
            account=self._account_name, brand=brand_name()
        )

    def event(self, event: QEvent) -> bool:
        """As Qt's own; a top-level window is painted whole when it asks itself for an update."""
        is_handled = super().event(event)
        if event.type() is QEvent.Type.UpdateRequest and not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()
        return is_handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, where no panel has another use for it; held down it presses once."""
        focused = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(focused, QAbstractButton) and not event.isAutoRepeat():
            focused.click()
        else:
            super().keyPressEvent(event)

    def stand_at(self, place: Place, *, is_maximised: bool = False) -> None:
        """Take the place of last time, as far as a screen still reaches there; the whole screen if it had that."""
        wanted = QRect(*place)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        screen = next((each for each in screens if each.intersects(wanted)), None)
        if screen is None:
            self.resize(wanted.size())
        else:
            self.setGeometry(wanted)
        self._before_phone = QRect(self.geometry())
        if is_maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def fit_into(self, room: QRect | None, frame: QMargins) -> None:
        """Stand within a room, with such a frame; where one has been made to fill the screen, or is a phone, stay."""
        if not (self._is_phone or self.isMaximized() or self.isFullScreen()):
            place = fitted(self.geometry(), room, frame)
            if place != self.geometry():
                self.setGeometry(place)

    def allow_motion(self, *, is_allowed: bool) -> None:
        """Whether what opens over the page may come in from its edge."""
        self._has_motion = self._body.has_motion = is_allowed

    def show_as_phone(self, is_phone: bool) -> None:
        """Be as large as a phone, or as large as before."""
        if is_phone == self._is_phone:
            return
        self._is_phone = is_phone
        if is_phone:
            self._before_phone = QRect(self.geometry())
            self.setFixedSize(*PHONE)
        else:
            self.setMaximumSize(UNBOUNDED, UNBOUNDED)
            self.setMinimumSize(*SMALLEST)
            self.resize(self._before_phone.size())

    def closeEvent(self, event: QCloseEvent) -> None:
        place = self._before_phone if self._is_phone else self.normalGeometry()
        self.closed.emit((place.x(), place.y(), place.width(), place.height()), self.isMaximized())
        super().closeEvent(event)

    @property
    def has_drawer(self) -> bool:
        """Whether the sidebar is a drawer."""
        return self._body.is_folded

    def toggle_drawer(self) -> None:
        """Open the drawer, or close it."""
        self._body.toggle_drawer()

    @property
    def page(self) -> Page:
        """The page on show."""
        return next(page for page, place in self._places.items() if place == self._stack.currentIndex())

    @property
    def has_ticket(self) -> bool:
        """Whether the ticket is open."""
        return not self._body.ticket.isHidden()

    def focus_page(self) -> None:
        """Give the keyboard to the window itself: the next Tab begins at its top."""
        middle = self.centralWidget()
        assert middle is not None, "the panels have their places"
        middle.setFocus()

    def show_page(self, page: Page) -> None:
        """Show a page in the middle; ``page_opened`` first, for whoever fills its place."""
        self.page_opened.emit(page)
        self._body.close_drawer()
        self._stack.setCurrentIndex(self._places[page])
        self._body.is_beside = page in LATER_PAGES
        self._body.arrange()

    def open_ticket(self) -> None:
        """Open the ticket at the right."""
        self._toggle_ticket(is_open=True)

    def close_ticket(self) -> None:
        """Close the ticket."""
        self._toggle_ticket(is_open=False)

    def _toggle_ticket(self, *, is_open: bool) -> None:
        self._body.close_drawer()
        if is_open != self.has_ticket:
            self._body.show_ticket(is_open=is_open)
            self.ticket_toggled.emit(is_open)

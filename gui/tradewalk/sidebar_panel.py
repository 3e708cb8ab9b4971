"""The sidebar in its place of the window: built, with its model, when the first picture stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.vantage import Vantage
from tradewalk.views.pages import Page
from tradewalk.views.places import fill, let_widen
from tradewalk.views.sidebar.view import SidebarView
from tradewalk.views.sidebar.view_model import SidebarViewModel
from tradewalk.views.sidebar.wiring import wire_sidebar
from tradewalk.views.theme import Appearance


class SidebarPanel(QObject):
    """Model and view. ``open_instrument`` and ``open_page`` are for what is chosen here."""

    def __init__(
        self,
        vantage: Vantage,
        preferences: PreferenceStore,
        appearance: Appearance,
        open_instrument: Callable[[str], None],
        open_page: Callable[[Page], None],
    ) -> None:
        super().__init__()
        self.model = SidebarViewModel(vantage, preferences)
        self._appearance = appearance
        self._open_instrument, self._open_page = open_instrument, open_page

    def build(self, place: QWidget) -> None:
        """Build the view in its place, on the model as it stands."""
        self._view = SidebarView(self._appearance)
        let_widen(self._view)
        fill(place, self._view)
        wire_sidebar(self._view, self.model)
        self._view.instrument_chosen.connect(self._open_instrument)
        self._view.page_chosen.connect(self._open_page)

    def focus_list(self) -> None:
        """Give the keyboard to the watchlist."""
        self._view.focus_list()

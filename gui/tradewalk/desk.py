"""The desk of one open account: its session, its panels, its window, built top to bottom and wired here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from tradewalk.chart_panel import join_chart
from tradewalk.desk_keys import actions_of_keys
from tradewalk.desk_views import build_views
from tradewalk.domain.orders import Side
from tradewalk.reference_pages import ReferencePages
from tradewalk.resources import brand
from tradewalk.services.clock_driver import ClockDriver
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.services.vantage import Vantage
from tradewalk.shipped import Shipped
from tradewalk.views.chart.view import lay_out_before_paint
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.detail.view_model import DetailViewModel
from tradewalk.views.detail.wiring import wire_detail
from tradewalk.views.main_window import MainWindow
from tradewalk.views.pages import REFERENCE_PAGES, Page
from tradewalk.views.places import focus_named, focused_name
from tradewalk.views.search.view_model import SearchViewModel
from tradewalk.views.search.wiring import wire_search
from tradewalk.views.shortcuts import install
from tradewalk.views.status_bar.view_model import StatusBarViewModel
from tradewalk.views.status_bar.wiring import wire_status_bar
from tradewalk.views.theme import Appearance
from tradewalk.views.top_bar.view_model import TopBarViewModel
from tradewalk.views.top_bar.wiring import wire_top_bar
from tradewalk.window_choices import WindowChoices

if TYPE_CHECKING:
    from tradewalk.chart_drawing import ChartDrawing
    from tradewalk.domain.fee_comparison import ExecutedOrder
    from tradewalk.sidebar_panel import SidebarPanel
    from tradewalk.trading_panels import TradingPanels

AFTER_FIRST_PAINT = 30
"""Real milliseconds after which a window that stands is completed."""
AFTER_THE_MARK = 1
"""Real milliseconds after which a page follows its mark: without any, Qt would build it before it paints the mark."""


class Desk(QObject):
    """Everything of one open account. ``elapsed`` gives real milliseconds, for the clock that runs.

    The frame and the detail page are built at once; ``complete`` builds the rest. ``accounts_requested``:
    the user wants another account; ``about_requested``: to know what this is.
    ``window`` is one that another desk has left, if there is one.
    """

    accounts_requested = Signal()
    about_requested = Signal()

    def __init__(
        self,
        shipped: Shipped,
        session: Session,
        appearance: Appearance,
        elapsed: Callable[[], int],
        preferences: PreferenceStore,
        window: MainWindow | None = None,
    ) -> None:
        super().__init__()
        listings = shipped.listings
        self.session = session
        self.preferences = preferences
        self._appearance = appearance
        self._elapsed = elapsed
        self.clock = ClockDriver(session, elapsed)
        self.vantage = vantage = Vantage(session)
        vantage.turned.connect(self.clock.wait)

        self.top_bar_model = TopBarViewModel(session, preferences, vantage)
        self.search_model = SearchViewModel(session, preferences)
        self.search_model.instrument_chosen.connect(self._open_found)
        self._sidebar: SidebarPanel | None = None
        self._status_bar_model = StatusBarViewModel(
            session, brand().default_pack, listings.pack.simulated_days[-1], preferences
        )
        self.detail_model = DetailViewModel(vantage, listings.rule_book, preferences, is_waiting=True)
        self.chart_model = ChartViewModel(vantage, preferences)

        self.window = window or MainWindow(session.name)
        self.reference = ReferencePages(
            session, vantage, listings.rule_book, appearance, self.detail_model, self.window
        )
        self.reference.page_requested.connect(self.show_page)
        self._keys = install(self.window, actions_of_keys(self))
        self._later = QTimer(self, singleShot=True, interval=AFTER_FIRST_PAINT)
        self._later.timeout.connect(self._go_on)
        self._marked = ""
        self._after_mark = QTimer(self, singleShot=True, interval=AFTER_THE_MARK)
        self._after_mark.timeout.connect(lambda: self.open_instrument(self._marked))
        self.trading: TradingPanels | None = None
        self.drawing: ChartDrawing | None = None
        self._build()
        self.window.page_opened.connect(self._fill)
        self.window.drawer_opened.connect(self._focus_list)
        if window is None:
            WindowChoices(self.window, preferences)
            self.window.first_painted.connect(self._later.start)
        else:
            self._later.start()

    def rest(self) -> None:
        """Let no more time pass, and build nothing more: the window or the session is about to go."""
        self.clock.stop()
        self._after_mark.stop()
        self._later.stop()

    def leave_window(self) -> None:
        """Let the window go to another desk. The session is its owner's to close."""
        self.rest()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()
        for key in self._keys:
            key.setEnabled(False)
            key.deleteLater()
        self.window.page_opened.disconnect(self._fill)
        self.window.drawer_opened.disconnect(self._focus_list)
        self.reference.leave_window()
        if self.trading is not None:
            self.trading.deleteLater()
        self.deleteLater()

    def rebuild(self) -> None:
        """Build every view anew, in the language and text size that are now in force. No model notices."""
        self.reference.explaining().close()
        page, has_ticket, focused = self.window.page, self.window.has_ticket, focused_name(self.window)
        self._build()
        if self.trading is not None:
            self.trading.build(self._views.side)
        self._render_all()
        self.show_page(page)
        if has_ticket:
            self.window.open_ticket()
        focus_named(self.window.centralWidget(), focused)

    def _build(self) -> None:
        """The frame and the detail page; the other panels have empty places."""
        self._views = build_views(self._appearance)
        self._views.put_into(self.window)
        self._wire_frame()
        self._wire_detail()
        if self._sidebar is not None:
            self._sidebar.build(self._views.sidebar)
        if self.drawing is not None:
            self.drawing.build(self._views.chart, self._appearance)

    def _render_all(self) -> None:
        """What the models have to show already."""
        if self.detail_model.props is not None:
            self._views.detail.render(self.detail_model.props)
        if self.chart_model.props is not None:
            self._views.chart.render(self.chart_model.props)

    def open_instrument(self, symbol: str) -> None:
        """Show the detail page of an instrument."""
        for model in (self.detail_model, self.chart_model):
            model.show(symbol)
        self.top_bar_model.follow(symbol)
        self.show_page(Page.DETAIL)

    def _open_listed(self, symbol: str) -> None:
        """Mark what was chosen in the list at once; its page comes with the next turn of the event loop."""
        self._mark(Page.DETAIL, symbol)
        self._marked = symbol
        self._after_mark.start()

    def _open_found(self, symbol: str) -> None:
        """Show what was searched for; the search is over, and gives the keyboard back to the page."""
        self.open_instrument(symbol)
        self.window.focus_page()

    @property
    def is_settled(self) -> bool:
        """Whether everything that is to be built and shown at this instant is."""
        symbol = self.detail_model.symbol
        has_book = symbol is None or self.vantage.read.is_at_hand(symbol)
        is_there = self.vantage.is_settled and self.chart_model.to_come.is_settled and has_book
        is_listed = self._sidebar is not None and self._sidebar.model.is_priced
        return self.trading is not None and is_listed and is_there and not self._after_mark.isActive()

    def complete(self) -> TradingPanels:
        """The panels that the first picture does not show, built when they are first wanted."""
        if self.trading is None:
            from tradewalk.trading_panels import TradingPanels

            self.trading = TradingPanels(
                self.session, self.vantage, self.window, self.open_instrument, self._elapsed, self.preferences
            )
            self.trading.page_requested.connect(self.show_page)
            self.trading.build(self._views.side)
        return self.trading

    def list_instruments(self) -> SidebarPanel:
        """The sidebar, built when the window stands or its drawer is opened before that."""
        if self._sidebar is None:
            from tradewalk.sidebar_panel import SidebarPanel

            self._sidebar = SidebarPanel(
                self.vantage, self.preferences, self._appearance, self._open_listed, self.show_page
            )
            self._mark(self.window.page, self.detail_model.symbol)
            self._sidebar.build(self._views.sidebar)
            self._sidebar.model.price_all()
        return self._sidebar

    def _focus_list(self) -> None:
        self.list_instruments().focus_list()

    def _go_on(self) -> None:
        """Build and read what the first picture did without."""
        from tradewalk.chart_drawing import ChartDrawing
        from tradewalk.views.bell import Bell

        self.reference.explaining()
        self._bell = Bell(self.session, self.preferences, QApplication.beep)
        self.complete()
        self.detail_model.go_on()
        self.chart_model.go_on()
        self.list_instruments()
        self.drawing = ChartDrawing(self.vantage, self.chart_model, self.preferences, self.window)
        self.drawing.build(self._views.chart, self._appearance)
        lay_out_before_paint()

    def close(self) -> None:
        """Write where the clock stands, and let the account go."""
        self.rest()
        self.session.close()

    def _wire_frame(self) -> None:
        bar, window = self._views.top_bar, self.window
        wire_top_bar(bar, self.top_bar_model)
        bar.accounts_requested.connect(self.accounts_requested)
        bar.shortcuts_requested.connect(self.show_shortcuts)
        bar.rules_requested.connect(self.show_rules)
        bar.about_requested.connect(self.about_requested)
        self._views.status_bar.rules_requested.connect(self.show_rules)
        bar.drawer_requested.connect(window.toggle_drawer)
        bar.show_drawer_button(window.has_drawer)
        window.drawer_folded.connect(bar.show_drawer_button)
        wire_search(self._views.search, self.search_model)
        wire_status_bar(self._views.status_bar, self._status_bar_model)

    def _wire_detail(self) -> None:
        wire_detail(self._views.detail, self.detail_model, self.open_instrument)
        self._views.detail.trade_requested.connect(lambda symbol: self.complete().open_ticket(symbol))
        self._views.detail.price_chosen.connect(
            lambda symbol, price: self.complete().use_price(symbol, price)
        )
        self.window.ticket_toggled.connect(self._views.detail.step_back)
        self.window.page_covered.connect(self._views.detail.keep_clear)
        join_chart(self._views.chart, self.chart_model, self._views.detail, self.complete)

    def show_page(self, page: Page, wanted: str | ExecutedOrder | None = None) -> None:
        """Show a page, led to a rule or an order if one is wanted."""
        if page is not Page.DETAIL:
            self.vantage.back_to_now()
        if page in REFERENCE_PAGES:
            self.reference.open_in(self._views.places[page], page, wanted)
        self.window.show_page(page)
        self._mark(page, self.detail_model.symbol)

    def _fill(self, page: Page) -> None:
        if page not in (Page.DETAIL, *REFERENCE_PAGES):
            self.complete().fill(self._views.places[page], page)

    def _mark(self, page: Page, symbol: str | None) -> None:
        if self._sidebar is not None:
            self._sidebar.model.show(page, symbol)

    def open_search(self) -> None:
        """Put the keyboard into the search."""
        self._views.search.open()

    def show_rules(self, rule_id: str | None = None) -> None:
        """Show the rule book, led to a rule if one is asked for."""
        self.show_page(Page.RULE_BOOK, rule_id)

    def show_shortcuts(self) -> None:
        """Show the list of shortcuts."""
        from tradewalk.views.shortcut_list import ShortcutList

        ShortcutList(self.window).open()

    def open_side(self, side: Side) -> None:
        """Open a ticket of the instrument on show, where there is a way to one."""
        props = self.detail_model.props
        if props is not None and props.trade.is_open:
            self.complete().open_ticket(props.trade.instrument.symbol, side)

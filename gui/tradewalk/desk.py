"""The desk of one open account: its session, its panels, its window, built top to bottom and wired here."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tradewalk.services.clock_driver import ClockDriver
from tradewalk.services.session import Session
from tradewalk.shipped import Shipped
from tradewalk.views.accounts.password_line import AccountLineView
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.detail.view import DetailView
from tradewalk.views.detail.view_model import DetailViewModel
from tradewalk.views.main_window import MainWindow
from tradewalk.views.orders.view import OrdersView
from tradewalk.views.orders.view_model import OrdersViewModel
from tradewalk.views.orders.wiring import wire_orders
from tradewalk.views.pages import Page
from tradewalk.views.portfolio.view import PortfolioView
from tradewalk.views.portfolio.view_model import PortfolioViewModel
from tradewalk.views.portfolio.wiring import wire_portfolio
from tradewalk.views.search.view import SearchView
from tradewalk.views.search.view_model import SearchViewModel
from tradewalk.views.sidebar.view import SidebarView
from tradewalk.views.sidebar.view_model import SidebarViewModel
from tradewalk.views.status_bar.view import StatusBarView
from tradewalk.views.status_bar.view_model import StatusBarViewModel
from tradewalk.views.theme import Appearance
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket
from tradewalk.views.timeline.view import TimelineView
from tradewalk.views.timeline.view_model import TimelineViewModel
from tradewalk.views.timeline.wiring import wire_timeline
from tradewalk.views.top_bar.view import TopBarView
from tradewalk.views.top_bar.view_model import TopBarViewModel


class Desk(QObject):
    """Everything of one open account. ``elapsed`` gives real milliseconds, for the clock that runs."""

    def __init__(
        self, shipped: Shipped, session: Session, appearance: Appearance, elapsed: Callable[[], int]
    ) -> None:
        super().__init__()
        listings = shipped.listings
        self.session = session
        self.clock = ClockDriver(session, elapsed)

        self._top_bar_model = TopBarViewModel(session)
        self._search_model = SearchViewModel(session)
        self._sidebar_model = SidebarViewModel(session)
        self._status_bar_model = StatusBarViewModel(session, listings.pack.pack_id)
        self._detail_model = DetailViewModel(session, listings.rule_book)
        self._chart_model = ChartViewModel(session, listings.pack.day_grid)
        self._ticket_model = TicketViewModel(session)
        self._timeline_model = TimelineViewModel(session)
        self._orders_model = OrdersViewModel(session)
        self._portfolio_model = PortfolioViewModel(session)

        self._search = SearchView(appearance)
        self._top_bar = TopBarView(self._search)
        self._sidebar = SidebarView(appearance)
        self._status_bar = StatusBarView()
        self._chart = ChartView(appearance)
        self._detail = DetailView(appearance, self._chart)
        self._ticket = TicketView()
        self._timeline = TimelineView()
        self._orders = OrdersView()
        self._portfolio = PortfolioView()
        self._account_line = AccountLineView()
        self._side = QStackedWidget()
        self._side.addWidget(self._ticket)
        self._side.addWidget(self._timeline)
        self.window = MainWindow(
            top_bar=self._top_bar,
            sidebar=self._sidebar,
            pages={
                Page.DETAIL: self._detail,
                Page.ORDERS: self._orders,
                Page.PORTFOLIO: _column(self._account_line, self._portfolio),
            },
            ticket=self._side,
            status_bar=self._status_bar,
        )
        self._wire_frame()
        self._wire_detail()
        self._wire_orders()

    def open_instrument(self, symbol: str) -> None:
        """Show the detail page of an instrument."""
        self._detail_model.show(symbol)
        self._chart_model.show(symbol)
        self._show_page(Page.DETAIL)

    def close(self) -> None:
        """Hold the clock, write where it stands, and let the account go."""
        self.session.hold()
        self.session.close()

    def _wire_frame(self) -> None:
        bar, bar_model = self._top_bar, self._top_bar_model
        bar_model.props_changed.connect(bar.render)
        bar.hold_requested.connect(bar_model.toggle_clock)
        bar.speed_chosen.connect(bar_model.choose_speed)
        bar.jump_requested.connect(bar_model.jump)
        bar.render(bar_model.props)
        self._search.text_typed.connect(self._search_model.type_text)
        self._search_model.props_changed.connect(self._search.render)
        self._search.instrument_chosen.connect(self.open_instrument)
        self._sidebar.instrument_chosen.connect(self.open_instrument)
        self._sidebar.page_chosen.connect(self._show_page)
        self._sidebar_model.props_changed.connect(self._sidebar.render)
        self._sidebar.render(self._sidebar_model.props)
        self._status_bar_model.props_changed.connect(self._status_bar.render)
        self._status_bar.render(self._status_bar_model.props)

    def _wire_detail(self) -> None:
        self._detail_model.props_changed.connect(self._detail.render)
        self._detail.trade_requested.connect(self._open_ticket)
        self._detail.price_chosen.connect(self._use_price)
        self._chart_model.props_changed.connect(self._chart.render)
        self._chart.period_chosen.connect(self._chart_model.choose_period)
        wire_ticket(self._ticket, self._ticket_model)
        self._ticket_model.order_submitted.connect(lambda order: self._follow(order.order_id))
        self._ticket_model.closed.connect(self.window.close_ticket)

    def _wire_orders(self) -> None:
        wire_timeline(self._timeline, self._timeline_model)
        self._timeline.done_requested.connect(self._leave_timeline)
        wire_orders(self._orders, self._orders_model)
        self._orders.order_chosen.connect(self._follow)
        wire_portfolio(self._portfolio, self._portfolio_model)
        self._portfolio.instrument_chosen.connect(self.open_instrument)
        self._account_line.render(self.session.state.profile)

    def _show_page(self, page: Page) -> None:
        self.window.show_page(page)
        self._sidebar_model.show(page, self._detail_model.symbol)

    def _open_ticket(self, symbol: str) -> None:
        self._ticket_model.open(symbol)
        self._side.setCurrentWidget(self._ticket)
        self.window.open_ticket()
        self._ticket.setFocus()

    def _use_price(self, price: Decimal) -> None:
        """A row of the book was clicked: its price goes into the open ticket of the same instrument."""
        if self.window.has_ticket and self._side.currentWidget() is self._ticket:
            self._ticket_model.use_price(price)

    def _follow(self, order_id: int) -> None:
        self._timeline_model.follow(order_id)
        self._side.setCurrentWidget(self._timeline)
        self.window.open_ticket()

    def _leave_timeline(self) -> None:
        self._timeline_model.leave()
        self.window.close_ticket()


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    for widget in widgets:
        layout.addWidget(widget)
    return column

"""The panels of an account that the first picture does not show.

Ticket and timelines are built when the window stands, or when one of them is asked for before that; orders, portfolio
and statements when they are first opened.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tradewalk.domain.orders import Side
from tradewalk.services.exports import ExportOutcome, ExportRequest
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.services.vantage import Vantage
from tradewalk.views.low_room import LowRoom
from tradewalk.views.main_window import MainWindow
from tradewalk.views.pages import Page
from tradewalk.views.places import fill
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.ticket.props import SubmittedOrder
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket
from tradewalk.views.timeline.view import TimelineView
from tradewalk.views.timeline.view_model import TimelineViewModel
from tradewalk.views.timeline.wiring import wire_timeline

if TYPE_CHECKING:
    from tradewalk.views.change.view import ChangeView
    from tradewalk.views.change.view_model import ChangeViewModel
    from tradewalk.views.orders.view_model import OrdersViewModel
    from tradewalk.views.portfolio.view_model import PortfolioViewModel
    from tradewalk.views.statements.view_model import StatementsViewModel


class TradingPanels(QObject):
    """Ticket and timeline in the side place of the window, orders, portfolio and statements as pages' contents.

    ``page_requested`` carries a Page that a gesture elsewhere leads to, and the order that it is asked about, if any.
    """

    page_requested = Signal(object, object)

    def __init__(
        self,
        session: Session,
        vantage: Vantage,
        window: MainWindow,
        open_instrument: Callable[[str], None],
        elapsed: Callable[[], int],
        preferences: PreferenceStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.ticket_model = TicketViewModel(session, preferences)
        self._timeline_model = TimelineViewModel(session, vantage)
        self.change_model: ChangeViewModel | None = None
        self._orders_model: OrdersViewModel | None = None
        self._portfolio_model: PortfolioViewModel | None = None
        self.ticket_model.order_submitted.connect(self._on_submitted)
        self.ticket_model.closed.connect(window.close_ticket)
        self._timeline_model.looked_back.connect(open_instrument)
        self._elapsed = elapsed
        self._vantage = vantage
        self._session = session
        self._open_instrument = open_instrument
        self._is_following = False
        self._statements_model: StatementsViewModel | None = None

    def build(self, place: QWidget) -> None:
        """Build every view, on the models as they stand; ticket and timeline in the side place of the window."""
        self.side = QStackedWidget()
        fill(place, self.side)
        self._ticket, self._timeline = TicketView(self._elapsed, self.side), TimelineView()
        self.side.addWidget(self._ticket)
        self._timeline_room = LowRoom(self._timeline, self.side)
        self.side.addWidget(self._timeline_room)
        self._guard = PressGuard(self.side, self._elapsed)
        self._rooms: dict[Page, LowRoom] = {}
        self._change: ChangeView | None = None
        self._wire()
        self.side.setCurrentWidget(self._timeline_room if self._is_following else self._ticket)
        if self.change_model is not None and self.change_model.props is not None:
            self._show_change(self.change_model)

    def _wire(self) -> None:
        wire_ticket(self._ticket, self.ticket_model)
        self._ticket.fees_requested.connect(self.compare_typed_fees)
        wire_timeline(self._timeline, self._timeline_model)
        self._timeline.done_requested.connect(self._leave_timeline)
        self._timeline.change_requested.connect(self._open_change)
        self._timeline.order_chosen.connect(self._follow_other)

    @property
    def on_show(self) -> str:
        """What stands in the side place, by its target name."""
        if self.side.currentWidget() is self._ticket:
            return "ticket"
        return "timeline" if self.side.currentWidget() is self._timeline_room else "change"

    def fill(self, place: QWidget, page: Page) -> None:
        """Put orders, portfolio or statements into their place, each built when it is first asked for."""
        if page not in self._rooms:
            build = {
                Page.ORDERS: self._build_orders,
                Page.PORTFOLIO: self._build_portfolio,
                Page.STATEMENTS: self._build_statements,
            }
            self._rooms[page] = LowRoom(build[page](), place)
            fill(place, self._rooms[page])

    def _build_orders(self) -> QWidget:
        from tradewalk.views.orders.view import OrdersView
        from tradewalk.views.orders.wiring import wire_orders

        orders = OrdersView()
        wire_orders(orders, self._orders())
        orders.order_chosen.connect(self.follow)
        orders.fees_requested.connect(self.compare_fees_of)
        return orders

    def _orders(self) -> OrdersViewModel:
        if self._orders_model is None:
            from tradewalk.views.orders.view_model import OrdersViewModel

            self._orders_model = OrdersViewModel(self._session, self._export)
        return self._orders_model

    def _build_portfolio(self) -> QWidget:
        from tradewalk.views.accounts.password_line import AccountLineView
        from tradewalk.views.portfolio.view import PortfolioView
        from tradewalk.views.portfolio.view_model import PortfolioViewModel
        from tradewalk.views.portfolio.wiring import wire_portfolio

        self._portfolio_model = self._portfolio_model or PortfolioViewModel(self._session)
        portfolio, line = PortfolioView(), AccountLineView()
        portfolio.lead_with(line)
        wire_portfolio(portfolio, self._portfolio_model)
        portfolio.instrument_chosen.connect(self._open_instrument)
        line.render(self._session.state.profile, self._session.name)
        return portfolio

    def _build_statements(self) -> QWidget:
        from tradewalk.views.statements.view import StatementsView
        from tradewalk.views.statements.view_model import StatementsViewModel
        from tradewalk.views.statements.wiring import wire_statements

        self._statements_model = self._statements_model or StatementsViewModel(
            self._session, self._export, self
        )
        statements = StatementsView()
        wire_statements(statements, self._statements_model)
        statements.order_chosen.connect(self._open_note)
        return statements

    def _open_note(self, order_id: int) -> None:
        """A line of a statement leads to its order in full."""
        self._orders().open_note(order_id)
        self.page_requested.emit(Page.ORDERS, None)

    def compare_typed_fees(self) -> None:
        """Compare the fees of the order in the ticket."""
        from tradewalk.services.fee_questions import typed_order

        props = self.ticket_model.props
        if props is not None and props.effect is not None and props.form.quantity.value:
            form, count = props.form, int(props.form.quantity.value)
            price = props.effect.value / count
            order = typed_order(self._session, form.symbol, form.side, price, count)
            self.page_requested.emit(Page.FEES, order)

    def compare_fees_of(self, order_id: int) -> None:
        """Compare the fees of an order of the account. Raises KeyError."""
        from tradewalk.services.fee_questions import placed_order

        order = placed_order(self._session, order_id)
        if order is not None:
            self.page_requested.emit(Page.FEES, order)

    def _export(self, request: ExportRequest) -> ExportOutcome:
        from tradewalk.exporting import Exporter

        return Exporter(self._session).export(request)

    def open_ticket(self, symbol: str, side: Side | None = None) -> None:
        """Open the ticket of an instrument. The click that asked for it presses nothing on it."""
        self._vantage.back_to_now()
        self._leave_change()
        self.ticket_model.open(symbol, side)
        self._guard.arm()
        self._is_following = False
        self.side.setCurrentWidget(self._ticket)
        self._window.open_ticket()
        self._ticket.focus_step()

    def use_price(self, symbol: str, price: Decimal) -> None:
        """A price was chosen elsewhere: it goes into the instrument's ticket, which opens where it is not."""
        if not self._has_ticket_of(symbol):
            self.open_ticket(symbol)
        self.ticket_model.use_price(price)

    def _has_ticket_of(self, symbol: str) -> bool:
        props = self.ticket_model.props
        is_shown = self._window.has_ticket and self.side.currentWidget() is self._ticket
        return is_shown and props is not None and props.instrument.symbol == symbol

    def follow(self, order_id: int) -> None:
        """Show the timelines of an order. The click that asked for them presses nothing on them."""
        self._leave_change()
        self._timeline_model.follow(order_id)
        self._guard.arm()
        self._is_following = True
        self.side.setCurrentWidget(self._timeline_room)
        self._window.open_ticket()

    def _follow_other(self, order_id: int) -> None:
        self.follow(order_id)
        self._timeline.focus_done()

    def change_price(self, order_id: int, price: Decimal) -> None:
        """The line of an order was dragged: its change is shown with the new price, and is sent from there alone."""
        self.follow(order_id)
        if self._session.state.account.orders[order_id].is_open:
            self._open_change(order_id, price)

    def _open_change(self, order_id: int, price: Decimal | None = None) -> None:
        """The form of a change stands where the timelines stood, until it is sent or given up."""
        if self.change_model is None:
            from tradewalk.views.change.view_model import ChangeViewModel

            self.change_model = ChangeViewModel(self._session)
            self.change_model.closed.connect(self._follow_other)
            self.change_model.sent.connect(self._follow_other)
        self.change_model.open(order_id, price)
        self._show_change(self.change_model)

    def _show_change(self, model: ChangeViewModel) -> None:
        if self._change is None:
            from tradewalk.views.change.view import ChangeView
            from tradewalk.views.change.wiring import wire_change

            self._change = ChangeView()
            self.side.addWidget(LowRoom(self._change, self.side))
            wire_change(self._change, model)
        self._guard.arm()
        self.side.setCurrentIndex(self.side.count() - 1)
        self._change.focus_field()

    def _leave_change(self) -> None:
        if self.change_model is not None:
            self.change_model.leave()

    def _on_submitted(self, order: SubmittedOrder) -> None:
        """The button that had the keyboard is gone; without another one it would wander to the sidebar."""
        self.follow(order.order_id)
        self._timeline.focus_done()

    def _leave_timeline(self) -> None:
        self._timeline_model.leave()
        self._window.close_ticket()

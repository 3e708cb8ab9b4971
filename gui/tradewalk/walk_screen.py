"""Puts on a desk what stood on its screen at an earlier moment of a run: instrument, chart, ticket or order, page."""

from decimal import Decimal

from tradewalk.desk import Desk
from tradewalk.domain.orders import OrderType, Side, Validity
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.trading_panels import TradingPanels
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.pages import Page
from tradewalk.views.ticket.steps import STEPS, TicketStep
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.typed_number import EMPTY, TypedNumber
from tradewalk.walkthrough.condition import State, StateValue

NUMBERS = {
    "ticket.price": TicketViewModel.type_price,
    "ticket.stop_price": TicketViewModel.type_stop,
    "ticket.trail": TicketViewModel.type_trail,
}
TIMELINE = "timeline"


def put_screen(desk: Desk, screen: State) -> None:
    """Show what a run remembers of a screen (``conductor.SCREEN``); a path that is missing stood for nothing."""
    symbol, panels = screen.get("detail.symbol"), desk.complete()
    if isinstance(symbol, str):
        desk.open_instrument(symbol)
    if isinstance(is_watched := screen.get("detail.watched"), bool):
        desk.detail_model.watch(is_watched)
    _put_chart(desk.chart_model, screen)
    if screen.get("ticket.open"):
        _put_ticket(panels, screen, desk.session.state.profile.trading_password)
    elif screen.get("side") == TIMELINE and isinstance(number := screen.get("order.last.number"), int):
        panels.follow(number)
    page = Page(str(screen.get("screen", Page.DETAIL.value)))
    desk.show_page(page)
    if page is Page.FEES:
        panels.compare_typed_fees()


def _put_chart(model: ChartViewModel, screen: State) -> None:
    usual = ChartLook()
    frame = TimeFrame(str(screen.get("chart.frame", usual.frame)))
    kind = ChartKind(str(screen.get("chart.kind", usual.kind)))
    model.choose(model.choices.look._replace(frame=frame, kind=kind))


def _put_ticket(panels: TradingPanels, screen: State, password: str) -> None:
    panels.open_ticket(str(screen["ticket.symbol"]), Side(str(screen["ticket.side"])))
    model = panels.ticket_model
    model.choose_type(OrderType(str(screen["ticket.type"])))
    for path, type_number in NUMBERS.items():
        if path in screen or path == "ticket.price":
            type_number(model, _number(screen.get(path)))
    model.type_quantity(_number(screen.get("ticket.quantity")))
    model.choose_validity(Validity(str(screen["ticket.validity"])))
    _go_to(model, TicketStep(str(screen["ticket.step"])), password)


def _go_to(model: TicketViewModel, wanted: TicketStep, password: str) -> None:
    """Lead the ticket to a step, as far as what stands in it is legal."""
    for _ in range(_steps_to(wanted)):
        model.go_on()
    if wanted is TicketStep.CONFIRM:
        model.type_password(password)
        model.ask()


def _steps_to(wanted: TicketStep) -> int:
    return STEPS.index(wanted) if wanted in STEPS else len(STEPS) - 1


def _number(value: StateValue) -> TypedNumber:
    """What was typed; an empty field for nothing."""
    return TypedNumber(Decimal(value)) if isinstance(value, int | Decimal) else EMPTY

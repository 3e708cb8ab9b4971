"""What the tests of ticket, timeline, orders and portfolio are built from."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.domain.builders import STAR_SHARE, an_order, at
from tests.simulation.builders import on, one_shelf, shipped_setting
from tradewalk.domain.account import Cash, Position
from tradewalk.domain.events import (
    CancelReported,
    CancelRequested,
    FillReported,
    OrderAccepted,
    OrderAcknowledged,
    OrderChecked,
    OrderFact,
    OrderSent,
    OrderSubmitted,
    TradeExecuted,
)
from tradewalk.domain.fees import FeeBreakdown, FeeLine
from tradewalk.domain.instants import Instant, after
from tradewalk.domain.lots import LotRule
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderType
from tradewalk.domain.phases import Phase, PhaseSpan
from tradewalk.domain.placed_orders import Order, fold_order, submitted
from tradewalk.domain.quotes import Quote
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import LotTerms, OddLot, PriceUse, Terms
from tradewalk.domain.rules import Confidence, Rule, Source
from tradewalk.domain.ticks import TickTable
from tradewalk.services.account_opening import open_session
from tradewalk.services.session import Session
from tradewalk.views.ticket.derivation import TicketInputs, derive_ticket
from tradewalk.views.ticket.effect import CashEffect
from tradewalk.views.ticket.form import TicketForm
from tradewalk.views.ticket.presets import MarketPrices
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.type_options import TypeOption
from tradewalk.views.timeline.props import TimelineInputs
from tradewalk.views.timeline.view import TimelineView
from tradewalk.views.typed_number import TypedNumber

PASSWORD = "168888"
NOW = at("10:32:19")
LOT = LotRule(200, 1, OddLot.WHOLE_BELOW_MINIMUM, 100_000, 50_000, "star-lot")
SPANS = (
    PhaseSpan(Phase.CONTINUOUS, at("09:30"), at("11:30"), can_enter=True, can_cancel=True, is_held=False),
    PhaseSpan(Phase.LUNCH, at("11:30"), at("13:00"), can_enter=False, can_cancel=False, is_held=True),
    PhaseSpan(Phase.CONTINUOUS, at("13:00"), at("15:00"), can_enter=True, can_cancel=True, is_held=False),
)
QUOTE = Quote(
    symbol=STAR_SHARE.symbol,
    at=NOW,
    day=date(2025, 8, 27),
    phase=Phase.CONTINUOUS,
    previous_close=Decimal("1329.00"),
    last=Decimal("1372.10"),
    open=Decimal("1378.88"),
    high=Decimal("1398.00"),
    low=Decimal("1341.02"),
    volume=4_460_000,
    turnover=Decimal(6_120_000_000),
    limit_up=Decimal("1594.80"),
    limit_down=Decimal("1063.20"),
)
PRICES = MarketPrices(Decimal("1372.10"), Decimal("1372.20"), QUOTE.last, QUOTE.limit_down, QUOTE.limit_up)


def a_rule(confidence: Confidence = Confidence.PUBLISHED, clause: str | None = None) -> Rule[Terms]:
    """The lot rule of the STAR board."""
    terms = LotTerms(200, 1, OddLot.WHOLE_BELOW_MINIMUM, 100_000, 50_000)
    source = Source("SSE Trading Rules", clause)
    return Rule("star-lot", "lot", "", (), date(2023, 4, 10), None, terms, source, confidence)


def typed(value: str | None, text: str | None = None) -> TypedNumber:
    """A number in a field, filled in by the program unless a text is given."""
    return TypedNumber(None if value is None else Decimal(value), text)


def a_form(**changes: object) -> TicketForm:
    """Buy 200 at 1,372.10, on the first step, unless told."""
    filled = {"price": typed("1372.10"), "quantity": typed("200")} | changes
    return TicketForm(1, STAR_SHARE.symbol, **filled)  # type: ignore[arg-type]


def an_effect() -> CashEffect:
    """What buying 200 at 1,372.10 costs."""
    value = Decimal("274420.00")
    lines = (
        FeeLine("commission", Decimal("68.61"), Decimal("0.00025"), value, Decimal("5.00"), "c", None),
        FeeLine("handling", Decimal("9.36"), Decimal("0.0000341"), value, ZERO, "h", "commission"),
        FeeLine("transfer", Decimal("2.74"), Decimal("0.00001"), value, ZERO, "t", None),
    )
    total = Decimal("274491.35")
    fees = FeeBreakdown(lines, Decimal("71.35"))
    return CashEffect(value, fees, total, total, Decimal("1200000.00"), Decimal("925508.65"))


def ticket_inputs(form: TicketForm | None = None, *refusals: Refusal, **changes: object) -> TicketInputs:
    """What the session says about a form in continuous trading."""
    options = tuple(TypeOption(order_type) for order_type in OrderType)
    said: dict[str, object] = {
        "form": form or a_form(),
        "instrument": STAR_SHARE,
        "quote": QUOTE,
        "at": NOW,
        "spans": SPANS,
        "price_use": PriceUse.LIMIT,
        "prices": PRICES,
        "ticks": TickTable.uniform(Decimal("0.01")),
        "lot": LOT,
        "least": 200,
        "refusals": refusals,
        "rules": (a_rule(),),
        "type_options": options,
        "maximum": 874,
        "held_shares": 0,
        "sellable": 0,
        "amount": None,
        "effect": an_effect(),
    }
    return TicketInputs(**(said | changes))  # type: ignore[arg-type]


def ticket_props(form: TicketForm | None = None, *refusals: Refusal, **changes: object) -> TicketProps:
    """The props of such inputs."""
    return derive_ticket(ticket_inputs(form, *refusals, **changes))


def story(*parts: str, request: OrderRequest | None = None) -> tuple[OrderFact, ...]:
    """The facts of an order, named: sent, queued, part, filled, cancelling, cancelled."""
    asked = request or an_order()
    chapters: dict[str, tuple[OrderFact, ...]] = {
        "sent": (
            OrderSubmitted(_tenths(0), 1, asked, Currency.CNY),
            OrderChecked(_tenths(1), 1, Decimal("274491.35"), 0),
            OrderSent(_tenths(1), 1),
        ),
        "queued": (
            OrderAccepted(_tenths(4), 1, asked.price, asked.quantity, 688),
            OrderAcknowledged(_tenths(5), 1),
        ),
        "part": _trade(1, 120, "109796.55"),
        "filled": _trade(2, 80, "0.00"),
        "cancelling": (CancelRequested(_tenths(20), 1),),
        "cancelled": (CancelReported(_tenths(25), 1, 80),),
    }
    return tuple(fact for part in parts for fact in chapters[part])


def _trade(execution: int, quantity: int, frozen: str) -> tuple[OrderFact, ...]:
    price, when = Decimal("1372.10"), _tenths(8 + execution)
    fees = (("commission", Decimal("41.16")), ("transfer", Decimal("1.65")))
    return (
        TradeExecuted(when, 1, execution, price, quantity),
        FillReported(after(when, 50), 1, execution, price, quantity, fees, Decimal(frozen), 0),
    )


def _tenths(count: int) -> Instant:
    return after(at("10:32:18"), 100 * count)


def order_of(facts: tuple[OrderFact, ...]) -> Order:
    """The order after its facts."""
    first, *rest = facts
    assert isinstance(first, OrderSubmitted)
    order = submitted(first)
    for fact in rest:
        order = fold_order(order, fact)
    return order


def timeline_inputs(facts: tuple[OrderFact, ...], **changes: object) -> TimelineInputs:
    """An order's page after its facts."""
    order = order_of(facts)
    said: dict[str, object] = {
        "order": order,
        "facts": facts,
        "instrument": STAR_SHARE,
        "day": date(2025, 8, 27),
        "previous_close": Decimal("1329.00"),
        "queue_ahead": None,
        "cancel_refusal": None,
        "is_running": True,
        "cash": Cash(Decimal("925508.64"), order.frozen_cash),
        "position": Position(STAR_SHARE.symbol, Currency.CNY, 0, order.filled, 0, ZERO, ZERO),
    }
    return TimelineInputs(**(said | changes))  # type: ignore[arg-type]


def let_ask(view: TimelineView) -> None:
    """Let a page that stands alone ask its question and take it back, as its view model would."""

    def ask(*, is_asking: bool) -> None:
        assert view._props is not None
        view.render(replace(view._props, is_asking=is_asking))

    view.cancel_asked.connect(lambda: ask(is_asking=True))
    view.cancel_kept.connect(lambda: ask(is_asking=False))


@contextmanager
def a_session(
    folder: Path, clock: str = "10:32", profile: str = "cn-retail-star", *, has_books: bool = True
) -> Iterator[Session]:
    """A new practice account on the shipped market, closed again at the end; has_books: some may be at hand."""
    shelf = one_shelf() if has_books else None
    session = open_session(shipped_setting(profile), folder / "account", on(clock), shelf=shelf)
    try:
        yield session
    finally:
        session.close()


def caught(signal: SignalInstance) -> list[object]:
    """What a signal carries from now on; a tuple where it carries several values."""
    values: list[object] = []

    def keep(*carried: object) -> None:
        values.append(carried[0] if len(carried) == 1 else carried)

    signal.connect(keep)
    return values


def button(view: QWidget, name: str) -> QAbstractButton:
    """The button of this name."""
    found = view.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def field(view: QWidget, name: str) -> QLineEdit:
    """The field of this name."""
    found = view.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit), name
    return found


def text(view: QWidget, name: str) -> str:
    """What the label of this name says."""
    found = view.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text()


def is_shown(view: QWidget, name: str) -> bool:
    """Whether the widget of this name is there to be seen."""
    found = view.findChild(QWidget, name)
    return isinstance(found, QWidget) and found.isVisibleTo(view)

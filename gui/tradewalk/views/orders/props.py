"""What the page of orders shows: which of them, which one in full, and what was asked last. Without words."""

from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from tradewalk.domain.contract_notes import ContractNote
from tradewalk.domain.events import OrderFact
from tradewalk.domain.instants import CHINA, moment_of
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderStatus, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.profiles import Profile
from tradewalk.domain.refusals import Refusal
from tradewalk.services.exports import ExportOutcome


class OrdersTab(StrEnum):
    """Which orders are looked at."""

    OPEN = "open"
    TODAY = "today"
    ALL = "all"


class StateFilter(StrEnum):
    """What has become of an order, roughly."""

    OPEN = "open"
    FILLED = "filled"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    EXPIRED = "expired"


class OrderPart(StrEnum):
    """What of one order is looked at."""

    LIFE = "life"
    NOTE = "note"


STATES = {
    StateFilter.FILLED: (OrderStatus.FILLED,),
    StateFilter.CANCELLED: (
        OrderStatus.CANCELLED,
        OrderStatus.PARTIALLY_CANCELLED,
        OrderStatus.REPLACED,
    ),
    StateFilter.REFUSED: (OrderStatus.REJECTED, OrderStatus.FAILED),
    StateFilter.EXPIRED: (OrderStatus.EXPIRED,),
}


@dataclass(frozen=True, slots=True)
class OrdersChoice:
    """What the user has chosen on the page. None filters nothing; ``asked_about``: cancel this order?"""

    tab: OrdersTab = OrdersTab.ALL
    symbol: str | None = None
    side: Side | None = None
    state: StateFilter | None = None
    opened: int | None = None
    part: OrderPart = OrderPart.LIFE
    asked_about: int | None = None

    @property
    def has_filter(self) -> bool:
        """Whether something is filtered."""
        return (self.symbol, self.side, self.state) != (None, None, None)


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order, its instrument, and what speaks against cancelling it now."""

    order: Order
    instrument: Instrument
    cancel_refusal: Refusal | None = None

    @property
    def can_cancel(self) -> bool:
        """Whether the open rest may be cancelled now."""
        return self.order.can_be_cancelled and self.cancel_refusal is None


@dataclass(frozen=True, slots=True)
class OpenedOrder:
    """One order in full: every fact about it, and its contract note once it has traded."""

    row: OrderRow
    facts: tuple[OrderFact, ...]
    note: ContractNote | None


@dataclass(frozen=True, slots=True)
class OrdersInputs:
    """The orders in the order of submission, the simulated day, what was chosen, and the order that is opened."""

    rows: tuple[OrderRow, ...]
    today: date
    choice: OrdersChoice = OrdersChoice()
    opened: OpenedOrder | None = None
    outcome: ExportOutcome | None = None
    profile: Profile | None = None
    account_id: str = ""
    account_name: str | None = None
    zone: tzinfo = CHINA


@dataclass(frozen=True, slots=True)
class OrdersProps:
    """The page. ``rows`` are those of the tab and the filters, newest first, ``total`` counts all there are.

    ``instruments`` are those that there are orders in; ``asked`` is the order that may be cancelled, if confirmed.
    """

    rows: tuple[OrderRow, ...]
    total: int
    open_count: int
    today: date
    choice: OrdersChoice
    instruments: tuple[Instrument, ...]
    opened: OpenedOrder | None
    asked: OrderRow | None
    outcome: ExportOutcome | None
    profile: Profile | None
    account_id: str
    account_name: str | None


def derive_orders(inputs: OrdersInputs) -> OrdersProps:
    """What the page shows."""
    rows, choice = inputs.rows, inputs.choice
    shown = (row for row in reversed(rows) if _is_shown(row.order, inputs))
    asked = next((row for row in rows if row.order.order_id == choice.asked_about and row.can_cancel), None)
    return OrdersProps(
        rows=tuple(shown),
        total=len(rows),
        open_count=sum(row.order.is_open for row in rows),
        today=inputs.today,
        choice=choice,
        instruments=tuple(dict.fromkeys(row.instrument for row in rows)),
        opened=inputs.opened,
        asked=asked,
        outcome=inputs.outcome,
        profile=inputs.profile,
        account_id=inputs.account_id,
        account_name=inputs.account_name,
    )


def _is_shown(order: Order, inputs: OrdersInputs) -> bool:
    request, choice = order.request, inputs.choice
    is_of_today = moment_of(order.submitted_at, inputs.zone).date() == inputs.today
    return (
        _is_in_tab(order, choice.tab, is_of_today=is_of_today)
        and choice.symbol in (None, request.symbol)
        and choice.side in (None, request.side)
        and (choice.state is None or _is_in_state(order, choice.state))
    )


def _is_in_tab(order: Order, tab: OrdersTab, *, is_of_today: bool) -> bool:
    match tab:
        case OrdersTab.OPEN:
            return order.is_open
        case OrdersTab.TODAY:
            return is_of_today
        case OrdersTab.ALL:
            return True


def _is_in_state(order: Order, state: StateFilter) -> bool:
    return order.is_open if state is StateFilter.OPEN else order.status in STATES[state]

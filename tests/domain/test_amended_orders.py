"""What a change, a successor and a failure at the broker do to an order and to the money frozen for it."""

from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from tests.domain.builders import STAR_SHARE, an_order, at
from tradewalk.domain.account import AccountState, fold, opened
from tradewalk.domain.change_facts import (
    OrderAmended,
    OrderReplaced,
    ReplaceRefusalReported,
    ReplaceRequested,
)
from tradewalk.domain.dues import CASH_AVAILABLE
from tradewalk.domain.events import (
    AccountOpened,
    Fact,
    FillReported,
    OrderAcknowledged,
    OrderChecked,
    OrderFailed,
    OrderHeld,
    OrderSent,
    OrderSubmitted,
)
from tradewalk.domain.ledger import CASH_FROZEN, balance
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import FactImpossible, Order
from tradewalk.domain.refusals import Reason, Refusal

NOW, S = at("10:00"), OrderStatus
PRICE, OTHER = Decimal("10.00"), Decimal("9.90")
TOO_LATE = Refusal(Reason.ALREADY_DONE)


@dataclass
class Desk:
    """A purchase of 1,000 at 10.00 for which 10,000 are frozen, and what becomes of it."""

    account: AccountState = field(default_factory=opened)

    def __post_init__(self) -> None:
        self.tell(AccountOpened(NOW, "practice", "hk-retail", (("CNY", Decimal(50000)),)))
        self.tell(OrderSubmitted(NOW, 1, an_order(1000, "10.00"), STAR_SHARE.currency))
        self.tell(OrderChecked(NOW, 1, Decimal(10000), 0))

    def tell(self, *facts: Fact) -> "Desk":
        for fact in facts:
            self.account = fold(self.account, fact)
        return self

    def queued(self) -> "Desk":
        return self.tell(OrderSent(NOW, 1), OrderAcknowledged(NOW, 1))

    def part_filled(self) -> "Desk":
        return self.tell(FillReported(NOW, 1, 1, PRICE, 400, (), Decimal(6000), 0))

    @property
    def order(self) -> Order:
        return self.account.orders[1]

    @property
    def cash(self) -> tuple[int, int]:
        """Available and frozen; whole yuan in these examples."""
        balances = self.account.balances
        return int(balance(balances, CASH_AVAILABLE, "CNY")), int(balance(balances, CASH_FROZEN, "CNY"))


ASKED = ReplaceRequested(NOW, 1, OTHER, 600)


def test_an_order_that_is_changed_in_place_goes_on_as_itself_and_frees_what_it_needs_no_more() -> None:
    desk = Desk().queued().tell(ASKED)
    assert (desk.order.status, desk.cash) == (S.PENDING_REPLACE, (40000, 10000))
    desk.tell(OrderAmended(NOW, 1, OTHER, 600, Decimal(5940), 0))
    assert (desk.order.status, desk.cash) == (S.WORKING, (44060, 5940))
    assert (desk.order.request.price, desk.order.request.quantity, desk.order.open) == (OTHER, 600, 600)


def test_a_part_filled_order_that_is_changed_is_part_filled_still() -> None:
    desk = Desk().queued().part_filled().tell(ASKED, OrderAmended(NOW, 1, OTHER, 600, Decimal(1980), 0))
    assert (desk.order.status, desk.order.filled, desk.order.open) == (S.PARTIALLY_FILLED, 400, 200)
    assert desk.cash == (50000 - 4000 - 1980, 1980)


@pytest.mark.parametrize("quantity", [300, 400])
def test_no_order_is_changed_to_less_than_it_has_filled(quantity: int) -> None:
    desk = Desk().queued().part_filled().tell(ASKED)
    with pytest.raises(FactImpossible, match="400 filled"):
        desk.tell(OrderAmended(NOW, 1, OTHER, quantity, ZERO, 0))


def test_what_the_broker_holds_is_changed_and_stays_held() -> None:
    desk = Desk().tell(OrderHeld(NOW, 1, at("13:00")), OrderAmended(NOW, 1, OTHER, 600, Decimal(5940), 0))
    assert (desk.order.status, desk.cash) == (S.HELD, (44060, 5940))


def test_a_replaced_order_keeps_its_fills_and_names_its_successor() -> None:
    desk = Desk().queued().part_filled().tell(ASKED, OrderReplaced(NOW, 1, 600, 2))
    order = desk.order
    assert (order.status, order.successor, order.ended_at) == (S.REPLACED, 2, NOW)
    assert (order.filled, order.open, order.cancelled) == (400, 0, 600)
    assert desk.cash == (46000, 0)


def test_a_change_that_is_refused_leaves_the_order_as_it_was() -> None:
    desk = Desk().queued().tell(ASKED, ReplaceRefusalReported(NOW, 1, TOO_LATE))
    assert (desk.order.status, desk.order.cancel_refusal) == (S.WORKING, TOO_LATE)
    assert (desk.order.request.quantity, desk.cash) == (1000, (40000, 10000))


def test_a_fill_may_overtake_a_change() -> None:
    fill = FillReported(NOW, 1, 1, PRICE, 1000, (), ZERO, 0)
    desk = Desk().queued().tell(ASKED, fill, ReplaceRefusalReported(NOW, 1, TOO_LATE))
    assert desk.order.status is S.FILLED


def test_an_order_that_the_broker_could_not_send_freezes_nothing() -> None:
    desk = Desk().tell(OrderFailed(NOW, 1, (TOO_LATE,)))
    assert (desk.order.status, desk.order.cancelled, desk.cash) == (S.FAILED, 1000, (50000, 0))

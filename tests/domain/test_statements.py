from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import MAIN_SHARE, STAR_SHARE, THURSDAY, WEDNESDAY, an_order, shipped_rule_book
from tests.domain.test_account import CASH, NOW, SYMBOL, Desk
from tradewalk.domain.account import fold
from tradewalk.domain.contract_notes import contract_note
from tradewalk.domain.events import (
    AccountOpened,
    CancelReported,
    CancelRequested,
    DayClosed,
    DayOpened,
    Fact,
    OrderExpired,
    OrderRefused,
    OrderSubmitted,
)
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.statements import LivedDay, Statement, days_after, lived_days, statement_of

CLOSE = Decimal("1400.00")


class Diary(Desk):
    """A desk that writes down what it is told."""

    def __post_init__(self) -> None:
        self.facts: list[Fact] = []
        super().__post_init__()
        self.tell(DayOpened(NOW, self.day))

    def tell(self, *facts: Fact) -> None:
        super().tell(*facts)
        self.facts += facts

    def next_day(self) -> None:
        self.tell(DayClosed(NOW, self.day))
        self.day += timedelta(days=1)
        self.tell(DayOpened(NOW, self.day))

    def drop(self, order_id: int) -> None:
        """Cancel what is open."""
        rest = self.order(order_id).open
        self.tell(CancelRequested(NOW, order_id), CancelReported(NOW, order_id, rest))

    @property
    def days(self) -> tuple[LivedDay, ...]:
        return lived_days(self.facts)

    def statement(self, number: int = -1, price: Decimal | None = CLOSE) -> Statement:
        return statement_of(self.days[number], lambda _: price)


def a_diary_of_two_days() -> Diary:
    """200 are bought at 1,372.10, part of another order is cancelled; the next day 100 are sold."""
    diary = Diary()
    diary.place(1, Side.BUY, "1372.10", 200)
    diary.fill(1, "1372.10", 120)
    diary.fill(1, "1371.00", 80)
    diary.place(2, Side.BUY, "1300.00", 300)
    diary.drop(2)
    diary.next_day()
    diary.place(3, Side.SELL, "1390.00", 100)
    diary.fill(3, "1390.00", 100)
    return diary


def test_each_day_ends_with_what_the_next_begins_with() -> None:
    first, second = a_diary_of_two_days().days
    assert (first.day, first.is_over) == (WEDNESDAY, True)
    assert (second.day, second.is_over) == (THURSDAY, False)
    assert second.opening == first.closing
    assert first.opening.account_id == ""


def test_facts_that_come_later_lengthen_the_days() -> None:
    facts = a_diary_of_two_days().facts
    for cut in range(2, len(facts)):
        assert days_after(lived_days(facts[:cut]), facts[cut:]) == lived_days(facts)


def test_the_first_day_is_paid_in_and_spent() -> None:
    diary = a_diary_of_two_days()
    (cash,) = diary.statement(0).cash
    assert cash.currency is Currency.CNY
    assert (cash.opening, cash.paid_in) == (ZERO, CASH)
    assert (cash.bought, cash.sold) == (Decimal("274332.00"), ZERO)
    assert cash.fees == diary.order(1).fees_total
    assert cash.closing == CASH - cash.bought - cash.fees
    assert cash.is_balanced


def test_the_second_day_begins_with_what_was_left_and_earns() -> None:
    first, second = (a_diary_of_two_days().statement(number).cash[0] for number in (0, 1))
    assert second.opening == first.closing
    assert (second.paid_in, second.bought, second.sold) == (ZERO, ZERO, Decimal("139000.00"))
    assert second.is_balanced


def test_a_movement_that_is_not_explained_is_seen() -> None:
    cash = a_diary_of_two_days().statement().cash[0]
    assert not replace(cash, closing=cash.closing + Decimal("0.01")).is_balanced


def test_trades_come_with_their_order_and_fees() -> None:
    diary = a_diary_of_two_days()
    trades = diary.statement(0).trades
    assert [(trade.order_id, trade.execution, trade.quantity) for trade in trades] == [
        (1, 1, 120),
        (1, 2, 80),
    ]
    assert [trade.value for trade in trades] == [Decimal("164652.00"), Decimal("109680.00")]
    assert sum((trade.fees_total for trade in trades), ZERO) == diary.order(1).fees_total
    assert trades[0].request.symbol == SYMBOL


def test_fees_are_added_up_by_kind() -> None:
    diary = a_diary_of_two_days()
    assert {fee: amount for _, fee, amount in diary.statement(0).fees} == dict(diary.order(1).fees)
    assert {fee for _, fee, _ in diary.statement(1).fees} == {"commission", "transfer", "stamp-duty"}


def test_positions_are_those_of_the_end_of_the_day() -> None:
    diary = a_diary_of_two_days()
    (held,) = diary.statement(0).holdings
    assert (held.quantity, held.sellable, held.value) == (200, 0, Decimal("280000.00"))
    (held,) = diary.statement(1, price=None).holdings
    assert (held.quantity, held.sellable, held.value) == (100, 100, None)


def test_what_was_sold_whole_is_no_position() -> None:
    diary = a_diary_of_two_days()
    diary.place(4, Side.SELL, "1390.00", 100)
    diary.fill(4, "1390.00", 100)
    assert diary.statement().holdings == ()


def test_orders_that_were_cancelled_expired_or_refused_are_listed_on_their_day() -> None:
    diary = a_diary_of_two_days()
    diary.place(4, Side.BUY, "1300.00", 100)
    diary.tell(OrderExpired(NOW, 4, 100))
    refused = OrderSubmitted(NOW, 5, an_order(50, "1300.00", symbol=SYMBOL))
    diary.tell(refused, OrderRefused(NOW, 5, (Refusal(Reason.QUANTITY_BELOW_MINIMUM),)))
    assert [order.order_id for order in diary.statement(0).ended] == [2]
    assert [order.order_id for order in diary.statement(1).ended] == [4, 5]


def test_a_journal_with_nothing_in_it_has_no_day() -> None:
    assert lived_days(()) == ()


def test_currencies_stand_apart() -> None:
    opening = AccountOpened(NOW, "hk", "hk", (("HKD", Decimal("10.00")), ("CNY", Decimal("5.00"))))
    (day,) = lived_days((opening, DayOpened(NOW, WEDNESDAY)))
    cash = statement_of(day, lambda _: None).cash
    assert [(each.currency, each.closing) for each in cash] == [
        (Currency.CNY, Decimal("5.00")),
        (Currency.HKD, Decimal("10.00")),
    ]


STEPS = st.tuples(
    st.sampled_from(("buy", "sell", "drop", "day")), st.integers(1, 5), st.integers(1_000_00, 1_500_00)
)


@given(st.lists(STEPS, max_size=25))
def test_whatever_a_day_brings_its_cash_is_explained(steps: list[tuple[str, int, int]]) -> None:
    diary = Diary()
    for number, (kind, lots, cents) in enumerate(steps, start=1):
        quantity, price = 100 * lots, Decimal(cents).scaleb(-2)
        if kind == "day":
            diary.next_day()
            continue
        side = Side.SELL if kind == "sell" else Side.BUY
        if side is Side.SELL and diary.account.position(SYMBOL).sellable < quantity:
            continue
        diary.place(number, side, str(price), quantity)
        diary.fill(number, price, quantity if kind != "drop" else 100)
        if diary.order(number).is_open:
            diary.drop(number)
    statements = [diary.statement(number) for number in range(len(diary.days))]
    for statement in statements:
        assert all(cash.is_balanced for cash in statement.cash)
        listed = sum((amount for *_, amount in statement.fees), ZERO)
        assert listed == sum((cash.fees for cash in statement.cash), ZERO)
    assert sum(len(statement.trades) for statement in statements) == sum(
        len(order.fills) for order in diary.account.orders.values()
    )
    last = statements[-1]
    assert last.cash[0].closing == diary.account.cash(Currency.CNY).total
    assert sum(held.quantity for held in last.holdings) == diary.account.position(SYMBOL).quantity


def test_a_contract_note_says_what_was_booked() -> None:
    order = a_diary_of_two_days().order(1)
    note = contract_note(order, MAIN_SHARE, shipped_rule_book(), "cn-standard", WEDNESDAY)
    assert note is not None
    assert note.agrees
    assert note.is_final
    assert note.total == order.value + order.fees_total
    assert {line.base for line in note.fees.lines} == {order.value}
    assert (note.settles_on, note.sellable_from) == (THURSDAY, THURSDAY)


def test_the_note_of_a_sale_says_what_is_received() -> None:
    order = a_diary_of_two_days().order(3)
    note = contract_note(order, MAIN_SHARE, shipped_rule_book(), "cn-standard", THURSDAY)
    assert note is not None
    assert note.agrees
    assert note.total == order.value - order.fees_total
    assert note.sellable_from is None


def test_an_order_that_has_not_traded_has_no_note() -> None:
    order = a_diary_of_two_days().order(2)
    assert contract_note(order, STAR_SHARE, shipped_rule_book(), "cn-standard", WEDNESDAY) is None


def test_the_note_of_an_order_that_is_still_open_is_not_final() -> None:
    diary = Diary()
    diary.place(1, Side.BUY, "1372.10", 200)
    diary.fill(1, "1372.10", 100)
    note = contract_note(diary.order(1), MAIN_SHARE, shipped_rule_book(), "cn-standard", WEDNESDAY)
    assert note is not None
    assert not note.is_final


def test_a_day_is_folded_as_the_account_is() -> None:
    diary = a_diary_of_two_days()
    for day in diary.days:
        assert reduce(fold, day.facts, day.opening) == day.closing
    assert diary.days[-1].closing == diary.account

"""What a day made of a position: shares of the night before, shares bought today, shares sold today, fees."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import at
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import Side
from tradewalk.domain.own_trades import OwnTrade, profit_of, profit_of_day

CLOSE, LAST = Decimal("10.00"), Decimal("11.00")


def trade(side: Side, price: str, quantity: int, fees: str = "5.00") -> OwnTrade:
    return OwnTrade(at("10:00"), side, Decimal(price), quantity, Decimal(fees))


def bought(price: str, quantity: int, fees: str = "5.00") -> OwnTrade:
    return trade(Side.BUY, price, quantity, fees)


def sold(price: str, quantity: int, fees: str = "5.00") -> OwnTrade:
    return trade(Side.SELL, price, quantity, fees)


@pytest.mark.parametrize(
    ("quantity", "trades", "amount", "base"),
    [
        (200, (), "200.00", "2000.00"),
        (200, (bought("10.50", 200),), "95.00", "2105.00"),
        (300, (bought("10.50", 100),), "245.00", "3055.00"),
        (100, (sold("10.80", 100),), "175.00", "2000.00"),
        (0, (sold("10.80", 200),), "155.00", "2000.00"),
        (0, (), "0.00", "0.00"),
        (0, (bought("10.00", 100), sold("10.20", 100)), "10.00", "1005.00"),
    ],
)
def test_a_day_counts_from_the_previous_close_or_from_the_purchase(
    quantity: int, trades: tuple[OwnTrade, ...], amount: str, base: str
) -> None:
    assert profit_of_day(quantity, trades, CLOSE, LAST) == profit_of(Decimal(amount), Decimal(base))


def test_a_profit_without_a_base_has_no_ratio() -> None:
    assert profit_of(Decimal(5), ZERO).ratio is None
    assert profit_of(Decimal(5), Decimal(100)).ratio == Decimal("0.05")


some_trades = st.lists(
    st.builds(
        OwnTrade,
        at=st.integers(0, 10**6).map(Instant),
        side=st.sampled_from(Side),
        price=st.integers(1, 10**6).map(lambda cents: Decimal(cents).scaleb(-2)),
        quantity=st.integers(1, 10**4),
        fees=st.integers(0, 10**4).map(lambda cents: Decimal(cents).scaleb(-2)),
    ),
    max_size=6,
)


@given(overnight=st.integers(0, 10**5), trades=some_trades)
def test_the_days_profit_is_what_cash_and_shares_gained_together(
    overnight: int, trades: list[OwnTrade]
) -> None:
    held, cash = overnight, ZERO
    for each in trades:
        value = each.price * each.quantity
        held += each.quantity if each.side is Side.BUY else -each.quantity
        cash += (-value if each.side is Side.BUY else value) - each.fees
    gained = cash + held * LAST - overnight * CLOSE
    assert profit_of_day(held, trades, CLOSE, LAST).amount == gained

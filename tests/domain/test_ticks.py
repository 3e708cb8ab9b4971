from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import BOARDS, WEDNESDAY, an_instrument, shipped_rule_book
from tradewalk.domain.tick_rules import tick_table
from tradewalk.domain.ticks import TickBand, TickTable

TABLES = [tick_table(shipped_rule_book(), an_instrument(board), WEDNESDAY) for board in BOARDS]
PRICES = st.decimals("0", "9000", places=4)


@given(table=st.sampled_from(TABLES), number=st.integers(0, 20_000))
def test_every_number_has_a_price_that_leads_back_to_it(table: TickTable, number: int) -> None:
    assert table.number_of(table.price_of(number)) == number
    assert table.price_of(number) < table.price_of(number + 1)


@given(table=st.sampled_from(TABLES), price=PRICES)
def test_a_price_lies_between_the_legal_prices_around_it(table: TickTable, price: Decimal) -> None:
    below, above = table.price_of(table.floor_of(price)), table.price_of(table.ceiling_of(price))
    assert below <= price <= above
    assert (below == above) == (table.number_of(price) is not None)
    nearest = table.price_of(table.nearest_to(price))
    assert abs(nearest - price) == min(price - below, above - price)


@pytest.mark.parametrize(
    "bands",
    [[], [("1", "0.01")], [("0", "0.01"), ("0", "0.02")], [("0", "0.03"), ("1", "0.05")]],
)
def test_a_table_that_counts_no_whole_ticks_is_refused(bands: list[tuple[str, str]]) -> None:
    with pytest.raises(ValueError, match="band at"):
        TickTable([TickBand(Decimal(start), Decimal(tick)) for start, tick in bands])


def test_negative_prices_and_numbers_are_refused() -> None:
    table = TickTable.uniform(Decimal("0.01"))
    with pytest.raises(ValueError, match="not negative"):
        table.floor_of(Decimal(-1))
    with pytest.raises(ValueError, match="not negative"):
        table.price_of(-1)

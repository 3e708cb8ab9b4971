"""After-hours trading at the close: by time alone, and void where the close is worse than the limit."""

from random import Random

import pytest

from tradewalk.exchange.after_hours import FixedPriceOrder, fixed_price_pairings, is_void

BUY, SELL = True, False


def orders(text: str) -> list[FixedPriceOrder]:
    """``b100x5 s99x3``: buys and sales with their limits and shares, in order of arrival, numbered from 1."""
    made = []
    for number, word in enumerate(text.split(), 1):
        limit, quantity = word[1:].split("x")
        made.append(FixedPriceOrder(number, word[0] == "b", int(limit), int(quantity)))
    return made


@pytest.mark.parametrize(
    ("is_buy", "limit", "void"),
    [
        (BUY, 99, True),
        (BUY, 100, False),
        (BUY, 101, False),
        (SELL, 99, False),
        (SELL, 100, False),
        (SELL, 101, True),
    ],
)
def test_an_order_is_void_where_the_close_is_worse_than_its_limit(
    *, is_buy: bool, limit: int, void: bool
) -> None:
    assert is_void(FixedPriceOrder(1, is_buy, limit, 5), close=100) is void


@pytest.mark.parametrize(
    ("text", "pairings"),
    [
        pytest.param("", [], id="nobody"),
        pytest.param("b100x5", [], id="one side alone"),
        pytest.param("b100x5 s100x5", [(5, 1, 2)], id="one against one"),
        pytest.param("b100x5 b110x5 s100x6", [(5, 1, 3), (1, 2, 3)], id="the older, not the higher"),
        pytest.param("s100x4 s90x4 b100x6", [(4, 3, 1), (2, 3, 2)], id="the older, not the lower"),
        pytest.param("b99x9 b100x2 s101x9 s100x3", [(2, 2, 4)], id="void orders take no part"),
    ],
)
def test_the_close_is_for_whoever_came_first(text: str, pairings: list[tuple[int, int, int]]) -> None:
    assert fixed_price_pairings(orders(text), close=100) == pairings


def test_a_later_order_changes_no_pairing_before_it() -> None:
    random = Random(4)
    for _ in range(300):
        arrived = [
            FixedPriceOrder(number, random.random() < 0.5, random.randint(98, 102), random.randint(1, 9))
            for number in range(1, 9)
        ]
        shares_before = 0
        for count in range(len(arrived) + 1):
            pairings = fixed_price_pairings(arrived[:count], close=100)
            earlier = fixed_price_pairings(arrived[: max(0, count - 1)], close=100)
            assert pairings[: len(earlier)] == earlier
            shares = sum(pairing[0] for pairing in pairings)
            assert shares >= shares_before
            shares_before = shares

"""The book: better prices first, at one price the oldest first, and nothing lost."""

import pytest

from tests.exchange.book_words import book, is_crossed, orders_of, trades, written
from tradewalk.exchange.order_book import OrderBook

NEW = 100


@pytest.mark.parametrize(
    ("before", "order", "matched", "after"),
    [
        pytest.param("", "99x5", "", "99x5 |", id="into an empty book"),
        pytest.param("99x5 | 101x3", "100x2", "", "100x2 99x5 | 101x3", id="inside the spread"),
        pytest.param("99x5 | 101x3", "99x2", "", "99x5 99x2 | 101x3", id="behind its own price"),
        pytest.param("| 101x3", "101x2", "101x2#1", "| 101x1", id="part of a resting order"),
        pytest.param("| 101x3", "101x3", "101x3#1", "|", id="all of a resting order"),
        pytest.param("| 101x3", "101x5", "101x3#1", "101x2 |", id="the rest waits"),
        pytest.param("| 101x3 101x4", "101x5", "101x3#1 101x2#2", "| 101x2", id="the oldest first"),
        pytest.param("| 101x4 102x4", "103x5", "101x4#1 102x1#2", "| 102x3", id="the best first"),
        pytest.param("| 102x4 101x4", "103x5", "101x4#2 102x1#1", "| 102x3", id="the best, though younger"),
        pytest.param("| 101x1 103x1", "102x5", "101x1#1", "102x4 | 103x1", id="no further than the limit"),
        pytest.param("99x5 |", "| 99x2", "99x2#1", "99x3 |", id="a sale takes the bid"),
        pytest.param("98x5 99x1 |", "| 98x3", "99x1#2 98x2#1", "98x3 |", id="a sale takes the highest bid"),
        pytest.param("99x1 97x1 |", "| 98x3", "99x1#1", "97x1 | 98x2", id="a sale stops at its limit"),
        pytest.param("1x1 |", "| 1x1", "1x1#1", "|", id="the lowest tick"),
    ],
)
def test_an_order_matches_by_price_and_then_time(before: str, order: str, matched: str, after: str) -> None:
    made = book(before)
    [(is_buy, tick, quantity)] = orders_of(order)
    assert list(made.submit(NEW, is_buy, tick, quantity)) == trades(matched)
    assert written(made) == after
    assert not is_crossed(made)


@pytest.mark.parametrize(
    ("before", "number", "open_", "after"),
    [
        ("99x5 99x2 | 101x3", 1, 5, "99x2 | 101x3"),
        ("99x5 99x2 | 101x3", 2, 2, "99x5 | 101x3"),
        ("99x5 99x2 | 101x3", 3, 3, "99x5 99x2 |"),
        ("99x5 98x1 97x2 |", 2, 1, "99x5 97x2 |"),
        ("99x5 |", 7, 0, "99x5 |"),
    ],
)
def test_a_cancel_takes_one_order_out_and_says_what_was_open(
    before: str, number: int, open_: int, after: str
) -> None:
    made = book(before)
    assert made.cancel(number) == open_
    assert written(made) == after


def test_an_order_is_cancelled_once() -> None:
    made = book("99x5 |")
    assert [made.cancel(1), made.cancel(1)] == [5, 0]


def test_a_cancel_after_a_part_fill_gives_back_the_open_rest() -> None:
    made = book("99x5 |")
    made.submit(NEW, False, 99, 3)
    assert made.cancel(1) == 2
    assert written(made) == "|"


def test_a_filled_order_has_nothing_to_cancel() -> None:
    made = book("99x5 |")
    made.submit(NEW, False, 99, 5)
    assert made.cancel(1) == 0


def test_a_match_passes_over_cancelled_orders() -> None:
    made = book("99x1 99x2 99x4 99x8 |")
    made.cancel(1)
    made.cancel(3)
    assert list(made.submit(NEW, False, 99, 7)) == trades("99x2#2 99x5#4")
    assert written(made) == "99x3 |"


def test_a_part_filled_order_keeps_its_place() -> None:
    made = book("99x5 99x5 |")
    made.submit(NEW, False, 99, 3)
    assert list(made.submit(NEW + 1, False, 99, 4)) == trades("99x2#1 99x2#2")


def test_matching_alone_keeps_no_rest() -> None:
    made = book("| 101x3")
    assert list(made.match(True, 101, 9)) == trades("101x3#1")
    assert written(made) == "|"


@pytest.mark.parametrize(("number", "ahead"), [(1, 0), (2, 5), (3, 7), (4, 0), (5, 0), (6, 1)], ids=str)
def test_ahead_are_the_older_shares_at_the_same_price(number: int, ahead: int) -> None:
    assert book("99x5 99x2 99x9 98x4 | 101x1 101x6").ahead_of(number) == ahead


def test_the_queue_shortens_by_what_is_matched_and_by_what_is_cancelled() -> None:
    made = book("99x5 99x2 99x4 99x1 |")
    places = [made.ahead_of(4)]
    made.submit(NEW, False, 99, 3)
    places.append(made.ahead_of(4))
    made.cancel(2)
    places.append(made.ahead_of(4))
    made.rest(NEW + 1, True, 99, 50)
    places.append(made.ahead_of(4))
    made.submit(NEW + 2, False, 99, 6)
    places.append(made.ahead_of(4))
    assert places == [11, 8, 6, 6, 0]


@pytest.mark.parametrize("number", [1, 2, 7], ids=["filled", "cancelled", "unknown"])
def test_an_order_that_does_not_rest_has_no_place(number: int) -> None:
    made = book("99x5 98x1 |")
    made.submit(NEW, False, 99, 5)
    made.cancel(2)
    with pytest.raises(KeyError):
        made.ahead_of(number)


@pytest.mark.parametrize(
    ("text", "bid", "ask"), [("", None, None), ("99x1 98x1 |", 99, None), ("| 101x1 102x1", None, 101)]
)
def test_the_best_prices_are_the_highest_bid_and_the_lowest_ask(
    text: str, bid: int | None, ask: int | None
) -> None:
    made = book(text)
    assert (made.best_bid, made.best_ask) == (bid, ask)


def test_a_resting_order_knows_its_price_on_either_side() -> None:
    made = book("99x5 | 101x3")
    assert [(order.number, order.tick, order.open) for order in made.resting.values()] == [
        (1, 99, 5),
        (2, 101, 3),
    ]


def test_a_price_that_was_emptied_can_be_quoted_again() -> None:
    made = OrderBook()
    for number in range(1, 4):
        made.rest(number, True, 99, 5)
        assert made.cancel(number) == 5
    assert written(made) == "|"
    made.rest(9, True, 99, 1)
    assert (written(made), made.ahead_of(9)) == ("99x1 |", 0)


def test_an_order_that_is_reduced_keeps_its_place() -> None:
    made = book("99x5 99x4 99x3 |")
    assert made.reduce(2, 1) == 3
    assert (written(made), made.ahead_of(3)) == ("99x5 99x1 99x3 |", 6)
    assert list(made.submit(NEW, False, 99, 7)) == trades("99x5#1 99x1#2 99x1#3")


def test_an_order_goes_on_at_its_place_under_another_number() -> None:
    made = book("99x5 99x4 99x3 |")
    made.renumber(2, 9)
    assert made.ahead_of(9) == 5
    assert list(made.submit(NEW, False, 99, 7)) == trades("99x5#1 99x2#9")
    assert made.cancel(9) == 2
    with pytest.raises(KeyError):
        made.renumber(2, 10)


@pytest.mark.parametrize("quantity", [0, -1, 6])
def test_an_order_is_reduced_to_some_of_its_open_shares(quantity: int) -> None:
    made = book("99x5 |")
    with pytest.raises(ValueError, match="5 open shares"):
        made.reduce(1, quantity)
    assert written(made) == "99x5 |"


@pytest.mark.parametrize("number", [1, 2, 7], ids=["filled", "cancelled", "unknown"])
def test_an_order_that_does_not_rest_cannot_be_reduced(number: int) -> None:
    made = book("99x5 98x1 |")
    made.submit(NEW, False, 99, 5)
    made.cancel(2)
    with pytest.raises(KeyError):
        made.reduce(number, 1)

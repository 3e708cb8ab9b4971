"""Which undisturbed books are kept."""

from tests.simulation.builders import TODAY, on, shipped_setting
from tradewalk.simulation.market_shelf import KEPT_BOOKS, MarketShelf

EARLY, LATER = on("09:00"), on("09:10")


def a_shelf() -> tuple[MarketShelf, list[str]]:
    """An empty shelf, and more instruments than it keeps for long."""
    listings = shipped_setting().listings
    symbols = [
        each.symbol for each in listings.pack.instruments if listings.current_day(each.symbol, EARLY) == TODAY
    ]
    return MarketShelf(listings), symbols[: KEPT_BOOKS + 3]


def test_whatever_is_looked_at_at_one_instant_is_worked_out_once() -> None:
    shelf, symbols = a_shelf()
    books = {symbol: shelf.look_at(symbol, EARLY) for symbol in symbols}
    assert all(shelf.look_at(symbol, EARLY) is book for symbol, book in books.items())


def test_books_of_earlier_instants_give_way_and_the_oldest_first() -> None:
    shelf, symbols = a_shelf()
    for symbol in symbols:
        shelf.look_at(symbol, EARLY)
    shelf.look_at(symbols[0], LATER)
    assert list(shelf._books) == [*symbols[-KEPT_BOOKS + 1 :], symbols[0]]

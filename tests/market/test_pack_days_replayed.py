"""Days of the sample pack, on every board and tick table, through their books: exactly the pack's bars."""

import pytest

from tests.domain.builders import shipped_rule_book
from tests.market.learner_plays import run_to
from tradewalk.domain.instants import Instant
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.listings import Listings
from tradewalk.market.sample_pack import load_sample_pack
from tradewalk.resources import resource

PACK = load_sample_pack(resource("sample"))
LISTINGS = Listings(PACK, shipped_rule_book(), PACK.seed)


def priced_bars(day: InstrumentDay) -> list[tuple[int, ...]]:
    """What traded, with prices in points as the pack has them."""
    points = day.path.tick_points
    return [
        (bar.start, *(tick if points is None else points[tick] for tick in bar[1:5]), bar.volume)
        for bar in day.tally.minute_bars()
    ]


@pytest.mark.sample("symbol", [instrument.symbol for instrument in PACK.instruments], 3)
def test_a_day_of_the_pack_gives_exactly_its_bars(symbol: str) -> None:
    date = PACK.minute_days(symbol)[-1]
    day = LISTINGS.open_day(symbol, date)
    run_to(day, Instant(day.path.day.spans[-1].end))
    assert priced_bars(day) == [bar for bar in PACK.minute_bars(symbol, date) if bar.volume]

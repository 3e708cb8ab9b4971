"""What the background market deals is in board lots: in the minutes, on the way of an auction, and in its book."""

import pytest

from tests.market.learner_plays import run_to
from tests.market.test_pack_days_replayed import LISTINGS, PACK
from tradewalk.domain.instants import Instant
from tradewalk.domain.phases import AUCTIONS

LOTS = {"00005.HK": 400, "00981.HK": 500, "00700.HK": 100, "600519.SH": 100, "300750.SZ": 100}


@pytest.mark.sample(("symbol", "lot"), LOTS.items(), 3)
def test_every_trade_and_every_indicative_match_is_of_whole_lots(symbol: str, lot: int) -> None:
    day = LISTINGS.open_day(symbol, PACK.minute_days(symbol)[-1])
    auctions = [span for span in day.path.day.spans if span.phase in AUCTIONS]
    matched = []
    for span in auctions:
        for at in range(span.start, span.end, max(1, (span.end - span.start) // 8)):
            run_to(day, Instant(at))
            match = day.indicative()
            matched.append(0 if match is None else match.volume)
    run_to(day, day.path.day.spans[-1].end)
    assert any(matched)
    assert not [volume for volume in matched if volume % lot]
    assert not [row[2] for row in day.tally.rows if row[2] % lot]

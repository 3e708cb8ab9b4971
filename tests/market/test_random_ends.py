"""An auction whose end is drawn trades at its end; its bar stands where a pack has it, at the earliest end."""

from datetime import date

import pytest

from tests.domain.overseas_builders import TENCENT, local
from tests.market.learner_plays import run_to
from tests.market.test_pack_days_replayed import LISTINGS, PACK, priced_bars
from tradewalk.domain.instants import SECOND, Instant
from tradewalk.market.day_grid import grid_of
from tradewalk.market.day_path import auction_windows
from tradewalk.market.path_follower import PathFollower

SYMBOL = "00700.HK"
DAY = PACK.minute_days(SYMBOL)[-1]


def test_an_auction_locks_when_cancels_end_and_has_its_row_at_its_earliest_end() -> None:
    windows = auction_windows(LISTINGS.trading_day(SYMBOL, DAY), 1)
    assert [(window.start, window.locked, window.row) for window in windows] == [
        tuple(local(clock, DAY, TENCENT) for clock in ("09:00", "09:15", "09:20")),
        tuple(local(clock, DAY, TENCENT) for clock in ("16:01", "16:06", "16:08")),
    ]


def test_the_end_is_drawn_between_the_earliest_and_the_latest() -> None:
    day = LISTINGS.trading_day(SYMBOL, DAY)
    ends = [auction_windows(day, seed)[1].end for seed in range(60)]
    earliest, latest = local("16:08", DAY, TENCENT), local("16:10", DAY, TENCENT)
    assert all(earliest <= end <= latest for end in ends)
    assert len(set(ends)) > 50
    assert min(ends) < earliest + 15 * SECOND and max(ends) > latest - 15 * SECOND
    assert [auction_windows(day, seed)[1].end for seed in range(60)] == ends


@pytest.mark.parametrize(("day", "closing_row"), [(DAY, "16:08"), (date(2025, 12, 24), "12:08")])
def test_the_grid_of_a_day_has_the_rows_of_the_pack(day: date, closing_row: str) -> None:
    grid = grid_of(LISTINGS.trading_day(SYMBOL, day))
    assert grid.prints == (local("09:20", day, TENCENT), local(closing_row, day, TENCENT))


def test_nothing_trades_before_the_end_and_all_of_the_row_at_it() -> None:
    day = LISTINGS.open_day(SYMBOL, DAY)
    end = Instant(day.path.windows[0].end)
    assert local("09:20", DAY, TENCENT) < end < local("09:22", DAY, TENCENT)
    follower = PathFollower(LISTINGS.path(SYMBOL, DAY))
    run_to(day, Instant(end - SECOND))
    follower.advance(Instant(end - SECOND))
    assert (day.tally.volume, follower.tally.volume) == (0, 0)
    assert day.is_in_auction and day.path.traded_by(Instant(end - SECOND)) is None
    run_to(day, end)
    follower.advance(end)
    first = PACK.minute_bars(SYMBOL, DAY)[0]
    assert priced_bars(day) == [tuple(first)]
    assert day.tally.rows == follower.tally.rows
    assert day.tally.rows[0][0] == end

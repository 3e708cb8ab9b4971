"""What a chart of any frame reads from a world: what is over, what grows, and nothing that is still to come."""

from datetime import date

import numpy as np
import pytest

from tests.simulation.builders import (
    APPLE,
    NEXT,
    STAR,
    TENCENT,
    THIN,
    TODAY,
    Run,
    a_world,
    on,
    shipped_pack,
    shipped_setting,
)
from tradewalk.domain.instants import MINUTE
from tradewalk.market.minute_rows import MinuteRow
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.bar_series import BarRow
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import OF_DAYS, TimeFrame
from tradewalk.simulation.world import World
from tradewalk.simulation.world_reader import WorldReader

NEW = "688997.SH"
"""Listed on 26 August."""
OF_MINUTES = [frame for frame in TimeFrame if not frame.is_of_days]
INSTANTS = (
    "09:10",
    "09:25",
    "09:30",
    "09:30:20",
    "10:29:59",
    "10:30",
    "11:45",
    "13:00:01",
    "14:57",
    "15:00",
    "23:50",
)


def rows(bars: ChartBars) -> list[BarRow]:
    """Every bar, the growing one last."""
    closed = [bars.history.row(index) for index in range(len(bars.history))]
    return closed if bars.live is None else [*closed, bars.live]


def read(
    run: Run, symbol: str, frame: TimeFrame, adjustment: Adjustment = Adjustment.UNADJUSTED
) -> ChartBars:
    """The bars as a chart that was just opened reads them."""
    return BarShelf().bars(run.read, symbol, frame, adjustment)


@pytest.mark.parametrize("symbol", [THIN, TENCENT])
@pytest.mark.sample("frame", TimeFrame, 3)
def test_a_chart_that_went_along_shows_what_one_that_is_opened_now_shows(
    frame: TimeFrame, symbol: str
) -> None:
    run, shelf = a_world("09:00"), BarShelf()
    for clock in INSTANTS:
        run.to(clock)
        assert rows(shelf.bars(run.read, symbol, frame)) == rows(read(run, symbol, frame)), clock


@pytest.mark.sample("frame", TimeFrame, 3)
def test_no_bar_starts_after_the_instant_and_the_day_is_what_the_quote_says(frame: TimeFrame) -> None:
    run = a_world("09:00")
    for clock in INSTANTS:
        run.to(clock)
        bars, quote = rows(read(run, STAR, frame)), run.read.quote(STAR)
        if not bars:
            assert (frame, quote.last) == (TimeFrame.TODAY, None)
            continue
        opening = on("09:30") if frame.milliseconds else on("09:25")
        assert bars[-1].start <= max(on(clock), opening if quote.last else 0)
        if quote.last is not None:
            assert bars[-1].close == pytest.approx(float(quote.last))
        if frame is TimeFrame.DAY and quote.last is not None:
            assert bars[-1].volume == quote.volume
            assert bars[-1].high == pytest.approx(float(quote.high or 0))


@pytest.mark.sample("frame", TimeFrame, 3)
def test_a_chart_that_is_open_over_night_shows_the_next_day(frame: TimeFrame) -> None:
    run, shelf = Run(*World.open(shipped_setting(), "test", on("15:10"))), BarShelf()
    shelf.bars(run.read, STAR, frame)
    for clock in ("00:00", "09:26", "09:31:10"):
        run.to(clock, NEXT)
        bars = rows(shelf.bars(run.read, STAR, frame))
        assert bars == rows(read(run, STAR, frame)), clock
    assert frame is TimeFrame.TODAY or bars[0].start < on("00:00")


def hour(clocks: str, day: date = TODAY) -> tuple[float, ...]:
    """Open, high, low, close and volume of the shipped rows from one time to before another, by hand."""
    first, end = (on(clock, day) for clock in clocks.split("-"))
    bars = [bar for bar in shipped_pack().minute_bars(STAR, day) if first <= bar.start < end and bar.volume]
    prices = (bars[0].open, max(b.high for b in bars), min(b.low for b in bars), bars[-1].close)
    return (*(price / 100 for price in prices), sum(bar.volume for bar in bars))


def test_the_hours_of_a_day_are_those_of_its_minutes() -> None:
    run = a_world("15:10")
    bars = rows(read(run, STAR, TimeFrame.MINUTE_60))[-4:]
    assert [bar[1:6] for bar in bars] == [
        hour("09:25-10:30"),
        hour("10:30-11:30"),
        hour("13:00-14:00"),
        hour("14:00-15:01"),
    ]
    assert [bar.start for bar in bars] == [on("09:30"), on("10:30"), on("13:00"), on("14:00")]


@pytest.mark.parametrize("symbol", [STAR, THIN, TENCENT, APPLE])
@pytest.mark.parametrize("frame", [TimeFrame.FIVE_DAYS, TimeFrame.MINUTE_1, TimeFrame.MINUTE_15])
def test_a_day_that_is_over_stays_as_it_was_while_it_grew(frame: TimeFrame, symbol: str) -> None:
    evening, morning = on("23:59"), on("00:01", NEXT)
    if symbol == APPLE:
        evening, morning = on("11:59", NEXT), on("12:01", NEXT)
    run = Run(*World.open(shipped_setting(), "test", evening))
    grown = [bar[:6] for bar in rows(read(run, symbol, frame)) if bar.start > evening - 20 * 60 * MINUTE]
    run.to(morning)
    past = [bar[:6] for bar in rows(read(run, symbol, frame)) if bar.start > evening - 20 * 60 * MINUTE]
    assert len(grown) > 14
    assert past == grown


def test_history_is_the_same_object_until_a_bar_closes() -> None:
    run, shelf = a_world("10:30:05"), BarShelf()
    before = shelf.bars(run.read, STAR, TimeFrame.MINUTE_5).history
    run.to("10:34:59")
    assert shelf.bars(run.read, STAR, TimeFrame.MINUTE_5).history is before
    run.to("10:35:00")
    after = shelf.bars(run.read, STAR, TimeFrame.MINUTE_5).history
    assert (len(after), after.continues(before)) == (len(before) + 1, True)
    day = shelf.bars(run.read, STAR, TimeFrame.WEEK).history
    run.to("14:00")
    assert shelf.bars(run.read, STAR, TimeFrame.WEEK).history is day


class Counting(WorldReader):
    """Counts the rows that it is asked for."""

    asked = 0

    def minutes_from(self, symbol: str, first: int) -> tuple[MinuteRow, ...]:
        found = super().minutes_from(symbol, first)
        self.asked += len(found)
        return found


@pytest.mark.sample("frame", OF_MINUTES, 2)
def test_a_look_reads_what_is_new_however_old_the_day_is(frame: TimeFrame) -> None:
    run, shelf = a_world("14:30"), BarShelf()
    source = Counting(run.world)
    shelf.bars(source, STAR, frame)
    source.asked = 0
    for _ in range(100):
        run.on(300)
        shelf.bars(source, STAR, frame)
    assert source.asked <= 101


@pytest.mark.sample("frame", TimeFrame, 3)
def test_an_earlier_moment_of_the_day_shows_what_it_showed(frame: TimeFrame) -> None:
    early, late, shelf = a_world("10:31:30"), a_world("14:10"), BarShelf()
    seen = rows(read(early, STAR, frame))
    shelf.bars(late.read, STAR, frame)
    assert rows(shelf.bars(early.read, STAR, frame)) == seen
    assert rows(shelf.bars(late.read, STAR, frame)) == rows(read(late, STAR, frame))


@pytest.mark.parametrize("clock", ["09:10", "09:25", "10:30", "15:30"])
def test_today_is_today_alone(clock: str) -> None:
    run = a_world(clock)
    assert len(run.read.past_sessions(STAR, 0)) == 0
    bars = rows(read(run, STAR, TimeFrame.TODAY))
    assert [bar.start for bar in bars] == [bar.start for bar in run.read.minute_bars(STAR)]


def test_five_days_are_today_and_the_four_sessions_before() -> None:
    run = a_world("10:30")
    starts = read(run, STAR, TimeFrame.FIVE_DAYS).history.starts
    days = np.unique((starts + 8 * 60 * MINUTE) // (24 * 60 * MINUTE))
    assert [date(1970, 1, 1).toordinal() + int(day) for day in days] == [
        date(2025, 8, day).toordinal() for day in (21, 22, 25, 26, 27)
    ]


@pytest.mark.parametrize(
    ("today", "days"),
    [
        (date(2025, 8, 22), ["08-20", "08-21"]),
        (TODAY, ["08-20", "08-21", "08-22", "08-25", "08-26"]),
        (date(2025, 9, 3), ["08-27", "08-28", "08-29", "09-01", "09-02"]),
    ],
)
def test_sessions_before_the_pack_are_left_out_and_those_after_it_generated(
    today: date, days: list[str]
) -> None:
    sessions = a_world("10:30", today).read.past_sessions(STAR, 5)
    assert [f"{session.day:%m-%d}" for session in sessions] == days
    assert all(len(session.rows) == 239 for session in sessions)


def test_a_company_listed_yesterday_has_one_day_and_a_growing_week() -> None:
    run = a_world("09:10")
    day, week = (read(run, NEW, frame) for frame in (TimeFrame.DAY, TimeFrame.WEEK))
    assert [bar[1:6] for bar in rows(day)] == [(55.0, 63.2, 51.8, 58.3, 26_318_442)]
    assert (len(week.history), week.live) == (0, day.history.row(0))
    run.to("10:30")
    day, week = (read(run, NEW, frame) for frame in (TimeFrame.DAY, TimeFrame.WEEK))
    assert (len(day.history), len(week.history)) == (1, 0)
    assert week.live is not None and day.live is not None
    assert week.live.volume == day.live.volume + 26_318_442
    assert len(read(run, NEW, TimeFrame.FIVE_DAYS).history) == 239 + 61


def test_on_the_first_day_of_a_listing_there_is_nothing_before_today() -> None:
    run = a_world("09:24", date(2025, 8, 26))
    assert [len(rows(read(run, NEW, frame))) for frame in TimeFrame] == [0] * len(TimeFrame)
    run.to("09:25:00", date(2025, 8, 26))
    assert [len(rows(read(run, NEW, frame))) for frame in TimeFrame] == [1] * len(TimeFrame)


@pytest.mark.parametrize("frame", OF_DAYS)
def test_before_the_first_trade_of_a_day_no_bar_of_it_is_there(frame: TimeFrame) -> None:
    bars = rows(read(a_world("09:24", date(2025, 9, 1)), STAR, frame))
    assert bars[-1].start < on("00:00", date(2025, 9, 1))

"""What a drawing on an adjusted chart is multiplied by: the same as the bar that it stands at."""

from datetime import date, time

import pytest

from tests.market.day_shapes import sample_pack
from tests.simulation.builders import a_world
from tradewalk.domain.instants import CHINA, Instant, instant_at
from tradewalk.market.series.adjustment import Adjustment, Step, adjusted, steps_of
from tradewalk.market.series.bar_series import daily_series
from tradewalk.market.series.price_factors import UNADJUSTED, FactorShelf, price_factors

SYMBOLS = ("600519.SH", "300750.SZ", "00700.HK", "AAPL.US", "NVDA.US")
LATER = Instant(4 * 10**12)


@pytest.mark.parametrize("symbol", SYMBOLS)
@pytest.mark.parametrize("adjustment", Adjustment)
def test_a_price_at_any_bar_is_that_of_the_adjusted_bar(symbol: str, adjustment: Adjustment) -> None:
    pack = sample_pack()
    decimals, days = pack.instrument(symbol).decimals, pack.daily_bars(symbol)
    steps = steps_of(days, pack.corporate_actions(symbol), decimals)
    assert steps
    series = daily_series(days, decimals, CHINA)
    factors = price_factors(days, steps, adjustment, CHINA, LATER)
    shown = [
        factors.of(Instant(int(start))) * close
        for start, close in zip(series.starts, series.closes, strict=True)
    ]
    assert shown == pytest.approx(adjusted(series, steps, adjustment).closes.tolist(), rel=1e-12)


@pytest.mark.parametrize(
    ("text", "forward", "backward"),
    [("2020-08-28T15:59", 0.25, 1.0), ("2020-08-30T12:00", 0.25, 1.0), ("2020-08-31T09:30", 1.0, 4.0)],
)
def test_around_a_split_of_one_into_four(text: str, forward: float, backward: float) -> None:
    pack = sample_pack()
    days = pack.daily_bars("AAPL.US")
    steps = steps_of(days, pack.corporate_actions("AAPL.US"), 2)[:1]
    at = instant_at(date.fromisoformat(text[:10]), time.fromisoformat(text[11:]))
    for adjustment, factor in ((Adjustment.FORWARD, forward), (Adjustment.BACKWARD, backward)):
        factors = price_factors(days, steps, adjustment, CHINA, LATER)
        assert factors.of(at) == pytest.approx(factor, rel=1e-4)


def test_what_goes_ex_today_holds_from_today_on() -> None:
    days = sample_pack().daily_bars("AAPL.US")[:10]
    today = instant_at(date(2030, 1, 1), time())
    factors = price_factors(days, (Step(10, 0.5, 2.0),), Adjustment.FORWARD, CHINA, today)
    assert (factors.of(Instant(today - 1)), factors.of(today)) == (0.5, 1.0)


def test_without_an_adjustment_nothing_is_multiplied() -> None:
    days = sample_pack().daily_bars("AAPL.US")[:10]
    assert price_factors(days, (), Adjustment.FORWARD, CHINA, LATER) == UNADJUSTED
    assert price_factors(days, (Step(3, 0.5, 2.0),), Adjustment.UNADJUSTED, CHINA, LATER) == UNADJUSTED
    assert UNADJUSTED.of(LATER) == 1.0


@pytest.mark.parametrize("symbol", ["600519.SH", "NVDA.US"])
def test_a_source_has_the_factors_of_its_days_whichever_was_asked_before(symbol: str) -> None:
    pack, world = sample_pack(), a_world()
    days = world.read.past_daily_bars(symbol)
    steps = steps_of(days, pack.corporate_actions(symbol), pack.instrument(symbol).decimals)
    shelf, zone = FactorShelf(), world.read.zone(symbol)
    for adjustment in (Adjustment.FORWARD, Adjustment.UNADJUSTED, Adjustment.BACKWARD, Adjustment.BACKWARD):
        shelf.of(world.read, "00700.HK", adjustment)
        assert shelf.of(world.read, symbol, adjustment) == price_factors(days, steps, adjustment, zone, LATER)

"""Around every split and dividend, prices as they compare; each figure here was worked out with pencil and paper."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from tests.market.day_shapes import sample_pack
from tests.market.series.builders import a_bar, at
from tests.simulation.builders import NEXT, TODAY, a_world
from tradewalk.domain.instants import CHINA
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.series.adjustment import (
    Adjustment,
    adjusted,
    latest_factors,
    steps_of,
)
from tradewalk.market.series.bar_series import BarSeries, daily_series
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.resampling import resampled
from tradewalk.market.series.time_frame import TimeFrame

DIVIDENDS = [
    # symbol, ex-date, the close before, that close forward-adjusted, the ex-date's close, that backward-adjusted
    ("000001.SZ", "2021-05-14", 21.39, 21.21, 21.13, 21.3093),
    ("00700.HK", "2021-05-24", 711.0, 709.4, 705.5, 707.0912),
    ("600519.SH", "2021-06-25", 2024.54, 2005.25, 2069.71, 2089.6201),
    ("00700.HK", "2022-05-20", 286.2, 284.6, 282.4, 283.9876),
    ("600519.SH", "2022-06-30", 2068.66, 2046.99, 2045.0, 2066.6489),
    ("000001.SZ", "2022-07-22", 11.42, 11.19, 10.97, 11.1955),
    ("600519.SH", "2022-12-27", 1722.9, 1700.99, 1672.34, 1693.8810),
    ("00700.HK", "2023-05-19", 341.4, 339.0, 333.8, 336.1632),
    ("000001.SZ", "2023-06-14", 10.98, 10.7, 10.71, 10.9903),
    ("600519.SH", "2023-06-30", 1744.58, 1718.67, 1691.0, 1716.4929),
    ("600519.SH", "2023-12-20", 1681.19, 1662.08, 1663.46, 1682.5859),
    ("300750.SZ", "2024-04-30", 195.91, 190.88, 194.68, 199.8101),
    ("00700.HK", "2024-05-17", 335.2, 331.8, 335.6, 339.0389),
    ("000001.SZ", "2024-06-14", 10.67, 9.95, 10.06, 10.7880),
    ("600519.SH", "2024-06-19", 1559.5, 1528.62, 1513.12, 1543.6869),
    ("609966.SH", "2024-08-29", 14.3, 13.92, 14.22, 14.6082),
    ("000001.SZ", "2024-10-10", 12.77, 12.52, 12.5, 12.7496),
    ("600519.SH", "2024-12-20", 1581.47, 1557.59, 1558.72, 1582.6173),
    ("300750.SZ", "2025-04-22", 287.19, 282.64, 283.64, 288.2061),
    ("00700.HK", "2025-05-16", 560.0, 555.5, 550.5, 554.9595),
    ("000001.SZ", "2025-06-12", 12.33, 11.97, 11.89, 12.2476),
    ("600519.SH", "2025-06-26", 1485.16, 1457.49, 1468.49, 1496.3688),
    ("300750.SZ", "2025-08-20", 299.6, 298.59, 308.93, 309.9750),
    ("609966.SH", "2025-08-28", 18.6, 18.15, 18.31, 18.7640),
]
SPLITS = [
    # as above, then the volume before, that forward-adjusted, the ex-date's, that backward-adjusted
    ("AAPL.US", "2020-08-31", 499.23, 124.81, 129.04, 516.1497, 20_621_250, 82_485_000, 107_651_620, 26_912_905),
    ("NVDA.US", "2021-07-20", 751.19, 187.8, 186.12, 744.4701, 7_523_392, 30_093_568, 18_222_216, 4_555_554),
    ("300750.SZ", "2023-04-26", 409.0, 225.82, 228.0, 412.9484, 20_423_400, 36_762_120, 48_766_400, 27_092_444.4444),
    ("NVDA.US", "2024-06-10", 1208.88, 120.89, 121.79, 1217.8799, 31_409_880, 314_098_800, 265_205_760, 26_520_576),
]  # fmt: skip


def of_pack(symbol: str, ex_on: date, adjustment: Adjustment) -> tuple[BarSeries, int]:
    """Bars adjusted for the action of one ex-date alone, and the place of that date."""
    bars, pack = sample_pack().daily_bars(symbol), sample_pack()
    [action] = [each for each in pack.corporate_actions(symbol) if each.ex_on == ex_on]
    decimals = pack.instrument(symbol).decimals
    place = next(index for index, bar in enumerate(bars) if bar.day == ex_on)
    days = daily_series(bars, decimals, CHINA)
    return adjusted(days, steps_of(bars, [action], decimals), adjustment), place


def test_the_tables_are_about_every_action_of_the_pack() -> None:
    told = {(row[0], row[1]) for row in (*DIVIDENDS, *SPLITS)}
    actions = [
        action
        for instrument in sample_pack().instruments
        for action in sample_pack().corporate_actions(instrument.symbol)
    ]
    assert told == {(action.symbol, action.ex_on.isoformat()) for action in actions}
    assert len(actions) == len(DIVIDENDS) + len(SPLITS)


@pytest.mark.parametrize(
    "row", [*DIVIDENDS, *(row[:6] for row in SPLITS)], ids=lambda row: f"{row[0]} {row[1]}"
)
def test_prices_compare_over_the_ex_date(row: tuple[str, str, float, float, float, float]) -> None:
    symbol, day, before, before_forward, close, close_backward = row
    ex_on = date.fromisoformat(day)
    forward, place = of_pack(symbol, ex_on, Adjustment.FORWARD)
    backward, _ = of_pack(symbol, ex_on, Adjustment.BACKWARD)
    assert forward.closes[place - 1] == pytest.approx(before_forward, abs=1e-9)
    assert forward.closes[place] == pytest.approx(close, abs=1e-9)
    assert backward.closes[place - 1] == pytest.approx(before, abs=1e-9)
    assert backward.closes[place] == pytest.approx(close_backward, abs=6e-5)


@pytest.mark.parametrize("row", SPLITS, ids=lambda row: f"{row[0]} {row[1]}")
def test_a_split_brings_volumes_to_the_same_shares(
    row: tuple[str, str, float, float, float, float, int, int, int, float],
) -> None:
    symbol, day, before, before_forward, volume, volume_backward = (*row[:2], *row[6:])
    forward, place = of_pack(symbol, date.fromisoformat(day), Adjustment.FORWARD)
    backward, _ = of_pack(symbol, date.fromisoformat(day), Adjustment.BACKWARD)
    assert list(forward.volumes[place - 1 : place + 1]) == pytest.approx([before_forward, volume])
    assert list(backward.volumes[place - 1 : place + 1]) == pytest.approx([before, volume_backward])


def test_a_dividend_changes_neither_volume_nor_turnover_and_a_split_no_turnover() -> None:
    for symbol, day in (("600519.SH", date(2025, 6, 26)), ("AAPL.US", date(2020, 8, 31))):
        plain, _ = of_pack(symbol, day, Adjustment.UNADJUSTED)
        for adjustment in (Adjustment.FORWARD, Adjustment.BACKWARD):
            series, _ = of_pack(symbol, day, adjustment)
            assert series.turnovers.tolist() == plain.turnovers.tolist()
            assert (series.volumes.tolist() == plain.volumes.tolist()) is (symbol == "600519.SH")


def day(number: int, close: int, volume: int = 1_000) -> DailyBar:
    """A day of August in hundredths, from 0.10 below to 0.20 above its close."""
    return DailyBar(date(2025, 8, number), close, close + 20, close - 10, close, volume, 10 * volume)


def action(number: int, cash: str = "0", before: int = 1, after: int = 1) -> CorporateAction:
    ex_on = date(2025, 8, number)
    return CorporateAction("X", ex_on, ex_on, Decimal(cash), before, after)


def closes(
    bars: Sequence[DailyBar], actions: Sequence[CorporateAction], adjustment: Adjustment
) -> list[float]:
    days = daily_series(bars, 2, CHINA)
    series = adjusted(days, steps_of(bars, actions, 2), adjustment)
    return [round(float(close), 4) for close in series.closes]


BONUS_WEEK = (day(18, 2100), day(19, 2000), day(20, 1300, 1_500), day(21, 1330, 3_000))


@pytest.mark.parametrize(
    ("actions", "forward", "backward"),
    [
        # (20.00 - 1.00) × 10 / 15 = 12.67; 21.00 × 12.67 / 20.00 = 13.3035; 13.00 × 20.00 / 12.67 = 20.5209
        ([action(20, "1.00", 10, 15)], [13.3035, 12.67, 13.0, 13.3], [21.0, 20.0, 20.5209, 20.9945]),
        # 20.00 - 1.00 = 19.00, then 19.00 × 10 / 15 = 12.67
        ([action(20, "1.00"), action(20, "0", 10, 15)], [13.3035, 12.67, 13.0, 13.3], [21.0, 20.0, 20.5209, 20.9945]),
        # 20.00 × 10 / 15 = 13.33, then 13.33 - 1.00 = 12.33; 21.00 × 12.33 / 20.00 = 12.9465
        ([action(20, "0", 10, 15), action(20, "1.00")], [12.9465, 12.33, 13.0, 13.3], [21.0, 20.0, 21.0868, 21.5734]),
        # five new shares for one old of a fifth: 20.00 × 5 / 1 = 100.00
        ([action(20, "0", 5, 1)], [105.0, 100.0, 13.0, 13.3], [21.0, 20.0, 2.6, 2.66]),
        # 13.00 - 0.65 = 12.35, a twentieth less; before it the split's 12.67 is 12.67 × 0.95
        (
            [action(21, "0.65"), action(20, "1.00", 10, 15)],
            [12.6383, 12.0365, 12.35, 13.3],
            [21.0, 20.0, 20.5209, 22.0994],
        ),
    ],
    ids=["both in one", "a dividend, then a split", "a split, then a dividend", "a consolidation", "two days running"],
)  # fmt: skip
def test_made_up_actions(actions: list[CorporateAction], forward: list[float], backward: list[float]) -> None:
    assert closes(BONUS_WEEK, actions, Adjustment.FORWARD) == forward
    assert closes(BONUS_WEEK, actions, Adjustment.BACKWARD) == backward
    assert closes(BONUS_WEEK, actions, Adjustment.UNADJUSTED) == [21.0, 20.0, 13.0, 13.3]


def test_every_price_of_a_bar_moves_alike() -> None:
    series = adjusted(
        daily_series(BONUS_WEEK, 2, CHINA),
        steps_of(BONUS_WEEK, [action(20, "0", 1, 2)], 2),
        Adjustment.FORWARD,
    )
    assert series.row(1)[1:6] == pytest.approx((10.0, 10.1, 9.95, 10.0, 2_000))


def test_over_a_suspended_ex_date_the_next_bar_is_the_first_without_the_right() -> None:
    bars = (day(18, 1000), day(22, 520))
    assert closes(bars, [action(20, "0", 1, 2)], Adjustment.FORWARD) == [5.0, 5.2]
    assert closes(bars, [action(20, "0", 1, 2), action(21, "0.50")], Adjustment.FORWARD) == [4.5, 5.2]


def test_an_action_before_the_first_bar_changes_nothing() -> None:
    assert closes((day(20, 1000),), [action(20, "1.00")], Adjustment.FORWARD) == [10.0]
    assert closes((), [action(20, "1.00")], Adjustment.BACKWARD) == []


def test_a_day_that_grows_goes_on_from_the_adjusted_days() -> None:
    steps = steps_of(BONUS_WEEK[:2], [action(20, "1.00", 10, 15)], 2)
    live = a_bar(0, (13.0, 13.0, 13.0, 13.0), 1_500)
    assert latest_factors(steps, Adjustment.FORWARD).of(live) == live
    assert latest_factors(steps, Adjustment.BACKWARD).of(live)[4:6] == pytest.approx(
        (20.5209, 1_000), rel=1e-5
    )


def test_days_are_adjusted_before_they_become_weeks() -> None:
    days = adjusted(
        daily_series(BONUS_WEEK, 2, CHINA),
        steps_of(BONUS_WEEK, [action(20, "0", 1, 2)], 2),
        Adjustment.FORWARD,
    )
    # Highest: 13.50 on the 21st, over 21.20 / 2 = 10.60 on the 18th; lowest: (20.00 - 0.10) / 2 on the 19th.
    assert resampled(days, TimeFrame.WEEK, CHINA).row(0)[1:5] == pytest.approx((10.5, 13.5, 9.95, 13.3))


def test_a_dividend_of_tomorrow_changes_nothing_today_and_adjusts_tomorrow() -> None:
    symbol, shelf = "609966.SH", BarShelf()
    run = a_world("14:55", TODAY)
    before = shelf.bars(run.read, symbol, TimeFrame.DAY, Adjustment.FORWARD)
    plain = shelf.bars(run.read, symbol, TimeFrame.DAY)
    year = plain.history.starts >= at("2024-08-29")
    assert before.history.closes[year].tolist() == plain.history.closes[year].tolist()
    run = a_world("09:05", NEXT)
    after = shelf.bars(run.read, symbol, TimeFrame.DAY, Adjustment.FORWARD)
    assert after.history.closes[-1] == pytest.approx(18.15)
    run.to("10:00", NEXT)
    grown = shelf.bars(run.read, symbol, TimeFrame.DAY, Adjustment.FORWARD)
    assert grown.live is not None
    assert grown.live.close == pytest.approx(float(run.read.quote(symbol).last or 0))
    assert grown.history is after.history

"""However a chart grows, the lines beside its bars are those that are worked out from all of them."""

from random import Random

import pytest

from tests.market.indicators.made_bars import as_series, random_bars
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.choice import default_choice
from tradewalk.market.indicators.computing import compute
from tradewalk.market.indicators.indicator_shelf import GrownLines, IndicatorShelf
from tradewalk.market.series.bar_series import BarRow, BarSeries
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame

SHARES = 50_000_000.0
FRAME = TimeFrame.MINUTE_1


def assert_from_scratch(found: GrownLines, bars: ChartBars) -> None:
    """Whether lines are those of the whole history, and their last values those of the history and the live bar."""
    whole = compute(found.choice, bars.history, frame=FRAME, shares=SHARES).outputs
    for line, expected in zip(found.lines, whole, strict=True):
        assert line.values.tolist() == pytest.approx(expected.tolist(), rel=1e-9, abs=1e-9, nan_ok=True)
    if bars.live is None:
        assert found.live is None
        return
    longer = compute(found.choice, grown(bars.history, [bars.live]), frame=FRAME, shares=SHARES).outputs
    last = [float(column[-1]) for column in longer]
    assert list(found.live or ()) == pytest.approx(last, rel=1e-9, abs=1e-9, nan_ok=True)


def grown(history: BarSeries, rows: list[BarRow]) -> BarSeries:
    """A copy of a history with further bars."""
    longer = as_series(random_bars(0, 1)).first(0)
    for row in (*(history.row(number) for number in range(len(history))), *rows):
        longer = longer.appended(row)
    return longer


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("key", CATALOGUE)
def test_a_chart_that_grows_anyhow_has_the_lines_of_all_its_bars(key: str, seed: int) -> None:
    chance, source = Random(seed), as_series(random_bars(seed, 500))
    shelf, history = IndicatorShelf(), source.first(0).appended(source.row(0))
    for _ in range(12):
        for _ in range(chance.choice((0, 1, 1, 2, 7, 40))):
            history = history.appended(source.row(len(history)))
        for live in (None, source.row(len(history)), other(source.row(len(history)), chance)):
            bars = ChartBars(history, live)
            assert_from_scratch(shelf.lines(default_choice(key), bars, FRAME, SHARES), bars)


def other(row: BarRow, chance: Random) -> BarRow:
    """The bar at another moment of it."""
    close = chance.uniform(row.low * 0.99, row.high * 1.01)
    return row._replace(
        close=close, high=max(row.high, close), low=min(row.low, close), volume=row.volume + 100
    )


def test_another_history_and_an_earlier_one_are_worked_out_anew() -> None:
    shelf, choice = IndicatorShelf(), default_choice("macd")
    one, two = as_series(random_bars(1, 300)), as_series(random_bars(2, 300))
    for history in (one, two, one.first(200), one, two.first(20)):
        bars = ChartBars(history, one.row(3))
        assert_from_scratch(shelf.lines(choice, bars, FRAME, SHARES), bars)


def test_lines_that_were_told_stay_what_they_were() -> None:
    source, choice = as_series(random_bars(4, 300)), default_choice("ma")
    shelf, history = IndicatorShelf(), source.first(0).appended(source.row(0))
    told = []
    for number in range(1, 200):
        history = history.appended(source.row(number))
        lines = shelf.lines(choice, ChartBars(history), FRAME).lines
        told.append((lines, [line.values.tolist() for line in lines]))
    for lines, values in told:
        assert [line.values.tolist() for line in lines] == [
            pytest.approx(each, nan_ok=True) for each in values
        ]


def test_without_a_new_bar_the_lines_are_the_same_objects() -> None:
    shelf, choice = IndicatorShelf(), default_choice("rsi")
    history = as_series(random_bars(5, 100))
    first = shelf.lines(choice, ChartBars(history), FRAME)
    again = shelf.lines(choice, ChartBars(history, history.row(3)), FRAME)
    assert all(one is other for one, other in zip(first.lines, again.lines, strict=True))


def test_what_is_not_kept_is_worked_out_again() -> None:
    shelf, history = IndicatorShelf(), as_series(random_bars(5, 100))
    first = shelf.lines(default_choice("rsi"), ChartBars(history), FRAME)
    shelf.keep((default_choice("macd"),))
    again = shelf.lines(default_choice("rsi"), ChartBars(history), FRAME)
    assert not any(one is other for one, other in zip(first.lines, again.lines, strict=True))

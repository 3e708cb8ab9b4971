"""A bar that is appended or changes costs what it changes, and gives what the whole series would give."""

from collections.abc import Callable

import numpy as np
import pytest

from tests.market.indicators.made_bars import as_series, jagged_bars, random_bars
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.choice import IndicatorChoice, default_choice, outputs_of
from tradewalk.market.indicators.computing import Lines, compute, extended, tail
from tradewalk.market.indicators.formulas import reach
from tradewalk.market.series.bar_series import START, series_from
from tradewalk.market.series.time_frame import TimeFrame

SHARES = 50_000_000.0
FRAMES = (TimeFrame.DAY, TimeFrame.MINUTE_1)
STEPS = [(0, 0, 3), (1, 1, 2), (40, 40, 41), (40, 39, 40), (220, 219, 221), (300, 300, 300), (500, 250, 600)]
"""So many bars before, the first that changes, so many bars after."""
RUNS = {"sar"}
"""What depends on a run of any length, and not on so many bars."""


def assert_same(found: Lines, expected: Lines) -> None:
    for part in ("outputs", "kept"):
        for one, other in zip(getattr(found, part), getattr(expected, part), strict=True):
            assert one.tolist() == pytest.approx(other.tolist(), rel=1e-9, abs=1e-9, nan_ok=True)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.sample(("earlier", "first_changed", "later"), STEPS, 3)
@pytest.mark.parametrize("key", CATALOGUE)
def test_lines_gone_on_from_are_those_of_the_whole_series(
    key: str, earlier: int, first_changed: int, later: int, frame: TimeFrame
) -> None:
    choice = default_choice(key)
    bars = random_bars(3)
    other_bars = random_bars(4)
    before_series = as_series([*bars[:first_changed], *other_bars[first_changed:earlier]])
    before = compute(choice, before_series, frame=frame, shares=SHARES)
    series = as_series(bars[:later])
    whole = compute(choice, series, frame=frame, shares=SHARES)
    assert_same(extended(choice, before, series, first_changed, frame=frame, shares=SHARES), whole)


@pytest.mark.parametrize("key", CATALOGUE)
def test_three_hundred_bars_one_at_a_time_give_the_lines_of_all(key: str) -> None:
    choice = default_choice(key)
    series = as_series(random_bars(5))
    frame = TimeFrame.MINUTE_5
    lines = compute(choice, series.first(300), frame=frame, shares=SHARES)
    for count in range(301, 601):
        lines = extended(choice, lines, series.first(count), count - 1, frame=frame, shares=SHARES)
    assert_same(lines, compute(choice, series, frame=frame, shares=SHARES))


def test_sar_turns_where_it_would_have_turned_however_often_it_meets_the_price(
    count_of: Callable[[int, int], int],
) -> None:
    choice = IndicatorChoice("sar", (0.1, 0.25))
    for seed in range(count_of(25, 500)):
        series = as_series(jagged_bars(seed, 50))
        lines = compute(choice, series.first(1))
        for count in range(2, 51):
            lines = extended(choice, lines, series.first(count), count - 1)
        assert_same(lines, compute(choice, series))


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("key", sorted(set(CATALOGUE) - RUNS))
def test_nothing_before_its_reach_is_looked_at(key: str, frame: TimeFrame) -> None:
    choice = default_choice(key)
    series = as_series(random_bars(6))
    whole = compute(choice, series, frame=frame, shares=SHARES)
    count = reach(choice)
    assert count is not None
    last = len(series) - 1
    table = series.table.copy()
    table[START + 1 :, : last - max(count, 1)] = np.nan
    new = tail(choice, whole, series_from(table), last, frame=frame, shares=SHARES)
    assert [column.tolist() for column in new.outputs] == [
        pytest.approx([column[-1]], rel=1e-9) for column in whole.outputs
    ]


def test_sar_looks_at_its_last_run_alone() -> None:
    choice = default_choice("sar")
    series = as_series(random_bars(6))
    for count in range(500, 599):
        whole = compute(choice, series.first(count + 1))
        stops = whole.outputs[0]
        is_below = stops <= series.lows[: count + 1]
        turn = max(number for number in range(count) if is_below[number] != is_below[count - 1])
        table = series.first(count + 1).table.copy()
        table[START + 1 :, :turn] = np.nan
        new = tail(choice, whole, series_from(table), count)
        assert new.outputs[0].tolist() == pytest.approx([stops[-1]], rel=1e-9)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("key", CATALOGUE)
def test_without_any_bar_there_are_as_many_empty_columns_as_with_bars(key: str, frame: TimeFrame) -> None:
    choice = default_choice(key)
    series = as_series(random_bars(2, 5))
    empty, some = (compute(choice, series.first(count), frame=frame, shares=SHARES) for count in (0, 5))
    assert [len(column) for column in empty.outputs] == [0] * len(outputs_of(choice))
    assert (len(empty.outputs), len(empty.kept)) == (len(some.outputs), len(some.kept))


def test_only_sar_has_runs() -> None:
    assert {key for key in CATALOGUE if reach(default_choice(key)) is None} == RUNS


def test_rsi_keeps_its_value_through_more_quiet_bars_than_it_remembers() -> None:
    moving, quiet = random_bars(1, 100), random_bars(1, 100)[-1:]
    choice = IndicatorChoice("rsi", (6,))
    series = as_series([*moving, *quiet * 400])
    lines = compute(choice, series.first(100))
    before = lines.outputs[0][-1]
    for count in range(101, 501):
        lines = extended(choice, lines, series.first(count), count - 1)
    assert lines.outputs[0][-1] == pytest.approx(before, rel=1e-9)


def test_lines_do_not_change_when_longer_ones_are_made(count_of: Callable[[int, int], int]) -> None:
    for seed in range(count_of(1, 20)):
        series = as_series(random_bars(seed, 100))
        choice = default_choice("macd")
        short = compute(choice, series.first(60))
        said = [column.tolist() for column in short.outputs]
        extended(choice, short, series, 30)
        assert [column.tolist() for column in short.outputs] == said

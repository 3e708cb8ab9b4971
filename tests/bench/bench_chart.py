"""The chart beside others: the same bars, the same picture, 1,000,000 bars, one machine, one run.

Candles, volume, three moving averages, axes and crosshair in 1200 × 700 pixels. A frame is one complete repaint after
a change of range; ready is from the bars in memory to the first whole picture. The sides take turns, so that what the
machine does besides falls on all of them.
"""

import statistics
from contextlib import ExitStack
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from tests.bench.chart_picture import Picture, bar_after, dressed, walked
from tests.bench.peers.answering import milliseconds
from tests.bench.sides import EMPTY, FINPLOT, OURS, WEB, Program, Side, programs, started
from tradewalk.market.series.chart_bars import ChartBars

COUNT = 1_000_000
SPANS = (200, 2_000, 20_000, COUNT - 1_000)
"""Not quite all at last, so that there is another range for each frame."""
RUNS = 3
CHANGES = 400
TURNS, FRAMES = 4, 10
"""In each run every side draws every span so many times so many frames."""
Times = dict[tuple[str, int], list[float]]


def test_frames_and_readiness_beside_other_charts() -> None:
    times: Times = {}
    ready: dict[str, list[float]] = {}
    print()
    present = [program for program in programs(COUNT) if _is_there(program)]
    for _ in range(RUNS):
        with ExitStack() as stack:
            sides = {program.name: stack.enter_context(started(program)) for program in present}
            assert len({side.last_close for side in sides.values()}) == 1, "they draw different bars"
            for name, side in sides.items():
                ready.setdefault(name, []).append(side.ready)
            _take_turns(sides, times)
    medians = {key: statistics.median(taken) for key, taken in times.items()}
    _print_table(times, medians, {name: statistics.median(taken) for name, taken in ready.items()})


def _is_there(program: Program) -> bool:
    if program.absence:
        print(f"{program.name} is not measured: {program.absence}.")
    return not program.absence


def _take_turns(sides: dict[str, Side], times: Times) -> None:
    for turn in range(TURNS):
        for span in SPANS:
            for name, side in sides.items():
                times.setdefault((name, span), []).extend(side.frames(span, _lefts(span, turn)))


def _lefts(span: int, turn: int) -> list[float]:
    """All over the bars, as far apart as may be, and whole: finplot shows no part of a bar."""
    step = (COUNT - span) // (TURNS * FRAMES)
    return [float(step * (turn * FRAMES + place)) for place in range(FRAMES)]


def _print_table(times: Times, medians: dict[tuple[str, int], float], ready: dict[str, float]) -> None:
    print(f"{'ms a frame, median (95 %)':26}" + "".join(f"{span:>18,}" for span in SPANS) + f"{'ready':>10}")
    for name, taken in ready.items():
        cells = (f"{medians[name, span]:.1f} ({_late(times[name, span]):.1f})" for span in SPANS)
        print(f"{name:26}" + "".join(f"{cell:>18}" for cell in cells) + f"{taken:10,.0f}")
    for other, target in ((WEB, "at most 1, beyond 0.5"), (FINPLOT, "at most 0.33"), (EMPTY, "beyond 2")):
        if other in ready:
            shares = (f"{medians[OURS, span] / medians[other, span]:.2f}" for span in SPANS)
            row = "".join(f"{share:>18}" for share in shares) + f"{ready[OURS] / ready[other]:10.3f}"
            print(f"{'ours / ' + other:26}{row}  (target {target})")
    if WEB in ready:
        print(f"ready: 1/{ready[WEB] / ready[OURS]:.0f} of {WEB} (target at most 1/30)")


def _late(taken: list[float]) -> float:
    return sorted(taken)[len(taken) * 95 // 100]


@pytest.mark.parametrize("count", [10_000, COUNT])
def test_a_live_bar_and_the_crosshair(qapp: QApplication, count: int) -> None:
    """What Qt paints of its own accord, as in a window; every tenth change closes the bar, and another one begins."""
    picture = Picture(qapp, dressed(qapp), walked(count))
    picture.show(count - 198, count + 2)
    times: dict[str, list[float]] = {"a bar grows": [], "a bar closes": [], "crosshair": []}
    history = picture.props.bars.history
    for number in range(CHANGES):
        live = bar_after(history, number)
        if number % 10 == 9:
            history = history.appended(live)
            live = bar_after(history, number)
        what = "a bar closes" if number % 10 == 9 else "a bar grows"
        bars = ChartBars(history, live)
        times[what].append(milliseconds(partial(picture.take_and_paint, bars)))
        times["crosshair"].append(milliseconds(partial(picture.point_and_paint, count - number % 90)))
    print()
    for what, taken in times.items():
        figures = (
            f"median {statistics.median(taken):5.2f} ms, 95 % {_late(taken):5.2f}, most {max(taken):5.1f}"
        )
        print(f"{count:>9,} bars, {what:13} {figures}")
    picture.view.close()

"""The lines of an indicator: of a whole series, or gone on from those of a shorter one."""

from dataclasses import dataclass

import numpy as np

from tradewalk.market.indicators.choice import IndicatorChoice
from tradewalk.market.indicators.formulas import FORMULAS, reach
from tradewalk.market.indicators.parabolic import bars_of_run
from tradewalk.market.indicators.stretch import Stretch
from tradewalk.market.series.bar_series import BarSeries, Numbers
from tradewalk.market.series.time_frame import TimeFrame

_FEWEST = 3
"""From fewer known bars nothing is gone on with; the first step of SAR is none like the others."""


@dataclass(frozen=True, slots=True)
class Lines:
    """One column for each output, a value for each bar, NaN where there is none; ``kept`` is what to go on from."""

    outputs: tuple[Numbers, ...]
    kept: tuple[Numbers, ...] = ()

    def __len__(self) -> int:
        return len(self.outputs[0])


def compute(
    choice: IndicatorChoice,
    series: BarSeries,
    *,
    frame: TimeFrame = TimeFrame.DAY,
    shares: float | None = None,
) -> Lines:
    """The lines of a whole series, in the order of ``outputs_of``.

    ``frame`` decides where VWAP begins; ``shares`` are those outstanding, None where not known.
    """
    return _run(choice, Stretch(series, frame, shares))


def tail(
    choice: IndicatorChoice,
    before: Lines,
    series: BarSeries,
    first_changed: int,
    *,
    frame: TimeFrame = TimeFrame.DAY,
    shares: float | None = None,
) -> Lines:
    """The lines from ``first_changed`` on alone, where ``before`` are those of a series with the same earlier bars.

    It takes as long as the changed bars and one reach, however long the series; for SAR, as long as its last run.
    """
    known = min(first_changed, len(before))
    if known < _FEWEST:
        return _from(known, compute(choice, series, frame=frame, shares=shares))
    back = reach(choice)
    back = bars_of_run(before.kept, known) if back is None else min(max(back, 1), known)
    stretch = Stretch(series, frame, shares, start=known - back, known=back, before=before.kept)
    return _from(back, _run(choice, stretch))


def extended(
    choice: IndicatorChoice,
    before: Lines,
    series: BarSeries,
    first_changed: int,
    *,
    frame: TimeFrame = TimeFrame.DAY,
    shares: float | None = None,
) -> Lines:
    """The lines of the whole series, like ``compute``; worked out is the tail, and what stands before is copied."""
    known = min(first_changed, len(before))
    new = tail(choice, before, series, first_changed, frame=frame, shares=shares)
    return Lines(_joined(before.outputs, known, new.outputs), _joined(before.kept, known, new.kept))


def _run(choice: IndicatorChoice, stretch: Stretch) -> Lines:
    outputs = FORMULAS[choice.key].columns(stretch, *choice.parameters)
    return Lines(outputs, tuple(stretch.kept))


def _from(first: int, lines: Lines) -> Lines:
    return Lines(
        tuple(column[first:] for column in lines.outputs), tuple(column[first:] for column in lines.kept)
    )


def _joined(earlier: tuple[Numbers, ...], known: int, later: tuple[Numbers, ...]) -> tuple[Numbers, ...]:
    if not known:
        return later
    return tuple(np.concatenate((old[:known], new)) for old, new in zip(earlier, later, strict=True))

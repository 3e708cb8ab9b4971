"""The lines of indicators beside the bars of a chart: worked out once, gone on from with each bar."""

from typing import NamedTuple

import numpy as np

from tradewalk.market.indicators.choice import IndicatorChoice, outputs_of
from tradewalk.market.indicators.computing import Lines, compute, tail
from tradewalk.market.indicators.declaration import Output
from tradewalk.market.series.bar_series import ROWS, BarSeries, Columns
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.line_series import LineSeries, line_from
from tradewalk.market.series.time_frame import TimeFrame

_GAINED = 8
"""By more new bars than this a chart is not gone on with: all is worked out anew."""


class GrownLines(NamedTuple):
    """The lines of one choice in the order of ``outputs_of``; ``live`` are their values at the bar that grows."""

    choice: IndicatorChoice
    lines: tuple[LineSeries, ...]
    live: tuple[float, ...] | None = None

    @property
    def outputs(self) -> tuple[Output, ...]:
        """What each of the lines is."""
        return outputs_of(self.choice)


class _Known(NamedTuple):
    """What is worked out for a history, and what a formula goes on from."""

    history: BarSeries
    outputs: tuple[LineSeries, ...]
    kept: tuple[LineSeries, ...]

    @property
    def lines(self) -> Lines:
        """In the form of the formulas."""
        outputs, kept = (tuple(line.values for line in lines) for lines in (self.outputs, self.kept))
        return Lines(outputs, kept)


class IndicatorShelf:
    """What is drawn on one chart. ``shares`` are those outstanding, None where not known."""

    def __init__(self) -> None:
        self._known: dict[tuple[IndicatorChoice, TimeFrame, float | None], _Known] = {}
        self._scratch = _Scratch()

    def lines(
        self, choice: IndicatorChoice, bars: ChartBars, frame: TimeFrame, shares: float | None = None
    ) -> GrownLines:
        """The lines of a choice, as long as the history, and their values at the live bar."""
        key = (choice, frame, shares if choice.indicator.needs_shares else None)
        known = self._known.get(key)
        if known is None or known.history != bars.history:
            known = self._known[key] = self._up_to(known, choice, bars.history, frame, shares)
        live = None
        if bars.live is not None:
            series = self._scratch.with_live(bars)
            new = tail(choice, known.lines, series, len(bars.history), frame=frame, shares=shares)
            live = tuple(float(column[-1]) for column in new.outputs)
        return GrownLines(choice, known.outputs, live)

    def keep(self, choices: tuple[IndicatorChoice, ...]) -> None:
        """Forget what is not drawn any more."""
        self._known = {key: known for key, known in self._known.items() if key[0] in choices}

    def _up_to(
        self,
        known: _Known | None,
        choice: IndicatorChoice,
        history: BarSeries,
        frame: TimeFrame,
        shares: float | None,
    ) -> _Known:
        if known is None or not _goes_on(known.history, history):
            lines = compute(choice, history, frame=frame, shares=shares)
            return _Known(
                history, *(tuple(map(line_from, columns)) for columns in (lines.outputs, lines.kept))
            )
        new = tail(choice, known.lines, history, len(known.history), frame=frame, shares=shares)
        return _Known(history, _longer(known.outputs, new.outputs), _longer(known.kept, new.kept))


class _Scratch:
    """A copy of a history with room for the bar that grows, since the history's own columns belong to all."""

    def __init__(self) -> None:
        self._history: BarSeries | None = None
        self._columns = Columns(np.empty((ROWS, 0)))

    def with_live(self, bars: ChartBars) -> BarSeries:
        """The history and the live bar as one series, until the next call."""
        history, count = bars.history, len(bars.history)
        columns = self._columns
        if self._history is None or not _goes_on(self._history, history):
            columns = self._columns = Columns(np.empty((ROWS, 2 * count + 16)))
            columns.table[:, :count] = history.table
        elif (before := len(self._history)) < count:
            while columns.table.shape[1] <= count:
                columns.count = columns.table.shape[1]
                columns.make_room()
            columns.table[:, before:count] = history.table[:, before:]
        self._history = history
        columns.table[:, count] = bars.live
        return BarSeries(columns, count + 1)


def _goes_on(before: BarSeries, history: BarSeries) -> bool:
    return history.continues(before) and len(history) - len(before) <= _GAINED


def _longer(lines: tuple[LineSeries, ...], added: tuple[np.ndarray, ...]) -> tuple[LineSeries, ...]:
    grown = []
    for line, values in zip(lines, added, strict=True):
        for value in values.tolist():
            line = line.appended(value)  # noqa: PLW2901  # the same line, longer
        grown.append(line)
    return tuple(grown)

"""Indicators of an instrument on an axis that it shares with others: worked out on its own bars, then put there."""

from typing import TypeAlias

import numpy as np

from tradewalk.market.indicators.declaration import Drawing, Output
from tradewalk.market.indicators.indicator_shelf import GrownLines
from tradewalk.market.series.bar_series import Numbers
from tradewalk.market.series.common_chart import CommonChart
from tradewalk.market.series.line_series import LineSeries, line_from
from tradewalk.market.series.local_time import Whole

_Of: TypeAlias = tuple[object, object, object]


class CommonLines:
    """Lines on a common axis, kept for as long as the axis and the lines are the same."""

    def __init__(self) -> None:
        self._kept: dict[object, tuple[_Of, GrownLines]] = {}

    def on(self, common: CommonChart, grown: GrownLines) -> GrownLines:
        """The lines of the first instrument at its places.

        Where its market is shut, a line has the value of its last bar, as the bars there have its last close; columns
        and dots have none. After its last bar there is nothing.
        """
        live = grown.live if common.bars.live is not None else None
        added = grown.live if live is None else None
        of = (common.axis, grown.lines, added)
        kept, lines = self._kept.get(grown.choice, (None, None))
        if kept is None or lines is None or not (kept[0] is of[0] and kept[1] is of[1] and kept[2] == of[2]):
            least = 0 if live is None else len(common.bars.history)
            lines = GrownLines(grown.choice, _placed(grown, common.places, added, least))
            self._kept[grown.choice] = (of, lines)
        return lines if live is None else lines._replace(live=live)


def _placed(
    grown: GrownLines, places: Whole, added: tuple[float, ...] | None, least: int
) -> tuple[LineSeries, ...]:
    """*added* are the values of a last bar that stands before the end of the axis: it is one like the others.

    The lines are *least* long, so that a value that still grows follows on them.
    """
    columns = [line.values for line in grown.lines]
    if added is not None:
        columns = [np.append(values, value) for values, value in zip(columns, added, strict=True)]
    return tuple(
        line_from(_spread(values, places, output, least))
        for values, output in zip(columns, grown.outputs, strict=True)
    )


def _spread(values: Numbers, places: Whole, output: Output, least: int) -> Numbers:
    """The values as the axis has them. What is drawn so many bars later is so many of the instrument's bars later."""
    count = len(values)
    if not count:
        return np.full(least, np.nan)
    targets = _shifted(places, count, output.shift) - output.shift
    wanted = np.arange(max(int(targets[-1]) + 1, least))
    sources = np.searchsorted(targets, wanted, side="right") - 1
    spread = np.where(sources < 0, np.nan, values[np.maximum(sources, 0)])
    if output.drawing is not Drawing.LINE:
        spread[targets[np.maximum(sources, 0)] != wanted] = np.nan
    return spread


def _shifted(places: Whole, count: int, shift: int) -> Whole:
    """The places of so many bars, each *shift* bars later; beyond the ends bar follows on bar."""
    bars = np.arange(count) + shift
    within = places[np.clip(bars, 0, len(places) - 1)]
    shifted: Whole = within + np.minimum(bars, 0) + np.maximum(bars - (len(places) - 1), 0)
    return shifted

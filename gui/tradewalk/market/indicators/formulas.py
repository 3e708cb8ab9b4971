"""Each indicator's formula, and how many bars before a bar still decide its value.

What depends on all that went before is gone on from (``Stretch``), and does not count here. None stands for as many
bars as a run has that may be of any length.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from tradewalk.market.indicators import averages, momentum, parabolic, volume_flows
from tradewalk.market.indicators.averages import Columns
from tradewalk.market.indicators.choice import IndicatorChoice


class Formula(NamedTuple):
    """``columns`` takes a stretch and the parameters, and ``reach`` the parameters."""

    columns: Callable[..., Columns]
    reach: Callable[..., int | None]


def _window(*lengths: int) -> int:
    return max(lengths) - 1


def _change_in_window(*lengths: int) -> int:
    """Windows over windows over changes from bar to bar."""
    return sum(lengths)


def _nothing(*_parameters: float) -> int:
    return 0


FORMULAS: Mapping[str, Formula] = {
    "ma": Formula(averages.ma, _window),
    "ema": Formula(averages.ema, _nothing),
    "wma": Formula(averages.wma, _window),
    "boll": Formula(averages.boll, lambda length, _width: length - 1),
    "sar": Formula(parabolic.sar, lambda _step, _most: None),
    "ichimoku": Formula(
        averages.ichimoku, lambda short, base, span, _displacement: _window(short, base, span)
    ),
    "vwap": Formula(averages.vwap, _change_in_window),
    "volume-average": Formula(averages.volume_average, _window),
    "macd": Formula(momentum.macd, _nothing),
    "rsi": Formula(momentum.rsi, lambda *_lengths: 1),
    "kdj": Formula(momentum.kdj, lambda length, _k, _d: length - 1),
    "wr": Formula(momentum.wr, _window),
    "cci": Formula(momentum.cci, _window),
    "dmi": Formula(momentum.dmi, lambda length, smoothing: length + 2 * smoothing),
    "roc": Formula(momentum.roc, _change_in_window),
    "mtm": Formula(momentum.mtm, _change_in_window),
    "trix": Formula(momentum.trix, lambda _length, smoothing: smoothing),
    "bias": Formula(momentum.bias, _window),
    "psy": Formula(momentum.psy, _change_in_window),
    "atr": Formula(momentum.atr, _change_in_window),
    "obv": Formula(volume_flows.obv, lambda smoothing: smoothing),
    "vr": Formula(volume_flows.vr, _change_in_window),
    "mfi": Formula(volume_flows.mfi, _change_in_window),
    "turnover-ratio": Formula(volume_flows.turnover_ratio, _window),
}


def reach(choice: IndicatorChoice) -> int | None:
    """How many bars before a bar, beside the kept columns, decide its value; None for any number."""
    return FORMULAS[choice.key].reach(*choice.parameters)

"""Every indicator says what its definition says, whatever the bars."""

from collections.abc import Callable, Sequence

import pytest

from tests.market.indicators import textbook, textbook_panes
from tests.market.indicators.made_bars import MadeBar, a_bar, as_series, jagged_bars, random_bars
from tests.market.indicators.textbook import SHARES, Column
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.choice import IndicatorChoice, choose
from tradewalk.market.indicators.computing import compute
from tradewalk.market.indicators.declaration import Figures
from tradewalk.market.series.time_frame import TimeFrame

Definition = Callable[..., list[Column]]

CASES: list[tuple[str, tuple[float, ...], Definition]] = [
    ("ma", (5, 10, 20), textbook.ma),
    ("ma", (1, 2, 3, 7, 64, 250), textbook.ma),
    ("ema", (5, 10, 20), textbook.ema),
    ("ema", (1, 2, 120), textbook.ema),
    ("wma", (5, 10, 20), textbook.wma),
    ("wma", (1, 60), textbook.wma),
    ("boll", (20, 2), textbook.boll),
    ("boll", (2, 0.3), textbook.boll),
    ("sar", (0.02, 0.2), textbook.sar),
    ("sar", (0.05, 0.12), textbook.sar),
    ("ichimoku", (9, 26, 52, 26), textbook.ichimoku),
    ("ichimoku", (2, 3, 5, 0), textbook.ichimoku),
    ("vwap", (20,), textbook.vwap_of_days),
    ("vwap", (1,), textbook.vwap_of_days),
    ("volume-average", (5, 10), textbook.volume_average),
    ("macd", (12, 26, 9), textbook_panes.macd),
    ("macd", (1, 5, 1), textbook_panes.macd),
    ("rsi", (6, 12, 24), textbook_panes.rsi),
    ("rsi", (1, 14), textbook_panes.rsi),
    ("kdj", (9, 3, 3), textbook_panes.kdj),
    ("kdj", (5, 1, 2), textbook_panes.kdj),
    ("wr", (10, 6), textbook_panes.wr),
    ("cci", (14,), textbook_panes.cci),
    ("cci", (2,), textbook_panes.cci),
    ("dmi", (14, 6), textbook_panes.dmi),
    ("dmi", (1, 1), textbook_panes.dmi),
    ("roc", (12, 6), textbook_panes.roc),
    ("mtm", (12, 6), textbook_panes.mtm),
    ("trix", (12, 9), textbook_panes.trix),
    ("bias", (6, 12, 24), textbook_panes.bias),
    ("psy", (12, 6), textbook_panes.psy),
    ("atr", (14,), textbook_panes.atr),
    ("obv", (30,), textbook_panes.obv),
    ("vr", (26, 6), textbook_panes.vr),
    ("mfi", (14,), textbook_panes.mfi),
    ("turnover-ratio", (5,), textbook_panes.turnover_ratio),
]
PRICES = [(5000, "0.01"), (20, "0.001"), (1_000_000, "1")]
"""About 50.00, 0.020 and 1,000,000, in ticks."""


def check(
    choice: IndicatorChoice, bars: Sequence[MadeBar], definition: Definition, frame: TimeFrame = TimeFrame.DAY
) -> None:
    """To 1e-9 of the value; next to zero, to 1e-9 of a percent or to 1e-12 of the price."""
    columns = textbook.exactly(definition, bars, choice.parameters)
    lines = compute(choice, as_series(bars), frame=frame, shares=float(SHARES))
    is_percentage = choice.indicator.figures is Figures.PERCENT
    nearest = 1e-9 if is_percentage else 1e-12 * max((float(bar.close) for bar in bars), default=0.0)
    for expected, line in zip(columns, lines.outputs, strict=True):
        values = [float("nan") if value is None else float(value) for value in expected]
        assert line.tolist() == pytest.approx(values, rel=1e-9, abs=nearest, nan_ok=True)
    assert all(line.dtype == "float64" for line in lines.outputs)


def the_choice(key: str, parameters: tuple[float, ...]) -> IndicatorChoice:
    choice = choose(key, parameters)
    assert isinstance(choice, IndicatorChoice)
    return choice


def test_every_indicator_of_the_catalogue_is_held_against_its_definition() -> None:
    assert {key for key, _, _ in CASES} == set(CATALOGUE)
    defaults = {(key, indicator.defaults) for key, indicator in CATALOGUE.items()}
    assert defaults <= {(key, parameters) for key, parameters, _ in CASES}


@pytest.mark.parametrize(("price", "tick"), PRICES)
@pytest.mark.parametrize(("key", "parameters", "definition"), CASES)
def test_random_bars_have_the_values_of_the_definition(
    key: str,
    parameters: tuple[float, ...],
    definition: Definition,
    price: int,
    tick: str,
    count_of: Callable[[int, int], int],
) -> None:
    for seed in range(count_of(1, 8)):
        bars = random_bars(seed + price, price=price, tick=tick)
        check(the_choice(key, parameters), bars, definition)


@pytest.mark.parametrize("seed", range(3))
def test_vwap_of_minutes_begins_with_each_day(seed: int) -> None:
    check(the_choice("vwap", (20,)), random_bars(seed), textbook.vwap_of_minutes, TimeFrame.MINUTE_1)


ODD_BARS = {
    "no bar": [],
    "one bar": [a_bar("10.00", "10.10", "9.90")],
    "two bars": [a_bar("10.00"), a_bar("10.10", "10.20", "9.80")],
    "fewer than any length": random_bars(7, count=4),
    "one price throughout": [a_bar("0.1") for _ in range(120)],
    "one price, never traded": [a_bar("1000000", volume=0) for _ in range(120)],
    "never traded": [bar._replace(volume=bar.volume * 0, turnover=bar.turnover * 0) for bar in random_bars(8, 120)],
    "mostly equal": jagged_bars(1, 150),
    "mostly equal, in thousandths": jagged_bars(2, 150, "0.007"),
    "rising without a pause": [a_bar(str(10 + number), volume=7) for number in range(120)],
    "falling without a pause": [a_bar(str(200 - number), volume=7) for number in range(120)],
    "one average, three bars in turn": [
        a_bar("10.00", high, low) for high, low in [("10.01", "9.99"), ("10.00", "10.00"), ("10.03", "9.97")] * 40
    ],
}  # fmt: skip


@pytest.mark.parametrize("bars", ODD_BARS.values(), ids=list(ODD_BARS))
@pytest.mark.parametrize(("key", "parameters", "definition"), CASES)
def test_odd_bars_have_the_values_of_the_definition(
    key: str, parameters: tuple[float, ...], definition: Definition, bars: list[MadeBar]
) -> None:
    check(the_choice(key, parameters), bars, definition)


@pytest.mark.parametrize("bars", ODD_BARS.values(), ids=list(ODD_BARS))
def test_odd_minutes_have_the_vwap_of_the_definition(bars: list[MadeBar]) -> None:
    check(the_choice("vwap", (20,)), bars, textbook.vwap_of_minutes, TimeFrame.MINUTE_1)

"""A few values that anybody can work out on paper, and what is said where a formula divides by nothing."""

import subprocess
import sys

import numpy as np
import pytest

from tests.market.indicators.made_bars import DAY, MINUTE, MadeBar, a_bar, as_series, closes
from tradewalk.market.indicators.choice import IndicatorChoice
from tradewalk.market.indicators.computing import compute
from tradewalk.market.indicators.windows import moving_averages, window_sums
from tradewalk.market.series.time_frame import TimeFrame

NONE = float("nan")
STILL = [a_bar("8.00") for _ in range(30)]
UNTRADED = [a_bar("8.00", volume=0) for _ in range(30)]
RISING = closes(*(str(number) for number in range(10, 40)))
FALLING = RISING[::-1]


def columns(
    key: str, parameters: tuple[float, ...], bars: list[MadeBar], **options: object
) -> list[list[float]]:
    lines = compute(IndicatorChoice(key, parameters), as_series(bars), **options)  # type: ignore[arg-type]
    return [column.tolist() for column in lines.outputs]


def approximately(*values: float) -> object:
    return pytest.approx(list(values), nan_ok=True)


def test_macd_begins_with_the_first_close_and_doubles_its_bar() -> None:
    dif, dea, bar = columns("macd", (1, 3, 3), closes("10", "12", "12"))
    assert dif == approximately(0, 1, 0.5)
    assert dea == approximately(0, 0.5, 0.5)
    assert bar == approximately(0, 1, 0)


def test_kdj_begins_at_50_with_the_first_full_window() -> None:
    bars = [a_bar("10", "11", "9"), a_bar("13", "13", "10"), a_bar("9", "12", "9")]
    k, d, j = columns("kdj", (2, 3, 3), bars)
    assert k == approximately(NONE, 200 / 3, 400 / 9)
    assert d == approximately(NONE, 500 / 9, 1400 / 27)
    assert j == approximately(NONE, 800 / 9, 800 / 27)


def test_rsi_begins_with_the_first_change() -> None:
    [values] = columns("rsi", (2,), closes("10", "11", "10", "12"))
    assert values == approximately(NONE, 100, 50, 250 / 3)


def test_rsi_forgets_what_happened_a_thousand_quiet_bars_ago() -> None:
    [values] = columns("rsi", (2,), [*closes("10", "9", "12"), *[a_bar("12")] * 1200])
    assert values[600] == pytest.approx(75)
    assert values[-1] == 50


def test_cci_stands_still_with_the_typical_price_whatever_high_and_low_do() -> None:
    ends = [("84570.319", "84570.313"), ("84570.316", "84570.316"), ("84570.317", "84570.315")]
    [values] = columns("cci", (14,), [a_bar("84570.316", high, low) for high, low in ends * 10])
    assert set(values[13:]) == {0}


def test_boll_takes_the_deviation_of_a_sample() -> None:
    middle, upper, lower = columns("boll", (2, 2), closes("10", "14"))
    deviation = 8**0.5
    assert middle == approximately(NONE, 12)
    assert upper == approximately(NONE, 12 + 2 * deviation)
    assert lower == approximately(NONE, 12 - 2 * deviation)


def test_sar_turns_when_a_bar_reaches_it() -> None:
    bars = [a_bar("10", "10", "9"), a_bar("12", "12", "10"), a_bar("13", "14", "12"), a_bar("9", "13", "8")]
    [values] = columns("sar", (0.1, 0.2), bars)
    assert values == approximately(NONE, 9, 9.3, 14)


def test_vwap_of_minutes_begins_anew_after_a_night_and_not_after_a_lunch() -> None:
    hour = 60 * MINUTE
    bars = [
        a_bar("10", volume=100, turnover="1000", start=0),
        a_bar("12", volume=100, turnover="1200", start=2 * hour),
        a_bar("20", volume=100, turnover="2000", start=DAY),
    ]
    assert columns("vwap", (20,), bars, frame=TimeFrame.MINUTE_60) == [[10, 11, 20]]


def test_vwap_of_days_weighs_the_last_bars() -> None:
    bars = [a_bar("10", volume=1), a_bar("20", volume=3), a_bar("30", volume=1)]
    assert columns("vwap", (2,), bars) == [approximately(NONE, 17.5, 22.5)]


def test_the_turnover_ratio_is_absent_where_the_shares_are_not_known() -> None:
    bars = [a_bar("10", volume=150), a_bar("10", volume=50)]
    assert columns("turnover-ratio", (2,), bars, shares=1000.0) == [[15, 5], approximately(NONE, 10)]
    assert columns("turnover-ratio", (2,), bars) == [approximately(NONE, NONE)] * 2


@pytest.mark.parametrize(
    ("key", "parameters", "bars", "last"),
    [
        ("rsi", (6,), STILL, [50]),
        ("rsi", (6,), RISING, [100]),
        ("rsi", (6,), FALLING, [0]),
        ("kdj", (9, 3, 3), STILL, [50, 50, 50]),
        ("wr", (10,), STILL, [50]),
        ("cci", (14,), STILL, [0]),
        ("dmi", (14, 6), STILL, [0, 0, 0, 0]),
        ("dmi", (14, 6), RISING, [100, 0, 100, 100]),
        ("trix", (12, 9), STILL, [0, 0]),
        ("bias", (6,), STILL, [0]),
        ("psy", (12, 6), STILL, [0, 0]),
        ("boll", (20, 2), STILL, [8, 8, 8]),
        ("vr", (26, 1), STILL, [100, 100]),
        ("vr", (26, 1), UNTRADED, [NONE, NONE]),
        ("vr", (26, 1), RISING, [NONE, NONE]),
        ("vr", (26, 1), FALLING, [0, 0]),
        ("mfi", (14,), STILL, [50]),
        ("mfi", (14,), RISING, [100]),
        ("mfi", (14,), FALLING, [0]),
        ("vwap", (20,), UNTRADED, [NONE]),
        ("obv", (1,), STILL, [100, 100]),
    ],
)
def test_a_division_by_nothing_has_an_answer(
    key: str, parameters: tuple[float, ...], bars: list[MadeBar], last: list[float]
) -> None:
    assert [column[-1] for column in columns(key, parameters, bars)] == approximately(*last)


@pytest.mark.parametrize("length", [1, 2, 3, 5, 8, 13, 64, 500])
def test_a_window_sums_its_own_bars_however_far_the_price_has_gone(length: int) -> None:
    values = np.concatenate((np.full(600, 1_000_000.0), np.full(600, 0.001)))
    assert moving_averages(values, length)[-1] == pytest.approx(0.001, rel=1e-12)
    assert window_sums(values, length)[length - 1] == 1_000_000.0 * length


def test_moving_averages_do_without_talib() -> None:
    program = (
        "import sys; from tests.market.indicators.made_bars import as_series, random_bars\n"
        "from tradewalk.market.indicators.choice import default_choice\n"
        "from tradewalk.market.indicators.computing import compute\n"
        "compute(default_choice('ma'), as_series(random_bars(1))); compute(default_choice('volume-average'),"
        " as_series(random_bars(1))); print('talib' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"

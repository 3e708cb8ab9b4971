"""What is chosen is right, or it is said what is wrong; and it is read as it was written."""

import pytest

from tradewalk.market.indicators.catalogue import CATALOGUE, offered
from tradewalk.market.indicators.choice import (
    ChoiceFault,
    FaultKind,
    IndicatorChoice,
    choose,
    default_choice,
    format_choice,
    outputs_of,
    parse_choice,
    parse_choices,
)
from tradewalk.market.indicators.declaration import Drawing, Indicator, Place
from tradewalk.market.indicators.formulas import FORMULAS

EVERY = list(CATALOGUE.values())


@pytest.mark.parametrize("indicator", EVERY, ids=lambda indicator: indicator.key)
def test_a_declaration_holds_together(indicator: Indicator) -> None:
    choice = choose(indicator.key, indicator.defaults)
    assert choice == default_choice(indicator.key)
    names = [output.name for output in indicator.outputs]
    assert len(set(names)) == len(names)
    assert not indicator.fill or {indicator.fill.first, indicator.fill.second} <= set(names)
    assert not indicator.several or len(indicator.parameters) == len(indicator.outputs) == 1
    assert indicator.place is Place.OWN or not (indicator.guides or indicator.bounds)


def test_every_indicator_has_a_formula() -> None:
    assert set(FORMULAS) == set(CATALOGUE)


def test_only_shares_that_are_known_turn_over() -> None:
    with_shares = {each.key for each in offered(are_shares_known=True)}
    assert with_shares - {each.key for each in offered(are_shares_known=False)} == {"turnover-ratio"}
    assert with_shares == set(CATALOGUE)


@pytest.mark.parametrize(
    ("key", "parameters", "fault"),
    [
        ("moon", (), ChoiceFault(FaultKind.UNKNOWN, "moon", "moon")),
        ("ma", (), ChoiceFault(FaultKind.TOO_FEW_OR_MANY, "ma", "0", least=1, most=6)),
        ("ma", range(1, 8), ChoiceFault(FaultKind.TOO_FEW_OR_MANY, "ma", "7", least=1, most=6)),
        ("macd", (12, 26), ChoiceFault(FaultKind.WRONG_COUNT, "macd", "2", least=3, most=3)),
        ("ma", (5, 2.5), ChoiceFault(FaultKind.NOT_WHOLE, "ma", "2.5", "length", 1, 500)),
        ("ma", (5, 501), ChoiceFault(FaultKind.OUT_OF_RANGE, "ma", "501", "length", 1, 500)),
        ("kdj", (1, 3, 3), ChoiceFault(FaultKind.OUT_OF_RANGE, "kdj", "1", "length", 2, 500)),
        ("boll", (20, 2.05), ChoiceFault(FaultKind.OFF_STEP, "boll", "2.05", "width", 0.1, 10, 0.1)),
        ("ma", (float("nan"),), ChoiceFault(FaultKind.NOT_A_NUMBER, "ma", "nan", "length", 1, 500)),
        ("ma", (float("inf"),), ChoiceFault(FaultKind.NOT_A_NUMBER, "ma", "inf", "length", 1, 500)),
        ("ma", (5, 10, 5), ChoiceFault(FaultKind.TWICE, "ma", "5", "length")),
        ("macd", (26, 12, 9), ChoiceFault(FaultKind.NOT_ASCENDING, "macd", "26", "short", most=12, other="long")),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_what_would_be_right(
    key: str, parameters: tuple[float, ...], fault: ChoiceFault
) -> None:
    assert choose(key, tuple(parameters)) == fault


def test_equal_windows_of_two_parameters_are_no_repetition() -> None:
    assert isinstance(choose("kdj", (9, 9, 9)), IndicatorChoice)


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        (IndicatorChoice("ma", (5, 10, 20)), "ma 5 10 20"),
        (IndicatorChoice("boll", (20, 2.5)), "boll 20 2.5"),
        (IndicatorChoice("sar", (0.02, 0.2)), "sar 0.02 0.2"),
    ],
)
def test_a_choice_is_written_and_read(choice: IndicatorChoice, text: str) -> None:
    assert format_choice(choice) == text
    assert parse_choice(text) == choice


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_default_is_read_as_it_was_written(key: str) -> None:
    assert parse_choice(format_choice(default_choice(key))) == default_choice(key)


def test_what_cannot_be_read_is_dropped_with_its_reason_and_nothing_stands_twice() -> None:
    choices, faults = parse_choices(["macd 12 26 9", "moon 1", "", "ma 5 five", "macd 12 26 9.0", "rsi 6"])
    assert choices == (default_choice("macd"), IndicatorChoice("rsi", (6,)))
    assert faults == (
        ChoiceFault(FaultKind.UNKNOWN, "moon", "moon"),
        ChoiceFault(FaultKind.UNKNOWN, "", ""),
        ChoiceFault(FaultKind.NOT_A_NUMBER, "ma", "five", "length", 1, 500),
    )


def test_each_length_has_a_line_of_its_own() -> None:
    lines = outputs_of(IndicatorChoice("ma", (5, 30)))
    assert [(line.name, line.length) for line in lines] == [("value", 5), ("value", 30)]


def test_a_cloud_is_drawn_as_far_ahead_as_is_chosen() -> None:
    lines = outputs_of(IndicatorChoice("ichimoku", (9, 26, 52, 20)))
    assert {line.name: line.shift for line in lines} == {
        "conversion": 0,
        "base": 0,
        "span-a": 20,
        "span-b": 20,
        "lagging": -20,
    }


def test_the_bars_of_macd_have_two_colours_and_sar_has_dots() -> None:
    assert [line.drawing for line in outputs_of(default_choice("macd"))][-1] is Drawing.SIGNED_BARS
    assert [line.drawing for line in outputs_of(default_choice("sar"))] == [Drawing.DOTS]

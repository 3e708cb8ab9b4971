"""Choosing indicators: what is drawn, what is typed, and what is said of what is wrong."""

import math

import pytest

from tests.views.trading_builders import caught
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.choice import FaultKind, IndicatorChoice, default_choice
from tradewalk.views.chart.indicators.view_model import IndicatorsViewModel, moved

MA, BOLL, MACD, KDJ = (default_choice(key) for key in ("ma", "boll", "macd", "kdj"))


def looking_at(key: str, *choices: IndicatorChoice) -> IndicatorsViewModel:
    model = IndicatorsViewModel()
    model.begin(choices, key)
    return model


def test_every_indicator_is_offered_and_those_that_are_drawn_are_marked() -> None:
    props = looking_at("ma", MA, KDJ).props
    assert [row.key for row in props.rows] == list(CATALOGUE)
    assert [row.key for row in props.rows if row.is_drawn] == ["ma", "kdj"]


def test_what_needs_the_number_of_shares_is_not_offered_where_it_is_not_known() -> None:
    model = looking_at("turnover-ratio", MA)
    model.begin((MA,), are_shares_known=False)
    assert "turnover-ratio" not in [row.key for row in model.props.rows]
    assert model.props.selected == MA


def test_an_indicator_is_drawn_with_its_usual_values_and_taken_off_again() -> None:
    model = looking_at("boll", MA)
    said = caught(model.choices_changed)
    model.draw("macd", True)
    model.draw("ma", False)
    assert said == [(MA, MACD), (MACD,)]
    assert (model.props.selected, model.props.is_drawn) == (MA, False)


def test_a_value_is_drawn_as_soon_as_it_is_right() -> None:
    model = looking_at("boll", BOLL)
    said = caught(model.choices_changed)
    model.set_value(0, 26)
    assert said == [(IndicatorChoice("boll", (26, 2)),)]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (0, FaultKind.OUT_OF_RANGE),
        (501, FaultKind.OUT_OF_RANGE),
        (20.5, FaultKind.NOT_WHOLE),
        (math.nan, FaultKind.NOT_A_NUMBER),
    ],
)
def test_what_is_wrong_is_said_and_what_was_drawn_stays(value: float, kind: FaultKind) -> None:
    model = looking_at("boll", BOLL)
    said = caught(model.choices_changed)
    model.set_value(0, value)
    assert said == []
    fault = model.props.fault
    assert fault is not None
    assert (fault.kind, fault.parameter, fault.key) == (kind, "length", "boll")
    model.set_value(0, 21)
    assert model.props.fault is None
    assert said == [(IndicatorChoice("boll", (21, 2)),)]


def test_a_value_of_what_is_not_drawn_waits_until_it_is() -> None:
    model = looking_at("kdj")
    said = caught(model.choices_changed)
    model.set_value(0, 14)
    assert said == []
    assert [field.value for field in model.props.fields] == [14, 3, 3]


def test_averages_have_one_to_six_lengths() -> None:
    model = looking_at("ma", MA)
    said = caught(model.choices_changed)
    model.add_length()
    assert said[-1] == (IndicatorChoice("ma", (5, 10, 20, 40)),)
    model.add_length()
    model.add_length()
    assert [field.value for field in model.props.fields] == [5, 10, 20, 40, 80, 160]
    assert [field.number for field in model.props.fields] == [1, 2, 3, 4, 5, 6]
    assert not model.props.can_add_length
    for _ in range(5):
        model.remove_length()
    assert [field.value for field in model.props.fields] == [5]
    assert not model.props.can_remove_length
    model.usual()
    assert said[-1] == (MA,)


@pytest.mark.parametrize(
    ("choice", "by", "order"),
    [
        (BOLL, -1, (BOLL, MACD, MA, KDJ)),
        (KDJ, -1, (MA, KDJ, BOLL, MACD)),
        (MA, -1, (MA, MACD, BOLL, KDJ)),
        (KDJ, 1, (MA, MACD, BOLL, KDJ)),
    ],
)
def test_an_indicator_changes_places_with_its_neighbour_of_the_same_place(
    choice: IndicatorChoice, by: int, order: tuple[IndicatorChoice, ...]
) -> None:
    assert moved((MA, MACD, BOLL, KDJ), choice, by) == order


def test_what_is_so_already_is_not_said_again() -> None:
    model = looking_at("ma", MA)
    props, choices = caught(model.props_changed), caught(model.choices_changed)
    model.select("ma")
    model.set_value(0, 5)
    model.move(MA, 1)
    assert (props, choices) == ([], [])

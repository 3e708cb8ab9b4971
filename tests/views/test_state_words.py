"""Every published state and every value of a closed set is said in words, and expectations are sentences."""

import re
from decimal import Decimal

import pytest

from tradewalk.domain.refusals import Reason
from tradewalk.views.expectation_words import SaidState, expectation_sentence, expected_words, found_sentence
from tradewalk.views.reason_words import reason_word
from tradewalk.views.state_value_words import Value, value_word
from tradewalk.views.state_words import state_word
from tradewalk.walkthrough.condition import Operator, Predicate, StateValue
from tradewalk.walkthrough.evaluation import is_met
from tradewalk.walkthrough.published import CAUTIONS, published_states

D = Decimal
NAMES = {"688256.SH": "688256.SH Cambricon"}
VARYING = {
    "symbol": "688256.SH",
    "currency": "CNY",
    "reason": "off-tick",
    "caution": CAUTIONS[0],
    "step": "ask",
}
IDENTIFIER = re.compile(r"[a-z]+(-[a-z]+)+|[a-z]+[._][a-z]+|[<>{}]")
"""What the words of a file look like, and no sentence does."""
WRITTEN_WITH_A_HYPHEN = {"limit-up", "limit-down", "after-hours", "take-profit", "at-auction"}


def identifiers(text: str) -> set[str]:
    found = {match.group() for match in IDENTIFIER.finditer(text.lower())}
    return found - WRITTEN_WITH_A_HYPHEN


def test_every_published_state_has_a_name() -> None:
    names = {state.path: state_word(state.path, VARYING, NAMES["688256.SH"]) for state in published_states()}
    assert [path for path, name in names.items() if name == path or identifiers(name)] == []
    assert "(688256.SH Cambricon)" in names["position.<symbol>.quantity"]
    assert names["ticket.refusals.<reason>"].endswith("(price between two ticks)")


def test_every_name_of_a_closed_set_has_a_word() -> None:
    words = {
        (state.path, name): value_word(state.path, name, {})
        for state in published_states()
        for name in state.names
    }
    assert {key: word for key, word in words.items() if identifiers(word)} == {}


def test_no_two_reasons_have_the_same_words() -> None:
    assert len({reason_word(reason) for reason in Reason}) == len(Reason)


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("ticket.quantity", 1200, "1,200"),
        ("ticket.quantity", None, "nothing"),
        ("ticket.price", D("1390"), "1,390.00"),
        ("ticket.price", 1390, "1,390.00"),
        ("order.last.average_price", D(2780100) / 2003, "1,387.9680"),
        ("order.last.status", "partially-filled", "Partly filled"),
        ("order.last.status", "no-such-status", "no-such-status"),
        ("ticket.side", "sell", "Sell"),
        ("ticket.step", "side-and-price", "Side and price"),
        ("detail.symbol", "688256.SH", "688256.SH Cambricon"),
        ("detail.symbol", "600519.SH", "600519.SH"),
        ("order.last.refusal", "not-enough-cash", "not enough cash"),
        ("account.profile", "hk-retail", "Hong Kong investor"),
        ("ticket.can_continue", False, "no"),
        ("ticket.percent_from_last", D("-2.5"), "−2.50%"),
        ("clock.day", "2025-08-27", "27 Aug 2025"),
        ("clock.seconds", 38110, "10:35:10"),
        ("clock.instant", 1756261910000, "27 Aug 2025, 10:31:50"),
        ("clock.speed", 60, "×60"),
        ("dialog", "something.new", "another dialog"),
        ("search.text", "688256", "688256"),
    ],
)
def test_a_value_is_said_as_on_the_screens(path: str, value: Value, said: str) -> None:
    assert value_word(path, value, NAMES) == said


def state(path: str) -> SaidState:
    return SaidState(path, VARYING, NAMES)


def that(operator: Operator, *expected: StateValue) -> Predicate:
    return Predicate("ticket.price", operator, expected)


@pytest.mark.parametrize(
    ("operator", "expected", "said"),
    [
        (Operator.EQUAL, (D(10),), "10.00"),
        (Operator.NOT_EQUAL, (D(10),), "anything but 10.00"),
        (Operator.LESS, (D(10),), "less than 10.00"),
        (Operator.AT_MOST, (D(10),), "10.00 at most"),
        (Operator.MORE, (D(10),), "more than 10.00"),
        (Operator.AT_LEAST, (D(10),), "10.00 at least"),
        (Operator.ONE_OF, (D(10), D(11), D(12)), "10.00, 11.00 or 12.00"),
        (Operator.MULTIPLE_OF, (D("0.01"),), "a multiple of 0.01"),
        (Operator.NOT_MULTIPLE_OF, (D("0.2"),), "no multiple of 0.20"),
        (Operator.EXISTS, (True,), "something"),
        (Operator.EXISTS, (False,), "nothing"),
    ],
)
def test_what_is_expected_is_said(operator: Operator, expected: tuple[StateValue, ...], said: str) -> None:
    assert expected_words(state("ticket.price"), (that(operator, *expected),)) == said


@pytest.mark.parametrize(
    ("predicates", "found", "said"),
    [
        ([that(Operator.EQUAL, D("10.0"))], D(10), "Price on the ticket: 10.00, as it should be."),
        ([that(Operator.EXISTS, True)], D(10), "Price on the ticket: 10.00, as it should be."),
        ([that(Operator.ONE_OF, D(9), D(10))], D(10), "Price on the ticket: 10.00, as it should be."),
        (
            [that(Operator.ONE_OF, D(9), D(11))],
            D(10),
            "Price on the ticket: 10.00, where 9.00 or 11.00 was asked for.",
        ),
        ([that(Operator.AT_LEAST, D(9))], D(10), "Price on the ticket: 10.00, as it should be."),
        ([that(Operator.EXISTS, False)], None, "Price on the ticket: nothing, as it should be."),
        ([that(Operator.EXISTS, True)], None, "Price on the ticket: nothing, where something was asked for."),
        (
            [that(Operator.AT_LEAST, D(9)), that(Operator.AT_MOST, D(11))],
            D(12),
            "Price on the ticket: 12.00, where 9.00 at least and 11.00 at most was asked for.",
        ),
    ],
)
def test_expected_and_found_are_one_sentence(predicates: list[Predicate], found: Value, said: str) -> None:
    met = all(is_met(each, {"ticket.price": found}) for each in predicates)
    assert expectation_sentence(state("ticket.price"), tuple(predicates), found, is_met=met) == said


def test_what_stood_there_is_a_sentence() -> None:
    said = found_sentence(state("position.<symbol>.sellable"), 200)
    assert said == "Shares that may be sold now (688256.SH Cambricon): 200."

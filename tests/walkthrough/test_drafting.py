"""What was done becomes a draft: where steps begin, what they expect, and what is still to be written."""

from decimal import Decimal

import pytest

from tests.domain.builders import at
from tradewalk.check_command import known_here
from tradewalk.domain.instants import SECOND, Instant
from tradewalk.walkthrough.checking import faults_in
from tradewalk.walkthrough.condition import Operator, StateValue
from tradewalk.walkthrough.drafting.draft import draft_of, walk_id_of
from tradewalk.walkthrough.drafting.takes import Take, needed
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.script import Action, Given, Step, Verb, Walkthrough
from tradewalk.walkthrough.writing import text_of

START = at("10:30:00")
GIVEN = Given("sample", "cn-retail-star", START, "600519.SH")
State = dict[str, StateValue]
PAGE: State = {"screen": "detail", "detail.symbol": "600519.SH", "orders.count": 0}
FOUND: State = {**PAGE, "detail.symbol": "688256.SH"}
TICKET: State = {
    **FOUND, "side": "ticket", "ticket.open": True, "ticket.step": "side-and-price", "ticket.side": "buy",
    "ticket.price": Decimal("1372.10"), "ticket.preset": "ask",
}  # fmt: skip
PRICED: State = {**TICKET, "ticket.price": Decimal(1390), "ticket.preset": None}
QUANTITY: State = {**PRICED, "ticket.step": "quantity"}
SENT: State = {**FOUND, "side": "timeline", "orders.count": 1, "order.last.status": "pending-submit"}

TYPE = Action(Verb.TYPE, "top.search", "688256")
CHOOSE = Action(Verb.CHOOSE, "search.results", row=("symbol", "688256.SH"))
TRADE = Action(Verb.CLICK, "detail.trade")
PRICE = Action(Verb.SET, "ticket.price", "1390")
CONTINUE = Action(Verb.CLICK, "ticket.continue")
SEND = Action(Verb.CLICK, "ticket.send")
DAY = Action(Verb.CLICK, "chart.tabs.day")


def later(seconds: float) -> Instant:
    return Instant(START + round(seconds * SECOND))


def drafted(*takes: tuple[Action, State], end: State) -> Walkthrough:
    return drafted_in_time(*((action, state, 0) for action, state in takes), end=end, end_at=0)


def drafted_in_time(*takes: tuple[Action, State, float], end: State, end_at: float) -> Walkthrough:
    done = [Take(action, state, later(seconds)) for action, state, seconds in takes]
    draft = draft_of(done, end, later(end_at), given=GIVEN, walk_id="my-walk", app=">=0.1,<1")
    assert draft is not None
    return draft


def expected(step: Step) -> dict[str, object]:
    return {each.path: each.expected[0] for each in step.expect.predicates}


PURCHASE = drafted(
    (TYPE, PAGE), (CHOOSE, PAGE), (TRADE, FOUND), (PRICE, TICKET), (CONTINUE, PRICED), (SEND, QUANTITY), end=SENT
)  # fmt: skip


def test_a_step_ends_where_its_author_ends_it_and_takes_no_more() -> None:
    """None of these changes anything: left alone they would be one step."""
    done = [Take(action, FOUND, START) for action in (TRADE, DAY, DAY)]
    whole = draft_of(done, FOUND, START, given=GIVEN, walk_id="my-walk", app=">=0.1,<1")
    parted = [done[0]._replace(is_last=True), *done[1:]]
    draft = draft_of(parted, FOUND, START, given=GIVEN, walk_id="my-walk", app=">=0.1,<1")
    assert whole is not None
    assert draft is not None
    assert [[action.target for action in step.do] for step in draft.steps] == [
        ["detail.trade"],
        ["chart.tabs.day", "chart.tabs.day"],
    ]
    assert len(whole.steps) == 1


def test_a_step_that_was_ended_by_the_clock_ends_before_it_and_a_click_that_was_ended_stays() -> None:
    clock, click = Action(Verb.CLICK, "top.clock.hold"), Action(Verb.CLICK, "top.search")
    takes = [
        Take(TRADE, FOUND, START),
        Take(clock, FOUND, START, is_last=True),
        Take(click, FOUND, START, True),
    ]
    assert needed([*takes, Take(TYPE, FOUND, START)]) == [
        Take(TRADE, FOUND, START, is_last=True),
        takes[2],
        Take(TYPE, FOUND, START),
    ]


def test_another_step_begins_where_one_comes_to_another_place_or_sends() -> None:
    assert [(step.id, step.at, [action.target for action in step.do]) for step in PURCHASE.steps] == [
        ("search", "top.search", ["top.search", "search.results"]),
        ("trade", "detail.trade", ["detail.trade"]),
        ("side-and-price", "ticket.price", ["ticket.price", "ticket.continue"]),
        ("quantity", "ticket.send", ["ticket.send"]),
    ]
    assert [step.has_effect for step in PURCHASE.steps] == [False, False, False, True]


def test_a_step_expects_what_it_has_changed_and_not_what_the_market_says() -> None:
    assert [expected(step) for step in PURCHASE.steps] == [
        {"screen": "detail", "detail.symbol": "688256.SH"},
        {"ticket.step": "side-and-price"},
        {"ticket.step": "quantity", "ticket.price": 1390},
        {"orders.count": 1},
    ]
    assert PURCHASE.steps[3].expect.predicates[0].operator is Operator.AT_LEAST


def test_a_price_from_the_market_is_expected_by_where_it_comes_from() -> None:
    draft = drafted((Action(Verb.CLICK, "ticket.preset.ask"), PRICED), end=TICKET)
    assert expected(draft.steps[0]) == {"ticket.preset": "ask"}


def test_a_cancel_expects_that_the_order_is_not_where_it_was() -> None:
    working, cancelling = ({**SENT, "order.last.status": each} for each in ("working", "pending-cancel"))
    (step,) = drafted((Action(Verb.CLICK, "timeline.cancel.confirm"), working), end=cancelling).steps
    (predicate,) = step.expect.predicates
    assert step.has_effect
    assert (predicate.path, predicate.operator, predicate.expected) == (
        "order.last.status", Operator.NOT_EQUAL, ("working",)
    )  # fmt: skip


def test_a_click_into_a_field_that_is_then_filled_is_part_of_filling_it() -> None:
    draft = drafted((Action(Verb.CLICK, "top.search"), PAGE), (TYPE, {}), (CHOOSE, PAGE), end=FOUND)
    assert [step.do for step in draft.steps] == [(TYPE, CHOOSE)]


def test_what_changes_nothing_goes_with_the_step_before_and_alone_says_where_one_is() -> None:
    after = drafted((CHOOSE, PAGE), (DAY, FOUND), end=FOUND)
    assert [step.do for step in after.steps] == [(CHOOSE, DAY)]
    alone = drafted((DAY, FOUND), end=FOUND)
    assert [expected(step) for step in alone.steps] == [{"screen": "detail", "detail.symbol": "688256.SH"}]


def test_time_that_passes_is_waited_for_and_the_clock_is_not_touched() -> None:
    run, hold = (Action(Verb.CLICK, "top.clock.hold") for _ in range(2))
    draft = drafted_in_time(
        (SEND, QUANTITY, 0), (run, SENT, 0), (hold, SENT, 90_000), (DAY, SENT, 90_000.4),
        end={**SENT, "chart.frame": "day"}, end_at=90_003,
    )  # fmt: skip
    assert [(step.id, step.do) for step in draft.steps] == [
        ("quantity", (SEND,)),
        ("wait", (Action(Verb.WAIT, text="86400"), Action(Verb.WAIT, text="3600"))),
        ("tabs-day", (DAY,)),
        ("wait-2", (Action(Verb.WAIT, text="2"),)),
    ]


def test_nothing_done_is_no_draft() -> None:
    assert draft_of([], PAGE, START, given=GIVEN, walk_id="none", app=">=0.1") is None


def test_a_draft_that_is_written_and_read_passes_every_check_but_that_its_texts_are_to_be_written() -> None:
    data = text_of(PURCHASE).encode()
    assert load_walkthrough("draft.yaml", data) == PURCHASE
    faults = faults_in(data, known_here())
    texts = 1 + 2 * len(PURCHASE.steps)
    assert len(faults) == 3 * texts
    assert {fault.sentence for fault in faults} == {
        f"the text in `{language}` is still to be written" for language in ("en", "zh-Hant", "zh-Hans")
    }


@pytest.mark.parametrize(
    ("name", "walk_id"),
    [("Buy, first!", "buy-first"), ("688256", "walk-688256"), ("買", "walk"), ("my_walk", "my_walk")],
)
def test_a_name_of_a_file_becomes_an_id(name: str, walk_id: str) -> None:
    assert walk_id_of(name) == walk_id

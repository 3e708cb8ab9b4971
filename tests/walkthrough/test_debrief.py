"""The debrief holds what was expected against what was found, step by step; a score it has in assess alone."""

from decimal import Decimal

import pytest

from tests.walkthrough.scripts import BUY, Player
from tradewalk.domain.money import Currency
from tradewalk.walkthrough.debrief import Debrief, StepDebrief, debrief_of
from tradewalk.walkthrough.mistake_costs import Cost, CostPart, together
from tradewalk.walkthrough.run_events import (
    ActionDone,
    AnswerGiven,
    BackPressed,
    DoItForMe,
    HintAsked,
    NextPressed,
    Rebuilt,
)
from tradewalk.walkthrough.script import Mode

D = Decimal


def a_debrief(mode: Mode = Mode.PRACTICE) -> Debrief:
    player = Player(mode=mode).start().tell(HintAsked()).see(detail__symbol="688256.SH")
    player.see(ticket__quantity=2).see(ticket__quantity=200).later(1, commands=1)
    player.see(order__last__status="working").tell(AnswerGiven("yes"))
    costs = (Cost(((CostPart.FEES, D("4.80")),), Currency.CNY),)
    fees = ((Currency.CNY, "commission", D("72.85")), (Currency.HKD, "levy", D("1.00")))
    return debrief_of(BUY, player.run, costs, fees)


def test_steps_say_what_was_expected_and_found() -> None:
    steps = {step.step_id: step for step in a_debrief().steps}
    [expectation] = steps["quantity"].expectations
    assert (expectation.predicate.path, expectation.found, expectation.is_met) == (
        "ticket.quantity",
        200,
        True,
    )
    assert steps["search"].hints == 1
    assert steps["quantity"].is_met
    assert not steps["welcome"].is_judged
    assert "position" not in steps, "the run did not come so far"


def test_a_question_that_was_answered_wrong_is_not_met() -> None:
    [step] = [step for step in a_debrief().steps if step.step_id == "is_it_bought"]
    assert [each.key for each in step.answers] == ["yes"]
    assert not step.is_met


@pytest.mark.parametrize(
    ("mode", "stays"), [(Mode.GUIDE, False), (Mode.PRACTICE, False), (Mode.ASSESS, True)]
)
def test_what_was_shown_and_then_done_by_oneself_is_met_but_for_an_assessment(
    mode: Mode, stays: bool
) -> None:
    player = Player(mode=mode).start()
    if player.run.step_id == "welcome":
        player.tell(NextPressed())
    player.tell(DoItForMe()).see(detail__symbol="688256.SH").tell(ActionDone())
    assert _search(player).is_shown
    player.tell(BackPressed()).put({}).tell(Rebuilt()).see(detail__symbol="688256.SH")
    assert player.run.step_id == "quantity"
    assert (_search(player).is_shown, _search(player).is_met) == (stays, True)


def _search(player: Player) -> StepDebrief:
    return next(step for step in debrief_of(BUY, player.run).steps if step.step_id == "search")


def test_mistakes_come_with_their_cost_and_their_way_back() -> None:
    [mistake] = a_debrief().mistakes
    assert (mistake.key, mistake.kind, mistake.back_to) == ("too_few", "lots_for_shares", "quantity")
    assert mistake.found == (("ticket.quantity", 2),)
    assert a_debrief().mistake_costs == {Currency.CNY: D("4.80")}


def test_luck_offsets_no_mistake_and_what_cannot_be_said_counts_for_nothing() -> None:
    amounts = ((Currency.CNY, "100.00"), (Currency.CNY, "-40.00"), (Currency.HKD, "-3.00"))
    costs = [Cost(((CostPart.PRICE, D(amount)),), unit) for unit, amount in amounts]
    assert together([*costs, None]) == {Currency.CNY: D("100.00"), Currency.HKD: D("0.00")}


def test_fees_are_summed_by_currency() -> None:
    assert a_debrief().fees_total(Currency.CNY) == D("72.85")


@pytest.mark.parametrize("mode", Mode)
def test_there_is_no_score_before_the_end_and_outside_assess(mode: Mode) -> None:
    assert debrief_of(BUY, Player(mode=mode).start().run).score is None

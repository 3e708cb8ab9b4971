"""What the debrief shows follows from the run and from what is known of it: derivations by tables, and their words."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.views.debrief_builders import (
    CAMBRICON,
    COSTS,
    SENT,
    WAYS,
    a_player,
    a_run,
    a_way,
    no_way,
    so_far,
)
from tests.walkthrough.scripts import Player
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import Side
from tradewalk.services.debriefing import DebriefSoFar
from tradewalk.views.debrief.mistake_words import cost_sentence, mistake_word, reckoning_sentence
from tradewalk.views.debrief.props import DebriefProps, MistakeProps, Verdict
from tradewalk.views.debrief.view_model import DebriefViewModel, derive_debrief
from tradewalk.views.debrief.way_words import way_headings, way_notes, way_texts, ways_sentence
from tradewalk.views.debrief.words import (
    check_sentences,
    ending_sentence,
    score_sentence,
    score_word,
    state_sentence,
    step_sentences,
    verdict_word,
)
from tradewalk.walkthrough.counterfactuals import Way, WayTried
from tradewalk.walkthrough.mistake_costs import Cost, CostPart
from tradewalk.walkthrough.mistakes import Kind
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_events import ActionDone, DoItForMe, HintAsked, NextPressed
from tradewalk.walkthrough.run_state import Caught, Phase
from tradewalk.walkthrough.script import Mode

D = Decimal
HINDSIGHT = "What came later could not be known when the order was sent."
SPLIT = (
    "Split in four: 50 is below the STAR minimum. A buy on the STAR Market starts at 200 shares, then any whole "
    "number: 200, 201, 202…"
)


def props_of(player: Player, **changes: object) -> DebriefProps:
    return derive_debrief(so_far(player, **changes))


def step_said(props: DebriefProps, number: int) -> tuple[str, ...]:
    [step] = [step for step in props.steps if step.name.number == number]
    return step_sentences(step, props)


def test_steps_that_expect_something_are_told_in_the_words_of_the_screen() -> None:
    props = props_of(a_run())
    assert [(step.name.number, step.verdict) for step in props.steps] == [
        (2, Verdict.MET), (3, Verdict.MET), (5, Verdict.MET), (6, Verdict.MET), (7, Verdict.NOT_MET), (8, Verdict.MET),
    ]  # fmt: skip
    assert step_said(props, 2) == (
        "Page on show: page of the instrument, as it should be.",
        "Instrument on show: 688256.SH Cambricon, as it should be.",
        "You asked for a hint.",
        "A mistake was caught here; see below.",
    )
    assert step_said(props, 5)[1] == ("Price on the ticket: 1,390.00, as it should be.")
    assert step_said(props, 7)[1] == "Its question was not answered right at first."


def test_a_step_that_was_begun_and_not_done_is_not_called_wrong() -> None:
    props = props_of(a_player().tell(HintAsked(), HintAsked()))
    [step] = props.steps
    assert step.verdict is Verdict.NOT_DONE
    assert step_sentences(step, props) == ("Hints that you asked for: 2.",)
    assert ending_sentence(props) == (
        "The walkthrough was left before its end. Not every step was met: those are marked below. "
        "No mistake was caught."
    )


def test_a_step_that_was_shown_says_so() -> None:
    props = props_of(a_player().tell(DoItForMe()).see(screen="detail", detail__symbol=CAMBRICON.symbol))
    assert "This step was shown to you." in step_said(props, 2)
    assert not props.is_everything_met


def test_what_was_shown_is_neither_met_nor_missed_whether_it_was_done_or_answered() -> None:
    player = a_player().tell(DoItForMe()).see(screen="detail", detail__symbol=CAMBRICON.symbol)
    player.tell(ActionDone()).see(ticket__step="side-and-price", ticket__side="buy")
    done = props_of(player).steps[0]
    asked = a_run()
    results = (replace(each, is_shown=each.step_id == "review") for each in asked.run.results)
    replace_run(asked, shown=("review",), results=tuple(results))
    answered = next(step for step in props_of(asked).steps if step.name.number == 7)
    assert (done.name.number, done.verdict, answered.verdict) == (2, Verdict.SHOWN, Verdict.SHOWN)
    assert {verdict_word(step.verdict) for step in (done, answered)} == {"– Shown"}


def test_answers_stand_in_their_order_and_the_first_one_counts() -> None:
    [check] = props_of(a_run()).checks
    assert check_sentences(check) == ("“Yes”: that was not so.", "“No”: that was right.")
    assert [answer.is_right for answer in check.answers] == [False, True]
    again = replace(check, answers=check.answers * 2)
    assert check_sentences(again) == check_sentences(check), "what is answered again is told once"


def test_mistakes_have_their_evidence_cost_and_way_back() -> None:
    props = props_of(a_run())
    stock, odd = props.mistakes
    assert [state_sentence(each, props) for each in stock.found] == [
        "Page on show: page of the instrument.",
        "Instrument on show: 600519.SH Kweichow Moutai.",
    ]
    assert (stock.step.number, stock.back_to.number, odd.back_to.number) == (2, 2, 6)
    assert props.mistake_costs == ((Currency.CNY, D("95.41")),)


def test_an_answer_that_gave_a_mistake_away_is_said_in_its_own_words() -> None:
    player = a_run()
    caught = Caught("too_few", "review", player.moment.at, 3, found=(("answer.review", "bought"),))
    props = props_of(replace_run(player, mistakes=(caught,)))
    [mistake] = props.mistakes
    assert [state_sentence(each, props) for each in mistake.found] == [
        "Answer to the question: “It is bought”"
    ]


def replace_run(player: Player, **changes: object) -> Player:
    player.run = replace(player.run, **changes)  # type: ignore[arg-type]
    return player


def a_mistake(cost: Cost | None, kind: str = "odd_lot", *, is_reckoned: bool = True) -> MistakeProps:
    _, odd = props_of(a_run()).mistakes
    return replace(odd, cost=cost, kind=kind, is_reckoned=is_reckoned)


def cost(*parts: tuple[CostPart, str]) -> Cost:
    return Cost(tuple((part, D(amount)) for part, amount in parts), Currency.CNY)


@pytest.mark.parametrize(
    ("mistake", "said"),
    [
        (a_mistake(None, is_reckoned=False), "What it would have cost is being worked out…"),
        (a_mistake(None), "What it would have cost cannot be said in money."),
        (a_mistake(cost(), ""), "This time it would have cost nothing."),
        (
            a_mistake(replace(cost(), is_refused=True), "odd_lot"),
            "Such an order would have been refused, so it would have cost nothing.",
        ),
        (
            a_mistake(cost((CostPart.PRICE, "-3.00")), ""),
            "This time it would have saved ¥\u202f3.00, which was luck.",
        ),
        (a_mistake(cost((CostPart.SHORT, "5.00")), ""), "¥\u202f5.00 were missing."),
        (
            a_mistake(cost((CostPart.PRICE, "12.00"), (CostPart.FEES, "83.41")), ""),
            "It would have cost ¥\u202f95.41. Of that: price 12.00 · fees 83.41.",
        ),
    ],
)
def test_a_cost_is_said_as_what_it_is(mistake: MistakeProps, said: str) -> None:
    assert cost_sentence(mistake) == said


def test_luck_offsets_no_mistake() -> None:
    player, lucky = a_run(), cost((CostPart.PRICE, "-100.00"))
    whole = so_far(player)
    first, second = whole.debrief.mistakes
    debrief = replace(whole.debrief, mistakes=(replace(first, cost=lucky), second))
    assert derive_debrief(replace(whole, debrief=debrief)).mistake_costs == ((Currency.CNY, D("95.41")),)


def test_mistakes_that_would_have_cost_nothing_are_said_to_cost_nothing_and_not_to_be_unknown() -> None:
    whole, lucky = so_far(a_run()), cost((CostPart.PRICE, "-100.00"))
    first, second = whole.debrief.mistakes
    mistakes = (replace(first, cost=lucky), replace(second, cost=None))
    debrief = replace(whole.debrief, mistakes=mistakes)
    assert derive_debrief(replace(whole, debrief=debrief)).mistake_costs == ((Currency.CNY, D("0.00")),)


@pytest.mark.parametrize("kind", Kind)
def test_every_named_mistake_has_a_name_and_says_how_it_is_reckoned(kind: Kind) -> None:
    assert mistake_word(kind.value) != mistake_word("")
    assert reckoning_sentence(kind.value)


def test_fees_stand_by_currency_with_their_sum() -> None:
    [fees] = props_of(a_run()).fees
    assert (fees.currency, fees.total) == (Currency.CNY, D("81.76"))


def test_every_way_is_a_row_and_those_that_traded_as_much_are_compared() -> None:
    ways = props_of(a_run()).ways
    assert ways is not None
    texts = {row.way: way_texts(row, ways)[1:] for row in ways.rows}
    assert texts[Way.AS_DONE] == ("200", "10:32:10", "1,390.00", "81.76", "278,081.76", "—")
    assert texts[Way.AT_MARKET] == ("200", "10:32:10", "1,390.0669", "81.76", "278,095.13", "13.37 more")
    assert texts[Way.AT_BID] == ("150 of 200", "14:02:33", "1,389.00", "61.27", "208,411.27", "—")
    assert texts[Way.AT_ASK][-1] == "the same"
    assert [texts[way][0] for way in (Way.IN_AUCTION, Way.SPLIT_IN_FOUR)] == ["not possible"] * 2
    assert way_notes(ways) == (
        "Limit at the bid: Another number of shares was traded, so the sums cannot be compared.",
        "In the auction: No auction takes orders any more in that time.",
        SPLIT,
        HINDSIGHT,
    )


def ways_with(*tried: WayTried, to_try: tuple[Way, ...] = ()) -> DebriefSoFar:
    whole = so_far(a_run())
    return replace(whole, debrief=replace(whole.debrief, ways=tried), to_try=to_try)


def test_what_is_still_to_come_says_so() -> None:
    ways = derive_debrief(ways_with(to_try=tuple(Way))).ways
    assert ways is not None
    assert [way_texts(row, ways)[1] for row in ways.rows] == ["to come…"] * 6
    assert ways_sentence(ways) == "The same order in other ways, each tried in a market of its own."
    assert way_notes(ways) == ()


def test_where_nothing_was_bought_nothing_is_compared() -> None:
    ways = derive_debrief(ways_with(no_way(Way.AS_DONE, is_sent=True), a_way(Way.AT_ASK, "278000.00"))).ways
    assert ways is not None
    assert [way_texts(row, ways)[1] for row in ways.rows if row.tried] == ["nothing", "200"]
    assert way_notes(ways) == ("As it was done: Nothing of it was filled in that time.", HINDSIGHT)


def test_a_sale_is_told_by_what_it_brings() -> None:
    sold = [replace(each, side=Side.SELL) for each in WAYS[:2]]
    ways = derive_debrief(ways_with(*sold)).ways
    assert ways is not None
    assert way_headings(ways)[5] == "Received in all"
    assert way_texts(ways.rows[1], ways)[-2:] == ("277,931.61", "13.37 more")
    assert ways_sentence(ways).startswith("Sell 200 688256.SH Cambricon: ")


def test_without_an_order_there_are_no_ways() -> None:
    assert derive_debrief(replace(ways_with(), symbol="")).ways is None


def test_in_a_show_nobody_is_asked_and_nothing_is_held_against_anybody() -> None:
    player = a_player(Mode.SHOW)
    shown = (
        {"screen": "detail", "detail__symbol": CAMBRICON.symbol},
        {"ticket__step": "side-and-price", "ticket__side": "buy"},
        {"ticket__type": "limit", "ticket__price": D("1390.00")},
        {"ticket__quantity": 200},
        {"ticket__step": "review"},
        {"order__last__status": "filled"},
    )
    for screen in shown:
        player.tell(NextPressed()).see(**screen).tell(ActionDone())
        while player.place[1] is Phase.ASKING:
            player.tell(NextPressed())
    props = props_of(player.tell(NextPressed(), NextPressed()))
    assert (props.checks, props.is_everything_met, props.ending) == ((), True, Ending.FINISHED)
    assert ending_sentence(props) == "The walkthrough was shown to its end."


@pytest.mark.parametrize("mode", [Mode.SHOW, Mode.GUIDE, Mode.PRACTICE])
def test_there_is_no_score_outside_assess(mode: Mode) -> None:
    assert props_of(a_run(mode)).score is None


def test_the_score_of_an_assessment_is_cut_and_not_rounded() -> None:
    score = props_of(a_run(Mode.ASSESS)).score
    assert score is not None
    assert score.share == D(4) / 6
    assert (score_word(score), score_sentence(score)) == ("66%", "Not passed. 80% were needed.")
    assert score_word(replace(score, share=D("0.7999"))) == "79%"
    assert score_sentence(replace(score, is_passed=True)) == "Passed. 80% were needed."


def test_a_fatal_mistake_says_why_it_was_not_passed() -> None:
    player = a_player(Mode.ASSESS).see(screen="detail", detail__symbol=CAMBRICON.symbol)
    score = props_of(
        player.see(ticket__step="side-and-price", ticket__side="buy").see(ticket__side="sell")
    ).score
    assert score is not None
    assert score_sentence(score) == (
        "Not passed, because of this mistake: The ticket says Sell. You want to buy."
    )


def test_the_view_model_tells_what_differs_and_keeps_what_became_of_a_file() -> None:
    view_model = DebriefViewModel()
    told: list[DebriefProps] = []
    view_model.props_changed.connect(told.append)
    first = so_far(a_run(), costs=0)
    view_model.show(first)
    view_model.show(first)
    view_model.show(so_far(a_run()))
    assert [[mistake.is_reckoned for mistake in props.mistakes] for props in told] == [
        [False] * 2,
        [True] * 2,
    ]
    assert [mistake.cost for mistake in told[-1].mistakes] == list(COSTS)
    assert told[-1].ways is not None and told[-1].ways.sent_at == SENT

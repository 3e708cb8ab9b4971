"""A run goes from step to step as its mode says, and whatever does not belong there is refused."""

from collections.abc import Callable

import pytest

from tests.walkthrough.scripts import (
    BUY,
    Player,
    a_mistake,
    a_question,
    a_step,
    a_walkthrough,
    differing,
    where,
)
from tradewalk.walkthrough.condition import ALWAYS, Condition
from tradewalk.walkthrough.modes import MODES
from tradewalk.walkthrough.run_effects import (
    Act,
    Ask,
    Effect,
    End,
    Ending,
    HoldTime,
    LetTimePass,
    PutBack,
    Rebuild,
    RevealAnswers,
    SayAnswer,
    SayMistake,
    Tell,
    Telling,
)
from tradewalk.walkthrough.run_events import (
    ActionDone,
    AnswerGiven,
    BackPressed,
    DoItForMe,
    Event,
    HandedOver,
    HintAsked,
    Left,
    NextPressed,
    Rebuilt,
    Resumed,
    Started,
    StateChanged,
    TakenBack,
    TimePassed,
    TimeUp,
)
from tradewalk.walkthrough.run_log import EVENTS
from tradewalk.walkthrough.run_state import LIFE_CYCLE, Phase, is_meant
from tradewalk.walkthrough.script import Branch, Mode, Score, Wait

NEXT = NextPressed()
RIGHT, WRONG = "688256.SH", "688265.SH"


def searched(mode: Mode = Mode.GUIDE) -> Player:
    """In the step in which a stock is to be searched."""
    player = Player(mode=mode).start()
    return player if mode in (Mode.PRACTICE, Mode.ASSESS) else player.tell(NEXT)


def submitted(mode: Mode = Mode.GUIDE) -> Player:
    """An order was sent: the run stands in the question after it."""
    player = searched(mode).see(detail__symbol=RIGHT).see(ticket__quantity=200)
    return player.later(1, entries=3, commands=1).see(order__last__status="working")


def waiting(mode: Mode = Mode.GUIDE) -> Player:
    """In the step that waits for the fill."""
    return submitted(mode).tell(NEXT, AnswerGiven("no"), NEXT, NEXT)


# Modes


def test_a_show_needs_one_press_a_step_and_the_script_acts() -> None:
    player = Player(mode=Mode.SHOW).start()
    assert player.place == ("welcome", Phase.READING)
    player.tell(NEXT)
    assert player.place == ("search", Phase.READING)
    player.tell(NEXT)
    assert player.place == ("search", Phase.PLAYING)
    [act] = player.given(Act)
    assert act.actions == BUY.step("search").do
    player.see(detail__symbol=RIGHT).tell(ActionDone())
    assert player.place == ("quantity", Phase.READING)


def test_the_presenter_goes_on_where_the_script_did_not_reach_what_was_expected() -> None:
    player = searched(Mode.SHOW).tell(NEXT, ActionDone(is_done=False))
    assert player.place == ("search", Phase.EXPECTING)
    assert player.given(Tell) == [Tell(Telling.NOT_DONE, "search")]
    player.tell(NEXT)
    assert player.place == ("quantity", Phase.READING)
    assert not player.run.results[-1].is_met


@pytest.mark.parametrize("expect", [ALWAYS, where(screen="detail")], ids=["nothing", "what was so before"])
def test_what_the_script_could_not_do_is_not_done_by_what_holds_all_the_same(expect: Condition) -> None:
    """With nothing to prove it, or only what stood so before, somebody has to go on, and it counts as not met."""
    player = Player(a_walkthrough(a_step("press", expect), a_step("after")), Mode.SHOW)
    player.see(screen="detail").start().tell(NEXT, ActionDone(is_done=False))
    assert player.place == ("press", Phase.EXPECTING)
    player.see(screen="detail", side="timeline")
    assert player.place == ("press", Phase.EXPECTING), "no other change does it either"
    player.tell(NEXT)
    assert player.place == ("after", Phase.READING)
    assert not player.run.has_failed
    assert not player.run.results[-1].is_met


def test_what_the_script_could_not_do_is_done_where_somebody_does_it() -> None:
    player = searched(Mode.SHOW).tell(NEXT, ActionDone(is_done=False)).see(detail__symbol=RIGHT)
    assert player.place == ("quantity", Phase.READING)
    assert player.run.results[-1].is_met


def test_in_a_guide_the_learner_acts_and_what_is_expected_moves_on() -> None:
    player = searched()
    assert player.place == ("search", Phase.EXPECTING)
    player.tell(NEXT)
    assert player.place == ("search", Phase.EXPECTING), "there is no way around it"
    player.see(detail__symbol=RIGHT)
    assert player.place == ("quantity", Phase.EXPECTING)
    assert player.run.results[-1].found == (("detail.symbol", RIGHT),)


def test_what_is_so_already_is_read_first_in_a_guide() -> None:
    player = Player().start().see(detail__symbol=RIGHT).tell(NEXT)
    assert player.place == ("search", Phase.READING)
    assert player.tell(NEXT).place == ("quantity", Phase.EXPECTING)


@pytest.mark.parametrize("mode", [Mode.PRACTICE, Mode.ASSESS])
def test_practice_and_assess_have_nothing_to_read(mode: Mode) -> None:
    assert Player(mode=mode).start().place == ("search", Phase.EXPECTING)


def test_a_show_that_is_handed_over_is_guided_until_it_is_taken_back() -> None:
    player = searched(Mode.SHOW).tell(HandedOver())
    assert player.place == ("search", Phase.EXPECTING)
    assert player.run.switches == MODES[Mode.GUIDE]
    player.tell(TakenBack())
    assert player.run.switches == MODES[Mode.SHOW]
    assert player.place == ("search", Phase.READING)
    assert player.tell(NEXT).place == ("search", Phase.PLAYING)


@pytest.mark.parametrize("mode", [Mode.GUIDE, Mode.PRACTICE, Mode.ASSESS])
def test_only_a_show_is_handed_over(mode: Mode) -> None:
    player = searched(mode)
    before = player.run
    assert player.tell(HandedOver(), TakenBack()).run == before


# Help


def test_a_hint_is_counted_each_time_and_the_script_needs_none() -> None:
    assert searched(Mode.PRACTICE).tell(HintAsked(), HintAsked()).run.hints == ("search", "search")
    assert searched(Mode.SHOW).tell(HintAsked()).run.hints == ()


def test_what_is_done_for_the_learner_is_done_by_the_script_and_noted() -> None:
    player = searched().tell(DoItForMe())
    assert player.place == ("search", Phase.PLAYING)
    player.see(detail__symbol=RIGHT).tell(ActionDone())
    assert player.place == ("quantity", Phase.EXPECTING)
    assert player.run.shown == ("search",)


def test_what_was_shown_in_vain_is_passed_over_so_that_nobody_gets_stuck() -> None:
    player = searched().tell(DoItForMe(), ActionDone())
    assert player.place == ("search", Phase.EXPECTING)
    player.tell(DoItForMe())
    assert player.place == ("quantity", Phase.EXPECTING)
    assert player.run.shown == ("search",)
    assert not player.run.results[-1].is_met


def test_when_the_time_of_a_step_is_up_the_script_does_it() -> None:
    player = searched(Mode.ASSESS).tell(TimeUp())
    assert player.place == ("search", Phase.PLAYING)
    assert player.given(Tell) == [Tell(Telling.TIME_UP, "search")]
    assert searched(Mode.PRACTICE).tell(TimeUp()).place == ("search", Phase.EXPECTING), (
        "only assess has a limit"
    )


# Gestures at what has become another one

ASKED = a_walkthrough(a_step("look", where(screen="orders"), question=a_question(yes=ALWAYS)), a_step("end"))


@pytest.mark.parametrize("gesture", [BackPressed(), DoItForMe(), NextPressed(), TimeUp(), HintAsked()])
def test_a_gesture_is_not_meant_for_a_mistake_a_question_or_a_step_that_nobody_saw(gesture: Event) -> None:
    wrong, asked, done = searched(), Player(ASKED).start(), searched()
    for player, path, value in (
        (wrong, "detail.symbol", WRONG),
        (asked, "screen", "orders"),
        (done, "detail.symbol", RIGHT),
    ):
        before = player.run
        assert is_meant(gesture, before, player.see(side="timeline").run)
        assert not is_meant(gesture, before, player.see(**{path: value}).run)
    assert [player.run.phase for player in (wrong, asked)] == [Phase.EXPLAINING, Phase.ASKING]


def test_another_mistake_is_not_the_one_that_was_on_the_card() -> None:
    both = [a_mistake(name, where(side=name), "a") for name in ("one", "other")]
    steps = (a_step("a", where(screen="there"), watch=("one", "other")),)
    player = Player(a_walkthrough(*steps, mistakes=both)).start().see(side="one")
    before = player.run
    assert player.see(side="other").run.phase is before.phase is Phase.EXPLAINING
    assert not is_meant(NEXT, before, player.run)


@pytest.mark.parametrize("gesture", [HandedOver(), TakenBack()])
def test_who_acts_is_meant_for_whatever_the_run_has_become(gesture: Event) -> None:
    player = searched()
    before = player.run
    assert is_meant(gesture, before, player.see(detail__symbol=RIGHT).run)


# Questions and waits


def test_a_question_is_asked_and_its_right_answer_depends_on_the_state() -> None:
    player = submitted()
    assert player.place == ("is_it_bought", Phase.READING)
    assert player.tell(NEXT).effects == (Ask("is_it_bought"),)
    assert player.tell(AnswerGiven("yes")).effects == (SayAnswer("is_it_bought", "yes", is_right=False),)
    assert player.tell(NEXT).place == ("is_it_bought", Phase.ASKING)
    assert player.tell(AnswerGiven("no")).effects == (SayAnswer("is_it_bought", "no", is_right=True),)
    assert [each.is_right for each in player.run.answers] == [False, True]
    assert player.tell(NEXT).place == ("fill", Phase.READING)


def test_an_answer_in_assess_is_taken_without_a_word() -> None:
    player = submitted(Mode.ASSESS)
    assert player.place == ("is_it_bought", Phase.ASKING)
    player.tell(AnswerGiven("yes"))
    assert player.place == ("fill", Phase.WAITING)
    assert not player.given(SayAnswer)
    assert [each.is_right for each in player.run.answers] == [False]


def test_the_presenter_reveals_an_answer_before_he_goes_on() -> None:
    player = Player(a_walkthrough(a_step("ask", question=a_question(a=ALWAYS))), Mode.SHOW).start()
    player.tell(NEXT, ActionDone())
    assert player.place == ("ask", Phase.ASKING)
    assert player.tell(NEXT).effects == (RevealAnswers("ask", ("a",)),)
    assert player.tell(NEXT).run.ending is Ending.FINISHED


def test_the_presenter_reveals_by_the_right_answer_and_a_wrong_one_does_nothing() -> None:
    asks = a_walkthrough(
        a_step("ask", does=False, question=a_question(no=where(screen="orders"), a=ALWAYS, b=ALWAYS))
    )
    player = Player(asks, Mode.SHOW).start().tell(NEXT)
    before = player.run
    assert player.tell(AnswerGiven("no")).run == before
    assert player.effects == ()
    assert player.tell(AnswerGiven("b")).effects == (RevealAnswers("ask", ("a", "b")),)
    assert (player.run.is_revealed, player.run.answers) == (True, ())
    assert player.tell(NEXT).run.ending is Ending.FINISHED


def test_what_was_revealed_is_revealed_again_when_the_run_is_resumed() -> None:
    asks = a_walkthrough(
        a_step("ask", does=False, question=a_question(no=where(screen="orders"), a=ALWAYS, b=ALWAYS))
    )
    shown = Player(asks).start().tell(NEXT, DoItForMe(), Left(), Resumed())
    assert shown.effects[-1] == RevealAnswers("ask", ("a", "b"))
    answered = Player(asks).start().tell(NEXT, AnswerGiven("b"), Left(), Resumed())
    assert answered.effects[-2:] == (Ask("ask"), SayAnswer("ask", "b", is_right=True))
    wrong = Player(asks).start().tell(NEXT, AnswerGiven("no"), Left(), Resumed())
    assert wrong.effects[-2:] == (Ask("ask"), SayAnswer("ask", "no", is_right=False))
    assert wrong.tell(DoItForMe(), Left(), Resumed()).effects[-1] == RevealAnswers("ask", ("a", "b"))
    assert Player(asks).start().tell(NEXT, Left(), Resumed()).effects[-1] == Ask("ask")


@pytest.mark.parametrize("key", ["no", "a"])
def test_a_question_that_is_asked_anew_is_resumed_without_what_was_answered_before(key: str) -> None:
    asks = a_walkthrough(a_step("ask", does=False, question=a_question(no=where(screen="orders"), a=ALWAYS)))
    player = Player(asks).start().tell(NEXT, AnswerGiven(key), BackPressed("ask"), Rebuilt(), NEXT)
    assert player.effects == (Ask("ask"),)


def test_time_passes_until_the_condition_holds_and_is_held_then() -> None:
    player = waiting()
    [let] = player.given(LetTimePass)
    assert let.until == player.moment.at + 30_000
    player.later(5).see(order__last__status="filled")
    assert player.effects[0] == HoldTime()
    assert player.place == ("position", Phase.EXPECTING)


def test_a_wait_ends_after_its_simulated_seconds() -> None:
    player = waiting().later(29).tell(TimePassed())
    assert player.place == ("fill", Phase.WAITING)
    player.later(1).tell(TimePassed())
    assert player.effects[0] == HoldTime()
    assert player.place == ("not_filled", Phase.READING)
    assert player.run.results[-1].is_late


def test_a_wait_for_what_is_so_lets_no_time_pass() -> None:
    wait = Wait(where(order__last__status="filled"), 30, "late")
    player = Player(a_walkthrough(a_step("fill", wait=wait), a_step("late")), Mode.PRACTICE)
    player.see(order__last__status="filled").start()
    assert player.run.ending is Ending.FINISHED
    assert not player.given(LetTimePass)


def test_branches_are_taken_by_the_state() -> None:
    assert waiting().later(1).see(order__last__status="filled").place[0] == "position"
    assert waiting().later(30).tell(TimePassed()).place[0] == "not_filled"


def test_a_run_ends_after_its_last_step() -> None:
    player = waiting().later(1).see(order__last__status="filled").see(screen="portfolio")
    assert player.effects == (End(Ending.FINISHED),)
    assert player.place == ("position", Phase.ENDED)
    before = player.run
    assert player.tell(NEXT, BackPressed(), Resumed(), Started()).run == before


# Mistakes


def test_a_mistake_is_caught_once_and_again_when_it_is_made_again() -> None:
    player = searched(Mode.PRACTICE).see(detail__symbol=WRONG)
    assert player.effects == (SayMistake("wrong_stock", "search", is_undone=True),)
    assert player.place == ("search", Phase.EXPLAINING)
    assert player.tell(NEXT).place == ("search", Phase.EXPECTING)
    assert player.see(screen="detail").place == ("search", Phase.EXPECTING), "it is the same occurrence"
    player.see(detail__symbol="600519.SH").see(detail__symbol=WRONG)
    assert player.place == ("search", Phase.EXPLAINING)
    assert [caught.mistake for caught in player.run.mistakes] == ["wrong_stock"] * 2
    assert player.run.mistakes[0].found == (("detail.symbol", WRONG),)


def test_what_is_put_right_is_not_explained_any_longer() -> None:
    player = searched().see(detail__symbol=WRONG).see(detail__symbol=RIGHT)
    assert player.place == ("quantity", Phase.EXPECTING)


def test_the_way_back_of_a_mistake_rebuilds_the_world_of_its_step() -> None:
    player = searched().see(detail__symbol=RIGHT).later(entries=2).see(ticket__quantity=2)
    assert player.place == ("quantity", Phase.EXPLAINING)
    player.tell(BackPressed())
    assert player.place == ("quantity", Phase.REBUILDING)
    [rebuild] = player.given(Rebuild)
    assert (rebuild.step_id, rebuild.position) == ("quantity", 2)
    assert rebuild.screen == {"detail.symbol": RIGHT}
    assert player.put(rebuild.screen).tell(Rebuilt()).place == ("quantity", Phase.EXPECTING)
    assert player.run.live == frozenset()


def test_a_mistake_is_caught_anew_after_the_way_back_to_what_was_given() -> None:
    """What the run began with is no mistake, though it is not what the step wants either."""
    other = a_mistake("other", differing("detail.symbol", RIGHT), "search")
    steps = (a_step("search", where(detail__symbol=RIGHT), watch=("other",)), a_step("end"))
    player = Player(a_walkthrough(*steps, mistakes=(other,)), Mode.PRACTICE)
    player.see(detail__symbol="600519.SH").start().see(detail__symbol=WRONG).tell(BackPressed())
    player.put(player.given(Rebuild)[0].screen).tell(Rebuilt())
    assert (player.place, player.run.live) == (("search", Phase.EXPECTING), frozenset())
    player.see(detail__symbol="601318.SH")
    assert player.place == ("search", Phase.EXPLAINING)
    assert [caught.mistake for caught in player.run.mistakes] == ["other"] * 2


def test_behind_a_closed_gate_next_leads_back_from_a_mistake() -> None:
    player = searched().see(detail__symbol=RIGHT).see(ticket__quantity=2).tell(NEXT)
    assert player.place == ("quantity", Phase.REBUILDING)
    assert player.given(Rebuild)[0].screen == {"detail.symbol": RIGHT}


def test_a_step_that_the_learner_has_begun_is_done_for_him_from_its_start() -> None:
    player = searched().see(detail__symbol=RIGHT).see(ticket__open=True).tell(DoItForMe())
    assert player.place == ("quantity", Phase.REBUILDING)
    player.put(player.given(Rebuild)[0].screen).tell(Rebuilt())
    assert (player.place, player.run.shown) == (("quantity", Phase.PLAYING), ("quantity",))
    assert len(player.given(Act)) == 1
    assert not player.run.is_to_play


def test_a_step_that_was_not_begun_is_done_for_the_learner_at_once() -> None:
    assert searched().see(detail__symbol=RIGHT).tell(DoItForMe()).place == ("quantity", Phase.PLAYING)


def test_a_step_that_was_begun_by_the_learner_is_rebuilt_when_the_presenter_takes_back() -> None:
    player = searched(Mode.SHOW).tell(HandedOver()).see(detail__symbol="600519.SH").tell(TakenBack())
    assert player.place == ("search", Phase.REBUILDING)
    assert player.put(player.given(Rebuild)[0].screen).tell(Rebuilt()).place == ("search", Phase.READING)


def test_a_mistake_after_an_outside_effect_is_gone_on_from() -> None:
    sold = a_mistake("sold", where(order__last__side="sell"), "send")
    steps = (a_step("send", has_effect=True), a_step("look", where(screen="orders"), watch=("sold",)))
    player = Player(a_walkthrough(*steps, mistakes=(sold,))).start()
    player.later(1, entries=2, commands=1).tell(NEXT)
    assert player.place == ("look", Phase.EXPECTING)
    player.see(order__last__side="sell")
    assert player.effects == (SayMistake("sold", "send", is_undone=False),)
    player.tell(BackPressed())
    assert player.given(Tell) == [Tell(Telling.CANNOT_UNDO, "send"), Tell(Telling.ALREADY_DONE, "send")]
    assert player.place == ("send", Phase.READING)
    assert player.tell(NEXT).place == ("look", Phase.EXPECTING)
    assert not player.given(Act)


def test_assess_says_nothing_and_ends_with_a_fatal_mistake() -> None:
    player = searched(Mode.ASSESS).see(detail__symbol=WRONG)
    assert player.place == ("search", Phase.EXPECTING)
    assert not player.given(SayMistake)
    player.see(detail__symbol=RIGHT).see(ticket__quantity=200).see(ticket__side="sell")
    assert player.place == ("submit", Phase.ENDED)
    assert player.effects == (End(Ending.FAILED),)
    assert [caught.mistake for caught in player.run.mistakes] == ["wrong_stock", "wrong_side"]


def test_a_fatal_mistake_is_explained_like_any_other_where_nothing_is_assessed() -> None:
    player = searched().see(detail__symbol=RIGHT).see(ticket__quantity=200).see(ticket__side="sell")
    assert player.place == ("submit", Phase.EXPLAINING)


def test_the_script_makes_mistakes_on_purpose() -> None:
    player = searched(Mode.SHOW).see(detail__symbol=WRONG)
    assert player.place == ("search", Phase.READING)
    assert player.run.mistakes == ()


def test_a_mistake_in_a_wait_holds_time_until_it_was_explained() -> None:
    late = a_mistake("impatient", where(screen="search"), "fill")
    wait = Wait(where(order__last__status="filled"), 30, "end")
    player = Player(
        a_walkthrough(a_step("fill", wait=wait, watch=("impatient",)), a_step("end"), mistakes=(late,)),
        Mode.PRACTICE,
    ).start()
    player.later(5).see(screen="search")
    assert player.effects == (HoldTime(), SayMistake("impatient", "fill", is_undone=True))
    [let] = player.tell(NEXT).given(LetTimePass)
    assert let.until == player.moment.at + 25_000


# Back


def test_back_goes_to_the_start_of_the_step_before() -> None:
    player = searched().see(detail__symbol=RIGHT).tell(BackPressed())
    assert player.effects == (Rebuild("search", 2, player.moment.at, {}),)
    player.put({}).tell(Rebuilt())
    assert player.place == ("search", Phase.EXPECTING)
    assert [visit.step_id for visit in player.run.visits] == ["welcome", "search"]


def test_back_goes_to_any_step_since_the_last_outside_effect() -> None:
    player = submitted().tell(NEXT, AnswerGiven("no"), NEXT, BackPressed("is_it_bought"))
    assert player.place == ("is_it_bought", Phase.REBUILDING)


@pytest.mark.parametrize("to", [None, "submit", "search"])
def test_after_an_outside_effect_back_says_what_cannot_be_undone(to: str | None) -> None:
    player = submitted().tell(BackPressed(to))
    assert player.effects == (Tell(Telling.CANNOT_UNDO, "submit"),)
    assert player.place == ("is_it_bought", Phase.READING)


def test_an_order_that_nobody_asked_for_cannot_be_undone_either() -> None:
    player = searched(Mode.PRACTICE).later(1, entries=2, commands=1).tell(BackPressed("search"))
    assert player.effects == (Tell(Telling.CANNOT_UNDO, "search"),)


def test_back_to_where_the_run_never_was_is_refused() -> None:
    player = searched()
    before = player.run
    assert player.tell(BackPressed("position")).run == before
    assert player.effects == ()


def test_back_out_of_a_wait_holds_time() -> None:
    assert waiting().tell(BackPressed()).effects[0] == HoldTime()


# Pause and resume


PAUSABLE = [
    (lambda: Player().start(), Phase.READING, PutBack),
    (searched, Phase.EXPECTING, PutBack),
    (lambda: submitted().tell(NEXT), Phase.ASKING, Ask),
    (waiting, Phase.WAITING, LetTimePass),
    (lambda: searched().see(detail__symbol=WRONG), Phase.EXPLAINING, SayMistake),
]


@pytest.mark.parametrize(("player_of", "phase", "effect"), PAUSABLE)
@pytest.mark.parametrize("is_left", [True, False])
def test_a_run_is_resumed_where_it_was_left_or_where_the_application_ended(
    player_of: Callable[[], Player], phase: Phase, effect: type[Effect], is_left: bool
) -> None:
    player = player_of()
    before = player.run
    if is_left:
        player.tell(Left())
        assert player.run.phase is Phase.PAUSED
        assert player.see(screen="accounts").run.state == before.state, (
            "the screen is somebody else's meanwhile"
        )
    player.tell(Resumed())
    assert player.run == before
    assert before.phase is phase
    assert player.given(PutBack) == [PutBack(before.state)]
    assert len(player.given(effect)) == 1


def test_actions_that_were_broken_off_begin_anew_with_the_world_of_the_step() -> None:
    player = searched(Mode.SHOW).tell(NEXT, Left(), Resumed())
    assert player.place == ("search", Phase.REBUILDING)
    assert player.tell(Resumed()).given(Rebuild), "and once more, if that was broken off as well"


def test_a_submit_that_was_broken_off_is_not_repeated() -> None:
    player = Player(a_walkthrough(a_step("send", where(order__last__status="working"), has_effect=True)))
    player = player.start().tell(DoItForMe()).later(1, entries=2, commands=1).tell(Resumed())
    assert player.place == ("send", Phase.EXPECTING)
    assert not player.tell(DoItForMe()).given(Act)
    assert player.run.ending is Ending.FINISHED


# The table


def every_phase() -> dict[Phase, Player]:
    """A run in each phase."""
    return {
        Phase.READY: Player(),
        Phase.READING: Player().start(),
        Phase.PLAYING: searched().tell(DoItForMe()),
        Phase.EXPECTING: searched(),
        Phase.ASKING: submitted().tell(NEXT),
        Phase.WAITING: waiting(),
        Phase.EXPLAINING: searched().see(detail__symbol=WRONG),
        Phase.REBUILDING: searched().tell(BackPressed()),
        Phase.PAUSED: searched().tell(Left()),
        Phase.ENDED: waiting().see(order__last__status="filled").see(screen="portfolio"),
    }


def an_event(kind: type[Event]) -> Event:
    match kind.__name__:
        case "StateChanged":
            return StateChanged({"screen": "elsewhere"})
        case "AnswerGiven":
            return AnswerGiven("no")
        case _:
            return kind()  # type: ignore[call-arg]


REFUSED = [
    (phase, kind) for phase in Phase for kind in EVENTS.values() if (phase, kind) not in LIFE_CYCLE
]  # fmt: skip


@pytest.mark.parametrize("phase", Phase)
def test_what_the_table_does_not_hold_is_refused(phase: Phase) -> None:
    player = every_phase()[phase]
    assert player.run.phase is phase
    before, refused = player.run, [kind for each, kind in REFUSED if each is phase]
    assert refused
    for kind in refused:
        assert player.tell(an_event(kind)).run == before, f"{phase} took {kind.__name__}"
        assert player.effects == ()


@pytest.mark.parametrize("phase", Phase)
def test_what_the_table_holds_leads_where_it_says(phase: Phase) -> None:
    for kind in [kind for each, kind in LIFE_CYCLE if each is phase]:
        player = every_phase()[phase]
        before = player.run
        after = player.tell(an_event(kind)).run
        assert after.phase in LIFE_CYCLE[phase, kind] or after == before


def test_a_second_press_of_next_does_no_harm() -> None:
    once, twice = Player().start().tell(NEXT), Player().start().tell(NEXT, NEXT)
    assert once.run == twice.run


def test_steps_that_lead_in_a_circle_come_to_a_rest() -> None:
    steps = (a_step("one"), a_step("two", next=(Branch("one"),)))
    player = Player(a_walkthrough(*steps, score=Score()), Mode.ASSESS).start()
    assert player.run.phase is Phase.READING

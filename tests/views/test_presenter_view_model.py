"""What the presenter's window says of a run, which of its controls do something, and what a gesture asks for."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import caught
from tests.walkthrough.scripts import BUY, Player, a_step, a_walkthrough, where
from tradewalk.domain.instants import MINUTE
from tradewalk.views.presenter.props import Doing, PresenterControl, PresenterProps, Standing
from tradewalk.views.presenter.view_model import PresenterInputs, PresenterViewModel, derive_presenter
from tradewalk.views.presenter.words import line_text
from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_events import (
    ActionDone,
    BackPressed,
    Event,
    HandedOver,
    Left,
    NextPressed,
    TakenBack,
)
from tradewalk.walkthrough.run_state import Phase, Run
from tradewalk.walkthrough.script import Answer, Branch, Mode, Question, Walkthrough, Words

BACK, NEXT, LEAVE = PresenterControl.BACK, PresenterControl.NEXT, PresenterControl.LEAVE
HAND_OVER, TAKE_BACK = PresenterControl.HAND_OVER, PresenterControl.TAKE_BACK
SEARCHED = {"detail__symbol": "688256.SH"}


def a_show() -> Player:
    return Player(BUY, Mode.SHOW).start()


def at_search() -> Player:
    return a_show().tell(NextPressed())


def at_quantity() -> Player:
    return at_search().tell(NextPressed()).see(**SEARCHED).tell(ActionDone())


def at_fill() -> Player:
    """Waiting for the market, with the order sent."""
    player = at_quantity().tell(NextPressed()).see(ticket__quantity=200).tell(ActionDone())
    player.tell(NextPressed()).later(1, entries=2, commands=1).see(order__last__status="working")
    return player.tell(ActionDone()).tell(NextPressed(), NextPressed(), NextPressed(), NextPressed())


def derived(player: Player, **changed: object) -> PresenterProps:
    return derive_presenter(PresenterInputs(BUY, player.run)._replace(**changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("player", "number", "doing", "controls"),
    [
        (Player(BUY, Mode.SHOW), 0, Doing.READY, set()),
        (a_show(), 1, Doing.PRESENTER, {NEXT, HAND_OVER, LEAVE}),
        (at_search(), 2, Doing.PRESENTER, {BACK, NEXT, HAND_OVER, LEAVE}),
        (at_search().tell(NextPressed()), 2, Doing.SCRIPT, {LEAVE}),
        (at_search().tell(NextPressed(), ActionDone()), 2, Doing.PRESENTER, {BACK, NEXT, HAND_OVER, LEAVE}),
        (at_search().tell(HandedOver()), 2, Doing.LEARNER, {BACK, TAKE_BACK, LEAVE}),
        (
            at_search().tell(HandedOver()).see(detail__symbol="688265.SH"),
            2,
            Doing.MISTAKE,
            {BACK, NEXT, TAKE_BACK, LEAVE},
        ),
        (at_fill(), 6, Doing.MARKET, {BACK, HAND_OVER, LEAVE}),
        (at_search().tell(BackPressed()), 1, Doing.SCRIPT, {LEAVE}),
        (at_search().tell(Left()), 2, Doing.PAUSED, set()),
    ],
    ids=lambda value: "" if isinstance(value, Player) else None,
)
def test_where_the_run_stands_decides_what_it_says_and_offers(
    player: Player, number: int, doing: Doing, controls: set[PresenterControl]
) -> None:
    props = derived(player)
    assert (props.number, props.count, props.doing, set(props.controls)) == (number, 8, doing, controls)


def test_every_control_that_is_offered_makes_a_difference_to_the_run() -> None:
    events: dict[PresenterControl, Event] = {
        BACK: BackPressed(),
        NEXT: NextPressed(),
        HAND_OVER: HandedOver(),
        TAKE_BACK: TakenBack(),
    }
    for player in (a_show(), at_search(), at_search().tell(HandedOver()), at_quantity(), at_fill()):
        for control, event in events.items():
            outcome = player.conductor.answer(player.run, event, player.moment)
            took = outcome.run != player.run or bool(outcome.effects)
            if control in derived(player).controls:
                assert took, f"{control} does nothing in {player.place}"


@pytest.mark.parametrize("mode", [Mode.GUIDE, Mode.PRACTICE])
def test_where_the_learner_acts_anyhow_nothing_is_handed_over(mode: Mode) -> None:
    controls = derived(Player(BUY, mode).start()).controls
    assert not controls & {HAND_OVER, TAKE_BACK}


def test_a_question_is_shown_with_what_is_right_and_as_revealed_once_it_is() -> None:
    yes, no = (Words(name, name, name) for name in ("yes", "no"))
    question = Question(yes, (Answer("yes", yes, ALWAYS), Answer("no", no, where(screen="portfolio"))))
    walkthrough = a_walkthrough(replace(a_step("one"), question=question), a_step("two"))
    player = Player(walkthrough, Mode.SHOW).start().tell(NextPressed(), ActionDone())
    told = []
    for _ in range(2):
        props = derive_presenter(PresenterInputs(walkthrough, player.run))
        assert props.question is not None
        told.append((props.doing, [each.is_right for each in props.question.answers]))
        player.tell(NextPressed())
    assert told == [(Doing.ANSWER, [True, False]), (Doing.REVEALED, [True, False])]


def test_say_task_and_notes_are_those_of_the_step() -> None:
    say, task, note = (Words(name, name, name) for name in ("say", "task", "note"))
    walkthrough = a_walkthrough(replace(a_step("one"), say=say, task=task, note=note), a_step("two"))
    player = Player(walkthrough, Mode.SHOW).start()
    props = derive_presenter(PresenterInputs(walkthrough, player.run))
    assert (props.say, props.task, props.note) == (say, task, note)


TOLD = where(told="yes")
FORKED = a_walkthrough(
    a_step("first", does=False, next=(Branch("third", TOLD), Branch("second"))),
    a_step("second", does=False, next=(Branch("fourth"),)),
    a_step("third", does=False),
    a_step("fourth", does=False),
)


@pytest.mark.parametrize(
    ("moves", "told", "following", "is_certain"),
    [
        (0, "no", 2, False),
        (0, "yes", 3, False),
        (1, "no", 4, True),
        (2, "no", None, True),
    ],
)
def test_the_next_step_follows_from_what_is_known_by_now(
    moves: int, told: str, following: int | None, is_certain: bool
) -> None:
    player = Player(FORKED, Mode.SHOW).start().see(told=told).tell(*[NextPressed()] * moves)
    found = derive_presenter(PresenterInputs(FORKED, player.run)).next
    if following is None:
        assert found is None
    else:
        assert found is not None
        assert (found.number, found.is_certain) == (following, is_certain)


def test_before_the_start_the_first_step_is_next_and_after_a_wait_nothing_is_certain() -> None:
    first = derived(Player(BUY, Mode.SHOW)).next
    assert first is not None
    assert (first.number, first.is_certain) == (1, True)
    after_wait = derived(at_fill()).next
    assert after_wait is not None
    assert (after_wait.number, after_wait.is_certain) == (8, False)


@pytest.mark.parametrize(
    ("visits", "elapsed", "planned", "left"),
    [
        (1, 60_000, None, None),
        (2, 60_000, None, 7 * 60),
        (3, 60_000, None, 6 * 30),
        (3, 61_000, None, 6 * 35),
        (1, 61_999, 10, 8 * 60 + 58),
        (3, 10 * MINUTE, 10, 0),
        (3, 11 * MINUTE, 10, -60),
    ],
    ids=["nothing known", "one passed", "two passed", "rounded up", "planned", "at its end", "over"],
)
def test_what_is_left_is_left_of_the_plan_or_by_how_long_a_step_took(
    visits: int, elapsed: int, planned: int | None, left: int | None
) -> None:
    player = {1: a_show, 2: at_search, 3: at_quantity}[visits]()
    minutes = None if planned is None else planned * MINUTE
    props = derived(player, elapsed=elapsed, planned=minutes)
    assert (props.elapsed, props.left, props.planned) == (elapsed // 1000, left, planned)


@pytest.mark.parametrize(
    ("player", "standings", "is_open"),
    [
        (a_show(), "h-------", "11111111"),
        (at_quantity(), "bbh-----", "11111111"),
        (at_search().tell(NextPressed()), "bh------", "00000000"),
        (at_search().tell(HandedOver()), "bh------", "11000000"),
        (at_search().tell(HandedOver()).see(detail__symbol="688265.SH"), "bh------", "00000000"),
        (at_fill(), "bbbbbh--", "11111100"),
        (at_fill().see(order__last__status="filled"), "bbbbbb-h", "11111101"),
    ],
    ids=["first", "third", "script", "learner", "mistake", "wait", "passed by"],
)
def test_a_jump_goes_back_to_where_the_run_was_and_on_while_it_is_the_presenters(
    player: Player, standings: str, is_open: str
) -> None:
    lines = derived(player).steps
    letters = {Standing.BEFORE: "b", Standing.HERE: "h", Standing.AHEAD: "-"}
    assert "".join(letters[line.standing] for line in lines) == standings
    assert "".join(str(int(line.is_open)) for line in lines) == is_open


def test_what_the_script_could_not_do_is_said_and_never_ticked() -> None:
    player = at_search().tell(NextPressed(), ActionDone(is_done=False))
    assert derived(player).doing is Doing.FAILED
    after = derived(player.tell(NextPressed())).steps
    assert [line.standing for line in after[:3]] == [Standing.BEFORE, Standing.UNDONE, Standing.HERE]
    assert [line_text(line)[:1] for line in after[:3]] == ["✓", "–", "›"]


def test_a_frozen_market_is_said_where_the_run_waits_for_it() -> None:
    assert derived(at_fill(), is_frozen=True).doing is Doing.FROZEN
    assert derived(at_search(), is_frozen=True).doing is Doing.PRESENTER


class Desk:
    """A view model with a clock that stands where it is put."""

    def __init__(self, player: Player, walkthrough: Walkthrough = BUY) -> None:
        self.now = 5_000
        self.model = PresenterViewModel(walkthrough, player.run, lambda: self.now)
        self.told = caught(self.model.told)
        self.skipped = caught(self.model.skip_requested)
        self.props = caught(self.model.props_changed)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    assert qtbot is not None
    return Desk(at_quantity())


def test_back_is_off_as_long_as_the_card_says_that_there_is_no_way_back(qtbot: QtBot) -> None:
    assert qtbot is not None
    player = at_fill()
    desk = Desk(player)
    desk.model.show(player.run, is_back_refused=True)
    desk.model.go_back()
    assert (BACK in desk.model.props.controls, desk.told) == (False, [])
    desk.model.show(player.run)
    assert BACK in desk.model.props.controls


def test_what_is_not_offered_is_not_asked_for(qtbot: QtBot) -> None:
    assert qtbot is not None
    desk = Desk(at_search().tell(NextPressed()))
    for gesture in (desk.model.go_on, desk.model.go_back, desk.model.hand_over):
        gesture()
    desk.model.jump("welcome")
    desk.model.jump("position")
    desk.model.jump("nowhere")
    assert (desk.told, desk.skipped) == ([], [])


def test_gestures_become_events_of_the_run(desk: Desk) -> None:
    desk.model.go_on()
    desk.model.go_back()
    desk.model.hand_over()
    desk.model.jump("search")
    desk.model.show(at_search().tell(HandedOver()).run)
    desk.model.hand_over()
    assert desk.told == [NextPressed(), BackPressed(), HandedOver(), BackPressed("search"), TakenBack()]


def test_a_step_ahead_is_skipped_to_and_never_told(desk: Desk) -> None:
    desk.model.jump("fill")
    assert (desk.told, desk.skipped) == ([], ["fill"])


def test_a_question_about_leaving_is_answered_before_anything_else(desk: Desk) -> None:
    left = caught(desk.model.left)
    desk.model.ask_or_stay()
    desk.model.go_on()
    desk.model.go_back()
    assert (desk.told, desk.model.props.is_asking_to_leave) == ([], True)
    desk.model.ask_or_stay()
    assert not desk.model.props.is_asking_to_leave
    desk.model.ask_to_leave()
    desk.model.leave()
    assert (len(left), desk.model.props.is_asking_to_leave) == (1, False)


def test_the_market_is_frozen_once_and_let_go_once(desk: Desk) -> None:
    froze = caught(desk.model.froze)
    for is_on in (True, True, False):
        desk.model.freeze(is_on)
    assert froze == [True, False]


def test_amounts_count_as_hidden_when_the_room_no_longer_has_them(desk: Desk) -> None:
    assert not desk.model.props.is_hiding
    desk.model.hidden(is_hiding=True)
    assert desk.model.props.is_hiding


def test_the_clock_is_shown_by_the_second_and_stops_at_the_end(desk: Desk) -> None:
    desk.now += 900
    desk.model.tick()
    assert desk.props == []
    desk.now += 100
    desk.model.tick()
    assert desk.model.props.elapsed == 1
    ended = replace(at_quantity().run, phase=Phase.ENDED)
    desk.model.show(ended)
    desk.now += 60_000
    desk.model.tick()
    assert (desk.model.props.elapsed, desk.model.props.doing) == (1, Doing.ENDED)


def test_steps_that_were_jumped_over_say_nothing_of_how_long_one_takes(desk: Desk) -> None:
    desk.now += 60_000
    desk.model.show(at_quantity().run)
    assert desk.model.props.left == 6 * 30
    desk.model.show(at_fill().run, is_skipping=True)
    assert desk.model.props.left == 3 * 30
    desk.model.show(a_show().run)
    assert desk.model.props.left is None


def test_a_plan_is_chosen_in_minutes_and_given_up_again(desk: Desk) -> None:
    desk.model.plan(20)
    assert (desk.model.props.planned, desk.model.props.left) == (20, 1200)
    desk.model.plan(None)
    assert desk.model.props.planned is None


def test_a_walkthrough_without_steps_has_nothing_to_show(qtbot: QtBot) -> None:
    assert qtbot is not None
    empty = a_walkthrough()
    props = derive_presenter(PresenterInputs(empty, Run(Mode.SHOW)))
    assert (props.count, props.next, props.steps) == (0, None, ())
    assert Conductor(empty, holds).ready(Mode.SHOW).phase is Phase.READY

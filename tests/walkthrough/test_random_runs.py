"""Runs of any walkthrough under any events: nothing breaks, what was promised holds, and nobody gets stuck."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.walkthrough.scripts import Player, a_mistake, a_question, a_step, a_walkthrough, below, where
from tradewalk.walkthrough.condition import ALWAYS, Condition
from tradewalk.walkthrough.run_effects import Act, LetTimePass, Rebuild
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
    TakenBack,
    TimePassed,
    TimeUp,
)
from tradewalk.walkthrough.run_log import read_log
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.scoring import score_of
from tradewalk.walkthrough.script import Branch, Mode, Score, Step, Wait, Walkthrough

IDS = ("one", "two", "three", "four", "five")
CONDITIONS = st.sampled_from((ALWAYS, where(screen="a"), where(screen="b"), below("ticket.quantity", 2)))
PRESSES: list[Event] = [
    NextPressed(), BackPressed(), DoItForMe(), HintAsked(), TimePassed(), TimeUp(), ActionDone(), HandedOver(),
    TakenBack(), Left(), Resumed(), Rebuilt(), Started(), AnswerGiven("yes"), AnswerGiven("no"),
    *(BackPressed(step_id) for step_id in IDS),
]  # fmt: skip


@st.composite
def steps(draw: st.DrawFn, place: int, *, forward: bool) -> Step:
    goals = IDS[place + 1 :] if forward else IDS
    branches = (
        st.lists(st.builds(Branch, st.sampled_from(goals), CONDITIONS), max_size=2) if goals else st.just([])
    )
    waits = st.builds(Wait, CONDITIONS, st.integers(0, 5), st.sampled_from(goals)) if goals else st.none()
    question = st.builds(lambda yes, no: a_question(yes=yes, no=no), CONDITIONS, CONDITIONS)
    return a_step(
        IDS[place], draw(CONDITIONS), does=draw(st.booleans()), watch=draw(st.sets(st.sampled_from("pq"))),
        wait=draw(st.none() | waits), question=draw(st.none() | question), next=tuple(draw(branches)),
        has_effect=draw(st.booleans()),
    )  # fmt: skip


@st.composite
def walkthroughs(draw: st.DrawFn, *, forward: bool = False) -> Walkthrough:
    def a_cause() -> Condition:
        return draw(CONDITIONS.filter(lambda each: each != ALWAYS))

    back_to = st.sampled_from(IDS)
    mistakes = [a_mistake(key, a_cause(), draw(back_to)) for key in "pq"]
    every = [draw(steps(place, forward=forward)) for place in range(len(IDS))]
    return a_walkthrough(*every, mistakes=mistakes, score=Score(fatal=("q",)))


class Watched(Player):
    """A player that checks after every event what always holds."""

    def tell(self, *events: Event) -> Player:
        for event in events:
            done, before = self.run.done_effects, self.run
            super().tell(event)
            self.check(done)
            if before.phase is Phase.ENDED:
                assert self.run == before
        return self

    def check(self, done: tuple[str, ...]) -> None:
        run, moment = self.run, self.moment
        assert bool(run.visits) or run.phase in (Phase.READY, Phase.ENDED)
        assert (run.ending is not None) == (run.phase is Phase.ENDED)
        assert (run.explained is not None) == (Phase.EXPLAINING in (run.phase, *run.before))
        assert (run.phase is Phase.PAUSED) <= bool(run.before)
        assert all(act.step_id not in done for act in self.given(Act)), "what reached out is not repeated"
        for rebuild in self.given(Rebuild):
            assert run.visit.effects == moment.commands + len(run.done_effects)
            assert rebuild.position <= moment.position
        assert len(self.given(LetTimePass)) <= 1
        assert score_of(self.conductor.walkthrough, run) is None or (
            run.mode is Mode.ASSESS and run.ending is not None
        )
        positions = [visit.position for visit in run.visits]
        assert positions == sorted(positions)
        assert len(set(run.done_effects)) == len(run.done_effects)


@st.composite
def gestures(draw: st.DrawFn, player: Player) -> None:
    """One thing that may happen."""
    match draw(st.integers(0, 5)):
        case 0:
            player.see(screen=draw(st.sampled_from("abc")))
        case 1:
            player.see(ticket__quantity=draw(st.integers(0, 3)))
        case 2:
            player.later(draw(st.integers(0, 4)), entries=draw(st.integers(0, 2)))
        case 3 if player.run.phase in (Phase.PLAYING, Phase.EXPECTING):
            player.later(entries=1, commands=1)
        case _:
            if player.run.phase is Phase.REBUILDING:
                visit = player.run.visit
                player.moment = player.moment._replace(at=visit.at, position=visit.position)
                player.put(visit.screen)
            player.tell(draw(st.sampled_from(PRESSES)))


@st.composite
def played(draw: st.DrawFn, *, forward: bool = False) -> Player:
    player = Watched(draw(walkthroughs(forward=forward)), draw(st.sampled_from(Mode)))
    player.start()
    for _ in range(draw(st.integers(0, 25))):
        draw(gestures(player))
    return player


def drive(player: Player) -> None:
    """What a patient person does to come to the end."""
    run = player.run
    match run.phase:
        case Phase.READING | Phase.EXPLAINING:
            player.tell(NextPressed())
        case Phase.PLAYING:
            player.tell(ActionDone())
        case Phase.EXPECTING | Phase.ASKING:
            player.tell(DoItForMe(), NextPressed())
        case Phase.WAITING:
            assert run.deadline is not None
            player.moment = player.moment._replace(at=max(run.deadline, player.moment.at))
            player.tell(TimePassed())
        case Phase.REBUILDING:
            player.tell(Rebuilt())
        case _:
            player.tell(Resumed())


@given(played())
def test_whatever_happens_what_was_promised_holds_and_the_log_leads_back(player: Player) -> None:
    read = read_log(player.log, player.conductor)
    assert replace(read.run, state=player.run.state) == player.run, "state alone is not noted"
    assert read.notes == tuple(player.notes)


@given(played(forward=True))
def test_nobody_gets_stuck(player: Player) -> None:
    for _ in range(200):
        if player.run.phase is Phase.ENDED:
            return
        drive(player)
    raise AssertionError(f"stuck in {player.place}")

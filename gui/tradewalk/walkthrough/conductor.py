"""The conductor: what a run becomes when something happens, and what it asks for. A pure function of its arguments.

What may happen in which phase stands in ``run_state.LIFE_CYCLE``; all else is refused, and changes nothing. So a
second press of Next, or an answer that comes late, does no harm.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, NamedTuple

from tradewalk.walkthrough.condition import Condition, State
from tradewalk.walkthrough.modes import Gate
from tradewalk.walkthrough.run_effects import (
    Effect,
    HoldTime,
    Pause,
    SayAnswer,
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
    Moment,
    NextPressed,
    Rebuilt,
    Resumed,
    Started,
    StateChanged,
    TakenBack,
    TimePassed,
    TimeUp,
)
from tradewalk.walkthrough.run_state import LIFE_CYCLE, Answered, Phase, Run
from tradewalk.walkthrough.scene import Holds
from tradewalk.walkthrough.script import Mode, Step, Walkthrough
from tradewalk.walkthrough.turn import Turn

SCREEN = frozenset(
    {
        "chart.frame", "chart.kind", "screen", "side", "detail.symbol", "order.last.number", "ticket.open",
        "ticket.price", "ticket.quantity", "ticket.side", "ticket.step", "ticket.stop_price", "ticket.symbol",
        "ticket.trail", "ticket.type", "ticket.validity",
    }
)  # fmt: skip
"""By these a screen is put back, and mistakes are reckoned; kept beside what the walkthrough asks about."""


class Outcome(NamedTuple):
    """What a run has become, and what it asks for."""

    run: Run
    effects: tuple[Effect, ...]


@dataclass(frozen=True)
class Conductor:
    """Conducts runs of one walkthrough."""

    walkthrough: Walkthrough
    holds: Holds

    def ready(self, mode: Mode) -> Run:
        """A run that has not begun."""
        return Run(mode)

    def answer(self, run: Run, event: Event, moment: Moment) -> Outcome:
        """The run after an event. Refused events leave it as it is."""
        allowed = LIFE_CYCLE.get((run.phase, type(event)))
        if allowed is None:
            return Outcome(run, ())
        turn = Turn(self.walkthrough, self.holds, run, moment)
        if isinstance(event, StateChanged):
            event = StateChanged(self.kept(event.state))
        _HANDLERS[type(event)](turn, event)
        is_allowed = turn.run is run or turn.run.phase in allowed
        assert is_allowed, f"{event} leads from {run.phase} to {turn.run.phase}"
        return Outcome(turn.run, tuple(turn.effects))

    def kept(self, state: State) -> State:
        """What of the application's state a run remembers."""
        found = ((path, state.get(path)) for path in self._asked)
        return {path: value for path, value in found if value is not None}

    @cached_property
    def _asked(self) -> tuple[str, ...]:
        return tuple(sorted(paths_of(self.walkthrough) | SCREEN))


def is_noted(before: Run, outcome: Outcome) -> bool:
    """Whether an event made a difference, beyond the state that was reported."""
    return bool(outcome.effects) or replace(outcome.run, state=before.state) != before


def paths_of(walkthrough: Walkthrough) -> frozenset[str]:
    """Every state path that a walkthrough asks about."""
    conditions = [mistake.when for mistake in walkthrough.mistakes]
    for step in walkthrough.steps:
        conditions += _conditions_of(step)
    return frozenset(predicate.path for each in conditions for predicate in each.predicates)


def _conditions_of(step: Step) -> list[Condition]:
    waits = [step.wait.condition] if step.wait else []
    answers = [answer.is_right for answer in step.question.answers] if step.question else []
    return [step.expect, *waits, *answers, *(branch.condition for branch in step.next)]


def _start(turn: Turn, _: Started) -> None:
    turn.start()


def _state_changed(turn: Turn, event: StateChanged) -> None:
    turn.change(state=event.state)
    turn.forget_mended()
    phase = turn.run.phase
    if phase is Phase.EXPLAINING and turn.run.explained not in turn.run.live:
        turn.restore(turn.leave_explanation())
        turn.judge()
    elif phase in (Phase.READING, Phase.EXPECTING, Phase.ASKING, Phase.WAITING):
        turn.judge()


def _next_pressed(turn: Turn, _: NextPressed) -> None:
    match turn.run.phase:
        case Phase.READING if turn.is_repeated:
            turn.go_on()
        case Phase.READING if turn.is_learner:
            turn.settle()
        case Phase.READING:
            turn.play()
        case Phase.EXPECTING if not turn.is_learner:
            turn.acted(is_met=False)
        case Phase.ASKING if turn.run.is_revealed:
            turn.wait()
        case Phase.ASKING if not turn.is_learner:
            turn.reveal()
        case Phase.EXPLAINING if turn.run.switches.gate is Gate.TARGET:
            turn.back_from_mistake(turn.mistake(turn.run.explained))
        case Phase.EXPLAINING:
            turn.restore(turn.leave_explanation())
            turn.judge()
        case _:
            pass


def _back_pressed(turn: Turn, event: BackPressed) -> None:
    if turn.run.phase is Phase.EXPLAINING and event.to is None:
        turn.back_from_mistake(turn.mistake(turn.run.explained))
    else:
        turn.go_back(event.to)


def _time_up(turn: Turn, event: TimeUp) -> None:
    if turn.run.switches.limit is None:
        return
    turn.give(Tell(Telling.TIME_UP, turn.step.id))
    if turn.run.phase is Phase.READING:
        _next_pressed(turn, NextPressed())
    else:
        _do_for_learner(turn, event)


def _do_for_learner(turn: Turn, _: DoItForMe | TimeUp) -> None:
    """Show how it is done, from the step's start; what was shown, or cannot be, is passed over: nobody gets stuck."""
    if not turn.is_learner:
        return
    was_shown, run, step = turn.run.is_shown, turn.run, turn.step
    if not was_shown:
        turn.change(is_shown=True, shown=(*run.shown, step.id))
    if run.phase is Phase.ASKING:
        if run.is_revealed or not run.switches.is_explained:
            turn.wait()
        else:
            turn.reveal()
    elif was_shown or not step.do or turn.has_reached_out:
        turn.acted(is_met=False)
    else:
        turn.play_from_start()


def _hint_asked(turn: Turn, _: HintAsked) -> None:
    if turn.is_learner:
        turn.change(hints=(*turn.run.hints, turn.step.id))


def _answer_given(turn: Turn, event: AnswerGiven) -> None:
    question, run, step_id = turn.step.question, turn.run, turn.step.id
    answer = next((each for each in question.answers if each.key == event.key), None) if question else None
    if answer is None:
        return
    is_right = turn.holds(answer.is_right)
    if not turn.is_learner:
        if is_right:
            turn.reveal()
        return
    if not run.is_revealed:
        turn.change(answers=(*run.answers, Answered(step_id, event.key, turn.moment.at, is_right)))
    if turn.catch():
        return
    if not run.switches.is_explained:
        turn.wait()
        return
    turn.change(is_revealed=run.is_revealed or is_right)
    turn.give(SayAnswer(step_id, event.key, is_right))


def _time_passed(turn: Turn, _: TimePassed) -> None:
    deadline = turn.run.deadline
    if turn.run.phase is Phase.WAITING and deadline is not None and turn.moment.at >= deadline:
        turn.time_out()


def _action_done(turn: Turn, event: ActionDone) -> None:
    if event.is_done:
        turn.settle()
    else:
        turn.fail()


def _handed_over(turn: Turn, _: HandedOver) -> None:
    if turn.run.mode is not Mode.SHOW or turn.run.is_handed_over:
        return
    turn.change(is_handed_over=True)
    if turn.run.phase in (Phase.READING, Phase.EXPECTING):
        turn.present()
        turn.open_step()
    else:
        turn.restore(turn.run.phase)


def _taken_back(turn: Turn, _: TakenBack) -> None:
    if not turn.run.is_handed_over:
        return
    turn.change(is_handed_over=False)
    phase = turn.leave_explanation() if turn.run.phase is Phase.EXPLAINING else turn.run.phase
    if phase is not Phase.EXPECTING or not turn.start_over():
        turn.restore(Phase.READING if phase is Phase.EXPECTING else phase)


def _left(turn: Turn, _: Left) -> None:
    run = turn.run
    if run.phase is Phase.WAITING:
        turn.give(HoldTime())
    turn.change(phase=Phase.PAUSED, before=(*run.before, run.phase))
    turn.give(Pause())


def _resumed(turn: Turn, _: Resumed) -> None:
    if turn.run.phase is Phase.PAUSED:
        before = turn.run.before
        turn.change(phase=before[-1], before=before[:-1])
    phase = turn.run.phase
    if phase is Phase.REBUILDING:
        turn.ask_to_rebuild()
    elif phase is Phase.PLAYING:
        turn.play_again()
    else:
        turn.put_back(phase)


def _rebuilt(turn: Turn, _: Rebuilt) -> None:
    is_to_play = turn.run.is_to_play
    turn.change(state=turn.run.visit.screen, is_to_play=False)
    turn.forget_mended()
    turn.begin()
    if is_to_play and turn.run.phase in (Phase.READING, Phase.EXPECTING):
        turn.change(is_shown=True)
        turn.play()


_HANDLERS: Mapping[type[Event], Callable[[Turn, Any], None]] = {
    Started: _start,
    StateChanged: _state_changed,
    NextPressed: _next_pressed,
    BackPressed: _back_pressed,
    DoItForMe: _do_for_learner,
    HintAsked: _hint_asked,
    AnswerGiven: _answer_given,
    TimePassed: _time_passed,
    TimeUp: _time_up,
    ActionDone: _action_done,
    HandedOver: _handed_over,
    TakenBack: _taken_back,
    Left: _left,
    Resumed: _resumed,
    Rebuilt: _rebuilt,
}

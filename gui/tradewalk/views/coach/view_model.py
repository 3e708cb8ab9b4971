"""What the card shows of a run: derived from where it stands, who acts, and how much is said in its mode."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tradewalk.views.coach.props import (
    AnswerProps,
    CoachControl,
    CoachNotice,
    CoachProps,
    FeedbackProps,
    QuestionProps,
)
from tradewalk.walkthrough.assignment import assignment_of, without_assignment
from tradewalk.walkthrough.mistake_costs import Cost
from tradewalk.walkthrough.modes import Actor, Gate, Text
from tradewalk.walkthrough.run_effects import Telling
from tradewalk.walkthrough.run_state import Phase, Run
from tradewalk.walkthrough.script import Step, Walkthrough, Words

TOLD = {
    Telling.CANNOT_UNDO: CoachNotice.SENT,
    Telling.ALREADY_DONE: CoachNotice.ALREADY_DONE,
    Telling.NOT_DONE: CoachNotice.NOT_DONE,
    Telling.TIME_UP: CoachNotice.TIME_UP,
}
"""Which notice says what a run tells."""
DONE = (Phase.ASKING, Phase.WAITING)
"""In these the task of a step has been done."""
GOING_BACK = (Phase.READING, Phase.EXPECTING, Phase.ASKING, Phase.WAITING)


@dataclass(frozen=True, slots=True)
class CoachInputs:
    """A run at this moment, and what it has said beside: a notice, which answer is marked, and whether as right.

    ``cost`` is that of the mistake which is explained, once it is known. ``seconds_left`` are real ones, of a step that
    has a limit. ``is_held``: the presenter lets no simulated time pass. ``is_getting_ready``: the run cannot begin, or
    be gone on with, before its window stands.
    """

    walkthrough: Walkthrough
    run: Run
    notice: CoachNotice | None = None
    marked: tuple[str, bool] | None = None
    cost: Cost | None = None
    seconds_left: int | None = None
    is_held: bool = False
    is_getting_ready: bool = False

    @property
    def step(self) -> Step:
        """The step in which the run stands."""
        return self.walkthrough.step(self.run.visit.step_id)

    @property
    def is_learner(self) -> bool:
        """Whether the learner acts."""
        return self.run.switches.actor is Actor.LEARNER

    @property
    def is_full(self) -> bool:
        """Whether everything is told without being asked for."""
        return self.run.switches.text is Text.FULL

    @property
    def is_hint_asked(self) -> bool:
        """Whether the learner has asked for the hint of this step."""
        return self.step.id in self.run.hints


def derive_coach(inputs: CoachInputs, *, is_asking_to_leave: bool = False) -> CoachProps | None:
    """The card of a run; None before its first step, and where it is left or over."""
    run = inputs.run
    if inputs.is_getting_ready:
        return _getting_ready(inputs)
    if not run.visits or run.phase in (Phase.READY, Phase.PAUSED, Phase.ENDED):
        return None
    step, is_told = inputs.step, inputs.is_full or inputs.is_hint_asked
    is_acting = inputs.is_learner and run.phase is Phase.EXPECTING
    return CoachProps(
        title=inputs.walkthrough.title,
        number=inputs.walkthrough.index(step.id) + 1,
        count=len(inputs.walkthrough.steps),
        say=step.say if inputs.is_full or (inputs.is_hint_asked and step.hint is None) else None,
        task=step.task if inputs.is_learner and is_told and _is_to_do(run) else None,
        assignment=_assignment(inputs),
        hint=step.hint if inputs.is_hint_asked else None,
        controls=_controls(inputs),
        question=_question(inputs) if run.phase is Phase.ASKING and step.question is not None else None,
        feedback=_feedback(inputs),
        notice=_notice(inputs),
        seconds_left=inputs.seconds_left,
        targets=_targets(step),
        is_pointing=_is_pointing(inputs),
        is_gated=run.switches.gate is Gate.TARGET or run.phase is Phase.REBUILDING,
        is_target_open=_is_target_open(inputs),
        is_learner_acting=is_acting,
        is_asking_to_leave=is_asking_to_leave,
        is_script_acting=run.phase is Phase.PLAYING,
        is_passing_over=_is_passing_over(run),
    )


def _getting_ready(inputs: CoachInputs) -> CoachProps:
    """Nothing works yet, and nothing can be left that has not begun."""
    visits, walkthrough = inputs.run.visits, inputs.walkthrough
    return CoachProps(
        title=walkthrough.title,
        number=walkthrough.index(visits[-1].step_id) + 1 if visits else 1,
        count=len(walkthrough.steps),
        notice=CoachNotice.GETTING_READY,
        is_pointing=False,
        is_target_open=False,
        can_leave=False,
    )


def _is_to_do(run: Run) -> bool:
    """Whether the task waits to be done; not while a mistake leads back: what it asks for may be gone."""
    is_led_back = run.phase is Phase.EXPLAINING and run.switches.gate is Gate.TARGET
    return run.phase not in DONE and not is_led_back


def _is_pointing(inputs: CoachInputs) -> bool:
    """Whether the targets are lit; what is built anew is not there yet."""
    run = inputs.run
    is_hinted = inputs.is_hint_asked and run.switches.text is Text.ON_REQUEST
    return run.phase is not Phase.REBUILDING and (inputs.is_full or is_hinted)


def _assignment(inputs: CoachInputs) -> Words | None:
    """Apart from the question that says it, and in a step that tells no text; not while a mistake is explained."""
    is_hidden = inputs.is_full and not _is_assigning(inputs)
    return None if is_hidden or inputs.run.phase is Phase.EXPLAINING else assignment_of(inputs.walkthrough)


def _is_assigning(inputs: CoachInputs) -> bool:
    """Whether the first question is being asked, which says the assignment before it asks."""
    return inputs.run.phase is Phase.ASKING and inputs.step is inputs.walkthrough.steps[0]


def _is_target_open(inputs: CoachInputs) -> bool:
    """Whether what is lit works: where somebody acts, or could, since what is to be done is so from the start."""
    run, step = inputs.run, inputs.step
    is_to_do = step.task is not None and not (step.has_effect and step.id in run.done_effects)
    is_open = run.phase in (Phase.EXPECTING, Phase.EXPLAINING) or (run.phase is Phase.READING and is_to_do)
    return is_open or _is_script_at_work(inputs)


def _is_script_at_work(inputs: CoachInputs) -> bool:
    return inputs.run.phase is Phase.PLAYING or (
        not inputs.is_learner and inputs.run.phase is not Phase.REBUILDING
    )


def _is_passing_over(run: Run) -> bool:
    """Whether Next would leave undone what the script could not do."""
    return run.has_failed and run.phase is Phase.EXPECTING


def _controls(inputs: CoachInputs) -> frozenset[CoachControl]:
    """What does something now; the run itself refuses everything else, and once it has said so Back is off."""
    run, is_learner = inputs.run, inputs.is_learner
    is_open = is_learner and run.phase in (Phase.EXPECTING, Phase.ASKING)
    goes_on = run.phase in (Phase.READING, Phase.EXPLAINING)
    goes_on_unmet = run.phase in (Phase.EXPECTING, Phase.ASKING) and not is_learner
    is_barred = inputs.notice is CoachNotice.SENT
    offered = {
        CoachControl.BACK: run.phase in GOING_BACK and len(run.visits) > 1 and not is_barred,
        CoachControl.NEXT: goes_on or goes_on_unmet or (run.phase is Phase.ASKING and run.is_revealed),
        CoachControl.DO_IT: is_open and not run.is_revealed,
        CoachControl.HINT: is_open and not inputs.is_hint_asked and _has_hint(inputs),
    }
    return frozenset(control for control, is_offered in offered.items() if is_offered)


def _has_hint(inputs: CoachInputs) -> bool:
    """Where little is told, the text of a step without a hint is one."""
    return inputs.step.hint is not None or not inputs.is_full


def _targets(step: Step) -> tuple[str, ...]:
    """Where the step points, and all that its actions touch."""
    named = (step.at, *(action.target for action in step.do))
    return tuple(dict.fromkeys(name for name in named if name))


def _question(inputs: CoachInputs) -> QuestionProps:
    question = inputs.step.question
    assert question is not None, "a run asks in a step that has a question"
    answers = tuple(AnswerProps(each.key, each.say) for each in question.answers)
    given, is_right = inputs.marked or (None, False)
    is_apart = _is_assigning(inputs) and assignment_of(inputs.walkthrough) is not None
    ask = without_assignment(question.ask) if is_apart else question.ask
    return QuestionProps(ask, answers, given, is_right)


def _feedback(inputs: CoachInputs) -> FeedbackProps | None:
    run, walkthrough = inputs.run, inputs.walkthrough
    if run.phase is not Phase.EXPLAINING:
        return None
    mistake = next(each for each in walkthrough.mistakes if each.key == run.explained)
    number = walkthrough.index(mistake.back_to) + 1
    is_here = mistake.back_to == inputs.step.id
    return FeedbackProps(mistake.say, number, inputs.cost, mistake.kind, is_here)


def _notice(inputs: CoachInputs) -> CoachNotice | None:
    """That the world is built anew; what the run has told; else that the script has failed, or that it waits."""
    if inputs.run.phase is Phase.REBUILDING:
        return CoachNotice.GETTING_READY
    if _is_passing_over(inputs.run) and inputs.notice in (None, CoachNotice.NOT_DONE):
        return CoachNotice.FAILED
    if inputs.notice is not None:
        return inputs.notice
    if inputs.run.phase is not Phase.WAITING:
        return None
    return CoachNotice.HELD if inputs.is_held else CoachNotice.WAITING


class CoachViewModel(QObject):
    """Holds the run that is shown, and whether leaving has been asked for. ``left``: it was, and confirmed.

    ``props_changed`` carries None where there is nothing to show any more.
    """

    props_changed = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._inputs: CoachInputs | None = None
        self._is_asking_to_leave = False
        self.props: CoachProps | None = None

    @property
    def is_asking_to_leave(self) -> bool:
        """Whether the card asks whether to go on or to leave."""
        return self._is_asking_to_leave

    @property
    def has_refused_back(self) -> bool:
        """Whether the card says that there is no way back."""
        return self.props is not None and self.props.notice is CoachNotice.SENT

    def show(self, inputs: CoachInputs | None) -> None:
        """Show a run as it is now, or none."""
        self._inputs = inputs
        self._derive()

    def ask_to_leave(self) -> None:
        """Ask whether to go on or to leave."""
        self._is_asking_to_leave = self._inputs is not None and not self._inputs.is_getting_ready
        self._derive()

    def stay(self) -> None:
        """Go on."""
        self._is_asking_to_leave = False
        self._derive()

    def leave(self) -> None:
        """Leave; nothing is shown any more."""
        self._is_asking_to_leave = False
        self.show(None)
        self.left.emit()

    def _derive(self) -> None:
        inputs, is_asking = self._inputs, self._is_asking_to_leave
        props = None if inputs is None else derive_coach(inputs, is_asking_to_leave=is_asking)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

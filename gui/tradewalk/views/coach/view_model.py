"""What the card shows of a step, by who acts and how much is said; and whether it asks to leave."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.money import Currency
from tradewalk.views.coach.props import (
    AnswerProps,
    CoachControl,
    CoachNotice,
    CoachProps,
    FeedbackProps,
    QuestionProps,
)
from tradewalk.walkthrough.script import Mistake, Question, Step, Words


class Telling(StrEnum):
    """How much of a step is told."""

    FULL = "full"
    ON_REQUEST = "on-request"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class MistakeMade:
    """A mistake that was caught: what it would have cost, and the number of the step to go back to."""

    mistake: Mistake
    back_to: int
    cost: Decimal | None = None
    currency: Currency = Currency.CNY


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    """The answer that was given last, and whether it holds."""

    key: str
    is_right: bool


@dataclass(frozen=True, slots=True)
class CoachInputs:
    """A step of a run at this moment.

    ``is_learner_acting`` and ``is_gated`` follow from the mode and from who has the run in hand. ``is_done``: what
    the step expects holds, or nothing has to be done. ``can_go_back`` is False on the first step.
    """

    title: Words
    step: Step
    number: int
    count: int
    telling: Telling
    is_learner_acting: bool
    is_gated: bool
    is_done: bool = False
    can_go_back: bool = True
    can_be_done_for: bool = False
    is_hint_asked: bool = False
    answer: AnswerGiven | None = None
    mistake: MistakeMade | None = None
    notice: CoachNotice | None = None


def derive_coach(inputs: CoachInputs, *, is_asking_to_leave: bool = False) -> CoachProps:
    """The card of a step."""
    step, is_full = inputs.step, inputs.telling is Telling.FULL
    is_told = inputs.telling is not Telling.NOTHING
    is_acting = inputs.is_learner_acting
    has_hint = is_told and step.hint is not None and is_acting
    return CoachProps(
        title=inputs.title,
        number=inputs.number,
        count=inputs.count,
        say=step.say if is_full else None,
        task=step.task if is_told and is_acting else None,
        hint=step.hint if has_hint and inputs.is_hint_asked else None,
        controls=_controls(inputs, has_hint=has_hint and not inputs.is_hint_asked),
        question=_question(step.question, inputs.answer),
        feedback=_feedback(inputs.mistake),
        notice=inputs.notice,
        targets=_targets(step),
        is_pointing=is_full or (is_told and inputs.is_hint_asked),
        is_gated=inputs.is_gated,
        is_target_open=not is_acting or step.task is not None,
        is_learner_acting=is_acting and not inputs.is_done and step.task is not None,
        is_asking_to_leave=is_asking_to_leave,
    )


def _controls(inputs: CoachInputs, *, has_hint: bool) -> frozenset[CoachControl]:
    is_told = inputs.telling is not Telling.NOTHING
    is_answered = inputs.step.question is None or (inputs.answer is not None and inputs.answer.is_right)
    offered = {
        CoachControl.BACK: inputs.can_go_back and is_told,
        CoachControl.NEXT: (inputs.is_done or not inputs.is_learner_acting) and is_answered,
        CoachControl.DO_IT: inputs.can_be_done_for and inputs.is_learner_acting and not inputs.is_done,
        CoachControl.HINT: has_hint,
    }
    return frozenset(control for control, is_offered in offered.items() if is_offered)


def _targets(step: Step) -> tuple[str, ...]:
    """Where the step points, and all that its actions touch."""
    named = (step.at, *(action.target for action in step.do))
    return tuple(dict.fromkeys(name for name in named if name))


def _question(question: Question | None, answer: AnswerGiven | None) -> QuestionProps | None:
    if question is None:
        return None
    answers = tuple(AnswerProps(each.key, each.say) for each in question.answers)
    given = (answer.key, answer.is_right) if answer is not None else (None, False)
    return QuestionProps(question.ask, answers, *given)


def _feedback(made: MistakeMade | None) -> FeedbackProps | None:
    if made is None:
        return None
    return FeedbackProps(made.mistake.say, made.back_to, made.cost, made.currency)


class CoachViewModel(QObject):
    """Holds the step that is shown, and whether leaving has been asked for. ``left``: it was, and confirmed."""

    props_changed = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._inputs: CoachInputs | None = None
        self._is_asking_to_leave = False
        self.props: CoachProps | None = None

    def show(self, inputs: CoachInputs) -> None:
        """Show a step, or what has become of it."""
        self._inputs = inputs
        self._derive()

    def ask_to_leave(self) -> None:
        """Ask whether to go on or to leave."""
        self._is_asking_to_leave = True
        self._derive()

    def stay(self) -> None:
        """Go on."""
        self._is_asking_to_leave = False
        self._derive()

    def leave(self) -> None:
        """Leave; nothing is shown any more."""
        self._inputs, self.props, self._is_asking_to_leave = None, None, False
        self.left.emit()

    def say(self, notice: CoachNotice | None) -> None:
        """Say something of the coach's own about the step, or no longer."""
        if self._inputs is not None:
            self.show(replace(self._inputs, notice=notice))

    def _derive(self) -> None:
        if self._inputs is None:
            return
        props = derive_coach(self._inputs, is_asking_to_leave=self._is_asking_to_leave)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

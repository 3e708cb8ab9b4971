"""What the debrief of a run shows: derived from the walkthrough and from what is known of the run so far."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from tradewalk.services.debriefing import DebriefSoFar
from tradewalk.services.exports import ExportOutcome
from tradewalk.views.debrief.props import (
    CheckProps,
    DebriefProps,
    ExpectedState,
    FeesProps,
    FoundState,
    GivenAnswer,
    MistakeProps,
    ScoreProps,
    StatePath,
    StepName,
    StepProps,
    Verdict,
    WayProps,
    WaysProps,
)
from tradewalk.walkthrough.condition import StateValue
from tradewalk.walkthrough.counterfactuals import Way, WayTried
from tradewalk.walkthrough.debrief import Expectation, MistakeDebrief, StepDebrief
from tradewalk.walkthrough.published import published_state, varying_parts
from tradewalk.walkthrough.scene import ANSWER
from tradewalk.walkthrough.script import Mode, Walkthrough, Words


def derive_debrief(so_far: DebriefSoFar) -> DebriefProps:
    """The props of a debrief."""
    walkthrough, debrief = so_far.walkthrough, so_far.debrief
    return DebriefProps(
        walkthrough_id=walkthrough.id,
        title=walkthrough.title,
        mode=debrief.mode,
        ending=debrief.ending,
        profile=so_far.profile,
        at=so_far.at,
        rules_as_of=so_far.rules_as_of,
        is_everything_met=all(_verdict(step, debrief.mode) in (None, Verdict.MET) for step in debrief.steps),
        steps=tuple(filter(None, (_step(so_far, step) for step in debrief.steps))),
        checks=_checks(so_far),
        mistakes=tuple(
            _mistake(walkthrough, each, is_reckoned=number < so_far.costs)
            for number, each in enumerate(debrief.mistakes)
        ),
        mistake_costs=tuple(debrief.mistake_costs.items()),
        fees=_fees(so_far),
        ways=_ways(so_far),
        score=_score(so_far),
        is_whole=so_far.is_whole,
        instruments=so_far.instruments,
    )


def step_name(walkthrough: Walkthrough, step_id: str) -> StepName:
    """A step by its number and by what it asks for."""
    step = walkthrough.step(step_id)
    return StepName(walkthrough.index(step_id) + 1, step.task or step.say)


def _step(so_far: DebriefSoFar, step: StepDebrief) -> StepProps | None:
    """None for a step that only says or asks something, where nothing else is to be told of it."""
    mistakes = sum(each.step_id == step.step_id for each in so_far.debrief.mistakes)
    expected = _expected(step.expectations)
    is_unfinished = step.is_judged and step.at is None
    if not (expected or is_unfinished or step.hints or step.is_shown or step.is_late or mistakes):
        return None
    return StepProps(
        step_name(so_far.walkthrough, step.step_id),
        _verdict(step, so_far.debrief.mode),
        expected,
        step.hints,
        step.is_shown,
        step.is_late,
        _is_misunderstood(step),
        mistakes,
    )


def _verdict(step: StepDebrief, mode: Mode) -> Verdict | None:
    """What was shown was met by nobody. Questions that nobody was to answer, in a show, are held against nobody."""
    if not step.is_judged:
        return None
    if step.at is None:
        return Verdict.NOT_DONE
    if step.is_shown:
        return Verdict.SHOWN
    is_only_shown = mode is Mode.SHOW and not step.answers
    is_met = all(each.is_met for each in step.expectations) if is_only_shown else step.is_met
    return Verdict.MET if is_met else Verdict.NOT_MET


def _is_misunderstood(step: StepDebrief) -> bool:
    return bool(step.answers) and not step.answers[0].is_right


def _expected(expectations: tuple[Expectation, ...]) -> tuple[ExpectedState, ...]:
    """One for each state, in the order in which the step speaks of them. What was answered is told by itself."""
    of_path: dict[str, list[Expectation]] = {}
    for each in (each for each in expectations if not each.predicate.path.startswith(ANSWER)):
        of_path.setdefault(each.predicate.path, []).append(each)
    return tuple(
        ExpectedState(
            state_path(path),
            tuple(each.predicate for each in several),
            several[0].found,
            all(each.is_met for each in several),
        )
        for path, several in of_path.items()
    )


def state_path(path: str) -> StatePath:
    """A path as it is published; one that is not stands for itself."""
    state = published_state(path)
    return StatePath(path, {}) if state is None else StatePath(state.path, varying_parts(state, path))


def _checks(so_far: DebriefSoFar) -> tuple[CheckProps, ...]:
    """Every question that was reached; in a show, those that were handed over to somebody."""
    checks = (_check(so_far.walkthrough, step) for step in so_far.debrief.steps)
    is_show = so_far.debrief.mode is Mode.SHOW
    return tuple(each for each in checks if each is not None and (each.answers or not is_show))


def _check(walkthrough: Walkthrough, step: StepDebrief) -> CheckProps | None:
    question = walkthrough.step(step.step_id).question
    if question is None:
        return None
    says = {answer.key: answer.say for answer in question.answers}
    answers = tuple(GivenAnswer(says[each.key], each.is_right) for each in step.answers if each.key in says)
    return CheckProps(step_name(walkthrough, step.step_id), question.ask, answers)


def _mistake(walkthrough: Walkthrough, mistake: MistakeDebrief, *, is_reckoned: bool) -> MistakeProps:
    said = next(each for each in walkthrough.mistakes if each.key == mistake.key)
    return MistakeProps(
        mistake.kind,
        said.say,
        step_name(walkthrough, mistake.step_id),
        mistake.at,
        tuple(_found(walkthrough, path, found) for path, found in mistake.found),
        step_name(walkthrough, mistake.back_to),
        mistake.cost,
        is_reckoned,
    )


def _found(walkthrough: Walkthrough, path: str, found: StateValue) -> FoundState:
    return FoundState(state_path(path), found, _answer_at(walkthrough, path, found))


def _answer_at(walkthrough: Walkthrough, path: str, found: StateValue) -> Words | None:
    """What an answer says, where the path is that of an answer."""
    step_id = path.removeprefix(ANSWER)
    if step_id == path or all(step.id != step_id for step in walkthrough.steps):
        return None
    question = walkthrough.step(step_id).question
    answers = () if question is None else question.answers
    return next((answer.say for answer in answers if answer.key == found), None)


def _fees(so_far: DebriefSoFar) -> tuple[FeesProps, ...]:
    fees = so_far.debrief.fees
    return tuple(
        FeesProps(currency, tuple((fee, amount) for unit, fee, amount in fees if unit is currency))
        for currency in dict.fromkeys(unit for unit, _, _ in fees)
    )


def _ways(so_far: DebriefSoFar) -> WaysProps | None:
    instrument = so_far.instrument(so_far.symbol)
    tried = {each.way: each for each in so_far.debrief.ways}
    if instrument is None or not (tried or so_far.to_try):
        return None
    done = tried.get(Way.AS_DONE)
    rows = (WayProps(way, tried.get(way), _more(tried.get(way), done)) for way in Way)
    return WaysProps(instrument, so_far.sent_at, tuple(rows))


def _more(tried: WayTried | None, done: WayTried | None) -> Decimal | None:
    if tried is None or done is None or tried is done or not done.filled or tried.filled != done.filled:
        return None
    return tried.total - done.total


def _score(so_far: DebriefSoFar) -> ScoreProps | None:
    score, walkthrough = so_far.debrief.score, so_far.walkthrough
    if score is None:
        return None
    fatal = next((each.say for each in walkthrough.mistakes if each.key == score.fatal), None)
    return ScoreProps(score.share, walkthrough.score.passing, score.is_passed, fatal)


class DebriefViewModel(QObject):
    """Holds the debrief as far as it is known, and what became of the last file. Nothing is shown before ``show``.

    ``props_changed`` carries DebriefProps whenever they differ.
    """

    props_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props: DebriefProps | None = None

    def show(self, so_far: DebriefSoFar) -> None:
        """Show a debrief; a more complete one of the same run takes its place."""
        outcome = None if self.props is None else self.props.outcome
        self._change(replace(derive_debrief(so_far), outcome=outcome))

    def tell_outcome(self, outcome: ExportOutcome) -> None:
        """Say what became of a file."""
        if self.props is not None:
            self._change(replace(self.props, outcome=outcome))

    def _change(self, props: DebriefProps) -> None:
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

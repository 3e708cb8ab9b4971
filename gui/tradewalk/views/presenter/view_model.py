"""What the presenter's window shows of a run: derived from where it stands, the time, and two switches."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.views.presenter.props import (
    Doing,
    NextStep,
    PresenterAnswer,
    PresenterControl,
    PresenterProps,
    PresenterQuestion,
    Standing,
)
from tradewalk.views.presenter.steps_view_model import lines_of
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.modes import Actor
from tradewalk.walkthrough.run_events import (
    BackPressed,
    HandedOver,
    Left,
    Moment,
    NextPressed,
    TakenBack,
)
from tradewalk.walkthrough.run_state import LIFE_CYCLE, Phase, Run
from tradewalk.walkthrough.scene import Scene
from tradewalk.walkthrough.script import Mode, Step, Walkthrough

TICK = 250
"""Real milliseconds between two looks at the clock, which shows seconds."""
SECOND = 1000
ROUGH = 30
"""Seconds by which an estimate of what is left moves."""
NOWHERE = Moment(Instant(0), 0)
"""What follows a step does not hang on where the world stands, but on what is known of the application."""


class PresenterInputs(NamedTuple):
    """``elapsed`` and ``planned`` are real milliseconds; ``planned`` is None without a plan.

    ``is_back_refused``: the run has said just now that it cannot go back.

    ``skipped`` counts the steps of the run's way that were jumped over: they say nothing of how long a step takes.
    """

    walkthrough: Walkthrough
    run: Run
    elapsed: int = 0
    planned: int | None = None
    skipped: int = 0
    is_back_refused: bool = False
    is_frozen: bool = False
    is_hiding: bool = False
    is_asking_to_leave: bool = False


def derive_presenter(inputs: PresenterInputs) -> PresenterProps:
    """The window of a run."""
    walkthrough, run = inputs.walkthrough, inputs.run
    step = walkthrough.step(run.step_id) if run.step_id is not None else None
    controls = _controls(run) - ({PresenterControl.BACK} if inputs.is_back_refused else frozenset())
    planned = inputs.planned
    return PresenterProps(
        title=walkthrough.title,
        number=0 if step is None else walkthrough.index(step.id) + 1,
        count=len(walkthrough.steps),
        doing=_doing(run, is_frozen=inputs.is_frozen),
        steps=tuple(lines_of(walkthrough, run, controls)),
        say=None if step is None else step.say,
        task=None if step is None else step.task,
        note=None if step is None else step.note,
        question=_question(walkthrough, run, step),
        next=_next(walkthrough, run, step),
        controls=controls,
        elapsed=inputs.elapsed // SECOND,
        left=_left(inputs, step),
        planned=None if planned is None else planned // MINUTE,
        is_handed_over=run.is_handed_over,
        is_frozen=inputs.is_frozen,
        is_hiding=inputs.is_hiding,
        is_asking_to_leave=inputs.is_asking_to_leave,
    )


def _doing(run: Run, *, is_frozen: bool) -> Doing:
    is_learner = run.switches.actor is Actor.LEARNER
    if run.phase is Phase.EXPECTING and run.has_failed:
        return Doing.FAILED
    return {
        Phase.READY: Doing.READY,
        Phase.READING: Doing.LEARNER if is_learner else Doing.PRESENTER,
        Phase.PLAYING: Doing.SCRIPT,
        Phase.EXPECTING: Doing.LEARNER if is_learner else Doing.PRESENTER,
        Phase.ASKING: Doing.REVEALED if run.is_revealed else Doing.ANSWER,
        Phase.WAITING: Doing.FROZEN if is_frozen else Doing.MARKET,
        Phase.EXPLAINING: Doing.MISTAKE,
        Phase.REBUILDING: Doing.SCRIPT,
        Phase.PAUSED: Doing.PAUSED,
        Phase.ENDED: Doing.ENDED,
    }[run.phase]


def _controls(run: Run) -> frozenset[PresenterControl]:
    """What the run takes now. What it refuses by its circumstances is not offered either."""
    phase, is_learner = run.phase, run.switches.actor is Actor.LEARNER
    is_stuck = is_learner and (phase is Phase.EXPECTING or (phase is Phase.ASKING and not run.is_revealed))
    is_show, has_way_back = run.mode is Mode.SHOW, len(run.visits) > 1 or phase is Phase.EXPLAINING
    offered = {
        PresenterControl.BACK: (phase, BackPressed) in LIFE_CYCLE and has_way_back,
        PresenterControl.NEXT: (phase, NextPressed) in LIFE_CYCLE and not is_stuck,
        PresenterControl.HAND_OVER: (phase, HandedOver) in LIFE_CYCLE and is_show and not run.is_handed_over,
        PresenterControl.TAKE_BACK: (phase, TakenBack) in LIFE_CYCLE and run.is_handed_over,
        PresenterControl.LEAVE: (phase, Left) in LIFE_CYCLE,
    }
    return frozenset(control for control, is_offered in offered.items() if is_offered)


def _question(walkthrough: Walkthrough, run: Run, step: Step | None) -> PresenterQuestion | None:
    if step is None or step.question is None:
        return None
    right = Scene(walkthrough, holds, run, NOWHERE).right_answers
    answers = tuple(PresenterAnswer(each.say, each.key in right) for each in step.question.answers)
    return PresenterQuestion(step.question.ask, answers)


def _next(walkthrough: Walkthrough, run: Run, step: Step | None) -> NextStep | None:
    """The step that would follow as things stand; None after the last."""
    if step is None:
        following, is_certain = walkthrough.steps[0].id if walkthrough.steps else "", True
    else:
        following = Scene(walkthrough, holds, run, NOWHERE).following()
        is_certain = step.wait is None and not any(branch.condition.predicates for branch in step.next[:1])
    if not following or run.phase is Phase.ENDED:
        return None
    found = walkthrough.step(following)
    return NextStep(walkthrough.index(found.id) + 1, found.say, found.task, is_certain)


def _left(inputs: PresenterInputs, step: Step | None) -> int | None:
    """Of the plan; else by how long the steps took so far. Before the second step nothing is known."""
    run, walkthrough = inputs.run, inputs.walkthrough
    if run.phase is Phase.ENDED:
        return 0 if inputs.planned is None else (inputs.planned - inputs.elapsed) // SECOND
    if inputs.planned is not None:
        return (inputs.planned - inputs.elapsed) // SECOND
    passed = len(run.visits) - 1 - inputs.skipped
    if step is None or passed < 1:
        return None
    to_come = len(walkthrough.steps) - walkthrough.index(step.id)
    return _roughly(inputs.elapsed // SECOND * to_come // passed)


def _roughly(seconds: int) -> int:
    """An estimate in whole steps, so that it does not stir at every second."""
    return -(-seconds // ROUGH) * ROUGH


class PresenterViewModel(QObject):
    """Holds what was chosen in the window. ``elapsed`` gives real milliseconds since any moment.

    ``told`` carries an event for the run, ``skip_requested`` a step that lies ahead. ``froze`` says how that switch
    stands now; ``hide_requested`` how the other one shall, and ``hidden`` is to be told when it does.
    ``play_requested``: the script is to turn the pages, or no longer; ``left``: leaving was confirmed.
    """

    props_changed = Signal(object)
    told = Signal(object)
    skip_requested = Signal(str)
    froze = Signal(bool)
    hide_requested = Signal(bool)
    play_requested = Signal()
    left = Signal()

    def __init__(self, walkthrough: Walkthrough, run: Run, elapsed: Callable[[], int]) -> None:
        super().__init__()
        self._elapsed, self._began = elapsed, elapsed()
        self._inputs = PresenterInputs(walkthrough, run)
        self.props = derive_presenter(self._inputs)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def show(self, run: Run, *, is_skipping: bool = False, is_back_refused: bool = False) -> None:
        """Show the run as it is now, on its way of a jump or not. The clock of the window stops where it ends."""
        before = self._inputs
        further = max(len(run.visits) - len(before.run.visits), 0) if is_skipping else 0
        skipped = min(before.skipped + further, max(len(run.visits) - 1, 0))
        self._change(run=run, skipped=skipped, is_back_refused=is_back_refused)
        if run.phase is Phase.ENDED:
            self._timer.stop()

    def tick(self) -> None:
        """Look at the clock."""
        self._change()

    def rest(self) -> None:
        """Look at it no longer: nobody sees the window."""
        self._timer.stop()

    def plan(self, minutes: int | None) -> None:
        """Plan how long all of it takes; None: no plan."""
        self._change(planned=None if minutes is None else minutes * MINUTE)

    def freeze(self, is_frozen: bool) -> None:
        """Let no simulated time pass in waits, or let it pass again."""
        if is_frozen != self._inputs.is_frozen:
            self._change(is_frozen=is_frozen)
            self.froze.emit(is_frozen)

    def hidden(self, *, is_hiding: bool) -> None:
        """The room sees no amounts of the account from now on, or sees them again."""
        self._change(is_hiding=is_hiding)

    def go_on(self) -> None:
        """Next, where the run takes it; while it is asked whether to leave, that is answered first."""
        if PresenterControl.NEXT in self.props.controls and not self.props.is_asking_to_leave:
            self.told.emit(NextPressed())

    def go_back(self) -> None:
        """Back, where the run takes it; while it is asked whether to leave, that is answered first."""
        if PresenterControl.BACK in self.props.controls and not self.props.is_asking_to_leave:
            self.told.emit(BackPressed())

    def hand_over(self) -> None:
        """Let the learner act, or act again."""
        if PresenterControl.HAND_OVER in self.props.controls:
            self.told.emit(HandedOver())
        elif PresenterControl.TAKE_BACK in self.props.controls:
            self.told.emit(TakenBack())

    def jump(self, step_id: str) -> None:
        """Back to the start of a step that the run was in; else on to it, with the script playing what lies between."""
        line = next((each for each in self.props.steps if each.step_id == step_id), None)
        if line is None or not line.is_open:
            return
        if line.standing is Standing.AHEAD:
            self.skip_requested.emit(step_id)
        else:
            self.told.emit(BackPressed(step_id))

    def ask_to_leave(self) -> None:
        """Ask whether to go on or to leave."""
        self._change(is_asking_to_leave=PresenterControl.LEAVE in self.props.controls)

    def ask_or_stay(self) -> None:
        """Escape: ask whether to leave; asked already, go on."""
        if self.props.is_asking_to_leave:
            self.stay()
        else:
            self.ask_to_leave()

    def stay(self) -> None:
        """Go on."""
        self._change(is_asking_to_leave=False)

    def leave(self) -> None:
        """Leave."""
        self.stay()
        self.left.emit()

    def _change(self, **changed: object) -> None:
        elapsed = self.elapsed
        self._inputs = self._inputs._replace(elapsed=elapsed, **changed)  # type: ignore[arg-type]
        props = derive_presenter(self._inputs)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    @property
    def elapsed(self) -> int:
        """Real milliseconds since the window came; after the end of the run those that it took."""
        is_over = self._inputs.run.phase is Phase.ENDED
        return self._inputs.elapsed if is_over else self._elapsed() - self._began

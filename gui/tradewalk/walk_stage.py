"""One run of a walkthrough on the real window: gestures go to the run, and what it asks for is done here.

The window stays, and its desk is another one after each way back: the world is rebuilt, and so is everything that
shows it. Simulated time passes in waits and in scripted actions alone; how fast is the stage's, when something is seen
is the run's, so a run is the same however fast it is played.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.app import Application
from tradewalk.desk import Desk
from tradewalk.services.journal import JournalError
from tradewalk.services.run_preferences import RunPreferences
from tradewalk.services.walk_run import WalkRun
from tradewalk.views.coach.view import CoachView
from tradewalk.views.coach.view_model import CoachViewModel
from tradewalk.views.coach.wiring import wire_coach
from tradewalk.views.formatting import language_tag
from tradewalk.views.main_window import MainWindow
from tradewalk.walk_actor import Actor, Surroundings
from tradewalk.walk_card import RunCard
from tradewalk.walk_clock import controls_lent
from tradewalk.walk_gestures import wire_gestures
from tradewalk.walk_screen import put_screen
from tradewalk.walk_settled import WhenSettled
from tradewalk.walk_states import StatesNow
from tradewalk.walk_telling import Telling
from tradewalk.walk_time import WalkTime
from tradewalk.walkthrough.run_effects import (
    Act,
    Effect,
    End,
    HoldTime,
    LetTimePass,
    Pause,
    PutBack,
    Rebuild,
    SayMistake,
)
from tradewalk.walkthrough.run_events import (
    ActionDone,
    Event,
    Left,
    Rebuilt,
    Resumed,
    Started,
    StateChanged,
)
from tradewalk.walkthrough.run_state import Phase, is_meant

SEEN_PHASES = (Phase.READING, Phase.EXPECTING, Phase.ASKING, Phase.EXPLAINING)
"""In these a run is told what the application has become; a wait looks for itself, beat by beat."""


class Stage(QObject):
    """A run, the desk on its world, the coach over the window; ``window`` is one that another stage has left, if any.

    ``changed``: the run has taken something in. ``ended``: nothing follows; ``left``: it was left, and can be resumed.
    ``desk_changed``: the window has another desk. Without ``is_seen`` nothing moves, and waits end at once.
    """

    changed = Signal()
    ended = Signal()
    left = Signal()
    desk_changed = Signal()

    def __init__(
        self,
        application: Application,
        walk: WalkRun,
        *,
        is_seen: bool = True,
        window: MainWindow | None = None,
    ) -> None:
        super().__init__()
        self.application, self.walk, self.is_seen = application, walk, is_seen
        self.walkthrough = walk.conductor.walkthrough
        self._preferences = RunPreferences(application.preferences, walk.folder)
        self.desk: Desk = self._seat(self.walkthrough.given.symbol, window)
        self.window = self.desk.window
        self._telling = Telling(self._take_in, self.perform)
        self.coach_model = CoachViewModel()
        self._card = RunCard(walk, self.coach_model, self)
        self.coach = CoachView(self.window, application.appearance)
        self.time = WalkTime(self, is_seen=is_seen)
        self._when_settled = WhenSettled(self)
        self.actor = Actor(
            Surroundings(lambda: self.window, lambda: self.is_settled, self.time.let_pass),
            self.coach.pointer,
            self.coach.typist,
        )
        self.actor.setParent(self)
        self._connect()
        self.coach.hold()
        self._title()

    def _connect(self) -> None:
        wire_coach(self.coach, self.coach_model)
        wire_gestures(self.coach, self.gesture)
        self.coach_model.left.connect(self._leave)
        self.desk.accounts_requested.connect(self.coach_model.ask_to_leave)
        self.application.preferences.changed.connect(self._on_preferences_changed)
        self._allow_motion()

    def _seat(self, symbol: str | None, window: MainWindow | None) -> Desk:
        """A desk on the run's world as it is now."""
        return self.application.seat(self.walk.session, symbol, window, self._preferences)

    # Telling

    @property
    def is_settled(self) -> bool:
        """Whether the window shows all that it is to show, and nothing is being taken in."""
        return self.desk.is_settled and self.coach.is_settled and not self._telling.is_on

    @property
    def is_getting_ready(self) -> bool:
        """Whether nothing can be done in the run yet: it is still to begin, or to go on."""
        return self._card.is_getting_ready

    def begin(self) -> None:
        """Begin the run, when the window stands."""
        self._card.get_ready()
        self._when_settled.call(lambda: self.gesture(Started()))

    def resume(self) -> None:
        """Go on where the run was left."""
        self._card.get_ready()
        self._when_settled.call(lambda: self.tell(Resumed()))

    def gesture(self, event: Event) -> None:
        """Tell what the window shows by now, and what somebody did, unless by that the run asks for something else."""
        before = self.walk.run
        self.look()
        if is_meant(event, before, self.walk.run):
            self._card.forget_notice()
            self.tell(event)

    def look(self) -> None:
        """Tell what the application has become, where the run takes that."""
        run = self.walk.run
        if not self._telling.is_on and (run.phase in SEEN_PHASES or run.phase is Phase.READY):
            kept = self.walk.conductor.kept(StatesNow(self.desk))
            if kept != run.state:
                self.tell(StateChanged(kept))

    def tell(self, event: Event) -> None:
        """Let something happen to the run, do what it asks for, and show it."""
        if self._telling.tell(event):
            self.show()

    def _leave(self) -> None:
        """Leave the run; whoever shows it hears of that even where it cannot be written any more."""
        try:
            self.tell(Left())
        except JournalError:
            self.left.emit()
            raise

    def _take_in(self, event: Event) -> tuple[Effect, ...]:
        if isinstance(event, Started | Resumed):
            self._card.set_out()
        return self.walk.tell(event)

    def pass_time(self, milliseconds: int) -> None:
        """Let simulated time pass in a wait."""
        effects = self.walk.let_pass(milliseconds, lambda: StatesNow(self.desk))
        if effects:
            self._telling.perform(effects)
            self.show()

    # Doing what the run asks for

    def perform(self, effects: tuple[Effect, ...]) -> None:
        """Do what the run asks for, in its order. What only tells is on the card, which follows the run."""
        for effect in effects:
            self._card.hear(effect)
            if isinstance(effect, SayMistake):
                QTimer.singleShot(0, self, self._reckon)
            elif isinstance(effect, End | Pause):
                goes = self.ended if isinstance(effect, End) else self.left
                QTimer.singleShot(0, self, goes.emit)
            else:
                self._do(effect)

    def _do(self, effect: Effect) -> None:
        """What moves the window or its world."""
        match effect:
            case Act():
                self.actor.act(effect.actions, self._on_acted)
            case LetTimePass():
                self.time.wait(effect.until)
            case HoldTime():
                self.time.hold()
            case Rebuild():
                self._rebuild(effect)
            case PutBack():
                put_screen(self.desk, effect.screen)
            case _:
                pass

    def _on_acted(self, is_done: bool) -> None:  # noqa: FBT001 - a callback's
        self.tell(StateChanged(StatesNow(self.desk)))
        self.tell(ActionDone(is_done))

    def _rebuild(self, effect: Rebuild) -> None:
        """Say that it takes a moment, and put a desk on the world as it was into the window."""
        self._card.show(is_held=self.time.is_frozen)
        if self.is_seen:
            self.coach.measure()
            self.window.repaint()
        self.actor.rest()
        self.desk.rest()
        self.walk.rebuild(effect)
        self.desk.leave_window()
        self.desk = self._seat(None, self.window)
        self.desk.accounts_requested.connect(self.coach_model.ask_to_leave)
        self.desk_changed.emit()
        put_screen(self.desk, effect.screen)
        self._when_settled.call(self._on_rebuilt)

    def _on_rebuilt(self) -> None:
        self.tell(Rebuilt())
        self.look()

    def _reckon(self) -> None:
        """What the mistake that is explained would have cost; the card stands by then."""
        if self._card.reckon():
            self.show()

    # Showing

    def show(self) -> None:
        """Show the run as it stands."""
        self._lend_clock()
        self._card.show(is_held=self.time.is_frozen)
        self.changed.emit()

    def _lend_clock(self) -> None:
        """The clock is the run's, but for what the step is about."""
        step_id = self.walk.run.step_id
        lent = frozenset() if step_id is None else controls_lent(self.walkthrough.step(step_id))
        self.desk.top_bar_model.lend(lent)

    def count_down(self, seconds: int | None) -> None:
        """Say how many real seconds the step still has."""
        if self._card.count_down(seconds):
            self.show()

    def close(self) -> None:
        """Let the run go; it can be resumed unless it is over. Nothing of it follows any more."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.time.stop()
        self.actor.rest()
        self.coach.end()
        self.desk.rest()
        self.walk.close()

    def leave_window(self) -> None:
        """Let the run go, and take out of the window all that it has put there, even where it cannot be written."""
        try:
            self.close()
        finally:
            self.desk.leave_window()
            self.coach.leave_window()
            self.deleteLater()

    def hurry(self, *, is_hurrying: bool) -> None:
        """Play without motion and let time pass at once, or as usual again."""
        self.time.is_hurrying = is_hurrying
        self._allow_motion()

    def _allow_motion(self) -> None:
        is_still = self.application.preferences.value.has_reduced_motion or self.time.is_hurrying
        self.coach.allow_motion(is_allowed=self.is_seen and not is_still)

    def _on_preferences_changed(self) -> None:
        self._allow_motion()
        self._title()

    def _title(self) -> None:
        self.window.call(self.walkthrough.title.in_language(language_tag()))

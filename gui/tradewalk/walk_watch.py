"""Watches what a learner does, and how long he takes; and turns the pages of a show that plays by itself."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from tradewalk.services.journal import JournalError
from tradewalk.views.formatting import language_tag
from tradewalk.walk_stage import Stage
from tradewalk.walk_states import StatesNow
from tradewalk.walkthrough.condition import State
from tradewalk.walkthrough.modes import Actor
from tradewalk.walkthrough.run_events import NextPressed, TimeUp
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Words

GLANCE = 100
"""Real milliseconds between two glances at the application."""
QUIET_GLANCES = 7
"""So often what is being typed has to be the same before it counts: 2 is no mistake on the way to 200."""
SECOND = 1_000
AT_FIRST, A_SIGN, A_WIDE_SIGN = 1_800, 55, 190
"""Real milliseconds that a text is given to be read: to find it, and for each of its signs, Latin and Chinese."""
TIMED = (Phase.READING, Phase.EXPECTING, Phase.ASKING)


class LearnerWatch(QObject):
    """Tells the stage to look when the application has become another one, and counts a step's real seconds down."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._seen: State = {}
        self._quiet = 0
        self._visits = 0
        self._left: int | None = None
        self._glances = QTimer(self, interval=GLANCE)
        self._glances.timeout.connect(self.glance)
        self._glances.start()
        self._seconds = QTimer(self, interval=SECOND)
        self._seconds.timeout.connect(self.count_down)
        self._seconds.start()
        stage.changed.connect(self._follow)

    def glance(self) -> None:
        """Look at the application; what is being typed is left alone until it is typed."""
        stage, run = self._stage, self._stage.walk.run
        is_watched = run.switches.actor is Actor.LEARNER or run.phase is Phase.EXPECTING
        if not is_watched or not stage.is_settled:
            return
        kept = stage.walk.conductor.kept(StatesNow(stage.desk))
        self._quiet, self._seen = (self._quiet + 1 if kept == self._seen else 0), kept
        is_typing = isinstance(QApplication.focusWidget(), QLineEdit) and self._quiet < QUIET_GLANCES
        if not is_typing and kept != stage.walk.run.state:
            self._look()

    def _look(self) -> None:
        try:
            self._stage.look()
        except JournalError:
            self._glances.stop()
            raise

    def _follow(self) -> None:
        """A step that has just begun has all of its time."""
        run = self._stage.walk.run
        if len(run.visits) != self._visits:
            self._visits, self._left = len(run.visits), run.switches.limit
            self._seconds.start()
            self._stage.count_down(self._left)

    def count_down(self) -> None:
        """A second of a step that has a limit."""
        run = self._stage.walk.run
        limit = run.switches.limit
        if limit is None or self._left is None or run.phase not in TIMED:
            return
        self._left -= 1
        self._stage.count_down(self._left)
        if self._left <= 0:
            self._left = limit
            self._stage.gesture(TimeUp())


class SelfPlaying(QObject):
    """Presses Next when a text has had its time, while it is on."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self.is_on = False
        self._timed: tuple[int, Phase, bool] | None = None
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._press)
        stage.changed.connect(self._follow)
        stage.coach_model.props_changed.connect(self._follow)
        stage.coach.play_requested.connect(self.toggle)

    def toggle(self) -> None:
        """Play, or wait for Next again."""
        self.is_on = not self.is_on
        self._follow()

    def _follow(self) -> None:
        """What has just come onto the card has all of its time."""
        run = self._stage.walk.run
        timed = (len(run.visits), run.phase, run.is_revealed) if self._is_at_rest else None
        if timed == self._timed:
            return
        self._timed = timed
        if timed is None:
            self._next.stop()
        else:
            self._next.start(self._time_to_read())

    @property
    def _is_at_rest(self) -> bool:
        run = self._stage.walk.run
        is_shown = run.switches.actor is Actor.SCRIPT and run.phase in (Phase.READING, Phase.ASKING)
        return self.is_on and is_shown and not self._stage.coach_model.is_asking_to_leave

    def _time_to_read(self) -> int:
        signs = "".join(words.in_language(language_tag()) for words in self._to_read())
        return AT_FIRST + sum(A_SIGN if sign.isascii() else A_WIDE_SIGN for sign in signs)

    def _to_read(self) -> Iterator[Words]:
        """The text of the step; else the question with its answers, or the one that has been marked."""
        props = self._stage.coach_model.props
        question = props and props.question
        if not question:
            yield self._stage.walkthrough.step(self._stage.walk.run.visit.step_id).say
            return
        if not question.is_right:
            yield question.ask
        yield from (
            each.say for each in question.answers if not question.is_right or each.key == question.given
        )

    def _press(self) -> None:
        if self._is_at_rest:
            self._stage.gesture(NextPressed())

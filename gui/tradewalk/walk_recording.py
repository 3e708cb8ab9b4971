"""A recording of the running application: what its user does, kept as it was done, and the draft that comes of it."""

import re

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from tradewalk import __version__
from tradewalk.app import Application
from tradewalk.domain.instants import Instant
from tradewalk.resources import brand
from tradewalk.views.recording.bar import RecordingBar
from tradewalk.views.recording.recorder import Recorder
from tradewalk.walk_states import StatesNow
from tradewalk.walkthrough.condition import State
from tradewalk.walkthrough.drafting.draft import draft_of
from tradewalk.walkthrough.drafting.expectation import LOOKED_AT
from tradewalk.walkthrough.drafting.takes import Take
from tradewalk.walkthrough.published import published_target
from tradewalk.walkthrough.script import Action, Given, Walkthrough


class WalkRecording(QObject):
    """Records from the moment on in which the desk stands; the account's world is where a run will begin."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._takes: list[Take] = []
        desk = application.desk
        assert desk is not None, "an account is open"
        profile, symbol = desk.session.state.profile.id, desk.detail_model.symbol
        self._given = Given(brand().default_pack, profile, desk.session.state.at, symbol)
        self._last_at = desk.session.state.at
        self._of_step = 0
        self._bar: RecordingBar | None = None
        self._recorder = Recorder(is_published, self._look, self._on_action)
        self._recorder.begin()

    def show(self) -> None:
        """Say in the window of the desk that it is recorded."""
        desk, self._bar = self._application.desk, RecordingBar()
        assert desk is not None, "an account is open"
        self._bar.step_ended.connect(self.end_step)
        self._bar.finished.connect(desk.window.close)
        self._recorder.pass_over(self._bar)
        desk.window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self._bar)

    def end_step(self) -> None:
        """A step of the draft ends here, whatever it has come to."""
        self._recorder.pause()
        if self._of_step:
            self._takes[-1] = self._takes[-1]._replace(is_last=True)
            self._of_step = 0
            self._count()

    def _count(self) -> None:
        if self._bar is not None and isValid(self._bar):
            self._bar.count(len(self._takes), of_step=self._of_step)

    @property
    def left_out(self) -> int:
        """How many gestures a script cannot do."""
        return self._recorder.left_out

    def end(self, walk_id: str) -> Walkthrough | None:
        """Record no more; the draft, or None where nothing was done."""
        self._recorder.end()
        return draft_of(
            self._takes,
            self._look(),
            self._at(),
            given=self._given,
            walk_id=walk_id,
            app=app_range(__version__),
        )

    def _look(self) -> State:
        """What a draft asks for; nothing while no account is open."""
        desk = self._application.desk
        if desk is None:
            return {}
        states = StatesNow(desk)
        return {path: states[path] for path in LOOKED_AT}

    def _at(self) -> Instant:
        if self._application.desk is not None:
            self._last_at = self._application.desk.session.state.at
        return self._last_at

    def _on_action(self, action: Action, state: State) -> None:
        self._takes.append(Take(action, state, self._at()))
        self._of_step += 1
        self._count()


def is_published(name: str) -> bool:
    """Whether a walkthrough may name a target so."""
    return published_target(name) is not None


def app_range(version: str) -> str:
    """The versions for which a walkthrough of this one is: from it on, up to the next that may break it."""
    major, minor = (int(number) for number in re.findall(r"[0-9]+", version)[:2])
    return f">={major}.{minor},<{major + 1}"

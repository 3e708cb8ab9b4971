"""A walkthrough on the live window: a run, its debrief over the window, and in the same window the run anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tradewalk.app import Application, real_milliseconds
from tradewalk.failures import CannotOpen, say_plainly, words_of
from tradewalk.play_record import PlayRecord
from tradewalk.services.run_record import RecordWanted
from tradewalk.services.statement_file import NoStatementFile
from tradewalk.services.walk_run import WalkRun
from tradewalk.views.main_window import MainWindow
from tradewalk.walk_debrief import RunDebrief
from tradewalk.walk_looks import LookChoices
from tradewalk.walk_source import NoWalkthrough
from tradewalk.walk_stage import Stage
from tradewalk.walk_watch import LearnerWatch, SelfPlaying

if TYPE_CHECKING:
    from tradewalk.walk_debug import Debugging
    from tradewalk.walk_presenter import Presenter


class LivePlay(QObject):
    """Plays runs one after the other. ``anew`` opens the next one, when it is to be played again.

    ``stage``, ``record`` and ``debrief`` are those of the run on show. With ``is_presented`` the presenter's window
    stands beside it, with ``is_debugged`` the author's. ``over``: the run was left, and can be gone on with, or its
    debrief was read and closed; nothing follows in the window.
    """

    over = Signal()

    def __init__(
        self,
        application: Application,
        walk: WalkRun,
        wanted: RecordWanted | None,
        anew: Callable[[], WalkRun],
        *,
        is_presented: bool = False,
        is_debugged: bool = False,
    ) -> None:
        super().__init__()
        self._application, self._wanted, self._anew = application, wanted, anew
        self._is_presented, self._is_debugged = is_presented, is_debugged
        self._take(walk, None)
        application.preferences.changed.connect(self._on_preferences_changed)

    def _take(self, walk: WalkRun, window: MainWindow | None) -> None:
        """Put a run on the window, or on a new one."""
        self.stage = stage = Stage(self._application, walk, window=window)
        self.record = PlayRecord(stage, self._wanted)
        LearnerWatch(stage)
        LookChoices(stage, self._application.preferences)
        playing = SelfPlaying(stage)
        stage.left.connect(self.over)
        self.debrief = RunDebrief(walk, stage.window)
        stage.ended.connect(self.debrief.open)
        self.debrief.play_again_requested.connect(self.play_again)
        self.debrief.left.connect(self.over)
        self._presenter = self._present(playing) if self._is_presented else None
        self._debugging = self._debug() if self._is_debugged else None

    def _present(self, playing: SelfPlaying) -> Presenter:
        """Open the presenter's window beside the room's."""
        from tradewalk.walk_presenter import Presenter

        presenter = Presenter(self.stage, real_milliseconds, playing.toggle)
        presenter.show()
        return presenter

    def _debug(self) -> Debugging:
        """Open the window with targets, states and log beside the room's."""
        from tradewalk.walk_debug import Debugging

        debugging = Debugging(self.stage)
        debugging.show()
        return debugging

    def play_again(self) -> None:
        """Let the run go, and begin the next one in its window; where that cannot be, say why and stay."""
        try:
            self.record.write()
            walk = self._anew()
        except (CannotOpen, NoWalkthrough, NoStatementFile, OSError) as error:
            say_plainly(self.stage.window, sentence_of(error))
            return
        if self._presenter is not None:
            self._presenter.end()
        if self._debugging is not None:
            self._debugging.end()
        window = self.stage.window
        try:
            self.leave_window()
        finally:  # the next run is open, and is somebody's even where the last one cannot be written any more
            self._take(walk, window)
            self.stage.begin()

    def leave_window(self) -> None:
        """Let the run go, and all that stood on its window."""
        self.debrief.close()
        self.debrief.deleteLater()
        self.stage.leave_window()

    def _on_preferences_changed(self) -> None:
        """The window's panels were built anew by now; the page over them follows."""
        if self.debrief.view is not None:
            self.debrief.build()


def sentence_of(error: CannotOpen | NoWalkthrough | NoStatementFile | OSError) -> str:
    """What a window says of a run that cannot begin."""
    from tradewalk.views import failure_words as words

    match error:
        case CannotOpen():
            return words_of(error)
        case NoWalkthrough():
            return words.unplayable_sentence(error.why)
        case NoStatementFile():
            return words.statements_sentence()
        case _:
            return words.folder_sentence(str(error.filename))

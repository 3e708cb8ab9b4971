"""Where walkthroughs are chosen and played in the running application; after a run one is in the list again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tradewalk.failures import CannotOpen, say_plainly
from tradewalk.play_command import open_run
from tradewalk.play_live import LivePlay, sentence_of
from tradewalk.play_options import PlayOptions
from tradewalk.services.walk_run import WalkRun
from tradewalk.services.walk_shelf import left_run
from tradewalk.shipped_walkthroughs import read
from tradewalk.views.walkthroughs.left_question import asks_to_go_on
from tradewalk.views.walkthroughs.props import derive_row
from tradewalk.walk_source import NoWalkthrough, check_world, walkthrough_of
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.script import Mode, Walkthrough
from tradewalk.walkthrough_choice import WalkthroughChoice

if TYPE_CHECKING:
    from tradewalk.app import Application


class WalkRoom(QObject):
    """One run at a time. The runs and their accounts lie in *folder*."""

    def __init__(self, application: Application, folder: Path) -> None:
        super().__init__(application)
        self._application, self._folder = application, folder
        self._live: LivePlay | None = None

    def build(self) -> QWidget:
        """The list, built anew."""
        self._choice = WalkthroughChoice(self._folder, self.play, self._application.preferences)
        self._choice.view.accounts_requested.connect(self._application.choose_account)
        return self._choice.view

    def play(self, walkthrough_id: str, mode: Mode | None) -> None:
        """Begin a run in a mode, or go on with the one that was left."""
        self._play(read(walkthrough_id), mode)

    def play_file(self, path: Path) -> None:
        """Leave what is on show and play the walkthrough of a file, guided where it may be. Raises NoWalkthrough.

        Where a run of the very same text was left, the user says whether that goes on.
        """
        walkthrough = walkthrough_of(str(path))
        check_world(walkthrough, self._application.shipped)
        page = self._application.leave_for_walkthroughs()
        usual = Mode.GUIDE if Mode.GUIDE in walkthrough.modes else walkthrough.modes[0]
        left = left_run(self._folder, Conductor(walkthrough, holds))
        goes_on = left is not None and asks_to_go_on(page, derive_row(walkthrough, left))
        self._play(walkthrough, None if goes_on else usual)

    def _play(self, walkthrough: Walkthrough, mode: Mode | None) -> None:
        try:
            walk = self._open(walkthrough, mode)
        except (CannotOpen, NoWalkthrough) as error:
            say_plainly(self._choice.view, sentence_of(error))
            return
        played = walk.run.mode
        live = self._live = LivePlay(self._application, walk, None, lambda: self._open(walkthrough, played))
        live.over.connect(self.end)
        self._choice.view.close()
        (live.stage.resume if mode is None else live.stage.begin)()

    def _open(self, walkthrough: Walkthrough, mode: Mode | None) -> WalkRun:
        options = PlayOptions(walkthrough.id, Mode.GUIDE if mode is None else mode, is_resumed=mode is None)
        return open_run(self._application, walkthrough, options, self._folder)

    def end(self) -> None:
        """Let the run go, and show the list in the place of its window."""
        live, self._live = self._live, None
        if live is None:
            return
        window = live.stage.window
        try:
            live.leave_window()
        finally:
            self._application.desk = None
            self._application.choose_walkthrough()
            window.close()
            window.deleteLater()
            live.deleteLater()

    @property
    def stage(self) -> Stage | None:
        """The run on the window, whose session is its own to close; None while one is chosen."""
        return None if self._live is None else self._live.stage

    def close(self) -> None:
        """Let the run go; it can be gone on with."""
        if self._live is not None:
            self._live.leave_window()
            self._live = None

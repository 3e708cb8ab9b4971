"""The presenter's window beside a run: what is chosen there is done at the stage, in the window that the room sees."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from tradewalk.views.main_window import SMALLEST
from tradewalk.views.own_money import hide_own_money
from tradewalk.views.presenter.view import PresenterView
from tradewalk.views.presenter.view_model import PresenterViewModel
from tradewalk.views.presenter.window_places import places_of
from tradewalk.views.presenter.wiring import wire_presenter
from tradewalk.walk_looks import AT_WORK
from tradewalk.walk_skip import Skipping
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.run_events import Event


class Presenter(QObject):
    """Lives as long as the run. Its window may be closed before: the room's goes on, and time is not held any more.

    ``elapsed`` gives real milliseconds; ``play`` has the script turn the pages, or no longer.
    """

    def __init__(self, stage: Stage, elapsed: Callable[[], int], play: Callable[[], object]) -> None:
        super().__init__(stage)
        self._stage = stage
        self._is_to_hide: bool | None = None
        self.skipping = Skipping(stage)
        self.model = PresenterViewModel(stage.walkthrough, stage.walk.run, elapsed)
        self.model.setParent(self)
        self.view = PresenterView()
        wire_presenter(self.view, self.model)
        self._play = play
        self._connect()

    def _connect(self) -> None:
        stage, model = self._stage, self.model
        stage.changed.connect(self._follow)
        stage.window.closed.connect(self.view.close)
        self.view.closed.connect(self._on_closed)
        model.told.connect(self._tell)
        model.skip_requested.connect(self.skipping.to)
        model.froze.connect(stage.time.freeze)
        model.hide_requested.connect(self._hide)
        model.play_requested.connect(self._play)
        model.left.connect(stage.coach_model.leave)

    def show(self) -> None:
        """Show the window: on a screen of its own, or beside the room's."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        room = self._stage.window
        place = places_of(room.geometry(), screens, SMALLEST[0], self.view.minimumWidth())
        if place.room is not None:
            room.setGeometry(place.room)
        self.view.setGeometry(place.presenter)
        if place.is_whole_screen:
            self.view.showMaximized()
        else:
            self.view.show()

    def end(self) -> None:
        """Be gone; whatever was hidden is shown by windows that are built from now on."""
        hide_own_money(is_hidden=False)
        self.view.close()
        self.view.deleteLater()

    def _tell(self, event: Event) -> None:
        self.skipping.stop()
        self._stage.gesture(event)

    def _follow(self) -> None:
        is_back_refused = self._stage.coach_model.has_refused_back
        self.model.show(
            self._stage.walk.run, is_skipping=self.skipping.is_on, is_back_refused=is_back_refused
        )
        if self._is_to_hide is not None:
            self._hide(self._is_to_hide)

    def _hide(self, is_hiding: bool) -> None:  # noqa: FBT001 - a signal's
        """Build the room's window anew without amounts, or with them; when the script is at work, right after that."""
        if self._stage.walk.run.phase in AT_WORK:
            self._is_to_hide = is_hiding
            return
        self._is_to_hide = None
        hide_own_money(is_hidden=is_hiding)
        self._stage.desk.rebuild()
        self.model.hidden(is_hiding=is_hiding)

    def _on_closed(self) -> None:
        """Without the window nobody could let the market go on."""
        self.model.freeze(False)
        self.model.rest()

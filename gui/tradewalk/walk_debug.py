"""The debug window beside a run: it looks at the stage, and changes nothing there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tradewalk.services.walk_run import LOG
from tradewalk.views.coach.layers import LAYERS
from tradewalk.views.debug.highlight import Highlight
from tradewalk.views.debug.props import Standing, TargetRow
from tradewalk.views.debug.view import DebugView
from tradewalk.views.debug.view_model import DebugViewModel, Sources
from tradewalk.views.formatting import language_tag
from tradewalk.views.target_doctor import Target, Trouble, resolve
from tradewalk.views.target_words import trouble_sentence
from tradewalk.views.targets import registered_names
from tradewalk.walk_recording import is_published
from tradewalk.walk_stage import Stage
from tradewalk.walk_states import StatesNow

GLANCE, SOON = 2_000, 100
"""Real milliseconds between two looks, for what no turn of the run tells of; and after a turn, or many at once."""
GAP = 8
_is_published = cache(is_published)
NOT_ON_SHOW = (Trouble.NONE, Trouble.NO_SUCH_PART, Trouble.HIDDEN)


class Debugging(QObject):
    """Lives as long as the run; its window looks at nothing while it is shut."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._log = LogLines(stage.walk.folder / LOG)
        self.model = DebugViewModel(
            Sources(
                lambda: stage.walkthrough.title.in_language(language_tag()),
                lambda: standing_of(stage),
                self._targets,
                lambda: StatesNow(stage.desk),
                self._log.new,
            )
        )
        self.model.setParent(self)
        self.view = DebugView()
        self.model.props_changed.connect(self.view.render)
        self.view.filter_typed.connect(self.model.filter)
        self.view.target_chosen.connect(self.highlight)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._look)
        self._glances = QTimer(self, interval=GLANCE)
        self._glances.timeout.connect(self._look)
        stage.changed.connect(self._soon.start)
        stage.window.closed.connect(self.view.close)

    def show(self) -> None:
        """Show the window beside the room's."""
        self.view.render(self.model.props)
        room = self._stage.window.frameGeometry()
        screen = self._stage.window.screen().availableGeometry()
        self.view.move(
            min(room.right() + GAP, screen.right() - self.view.width()), max(room.top(), screen.top())
        )
        self.view.show()
        self._glances.start()
        self._look()

    def highlight(self, name: str) -> None:
        """Frame a target for a moment, if it can be seen."""
        found = resolve(name, see_through=[*_coach()])
        if isinstance(found, Target):
            Highlight(
                found.widget.window(), found.rect, self._stage.application.appearance.theme.colours.error
            )

    def end(self) -> None:
        """Be gone."""
        self._glances.stop()
        self.view.close()
        self.view.deleteLater()

    def _look(self) -> None:
        """While a script is at work on the window, its desk may be between two worlds; then the next look will do."""
        if self.view.isVisible() and self._stage.is_settled:
            self.model.refresh()

    def _targets(self) -> tuple[TargetRow, ...]:
        see_through = [*_coach()]
        rows = (_row(name, see_through) for name in registered_names() if _is_published(name))
        return tuple(row for row in rows if row is not None)


class LogLines:
    """The lines of a log that is being written, each given once, when it is whole."""

    def __init__(self, path: Path) -> None:
        self._path, self._read = path, 0

    def new(self) -> tuple[str, ...]:
        """The lines since the last time."""
        with self._path.open("rb") as log:
            log.seek(self._read)
            whole = log.read().rpartition(b"\n")[0]
        if not whole:
            return ()
        self._read += len(whole) + 1
        return tuple(whole.decode().split("\n"))


def standing_of(stage: Stage) -> Standing:
    """Where a run stands."""
    run, walkthrough = stage.walk.run, stage.walkthrough
    number = 0 if run.step_id is None else walkthrough.index(run.step_id) + 1
    return Standing(number, len(walkthrough.steps), run.step_id, run.phase.value)


def _row(name: str, see_through: list[QWidget]) -> TargetRow | None:
    """What the doctor says of a target; None for one that is not on show."""
    found = resolve(name, see_through=see_through)
    if isinstance(found, Target):
        return TargetRow(name)
    return None if found.trouble in NOT_ON_SHOW else TargetRow(name, trouble_sentence(found))


def _coach() -> Iterator[QWidget]:
    """The layers of the coach over all windows: what they cover can still be pointed at."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for window in QApplication.topLevelWidgets():
        for name in LAYERS:
            yield from window.findChildren(QWidget, name, direct)

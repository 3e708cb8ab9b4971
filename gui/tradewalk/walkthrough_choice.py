"""The page on which a walkthrough is chosen, built and wired, and the run that is opened from it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.walk_shelf import is_finished, left_run
from tradewalk.shipped_walkthroughs import names, read
from tradewalk.views.main_window import PHONE
from tradewalk.views.walkthroughs.props import WalkthroughRow, derive_row
from tradewalk.views.walkthroughs.view import WalkthroughsView
from tradewalk.views.walkthroughs.view_model import WalkthroughsViewModel
from tradewalk.views.walkthroughs.wiring import wire_walkthroughs
from tradewalk.views.window_fit import open_at
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.script import Mode

SIZE = (760, 720)


class WalkthroughChoice(QObject):
    """Shows what is shipped, with the runs in *folder*. ``play`` is given an id, and a mode or None to go on."""

    def __init__(
        self, folder: Path, play: Callable[[str, Mode | None], object], preferences: PreferenceStore
    ) -> None:
        super().__init__()
        self._folder = folder
        self._model = WalkthroughsViewModel(names(), self._row, self)
        self.view = WalkthroughsView(preferences.value.language)
        self.view.language_chosen.connect(lambda language: preferences.change(language=language))
        open_at(self.view, *(PHONE if preferences.value.is_phone else SIZE))
        wire_walkthroughs(self.view, self._model)
        self._model.chosen.connect(play)

    def _row(self, walkthrough_id: str) -> WalkthroughRow:
        walkthrough = read(walkthrough_id)
        conductor = Conductor(walkthrough, holds)
        left = left_run(self._folder, conductor)
        return derive_row(walkthrough, left, is_finished=is_finished(self._folder, conductor))

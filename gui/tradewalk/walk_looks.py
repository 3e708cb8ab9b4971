"""Language and look, chosen on the card in the middle of a run: the window is built anew, the run goes on as it is."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from tradewalk.services.preferences import PreferenceStore
from tradewalk.views.preference_menu import fill_look_menu
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.run_state import Phase

AT_WORK = (Phase.PLAYING, Phase.REBUILDING)
"""Now the window is not built anew: the script is at work on what it shows."""


class LookChoices(QObject):
    """Fills the menu of the card. What is chosen while the script is at work comes right after that."""

    def __init__(self, stage: Stage, preferences: PreferenceStore) -> None:
        super().__init__(stage)
        self._stage, self._preferences = stage, preferences
        self._chosen: dict[str, object] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring)
        stage.changed.connect(self._soon.start)
        stage.coach.offer_looks(self._fill)

    def _fill(self, menu: QMenu) -> None:
        fill_look_menu(menu, self._preferences.value, self.choose)

    def choose(self, name: str, value: object) -> None:
        """Choose this for a preference."""
        self._chosen[name] = value
        self._soon.start()

    def _bring(self) -> None:
        if self._chosen and self._stage.walk.run.phase not in AT_WORK:
            chosen, self._chosen = self._chosen, {}
            self._preferences.change(**chosen)

"""The pack, the day whose rules hold, and the two choices that the status bar switches."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from tradewalk.services.preferences import Preferences, PreferenceStore, PriceColours
from tradewalk.services.session import Session


class StatusBarProps(NamedTuple):
    """The status bar. ``is_invented_day``: the pack, which ends on ``pack_ends``, knows nothing of the day."""

    pack_id: str
    pack_ends: date
    rules_as_of: date
    is_invented_day: bool = False
    price_colours: PriceColours = PriceColours.RED_UP
    is_phone: bool = False


def derive_status_bar(pack_id: str, pack_ends: date, day: date, chosen: Preferences) -> StatusBarProps:
    """The props of a day and of what the user has chosen."""
    return StatusBarProps(pack_id, pack_ends, day, day > pack_ends, chosen.price_colours, chosen.is_phone)


class StatusBarViewModel(QObject):
    """Follows the simulated day and the preferences."""

    props_changed = Signal(object)

    def __init__(self, session: Session, pack_id: str, pack_ends: date, preferences: PreferenceStore) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self._pack_id, self._pack_ends = pack_id, pack_ends
        self.props = self._derive()
        session.changed.connect(self._on_changed)
        preferences.changed.connect(self._on_preferences_changed)

    def choose(self, name: str, value: object) -> None:
        """Make a choice, by the name that the preferences have for it."""
        self._preferences.change(**{name: value})

    def _derive(self) -> StatusBarProps:
        day, chosen = self._session.state.day, self._preferences.value
        return derive_status_bar(self._pack_id, self._pack_ends, day, chosen)

    def _on_preferences_changed(self, _before: object, _after: object) -> None:
        self._refresh()

    def _on_changed(self, _change: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        props = self._derive()
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

"""The pack and the day whose rules hold."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from tradewalk.services.session import Change, Session


class StatusBarProps(NamedTuple):
    """The status bar. ``is_invented_day``: the pack knows nothing of the day, it is made up."""

    pack_id: str
    rules_as_of: date
    is_invented_day: bool = False


class StatusBarViewModel(QObject):
    """Follows the simulated day."""

    props_changed = Signal(object)

    def __init__(self, session: Session, pack_id: str, last_pack_day: date) -> None:
        super().__init__()
        self._pack_id, self._last_pack_day = pack_id, last_pack_day
        self.props = self._derive(session.state.day)
        session.changed.connect(self._on_changed)

    def _derive(self, day: date) -> StatusBarProps:
        return StatusBarProps(self._pack_id, day, day > self._last_pack_day)

    def _on_changed(self, change: Change) -> None:
        props = self._derive(change.after.day)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

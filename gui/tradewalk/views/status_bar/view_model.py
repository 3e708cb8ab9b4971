"""The pack and the day whose rules hold."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from tradewalk.services.session import Change, Session


@dataclass(frozen=True, slots=True)
class StatusBarProps:
    """The status bar."""

    pack_id: str
    rules_as_of: date


class StatusBarViewModel(QObject):
    """Follows the simulated day."""

    props_changed = Signal(object)

    def __init__(self, session: Session, pack_id: str) -> None:
        super().__init__()
        self.props = StatusBarProps(pack_id, session.state.day)
        session.changed.connect(self._on_changed)

    def _on_changed(self, change: Change) -> None:
        props = StatusBarProps(self.props.pack_id, change.after.day)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

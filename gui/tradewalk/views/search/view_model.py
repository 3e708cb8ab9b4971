"""What is typed and what fits it."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instruments import Instrument
from tradewalk.services.session import Session


class HitRow(NamedTuple):
    """One instrument that fits; a look-alike has a similar name and is another company."""

    instrument: Instrument
    is_look_alike: bool


class SearchProps(NamedTuple):
    """The results for a text; nothing is shown for an empty one."""

    text: str = ""
    rows: tuple[HitRow, ...] = ()


class SearchViewModel(QObject):
    """Searches while one types."""

    props_changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.props = SearchProps()

    def type_text(self, text: str) -> None:
        """Search for another text."""
        wanted = text.strip()
        hits = self._session.read.search(wanted) if wanted else ()
        props = SearchProps(wanted, tuple(HitRow(hit.instrument, hit.is_look_alike) for hit in hits))
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

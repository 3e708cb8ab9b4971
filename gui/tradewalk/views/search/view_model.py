"""What is typed, what fits it, which row is marked, and what was chosen before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instruments import Instrument
from tradewalk.market.folding import folded
from tradewalk.market.search_marks import Marks, derive_marks
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session

if TYPE_CHECKING:
    from tradewalk.market.instrument_search import SearchHit

MOST_RECENT = 8


class HitRow(NamedTuple):
    """One instrument that fits, and another one that it may be taken for."""

    instrument: Instrument
    looks_like: Instrument | None = None
    marks: Marks = Marks()


class SearchProps(NamedTuple):
    """The field and its results. ``is_recent``: the rows were chosen before, nothing is typed.

    ``typed`` is the field's text to the letter, ``marked`` the number of the marked row.
    """

    typed: str = ""
    rows: tuple[HitRow, ...] = ()
    is_open: bool = False
    is_recent: bool = False
    marked: int = 0

    @property
    def marked_symbol(self) -> str | None:
        """The symbol of the marked row, while the results are open."""
        return self.rows[self.marked].instrument.symbol if self.is_open and self.rows else None


def derive_rows(hits: Sequence[SearchHit], typed: str) -> tuple[HitRow, ...]:
    """The rows of what was found."""
    return tuple(HitRow(hit.instrument, hit.looks_like, derive_marks(hit.instrument, typed)) for hit in hits)


class SearchViewModel(QObject):
    """Searches while one types; what is chosen is remembered."""

    props_changed = Signal(object)
    instrument_chosen = Signal(str)

    def __init__(self, session: Session, preferences: PreferenceStore) -> None:
        super().__init__()
        self._session = session
        self._preferences = preferences
        self.props = SearchProps()

    def open(self) -> None:
        """The field has the keyboard: show what fits its text, or what was chosen before."""
        if not self.props.is_open:
            self._show(self._found(self.props.typed))

    def type_text(self, text: str) -> None:
        """Search for another text."""
        if self.props.is_open and text and folded(text) == folded(self.props.typed):
            self._show(self.props._replace(typed=text))
        else:
            self._show(self._found(text))

    def move_mark(self, step: int) -> None:
        """Mark the row so many below, around the ends; closed results open."""
        if not self.props.is_open:
            self.open()
        elif self.props.rows:
            self._show(self.props._replace(marked=(self.props.marked + step) % len(self.props.rows)))

    def choose(self, symbol: str) -> None:
        """Choose an instrument: the field is emptied, and the choice remembered."""
        others = (each for each in self._preferences.value.recent_searches if each != symbol)
        self._preferences.change(recent_searches=(symbol, *others)[:MOST_RECENT])
        self._show(SearchProps())
        self.instrument_chosen.emit(symbol)

    def choose_marked(self) -> None:
        """Choose the marked row, if there is one."""
        if (symbol := self.props.marked_symbol) is not None:
            self.choose(symbol)

    def close(self) -> None:
        """The field has lost the keyboard: the results close, what is typed stays."""
        self._show(self.props._replace(is_open=False, marked=0))

    def leave(self) -> None:
        """Give up: the results close and the field is emptied."""
        self._show(SearchProps())

    def _found(self, typed: str) -> SearchProps:
        if folded(typed):
            rows = derive_rows(self._session.read.search(typed), typed)
            return SearchProps(typed, rows, is_open=True)
        return SearchProps(typed, self._recent(), is_open=True, is_recent=True)

    def _recent(self) -> tuple[HitRow, ...]:
        known = {each.symbol for each in self._session.read.instruments()}
        symbols = (each for each in self._preferences.value.recent_searches if each in known)
        hits = (self._session.read.as_found(symbol) for symbol in symbols)
        return tuple(HitRow(hit.instrument, hit.looks_like) for hit in hits)

    def _show(self, props: SearchProps) -> None:
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

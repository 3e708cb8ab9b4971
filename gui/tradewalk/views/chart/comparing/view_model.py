"""Choosing what a chart is compared with: by code or name, from what is related, and from the watchlist."""

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instruments import Instrument
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.vantage import Outlook
from tradewalk.services.watchlist import watched
from tradewalk.simulation.world_reader import WorldReader
from tradewalk.views.chart.comparing.props import ChoiceRow, CompareProps


class CompareViewModel(QObject):
    """What is typed, and the instruments to choose from. ``chosen`` carries the symbols after a choice."""

    props_changed = Signal(object)
    chosen = Signal(object)

    def __init__(self, session: Outlook, preferences: PreferenceStore) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self._symbol: str | None = None
        self._compared: tuple[str, ...] = ()
        self._typed = ""
        self.props: CompareProps | None = None

    def begin(self, symbol: str, compared: tuple[str, ...]) -> None:
        """Choose for an instrument that is compared with these; nothing is typed yet."""
        self._symbol, self._compared, self._typed = symbol, compared, ""
        self._refresh()

    def type_text(self, text: str) -> None:
        """Offer what a text meets."""
        self._typed = text
        self._refresh()

    def toggle(self, symbol: str) -> None:
        """Compare with an instrument, or no longer; one more than there is room for is not taken."""
        if symbol in self._compared:
            self._take(tuple(each for each in self._compared if each != symbol))
        elif self.props is not None and not self.props.is_full:
            self._take((*self._compared, symbol))

    def clear(self) -> None:
        """Compare with nothing."""
        self._take(())

    def _take(self, compared: tuple[str, ...]) -> None:
        self._compared = compared
        self.chosen.emit(compared)
        self._refresh()

    def _refresh(self) -> None:
        if self._symbol is None:
            return
        read, preferences = self._session.read, self._preferences
        found = offered(read, self._symbol, self._compared, self._typed, preferences.value.watchlist)
        rows = tuple(ChoiceRow(each, each.symbol in self._compared) for each in found)
        own = read.instrument(self._symbol)
        props = CompareProps(own, self._typed, rows, 1 + len(self._compared))
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)


def offered(
    read: WorldReader, symbol: str, compared: tuple[str, ...], typed: str, watchlist: tuple[str, ...] | None
) -> tuple[Instrument, ...]:
    """What a text meets; of none what is compared, then what is related, the watchlist and all others."""
    if typed.strip():
        found = [hit.instrument for hit in read.search(typed)]
    else:
        listed = tuple(each.symbol for each in read.instruments())
        related = [instrument for _, instrument in read.company(symbol).related()]
        chosen = [read.instrument(each) for each in compared]
        others = [read.instrument(each) for each in (*watched(watchlist, listed), *listed)]
        found = [*chosen, *related, *others]
    apart = {each.symbol: each for each in found if each.symbol != symbol}
    return tuple(apart.values())

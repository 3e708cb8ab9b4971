"""The statement of one day, chosen among those that the account has lived."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.profiles import Profile
from tradewalk.domain.statements import Statement
from tradewalk.services.exports import Export, ExportKind, ExportOutcome, ExportRequest
from tradewalk.services.records import Records
from tradewalk.services.session import Change, Session


@dataclass(frozen=True, slots=True)
class StatementsProps:
    """The page. ``days`` are those lived, the present one first; ``instruments`` those that the statement names."""

    days: tuple[date, ...]
    statement: Statement
    instruments: tuple[Instrument, ...]
    profile: Profile
    account_id: str
    account_name: str | None
    outcome: ExportOutcome | None = None

    @property
    def earlier(self) -> date | None:
        """The day before the chosen one."""
        later = self.days.index(self.statement.day) + 1
        return self.days[later] if later < len(self.days) else None

    @property
    def later(self) -> date | None:
        """The day after the chosen one."""
        number = self.days.index(self.statement.day)
        return self.days[number - 1] if number else None


class StatementsViewModel(QObject):
    """``props_changed`` carries StatementsProps whenever they differ. ``export`` writes files.

    While no day is chosen, the present one is shown, whichever that is.
    """

    props_changed = Signal(object)

    def __init__(self, session: Session, export: Export, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._export = session, export
        self._records = Records(session)
        self._day: date | None = None
        self._outcome: ExportOutcome | None = None
        self.props = self._derive()
        session.changed.connect(self._on_changed)

    def choose_day(self, day: date) -> None:
        """Show another day; the last one is followed as time goes on."""
        self._day = None if day == self.props.days[0] else day
        self._outcome = None
        self._refresh()

    def export(self, kind: ExportKind, path: Path) -> None:
        """Write the statement that is shown."""
        self._outcome = self._export(ExportRequest(kind, path, day=self.props.statement.day))
        self._refresh()

    def _on_changed(self, change: Change) -> None:  # noqa: ARG002 - everything is read anew
        self._refresh()

    def _refresh(self) -> None:
        props = self._derive()
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _derive(self) -> StatementsProps:
        days = tuple(lived.day for lived in reversed(self._records.days()))
        statement = self._records.statement(self._day or days[0])
        state = self._session.state
        return StatementsProps(
            days=days,
            statement=statement,
            instruments=tuple(map(self._records.instrument, _symbols_of(statement))),
            profile=state.profile,
            account_id=state.account.account_id,
            account_name=self._session.name,
            outcome=self._outcome,
        )


def _symbols_of(statement: Statement) -> tuple[str, ...]:
    traded = (trade.request.symbol for trade in statement.trades)
    held = (holding.symbol for holding in statement.holdings)
    ended = (order.request.symbol for order in statement.ended)
    return tuple(dict.fromkeys((*traded, *held, *ended)))

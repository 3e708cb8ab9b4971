"""All orders of the account, newest first, and one of them in full."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import Order
from tradewalk.services.exports import Export, ExportKind, ExportOutcome, ExportRequest
from tradewalk.services.records import Records
from tradewalk.services.session import Change, Session
from tradewalk.views.orders.props import (
    OpenedOrder,
    OrderPart,
    OrderRow,
    OrdersChoice,
    OrdersInputs,
    OrdersTab,
    StateFilter,
    derive_orders,
)


class OrdersViewModel(QObject):
    """``props_changed`` carries OrdersProps whenever they differ. ``export`` writes files."""

    props_changed = Signal(object)

    def __init__(self, session: Session, export: Export, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._export = session, export
        self._records = Records(session)
        self._choice = OrdersChoice()
        self._outcome: ExportOutcome | None = None
        self.props = derive_orders(self._inputs())
        session.changed.connect(self._on_changed)

    def cancel(self, order_id: int) -> None:
        """Ask for the open rest of an order to be cancelled."""
        self._choose(asked_about=None)
        self._session.cancel_order(order_id)

    def ask_about(self, order_id: int) -> None:
        """Ask whether an order is to be cancelled."""
        self._choose(asked_about=order_id)

    def keep(self) -> None:
        """Keep the order that was asked about."""
        self._choose(asked_about=None)

    def choose_tab(self, tab: OrdersTab) -> None:
        """Look at other orders."""
        self._choose(tab=tab)

    def filter_by(self, symbol: str | None, side: Side | None, state: StateFilter | None) -> None:
        """Look at some of them alone; None filters nothing."""
        self._choose(symbol=symbol, side=side, state=state)

    def open_order(self, order_id: int) -> None:
        """Look at an order in full."""
        self._outcome = None
        self._choose(opened=order_id)

    def open_note(self, order_id: int) -> None:
        """Look at the contract note of an order."""
        self._outcome = None
        self._choose(opened=order_id, part=OrderPart.NOTE)

    def choose_part(self, part: OrderPart) -> None:
        """Look at the order's life, or at its contract note."""
        self._choose(part=part)

    def close_order(self) -> None:
        """Look at the list alone again."""
        self._choose(opened=None)

    def export(self, kind: ExportKind, path: Path) -> None:
        """Write a file: the list as it is shown, all trades, or the note of the opened order."""
        shown = tuple(row.order.order_id for row in self.props.rows)
        is_note = kind is ExportKind.NOTE_PDF and self._choice.opened is not None
        order_ids = (self._choice.opened,) if is_note and self._choice.opened is not None else shown
        self._outcome = self._export(ExportRequest(kind, path, order_ids))
        self._refresh()

    def _choose(self, **choices: object) -> None:
        self._choice = replace(self._choice, **choices)  # type: ignore[arg-type]
        self._refresh()

    def _on_changed(self, change: Change) -> None:  # noqa: ARG002 - everything is read anew
        self._refresh()

    def _refresh(self) -> None:
        props = derive_orders(self._inputs())
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _inputs(self) -> OrdersInputs:
        state = self._session.state
        return OrdersInputs(
            rows=tuple(self._row(order) for order in state.account.orders.values()),
            today=state.day,
            zone=state.zone,
            choice=self._choice,
            opened=self._opened(),
            outcome=self._outcome,
            profile=state.profile,
            account_id=state.account.account_id,
            account_name=self._session.name,
        )

    def _row(self, order: Order) -> OrderRow:
        read = self._session.read
        refusal = read.check_cancel(order.order_id) if order.is_open else None
        return OrderRow(order, read.instrument(order.request.symbol), refusal)

    def _opened(self) -> OpenedOrder | None:
        number = self._choice.opened
        if number is None:
            return None
        order = self._session.state.account.orders[number]
        facts = self._session.facts_of(number)
        return OpenedOrder(self._row(order), facts, self._records.contract_note(number))

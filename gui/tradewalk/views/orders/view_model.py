"""All orders of the account, newest first."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Refusal
from tradewalk.services.session import Change, Session


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order, its instrument, and what speaks against cancelling it now."""

    order: Order
    instrument: Instrument
    cancel_refusal: Refusal | None = None

    @property
    def can_cancel(self) -> bool:
        """Whether the open rest may be cancelled now."""
        return self.order.can_be_cancelled and self.cancel_refusal is None


@dataclass(frozen=True, slots=True)
class OrdersInputs:
    """The orders in the order of submission, and the simulated day."""

    rows: tuple[OrderRow, ...]
    today: date


@dataclass(frozen=True, slots=True)
class OrdersProps:
    """The orders, newest first, how many still live, and the simulated day."""

    rows: tuple[OrderRow, ...]
    open_count: int
    today: date


def derive_orders(inputs: OrdersInputs) -> OrdersProps:
    """What the page shows."""
    rows = tuple(reversed(inputs.rows))
    return OrdersProps(rows, sum(row.order.is_open for row in rows), inputs.today)


class OrdersViewModel(QObject):
    """``props_changed`` carries OrdersProps whenever they differ."""

    props_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.props = derive_orders(self._inputs())
        session.changed.connect(self._on_changed)

    def cancel(self, order_id: int) -> None:
        """Ask for the open rest of an order to be cancelled."""
        self._session.cancel_order(order_id)

    def _on_changed(self, change: Change) -> None:  # noqa: ARG002 - everything is read anew
        props = derive_orders(self._inputs())
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _inputs(self) -> OrdersInputs:
        state = self._session.state
        return OrdersInputs(tuple(self._row(order) for order in state.account.orders.values()), state.day)

    def _row(self, order: Order) -> OrderRow:
        read = self._session.read
        refusal = read.check_cancel(order.order_id) if order.is_open else None
        return OrderRow(order, read.instrument(order.request.symbol), refusal)

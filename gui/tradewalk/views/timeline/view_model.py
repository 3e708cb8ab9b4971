"""Follows one sent order and tells what its page shows."""

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.events import OrderFact
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Rule
from tradewalk.services.session import Change, Session
from tradewalk.views.timeline.props import TimelineInputs, TimelineProps, derive_timeline


class TimelineViewModel(QObject):
    """``follow`` an order; ``props_changed`` carries TimelineProps whenever they differ."""

    props_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._order_id: int | None = None
        self._facts: tuple[OrderFact, ...] = ()
        self.props: TimelineProps | None = None
        session.changed.connect(self._on_changed)

    def follow(self, order_id: int) -> None:
        """Show this order from now on."""
        self._order_id = order_id
        self._facts = self._session.facts_of(order_id)
        self.props = None
        self._derive()

    def leave(self) -> None:
        """Follow nothing."""
        self._order_id = None
        self.props = None

    def cancel(self, order_id: int) -> None:
        """Ask for the open rest to be cancelled."""
        self._session.cancel_order(order_id)

    def _on_changed(self, change: Change) -> None:
        own = (fact for fact in change.facts if isinstance(fact, OrderFact))
        self._facts += tuple(fact for fact in own if fact.order_id == self._order_id)
        self._derive()

    def _derive(self) -> None:
        if self._order_id is None:
            return
        props = derive_timeline(self._inputs(self._order_id))
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _inputs(self, order_id: int) -> TimelineInputs:
        state, read = self._session.state, self._session.read
        order = state.account.orders[order_id]
        symbol = order.request.symbol
        return TimelineInputs(
            order=order,
            facts=self._facts,
            instrument=read.instrument(symbol),
            day=state.day,
            previous_close=read.price_mark(symbol).previous_close,
            queue_ahead=read.queue_ahead(order_id) if order.is_open else None,
            cancel_refusal=read.check_cancel(order_id) if order.is_open else None,
            cash=state.account.cash(order.currency),
            position=state.account.position(symbol),
            is_running=state.clock.is_running,
            rules=self._rules(order.refusals),
        )

    def _rules(self, refusals: tuple[Refusal, ...]) -> tuple[Rule[Terms], ...]:
        ids = dict.fromkeys(refusal.rule_id for refusal in refusals if refusal.rule_id is not None)
        return tuple(self._session.read.rule(rule_id) for rule_id in ids)

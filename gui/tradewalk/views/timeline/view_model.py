"""Follows one sent order and tells what its page shows, now or at the moment that is looked back at."""

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.events import OrderFact
from tradewalk.domain.instants import Instant
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Rule
from tradewalk.services.session import Change, Session
from tradewalk.services.vantage import Vantage
from tradewalk.views.timeline.moments import Moments, derive_moments
from tradewalk.views.timeline.props import LookBackProps, TimelineInputs, TimelineProps, derive_timeline


class TimelineViewModel(QObject):
    """``follow`` an order; ``props_changed`` carries TimelineProps whenever they differ.

    ``looked_back`` carries the symbol of the order when the user turns to an earlier moment of it.
    """

    props_changed = Signal(object)
    looked_back = Signal(str)

    def __init__(self, session: Session, vantage: Vantage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._vantage = vantage
        self._order_id: int | None = None
        self._is_asking = False
        self._facts: tuple[OrderFact, ...] = ()
        self.props: TimelineProps | None = None
        vantage.changed.connect(self._on_changed)
        vantage.turned.connect(self._on_turned)

    def follow(self, order_id: int) -> None:
        """Show this order from now on."""
        self._vantage.back_to_now()
        self._order_id, self._is_asking = order_id, False
        self._facts = self._session.facts_of(order_id)
        self.props = None
        self._derive()

    def leave(self) -> None:
        """Follow nothing, and look at the present."""
        self._order_id, self._is_asking = None, False
        self.props = None
        self._vantage.back_to_now()

    def ask_about_cancel(self) -> None:
        """Ask whether the open rest is to be cancelled."""
        self._is_asking = True
        self._derive()

    def keep(self) -> None:
        """Keep the order that was asked about."""
        self._is_asking = False
        self._derive()

    def cancel(self, order_id: int) -> None:
        """Ask for the open rest to be cancelled. The past cannot be changed."""
        self.keep()
        if self._vantage.goal is None:
            self._session.cancel_order(order_id)

    # The slider

    def choose_place(self, place: int) -> None:
        """Look at the moment of this place of the slider."""
        self._look_at(self._moments().instant_at(place))

    def step(self, direction: int) -> None:
        """Look at the fact before (-1) or after (1) the moment that is looked at; after the last comes the present."""
        goal, moments, now = self._vantage.goal, self._moments(), self._session.state.at
        if direction < 0:
            self._look_at(moments.before(now if goal is None else goal))
        elif goal is not None:
            self._look_at(moments.after(goal) if goal < moments.stops[-1] else now)

    def back_to_now(self) -> None:
        """Look at the present again."""
        self._vantage.back_to_now()

    def _look_at(self, instant: Instant) -> None:
        if self._order_id is None:
            return
        self._vantage.look_at(instant)
        self._derive()

    def _on_turned(self, is_past: bool) -> None:
        if is_past and self._order_id is not None:
            self.looked_back.emit(self._session.state.account.orders[self._order_id].request.symbol)

    @property
    def _is_open(self) -> bool:
        """Whether the order lives now, whatever is looked at."""
        order_id = self._order_id
        return order_id is not None and self._session.state.account.orders[order_id].is_open

    def _moments(self) -> Moments:
        present = self._session.state.at if self._is_open else None
        return derive_moments((fact.at for fact in self._facts), present)

    # What is shown

    def _on_changed(self, change: Change) -> None:
        own = (fact for fact in change.facts if isinstance(fact, OrderFact))
        self._facts += tuple(fact for fact in own if fact.order_id == self._order_id)
        self._derive()

    def _derive(self) -> None:
        order_id = self._order_id
        if order_id is None or order_id not in self._vantage.state.account.orders:
            return
        props = derive_timeline(self._inputs(order_id))
        self._is_asking = props.is_asking
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _inputs(self, order_id: int) -> TimelineInputs:
        state, read = self._vantage.state, self._vantage.read
        order = state.account.orders[order_id]
        symbol = order.request.symbol
        return TimelineInputs(
            order=order,
            facts=tuple(fact for fact in self._facts if fact.at <= state.at),
            instrument=read.instrument(symbol),
            day=state.day,
            previous_close=read.price_mark(symbol).previous_close,
            queue_ahead=read.queue_ahead(order_id) if order.is_open else None,
            cancel_refusal=read.check_cancel(order_id) if order.is_open else None,
            change_refusal=read.check_amendable(order_id) if order.is_open else None,
            cash=state.account.cash(order.currency),
            position=state.account.position(symbol),
            is_running=state.clock.is_running,
            is_led=state.clock.is_led,
            rules=self._rules((*order.refusals, *filter(None, (order.cancel_refusal,)))),
            settlement=read.settlement(symbol),
            look_back=self._look_back(),
            is_asking=self._is_asking,
            stop_now=read.stop_of(order_id) if order.is_open else None,
        )

    def _look_back(self) -> LookBackProps:
        moments, goal, state = self._moments(), self._vantage.goal, self._vantage.state
        place = moments.length if goal is None else moments.place_of(goal)
        return LookBackProps(moments.length, place, state.at if state.is_past else None)

    def _rules(self, refusals: tuple[Refusal, ...]) -> tuple[Rule[Terms], ...]:
        ids = dict.fromkeys(refusal.rule_id for refusal in refusals if refusal.rule_id is not None)
        return tuple(self._session.read.rule(rule_id) for rule_id in ids)

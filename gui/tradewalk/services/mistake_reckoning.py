"""The facts by which the mistakes of a run are reckoned in money: from its world at each mistake, and at the end."""

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.fees import fees_of
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.quotes import BookSnapshot
from tradewalk.domain.rules import NoRule
from tradewalk.services.counterfactual import Counterfactuals, as_done
from tradewalk.services.walk_run import WalkRun
from tradewalk.simulation.world_reader import WorldReader
from tradewalk.walkthrough.condition import StateValue
from tradewalk.walkthrough.counterfactuals import WayTried
from tradewalk.walkthrough.debrief import Debrief, debrief_of
from tradewalk.walkthrough.mistake_costs import Cost, CostFacts, FeesOf, Intent
from tradewalk.walkthrough.mistakes import OF_ORDERS, cost_of, intent_of
from tradewalk.walkthrough.run_events import Moment
from tradewalk.walkthrough.run_state import Caught

USUAL_LOT = 100


def debrief_now(run: WalkRun, until: Instant | None = None) -> Debrief:
    """The debrief of a run as it stands, with what is reckoned in its world. It may take seconds.

    Other ways are followed to ``until``, to the end of their day unless told. Without an order of the learner's none
    is tried: there is no moment to try it from.
    """
    costs = [cost_of_caught(run, caught) for caught in run.run.mistakes]
    return debrief_of(run.conductor.walkthrough, run.run, costs, fees_paid(run), ways_of(run, until))


def meant_by(run: WalkRun) -> Intent | None:
    """What the walkthrough wants of the learner, with the lot of the instrument; None where it does not say."""
    conditions = tuple(step.expect for step in run.conductor.walkthrough.steps)
    intent = intent_of(conditions)
    if intent is None:
        return None
    try:
        lot = lot_of(run.session.read, intent.symbol)
    except (KeyError, NoRule):
        return None
    return intent._replace(lot=lot)


def lot_of(read: WorldReader, symbol: str) -> int:
    """In how many shares an instrument is spoken of: its issuer's lot, its board's step, 100 where any number goes."""
    instrument = read.traded(symbol)
    lot = max(instrument.board_lot, read.context(symbol).lot.step)
    return lot if lot > 1 else USUAL_LOT


def cost_of_caught(run: WalkRun, caught: Caught) -> Cost | None:
    """What a mistake of a run costs; None where that cannot be said."""
    mistake = next(each for each in run.conductor.walkthrough.mistakes if each.key == caught.mistake)
    intent = meant_by(run)
    if intent is None or mistake.kind == "":
        return None
    try:
        facts = facts_of(run, caught, intent, is_of_order=mistake.kind in OF_ORDERS)
    except (KeyError, NoRule):
        return None
    return None if facts is None else cost_of(mistake.kind, facts)


def facts_of(run: WalkRun, caught: Caught, intent: Intent, *, is_of_order: bool) -> CostFacts | None:
    """The facts of a mistake: of the last order as it is now, or of the ticket as it stood. Raises KeyError, NoRule.

    What could be had is seen where the order was sent, and else where the mistake was made. None where neither an order
    nor a ticket is there.
    """
    order = _order_of(run, caught) if is_of_order else None
    wish = _of_ticket(caught, intent) if order is None else _of_order(order)
    if wish is None:
        return None
    symbol, side, quantity, price = wish
    sent = None if order is None else run.before_command(order.submitted_at)
    then = WorldReader(run.world_at(sent or Moment(caught.at, caught.position, caught.commands)))
    now = run.session.read
    bid, ask = _best(then.book(symbol, levels=1))
    later_bid, later_ask = _best(now.book(symbol, levels=1))
    instrument = then.traded(symbol)
    facts = CostFacts(
        intent,
        symbol,
        side,
        quantity,
        fees_at(run, then, symbol),
        instrument.currency,
        price,
        0 if order is None else order.filled,
        ZERO if order is None else order.value,
        bid,
        ask,
        later_bid,
        later_ask,
        later_last=now.price_mark(symbol).last,
        cash=then.context(symbol).cash_available,
    )
    return replace(facts, is_refused=order is None and _is_refused(then, facts))


def _is_refused(then: WorldReader, facts: CostFacts) -> bool:
    """Whether the order of a ticket would not have been taken at the price at which it is reckoned."""
    request = OrderRequest(facts.symbol, facts.side, OrderType.LIMIT, facts.best, facts.quantity)
    return facts.best is not None and bool(then.check(request))


class FirstOrder(NamedTuple):
    """The first order of a run: when it was sent, what became of it, and what tries the same intent otherwise."""

    at: Instant
    done: WayTried
    tries: Counterfactuals


def first_order(run: WalkRun, until: Instant | None = None) -> FirstOrder | None:
    """Rebuilds the world of the moment at which it was sent; None where none was."""
    orders = list(run.session.state.account.orders.values())
    moment = run.before_command(run.conductor.walkthrough.given.at)
    if not orders or moment is None:
        return None
    order, world = orders[0], run.world_at(moment)
    request = order.request
    intent = Intent(request.symbol, request.side, request.quantity, request.price)
    tries = Counterfactuals(run.setting, world, intent, until)
    done = as_done(order, tries.middle, run.session.state.at)
    return FirstOrder(moment.at, done, tries)


def ways_of(run: WalkRun, until: Instant | None = None) -> tuple[WayTried, ...]:
    """The first order of a run beside the same intent in other ways, from the moment at which it was sent."""
    first = first_order(run, until)
    return () if first is None else (first.done, *first.tries.every())


def fees_paid(run: WalkRun) -> tuple[tuple[Currency, str, Decimal], ...]:
    """The fees that the account of a run has paid, by currency and fee id."""
    account = run.session.state.account
    return tuple((unit, fee_id, amount) for unit in Currency for fee_id, amount in account.fees_paid(unit))


def fees_at(run: WalkRun, read: WorldReader, symbol: str) -> FeesOf:
    """The account's fees for an instrument on its day."""
    plan, day, instrument = run.setting.profile.fee_plan, read.current_day(symbol), read.traded(symbol)

    def fees(side: Side, value: Decimal, quantity: int) -> Decimal:
        return fees_of(read.rule_book, plan, instrument, side, day, value, quantity).total

    return fees


Wish = tuple[str, Side, int, Decimal | None]


def _of_order(order: Order) -> Wish:
    request = order.request
    return request.symbol, request.side, request.quantity, request.price


def _of_ticket(caught: Caught, intent: Intent) -> Wish | None:
    """What stood in the ticket. An instrument that is looked at without one would have been ordered as meant."""
    screen = caught.screen
    symbol = screen.get("ticket.symbol") or screen.get("detail.symbol")
    quantity, price = _number(screen.get("ticket.quantity")), _number(screen.get("ticket.price"))
    if not isinstance(symbol, str):
        return None
    side = Side(str(screen.get("ticket.side") or intent.side.value))
    return symbol, side, intent.quantity if quantity is None else int(quantity), price


def _order_of(run: WalkRun, caught: Caught) -> Order | None:
    number = _number(caught.screen.get("order.last.number"))
    return None if number is None else run.session.state.account.orders.get(int(number))


def _number(value: StateValue) -> Decimal | None:
    return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def _best(book: BookSnapshot) -> tuple[Decimal | None, Decimal | None]:
    bids, asks = book.bids, book.asks
    return bids[0].price if bids else None, asks[0].price if asks else None

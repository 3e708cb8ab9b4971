"""A window without pictures that trades fast until it is killed. Each line is what it has just shown.

Arguments: the account's folder, and a seed.
"""

import json
import sys
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication

from tests.simulation.builders import SLOW, STAR, a_buy, on, shipped_setting
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.placed_orders import Order
from tradewalk.services.account_opening import open_session
from tradewalk.services.session import Change, Session


def told(order: Order) -> list[object]:
    """What a screen shows of an order."""
    fills = [[fill.execution, fill.at, str(fill.price), fill.quantity] for fill in order.fills]
    return [order.order_id, order.request.symbol, order.request.quantity, order.ahead, fills]


def show(change: Change) -> None:
    content = [change.after.at, [told(order) for order in change.after.account.orders.values()]]
    sys.stdout.write(json.dumps(content) + "\n")
    sys.stdout.flush()


def any_request(random: Random, session: Session) -> OrderRequest:
    symbol = random.choice((SLOW, STAR))
    book = session.read.book(symbol)
    price = random.choice((*book.bids, *book.asks)).price if book.bids and book.asks else None
    quantity = random.choice((200, 300, 400)) * (1 if symbol == STAR else 10)
    return a_buy(price or session.read.quote(symbol).previous_close, quantity, symbol=symbol)


def trade(session: Session, random: Random) -> None:
    """Gestures without end: orders, some of them twice, cancels, changes, and time."""
    while True:
        if random.random() < 0.3 and len(session.state.account.orders) < 40:
            order_id, request = session.new_order_id(), any_request(random, session)
            for _ in range(random.choice((1, 1, 2, 5))):
                session.place_order(order_id, request)
        elif random.random() < 0.1 and session.state.account.orders:
            session.cancel_order(random.choice(list(session.state.account.orders)))
        elif random.random() < 0.15 and session.state.account.open_orders:
            order = random.choice(session.state.account.open_orders)
            price, quantity = order.request.price, order.request.quantity
            session.amend_order(
                order.order_id, price, random.choice((quantity + 200, max(quantity - 100, 200)))
            )
        session.advance(random.choice((33, 330, 1_980, 9_900)))
        if session.state.at > on("09:50"):
            return


def main() -> None:
    application = QCoreApplication(sys.argv[:1])
    folder, seed = Path(sys.argv[1]), int(sys.argv[2])
    session = open_session(shipped_setting(), folder, on("09:28"))
    session.changed.connect(show)
    session.run()
    trade(session, Random(seed))
    sys.stdin.read()  # done: wait for the end
    del application


if __name__ == "__main__":
    main()

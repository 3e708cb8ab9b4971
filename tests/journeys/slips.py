"""What a robot does instead of what a walkthrough asks for, and which mistake is to be caught by it."""

from typing import NamedTuple

from tradewalk.walkthrough.script import Action, Verb


def click(*targets: str) -> tuple[Action, ...]:
    return tuple(Action(Verb.CLICK, target) for target in targets)


def put(target: str, text: str) -> tuple[Action, ...]:
    return (Action(Verb.SET, target, text),)


def look_up(symbol: str) -> tuple[Action, ...]:
    return (
        *put("top.search", symbol.partition(".")[0]),
        Action(Verb.CHOOSE, "search.results", row=("symbol", symbol)),
    )


def send(password: str) -> tuple[Action, ...]:
    return (*put("ticket.password", password), *click("ticket.submit", "ticket.send"))


class Slip(NamedTuple):
    """In a step of a walkthrough something else is done than is asked for, and ``mistake`` is to be caught.

    ``answer`` is given to the step's question, where that is the mistake. ``passes`` is an instant to which the learner
    lets the clock run before. ``cost`` is its total, where it is told; nothing where such an order would have been
    refused.
    """

    walkthrough: str
    step: str
    mistake: str
    actions: tuple[Action, ...] = ()
    cost: str | None = None
    passes: str | None = None
    answer: str | None = None


FIRST, SOLD, COMPARED = "buy-first-star-share", "sell-it-t-plus-one", "limit-or-market"
QUEUED, CLOSING = "accepted-is-not-bought", "closing-auction"
STAR, ORDER = "hong-kong-account-and-star", "hong-kong-order"
REFUSED, COSTS = "seven-ways-to-be-rejected", "what-an-order-costs"
CONTINUE, BACK = "ticket.continue", "ticket.back"
TO_THE_QUANTITY, ON_TO_THE_END = click(BACK, BACK), click(*[CONTINUE] * 3)


def sent_with(quantity: str, password: str) -> tuple[Action, ...]:
    """From Review back to the quantity, and sent with another one."""
    return (*TO_THE_QUANTITY, *put("ticket.quantity", quantity), *ON_TO_THE_END, *send(password))


DEARER = (*TO_THE_QUANTITY, *click(BACK), *put("ticket.price", "100.40"), *click(CONTINUE), *ON_TO_THE_END)
BOUGHT = (*TO_THE_QUANTITY, *click(BACK, "ticket.side.buy", CONTINUE), *ON_TO_THE_END)
TOO_MANY = (*click("fees.close"), *TO_THE_QUANTITY, *put("ticket.quantity", "200000"))
SENT_AGAIN = (
    *click("timeline.done", "detail.trade", "ticket.preset.ask", CONTINUE),
    *put("ticket.quantity", "200"),
    *ON_TO_THE_END,
    *send("168888"),
)
MARKET = (*click("ticket.type.toggle", "ticket.type.best-five-ioc"), *put("ticket.price", "1420.00"))
ON_FROM_PRICE = click(CONTINUE)
SLIPS = [
    Slip(FIRST, "search", "look_alike", look_up("688981.SH"), cost="23.85"),
    Slip(FIRST, "trade", "look_alike", (*look_up("688981.SH"), *click("detail.trade"))),
    Slip(FIRST, "price", "wrong_side", click("ticket.side.sell"), cost="0"),
    Slip(FIRST, "price", "takes_any_price", (*MARKET, *ON_FROM_PRICE), cost="13.00"),
    Slip(FIRST, "price", "above_the_ask", (*put("ticket.price", "1410.00"), *ON_FROM_PRICE), cost="1802.47"),
    Slip(FIRST, "price", "far_below", (*put("ticket.price", "1300.00"), *ON_FROM_PRICE)),
    Slip(FIRST, "quantity", "lots_for_shares", put("ticket.quantity", "2"), cost="0"),
    Slip(FIRST, "quantity", "too_few", put("ticket.quantity", "100"), cost="0"),
    Slip(FIRST, "quantity", "extra_zero", put("ticket.quantity", "2000"), cost="0"),
    Slip(FIRST, "submit", "other_quantity_sent", sent_with("300", "168888"), cost="155.88"),
    Slip(FIRST, "sent", "taken_for_filled", answer="bought", cost="0.00"),
    Slip(FIRST, "sent", "submitted_twice", SENT_AGAIN, cost="311.78"),
    Slip(SOLD, "sell", "below_the_bid", (*click(BACK), *put("ticket.price", "1380.00"), *ON_FROM_PRICE), cost="997.24"),
    Slip(COMPARED, "quantity", "broken_lot", (*ON_FROM_PRICE, *put("ticket.quantity", "4950")), cost="0"),
    Slip(COMPARED, "quantity", "ten_times", (*ON_FROM_PRICE, *put("ticket.quantity", "50000")), "1286.88"),
    Slip(COMPARED, "waiting", "taken_for_filled", answer="bought"),
    Slip(QUEUED, "queue", "accepted_taken_for_bought", answer="bought", cost="0.00"),
    Slip(QUEUED, "part", "part_taken_for_whole", answer="all", cost="-0.01"),
    Slip(CLOSING, "price", "too_low", (*click("detail.trade"), *put("ticket.price", "1300.00"), *ON_FROM_PRICE)),
    Slip(ORDER, "trade", "wrong_side", click("detail.trade", "ticket.side.sell"), "0"),
    Slip(ORDER, "price", "far_below", put("ticket.price", "98.50")),
    Slip(ORDER, "quantity", "lots_for_shares", put("ticket.quantity", "2")),
    Slip(ORDER, "quantity", "odd_lot", put("ticket.quantity", "1000"), "0"),
    Slip(ORDER, "quantity", "extra_zero", put("ticket.quantity", "8000"), "2809.72"),
    Slip(ORDER, "submit", "other_quantity_sent", sent_with("1200", "368888")),
    Slip(ORDER, "submit", "other_price_sent", (*DEARER, *send("368888"))),
    Slip(ORDER, "smaller", "day_over", passes="2025-08-27T16:30", cost="0.00"),
    Slip(REFUSED, "off-tick", "look_alike", look_up("688981.SH")),
    Slip(REFUSED, "cage-right", "far_below", (*put("ticket.price", "1300"), *click(CONTINUE))),
    Slip(REFUSED, "too-few-right", "extra_zero", put("ticket.quantity", "2000")),
    Slip(STAR, "namesake", "shanghai_smic", look_up("688981.SH"), "0"),
    Slip(STAR, "fund", "other_fund", look_up("02800.HK")),
    Slip(STAR, "fund-ticket", "wrong_side", click("detail.trade", "ticket.side.sell")),
    Slip(STAR, "price", "far_below", (*put("ticket.price", "2.000"), *click(CONTINUE))),
    Slip(STAR, "quantity", "other_ticket", (*look_up("00981.HK"), *click("detail.trade"))),
    Slip(STAR, "quantity", "odd_lot", put("ticket.quantity", "150")),
    Slip(STAR, "quantity", "extra_zero", put("ticket.quantity", "100000"), "244.16"),
    Slip(STAR, "submit", "other_order_sent", sent_with("1000", "368888")),
    Slip(COSTS, "trade", "namesake", look_up("601318.SH")),
    Slip(COSTS, "large", "more_than_cash", TOO_MANY, "1232632.32"),
    Slip(COSTS, "fill", "cancelled_too_late", click("timeline.cancel", "timeline.cancel.confirm"), cost="324.00"),
    Slip(COSTS, "submit", "bought_instead", (*BOUGHT, *send("168888"))),
    Slip(COSTS, "submit", "other_quantity_sent", sent_with("1000", "168888")),
]  # fmt: skip

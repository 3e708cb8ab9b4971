"""``tradewalk auction``: what a call auction comes to, by the rule of its exchange.

The answer is its price (null where nothing is matched), its volume in shares, and for each order, in the order of
the file, its side, its price as given, its quantity, and the shares that were filled. The price has as many
decimals as the prices of the file, two at least. Price limits are no part of an auction: they turn orders away
before it.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.auction_rules import auction_reference, auction_rule
from tradewalk.domain.board_names import name_of_board
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import AuctionTerms, TickTerms
from tradewalk.domain.rules import NoRule, Rule, RuleBook
from tradewalk.domain.ticks import TickTable
from tradewalk.exchange.auction_price import Pricing
from tradewalk.exchange.call_auction import AuctionMatch, Pairing, uncross
from tradewalk.exchange.order_book import OrderBook
from tradewalk.simulation.auction_file import (
    UNPRICED,
    AuctionOrder,
    AuctionQuestion,
    fault,
    parse_auction,
)


class Fill(NamedTuple):
    """An order of the file and its filled shares."""

    order: AuctionOrder
    filled: int


class AuctionAnswer(NamedTuple):
    """What an auction comes to, and the rule behind it. ``price`` is None where nothing is matched."""

    price: Decimal | None
    match: AuctionMatch | None
    fills: tuple[Fill, ...]
    rule: Rule[AuctionTerms]


def say_auction(text: str, *, is_json: bool) -> str:
    """What the command prints for a file. Raises AuctionFileError, RuleFileError."""
    from tradewalk.shipped import shipped_rule_book

    answer = answer_auction(shipped_rule_book(), parse_auction(text))
    return json.dumps(as_json(answer)) if is_json else "\n".join(_lines(answer))


def answer_auction(rules: RuleBook, question: AuctionQuestion) -> AuctionAnswer:
    """The auction held. Raises AuctionFileError for what the rules of its board do not know."""
    try:
        rule = auction_rule(rules, question.board, question.day)
        ticks = rules.get(TickTerms, question.board, question.day).terms.bands
    except NoRule:
        board = name_of_board(question.board)
        remedy = f"the rules of {board} begin later; leave on out for the newest ones"
        raise fault("on", question.day.isoformat(), remedy) from None
    book = OrderBook()
    for number, order in enumerate(question.orders, 1):
        _rest(book, number, order, ticks, rule.terms)
    match, pairings = uncross(book, _pricing(question, rule.terms, ticks))
    fills = _fills(question.orders, pairings)
    prices = [order.price for order in question.orders if order.price is not None]
    price = None if match is None else _with_decimals(ticks.price_of(match.tick), prices)
    return AuctionAnswer(price, match, fills, rule)


def as_json(answer: AuctionAnswer) -> Mapping[str, object]:
    """The answer as the command says it in JSON; prices are strings."""
    return {
        "price": None if answer.price is None else str(answer.price),
        "volume": answer.match.volume if answer.match else 0,
        "fills": [
            {"side": _side(order), "price": _price(order), "quantity": order.quantity, "filled": filled}
            for order, filled in answer.fills
        ],
    }


def _fills(orders: Sequence[AuctionOrder], pairings: Sequence[Pairing]) -> tuple[Fill, ...]:
    filled: Counter[int] = Counter()
    for quantity, buyer, seller in pairings:
        filled[buyer] += quantity
        filled[seller] += quantity
    return tuple(Fill(order, filled[number]) for number, order in enumerate(orders, 1))


def _rest(book: OrderBook, number: int, order: AuctionOrder, ticks: TickTable, terms: AuctionTerms) -> None:
    place = f"the price of {order.place}"
    if order.price is None:
        if not terms.takes_unpriced:
            remedy = 'this exchange takes no order without a price; write one in quotes, such as "10.05"'
            raise fault(place, UNPRICED, remedy)
        book.rest_at_auction(number, order.is_buy, order.quantity)
    else:
        book.rest(number, order.is_buy, _tick(ticks, order.price, place), order.quantity)


def _tick(ticks: TickTable, price: Decimal, place: str) -> int:
    tick = ticks.number_of(price)
    if tick is None:
        floor = ticks.floor_of(price)
        legal = (_with_decimals(ticks.price_of(each)) for each in (floor, floor + 1) if each)
        nearest = " or ".join(f'"{price}"' for price in legal)
        raise fault(place, str(price), f"it lies between two ticks; write {nearest}")
    return tick


def _pricing(question: AuctionQuestion, terms: AuctionTerms, ticks: TickTable) -> Pricing:
    if question.reference is not None:
        _tick(ticks, question.reference, "reference")
    reference = auction_reference(
        terms,
        is_opening=question.is_opening,
        previous_close=question.previous_close,
        last=question.last,
        reference=question.reference,
    )
    trades_at_reference = terms.closes_at_reference and not question.is_opening
    return Pricing(ticks, terms.ties, terms.prices, reference, trades_at_reference)


def _with_decimals(price: Decimal, prices: Iterable[Decimal] = ()) -> Decimal:
    """The price with as many decimals as it needs, as *prices* have, and two at least."""
    least = min((_exponent(each) for each in (price.normalize(), *prices)), default=0)
    return price.quantize(Decimal(1).scaleb(min(least, -2)))


def _exponent(price: Decimal) -> int:
    exponent = price.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _side(order: AuctionOrder) -> str:
    return (Side.BUY if order.is_buy else Side.SELL).value


def _price(order: AuctionOrder) -> str:
    return UNPRICED if order.price is None else str(order.price)


def _lines(answer: AuctionAnswer) -> list[str]:
    rows = [
        f"  {_side(order):<4} {_price(order):>10} {order.quantity:>12,}  filled {filled:>12,}"
        for order, filled in answer.fills
    ]
    return [_result(answer), *rows, f"Rule: {answer.rule.source.cited} ({answer.rule.confidence.value})"]


def _result(answer: AuctionAnswer) -> str:
    if answer.match is None:
        return "No price: no two orders meet."
    left = (
        f", {answer.match.unmatched:,} left over to {side.value}"
        if (side := answer.match.unmatched_side)
        else ""
    )
    return f"Price {answer.price}, volume {answer.match.volume:,}{left}"

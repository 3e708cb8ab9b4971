"""What ``tradewalk order-check`` is asked: an order, who sends it, when, and what is known of the market."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from tradewalk.command_arguments import Parser, amount, board, count, moment, order_type, price, whole
from tradewalk.domain.board_names import BOARD_NAMES
from tradewalk.domain.instruments import Board
from tradewalk.domain.order_type_names import ORDER_TYPE_NAMES
from tradewalk.domain.orders import OrderType, Side


class OrderCheckOptions(NamedTuple):
    """Say what the exchange would answer to an order. None: not given, so that nothing is checked against it."""

    symbol: str | None
    board: Board | None
    account: str | None
    side: Side
    type: OrderType
    quantity: int
    at: datetime
    price: Decimal | None = None
    protective_price: Decimal | None = None
    stop_price: Decimal | None = None
    trail: Decimal | None = None
    previous_close: Decimal | None = None
    best_bid: Decimal | None = None
    best_ask: Decimal | None = None
    last: Decimal | None = None
    pos_best_bid: Decimal | None = None
    pos_best_ask: Decimal | None = None
    reference: Decimal | None = None
    holding: int | None = None
    sellable: int | None = None
    cash: Decimal | None = None
    listed_days: int | None = None
    lot: int | None = None
    st: bool = False
    fee_plan: str | None = None
    json: bool = False


def read_order_check(arguments: Sequence[str]) -> OrderCheckOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        "order-check",
        description="The exchange's answer to an order at an instant, with the rules behind it.",
        epilog="A refusal ends with exit code 0. What is not given is not checked: quotes, holding, cash and the lot.",
    )
    _add_order(parser)
    _add_market(parser)
    _add_investor(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    given = vars(parser.parse_args(arguments))
    return OrderCheckOptions(**given)


def _add_order(parser: Parser) -> None:
    parser.add_argument(
        "--side", type=Side, choices=tuple(Side), metavar="SIDE", required=True, help="buy or sell"
    )
    parser.add_argument(
        "--type", type=order_type, metavar="TYPE", required=True, help=f"one of {', '.join(ORDER_TYPE_NAMES)}"
    )
    parser.add_argument("--quantity", type=whole, metavar="N", required=True, help="shares")
    parser.add_argument(
        "--at",
        type=moment,
        metavar="INSTANT",
        required=True,
        help="when it is sent, on the clock of the exchange unless it has an offset",
    )
    parser.add_argument("--price", type=amount, metavar="P", help="the limit")
    parser.add_argument(
        "--protective-price", type=amount, metavar="P", help="the worst price that a market order takes"
    )
    parser.add_argument("--stop-price", type=amount, metavar="P", help="where a stop goes out")
    parser.add_argument(
        "--trail", type=amount, metavar="P", help="the distance at which a trailing stop follows"
    )


def _add_market(parser: Parser) -> None:
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument(
        "--symbol", metavar="SYMBOL", help="an instrument of the sample pack, such as 688256.SH"
    )
    place.add_argument("--board", type=board, metavar="BOARD", help=f"one of {', '.join(BOARD_NAMES)}")
    for name, told in (
        ("--previous-close", "the day before's close; of the sample pack where a symbol is given"),
        ("--best-bid", "the highest bid in the book"),
        ("--best-ask", "the lowest ask in the book"),
        ("--last", "the day's last trade"),
        ("--pos-best-bid", "Hong Kong: the highest bid when cancelling ended in the auction that runs"),
        ("--pos-best-ask", "Hong Kong: the lowest ask when cancelling ended in the auction that runs"),
        ("--reference", "Hong Kong: the reference price of the closing auction"),
    ):
        parser.add_argument(name, type=price, metavar="P", help=told)
    parser.add_argument(
        "--listed-days",
        type=count,
        metavar="N",
        help="trading days since listing, the day of listing being 1",
    )
    parser.add_argument(
        "--lot",
        type=count,
        metavar="N",
        help="the board lot of the issuer (Hong Kong); where it is not given, no lot is checked",
    )
    parser.add_argument("--st", action="store_true", help="the share is under risk warning")


def _add_investor(parser: Parser) -> None:
    parser.add_argument(
        "--account", metavar="PROFILE", help="who sends it, such as cn-retail-star, which is the usual one"
    )
    parser.add_argument("--holding", type=whole, metavar="N", help="shares held")
    parser.add_argument("--sellable", type=whole, metavar="N", help="shares of them that may be sold now")
    parser.add_argument("--cash", type=amount, metavar="P", help="cash available")
    parser.add_argument(
        "--fee-plan", metavar="NAME", help="such as cn-standard; the usual one is the account's"
    )

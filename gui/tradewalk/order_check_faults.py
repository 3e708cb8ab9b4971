"""Why ``tradewalk order-check`` cannot answer: each fault of a question in one sentence."""

from datetime import date

from tradewalk.domain.board_names import name_of_board
from tradewalk.domain.calendars import first_and_last_day
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.fees import plan_names, plans_that_cover
from tradewalk.domain.instruments import Board
from tradewalk.domain.kept_orders import kept_types
from tradewalk.domain.order_type_names import name_of_type
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import WITH_STOP_PRICE, OrderRequest, OrderType
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.domain.rules import RuleBook
from tradewalk.order_check_options import OrderCheckOptions

_PROTECTIVE = frozenset({PriceUse.PROTECTIVE, PriceUse.OPTIONAL_PROTECTIVE})


class CannotCheck(Exception):
    """What was asked cannot be answered. The message is one sentence."""


def check_plan(plan: str, board: Board, day: date, book: RuleBook) -> None:
    """Refuse a fee plan that there is not, or that does not cover the board. Raises CannotCheck."""
    names, covering = plan_names(book), plans_that_cover(book, board, day)
    if plan not in names:
        raise CannotCheck(f"There is no fee plan {plan!r}; there are {', '.join(names)}.")
    if plan not in covering:
        known = f"there are {', '.join(covering)}" if covering else "no plan does"
        raise CannotCheck(f"The fee plan {plan!r} does not cover {name_of_board(board)} on {day}; {known}.")


def check_day(board: Board, day: date, book: RuleBook) -> None:
    """Refuse a day that no calendar of the board covers. Raises CannotCheck."""
    span = first_and_last_day(book, board)
    if span is None or not span[0] <= day <= span[1]:
        ends = "has no trading calendar" if span is None else f"covers {span[0]} to {span[1]}"
        raise CannotCheck(f"For {name_of_board(board)} the rule book {ends}, and {day} lies outside.")


def check_fields(options: OrderCheckOptions, request: OrderRequest, context: CheckContext) -> None:
    """Refuse a number that an order of this type has no field for. Raises CannotCheck."""
    use, name = _use_of_price(request.type, context), _with_article(name_of_type(request.type))
    if use is PriceUse.NONE and (options.price is not None or options.protective_price is not None):
        raise CannotCheck(f"{name} order has no price; leave --price and --protective-price out.")
    if use is PriceUse.LIMIT and options.protective_price is not None:
        raise CannotCheck(f"{name} order has a limit and no protective price; give --price instead.")
    if use in _PROTECTIVE and options.price is not None and options.protective_price is not None:
        raise CannotCheck(f"{name} order has one price, the protective one; give it once.")
    if options.stop_price is not None and request.type not in WITH_STOP_PRICE:
        raise CannotCheck(f"{name} order has no stop price; leave --stop-price out.")
    if options.trail is not None and request.type is not OrderType.TRAILING_STOP:
        raise CannotCheck(f"{name} order follows nothing; leave --trail out.")


def _use_of_price(kind: OrderType, context: CheckContext) -> PriceUse | None:
    """What the price of such an order means; None where the board does not know the type."""
    book, board, day = context.rule_book, context.instrument.board, context.day
    own = order_type_rule(book, board, day, kind)
    if own is not None:
        return own.price
    return next((each.price for each in kept_types(book, board, day) if each.type is kind), None)


def _with_article(name: str) -> str:
    return f"An {name}" if name[0] in "aeiou" else f"A {name}"

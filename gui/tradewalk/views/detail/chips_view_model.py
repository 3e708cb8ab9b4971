"""The chips of the quote header: what the rule book says of an instrument on a day."""

from datetime import date

from tradewalk.domain.access import settlement_rule
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.lots import LotRule, instrument_lot
from tradewalk.domain.orders import OrderType
from tradewalk.domain.price_limits import limit_rule
from tradewalk.domain.quotes import Quote
from tradewalk.domain.rules import NoRule, RuleBook
from tradewalk.views.detail.props import ChipProps


def derive_chips(book: RuleBook, instrument: Instrument, quote: Quote) -> ChipProps:
    """What the rule book says of the instrument on the day of the quote."""
    day = quote.day
    settlement = settlement_rule(book, instrument.board, day)
    limit, lot = limit_rule(book, instrument, day), _lot(book, instrument, day)
    return ChipProps(
        sellable_after_days=settlement.terms.sellable_after_days if settlement else None,
        limit_ratio=limit.terms.ratio if limit else None,
        is_limit_free=limit is not None and quote.limit_up is None,
        has_limits=limit is not None,
        minimum=None if lot is None else lot.minimum,
        has_board_lot=lot is not None and lot.is_of_issuer,
    )


def _lot(book: RuleBook, instrument: Instrument, day: date) -> LotRule | None:
    """The quantities of a limit order; None without a rule."""
    try:
        return instrument_lot(book, instrument, day, OrderType.LIMIT)
    except NoRule:
        return None

"""The circumstances in which the broker checks an order: market, account and rules at one instant."""

from dataclasses import replace

from tradewalk.domain.account import AccountState
from tradewalk.domain.checks import CheckContext, context_of
from tradewalk.domain.instants import Instant
from tradewalk.domain.quotes import BookSnapshot, Quote
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.simulation.market_reading import DayReader
from tradewalk.simulation.setting import Setting


def order_context(
    setting: Setting, symbol: str, at: Instant, account: AccountState, market: InstrumentDay
) -> CheckContext:
    """What an order in *symbol* is checked against at *at*. Raises NoRule for a day without rules."""
    reader = DayReader(setting.listings, symbol, market.path.day.day)
    quote, book = reader.quote(market.tally, at), reader.book(market, levels=1)
    context = context_of(setting.rule_book, setting.profile, account, setting.traded(symbol), quote, book)
    return _with_auction(replace(context, halt=reader.halt(at)), reader, market)


def _with_auction(context: CheckContext, reader: DayReader, market: InstrumentDay) -> CheckContext:
    """With what Hong Kong's auctions measure a price from, where they run."""
    bid, ask = market.locked_quotes or (None, None)
    if market.fixing.price is None and bid is None and ask is None:
        return context
    price = reader.ticks.price_of
    return replace(
        context,
        reference=market.fixing.price,
        pos_best_bid=None if bid is None else price(bid),
        pos_best_ask=None if ask is None else price(ask),
    )


def context_without_book(setting: Setting, account: AccountState, quote: Quote) -> CheckContext:
    """As ``order_context``, of a quote alone: the price cage then takes the last trade for its base."""
    instrument, empty = setting.traded(quote.symbol), BookSnapshot((), ())
    context = context_of(setting.rule_book, setting.profile, account, instrument, quote, empty)
    return replace(context, halt=DayReader(setting.listings, quote.symbol, quote.day).halt(quote.at))

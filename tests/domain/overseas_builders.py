"""What the tests of Hong Kong and New York are built from."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from zoneinfo import ZoneInfo

from tests.domain.builders import WEDNESDAY, an_instrument, profiles, shipped_rule_book
from tradewalk.domain.account import AccountState
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_by_the_rules
from tradewalk.domain.instants import Instant, instant_at
from tradewalk.domain.instruments import Board, Exchange, Instrument
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.price_limits import PriceLimits
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.sessions import trading_day

TENCENT = an_instrument(Board.HKEX_MAIN, code="00700")._replace(board_lot=100)
HSBC = an_instrument(Board.HKEX_MAIN, code="00005")._replace(board_lot=400)
TRACKER = an_instrument(Board.HKEX_ETP, code="02800")._replace(board_lot=500)
APPLE = an_instrument(Board.US_LISTED, code="AAPL")
NEW_YORK, HONG_KONG = ZoneInfo("America/New_York"), ZoneInfo("Asia/Hong_Kong")


def local(clock: str, day: date, instrument: Instrument) -> Instant:
    """The instant at which the clocks of the instrument's exchange show *clock*."""
    zone = NEW_YORK if instrument.exchange is Exchange.US else HONG_KONG
    return instant_at(day, time.fromisoformat(clock), zone)


def overseas(
    clock: str = "10:00",
    instrument: Instrument = TENCENT,
    *,
    day: date = WEDNESDAY,
    close: str | None = "400.00",
    cash: str = "1000000000.00",
    held: int = 0,
    bought_today: int = 0,
    last: str | None = None,
    best_bid: str | None = None,
    best_ask: str | None = None,
    pos_best_bid: str | None = None,
    pos_best_ask: str | None = None,
    reference: str | None = None,
) -> CheckContext:
    """A market in Hong Kong or New York, and a local account with much cash; its quotes are known if given."""
    book, symbol = shipped_rule_book(), instrument.symbol
    is_us = instrument.exchange is Exchange.US
    balances = {
        ("cash:available", instrument.currency.value): Decimal(cash),
        (f"shares:{symbol}:sellable", symbol): Decimal(held),
        (f"shares:{symbol}:bought-today", symbol): Decimal(bought_today),
    }
    return CheckContext(
        rule_book=book,
        profile=profiles()["us-retail" if is_us else "hk-retail"],
        account=AccountState(balances=balances),
        instrument=instrument,
        now=local(clock, day, instrument),
        trading_day=trading_day(book, instrument.board, day),
        previous_close=_price(close),
        limits=PriceLimits(None, None, None),
        are_quotes_known=any((last, best_bid, best_ask)),
        last=_price(last),
        best_bid=_price(best_bid),
        best_ask=_price(best_ask),
        pos_best_bid=_price(pos_best_bid),
        pos_best_ask=_price(pos_best_ask),
        reference=_price(reference),
    )


def _price(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def order(
    kind: OrderType,
    price: str | None = None,
    quantity: int = 100,
    side: Side = Side.BUY,
    *,
    stop: str | None = None,
    trail: str | None = None,
) -> OrderRequest:
    """A request; a purchase of a hundred shares unless told."""
    return OrderRequest("", side, kind, _price(price), quantity, stop_price=_price(stop), trail=_price(trail))


def refused(request: OrderRequest, context: CheckContext) -> tuple[Refusal, ...]:
    """What speaks against an order by the rules, whether its market is simulated or not."""
    named = replace(request, symbol=context.instrument.symbol)
    return check_by_the_rules(named, context)


def reasons(request: OrderRequest, context: CheckContext) -> str:
    """The reasons of a refusal, in one line; empty for an order that is taken."""
    return " ".join(refusal.reason.value for refusal in refused(request, context))

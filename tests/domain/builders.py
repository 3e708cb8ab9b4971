"""What the tests of the domain are built from."""

from datetime import date, time
from decimal import Decimal
from functools import cache

from tradewalk.domain.account import AccountState
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.instants import Instant, instant_at
from tradewalk.domain.instruments import Board, Exchange, Instrument, Kind
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.price_limits import price_limits
from tradewalk.domain.profiles import Profile, load_profiles
from tradewalk.domain.rule_files import load_rule_book
from tradewalk.domain.rules import EXCHANGE_OF, HOME_BOARD, RuleBook
from tradewalk.domain.sessions import trading_day
from tradewalk.resources import names_in, read_text
from tradewalk.shipped import fee_plans

MONDAY, TUESDAY = date(2025, 8, 25), date(2025, 8, 26)
WEDNESDAY, THURSDAY, FRIDAY = date(2025, 8, 27), date(2025, 8, 28), date(2025, 8, 29)

BOARDS = tuple(board for board in Board if board not in HOME_BOARD)
"""The boards on which instruments are listed."""
_CURRENCIES = {Exchange.HKEX: Currency.HKD, Exchange.US: Currency.USD}


@cache
def shipped_rule_book() -> RuleBook:
    """The rule book of the application."""
    return load_rule_book({name: read_text("rules", name) for name in names_in("rules")})


def an_instrument(
    board: Board = Board.SSE_STAR,
    *,
    code: str = "688256",
    is_risk_warned: bool = False,
    listed_on: date = date(2020, 7, 20),
) -> Instrument:
    """An instrument of a board; a fund where the board holds funds."""
    exchange = EXCHANGE_OF[board]
    kind = Kind.FUND if board in {Board.SSE_ETF, Board.HKEX_ETP} else Kind.SHARE
    return Instrument(
        symbol=f"{code}.{exchange}",
        code=code,
        exchange=exchange,
        board=board,
        kind=kind,
        currency=Currency.CNH if board in HOME_BOARD else _CURRENCIES.get(exchange, Currency.CNY),
        decimals=2,
        name_en="Example",
        name_hans="例",
        name_hant="例",
        pinyin_initials="L",
        listed_on=listed_on,
        is_risk_warned=is_risk_warned,
    )


STAR_SHARE = an_instrument()
MAIN_SHARE = an_instrument(Board.SSE_MAIN, code="600519", listed_on=date(2001, 8, 27))


@cache
def profiles() -> dict[str, Profile]:
    """The practice profiles of the application, by id."""
    return {profile.id: profile for profile in load_profiles(read_text("accounts.toml"), fee_plans())}


def at(clock: str, day: date = WEDNESDAY) -> Instant:
    """The instant at which clocks in China show *clock*."""
    return instant_at(day, time.fromisoformat(clock))


def an_order(
    quantity: int = 200,
    price: str | None = "1372.10",
    *,
    side: Side = Side.BUY,
    type: OrderType = OrderType.LIMIT,
    symbol: str = STAR_SHARE.symbol,
) -> OrderRequest:
    """A request; 200 shares of the STAR share at 1,372.10 unless told."""
    return OrderRequest(symbol, side, type, None if price is None else Decimal(price), quantity)


def an_account(
    cash: str = "1200000.00",
    *,
    symbol: str = STAR_SHARE.symbol,
    sellable: int = 0,
    bought_today: int = 0,
    orders: tuple[Order, ...] = (),
) -> AccountState:
    """An account with cash and shares."""
    balances = {
        ("cash:available", "CNY"): Decimal(cash),
        (f"shares:{symbol}:sellable", symbol): Decimal(sellable),
        (f"shares:{symbol}:bought-today", symbol): Decimal(bought_today),
    }
    return AccountState(balances=balances, orders={order.order_id: order for order in orders})


def a_context(
    clock: str = "10:00",
    *,
    day: date = WEDNESDAY,
    instrument: Instrument = STAR_SHARE,
    profile: str = "cn-retail-star",
    account: AccountState | None = None,
    previous_close: str = "1372.10",
    bid: str | None = None,
    ask: str | None = None,
    days_listed: int = 10,
) -> CheckContext:
    """What an order is checked against: continuous trading of the STAR share, unless told."""
    book = shipped_rule_book()
    close = Decimal(previous_close)
    return CheckContext(
        rule_book=book,
        profile=profiles()[profile],
        account=an_account() if account is None else account,
        instrument=instrument,
        now=at(clock, day),
        trading_day=trading_day(book, instrument.board, day),
        previous_close=close,
        limits=price_limits(book, instrument, day, close, days_listed),
        best_bid=None if bid is None else Decimal(bid),
        best_ask=None if ask is None else Decimal(ask),
    )

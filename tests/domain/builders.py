"""What the tests of the domain are built from."""

from datetime import date
from decimal import Decimal
from functools import cache

from tradewalk.domain.instruments import Board, Exchange, Instrument, Kind
from tradewalk.domain.money import Currency
from tradewalk.domain.rule_files import load_rule_book
from tradewalk.domain.rules import RuleBook
from tradewalk.resources import names_in, read_text

MONDAY, TUESDAY = date(2025, 8, 25), date(2025, 8, 26)
WEDNESDAY, THURSDAY, FRIDAY = date(2025, 8, 27), date(2025, 8, 28), date(2025, 8, 29)

_EXCHANGES = {"sse": Exchange.SSE, "szse": Exchange.SZSE, "hkex": Exchange.HKEX, "us": Exchange.US}
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
    exchange = _EXCHANGES[board.partition("-")[0]]
    kind = Kind.FUND if board in {Board.SSE_ETF, Board.HKEX_ETP} else Kind.SHARE
    return Instrument(
        symbol=f"{code}.{exchange}",
        code=code,
        exchange=exchange,
        board=board,
        kind=kind,
        currency=_CURRENCIES.get(exchange, Currency.CNY),
        decimals=2,
        name_en="Example",
        name_hans="例",
        name_hant="例",
        pinyin_initials="L",
        listed_on=listed_on,
        is_risk_warned=is_risk_warned,
    )


def money(text: str) -> Decimal:
    """An exact amount."""
    return Decimal(text)

"""What can be traded, and where."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.money import Currency


class Exchange(StrEnum):
    """Where an instrument is listed; the suffix of its symbol."""

    SSE = "SH"
    SZSE = "SZ"
    BSE = "BJ"
    HKEX = "HK"
    US = "US"


class Board(StrEnum):
    """The market segment: the rules of an order hang on it.

    A Northbound one is a segment of the mainland as an account in Hong Kong reaches it. No instrument is
    listed there; its rules are those of its home board, with what Stock Connect says otherwise.
    """

    SSE_MAIN = "sse-main"
    SSE_STAR = "sse-star"
    SSE_ETF = "sse-etf"
    SZSE_MAIN = "szse-main"
    SZSE_CHINEXT = "szse-chinext"
    BSE = "bse"
    NORTHBOUND_SSE = "northbound-sse"
    NORTHBOUND_STAR = "northbound-star"
    NORTHBOUND_ETF = "northbound-etf"
    NORTHBOUND_SZSE = "northbound-szse"
    NORTHBOUND_CHINEXT = "northbound-chinext"
    HKEX_MAIN = "hkex-main"
    HKEX_ETP = "hkex-etp"
    US_LISTED = "us-listed"


class Kind(StrEnum):
    """What the instrument is."""

    SHARE = "share"
    FUND = "fund"


class Instrument(NamedTuple):
    """A listed instrument.

    ``symbol`` is code and exchange (``688256.SH``). Prices of bars are whole *points* of
    10^-``decimals`` of the currency. ``board_lot`` is the issuer's lot, 1 where the rule book alone
    decides. ``is_invented`` marks a made-up company, which every screen must say.
    """

    symbol: str
    code: str
    exchange: Exchange
    board: Board
    kind: Kind
    currency: Currency
    decimals: int
    name_en: str
    name_hans: str
    name_hant: str
    pinyin_initials: str
    listed_on: date
    board_lot: int = 1
    is_risk_warned: bool = False
    is_invented: bool = False

"""The order and the market that ``tradewalk order-check`` is asked about, built from its options."""

from datetime import date
from decimal import Decimal

from tradewalk.domain.account import AccountState
from tradewalk.domain.calendars import trading_days_since
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.dues import CASH_AVAILABLE, bought_today, sellable
from tradewalk.domain.instants import Instant, instant_of, moment_of
from tradewalk.domain.instruments import Board, Exchange, Instrument, Kind
from tradewalk.domain.lots import is_lot_of_issuer
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderRequest, OrderType
from tradewalk.domain.price_limits import price_limits
from tradewalk.domain.profiles import Profile
from tradewalk.domain.routing import routed
from tradewalk.domain.rules import EXCHANGE_OF, HOME_BOARD, RuleBook
from tradewalk.domain.sessions import session_rule, trading_day, zone_of
from tradewalk.order_check_faults import CannotCheck, check_day, check_fields, check_plan
from tradewalk.order_check_options import OrderCheckOptions
from tradewalk.shipped import Shipped, load_shipped

_CURRENCIES = {Exchange.HKEX: Currency.HKD, Exchange.US: Currency.USD}
_FUND_BOARDS = frozenset({Board.SSE_ETF, Board.HKEX_ETP, Board.NORTHBOUND_ETF})
_LISTED_LONG_AGO = date(1990, 12, 19)
_LONG_LISTED = 1_000
_ENOUGH_SHARES = 10**10
_ENOUGH_CASH = Decimal(10**24)


def question_of(options: OrderCheckOptions) -> tuple[OrderRequest, CheckContext]:
    """The order, and what it is checked against. Raises CannotCheck, NotShipped, NoRule."""
    shipped = load_shipped()
    profile = _profile(options, shipped)
    instrument = routed(_instrument(options, shipped), profile.region)
    book = shipped.listings.rule_book
    check_day(instrument.board, options.at.date(), book)
    now, day = _when(options, instrument, book)
    check_day(instrument.board, day, book)
    if options.fee_plan is not None:
        check_plan(options.fee_plan, instrument.board, day, book)
    close = _previous_close(options, shipped, instrument, day)
    quotes = (options.best_bid, options.best_ask, options.last)
    context = CheckContext(
        rule_book=book,
        profile=profile,
        account=_account(options, instrument),
        instrument=instrument,
        now=now,
        trading_day=trading_day(book, instrument.board, day),
        previous_close=close,
        limits=price_limits(book, instrument, day, close, _days_listed(options, instrument, book, day)),
        best_bid=options.best_bid,
        best_ask=options.best_ask,
        last=options.last,
        are_quotes_known=any(quote is not None for quote in quotes),
        pos_best_bid=options.pos_best_bid,
        pos_best_ask=options.pos_best_ask,
        reference=options.reference,
        is_instrument_known=options.symbol is not None,
        is_lot_known=_is_lot_known(options, instrument, book, day),
    )
    request = _request(options, instrument)
    check_fields(options, request, context)
    return request, context


def _profile(options: OrderCheckOptions, shipped: Shipped) -> Profile:
    profile = shipped.setting(options.account).profile
    return profile if options.fee_plan is None else profile._replace(fee_plan=options.fee_plan)


def _instrument(options: OrderCheckOptions, shipped: Shipped) -> Instrument:
    if options.board is None:
        listed = shipped.listings.instrument(shipped.symbol(options.symbol or ""))
    else:
        listed = _of_board(options.board)
    return listed._replace(
        is_risk_warned=listed.is_risk_warned or options.st,
        board_lot=listed.board_lot if options.lot is None else options.lot,
    )


def _of_board(board: Board) -> Instrument:
    """An instrument of a board that nothing else is known of."""
    exchange = EXCHANGE_OF[board]
    return Instrument(
        symbol=f"000000.{exchange}",
        code="000000",
        exchange=exchange,
        board=board,
        kind=Kind.FUND if board in _FUND_BOARDS else Kind.SHARE,
        currency=Currency.CNH if board in HOME_BOARD else _CURRENCIES.get(exchange, Currency.CNY),
        decimals=2,
        name_en="",
        name_hans="",
        name_hant="",
        pinyin_initials="",
        listed_on=_LISTED_LONG_AGO,
    )


def _when(options: OrderCheckOptions, instrument: Instrument, book: RuleBook) -> tuple[Instant, date]:
    """The instant, and the day that the clocks of the exchange show then."""
    zone = zone_of(session_rule(book, instrument.board, options.at.date()).terms.zone)
    if options.at.tzinfo is None:
        return instant_of(options.at.replace(tzinfo=zone)), options.at.date()
    now = instant_of(options.at)
    return now, moment_of(now, zone).date()


def _previous_close(
    options: OrderCheckOptions, shipped: Shipped, instrument: Instrument, day: date
) -> Decimal | None:
    if options.previous_close is not None or options.symbol is None:
        return options.previous_close
    days = shipped.listings.pack.daily_bars(instrument.symbol)
    if not days or day <= days[0].day:
        raise CannotCheck(
            f"The sample pack knows no close of {instrument.symbol} before {day}; give it with --previous-close."
        )
    return shipped.listings.previous_close(instrument.symbol, day)


def _days_listed(options: OrderCheckOptions, instrument: Instrument, book: RuleBook, day: date) -> int:
    if options.listed_days is not None:
        return max(options.listed_days - 1, 0)
    if options.symbol is None:
        return _LONG_LISTED
    return trading_days_since(book, instrument.exchange, instrument.listed_on, day)


def _is_lot_known(options: OrderCheckOptions, instrument: Instrument, book: RuleBook, day: date) -> bool:
    is_given = options.symbol is not None or options.lot is not None
    return is_given or not is_lot_of_issuer(book, instrument.board, day)


def _account(options: OrderCheckOptions, instrument: Instrument) -> AccountState:
    """An account with the cash and the shares that were given; where they were not, with more than enough."""
    symbol = instrument.symbol
    known = [number for number in (options.holding, options.sellable) if number is not None]
    held = options.holding if options.holding is not None else max(known, default=0)
    free = options.sellable if options.sellable is not None else held
    if not known:
        held = free = _ENOUGH_SHARES * instrument.board_lot
    if free > held:
        raise CannotCheck(f"More shares are sellable ({free}) than are held ({held}).")
    return AccountState(
        balances={
            (CASH_AVAILABLE, instrument.currency): _ENOUGH_CASH if options.cash is None else options.cash,
            (sellable(symbol), symbol): Decimal(free),
            (bought_today(symbol), symbol): Decimal(held - free),
        }
    )


def _request(options: OrderCheckOptions, instrument: Instrument) -> OrderRequest:
    is_limit = options.type is OrderType.LIMIT
    protective = None if is_limit else options.protective_price
    return OrderRequest(
        instrument.symbol,
        options.side,
        options.type,
        options.price if protective is None else protective,
        options.quantity,
        stop_price=options.stop_price,
        trail=options.trail,
    )

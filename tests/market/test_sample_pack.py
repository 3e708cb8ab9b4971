"""The shipped pack says what is published, obeys the rule book in every row, and is read only if sound."""

from datetime import date
from decimal import Decimal

import pytest

from tests.market.day_shapes import (
    CAMBRICON,
    CHIP_FUND,
    DIVIDEND_SHARE,
    FIRST,
    MOUTAI,
    NEW_SHARE,
    SECOND,
    ST_SHARE,
    rule_book,
    sample_pack,
)
from tests.market.legal_days import check_legal, limits_of
from tradewalk.domain.calendars import trading_days_between
from tradewalk.domain.instants import parse_instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import DailyBar
from tradewalk.domain.sessions import trading_day
from tradewalk.market.bars import PackError
from tradewalk.market.company_facts import FactKind
from tradewalk.market.day_grid import grid_of

PACK = sample_pack()
INSTRUMENTS = PACK.instruments
ALL = pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda instrument: instrument.symbol)
INVENTED = {DIVIDEND_SHARE, ST_SHARE, NEW_SHARE}
PUBLISHED_CLOSES = """
    2025-07-25 673.30  2025-07-28 679.00  2025-07-29 710.78  2025-07-30 684.70  2025-07-31 709.50
    2025-08-01 689.10  2025-08-04 689.06  2025-08-05 695.00  2025-08-06 694.34  2025-08-07 703.00
    2025-08-08 692.80  2025-08-11 707.40  2025-08-12 848.88  2025-08-13 860.00  2025-08-14 949.00
    2025-08-15 923.70  2025-08-18 950.00  2025-08-19 933.98  2025-08-20 1013.00 2025-08-21 1036.00
    2025-08-22 1243.20 2025-08-25 1384.93 2025-08-26 1329.00 2025-08-27 1372.10 2025-08-28 1587.91
"""


def day_of(symbol: str, day: date) -> DailyBar:
    return next(bar for bar in PACK.daily_bars(symbol) if bar.day == day)


def price(text: str) -> int:
    """Points of a price with two decimals."""
    return int(Decimal(text) * 100)


def test_the_pack_knows_its_instruments_and_days() -> None:
    assert PACK.simulated_days == (FIRST, SECOND)
    assert {item.symbol for item in INSTRUMENTS} >= {
        CAMBRICON, MOUTAI, CHIP_FUND, "300750.SZ", "000001.SZ", "00700.HK", "00981.HK", "00005.HK",
        "02800.HK", "NVDA.US", "AAPL.US",
    }  # fmt: skip
    assert {item.symbol for item in INSTRUMENTS if item.is_invented} == INVENTED
    assert PACK.instrument("00005.HK").board_lot == 400
    assert PACK.instrument(ST_SHARE).is_risk_warned


def test_cambricon_closes_as_published() -> None:
    words = PUBLISHED_CLOSES.split()
    for day, close in zip(words[::2], words[1::2], strict=True):
        assert day_of(CAMBRICON, date.fromisoformat(day)).close == price(close), day


@pytest.mark.parametrize(("day", "limit"), [("2025-08-12", "848.88"), ("2025-08-22", "1243.20")])
def test_limit_up_days_close_at_limit_up(day: str, limit: str) -> None:
    bar = day_of(CAMBRICON, date.fromisoformat(day))
    limits = limits_of(PACK.instrument(CAMBRICON), bar.day, PACK.reference_close(CAMBRICON, bar.day))
    assert bar.high == bar.close == price(limit) == limits[1]


def test_27_august_is_as_published() -> None:
    bar = day_of(CAMBRICON, FIRST)
    assert bar[1:6] == (*map(price, ("1378.88", "1464.98", "1341.02", "1372.10")), 17_895_000)
    assert abs(bar.turnover - 25_000_000_000) <= 40_000_000
    assert day_of(MOUTAI, FIRST).close == price("1448.00")


def test_28_august_is_as_published() -> None:
    bar = day_of(CAMBRICON, SECOND)
    assert (bar.high, bar.close) == (price("1595.88"), price("1587.91"))
    assert abs(bar.turnover - 26_000_000_000) <= 40_000_000
    assert day_of(MOUTAI, SECOND).close == price("1446.10")
    assert (
        day_of(CHIP_FUND, SECOND).close
        > day_of(CHIP_FUND, FIRST).close
        > PACK.reference_close(CHIP_FUND, FIRST)
    )


def test_cambricon_is_the_dearest_share_in_one_minute_of_27_august() -> None:
    cambricon, moutai = (PACK.minute_bars(symbol, FIRST) for symbol in (CAMBRICON, MOUTAI))
    dearer = [one for one, other in zip(cambricon, moutai, strict=True) if one.high >= other.low]
    assert [bar.start for bar in dearer] == [parse_instant("2025-08-27T13:38")]
    assert dearer[0].high == price("1464.98")
    assert max(bar.high for bar in moutai if bar.start == dearer[0].start) < dearer[0].high


def test_cambricon_reaches_its_high_in_no_other_minute() -> None:
    highs = [bar.start for bar in PACK.minute_bars(CAMBRICON, FIRST) if bar.high == price("1464.98")]
    assert highs == [parse_instant("2025-08-27T13:38")]


@ALL
def test_daily_bars_stand_on_the_trading_days(instrument: Instrument) -> None:
    days = [bar.day for bar in PACK.daily_bars(instrument.symbol)]
    first = max(date(2020, 8, 27), instrument.listed_on)
    first = instrument.listed_on if instrument.symbol == CAMBRICON else first
    assert tuple(days) == trading_days_between(rule_book(), instrument.exchange, first, SECOND)


@ALL
def test_minutes_stand_for_the_last_sessions(instrument: Instrument) -> None:
    days = PACK.minute_days(instrument.symbol)
    assert days == tuple(bar.day for bar in PACK.daily_bars(instrument.symbol)[-len(days) :])
    assert days[0] == max(date(2025, 8, 20), instrument.listed_on)


@ALL
def test_minutes_stand_in_the_phases_of_the_rule_book(instrument: Instrument) -> None:
    grid = grid_of(trading_day(rule_book(), instrument.board, FIRST))
    assert PACK.day_grid(instrument.symbol, FIRST) == grid
    starts = [bar.start for bar in PACK.minute_bars(instrument.symbol, FIRST)]
    assert starts == sorted((*grid.prints, *grid.minutes))


@ALL
def test_every_price_is_legal_on_its_day(instrument: Instrument) -> None:
    for row, bar in enumerate(PACK.daily_bars(instrument.symbol), 2):
        check_legal([bar], instrument, bar.day, reference_close(instrument.symbol, bar.day), row)
    for day in PACK.minute_days(instrument.symbol):
        bars = PACK.minute_bars(instrument.symbol, day)
        check_legal(bars, instrument, day, reference_close(instrument.symbol, day))


def reference_close(symbol: str, day: date) -> int:
    """The pack's; for the first bar of an instrument that was listed before, that bar's own close."""
    first = PACK.daily_bars(symbol)[0]
    is_old = day == first.day != PACK.instrument(symbol).listed_on
    return first.close if is_old else PACK.reference_close(symbol, day)


def test_the_new_share_moves_beyond_twenty_percent_in_its_free_days() -> None:
    for day in (FIRST, SECOND):
        reference = PACK.reference_close(NEW_SHARE, day)
        assert limits_of(PACK.instrument(NEW_SHARE), day, reference) == (None, None)
        assert abs(day_of(NEW_SHARE, day).close - reference) * 5 > reference
    assert PACK.reference_close(NEW_SHARE, date(2025, 8, 26)) == price("21.40")


def test_the_st_share_is_locked_at_limit_up_and_rests_in_many_minutes() -> None:
    locked = [bar for bar in PACK.minute_bars(ST_SHARE, date(2025, 8, 25)) if bar.low == price("3.59")]
    assert len(locked) > 150
    assert sum(not bar.volume for bar in PACK.minute_bars(ST_SHARE, FIRST)) > 40


def test_an_auction_that_matched_nothing_has_no_row() -> None:
    bars = PACK.minute_bars(ST_SHARE, SECOND)
    assert bars[0].start == parse_instant("2025-08-28T09:30")
    assert bars[0].open == day_of(ST_SHARE, SECOND).open


@ALL
def test_every_action_has_its_reference_close(instrument: Instrument) -> None:
    for action in PACK.corporate_actions(instrument.symbol):
        before = PACK.daily_bars_before(instrument.symbol, action.ex_on)[-1].close
        exact = (Decimal(before).scaleb(-instrument.decimals) - action.cash_per_share) * action.shares_before
        reference = Decimal(PACK.reference_close(instrument.symbol, action.ex_on)).scaleb(
            -instrument.decimals
        )
        assert abs(reference - exact / action.shares_after) * 2 <= Decimal(1).scaleb(-instrument.decimals)
        assert reference < Decimal(before).scaleb(-instrument.decimals)
        assert action.ex_on in {bar.day for bar in PACK.daily_bars(instrument.symbol)}
        assert action.pays_on >= action.ex_on


def test_one_tradable_share_goes_ex_on_28_august() -> None:
    actions = [action for item in INSTRUMENTS for action in PACK.corporate_actions(item.symbol)]
    assert [action.symbol for action in actions if action.ex_on == SECOND] == [DIVIDEND_SHARE]
    assert PACK.reference_close(DIVIDEND_SHARE, SECOND) == day_of(DIVIDEND_SHARE, FIRST).close - price("0.45")
    assert len({action.symbol for action in actions}) >= 3
    assert {action.symbol for action in actions if action.is_invented} <= INVENTED


def test_a_split_divides_the_reference_close() -> None:
    assert day_of("NVDA.US", date(2024, 6, 7)).close == price("1208.88")
    assert PACK.reference_close("NVDA.US", date(2024, 6, 10)) == price("120.89")


@ALL
def test_every_instrument_has_facts_with_a_time_in_three_languages(instrument: Instrument) -> None:
    facts = PACK.facts(instrument.symbol)
    assert {FactKind.PROFILE, FactKind.RISK} <= {fact.kind for fact in facts}
    assert [fact.published_at for fact in facts] == sorted(fact.published_at for fact in facts)
    for words in [fact.words for fact in facts] + [each.label for fact in facts for each in fact.figures]:
        assert words.en.isascii()
        assert not words.hant.isascii()
        assert not words.hans.isascii()
    assert ("invented" in facts[0].words.en) == instrument.is_invented


def test_results_are_unknown_before_they_are_published() -> None:
    close = parse_instant("2025-08-26T15:00")
    kinds = {fact.kind for fact in PACK.facts_published_by(CAMBRICON, close)}
    assert FactKind.RESULTS not in kinds
    evening = parse_instant("2025-08-26T19:00")
    (results,) = [
        fact for fact in PACK.facts_published_by(CAMBRICON, evening) if fact.kind is FactKind.RESULTS
    ]
    assert results.published_at == evening
    assert str(results.figures[0].value) == "2.881"
    assert str(results.figures[1].year_before) == "-0.530"


def test_bars_before_a_day_end_the_day_before() -> None:
    assert PACK.daily_bars_before(CAMBRICON, FIRST)[-1].day == date(2025, 8, 26)
    assert PACK.daily_bars_before(CAMBRICON, date(2020, 7, 20)) == ()


def test_no_reference_close_stands_before_the_first_bar() -> None:
    with pytest.raises(PackError, match="no close before 2020-08-27"):
        PACK.reference_close(MOUTAI, date(2020, 8, 27))

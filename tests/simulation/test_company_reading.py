"""What a screen reads of a company is what was published by the instant, and the year that is over."""

from decimal import Decimal

import pytest

from tests.simulation.builders import shipped_setting
from tradewalk.domain.instants import Instant, moment_of, parse_instant
from tradewalk.market.valuation import trailing_profit
from tradewalk.simulation.company_reading import CompanyReader

LISTINGS = shipped_setting("cn-retail-star").listings


def reader(symbol: str, at: str) -> CompanyReader:
    return CompanyReader(LISTINGS, symbol, parse_instant(at), ())


@pytest.mark.parametrize(
    ("symbol", "at", "period"),
    [
        ("688256.SH", "2025-08-26T18:59:59", (2025, 3)),
        ("688256.SH", "2025-08-26T19:00", (2025, 6)),
        ("688981.SH", "2025-08-28T19:59:59", (2025, 3)),
        ("688981.SH", "2025-08-28T20:00", (2025, 6)),
        ("NVDA.US", "2025-08-28T04:19:59", (2026, 3)),
        ("NVDA.US", "2025-08-28T04:20", (2026, 6)),
    ],
)
def test_results_are_known_from_their_publication_on(symbol: str, at: str, period: tuple[int, int]) -> None:
    last = reader(symbol, at).results()[-1]
    assert (last.fiscal_year, last.months) == period


@pytest.mark.parametrize(
    ("at", "millions"), [("2025-04-18T19:59", None), ("2025-04-18T20:00", 130), ("2025-08-27T10:30", 1116)]
)
def test_cambricon_earned_in_twelve_months(at: str, millions: int | None) -> None:
    profit = trailing_profit(reader("688256.SH", at).results())
    expected = Decimal(-848 - 530 + 545) if millions is None else Decimal(millions)
    if millions is None:
        assert profit is not None
        assert profit < 0
    else:
        assert profit == expected * 10**6


@pytest.mark.parametrize(("at", "billions"), [("2025-08-28T04:00", "24.4"), ("2025-08-28T05:00", "24.3")])
def test_the_count_of_shares_is_the_last_published(at: str, billions: str) -> None:
    shares = reader("NVDA.US", at).shares()
    assert shares is not None
    assert shares.company == Decimal(billions) * 10**9


def test_a_count_that_is_still_to_come_is_no_count() -> None:
    assert reader("688256.SH", "2025-08-26T18:00").shares() is None


@pytest.mark.parametrize(("at", "count"), [("2025-08-27T15:30", 1), ("2025-08-28T09:00", 2)])
def test_a_dividend_is_known_from_the_day_on_which_it_goes_ex(at: str, count: int) -> None:
    assert len(reader("609966.SH", at).actions()) == count


@pytest.mark.parametrize("symbol", ["688256.SH", "NVDA.US", "00700.HK"])
def test_the_year_holds_no_day_that_is_not_over(symbol: str) -> None:
    read = reader(symbol, "2025-08-27T11:00")
    year = read.year_before()
    bars = LISTINGS.daily_bars_before(symbol, LISTINGS.current_day(symbol, read.now))
    highest = max(bar.high for bar in bars[-200:])
    assert year is not None
    assert year.high == LISTINGS.price(symbol, highest)
    assert bars[-1].day < moment_of(read.now).date()


def test_a_new_share_has_a_year_of_one_day_and_the_usual_volume_of_it() -> None:
    read = reader("688997.SH", "2025-08-27T11:00")
    (bar,) = LISTINGS.daily_bars_before("688997.SH", LISTINGS.current_day("688997.SH", read.now))
    year = read.year_before()
    assert year is not None
    assert year.high == LISTINGS.price("688997.SH", bar.high)
    assert read.usual_minute_volume() == Decimal(bar.volume) / len(read.minutes())
    assert reader("688997.SH", "2025-08-26T11:00").year_before() is None


def test_a_reader_of_the_last_instant_knows_everything() -> None:
    read = CompanyReader(LISTINGS, "688981.SH", Instant(parse_instant("2026-01-01T00:00")), ())
    assert read.results() == LISTINGS.pack.results("688981.SH")
    assert next(instrument.symbol for _, instrument in read.related()) == "00981.HK"

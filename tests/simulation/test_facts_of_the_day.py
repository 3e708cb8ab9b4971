"""27 August on the screen: what the story of the sample day says, each figure when it has happened and not before."""

from decimal import Decimal

import pytest

from tests.simulation.builders import BEFORE, NEXT, STAR, TODAY, a_world, on
from tradewalk.domain.phases import Phase

OPEN, HIGH, CLOSE = Decimal("1378.88"), Decimal("1464.98"), Decimal("1372.10")


def test_the_day_opens_at_1378_88_reaches_1464_98_in_the_afternoon_and_closes_at_1372_10() -> None:
    run = a_world("09:00")
    quote = run.read.quote(STAR)
    assert (quote.open, quote.last, quote.high, quote.volume) == (None, None, None, 0)
    run.to("09:24:59.999")
    assert run.read.quote(STAR).open is None
    run.to("09:25")
    assert run.read.quote(STAR).open == run.read.quote(STAR).high == OPEN
    run.to("11:00")
    morning = run.read.quote(STAR)
    assert morning.high is not None and morning.high < HIGH
    run.to("13:40")
    assert run.read.quote(STAR).high == HIGH
    run.to("14:59:59.999")
    assert run.read.quote(STAR).last != CLOSE
    run.to("15:00")
    quote = run.read.quote(STAR)
    assert (quote.open, quote.high, quote.last) == (OPEN, HIGH, CLOSE)
    assert (quote.previous_close, quote.change) == (Decimal("1329.00"), Decimal("43.10"))


def test_the_days_bar_is_the_packs_when_the_day_is_over_and_grows_before() -> None:
    run = a_world("10:00")
    pack = run.world.setting.listings.pack
    whole = next(bar for bar in pack.daily_bars(STAR) if bar.day == TODAY)
    growing = run.read.daily_bars(STAR)[-1]
    assert (growing.day, growing.open) == (TODAY, whole.open)
    assert growing.high < whole.high
    run.to("15:00")
    grown = run.read.daily_bars(STAR)[-1]
    assert grown._replace(turnover=0) == whole._replace(turnover=0)
    assert run.read.minute_bars(STAR) == tuple(bar for bar in pack.minute_bars(STAR, TODAY) if bar.volume)


def test_the_closes_of_the_days_before_stand_in_the_daily_bars() -> None:
    run = a_world("09:20", NEXT)
    closes = {bar.day: bar.close for bar in run.read.daily_bars(STAR)}
    assert (closes[BEFORE], closes[TODAY]) == (132_900, 137_210)
    assert NEXT not in closes


@pytest.mark.sample(
    ("clock", "phase"),
    [
        ("09:14:59", Phase.CLOSED),
        ("09:15", Phase.OPENING_AUCTION),
        ("09:20", Phase.OPENING_AUCTION_LOCKED),
        ("09:25", Phase.PRE_CONTINUOUS),
        ("09:30", Phase.CONTINUOUS),
        ("11:30", Phase.LUNCH),
        ("13:00", Phase.CONTINUOUS),
        ("14:57", Phase.CLOSING_AUCTION),
        ("15:00", Phase.AFTER_CLOSE),
        ("15:30", Phase.CLOSED),
    ],
    4,
)
def test_the_header_says_the_phase(clock: str, phase: Phase) -> None:
    run = a_world("09:00")
    run.to(clock)
    assert run.read.quote(STAR).phase is phase
    book = run.read.book(STAR)
    is_auction = phase in {Phase.OPENING_AUCTION_LOCKED, Phase.CLOSING_AUCTION}
    assert not (is_auction and book.bids)


def test_a_result_of_the_evening_is_known_from_its_hour_on() -> None:
    run = a_world("18:59:59.999", BEFORE)
    before = run.read.company_facts(STAR)
    run.to(on("19:00", BEFORE))
    after = run.read.company_facts(STAR)
    assert len(after) > len(before)
    assert {fact.published_at for fact in after[len(before) :]} == {on("19:00", BEFORE)}

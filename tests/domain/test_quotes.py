from decimal import Decimal

from tests.domain.builders import WEDNESDAY, at
from tradewalk.domain.phases import Phase
from tradewalk.domain.quotes import Quote

QUOTE = Quote(
    symbol="688256.SH",
    at=at("10:00"),
    day=WEDNESDAY,
    phase=Phase.CONTINUOUS,
    previous_close=Decimal("1329.00"),
    last=Decimal("1372.10"),
    open=Decimal("1378.88"),
    high=Decimal("1380.00"),
    low=Decimal("1341.02"),
    volume=200,
    turnover=Decimal("274420.00"),
    limit_up=Decimal("1594.80"),
    limit_down=Decimal("1063.20"),
)


def test_the_change_is_measured_from_the_previous_close() -> None:
    assert QUOTE.change == Decimal("43.10")
    assert QUOTE.change_ratio == Decimal("43.10") / Decimal("1329.00")


def test_before_the_first_trade_there_is_no_change() -> None:
    untraded = QUOTE._replace(last=None)
    assert (untraded.change, untraded.change_ratio) == (None, None)

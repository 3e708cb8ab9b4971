from datetime import date
from decimal import Decimal

from tradewalk.domain.quotes import DailyBar
from tradewalk.market.comparable_closes import comparable_closes
from tradewalk.market.corporate_actions import CorporateAction

SPLIT = CorporateAction("X", date(2025, 8, 20), date(2025, 8, 20), Decimal(0), 1, 2)
DIVIDEND = CorporateAction("X", date(2025, 8, 22), date(2025, 8, 22), Decimal("0.50"), 1, 1)


def bars(**closes: int) -> tuple[DailyBar, ...]:
    """Bars of August, named by their day as ``d19``."""
    return tuple(
        DailyBar(date(2025, 8, int(day[1:])), close, close, close, close, 100, 100)
        for day, close in closes.items()
    )


def test_without_an_action_closes_are_as_they_were() -> None:
    assert comparable_closes(bars(d18=1000, d19=1010), (), date(2025, 8, 20), 2) == (1000, 1010)


def test_what_went_ex_between_is_taken_out_in_its_order() -> None:
    closes = comparable_closes(bars(d19=2000, d20=1010, d22=980), (DIVIDEND, SPLIT), date(2025, 8, 25), 2)
    assert closes == (950, 960, 980)


def test_an_action_that_is_still_to_come_changes_nothing() -> None:
    assert comparable_closes(bars(d18=2000), (SPLIT,), date(2025, 8, 19), 2) == (2000,)
    assert comparable_closes(bars(d18=2000), (SPLIT,), date(2025, 8, 20), 2) == (1000,)

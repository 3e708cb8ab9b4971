import pytest

from tradewalk.domain.fix import FIX_STATES
from tradewalk.domain.orders import OrderStatus

S = OrderStatus
PENDING_NEW, NEW, PART, FILLED, CANCELLED = "A", "0", "1", "2", "4"
REPLACED, PENDING_CANCEL, REJECTED, EXPIRED, PENDING_REPLACE = "5", "6", "8", "C", "E"


@pytest.mark.parametrize(
    ("status", "ord_status"),
    [
        (S.PENDING_SUBMIT, PENDING_NEW),
        (S.HELD, PENDING_NEW),
        (S.WAIT_REPORT, PENDING_NEW),
        (S.WORKING, NEW),
        (S.PARTIALLY_FILLED, PART),
        (S.FILLED, FILLED),
        (S.PENDING_CANCEL, PENDING_CANCEL),
        (S.PENDING_REPLACE, PENDING_REPLACE),
        (S.CANCELLED, CANCELLED),
        (S.PARTIALLY_CANCELLED, CANCELLED),
        (S.REPLACED, REPLACED),
        (S.REJECTED, REJECTED),
        (S.FAILED, REJECTED),
        (S.EXPIRED, EXPIRED),
    ],
)
def test_every_status_has_the_fix_status_of_the_market_rules(status: OrderStatus, ord_status: str) -> None:
    assert FIX_STATES[status].ord_status == ord_status


def test_the_table_knows_every_status() -> None:
    assert set(FIX_STATES) == set(OrderStatus)


def test_only_what_was_filled_tells_cancelled_from_partly_cancelled() -> None:
    whole, part = FIX_STATES[S.CANCELLED], FIX_STATES[S.PARTIALLY_CANCELLED]
    assert whole[:2] == part[:2]
    assert (whole.has_fills, part.has_fills) == (False, True)

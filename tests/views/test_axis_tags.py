"""Tags on an axis that would lie over each other give way."""

import pytest

from tradewalk.views.chart.tags import apart

HEIGHT, LEAST, MOST = 10, 0, 90


@pytest.mark.parametrize(
    ("wanted", "placed"),
    [
        ([], []),
        ([50], [50]),
        ([20, 50], [20, 50]),
        ([46, 50], [40, 50]),
        ([54, 50], [60, 50]),
        ([50, 50], [40, 50]),
        ([46, 48, 54, 50], [30, 40, 60, 50]),
        ([20, 29, 50], [19, 29, 50]),
        ([-5, 3], [0, 10]),
        ([95, 88], [90, 80]),
        ([2, 4], [0, 10]),
    ],
)
def test_the_last_stays_and_the_others_go_where_they_come_from(
    wanted: list[float], placed: list[float]
) -> None:
    assert apart(wanted, HEIGHT, LEAST, MOST) == tuple(placed)

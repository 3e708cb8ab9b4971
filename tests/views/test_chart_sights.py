"""Which bars are in view: the one under the pointer stays, and nothing leads beyond what there is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.views.chart_builders import bars_of
from tradewalk.domain.instants import CHINA
from tradewalk.views.chart.look import Span
from tradewalk.views.chart.places import first_of_span, months_before, position_of
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.sights import (
    FEWEST_BARS,
    ROOM_AT_LEFT,
    ROOM_AT_RIGHT,
    around,
    between,
    grown,
    kept_within,
    last_bars,
    moved,
    sight_of,
    whole_sight,
    zoomed,
)

PLACES = st.integers(0, 20_000)
SOMEWHERE = st.floats(-1e5, 1e5)
WIDTH = st.floats(0.01, 1e5)


def is_within(sight: Sight, places: int) -> bool:
    """Whether it shows no more room than stays free, and enough bars."""
    last = max(places - 0.5 + ROOM_AT_RIGHT, -0.5 - ROOM_AT_LEFT + FEWEST_BARS)
    is_inside = sight.first >= -0.5 - ROOM_AT_LEFT - 1e-6 and sight.last <= last + 1e-6
    return is_inside and sight.width >= FEWEST_BARS - 1e-6


@given(PLACES, SOMEWHERE, WIDTH, SOMEWHERE, st.floats(0.01, 100))
def test_nothing_leads_beyond_what_there_is(
    places: int, first: float, width: float, other: float, factor: float
) -> None:
    sight = kept_within(Sight(first, first + width), places)
    assert is_within(sight, places)
    assert is_within(zoomed(sight, factor, other, places), places)
    assert is_within(moved(sight, other, places), places)
    assert is_within(around(other, sight, places), places)
    assert is_within(grown(sight, max(places - 7, 0), places), places)
    assert is_within(last_bars(120, places), places)


@given(st.integers(300, 20_000), st.floats(0, 1), st.floats(0.3, 3), st.floats(0, 1))
def test_a_zoom_leaves_the_bar_under_the_pointer_where_it_is(
    places: int, place: float, factor: float, share: float
) -> None:
    middle = places * (0.3 + 0.4 * place)
    sight = Sight(middle - 20, middle + 20)
    about = sight.first + share * sight.width
    after = zoomed(sight, factor, about, places)
    assert after.width == pytest.approx(sight.width * factor)
    assert (about - after.first) / after.width == pytest.approx(share)


def test_a_zoom_out_and_in_again_ends_where_it_began() -> None:
    sight = Sight(400.0, 500.0)
    again = zoomed(zoomed(sight, 2.0, 470.0, 2000), 0.5, 470.0, 2000)
    assert (again.first, again.last) == pytest.approx((400.0, 500.0))


@pytest.mark.parametrize(
    ("before", "places", "later", "after"),
    [
        (Sight(380, 501.5), 500, 501, Sight(381, 502.5)),
        (Sight(380, 499.0), 500, 502, Sight(382, 501.0)),
        (Sight(380, 498.9), 500, 502, Sight(380, 498.9)),
        (Sight(100, 200), 500, 600, Sight(100, 200)),
    ],
)
def test_who_sees_the_last_bar_sees_the_next_one_and_who_looks_back_stays(
    before: Sight, places: int, later: int, after: Sight
) -> None:
    assert grown(before, places, later) == after


@pytest.mark.parametrize(
    ("before", "places", "is_time_share", "after"),
    [
        (None, 240, True, Sight(-0.5, 239.5)),
        ((Sight(-0.5, 239.5), 240), 242, True, Sight(-0.5, 241.5)),
        ((Sight(100, 150), 240), 242, True, Sight(100, 150)),
        ((Sight(400, 501.5), 500), 300, False, Sight(200, 301.5)),
        (None, 0, True, Sight(-0.5, 0.5)),
    ],
)
def test_a_day_stays_whole_and_fewer_bars_bring_back_what_is_beyond_them(
    before: tuple[Sight, int] | None, places: int, is_time_share: bool, after: Sight
) -> None:
    assert sight_of(before, places, is_time_share=is_time_share) == after


def test_a_short_history_stands_at_the_left_and_a_long_one_at_its_end() -> None:
    assert last_bars(120, 5) == Sight(-0.5 - ROOM_AT_LEFT, -0.5 - ROOM_AT_LEFT + FEWEST_BARS)
    assert last_bars(120, 500).last == 499.5 + ROOM_AT_RIGHT
    assert whole_sight(240) == Sight(-0.5, 239.5)


def test_a_stretch_shows_both_its_ends_whole() -> None:
    sight = between(100, 499, 500)
    assert sight.first <= 99.5
    assert sight.last >= 499.5


@pytest.mark.parametrize(("span", "position"), [(Span.ALL, 0), (Span.MONTH, 58), (Span.QUARTER, 0)])
def test_a_stretch_of_the_calendar_begins_at_its_day_or_at_the_first_bar(span: Span, position: int) -> None:
    bars = bars_of(*range(1000, 1090), first=date(2025, 6, 2))
    assert first_of_span(bars, span, CHINA) == position


@pytest.mark.parametrize(
    ("first", "position"), [(date(2025, 6, 2), 0), (date(2024, 12, 1), 31), (date(2024, 11, 1), 61)]
)
def test_this_year_begins_with_the_year(first: date, position: int) -> None:
    bars = bars_of(*range(1000, 1090), first=first)
    assert first_of_span(bars, Span.YEAR_TO_DATE, CHINA) == position


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2025, 8, 30), 1, date(2025, 7, 30)),
        (date(2025, 3, 31), 1, date(2025, 2, 28)),
        (date(2024, 3, 31), 1, date(2024, 2, 29)),
        (date(2025, 1, 15), 1, date(2024, 12, 15)),
        (date(2025, 8, 27), 36, date(2022, 8, 27)),
    ],
)
def test_months_are_counted_back_on_the_calendar(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before


@pytest.mark.parametrize(
    ("day", "position"),
    [
        (date(2025, 6, 2), 0),
        (date(2025, 6, 12), 10),
        (date(2020, 1, 1), 0),
        (date(2030, 1, 1), 89),
    ],
)
def test_a_day_is_found_and_one_that_there_is_not_leads_to_the_nearest_end(day: date, position: int) -> None:
    assert position_of(bars_of(*range(1000, 1090), first=date(2025, 6, 2)), day, CHINA) == position

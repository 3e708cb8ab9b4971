"""Where panes, labels and texts of a chart lie."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.views.chart_builders import bars_of, minutes_of
from tests.views.market_builders import a_grid
from tradewalk.domain.instants import CHINA
from tradewalk.market.series.axis_calendar import Calendars
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.label_texts import labels_of, moment_text
from tradewalk.views.chart.pane_layout import LEAST_HEIGHT, moved, pane_areas
from tradewalk.views.chart.place_labels import LABEL_GAP, Label, labels_that_fit
from tradewalk.views.chart.projection import Sight

SHARES = st.lists(st.floats(0.01, 1), min_size=1, max_size=8)


@given(SHARES, st.integers(100, 3000), st.integers(60, 2000))
def test_panes_fill_the_height_without_gaps_beside_the_axis(
    shares: list[float], width: int, height: int
) -> None:
    areas = pane_areas((width, height), shares, 60, 24)
    assert areas[0].top == 0
    assert [area.top for area in areas[1:]] == [area.bottom for area in areas[:-1]]
    assert areas[-1].bottom == height - 24
    assert {area.width for area in areas} == {width - 60}


@given(SHARES, st.integers(24, 2000))
def test_no_pane_is_lower_than_it_may_be_while_there_is_room(shares: list[float], height: int) -> None:
    heights = [area.height for area in pane_areas((800, height), shares, 60, 24)]
    least = (
        LEAST_HEIGHT if height - 24 >= 2 * LEAST_HEIGHT * len(shares) else (height - 24) // (2 * len(shares))
    )
    assert min(heights) >= least


def test_what_is_left_is_shared_out() -> None:
    heights = [area.height for area in pane_areas((800, 24 + 96 + 400), (0.75, 0.25), 60, 24)]
    assert heights == [48 + 300, 48 + 100]


@pytest.mark.parametrize(
    ("border", "share", "after"),
    [
        (0, 0.1, (0.7, 0.1, 0.2)),
        (1, -0.1, (0.6, 0.1, 0.3)),
        (0, 0.5, (0.8, 0.0, 0.2)),
        (0, -0.9, (0.0, 0.8, 0.2)),
    ],
)
def test_a_border_takes_from_one_pane_what_it_gives_to_the_other(
    border: int, share: float, after: tuple[float, ...]
) -> None:
    assert moved((0.6, 0.2, 0.2), border, share) == pytest.approx(after)


@pytest.mark.parametrize(
    ("labels", "kept"),
    [
        ("0.May 50.Jun 100.Jul", [50]),
        ("20.May 25.Jun 80.Jul", [20, 80]),
        ("10.May 45.Jun 80.Jul", [10, 45, 80]),
        ("20.May 25.2025! 80.Jul", [25, 80]),
        ("", []),
    ],
)
def test_labels_lie_whole_in_the_plot_and_apart_and_the_strong_ones_come_first(
    labels: str, kept: list[int]
) -> None:
    said = [each.partition(".") for each in labels.split()]
    wanted = [Label(float(x), text.strip("!"), text.endswith("!")) for x, _, text in said]
    fitting = labels_that_fit(wanted, [label.position for label in wanted], 0, 100, [20.0] * len(wanted))
    assert [x for x, _ in fitting] == kept


@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(5, 90), st.booleans()), max_size=40))
def test_no_two_labels_meet(places: list[tuple[float, float, bool]]) -> None:
    labels = [Label(x, f"{number}", is_strong) for number, (x, _, is_strong) in enumerate(places)]
    fitting = labels_that_fit(labels, [x for x, *_ in places], 0, 1000, [width for _, width, _ in places])
    spans = [(x - places[int(label.text)][1] / 2, x + places[int(label.text)][1] / 2) for x, label in fitting]
    for number, (begin, end) in enumerate(spans):
        assert begin >= 0
        assert end <= 1000
        assert all(end + LABEL_GAP <= other or far + LABEL_GAP <= begin for other, far in spans[number + 1 :])


@pytest.mark.parametrize(
    ("bars_a_label", "texts"),
    [(20, ["2025", "Feb", "Mar"]), (60, ["2025"])],
)
def test_months_are_named_and_where_a_year_begins_the_year(bars_a_label: float, texts: list[str]) -> None:
    calendar = Calendars().of(
        bars_of(*range(1000, 1090), first=date(2024, 12, 20)), CHINA, a_grid(), TimeFrame.DAY
    )
    said = [label.text for label in labels_of(calendar, Sight(-0.5, 89.5), bars_a_label)]
    assert said == texts


def test_a_day_of_minutes_is_labelled_with_its_hours_and_both_ends_of_its_break() -> None:
    calendar = Calendars().of(minutes_of(1000, 1001), CHINA, a_grid(), TimeFrame.TODAY)
    assert calendar.places == 241
    texts = [label.text for label in labels_of(calendar, Sight(-0.5, 240.5), 20)]
    assert texts[:2] == ["27 Aug", "10:00"]
    assert "11:30/13:00" in texts
    assert texts[1:] == sorted(texts[1:])


@pytest.mark.parametrize(
    ("frame", "text"), [(TimeFrame.DAY, "28 Jul 2025"), (TimeFrame.MINUTE_1, "27 Aug 2025 09:30")]
)
def test_a_place_is_called_by_its_day_and_of_minutes_by_the_time(frame: TimeFrame, text: str) -> None:
    bars = bars_of(1000, 1001) if frame is TimeFrame.DAY else minutes_of(1000, 1001)
    assert moment_text(Calendars().of(bars, CHINA, a_grid(), frame), 0, frame) == text


def test_a_calendar_is_the_same_one_until_a_bar_closes() -> None:
    calendars, bars = Calendars(), bars_of(*range(1000, 1010))
    assert bars.live is not None
    first = calendars.of(bars, CHINA, a_grid(), TimeFrame.DAY)
    grown = bars._replace(live=bars.live._replace(close=11.0))
    assert calendars.of(grown, CHINA, a_grid(), TimeFrame.DAY) is first
    closed = bars._replace(history=bars.history.appended(bars.live), live=None)
    later = calendars.of(closed, CHINA, a_grid(), TimeFrame.DAY)
    assert later is not first
    assert later.starts.tolist() == first.starts.tolist()

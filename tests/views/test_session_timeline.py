import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.simulation.builders import shipped_setting
from tests.views.market_builders import DAY, clock, top_bar_props
from tests.views.trading_builders import caught
from tradewalk.domain.phases import Phase
from tradewalk.views.theme import Appearance
from tradewalk.views.top_bar.clock_controls import ClockControl
from tradewalk.views.top_bar.day_parts import DayPart, PartKind, derive_day_parts, marker_at, placed
from tradewalk.views.top_bar.session_timeline import SessionTimeline, beside_marker
from tradewalk.views.top_bar.view_model import JumpTarget

LEFT = Qt.MouseButton.LeftButton
MAINLAND = "cn-retail-star"


def parts_of(profile: str = MAINLAND) -> tuple[DayPart, ...]:
    return derive_day_parts(shipped_setting(profile).home_day(DAY).spans)


@pytest.mark.parametrize(
    ("profile", "kinds"),
    [
        (MAINLAND, ["opening", "morning", "lunch", "afternoon", "closing", "after"]),
        ("hk-retail", ["opening", "morning", "lunch", "afternoon", "closing"]),
        ("us-retail", ["opening", "trading", "closing"]),
    ],
)
def test_a_day_has_the_parts_of_its_market(profile: str, kinds: list[str]) -> None:
    assert [part.kind.value for part in parts_of(profile)] == kinds


def test_the_phases_of_an_auction_are_one_part() -> None:
    opening = parts_of()[0]
    assert opening == DayPart(PartKind.OPENING, Phase.OPENING_AUCTION, clock("09:15"), clock("09:30"))


def test_parts_take_what_their_labels_need_and_the_rest_by_time() -> None:
    morning, lunch = (
        DayPart(PartKind.MORNING, Phase.CONTINUOUS, clock("09:30"), clock("11:30")),
        DayPart(PartKind.LUNCH, Phase.LUNCH, clock("11:30"), clock("12:30")),
    )
    assert placed((morning, lunch), [40, 30], 132, 2) == [(0, 80), (82, 50)]
    assert placed((morning, lunch), [40, 30], 10, 2) == [(0, 40), (42, 30)]


@pytest.mark.parametrize(
    ("at", "x"), [("08:00", 0), ("09:30", 0), ("10:30", 40), ("11:30", 82), ("12:00", 107), ("18:00", 132)]
)
def test_the_marker_stands_where_the_day_does(at: str, x: int) -> None:
    parts = (
        DayPart(PartKind.MORNING, Phase.CONTINUOUS, clock("09:30"), clock("11:30")),
        DayPart(PartKind.LUNCH, Phase.LUNCH, clock("11:30"), clock("12:30")),
    )
    assert marker_at(parts, [(0, 80), (82, 50)], clock(at)) == x


@pytest.mark.parametrize(
    ("marker", "room"), [(50, (0, 49)), (45, (47, 53)), (60, (0, 59)), (5, (0, 100)), (200, (0, 100))]
)
def test_a_label_is_not_crossed_by_the_marker(marker: int, room: tuple[int, int]) -> None:
    beside = beside_marker(QRect(0, 0, 100, 20), 40, marker)
    assert (beside.left(), beside.width()) == room


@pytest.fixture
def timeline(qtbot: QtBot, appearance: Appearance) -> SessionTimeline:
    timeline = SessionTimeline(appearance)
    qtbot.addWidget(timeline)
    timeline.resize(400, 24)
    timeline.show()
    timeline.render(top_bar_props(parts=parts_of()))
    return timeline


def test_it_is_24_high_and_as_wide_as_its_labels_at_least(timeline: SessionTimeline) -> None:
    assert timeline.sizeHint().height() == 24
    assert timeline.minimumSizeHint().width() > 150


def test_a_click_on_a_coming_part_jumps_to_its_beginning(timeline: SessionTimeline) -> None:
    jumps = caught(timeline.jump_requested)
    QTest.mouseClick(timeline, LEFT, pos=timeline.coming_places()[PartKind.AFTERNOON].center())
    assert jumps == [JumpTarget(Phase.CONTINUOUS, clock("13:00"))]


@pytest.mark.parametrize("at", ["09:20", "10:32"])
def test_a_click_on_the_past_and_on_the_present_does_nothing(timeline: SessionTimeline, at: str) -> None:
    timeline.render(top_bar_props(parts=parts_of(), at=clock(at)))
    jumps = caught(timeline.jump_requested)
    QTest.mouseClick(timeline, LEFT, pos=QPoint(3, 12))
    assert jumps == []


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "does not go back"), (1, "It is now"), (3, "Click to jump there")],
)
def test_every_part_says_what_it_is_and_whether_one_can_go_there(
    timeline: SessionTimeline, number: int, words: str
) -> None:
    assert words in timeline.words_of(parts_of()[number])


def test_the_keyboard_chooses_among_the_coming_parts_and_jumps(timeline: SessionTimeline) -> None:
    jumps = caught(timeline.jump_requested)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(timeline, key)
    assert jumps == [JumpTarget(Phase.CONTINUOUS, clock("13:00"))]
    assert "13:00" in timeline.accessibleDescription()
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    assert "15:00" in timeline.accessibleDescription()


def test_a_part_that_has_come_is_not_chosen_any_more(timeline: SessionTimeline) -> None:
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    timeline.render(top_bar_props(parts=parts_of(), at=clock("11:45")))
    jumps = caught(timeline.jump_requested)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert jumps == []
    assert "Lunch break" in timeline.accessibleName()


def test_it_draws_on_a_day_without_parts(timeline: SessionTimeline) -> None:
    timeline.render(top_bar_props(parts=()))
    assert isinstance(timeline, QWidget)
    assert not timeline.grab().isNull()


def test_a_walkthrough_that_leads_the_clock_offers_no_jump_and_says_why(timeline: SessionTimeline) -> None:
    timeline.render(top_bar_props(taken=frozenset({ClockControl.SESSIONS})))
    coming = timeline.words_of(parts_of()[-1])
    assert "It is still to come.\nThe walkthrough leads the clock" in coming
    assert timeline.accessibleDescription().startswith("The walkthrough leads the clock")

"""The slider of an order: its stops, its keys, and what its page shows at an earlier moment."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider
from pytestqt.qtbot import QtBot

from tests.domain.builders import at
from tests.simulation.builders import STAR
from tests.views.trading_builders import (
    button,
    caught,
    is_shown,
    let_ask,
    order_of,
    story,
    text,
    timeline_inputs,
)
from tradewalk.domain.events import CancelAccepted, CancelTurnedAway, FillReported, OrderFact
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.services.session import Session
from tradewalk.services.vantage import Vantage
from tradewalk.views.timeline.cancel_race import CancelRace, derive_race
from tradewalk.views.timeline.look_back_bar import LookBackBar
from tradewalk.views.timeline.meaning import meaning_of
from tradewalk.views.timeline.moments import PULL, STRETCH, Moments, derive_moments
from tradewalk.views.timeline.props import LookBackProps, QueueProps, derive_queue, derive_timeline
from tradewalk.views.timeline.view import TimelineView
from tradewalk.views.timeline.view_model import TimelineViewModel
from tradewalk.views.timeline.wiring import wire_timeline

T0 = at("10:32:18")
STOPS = Moments((T0, Instant(T0 + 100), Instant(T0 + 7_200_100)))


def test_facts_stand_at_equal_distances_and_time_lies_between_them() -> None:
    assert STOPS.length == 2 * STRETCH
    assert [STOPS.instant_at(place) - T0 for place in (0, 500, 1_000, 1_500, 2_000)] == [
        0,
        50,
        100,
        3_600_100,
        7_200_100,
    ]


def test_a_drag_falls_into_a_stop_that_is_near() -> None:
    near = [STRETCH - PULL, STRETCH, STRETCH + PULL]
    assert {STOPS.instant_at(place) for place in near} == {STOPS.stops[1]}
    assert STOPS.instant_at(STRETCH + PULL + 1) > STOPS.stops[1]


def test_a_place_outside_is_the_nearest_end() -> None:
    assert STOPS.instant_at(-5) == T0
    assert STOPS.instant_at(99_999) == STOPS.stops[-1]
    assert STOPS.place_of(Instant(T0 - 1)) == 0
    assert STOPS.place_of(Instant(T0 + 9_000_000)) == STOPS.length


@pytest.mark.parametrize("place", [0, 333, 1_000, 1_444, 2_000])
def test_a_moment_has_the_place_from_which_it_came(place: int) -> None:
    assert abs(STOPS.place_of(STOPS.instant_at(place)) - place) <= 10


def test_stops_follow_one_another() -> None:
    first, second, third = STOPS.stops
    assert [STOPS.before(third), STOPS.before(second), STOPS.before(first)] == [second, first, first]
    assert [STOPS.after(first), STOPS.after(second), STOPS.after(third)] == [second, third, third]
    assert STOPS.before(Instant(second + 7)) == second


def test_facts_of_one_instant_are_one_stop_and_a_living_order_ends_at_the_present() -> None:
    now = Instant(T0 + 5)
    assert derive_moments([T0, T0, now], None).stops == (T0, now)
    assert derive_moments([T0], now).stops == (T0, now)
    assert derive_moments([T0], T0).length == 0
    assert derive_moments([T0], T0).place_of(T0) == 0


# The race of a cancel


CANCELLING = story("sent", "queued", "cancelling")
FILL_80, FILL_120 = story("filled"), story("part")
RACES: list[tuple[tuple[OrderFact, ...], OrderStatus, str]] = [
    (
        (*CANCELLING, *FILL_120),
        OrderStatus.PENDING_CANCEL,
        "A fill overtook your cancel: 120 more are yours. Until the exchange answers, the open 80 may still be bought.",
    ),
    (
        (*CANCELLING, *FILL_120, *FILL_80),
        OrderStatus.FILLED,
        "The fill won the race: your cancel came when nothing was open any more. 200 shares are yours.",
    ),
    (
        (*CANCELLING, *FILL_120, CancelAccepted(T0, 1, 80), *story("cancelled")),
        OrderStatus.PARTIALLY_CANCELLED,
        "120 were bought before your cancel arrived. 120 shares are yours; the other 80 were cancelled.",
    ),
]


@pytest.mark.parametrize(("facts", "status", "sentence"), RACES)
def test_a_cancel_and_a_fill_that_meet_are_both_told_and_the_fill_wins(
    facts: tuple[OrderFact, ...], status: OrderStatus, sentence: str
) -> None:
    props = derive_timeline(timeline_inputs(facts))
    assert props.order.status is status
    assert meaning_of(props.order, props.unreported, props.race).rest == sentence


def test_what_was_filled_before_the_cancel_is_no_race() -> None:
    assert derive_race(story("sent", "queued", "part", "cancelling", "cancelled")) == CancelRace(
        is_asked=True
    )
    assert derive_race(story("sent", "queued", "part", "filled")) == CancelRace()


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("status", OrderStatus)
def test_every_state_has_a_meaning_after_a_race_too(status: OrderStatus, side: Side) -> None:
    order = order_of(story("sent", "queued", "part"))
    ended = replace(order, status=status, request=replace(order.request, side=side))
    meaning = meaning_of(ended, race=CancelRace(is_asked=True, filled_since=120))
    assert meaning.rest
    assert "{" not in meaning.rest


# The queue


def test_the_queue_is_told_while_the_order_waits_behind_others() -> None:
    waiting = order_of(story("sent", "queued"))
    assert derive_queue(waiting, 512) == QueueProps(first=688, now=512)
    assert derive_queue(waiting, 0) == QueueProps(first=688, now=0)
    assert derive_queue(waiting, None) is None
    assert derive_queue(order_of(story("sent", "queued", "part", "filled")), None) is None
    assert derive_queue(replace(waiting, ahead=0), 0) is None


# The page


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(380, 850)
    view.show()
    let_ask(view)
    return view


def slider(view: TimelineView) -> QSlider:
    found = view.findChild(QSlider, "timeline.slider")
    assert isinstance(found, QSlider)
    return found


def test_the_page_says_how_the_queue_has_shrunk_and_what_is_open(view: TimelineView) -> None:
    view.render(derive_timeline(timeline_inputs(story("sent", "queued"), queue_ahead=512)))
    said = "In the queue: 512 shares ahead of you now, 688 when the order was accepted"
    assert text(view, "timeline.queue.words") == said
    view.render(derive_timeline(timeline_inputs(story("sent", "queued", "part"), queue_ahead=0)))
    assert text(view, "timeline.count") == "120 of 200 filled, 80 open"
    view.render(derive_timeline(timeline_inputs(story("sent", "queued", "part", "filled"))))
    assert not is_shown(view, "timeline.queue")
    assert text(view, "timeline.count") == "200 of 200 filled"


def test_a_past_moment_is_said_and_nothing_can_be_done_in_it(view: TimelineView) -> None:
    now = LookBackProps(2_000, 2_000)
    view.render(derive_timeline(timeline_inputs(story("sent", "queued"), look_back=now)))
    assert not is_shown(view, "timeline.now")
    assert button(view, "timeline.cancel").isEnabled()
    button(view, "timeline.cancel").click()
    past = LookBackProps(2_000, 1_000, at("10:32:18"))
    view.render(derive_timeline(timeline_inputs(story("sent", "queued"), look_back=past, is_running=False)))
    assert text(view, "timeline.moment") == "Looking back: 10:32:18.0"
    assert slider(view).accessibleDescription() == "Looking back: 10:32:18.0"
    assert not is_shown(view, "timeline.cancel.question")
    assert not button(view, "timeline.cancel").isEnabled()
    assert text(view, "timeline.cancel.reason") == "This is the past. Go back to now to cancel or change."
    assert not is_shown(view, "timeline.meaning.held")
    asked = caught(view.now_requested)
    button(view, "timeline.now").click()
    assert len(asked) == 1


def test_keys_step_through_the_facts_and_a_drag_chooses_a_place(view: TimelineView) -> None:
    view.render(derive_timeline(timeline_inputs(story("sent"), look_back=LookBackProps(2_000, 2_000))))
    steps, places = caught(view.stepped), caught(view.place_chosen)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(slider(view), key)
    assert steps == [-1, -1, 1, 1]
    assert places == []
    QTest.keyClick(slider(view), Qt.Key.Key_PageDown)
    QTest.keyClick(slider(view), Qt.Key.Key_Home)
    assert places == [1_900, 0]


def test_to_show_a_moment_is_no_choice_of_one(view: TimelineView) -> None:
    places = caught(view.place_chosen)
    for place in (2_000, 400, 0):
        view.render(derive_timeline(timeline_inputs(story("sent"), look_back=LookBackProps(2_000, place))))
        assert slider(view).value() == place
    assert places == []


def test_a_cancel_that_came_too_late_says_so(view: TimelineView) -> None:
    late = Refusal(Reason.ALREADY_DONE)
    facts = (*CANCELLING, *FILL_120, *FILL_80, CancelTurnedAway(T0, 1, late))
    view.render(derive_timeline(timeline_inputs(facts)))
    assert text(view, "timeline.meaning.head") == "Bought."
    assert text(view, "timeline.meaning").startswith("The fill won the race")


# With a session


class Follower:
    """An order of a session that is followed, a minute after it was sent."""

    def __init__(self, session: Session, qapp: QApplication) -> None:
        self._qapp = qapp
        self.session, self.vantage = session, Vantage(session)
        self.timeline = TimelineViewModel(session, self.vantage)
        price = session.read.quote(STAR).limit_down
        session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200))
        session.advance(60_000)
        self.timeline.follow(1)

    def settle(self) -> None:
        while not self.vantage.is_settled:
            self._qapp.processEvents()

    def step(self, direction: int) -> tuple[OrderStatus, Instant]:
        self.timeline.step(direction)
        self.settle()
        assert self.timeline.props is not None
        return self.timeline.props.order.status, self.vantage.state.at


@pytest.fixture
def follower(session: Session, qapp: QApplication) -> Follower:
    return Follower(session, qapp)


def test_a_cancel_is_asked_about_until_it_is_answered_or_cannot_be(follower: Follower) -> None:
    timeline = follower.timeline

    def is_asking() -> bool:
        return timeline.props is not None and timeline.props.is_asking

    timeline.ask_about_cancel()
    assert is_asking()
    timeline.keep()
    assert not is_asking()
    timeline.ask_about_cancel()
    timeline.follow(1)
    assert not is_asking()
    timeline.ask_about_cancel()
    timeline.cancel(1)
    assert not is_asking()


def test_steps_go_from_fact_to_fact_and_back_to_the_present(follower: Follower) -> None:
    sent = follower.session.facts_of(1)[0].at
    before = [follower.step(-1) for _ in range(5)]
    assert [(status.value, moment - sent) for status, moment in before] == [
        ("working", 450),
        ("wait-report", 300),
        ("wait-report", 120),
        ("pending-submit", 0),
        ("pending-submit", 0),
    ]
    for _ in range(4):
        status, moment = follower.step(1)
    assert (status, moment) == (OrderStatus.WORKING, follower.session.state.at)
    assert follower.vantage.goal is None
    assert follower.step(1)[1] == follower.session.state.at


def test_the_page_of_a_past_moment_knows_nothing_later(follower: Follower) -> None:
    follower.timeline.choose_place(0)
    follower.settle()
    props = follower.timeline.props
    assert props is not None
    assert props.is_past
    assert not props.can_cancel
    assert [point.at for point in (*props.shown, *props.happened) if point.at] == [props.look_back.moment]
    assert props.cash.frozen == Decimal(0)
    follower.timeline.back_to_now()
    assert follower.timeline.props is not None
    assert follower.timeline.props.cash.frozen > 0


def test_whoever_looks_back_is_led_to_the_instrument_of_the_order_once(follower: Follower) -> None:
    led = caught(follower.timeline.looked_back)
    follower.step(-1)
    follower.step(-1)
    assert led == [STAR]


def test_nothing_is_cancelled_in_the_past(follower: Follower) -> None:
    follower.step(-1)
    follower.timeline.cancel(1)
    assert follower.session.state.account.orders[1].status is OrderStatus.WORKING
    assert follower.vantage.state.is_past


@pytest.mark.parametrize("gesture", ["leave", "follow"])
def test_who_turns_to_something_else_sees_the_present(follower: Follower, gesture: str) -> None:
    follower.step(-1)
    if gesture == "leave":
        follower.timeline.leave()
    else:
        follower.timeline.follow(1)
    assert not follower.vantage.state.is_past


def test_the_slider_drives_the_session_through_the_view(view: TimelineView, follower: Follower) -> None:
    wire_timeline(view, follower.timeline)
    assert text(view, "timeline.status") == "Queued"
    QTest.keyClick(slider(view), Qt.Key.Key_Home)
    follower.settle()
    assert text(view, "timeline.status") == "Submitting…"
    assert text(view, "timeline.moment").startswith("Looking back: 10:32:00")
    button(view, "timeline.now").click()
    assert text(view, "timeline.status") == "Queued"
    assert slider(view).value() == slider(view).maximum()
    assert [type(fact) for fact in follower.session.facts_of(1) if isinstance(fact, FillReported)] == []


@pytest.mark.parametrize(("size", "direction"), [(13, "LeftToRight"), (26, "TopToBottom")])
def test_two_tracks_stand_below_each_other_where_the_text_is_too_large_for_both(
    qtbot: QtBot, qapp: QApplication, size: int, direction: str
) -> None:
    usual, font = qapp.font(), qapp.font()
    font.setPixelSize(size)
    qapp.setFont(font)
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(390, 850)
    view.show()
    qapp.setFont(usual)
    assert view._tracks.direction().name == direction


@pytest.mark.usefixtures("appearance")
def test_the_words_of_the_present_have_the_room_of_the_button_that_is_not_there(qtbot: QtBot) -> None:
    bar = LookBackBar()
    qtbot.addWidget(bar)
    bar.setFixedWidth(250)
    bar.show()
    heights = []
    for moment in (None, Instant(0)):
        bar.show_moment(LookBackProps(moment=moment, place=0, length=2000))
        bar.grab()
        heights.append(bar.sizeHint().height())
        label = bar.findChild(QLabel, "timeline.moment")
        assert isinstance(label, QLabel)
        if moment is None:
            assert label.width() == bar.width()
    assert heights[0] == heights[1]

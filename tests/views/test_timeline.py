from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from tests.domain.builders import an_order, at
from tests.simulation.builders import MAIN, STAR
from tests.views.market_builders import at_text_size
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
from tradewalk.domain.change_facts import (
    AmendAccepted,
    ChangePlanned,
    FreezeChanged,
    OrderAmended,
    OrderedAgain,
    OrderReplaced,
    ReplaceAccepted,
    ReplaceRefusalReported,
    ReplaceRequested,
    ReplaceTurnedAway,
)
from tradewalk.domain.events import (
    CancelAccepted,
    CancelRefusalReported,
    CancelTurnedAway,
    ConditionKept,
    ConditionTriggered,
    OrderExpired,
    OrderFact,
    OrderHeld,
    OrderRefused,
    OrderSubmitted,
    OrderTurnedAway,
    RejectionReported,
    RemainderLapsed,
)
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.services.session import Session
from tradewalk.services.vantage import Vantage
from tradewalk.views.timeline.meaning import meaning_of
from tradewalk.views.timeline.props import TimelineProps, derive_timeline
from tradewalk.views.timeline.track_column import Dot
from tradewalk.views.timeline.track_words import point_word
from tradewalk.views.timeline.tracks import Mark, derive_happened, derive_shown
from tradewalk.views.timeline.view import TimelineView
from tradewalk.views.timeline.view_model import TimelineViewModel
from tradewalk.views.timeline.wiring import wire_timeline

REFUSAL = Refusal(Reason.CANCEL_NOT_ALLOWED_NOW)
NOON = at("12:00")
PRICE = Decimal("1372.10")
LATER = [
    (OrderHeld(NOON, 1, at("13:00")), Mark.HELD, Mark.BROKER_HOLDS),
    (ConditionKept(NOON, 1, Decimal("1380.00")), Mark.KEPT, Mark.BROKER_WATCHES),
    (
        ConditionTriggered(NOON, 1, Decimal("1380.05"), an_order()),
        Mark.STOP_REACHED,
        Mark.STOP_REACHED,
    ),
    (OrderRefused(NOON, 1, (REFUSAL,)), Mark.REFUSED, Mark.BROKER_REFUSED),
    (OrderTurnedAway(NOON, 1, (REFUSAL,)), None, Mark.TURNED_AWAY),
    (RejectionReported(NOON, 1, (REFUSAL,)), Mark.REFUSED, None),
    (RemainderLapsed(NOON, 1, 80), None, Mark.LAPSED),
    (CancelAccepted(NOON, 1, 80), None, Mark.CANCEL_ACCEPTED),
    (CancelTurnedAway(NOON, 1, REFUSAL), None, Mark.CANCEL_TURNED_AWAY),
    (CancelRefusalReported(NOON, 1, REFUSAL), Mark.NOT_CANCELLED, None),
    (OrderExpired(NOON, 1, 80), Mark.EXPIRED, Mark.DAY_ENDED),
    (ReplaceRequested(NOON, 1, PRICE, 100), Mark.CHANGING, Mark.CHANGE_SENT),
    (ChangePlanned(NOON, 1, PRICE, 100, 2), Mark.CHANGE_PLANNED, None),
    (FreezeChanged(NOON, 1, ZERO, 0), None, Mark.FROZEN_ANEW),
    (AmendAccepted(NOON, 1, PRICE, 100, 20, 5), None, Mark.AMEND_ACCEPTED),
    (ReplaceAccepted(NOON, 1, 80, 2), None, Mark.REPLACE_ACCEPTED),
    (ReplaceTurnedAway(NOON, 1, REFUSAL), None, Mark.CHANGE_TURNED_AWAY),
    (OrderAmended(NOON, 1, PRICE, 100, ZERO, 0), Mark.CHANGED, None),
    (OrderReplaced(NOON, 1, 80, 2), Mark.REPLACED, None),
    (OrderedAgain(NOON, 1, 2), Mark.ORDERED_AGAIN, None),
    (ReplaceRefusalReported(NOON, 1, REFUSAL), Mark.NOT_CHANGED, None),
    (OrderSubmitted(NOON, 2, an_order(), replaces=1), Mark.TAKES_PLACE, None),
]
ENDED = ("sent", "queued", "part", "cancelling", "cancelled")


def words(facts: tuple[OrderFact, ...], queue_ahead: int | None = None) -> tuple[list[str], list[str]]:
    """Both tracks, as they read."""
    props = derive_timeline(timeline_inputs(facts, queue_ahead=queue_ahead))
    tracks = (props.shown, props.happened)
    shown, happened = ([point_word(p, props.instrument, props.day) for p in track] for track in tracks)
    return shown, happened


def test_sent_is_not_queued_and_the_grey_point_is_still_to_come() -> None:
    shown, happened = words(story("sent"))
    assert shown == ["Submitting…", "Received", "Filled 200"]
    assert happened == ["Broker checks cash, lot and price: all right", "Broker sends it to the exchange"]


def test_a_queued_order_says_who_is_ahead_of_it() -> None:
    shown, happened = words(story("sent", "queued"), queue_ahead=512)
    assert shown == ["Submitting…", "Received", "Queued", "Filled 200"]
    assert happened[2:] == [
        "Exchange accepts: 688 shares ahead of you at 1,372.10",
        "200 wait at 1,372.10, 512 shares ahead now",
    ]


def test_a_part_fill_counts_what_is_filled_so_far() -> None:
    shown, happened = words(story("sent", "queued", "part"), queue_ahead=0)
    assert shown[3:] == ["Partly filled 120", "Filled 200"]
    assert happened[3:] == ["120 trade at 1,372.10", "80 wait at the front of 1,372.10"]


def test_a_filled_order_has_nothing_to_come() -> None:
    props = derive_timeline(timeline_inputs(story("sent", "queued", "part", "filled")))
    assert [point.mark for point in props.shown][-2:] == [Mark.PART_FILLED, Mark.FILLED]
    assert all(point.at is not None for point in (*props.shown, *props.happened))
    assert not props.can_cancel


def test_a_cancel_is_asked_for_and_then_reported() -> None:
    shown, happened = words(story(*ENDED))
    assert shown[4:] == ["Cancel requested", "Cancelled 80"]
    assert happened[4:] == ["Cancel request is on its way"]


@pytest.mark.parametrize(("fact", "shown", "happened"), LATER)
def test_what_the_market_did_and_what_the_app_shows_are_told_apart(
    fact: OrderFact, shown: Mark | None, happened: Mark | None
) -> None:
    order = order_of(story("sent", "queued", "part", "filled"))
    marks = [[point.mark for point in derive_shown((fact,), order)]]
    marks += [[point.mark for point in derive_happened((fact,), order, None)]]
    assert marks == [[each] if each else [] for each in (shown, happened)]


def test_every_mark_has_words() -> None:
    (point,) = derive_happened((OrderExpired(NOON, 1, 80),), order_of(story("sent")), None)
    for mark in Mark:
        shown = replace(point, mark=mark, quantity=80, price=Decimal("1372.10"), ahead=1, until=NOON)
        said = point_word(
            shown, timeline_inputs(story("sent")).instrument, timeline_inputs(story("sent")).day
        )
        assert said
        assert "{" not in said


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("status", OrderStatus)
def test_every_state_has_a_meaning_and_none_says_more_than_it_is(status: OrderStatus, side: Side) -> None:
    order = order_of(story("sent", "queued", "part"))
    meaning = meaning_of(replace(order, status=status, request=replace(order.request, side=side)))
    assert meaning.head
    assert meaning.rest
    assert "{" not in meaning.head + meaning.rest
    assert (meaning.head in ("Bought.", "Sold.")) is (status is OrderStatus.FILLED)


def test_accepted_is_not_bought() -> None:
    meaning = meaning_of(order_of(story("sent", "queued", "part")))
    assert meaning.head == "“Accepted” is not “bought”."
    assert (
        meaning.rest == "120 shares are yours; 80 still wait. Sending the order again now could buy 200 more."
    )


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(380, 850)
    view.show()
    let_ask(view)
    return view


def drawn(view: TimelineView, *parts: str, **changes: object) -> TimelineProps:
    props = derive_timeline(timeline_inputs(story(*parts), **changes))
    view.render(props)
    return props


def test_the_page_says_what_was_bought_what_it_cost_and_what_is_left(view: TimelineView) -> None:
    drawn(view, "sent", "queued", "part", queue_ahead=0)
    rows = (
        "title",
        "status",
        "count",
        "filled",
        "fee.commission",
        "fee.transfer",
        "sellable",
        "frozen",
        "available",
    )
    assert [text(view, f"timeline.{row}") for row in rows] == [
        "Buy 200 × 688256",
        "Partly filled",
        "120 of 200 filled, 80 open",
        "164,652.00",
        "41.16",
        "1.65",
        "0 of 120",
        "109,796.55",
        "¥\u202f925,508.64",
    ]
    assert text(view, "timeline.shown.1.time") == "10:32:18.0"


def test_a_cancel_needs_a_second_press_and_keeping_is_the_default(view: TimelineView) -> None:
    drawn(view, "sent", "queued", "part")
    asked = caught(view.cancel_requested)
    button(view, "timeline.cancel").click()
    assert view.focusWidget() is button(view, "timeline.cancel.keep")
    assert not is_shown(view, "timeline.done")
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert asked == []
    button(view, "timeline.cancel").click()
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Escape)
    assert asked == []
    button(view, "timeline.cancel").click()
    for _ in range(3):
        button(view, "timeline.cancel.confirm").click()
    assert asked == [1]


def test_a_question_whose_order_is_done_goes_away(view: TimelineView) -> None:
    drawn(view, "sent", "queued", "part")
    button(view, "timeline.cancel").click()
    drawn(view, "sent", "queued", "part", "filled")
    assert not is_shown(view, "timeline.cancel.question")
    assert not is_shown(view, "timeline.cancel")
    assert is_shown(view, "timeline.done")


def test_a_question_about_one_order_is_not_answered_for_another(view: TimelineView) -> None:
    drawn(view, "sent", "queued", "part")
    button(view, "timeline.cancel").click()
    other = replace(order_of(story("sent", "queued")), order_id=2)
    view.render(derive_timeline(timeline_inputs(story("sent", "queued"), order=other)))
    assert not is_shown(view, "timeline.cancel.question")
    assert is_shown(view, "timeline.cancel")


def test_a_cancel_that_is_not_allowed_now_says_why(view: TimelineView) -> None:
    refusal = Refusal(Reason.CANCEL_NOT_ALLOWED_NOW, legal_from=at("09:30"))
    drawn(view, "sent", "queued", cancel_refusal=refusal)
    assert not button(view, "timeline.cancel").isEnabled()
    reason = "The exchange takes no cancels now. It takes them again from 27 Aug 2025, 09:30."
    assert text(view, "timeline.cancel.reason") == reason


def test_a_change_that_is_not_allowed_now_says_why(view: TimelineView) -> None:
    refusal = Refusal(Reason.AMEND_NOT_ALLOWED_NOW, legal_from=at("13:00"))
    drawn(view, "sent", "queued", change_refusal=refusal)
    assert button(view, "timeline.cancel").isEnabled()
    assert not button(view, "timeline.change").isEnabled()
    reason = "The exchange changes no orders now. It changes them again from 27 Aug 2025, 13:00."
    assert text(view, "timeline.cancel.reason") == reason


def test_what_speaks_against_both_a_cancel_and_a_change_is_said_once(view: TimelineView) -> None:
    refusal = Refusal(Reason.CANCEL_NOT_ALLOWED_NOW, legal_from=at("09:30"))
    drawn(view, "sent", "queued", cancel_refusal=refusal, change_refusal=refusal)
    assert not button(view, "timeline.change").isEnabled()
    reason = "The exchange takes no cancels now. It takes them again from 27 Aug 2025, 09:30."
    assert text(view, "timeline.cancel.reason") == reason


def test_a_cancel_that_is_on_its_way_is_not_asked_for_again(view: TimelineView) -> None:
    drawn(view, "sent", "queued", "cancelling")
    assert not button(view, "timeline.cancel").isEnabled()
    assert text(view, "timeline.cancel.reason") == "The request to cancel is on its way."


def test_a_refused_order_shows_every_reason(view: TimelineView) -> None:
    refusal = Refusal(Reason.ABOVE_PRICE_CAGE, Decimal(1500), Decimal("1399.54"), Decimal("1399.54"))
    facts = (story("sent")[0], OrderRefused(NOON, 1, (refusal, REFUSAL)))
    view.render(derive_timeline(timeline_inputs(facts)))
    assert text(view, "timeline.status") == "Refused"
    assert text(view, "timeline.refusal.1.head") == "1,500.00 is above what a buy may bid now, 1,399.54."
    assert is_shown(view, "timeline.refusal.2")


def test_everything_is_named_and_one_button_is_primary(view: TimelineView) -> None:
    drawn(view, "sent", "queued")
    shown = [each for each in view.findChildren(QAbstractButton) if each.isVisibleTo(view)]
    assert all(each.objectName() and each.accessibleName() for each in shown)
    assert [each.objectName() for each in shown if each.property("kind") == "primary"] == ["timeline.done"]


def a_patient_buy(session: Session) -> OrderRequest:
    """A bid at limit-down, which waits for long."""
    return OrderRequest(STAR, Side.BUY, OrderType.LIMIT, session.read.quote(STAR).limit_down, 200)


def test_an_order_is_followed_from_submitting_to_cancelled(view: TimelineView, session: Session) -> None:
    timeline = TimelineViewModel(session, Vantage(session))
    wire_timeline(view, timeline)
    session.place_order(1, a_patient_buy(session))
    timeline.follow(1)
    assert text(view, "timeline.status") == "Submitting…"
    session.advance(1_000)
    assert text(view, "timeline.status") == "Queued"
    assert timeline.props is not None
    assert timeline.props.happened[-1].mark is Mark.WAITING
    assert timeline.props.happened[-1].ahead == session.read.queue_ahead(1)
    view.cancel_requested.emit(1)
    assert text(view, "timeline.status") == "Cancel requested"
    session.advance(1_000)
    assert text(view, "timeline.status") == "Cancelled"
    assert timeline.props.order.frozen_cash == 0


def test_a_trailing_stop_says_where_it_stands_now(view: TimelineView, session: Session) -> None:
    timeline = TimelineViewModel(session, Vantage(session))
    wire_timeline(view, timeline)
    trailing = OrderRequest(MAIN, Side.BUY, OrderType.TRAILING_STOP, None, 100, trail=Decimal("30.00"))
    session.place_order(1, trailing)
    session.advance(300_000)
    timeline.follow(1)
    assert timeline.props is not None
    stands = timeline.props.happened[-1]
    assert (stands.mark, stands.at, stands.price) == (Mark.STOP_NOW, None, session.read.stop_of(1))
    assert text(view, "timeline.status") == "Held by the broker"
    session.cancel_order(1)
    session.advance(1_000)
    assert Mark.STOP_NOW not in [point.mark for point in timeline.props.happened]


def test_an_order_that_waits_for_two_prices_says_both(view: TimelineView) -> None:
    asked = replace(an_order(), type=OrderType.ONE_CANCELS_OTHER, price=Decimal("1300.00"))
    sent = story("sent", request=asked)[0]
    facts = (sent, ConditionKept(NOON, 1, Decimal("1400.00")))
    view.render(derive_timeline(timeline_inputs(facts)))
    assert text(view, "timeline.shown.2.words") == "Held until the price reaches 1,400.00 or 1,300.00"
    assert text(view, "timeline.happened.1.words") == "Broker holds it and watches for 1,400.00 and 1,300.00"


def test_only_the_order_that_is_followed_is_told_of(session: Session) -> None:
    timeline = TimelineViewModel(session, Vantage(session))
    shown = caught(timeline.props_changed)
    session.advance(1_000)
    assert shown == []
    session.place_order(1, a_patient_buy(session))
    session.place_order(2, replace(a_patient_buy(session), quantity=300))
    session.advance(1_000)
    timeline.follow(1)
    timeline.leave()
    told = len(shown)
    session.cancel_order(1)
    session.advance(1_000)
    assert len(shown) == told == 1
    timeline.follow(2)
    assert timeline.props is not None
    assert {fact.order_id for fact in session.facts_of(2)} == {2}
    assert timeline.props.order.request.quantity == 300


def test_an_order_of_another_size_is_counted_in_its_own_shares() -> None:
    facts = story("sent", "queued", request=an_order(500))
    assert words(facts)[0][-1] == "Filled 500"


def test_the_sentence_that_matters_is_in_sight_however_much_has_happened(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(360, 560)
    view.show()
    view.render(derive_timeline(timeline_inputs(story("sent", "queued", "part", "cancelling"))))
    area = view.findChild(QScrollArea, "timeline.tracks")
    assert isinstance(area, QScrollArea)
    note = view.findChild(QLabel, "timeline.meaning")
    assert isinstance(note, QLabel)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    place = note.mapTo(area.viewport(), note.rect().bottomLeft()).y()
    assert 0 < place <= area.viewport().height()


def test_the_sentence_that_matters_is_in_view_however_the_page_came_to_its_size(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    drawn(view, "sent", "queued", "part", "filled")
    view.resize(380, 480)
    view.show()
    qtbot.waitExposed(view)
    area = view.findChild(QScrollArea, "timeline.tracks")
    assert isinstance(area, QScrollArea) and area.verticalScrollBar().maximum() > 0
    rest = view.findChild(QLabel, "timeline.meaning")
    assert isinstance(rest, QLabel)
    assert area.viewport().rect().contains(QRect(rest.mapTo(area.viewport(), QPoint()), rest.size()))


@pytest.mark.parametrize("percent", [100, 200])
def test_a_dot_stands_beside_the_middle_of_its_line(qtbot: QtBot, percent: int) -> None:
    with at_text_size(percent):
        view = TimelineView()
        qtbot.addWidget(view)
        drawn(view, "sent", "queued")
        view.resize(380 * percent // 100, 850)
        view.show()
        words, dot = view.findChild(QLabel, "timeline.shown.1.words"), view.findChild(Dot)
        assert isinstance(words, QLabel) and isinstance(dot, Dot)
        line = words.fontMetrics().height()
        assert abs(dot.geometry().center().y() - line // 2) <= line // 10

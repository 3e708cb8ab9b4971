"""The sentence that matters never denies what the market column says beside it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.domain.builders import at
from tests.views.trading_builders import is_shown, order_of, story, text, timeline_inputs
from tradewalk.domain.events import (
    CancelAccepted,
    CancelRefusalReported,
    CancelTurnedAway,
    OrderFact,
    OrderTurnedAway,
    RemainderLapsed,
)
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views.timeline.meaning import meaning_of
from tradewalk.views.timeline.props import derive_timeline
from tradewalk.views.timeline.tracks import Mark
from tradewalk.views.timeline.unreported import Unreported, derive_unreported
from tradewalk.views.timeline.view import TimelineView

NOON = at("12:00")
REFUSAL = Refusal(Reason.CANCEL_NOT_ALLOWED_NOW)
QUEUED = story("sent", "queued")
(PART_TRADED, PART_REPORTED) = story("part")
CANCELLING = story("sent", "queued", "part", "cancelling")
ON_ITS_WAY = [
    ((*story("sent"), QUEUED[3]), "The exchange has taken the order; its report is on its way."),
    ((*QUEUED, PART_TRADED), "The exchange has traded 120; its report is on its way."),
    (
        (*QUEUED, PART_TRADED, PART_REPORTED, story("filled")[0]),
        "120 shares are yours. The exchange has traded 80; its report is on its way.",
    ),
    (
        (*QUEUED, PART_TRADED, RemainderLapsed(NOON, 1, 80)),
        "The exchange has traded 120 and cancelled 80; its report is on its way.",
    ),
    (
        (*CANCELLING, CancelAccepted(NOON, 1, 80)),
        "120 shares are yours. The exchange has cancelled 80; its report is on its way.",
    ),
    (
        (*CANCELLING, CancelTurnedAway(NOON, 1, REFUSAL)),
        "120 shares are yours. The exchange has refused to cancel; its report is on its way.",
    ),
    (
        (*story("sent"), OrderTurnedAway(NOON, 1, (REFUSAL,))),
        "The exchange has turned the order away; its report is on its way.",
    ),
]
HEARD_OF = [
    QUEUED,
    story("sent", "queued", "part"),
    story("sent", "queued", "part", "filled"),
    (*CANCELLING, CancelAccepted(NOON, 1, 80), *story("cancelled")),
    (*CANCELLING, CancelTurnedAway(NOON, 1, REFUSAL), CancelRefusalReported(NOON, 1, REFUSAL)),
]


@pytest.mark.parametrize(("facts", "sentence"), ON_ITS_WAY)
def test_what_the_exchange_did_is_said_before_its_report_comes(
    facts: tuple[OrderFact, ...], sentence: str
) -> None:
    order = order_of(facts)
    assert meaning_of(order, derive_unreported(facts, order)).rest == sentence


@pytest.mark.parametrize("facts", HEARD_OF)
def test_what_was_reported_is_not_on_its_way(facts: tuple[OrderFact, ...]) -> None:
    assert derive_unreported(facts, order_of(facts)) == Unreported()


def test_what_traded_no_longer_waits_though_its_report_is_on_its_way() -> None:
    waiting = derive_timeline(timeline_inputs((*QUEUED, PART_TRADED), queue_ahead=0)).happened[-1]
    assert (waiting.mark, waiting.quantity) == (Mark.WAITING, 80)


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.show()
    return view


def test_an_order_under_way_in_a_held_market_says_that_the_market_is_held(view: TimelineView) -> None:
    view.render(derive_timeline(timeline_inputs(QUEUED, is_running=False)))
    assert is_shown(view, "timeline.meaning.held")
    assert text(view, "timeline.meaning.held") == "The market is held. Run it to see what happens."


def test_nobody_is_told_to_run_a_market_that_a_walkthrough_leads(view: TimelineView) -> None:
    view.render(derive_timeline(timeline_inputs(QUEUED, is_running=False, is_led=True)))
    said = text(view, "timeline.meaning.held")
    assert said == "The market is held. It runs when the walkthrough goes on."


@pytest.mark.parametrize(
    ("parts", "is_running"), [(("sent", "queued"), True), (("sent", "queued", "part", "filled"), False)]
)
def test_a_market_that_runs_and_an_order_that_is_over_say_nothing_of_it(
    view: TimelineView, parts: tuple[str, ...], is_running: bool
) -> None:
    view.render(derive_timeline(timeline_inputs(story(*parts), is_running=is_running)))
    assert not is_shown(view, "timeline.meaning.held")

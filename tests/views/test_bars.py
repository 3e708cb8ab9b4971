from decimal import Decimal

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.views.market_builders import (
    DAY,
    clock,
    top_bar_props,
)
from tests.views.trading_builders import SPANS, button, caught, is_shown, text
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.phases import Phase
from tradewalk.services.session import Session
from tradewalk.views.status_bar.view import StatusBarView
from tradewalk.views.status_bar.view_model import StatusBarProps, StatusBarViewModel
from tradewalk.views.theme import Appearance
from tradewalk.views.top_bar.view import TopBarView
from tradewalk.views.top_bar.view_model import JumpTarget, TopBarViewModel, derive_jumps


@pytest.fixture
def bar(qtbot: QtBot, appearance: Appearance) -> TopBarView:
    assert appearance is not None
    bar = TopBarView(QWidget())
    qtbot.addWidget(bar)
    bar.resize(1440, 56)
    bar.show()
    return bar


def menu_of(bar: TopBarView, name: str) -> QMenu:
    menu = bar.findChild(QMenu, name)
    assert isinstance(menu, QMenu)
    return menu


# The top bar


@pytest.mark.parametrize(
    ("at", "phases"),
    [
        ("09:00", [Phase.CONTINUOUS, Phase.LUNCH, Phase.CONTINUOUS]),
        ("11:30", [Phase.CONTINUOUS]),
        ("14:00", []),
    ],
)
def test_one_jumps_to_what_is_still_to_come_and_to_the_next_day(at: str, phases: list[Phase]) -> None:
    *coming, last = derive_jumps(SPANS, clock(at), has_next_day=True)
    assert [target.phase for target in coming] == phases
    assert last == JumpTarget(None, None)
    assert derive_jumps(SPANS, clock(at), has_next_day=False) == tuple(coming)


@pytest.mark.parametrize(
    ("is_running", "state", "control"), [(False, "held", "Run"), (True, "×10 running", "Hold")]
)
def test_the_clock_says_in_words_whether_time_passes(
    bar: TopBarView, is_running: bool, state: str, control: str
) -> None:
    bar.render(top_bar_props(is_running=is_running))
    assert text(bar, "top.clock.time") == "27 Aug 2025  10:32:19"
    assert text(bar, "top.clock.phase") == "Continuous trading"
    assert text(bar, "top.clock.state") == state
    assert button(bar, "top.clock.hold").text() == control


def test_nothing_in_the_bar_moves_when_the_phase_does(bar: TopBarView) -> None:
    places = []
    for phase in Phase:
        bar.render(top_bar_props(phase=phase))
        bar.grab()
        places.append(button(bar, "top.clock.hold").x())
    assert len(set(places)) == 1


@pytest.mark.parametrize(
    ("frozen", "below"), [("0.00", "practice cash"), ("274491.35", "frozen ¥\u202f274,491.35")]
)
def test_frozen_cash_is_said_where_there_is_some(bar: TopBarView, frozen: str, below: str) -> None:
    bar.render(top_bar_props(frozen=Decimal(frozen)))
    assert text(bar, "top.account.available") == "¥\u202f1,200,000.00"
    assert text(bar, "top.account.frozen") == below


def test_the_controls_of_the_clock_ask_once(bar: TopBarView) -> None:
    bar.render(top_bar_props())
    speeds, jumps, presses = caught(bar.speed_chosen), caught(bar.jump_requested), []
    bar.hold_requested.connect(lambda: presses.append("hold"))
    button(bar, "top.clock.hold").click()
    menu_of(bar, "top.clock.speed.menu").actions()[3].trigger()
    menu_of(bar, "top.clock.jump.menu").actions()[0].trigger()
    assert (presses, speeds) == (["hold"], [300])
    assert jumps == [JumpTarget(Phase.LUNCH, clock("11:30"))]


def test_the_jump_menu_names_time_and_phase(bar: TopBarView) -> None:
    bar.render(top_bar_props())
    texts = [action.text() for action in menu_of(bar, "top.clock.jump.menu").actions()]
    assert texts == ["11:30  Lunch break", "Next trading day"]


def test_simulated_is_always_in_view(bar: TopBarView) -> None:
    for width in (1024, 3840):
        bar.resize(width, 56)
        assert is_shown(bar, "top.simulated")
        assert text(bar, "top.simulated") == "SIMULATED"


def test_the_top_bar_turns_gestures_into_intents_of_the_session(session: Session) -> None:
    model = TopBarViewModel(session)
    model.toggle_clock()
    assert session.state.clock.is_running
    model.toggle_clock()
    model.choose_speed(60)
    assert (session.state.clock.is_running, session.state.clock.speed) == (False, 60)
    target = model.props.jumps[0]
    model.jump(target)
    assert session.state.at == target.start
    model.jump(JumpTarget(None, None))
    assert session.state.day > DAY


def test_less_than_a_second_leaves_the_top_bar_silent(session: Session) -> None:
    model = TopBarViewModel(session)
    said = caught(model.props_changed)
    session.advance(300)
    session.advance(300)
    assert said == []
    session.advance(500)
    assert len(said) == 1


# The status bar


def test_the_status_bar_says_what_the_data_are_not(qtbot: QtBot) -> None:
    bar = StatusBarView()
    qtbot.addWidget(bar)
    bar.render(StatusBarProps("tradewalk-sample", DAY))
    assert text(bar, "status.network") == "● Local data only — no network"
    assert text(bar, "status.rules") == "Rule book as of 27 Aug 2025"
    expected = "Illustrative sample data shaped to published figures. Not a record of trades."
    assert text(bar, "status.sample") == expected


def test_the_rule_book_is_that_of_the_simulated_day(session: Session) -> None:
    model = StatusBarViewModel(session, "tradewalk-sample", session.state.day)
    said = caught(model.props_changed)
    session.advance(MINUTE)
    assert said == []
    session.jump_to_next_day()
    assert model.props.rules_as_of == session.state.day
    assert model.props.is_invented_day
    assert said == [model.props]

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, QRegularExpression
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import THURSDAY, at
from tests.journeys.readable import cut_off
from tests.views.market_builders import (
    DAY,
    at_text_size,
    clock,
    top_bar_props,
)
from tests.views.trading_builders import SPANS, button, caught, is_shown, text
from tradewalk.domain.dues import Settling
from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.phases import Phase
from tradewalk.services.preferences import (
    TEXT_SIZES,
    Language,
    PaletteChoice,
    Preferences,
    PreferenceStore,
    PriceColours,
)
from tradewalk.services.session import Session
from tradewalk.services.vantage import Vantage
from tradewalk.views.main_window import PHONE
from tradewalk.views.status_bar.view import StatusBarView
from tradewalk.views.status_bar.view_model import StatusBarProps, StatusBarViewModel
from tradewalk.views.theme import Appearance
from tradewalk.views.top_bar.clock_controls import ClockControl
from tradewalk.views.top_bar.view import TopBarView
from tradewalk.views.top_bar.view_model import JumpTarget, TopBarViewModel, derive_jumps
from tradewalk.views.top_bar.wiring import wire_top_bar

LED = "The walkthrough leads the clock: simulated time passes while a step waits for the market."


@pytest.fixture
def bar(qtbot: QtBot, appearance: Appearance) -> TopBarView:
    bar = TopBarView(QWidget(), appearance)
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


def test_no_speed_is_told_while_somebody_else_lets_time_pass(bar: TopBarView) -> None:
    bar.render(top_bar_props(is_running=True, taken=frozenset({ClockControl.SPEED})))
    assert text(bar, "top.clock.state") == "running"


def test_nothing_in_the_bar_moves_when_the_phase_does(bar: TopBarView) -> None:
    places = []
    for phase in Phase:
        bar.render(top_bar_props(phase=phase))
        bar.grab()
        places.append(button(bar, "top.clock.hold").x())
    assert len(set(places)) == 1


def test_cash_that_is_not_settled_is_said_with_what_can_be_withdrawn(bar: TopBarView) -> None:
    settling = (Settling(at("00:00", THURSDAY), Decimal("500.00")),)
    bar.render(top_bar_props(withdrawable=Decimal("1000.00"), settling=settling))
    assert text(bar, "top.account.frozen") == "not settled ¥\u202f500.00"
    said = "¥\u202f1,000.00 can be withdrawn; the rest may buy: settles on 28 Aug 2025"
    chip = bar.findChild(QWidget, "top.account")
    assert isinstance(chip, QWidget)
    assert chip.toolTip() == said
    assert chip.accessibleName().endswith(said)


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


def test_the_clock_of_a_past_moment_is_not_moved(qtbot: QtBot, session: Session) -> None:
    vantage = Vantage(session)
    model = TopBarViewModel(session, PreferenceStore(None), vantage)
    begun = session.state.at
    session.advance(60_000)
    vantage.look_at(Instant(begun + 30_000))
    qtbot.waitUntil(lambda: model.props.is_past)
    model.toggle_clock()
    assert not session.state.clock.is_running
    vantage.back_to_now()
    model.toggle_clock()
    assert session.state.clock.is_running


def test_controls_of_a_clock_that_a_walkthrough_leads_cannot_be_used_and_say_why(bar: TopBarView) -> None:
    bar.render(top_bar_props(taken=frozenset(ClockControl)))
    for name in ("hold", "speed", "jump"):
        control = button(bar, f"top.clock.{name}")
        assert not control.isEnabled()
        assert (control.toolTip(), control.accessibleDescription()) == (LED, LED)
    bar.render(top_bar_props(taken=frozenset(ClockControl) - {ClockControl.JUMP}))
    jump = button(bar, "top.clock.jump")
    assert (jump.isEnabled(), jump.toolTip()) == (True, "")
    assert not button(bar, "top.clock.hold").isEnabled()


def test_a_key_for_the_clock_that_a_walkthrough_leads_is_answered_with_why(
    bar: TopBarView, session: Session
) -> None:
    session.give_clock_away()
    model = TopBarViewModel(session, PreferenceStore(None))
    wire_top_bar(bar, model)
    model.toggle_clock()
    assert not session.state.clock.is_running
    assert QToolTip.text() == LED
    model.lend(frozenset({ClockControl.HOLD}))
    model.toggle_clock()
    assert session.state.clock.is_running


def test_the_top_bar_turns_gestures_into_intents_of_the_session(session: Session) -> None:
    model = TopBarViewModel(session, PreferenceStore(None))
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
    model = TopBarViewModel(session, PreferenceStore(None))
    said = caught(model.props_changed)
    session.advance(300)
    session.advance(300)
    assert said == []
    session.advance(500)
    assert len(said) == 1


# Its menus


def opened(bar: TopBarView, name: str) -> list[QAction]:
    """The entries of a menu, its submenus' among them, as they are when it opens."""
    menu = menu_of(bar, name)
    menu.aboutToShow.emit()
    return entries_of(menu)


def entries_of(menu: QMenu) -> list[QAction]:
    entries: list[QAction] = []
    for action in menu.actions():
        submenu = action.menu()
        entries += entries_of(submenu) if isinstance(submenu, QMenu) else [action]
    return [entry for entry in entries if entry.text()]


def entry(bar: TopBarView, menu: str, text: str) -> QAction:
    (found,) = (action for action in opened(bar, menu) if action.text() == text)
    return found


def test_every_language_is_named_in_its_own_words(bar: TopBarView) -> None:
    bar.render(top_bar_props())
    texts = [action.text() for action in opened(bar, "top.language.menu")]
    assert texts == ["English", "繁體中文", "简体中文"]


@pytest.mark.parametrize(
    ("menu", "text", "choice"),
    [
        ("top.language.menu", "简体中文", ("language", Language.SIMPLIFIED_CHINESE)),
        ("top.view.menu", "High contrast", ("palette", PaletteChoice.CONTRAST)),
        ("top.view.menu", "Follow the system", ("palette", PaletteChoice.SYSTEM)),
        ("top.view.menu", "Orange up, blue down", ("price_colours", PriceColours.ORANGE_UP)),
        ("top.view.menu", "175 %", ("text_size", 175)),
        ("top.view.menu", "Reduced motion", ("has_reduced_motion", True)),
        ("top.view.menu", "Sounds", ("has_sounds", True)),
        ("top.view.menu", "Checklist before an order", ("has_checklist", True)),
        ("top.view.menu", "Phone view", ("is_phone", True)),
    ],
)
def test_a_choice_is_said_by_the_name_of_its_preference(
    bar: TopBarView, menu: str, text: str, choice: tuple[str, object]
) -> None:
    bar.render(top_bar_props())
    chosen = caught(bar.preference_chosen)
    entry(bar, menu, text).trigger()
    assert chosen == [choice]
    assert hasattr(Preferences(), choice[0])


def test_what_is_chosen_is_checked(bar: TopBarView) -> None:
    chosen = Preferences(Language.TRADITIONAL_CHINESE, PaletteChoice.DARK, text_size=150, has_sounds=True)
    bar.render(top_bar_props(chosen=chosen))
    menus = ("top.language.menu", "top.view.menu")
    checked = [each.text() for menu in menus for each in opened(bar, menu) if each.isChecked()]
    assert checked == ["繁體中文", "Dark", "Red up, green down", "150 %", "Sounds"]


def test_a_menu_is_filled_anew_each_time_it_opens(bar: TopBarView) -> None:
    bar.render(top_bar_props())
    first = [action.text() for action in opened(bar, "top.view.menu")]
    assert [action.text() for action in opened(bar, "top.view.menu")] == first


def test_accounts_and_shortcuts_are_asked_for(bar: TopBarView) -> None:
    bar.render(top_bar_props())
    asked: list[str] = []
    bar.accounts_requested.connect(lambda: asked.append("accounts"))
    bar.shortcuts_requested.connect(lambda: asked.append("shortcuts"))
    entry(bar, "top.account.menu", "Accounts…").trigger()
    entry(bar, "top.view.menu", "Keyboard shortcuts\t?").trigger()
    assert asked == ["accounts", "shortcuts"]


def test_choices_go_to_the_preferences_and_come_back_as_props(session: Session) -> None:
    store = PreferenceStore(None)
    model = TopBarViewModel(session, store)
    said = caught(model.props_changed)
    model.choose("text_size", 150)
    model.choose("text_size", 150)
    assert store.value.text_size == 150
    assert said == [model.props]
    assert model.props.chosen is store.value


# Its room


@pytest.mark.parametrize("width", [360, 390, 700, 1024, 1200, 1440, 3840])
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_the_bar_holds_everything_at_every_width_and_text_size(
    qtbot: QtBot, width: int, text_size: int
) -> None:
    with at_text_size(text_size) as appearance:
        bar = TopBarView(QWidget(), appearance)
        qtbot.addWidget(bar)
        bar.render(top_bar_props(is_running=True, speed=300, frozen=Decimal("274491.35")))
        bar.show_drawer_button(width < 1024)
        bar.resize(width, bar.heightForWidth(width))
        bar.show()
        children = [child for child in bar.findChildren(QWidget) if child.isVisible()]
        assert [child.objectName() for child in children if not stands_inside(child, bar)] == []
        assert cut_off(bar) == []


def stands_inside(child: QWidget, bar: QWidget) -> bool:
    return bar.rect().contains(QRect(child.mapTo(bar, QPoint(0, 0)), child.size()))


def test_what_has_no_room_is_in_the_overflow_menu(bar: TopBarView) -> None:
    bar.render(top_bar_props())
    bar.resize(390, bar.heightForWidth(390))
    bar.grab()
    assert is_shown(bar, "top.more")
    hidden = {name for name in ("account", "language", "view") if not is_shown(bar, f"top.{name}")}
    assert hidden == {"language", "view"}
    menu = menu_of(bar, "top.more.menu")
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Jump to", "Language", "View"]


def test_the_drawer_has_its_button_only_where_there_is_a_drawer(bar: TopBarView, qtbot: QtBot) -> None:
    bar.render(top_bar_props())
    assert not is_shown(bar, "top.drawer")
    bar.show_drawer_button(True)
    qtbot.waitUntil(lambda: is_shown(bar, "top.drawer"))
    asked: list[str] = []
    bar.drawer_requested.connect(lambda: asked.append("drawer"))
    button(bar, "top.drawer").click()
    assert asked == ["drawer"]


# The status bar


def a_status_bar(qtbot: QtBot, width: int = 1440, **changes: object) -> StatusBarView:
    bar = StatusBarView()
    qtbot.addWidget(bar)
    bar.render(StatusBarProps("tradewalk-sample", DAY, DAY, **changes))  # type: ignore[arg-type]
    bar.resize(width, bar.heightForWidth(width))
    bar.show()
    return bar


def test_the_status_bar_says_what_the_data_are_not(qtbot: QtBot) -> None:
    bar = a_status_bar(qtbot)
    assert text(bar, "status.network") == "● Local data only — no network"
    assert text(bar, "status.pack") == "Sample pack to 27 Aug 2025"
    assert button(bar, "status.rules").text() == "Rule book as of 27 Aug 2025"
    expected = "Illustrative sample data shaped to published figures. Not a record of trades."
    assert text(bar, "status.sample") == expected


@pytest.mark.parametrize("width", [360, 390, 700, 1024, 1440, 3840])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_status_bar_holds_everything_at_every_width_and_text_size(
    qtbot: QtBot, width: int, text_size: int
) -> None:
    with at_text_size(text_size):
        bar = a_status_bar(qtbot, width, is_invented_day=True)
        assert cut_off(bar) == []
        assert is_shown(bar, "status.sample") != is_shown(bar, "status.short")
        assert all(is_shown(bar, f"status.{name}") for name in ("rules", "phone"))
        if text_size == 100:
            assert all(is_shown(bar, f"status.{name}") for name in ("network", "colours"))


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("is_invented_day", [True, False])
def test_the_status_bar_of_a_phone_is_one_line_with_the_way_out_and_the_facts_behind_a_press(
    qtbot: QtBot, text_size: int, is_invented_day: bool
) -> None:
    with at_text_size(text_size):
        bar = a_status_bar(qtbot, PHONE[0], is_phone=True, is_invented_day=is_invented_day)
        assert cut_off(bar) == []
        facts, way_out = (
            next(widget for widget in bar.findChildren(QPushButton, name) if widget.isVisible())
            for name in (QRegularExpression("status.(facts|brief)"), QRegularExpression("status.phone"))
        )
        assert facts.y() == way_out.y()
        facts.menu().popup(QPoint(0, 0))
        assert cut_off(facts.menu()) == []
        written = facts.menu().findChild(QLabel)
        facts.menu().close()
        assert isinstance(written, QLabel)
        network, pack, sample = (text(bar, f"status.{name}") for name in ("network", "pack", "sample"))
        said = [network, pack, button(bar, "status.rules").text(), sample]
        assert written.text().split("\n") == said


@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_a_phone_keeps_two_thirds_of_its_height_for_the_page(qtbot: QtBot, text_size: int) -> None:
    with at_text_size(text_size) as appearance:
        bar = TopBarView(QWidget(), appearance)
        qtbot.addWidget(bar)
        bar.render(top_bar_props(chosen=Preferences(is_phone=True)))
        bars = bar.heightForWidth(PHONE[0]), a_status_bar(qtbot, PHONE[0], is_phone=True).height()
        assert sum(bars) < PHONE[1] / 3


@pytest.mark.parametrize(
    ("now", "words", "then"),
    [
        (PriceColours.RED_UP, "Red = up", PriceColours.GREEN_UP),
        (PriceColours.GREEN_UP, "Green = up", PriceColours.ORANGE_UP),
        (PriceColours.ORANGE_UP, "Orange = up", PriceColours.RED_UP),
    ],
)
def test_the_rule_of_the_price_colours_is_said_and_switched(
    qtbot: QtBot, now: PriceColours, words: str, then: PriceColours
) -> None:
    bar = a_status_bar(qtbot, price_colours=now)
    chosen = caught(bar.preference_chosen)
    assert button(bar, "status.colours").text() == words
    button(bar, "status.colours").click()
    assert chosen == [("price_colours", then)]


@pytest.mark.parametrize(("is_phone", "words"), [(False, "Phone view"), (True, "Leave phone view")])
def test_the_phone_view_is_switched(qtbot: QtBot, is_phone: bool, words: str) -> None:
    bar = a_status_bar(qtbot, is_phone=is_phone)
    chosen = caught(bar.preference_chosen)
    assert button(bar, "status.phone").text() == words
    button(bar, "status.phone").click()
    assert chosen == [("is_phone", not is_phone)]


def test_switches_of_the_status_bar_go_to_the_preferences(session: Session) -> None:
    store = PreferenceStore(None)
    model = StatusBarViewModel(session, "tradewalk-sample", session.state.day, store)
    said = caught(model.props_changed)
    model.choose("is_phone", True)
    model.choose("has_sounds", True)
    assert store.value.is_phone
    assert said == [model.props]


def test_the_rule_book_is_that_of_the_simulated_day(session: Session) -> None:
    model = StatusBarViewModel(session, "tradewalk-sample", session.state.day, PreferenceStore(None))
    said = caught(model.props_changed)
    session.advance(MINUTE)
    assert said == []
    session.jump_to_next_day()
    assert model.props.rules_as_of == session.state.day
    assert model.props.is_invented_day
    assert said == [model.props]

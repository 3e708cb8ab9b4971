"""The hole lies on its target wherever that is, the card beside it; the keyboard goes where it is needed and back."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.views.coach_builders import a_card, inputs, row_place
from tests.views.market_builders import at_text_size
from tests.views.trading_builders import caught
from tradewalk.services.preferences import Language
from tradewalk.views.coach.finding import find_place
from tradewalk.views.coach.overlay import SWELL, Overlay
from tradewalk.views.coach.place import Place, on_screen, place_of, seen_part
from tradewalk.views.coach.props import CoachControl, CoachProps
from tradewalk.views.coach.remarks import LASTING
from tradewalk.views.coach.view import CoachView
from tradewalk.views.coach.view_model import CoachViewModel
from tradewalk.views.coach.wiring import wire_coach
from tradewalk.views.languages import Translation
from tradewalk.views.stepper import Stepper
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Appearance, Palette, theme_of
from tradewalk.views.typed_number import TypedNumber
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

NEAR = 2
READ = a_card(task=None)
ACT = a_card(is_learner_acting=True)


class Stage(QWidget):
    """A window with two tabs; far down in the second one is a field."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.tabs, self.area, page = QTabWidget(), QScrollArea(), QWidget()
        self.first, self.field = QPushButton("First"), QLineEdit()
        self.note = QLabel("A note")
        column = QVBoxLayout(page)
        column.addWidget(self.note)
        column.addSpacing(1500)
        column.addWidget(self.field)
        column.addSpacing(900)
        self.area.setWidgetResizable(True)
        self.area.setWidget(page)
        self.tabs.addTab(self.first, "One")
        self.tabs.addTab(self.area, "Two")
        self.row = QPushButton("Row")
        around = QVBoxLayout(self)
        around.addWidget(self.row)
        around.addWidget(self.tabs)
        self.resize(900, 600)
        self.targets: dict[str, QWidget | Place] = {"target": self.field}

    def find_target(self, name: str) -> Place | None:
        found = self.targets.get(name)
        return place_of(found) if isinstance(found, QWidget) else found


@pytest.fixture
def stage(qtbot: QtBot, appearance: Appearance) -> Stage:
    assert appearance is not None
    stage = Stage()
    qtbot.addWidget(stage)
    stage.show()
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    return stage


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def coach(stage: Stage, appearance: Appearance, said: list[str]) -> Iterator[CoachView]:
    coach = CoachView(stage, appearance, stage.find_target, lambda _widget, text: said.append(text))
    yield coach
    coach.end()


def turn() -> None:
    """Let the event loop come to rest."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def holes(window: QWidget) -> list[QRect]:
    """The holes over a window, in global coordinates."""
    (overlay,) = (each for each in window.findChildren(QWidget, "coach.overlay") if each.window() is window)
    assert overlay.size() == window.size()
    return [hole.translated(window.mapToGlobal(QPoint(0, 0))) for hole in overlay.holes]  # type: ignore[attr-defined]


def lies_on(hole: QRect, target: QWidget | Place) -> bool:
    """Whether a hole lies on all of a target, within two pixels."""
    assert isinstance(target, QWidget)
    pairs = zip(hole.getCoords(), on_screen(target).getCoords(), strict=True)  # type: ignore[call-overload]
    return all(abs(one - other) <= NEAR for one, other in pairs)


def card(window: QWidget) -> QWidget:
    found = window.findChild(QWidget, "coach")
    assert isinstance(found, QWidget)
    return found


def show(coach: CoachView, props: CoachProps) -> None:
    coach.render(props)
    turn()


def test_a_target_in_a_hidden_tab_and_scrolled_out_is_brought_into_view(
    coach: CoachView, stage: Stage
) -> None:
    show(coach, READ)
    assert stage.tabs.currentWidget() is stage.area
    (hole,) = holes(stage)
    assert lies_on(hole, stage.field)
    assert stage.area.viewport().height() > stage.field.height()
    assert on_screen(stage.area.viewport()).contains(on_screen(stage.field))


def resized(stage: Stage) -> None:
    stage.resize(700, 460)


def scrolled(stage: Stage) -> None:
    bar = stage.area.verticalScrollBar()
    bar.setValue(bar.value() + 60)


def moved(stage: Stage) -> None:
    stage.move(stage.pos() + QPoint(40, 30))


def pushed_down(stage: Stage) -> None:
    stage.note.setText("\n".join("A note of many lines" for _ in range(3)))


def built_anew(stage: Stage) -> None:
    other = QLineEdit(stage)
    layout = stage.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, other)
    stage.field.deleteLater()
    stage.targets["target"] = other


@pytest.mark.parametrize("change", [resized, scrolled, moved, pushed_down, built_anew])
def test_the_hole_follows_its_target(coach: CoachView, stage: Stage, change: object) -> None:
    show(coach, READ)
    assert callable(change)
    change(stage)
    turn()
    (hole,) = holes(stage)
    assert lies_on(hole, stage.targets["target"])
    assert not on_screen(card(stage)).intersects(hole)


def test_with_twice_the_text_the_hole_lies_on_the_target_and_the_card_in_the_window(
    coach: CoachView, stage: Stage
) -> None:
    show(coach, READ)
    with at_text_size(200):
        stage.resize(400, 800)
        turn()
        (hole,) = holes(stage)
        assert lies_on(hole, stage.field)
        assert stage.rect().contains(card(stage).geometry())
        assert not on_screen(card(stage)).intersects(hole)


def test_another_language_is_spoken_at_once_and_the_hole_stays_on_the_target(
    coach: CoachView, stage: Stage, qapp: QApplication
) -> None:
    show(coach, READ)
    before, translation = QLocale(), Translation(qapp)
    translation.speak(Language.TRADITIONAL_CHINESE)
    turn()
    texts = {label.text() for label in card(stage).findChildren(QLabel)}
    (hole,) = holes(stage)
    translation.end()
    QLocale.setDefault(before)
    assert {"第 2 步，共 5 步", "很多名稱相似。", "買入第一隻股票"} <= texts
    assert lies_on(hole, stage.field)


def test_what_the_learner_scrolls_out_half_has_half_a_hole(coach: CoachView, stage: Stage) -> None:
    show(coach, a_card(is_gated=False))
    bar = stage.area.verticalScrollBar()
    edge = stage.field.mapTo(stage.area.viewport(), QPoint(0, stage.field.height() // 2)).y()
    bar.setValue(bar.value() + edge)
    turn()
    (hole,) = holes(stage)
    assert abs(hole.height() - stage.field.height() / 2) <= 2 * NEAR
    bar.setValue(0)
    turn()
    assert holes(stage) == []


def test_what_something_else_lies_over_has_no_hole(coach: CoachView, stage: Stage) -> None:
    show(coach, READ)
    assert len(holes(stage)) == 1
    cover = QPushButton("Ticket", stage)
    cover.setGeometry(stage.rect())
    cover.show()
    turn()
    assert holes(stage) == []


def test_the_picture_of_the_window_shows_the_target_as_it_is_and_all_else_dimmed(
    coach: CoachView, stage: Stage
) -> None:
    stage.targets["target"] = stage.row
    before = stage.grab().toImage()
    show(coach, READ)
    after = stage.grab().toImage()
    inside = stage.row.mapTo(stage, stage.row.rect().center())
    outside = QPoint(stage.width() - 20, stage.height() - 20)
    assert after.pixelColor(inside) == before.pixelColor(inside)
    assert light(after, outside) < light(before, outside)


def light(image: QImage, point: QPoint) -> int:
    return QColor(image.pixelColor(point)).lightness()


def test_what_says_that_all_is_simulated_is_not_dimmed(coach: CoachView, stage: Stage) -> None:
    sign = QLabel("SIMULATED", stage)
    sign.setProperty("kind", "simulated")
    sign.show()
    sign.move(600, 550)
    before = stage.grab(sign.geometry()).toImage()
    show(coach, a_card(targets=()))
    assert stage.grab(sign.geometry().adjusted(2, 2, -2, -2)).toImage() == before.copy(
        2, 2, before.width() - 4, before.height() - 4
    )


@pytest.mark.parametrize("palette", [Palette.DARK, Palette.CONTRAST])
def test_the_ring_has_the_accent_of_the_theme(
    coach: CoachView, stage: Stage, appearance: Appearance, palette: Palette
) -> None:
    stage.targets["target"] = stage.row
    show(coach, READ)
    appearance.choose(theme_of(palette))
    turn()
    edge = stage.row.mapTo(stage, QPoint(stage.row.width() // 2, -NEAR - 1))
    assert stage.grab().toImage().pixelColor(edge) == QColor(appearance.theme.colours.accent)


def test_with_an_open_gate_nothing_is_dimmed(coach: CoachView, stage: Stage) -> None:
    before = stage.grab().toImage()
    show(coach, a_card(is_gated=False, is_pointing=False))
    point = QPoint(stage.width() - 20, 20)
    assert stage.grab().toImage().pixelColor(point) == before.pixelColor(point)
    assert card(stage).geometry().bottomLeft().x() < 20


def test_a_card_that_points_at_nothing_keeps_clear_of_what_the_step_is_about_and_does_not_jump_about(
    coach: CoachView, stage: Stage
) -> None:
    low, away = QLabel("Portfolio", stage), QRect(10, stage.height() - 60, 120, 40)
    low.show()
    low.setGeometry(away)
    stage.targets["target"] = low
    show(coach, a_card(is_gated=False, is_pointing=False))
    first = card(stage).geometry()
    assert not first.intersects(away)
    low.move(10, 10)
    show(coach, a_card(is_gated=False, is_pointing=False, is_learner_acting=True))
    assert card(stage).geometry() == first
    stage.resize(stage.width() + 40, stage.height())
    turn()
    assert card(stage).geometry().bottomLeft().x() < 20


def test_with_motion_the_hole_glides_and_comes_to_its_target(
    qtbot: QtBot, coach: CoachView, stage: Stage
) -> None:
    coach.allow_motion(is_allowed=True)
    stage.targets = {"target": stage.row, "next": stage.first}
    show(coach, READ)
    overlay = stage.findChild(QWidget, "coach.overlay")
    coach.render(a_card(number=3, targets=("next",)))
    coach.measure()
    coach.measure()
    assert overlay.shown_holes[0] != overlay.holes[0]  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: overlay.shown_holes == overlay.holes)  # type: ignore[union-attr]
    assert lies_on(holes(stage)[0], stage.first)


@pytest.fixture
def dialog(stage: Stage) -> Iterator[QDialog]:
    dialog = QDialog(stage)
    dialog.setModal(True)
    column = QVBoxLayout(dialog)
    field = QLineEdit()
    column.addWidget(field)
    column.addStretch(1)
    dialog.resize(460, 420)
    stage.targets["target"] = field
    dialog.show()
    yield dialog
    if isValid(dialog):
        dialog.close()


def test_a_target_in_a_modal_dialog_has_hole_and_card_there(
    coach: CoachView, stage: Stage, dialog: QDialog
) -> None:
    show(coach, READ)
    (hole,) = holes(dialog)
    assert lies_on(hole, stage.targets["target"])
    assert holes(stage) == []
    assert card(dialog).isVisible()
    assert not card(dialog).isWindow()
    dialog.close()
    stage.targets["target"] = stage.row
    turn()
    assert card(stage).window() is stage


def test_a_dialog_that_is_deleted_takes_neither_card_nor_pointer_along(
    coach: CoachView, stage: Stage, dialog: QDialog
) -> None:
    show(coach, READ)
    coach.pointer.go_to(dialog, QPoint(20, 20), lambda: None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.close()
    turn()
    stage.targets["target"] = stage.row
    coach.measure()
    assert card(stage).window() is coach.pointer.window() is stage
    assert card(stage).isVisible()


def test_beside_a_dialog_without_room_the_card_is_a_window_of_its_own(
    coach: CoachView, stage: Stage, dialog: QDialog
) -> None:
    dialog.resize(200, 60)
    show(coach, READ)
    assert card(dialog).isWindow()
    assert not card(dialog).geometry().intersects(dialog.geometry())
    QTest.keyClick(card(dialog), Qt.Key.Key_Return)
    assert stage.isVisible()


def test_a_dialog_that_opens_takes_the_card_along(coach: CoachView, stage: Stage) -> None:
    stage.targets["target"] = stage.row
    show(coach, ACT)
    box = QDialog(stage)
    box.setModal(True)
    box.resize(300, 200)
    stage.row.clicked.connect(box.show)
    stage.row.click()
    turn()
    assert card(stage).parentWidget() is box
    box.close()
    turn()
    assert card(stage).parentWidget() is stage


def test_an_entry_of_a_menu_has_its_hole_in_the_menu(coach: CoachView, stage: Stage) -> None:
    menu = QMenu(stage)
    menu.addAction("Day")
    week = menu.addAction("Week")
    menu.popup(stage.mapToGlobal(QPoint(30, 30)))
    place = Place(menu, lambda: menu.actionGeometry(week).translated(menu.mapToGlobal(QPoint(0, 0))))
    stage.targets["target"] = place
    show(coach, READ)
    (hole,) = holes(menu)
    wanted = place.rectangle()
    assert wanted is not None
    assert hole.contains(wanted & on_screen(menu))
    assert not on_screen(card(stage)).intersects(on_screen(menu))
    assert card(stage).window() is stage
    menu.close()


def test_the_menu_of_looks_opens_while_the_gate_is_closed_undimmed_and_moves_nothing(
    coach: CoachView, stage: Stage, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    coach.offer_looks(lambda menu: menu.addAction("Dark", lambda: chosen.append("dark")))
    show(coach, READ)
    look, stood = card(stage).findChild(QPushButton, "coach.look"), card(stage).geometry()
    assert isinstance(look, QPushButton)
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    menu = look.menu()
    qtbot.waitUntil(menu.isVisible)
    turn()
    assert menu.findChildren(Overlay) == []
    assert (card(stage).geometry(), remark(stage)) == (stood, "")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    assert chosen == ["dark"]


def test_a_row_of_an_open_list_has_its_hole_in_the_list(coach: CoachView, stage: Stage) -> None:
    combo = QComboBox(stage)
    combo.addItems(["Limit", "Market", "At auction"])
    combo.show()
    combo.showPopup()
    stage.targets["target"] = row_place(combo, 1)
    show(coach, READ)
    window, wanted = combo.view().window(), row_place(combo, 1).rectangle()
    (hole,) = holes(window)
    assert wanted is not None
    wanted &= on_screen(combo.view().viewport())
    assert hole.contains(wanted)
    assert wanted.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(hole)
    assert holes(stage) == []
    combo.hidePopup()


def test_on_a_screen_with_other_scaling_the_hole_lies_on_the_target() -> None:
    command = [sys.executable, "-m", "tests.views.coach_on_two_screens"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    screens = [line.split() for line in run.stdout.splitlines()]
    assert [scaling for scaling, _ in screens] == ["1.0", "2.0"], run.stderr
    assert all(int(distance) <= NEAR for _, distance in screens)


def test_where_there_is_only_something_to_read_the_card_has_the_keyboard(
    coach: CoachView, stage: Stage
) -> None:
    stage.row.setFocus()
    gone_on = caught(coach.next_requested)
    show(coach, READ)
    assert card(stage).hasFocus()
    QTest.keyClick(card(stage), Qt.Key.Key_Return)
    assert len(gone_on) == 1
    coach.end()
    assert stage.row.hasFocus()


def test_where_the_learner_must_act_the_target_has_it(coach: CoachView, stage: Stage) -> None:
    show(coach, ACT)
    assert stage.field.hasFocus()
    QTest.keyClicks(stage.field, "12")
    assert stage.field.text() == "12"


def test_in_a_target_that_holds_what_is_to_be_pressed_that_has_it_and_not_what_comes_first(
    coach: CoachView, stage: Stage
) -> None:
    page = stage.field.parentWidget()
    assert page is not None
    pressed, hidden = QPushButton("Continue", page), QPushButton("Not yet", page)
    hidden.hide()
    stage.targets = {"target": page, "hidden": hidden, "continue": pressed}
    stage.tabs.setCurrentWidget(stage.area)
    pressed.show()
    show(coach, a_card(is_learner_acting=True, targets=("target", "hidden", "continue")))
    assert pressed.hasFocus()


def test_a_target_that_comes_later_gets_the_keyboard_then(coach: CoachView, stage: Stage) -> None:
    stage.targets = {}
    show(coach, ACT)
    assert card(stage).hasFocus()
    stage.targets = {"target": stage.row}
    coach.measure()
    assert stage.row.hasFocus()


@pytest.mark.parametrize("is_gated", [True, False])
def test_after_a_hint_the_keyboard_is_where_the_learner_was(
    coach: CoachView, stage: Stage, *, is_gated: bool
) -> None:
    """The link goes, and next to it Qt would find the button that does the step."""
    controls = frozenset({CoachControl.HINT, CoachControl.DO_IT})
    asking = replace(ACT, controls=controls, is_gated=is_gated)
    coach.hint_requested.connect(
        lambda: coach.render(replace(asking, controls=frozenset({CoachControl.DO_IT}), hint=asking.say))
    )
    show(coach, asking)
    stage.field.setFocus()
    QTest.keyClicks(stage.field, "12")
    link = card(stage).findChild(QPushButton, "coach.ask_hint")
    assert link is not None
    link.setFocus()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    turn()
    assert stage.field.hasFocus()
    assert stage.field.text() == "12"


def test_what_is_pressed_while_the_script_acts_does_not_come_in_between(
    coach: CoachView, stage: Stage
) -> None:
    show(coach, replace(ACT, is_script_acting=True))
    QTest.keyClicks(stage.field, "12")
    assert stage.field.text() == ""
    show(coach, ACT)
    QTest.keyClicks(stage.field, "12")
    assert stage.field.text() == "12"


def test_tab_goes_round_in_target_and_card(coach: CoachView, stage: Stage) -> None:
    show(coach, ACT)
    seen = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append("target" if focused is stage.field else focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(seen) == {"target", "coach", "coach.leave", "coach.back", "coach.next"}


def test_each_step_is_announced_once(coach: CoachView, said: list[str]) -> None:
    show(coach, ACT)
    show(coach, ACT)
    show(coach, a_card(number=3))
    assert said == ["Step 2 of 5\nMany names look alike.", "Step 3 of 5\nMany names look alike."]


def test_the_gate_is_closed_before_anything_is_measured(coach: CoachView, stage: Stage) -> None:
    pressed = caught(stage.row.clicked)
    coach.render(READ)
    QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    assert pressed == []


OUTSIDE = "Here nothing can be pressed. Press inside the light."


def remark(window: QWidget) -> str:
    """What the card says in passing."""
    label = card(window).findChild(QLabel, "coach.remark")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize("has_motion", [True, False])
def test_a_press_outside_the_light_is_answered_and_changes_nothing(
    coach: CoachView, stage: Stage, said: list[str], has_motion: bool
) -> None:
    pressed = caught(stage.row.clicked)
    coach.allow_motion(is_allowed=has_motion)
    show(coach, ACT)
    (overlay,) = stage.findChildren(Overlay)
    stood = holes(stage)
    assert (remark(stage), overlay.swell) == ("", 0)
    del said[:]
    for _ in range(2):
        QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    turn()
    assert remark(stage) == OUTSIDE
    assert said == [OUTSIDE], "once, however often it is pressed"
    assert (overlay.swell < SWELL) is has_motion, "without motion the ring is wide at once, and stays so"
    assert (pressed, holes(stage)) == ([], stood)


def test_what_was_said_in_passing_goes_with_its_step_and_after_a_while(
    coach: CoachView, stage: Stage
) -> None:
    show(coach, ACT)
    QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    assert remark(stage) == OUTSIDE
    show(coach, a_card(number=3))
    assert remark(stage) == ""
    QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    assert remark(stage) == "Go on with the button on this card."
    (over,) = (each for each in coach.findChildren(QTimer) if each.interval() == LASTING)
    assert over.isActive()
    over.timeout.emit()
    assert remark(stage) == ""


def test_no_light_is_promised_where_there_is_none(coach: CoachView, stage: Stage) -> None:
    stage.targets = {}
    show(coach, ACT)
    QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    assert remark(stage) == "What this step points at is not on the screen right now."


def test_a_press_on_the_target_or_on_the_card_is_answered_by_nothing(coach: CoachView, stage: Stage) -> None:
    show(coach, ACT)
    QTest.mouseClick(stage.field, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card(stage), Qt.MouseButton.LeftButton)
    assert remark(stage) == ""


def test_while_a_run_is_got_ready_nothing_works_and_then_what_its_first_step_lets_through(
    coach: CoachView, stage: Stage
) -> None:
    pressed = caught(stage.row.clicked)
    coach.hold()
    QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    QTest.keyClick(stage.row, Qt.Key.Key_Space)
    assert pressed == []
    coach.render(a_card(is_gated=False))
    QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    assert len(pressed) == 1


def test_a_run_that_is_let_go_before_its_first_step_leaves_everything_working(
    coach: CoachView, stage: Stage
) -> None:
    pressed = caught(stage.row.clicked)
    coach.hold()
    coach.end()
    QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    assert len(pressed) == 1


def test_a_target_that_may_only_be_looked_at_takes_nothing(coach: CoachView, stage: Stage) -> None:
    show(coach, a_card(is_target_open=False))
    QTest.keyClicks(stage.field, "12")
    assert stage.field.text() == ""


def test_the_keys_of_a_clicker_work_wherever_the_keyboard_is(coach: CoachView, stage: Stage) -> None:
    intents = [
        caught(signal)
        for signal in (
            coach.next_requested,
            coach.back_requested,
            coach.play_requested,
            coach.leave_requested,
        )
    ]
    show(coach, READ)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_Escape):
        QTest.keyClick(stage.row, key)
    assert [len(each) for each in intents] == [1, 1, 1, 1]


def test_a_clicker_changes_nothing_in_the_field_that_is_to_be_filled_in(
    coach: CoachView, stage: Stage
) -> None:
    stepper = Stepper("ticket.price", lambda _text: TypedNumber())
    stage.targets["target"] = stepper
    stage.tabs.addTab(stepper, "Three")
    stage.tabs.setCurrentWidget(stepper)
    steps, gone_back = caught(stepper.stepped), caught(coach.back_requested)
    show(coach, a_card(is_learner_acting=True, controls=frozenset({CoachControl.BACK})))
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(stepper, key)
    assert (steps, len(gone_back)) == ([], 1)


def test_with_an_open_gate_escape_leaves_unless_something_has_a_use_for_it(
    coach: CoachView, stage: Stage
) -> None:
    left = caught(coach.leave_requested)
    show(coach, a_card(is_gated=False))
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), stage.row)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    used = caught(escape.activated)
    stage.row.setFocus()
    QTest.keyClick(stage.row, Qt.Key.Key_Escape)
    assert (len(used), len(left)) == (1, 0)
    stage.field.setFocus()
    QTest.keyClick(stage.field, Qt.Key.Key_Escape)
    assert (len(used), len(left)) == (1, 1)


def test_leaving_is_asked_and_then_everything_is_gone(coach: CoachView, stage: Stage) -> None:
    model = CoachViewModel()
    wire_coach(coach, model)
    model.show(inputs(Mode.GUIDE, Phase.READING))
    turn()
    for answer in ("keep", "confirm"):
        QTest.keyClick(card(stage), Qt.Key.Key_Escape)
        (button,) = card(stage).findChildren(QPushButton, f"coach.leaving.{answer}")
        assert button.isVisible()
        assert card(stage).isVisible()
        button.click()
    turn()
    assert not card(stage).isVisible()


def test_at_the_end_everything_is_as_it_was(coach: CoachView, stage: Stage) -> None:
    show(coach, READ)
    coach.end()
    turn()
    pressed = caught(stage.row.clicked)
    QTest.mouseClick(stage.row, Qt.MouseButton.LeftButton)
    assert len(pressed) == 1
    assert stage.findChildren(QWidget, "coach.overlay") == []
    assert not card(stage).isVisible()


def test_a_target_is_found_by_its_name_in_the_registry(stage: Stage) -> None:
    name_target(stage.field, "ticket.price")
    place = find_place("ticket.price")
    assert place is not None
    assert place.widget is stage.field
    assert seen_part(place) is None
    place.reveal()
    turn()
    found = find_place("ticket.price")
    assert found is not None
    assert seen_part(found) == on_screen(stage.field)
    assert find_place("ticket.quantity") is None


def test_of_two_targets_of_one_name_none_is_pointed_at_unless_one_alone_is_on_show(stage: Stage) -> None:
    for widget in (stage.row, stage.field):
        name_target(widget, "ticket.price")
    place = find_place("ticket.price")
    assert place is not None
    assert place.widget is stage.row
    stage.tabs.setCurrentWidget(stage.area)
    assert find_place("ticket.price") is None

"""A purchase in the real window is recorded as a draft: what is read back does the same again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from tests.journeys.orders_sent import PASSWORD
from tests.journeys.players import PROFILE, Player, a_player
from tests.journeys.screen import find, text_of
from tests.journeys.starts import Start
from tests.journeys.walks import a_stage, play_to_the_end
from tradewalk.authoring_files import CannotAuthor, write_somewhere
from tradewalk.authoring_options import read_record
from tradewalk.check_command import known_here
from tradewalk.record_command import bring_preferences, counted, end, write_draft
from tradewalk.services.account_mark import IN_USE
from tradewalk.services.preferences import Language, PreferenceStore
from tradewalk.walk_recording import WalkRecording, app_range
from tradewalk.walkthrough.checking import faults_in
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.script import Mode

DONE = [
    ("search", "press  Ctrl+K"),
    ("search", "type top.search 688256"),
    ("search", "choose search.results symbol=688256.SH"),
    ("trade", "click detail.trade"),
    ("side-and-price", "set ticket.price 1390"),
    ("side-and-price", "click ticket.continue"),
    ("quantity", "set ticket.quantity 200"),
    ("quantity", "click ticket.continue"),
    ("validity", "click ticket.continue"),
    ("review", "click ticket.continue"),
    ("unlock", f"type ticket.password {PASSWORD}"),
    ("unlock", "click ticket.submit"),
    ("confirm", "click ticket.send"),
    ("wait", "wait  3"),
    ("orders", "click side.orders"),
    ("orders", "choose orders.table order=last"),
]
"""Step by step, what the script does."""
EXPECTED = {
    "search": {"screen": "detail", "detail.symbol": "688256.SH"},
    "trade": {"ticket.step": "side-and-price"},
    "side-and-price": {"ticket.step": "quantity", "ticket.price": 1390},
    "quantity": {"ticket.step": "validity", "ticket.quantity": 200},
    "validity": {"ticket.step": "review"},
    "review": {"ticket.step": "unlock"},
    "unlock": {"ticket.step": "confirm"},
    "confirm": {"orders.count": 1},
    "wait": {},
    "orders": {"screen": "orders"},
}


def test_what_a_player_does_is_what_the_draft_does(
    application: QApplication, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    with a_player(application, tmp_path, symbol="600519.SH", at="2025-08-27T10:31:50") as player:
        recording = WalkRecording(player.application)
        buy(player)
        said = write_draft(recording, tmp_path / "My purchase.yaml", tmp_path)
    assert said.endswith("says which texts are to be written"), "nothing is left out"
    data = (tmp_path / "My purchase.yaml").read_bytes()
    read = load_walkthrough("draft.yaml", data)
    assert (read.id, read.given.account, read.given.symbol) == ("my-purchase", "cn-retail-star", "600519.SH")
    assert [(step.id, in_short(action)) for step in read.steps for action in step.do] == DONE
    found = {step.id: {each.path: each.expected[0] for each in step.expect.predicates} for step in read.steps}
    assert {step: found[step] for step in EXPECTED} == EXPECTED
    assert [step.id for step in read.steps if step.has_effect] == ["confirm"]
    assert {fault.sentence for fault in faults_in(data, known_here())} == {
        f"the text in `{language}` is still to be written" for language in ("en", "zh-Hant", "zh-Hans")
    }
    for mode in (Mode.GUIDE, Mode.SHOW)[: count_of(0, 2)]:
        with a_stage(application, tmp_path / mode, read, mode) as stage:
            robot = play_to_the_end(stage)
            assert (robot.stuck_at, stage.walk.run.shown) == ([], ())


def buy(player: Player) -> None:
    player.strike(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    player.write("top.search", "688256")
    results = player.on("search.results")
    assert isinstance(results, QListView)
    place = results.visualRect(results.model().index(0, 0)).center()
    QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    player.settle()
    player.press("detail.trade")
    player.write("ticket.price", "1390")
    player.press("ticket.continue")
    player.write("ticket.quantity", "200")
    for _ in range(3):
        player.press("ticket.continue")
    player.write("ticket.password", PASSWORD)
    player.press("ticket.submit")
    player.press("ticket.send")
    player.session.advance(3_000)
    player.press("side.orders")
    player.choose_row("orders.table", 0)


def in_short(action: object) -> str:
    verb, target, text, row = (getattr(action, name) for name in ("verb", "target", "text", "row"))
    return f"{verb.value} {target} {'='.join(row) if row else text}".rstrip()


def test_the_window_says_that_it_is_recorded_and_ends_a_step_which_is_no_gesture(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol="600519.SH", at="2025-08-27T10:31:50") as player:
        recording = WalkRecording(player.application)
        recording.show()
        player.settle()
        assert "Recording" in text_of(player.window, "recording.said")
        assert not find(player.window, "recording.end_step").isEnabled()
        player.press("chart.tabs.week")
        assert text_of(player.window, "recording.said").endswith("1")
        player.press("recording.end_step")
        assert not find(player.window, "recording.end_step").isEnabled()
        player.press("chart.tabs.month")
        said = write_draft(recording, tmp_path / "bars.yaml", tmp_path)
    steps = load_walkthrough("bars.yaml", (tmp_path / "bars.yaml").read_bytes()).steps
    assert [[action.target for action in step.do] for step in steps] == [
        ["chart.tabs.week"],
        ["chart.tabs.month"],
    ]
    assert ": 2 steps; " in said


def test_a_draft_whose_name_is_taken_meanwhile_stands_beside_it(
    application: QApplication, tmp_path: Path
) -> None:
    taken = tmp_path / "bars.yaml"
    with a_player(application, tmp_path / "own", symbol="600519.SH") as player:
        recording = WalkRecording(player.application)
        player.press("chart.tabs.week")
        taken.write_text("mine")
        said = write_draft(recording, taken, tmp_path / "kept")
    assert said.startswith(
        f"{taken} could not be written; the draft has another name\n{tmp_path / 'bars-2.yaml'}: "
    )
    assert taken.read_text() == "mine"
    assert load_walkthrough("bars.yaml", (tmp_path / "bars-2.yaml").read_bytes()).id == "bars"


def test_a_draft_without_a_folder_stands_with_what_is_kept_and_one_without_any_is_refused(
    tmp_path: Path,
) -> None:
    gone, kept = tmp_path / "gone/bars.yaml", tmp_path / "kept"
    assert write_somewhere(gone, "text", kept) == kept / "bars.yaml"
    with pytest.raises(CannotAuthor, match=r"bars\.yaml cannot be written"):
        write_somewhere(gone, "text", kept / "bars.yaml")


def test_a_recording_in_which_nothing_was_done_keeps_what_was_chosen_and_lets_its_account_go(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    recorded, kept = start(), tmp_path / "kept"
    desk = recorded.open_desk(PROFILE)
    qtbot.waitUntil(lambda: desk.is_settled)
    recording = WalkRecording(recorded)
    recorded.preferences.change(text_size=150)
    assert marks(tmp_path)
    with pytest.raises(CannotAuthor, match="Nothing was done"):
        end(recording, recorded, tmp_path / "x.yaml", tmp_path, kept)
    start.started.remove(recorded)
    desk.window.close()
    desk.window.deleteLater()
    assert PreferenceStore(kept).value.text_size == 150
    assert not marks(tmp_path), "the account is let go"


def marks(folder: Path) -> list[Path]:
    """What says that an account is in use."""
    return list((folder / PROFILE).glob(f"{IN_USE}*"))


def test_one_of_a_thing_is_one() -> None:
    assert (counted(1, "step"), counted(2, "gesture")) == ("1 step", "2 gestures")


def test_preferences_come_from_the_folder_of_data_and_go_back_there(tmp_path: Path) -> None:
    kept, own = tmp_path / "kept", tmp_path / "own"
    PreferenceStore(kept).change(language=Language.SIMPLIFIED_CHINESE)
    bring_preferences(kept, own)
    recorded = PreferenceStore(own)
    assert recorded.value.language is Language.SIMPLIFIED_CHINESE
    recorded.change(text_size=150)
    bring_preferences(own, kept)
    assert PreferenceStore(kept).value == recorded.value
    assert read_record(["--out", "x.yaml", "--data-dir", str(kept)]).data_dir == kept


def test_a_draft_is_for_the_versions_up_to_the_next_that_may_break_it() -> None:
    assert [app_range(version) for version in ("0.1.0", "1.12.3")] == [">=0.1,<1", ">=1.12,<2"]

"""The account chooser: every account as it was left, every kind of account and what it may trade."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from tests.domain.builders import WEDNESDAY, profiles, shipped_rule_book
from tests.simulation.builders import on, shipped_setting
from tests.views.market_builders import at_text_size
from tests.views.trading_builders import button, caught, field, is_shown, text
from tradewalk.domain.access import Access, access_of
from tradewalk.domain.instruments import Board
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.account_opening import open_session
from tradewalk.services.account_shelf import AccountShelf
from tradewalk.services.journal import JournalError, JournalOfLaterVersion, JournalUnreadable
from tradewalk.views.accounts.access_words import access_sentences, permission_sentence
from tradewalk.views.accounts.password_line import AccountLineView
from tradewalk.views.accounts.view import AccountsView
from tradewalk.views.accounts.view_model import AccountsViewModel
from tradewalk.views.accounts.wiring import wire_accounts
from tradewalk.views.main_window import PHONE
from tradewalk.views.profile_words import profile_name, profile_reach

FIRST, SECOND = "cn-retail-star", "cn-retail-star-2"
TODAY = date(2026, 11, 26)
BOARDS = (Board.SSE_MAIN, Board.SSE_STAR, Board.HKEX_MAIN)


def boards_of(profile_id: str) -> tuple[tuple[Board, Access], ...]:
    profile = profiles()[profile_id]
    return tuple((each, access_of(shipped_rule_book(), each, WEDNESDAY, profile)) for each in BOARDS)


@pytest.fixture
def shelf(tmp_path: Path, qapp: QApplication) -> AccountShelf:
    assert qapp is not None
    return AccountShelf(tmp_path, tuple(profiles()))


@pytest.fixture
def begin(shelf: AccountShelf) -> Callable[..., None]:
    """Open an account once and close it."""

    def begin(account_id: str = FIRST, name: str | None = None, at: str = "10:30") -> None:
        setting = shipped_setting(shelf.profile_of(account_id) or FIRST)
        open_session(setting, shelf.folder_of(account_id), on(at), name).close()

    return begin


def a_model(shelf: AccountShelf) -> AccountsViewModel:
    rows = tuple((profile, boards_of(profile.id)) for profile in profiles().values())
    return AccountsViewModel(shelf, rows, lambda: TODAY)


@pytest.fixture
def chooser(shelf: AccountShelf, qtbot: QtBot) -> Callable[[], tuple[AccountsView, AccountsViewModel]]:
    """Show the chooser for the accounts that there are by then."""

    def show() -> tuple[AccountsView, AccountsViewModel]:
        view, view_model = AccountsView(), a_model(shelf)
        qtbot.addWidget(view)
        view.resize(900, 700)
        wire_accounts(view, view_model)
        view.show()
        return view, view_model

    return show


Chooser = Callable[[], tuple[AccountsView, AccountsViewModel]]
Begin = Callable[..., None]


@pytest.mark.parametrize(
    ("profile_id", "board", "access"),
    [
        ("cn-retail-star", Board.SSE_STAR, Access.TRADES),
        ("cn-retail", Board.SSE_STAR, Access.NEEDS_PERMISSION),
        ("cn-retail", Board.SSE_MAIN, Access.TRADES),
        ("hk-retail", Board.SSE_STAR, Access.CLOSED),
        ("us-retail", Board.HKEX_MAIN, Access.CLOSED),
        ("hk-retail", Board.HKEX_MAIN, Access.TRADES),
        ("hk-retail", Board.NORTHBOUND_STAR, Access.NEEDS_PERMISSION),
        ("hk-professional", Board.NORTHBOUND_STAR, Access.TRADES),
        ("us-retail", Board.BSE, Access.ONLY_SHOWN),
    ],
)
def test_what_an_account_may_trade_is_what_the_rule_book_says(
    profile_id: str, board: Board, access: Access
) -> None:
    assert access_of(shipped_rule_book(), board, WEDNESDAY, profiles()[profile_id]) is access


@pytest.mark.parametrize("profile_id", list(profiles()))
def test_every_profile_has_a_name_and_says_what_it_may_trade(profile_id: str) -> None:
    profile = profiles()[profile_id]
    assert profile_name(profile) != profile_id
    assert profile_reach(profile)
    assert permission_sentence(profile, boards_of(profile_id))
    assert list(access_sentences(boards_of(profile_id)))


def test_a_permission_for_a_board_without_instruments_is_not_told() -> None:
    profile = profiles()[FIRST]
    assert "bse" in profile.permissions
    assert "BSE" not in permission_sentence(profile, boards_of(FIRST))
    assert "BSE permission" in permission_sentence(profile, ((Board.BSE, Access.TRADES),))


def test_access_is_told_board_by_board() -> None:
    assert list(access_sentences(boards_of("cn-retail"))) == [
        "Trades: SSE main board.",
        "Refused for want of a permission: STAR Market.",
        "Closed to this account: HKEX main board.",
    ]


def test_at_first_there_are_kinds_of_accounts_alone(chooser: Chooser) -> None:
    view, _ = chooser()
    assert not is_shown(view, "accounts.existing.title")
    assert "No password leaves this machine" in text(view, "accounts.note")
    assert text(view, f"accounts.opening.{FIRST}") == "Opens with ¥\u202f1,200,000.00"
    assert text(view, f"accounts.permission.{FIRST}").startswith("STAR permission: granted.")
    assert button(view, f"accounts.open.{FIRST}").property("kind") == "primary"


def test_an_account_says_where_it_stands(chooser: Chooser, begin: Begin) -> None:
    begin(name="First steps", at="11:15")
    view, _ = chooser()
    assert text(view, f"accounts.name.{FIRST}") == "First steps"
    assert text(view, f"accounts.profile.{FIRST}") == "Mainland investor with STAR permission"
    assert text(view, f"accounts.cash.{FIRST}") == "¥\u202f1,200,000.00"
    assert text(view, f"accounts.at.{FIRST}").startswith("Simulated time 27 Aug 2025, 11:15. Last used on ")
    assert button(view, f"accounts.open.{FIRST}").text() == "Go on"


def test_a_press_chooses_an_account(chooser: Chooser, begin: Begin) -> None:
    begin()
    view, view_model = chooser()
    chosen = caught(view_model.account_chosen)
    button(view, f"accounts.open.{FIRST}").click()
    button(view, "accounts.open.hk-retail").click()
    assert chosen == [(FIRST, None), ("hk-retail", None)]


def test_enter_opens_the_account_that_was_used_last_or_the_focused_one(
    chooser: Chooser, begin: Begin
) -> None:
    begin("cn-retail")
    view, view_model = chooser()
    chosen = caught(view_model.account_chosen)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    button(view, "accounts.open.us-retail").setFocus()
    QTest.keyClick(button(view, "accounts.open.us-retail"), Qt.Key.Key_Return)
    assert chosen == [("cn-retail", None), ("us-retail", None)]


def test_a_new_account_is_given_a_name_and_a_place_beside_the_others(chooser: Chooser, begin: Begin) -> None:
    begin()
    view, view_model = chooser()
    chosen = caught(view_model.account_chosen)
    button(view, f"accounts.new.{FIRST}").click()
    naming = f"accounts.naming_new.{FIRST}"
    assert view.focusWidget() is field(view, f"{naming}.field")
    assert not button(view, f"{naming}.confirm").isEnabled()
    QTest.keyClick(field(view, f"{naming}.field"), Qt.Key.Key_Return)
    assert chosen == []
    QTest.keyClicks(field(view, f"{naming}.field"), " Second  try ")
    QTest.keyClick(field(view, f"{naming}.field"), Qt.Key.Key_Return)
    assert chosen == [(SECOND, "Second try")]
    assert not is_shown(view, naming)


def test_a_typed_name_is_kept_by_the_model(shelf: AccountShelf, begin: Begin, qtbot: QtBot) -> None:
    begin()
    view_model = a_model(shelf)
    view_model.ask_other_name(FIRST)
    view_model.type_name("Half a na")
    view = AccountsView()
    qtbot.addWidget(view)
    wire_accounts(view, view_model)
    assert field(view, f"accounts.naming.{FIRST}.field").text() == "Half a na"


def test_an_account_is_renamed(chooser: Chooser, begin: Begin, shelf: AccountShelf) -> None:
    begin(name="Old")
    view, _ = chooser()
    button(view, f"accounts.rename.{FIRST}").click()
    name = field(view, f"accounts.naming.{FIRST}.field")
    assert name.text() == "Old"
    name.selectAll()
    QTest.keyClicks(name, "New")
    button(view, f"accounts.naming.{FIRST}.confirm").click()
    assert text(view, f"accounts.name.{FIRST}") == "New"
    assert shelf.accounts()[0].name == "New"


@pytest.mark.parametrize("answer", ["confirm", "cancel"])
def test_the_keyboard_stays_at_the_account_that_was_renamed(
    chooser: Chooser, begin: Begin, answer: str
) -> None:
    begin(name="First")
    begin(SECOND, name="Second")
    view, _ = chooser()
    button(view, f"accounts.rename.{FIRST}").click()
    button(view, f"accounts.naming.{FIRST}.{answer}").click()
    assert view.focusWidget() is button(view, f"accounts.rename.{FIRST}")


def test_a_reset_is_confirmed_and_enter_cancels_it(chooser: Chooser, begin: Begin) -> None:
    begin(at="11:00")
    view, _ = chooser()
    button(view, f"accounts.reset.{FIRST}").click()
    question = f"accounts.resetting.{FIRST}"
    assert is_shown(view, question)
    assert view.focusWidget() is button(view, f"{question}.cancel")
    QTest.keyClick(button(view, f"{question}.cancel"), Qt.Key.Key_Return)
    assert not is_shown(view, question)
    assert "11:00" in text(view, f"accounts.at.{FIRST}")


def test_a_confirmed_reset_says_where_the_old_journal_lies(
    chooser: Chooser, begin: Begin, shelf: AccountShelf
) -> None:
    begin(at="11:00")
    view, _ = chooser()
    button(view, f"accounts.reset.{FIRST}").click()
    button(view, f"accounts.resetting.{FIRST}.confirm").click()
    aside = shelf.folder_of(FIRST) / "journal.2026-11-26-1.sqlite"
    assert aside.exists()
    assert text(view, "accounts.notice") == (
        f"The account begins anew. Its journal so far is kept in {aside}."
    )
    assert text(view, f"accounts.at.{FIRST}").startswith("Not begun yet.")


def test_an_account_in_use_elsewhere_says_so_once(chooser: Chooser, begin: Begin) -> None:
    begin("cn-retail")
    view, view_model = chooser()
    shown = caught(view_model.props_changed)
    for _ in range(2):
        view_model.say_in_use("cn-retail")
    assert len(shown) == 1
    assert is_shown(view, "accounts.in_use.cn-retail")
    assert text(view, "accounts.in_use.cn-retail").startswith("This account is open in another window.")


@pytest.mark.parametrize("gesture", ["rename", "reset"])
def test_an_account_in_use_is_neither_renamed_nor_reset(
    chooser: Chooser, begin: Begin, shelf: AccountShelf, gesture: str
) -> None:
    begin(name="Old")
    view, view_model = chooser()
    other = open_session(shipped_setting(FIRST), shelf.folder_of(FIRST), on("10:30"))
    if gesture == "rename":
        view_model.ask_other_name(FIRST)
        view_model.type_name("New")
    else:
        view_model.ask_reset(FIRST)
    view_model.confirm()
    other.close()
    assert is_shown(view, f"accounts.in_use.{FIRST}")
    assert shelf.accounts()[0].name == "Old"


def test_a_journal_that_cannot_be_read_is_set_aside_by_its_button_alone(
    chooser: Chooser, shelf: AccountShelf
) -> None:
    path = shelf.folder_of(FIRST) / JOURNAL
    path.parent.mkdir()
    path.write_bytes(b"garbage " * 500)
    view, view_model = chooser()
    assert str(path) in text(view, f"accounts.trouble.{FIRST}")
    assert not is_shown(view, f"accounts.open.{FIRST}")
    set_aside = button(view, f"accounts.set_aside.{FIRST}")
    assert set_aside.text() == "Set it aside and begin anew"
    assert path.read_bytes() == b"garbage " * 500
    set_aside.click()
    aside = path.with_name("journal.unreadable-1.sqlite")
    assert aside.read_bytes() == b"garbage " * 500
    assert str(aside) in text(view, "accounts.notice")
    assert is_shown(view, f"accounts.open.{FIRST}")
    assert view_model.props.accounts[0].problem is None


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (JournalUnreadable("x"), "cannot be read"),
        (JournalOfLaterVersion("x"), "written by a later version of Tradewalk"),
    ],
)
def test_what_only_opening_shows_is_said_on_the_card(
    chooser: Chooser, begin: Begin, error: JournalError, words: str
) -> None:
    begin()
    view, view_model = chooser()
    assert view_model.say_unusable(FIRST, error)
    assert words in text(view, f"accounts.trouble.{FIRST}")
    assert is_shown(view, f"accounts.set_aside.{FIRST}") == isinstance(error, JournalUnreadable)


def test_other_errors_are_for_others_to_say(shelf: AccountShelf) -> None:
    assert not a_model(shelf).say_unusable(FIRST, JournalError("x"))


def test_every_button_has_a_name_and_one_is_primary(chooser: Chooser, begin: Begin) -> None:
    begin()
    begin("cn-retail")
    view, _ = chooser()
    buttons = [each for each in view.findChildren(QAbstractButton) if each.isVisibleTo(view)]
    assert all(each.objectName().startswith("accounts.") and each.accessibleName() for each in buttons)
    assert len({each.objectName() for each in buttons}) == len(buttons)
    assert [each.property("kind") for each in buttons].count("primary") == 1


def test_the_accounts_line_shows_the_name_and_the_trading_password(qtbot: QtBot) -> None:
    line = AccountLineView()
    qtbot.addWidget(line)
    line.render(profiles()[FIRST])
    assert text(line, "accounts.line.password") == profiles()[FIRST].trading_password
    assert text(line, "accounts.line.name") == "Mainland investor with STAR permission"
    line.render(profiles()[FIRST], "First steps")
    assert text(line, "accounts.line.name") == "First steps"


@pytest.mark.parametrize("percent", [100, 200])
def test_on_a_phone_nothing_is_wider_than_the_page(
    shelf: AccountShelf, begin: Begin, qtbot: QtBot, percent: int
) -> None:
    begin()
    with at_text_size(percent):
        view = AccountsView()
        qtbot.addWidget(view)
        wire_accounts(view, a_model(shelf))
        view.resize(*PHONE)
        view.show()
        (area,) = view.findChildren(QScrollArea)
        assert (view.width(), view.height()) == PHONE
        inside = area.widget()
        assert inside is not None
        assert inside.width() == area.viewport().width() < PHONE[0]

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.domain.builders import profiles
from tests.views.trading_builders import button, caught, is_shown, text
from tradewalk.views.accounts.password_line import AccountLineView
from tradewalk.views.accounts.view import AccountsView
from tradewalk.views.accounts.view_model import AccountsInputs, AccountsViewModel, derive_accounts
from tradewalk.views.accounts.wiring import wire_accounts
from tradewalk.views.profile_words import profile_name, profile_reach

INPUTS = AccountsInputs(tuple(profiles().values()), frozenset({"cn-retail"}))


@pytest.fixture
def view(qtbot: QtBot) -> AccountsView:
    view = AccountsView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return view


def test_every_profile_is_a_choice_and_the_first_is_the_usual_one() -> None:
    choices = derive_accounts(INPUTS).choices
    assert [choice.profile.id for choice in choices] == list(profiles())
    assert [choice.is_first for choice in choices] == [True, False, False, False, False]
    assert [choice.profile.id for choice in choices if choice.is_begun] == ["cn-retail"]


@pytest.mark.parametrize("profile_id", list(profiles()))
def test_every_profile_has_a_name_and_says_what_it_may_trade(profile_id: str) -> None:
    profile = profiles()[profile_id]
    assert profile_name(profile) != profile_id
    assert profile_reach(profile)


def test_the_chooser_says_who_may_trade_what_and_that_no_password_leaves(view: AccountsView) -> None:
    view.render(derive_accounts(INPUTS))
    assert "No password leaves this machine" in text(view, "accounts.note")
    assert text(view, "accounts.cash.cn-retail-star") == "Opens with ¥\u202f1,200,000.00"
    assert "STAR" in text(view, "accounts.reach.cn-retail-star")
    assert button(view, "accounts.open.cn-retail").text() == "Go on"
    assert button(view, "accounts.open.cn-retail-star").text() == "Open"


def test_a_press_chooses_an_account(view: AccountsView) -> None:
    view_model = AccountsViewModel(INPUTS)
    wire_accounts(view, view_model)
    chosen = caught(view_model.account_chosen)
    button(view, "accounts.open.hk-retail").click()
    assert chosen == ["hk-retail"]


def test_enter_opens_the_first_account_or_the_focused_one(view: AccountsView) -> None:
    view.render(derive_accounts(INPUTS))
    chosen = caught(view.account_chosen)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    button(view, "accounts.open.us-retail").setFocus()
    QTest.keyClick(button(view, "accounts.open.us-retail"), Qt.Key.Key_Return)
    assert chosen == ["cn-retail-star", "us-retail"]


def test_an_account_in_use_elsewhere_says_so_once(view: AccountsView, qtbot: QtBot) -> None:
    view_model = AccountsViewModel(INPUTS)
    wire_accounts(view, view_model)
    shown = caught(view_model.props_changed)
    for _ in range(2):
        view_model.say_in_use("cn-retail")
    assert len(shown) == 1
    qtbot.waitUntil(lambda: is_shown(view, "accounts.in_use.cn-retail"))
    assert not is_shown(view, "accounts.in_use.hk-retail")


def test_an_unknown_account_is_not_chosen() -> None:
    view_model = AccountsViewModel(INPUTS)
    chosen = caught(view_model.account_chosen)
    view_model.choose("nobody")
    assert chosen == []


def test_every_button_has_a_name_and_one_is_primary(view: AccountsView) -> None:
    view.render(derive_accounts(INPUTS))
    buttons = view.findChildren(QAbstractButton)
    assert all(each.objectName().startswith("accounts.open.") and each.accessibleName() for each in buttons)
    assert [each.property("kind") for each in buttons].count("primary") == 1


def test_the_accounts_line_shows_the_trading_password(qtbot: QtBot) -> None:
    line = AccountLineView()
    qtbot.addWidget(line)
    line.render(profiles()["cn-retail-star"])
    assert text(line, "accounts.line.password") == profiles()["cn-retail-star"].trading_password

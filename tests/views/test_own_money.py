"""The account's own money can be hidden: no digit and no sign of it is left, and what nobody knows stays a dash."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from tradewalk.domain.money import Currency
from tradewalk.views.own_money import (
    hide_own_money,
    own_amount,
    own_money,
    own_money_shown,
    own_reach,
    own_signed,
)

CNY = Currency.CNY


@pytest.fixture(autouse=True)
def shown_again() -> Iterator[None]:
    yield
    hide_own_money(is_hidden=False)


def said(amount: Decimal | None) -> tuple[str, str, str]:
    return own_money(amount, CNY), own_amount(amount), own_signed(amount)


def test_amounts_are_shown_as_anywhere_until_they_are_hidden() -> None:
    assert said(Decimal(1200000)) == ("¥\u202f1,200,000.00", "1,200,000.00", "+1,200,000.00")


@pytest.mark.parametrize("amount", ["1200000", "-0.05", "0"])
def test_what_is_hidden_tells_neither_size_nor_sign(amount: str) -> None:
    hide_own_money(is_hidden=True)
    assert said(Decimal(amount)) == ("¥\u202f••••", "••••", "••••")


def test_how_many_shares_the_cash_would_buy_is_hidden_with_it() -> None:
    assert (own_reach(64800), own_reach(None)) == ("64,800", "—")
    hide_own_money(is_hidden=True)
    assert (own_reach(64800), own_reach(None)) == ("••••", "—")


def test_what_is_not_known_is_no_secret() -> None:
    hide_own_money(is_hidden=True)
    assert said(None) == ("—", "—", "—")


def test_a_file_says_what_is_true_while_the_screen_hides_it() -> None:
    hide_own_money(is_hidden=True)
    with own_money_shown():
        assert own_amount(Decimal(5)) == "5.00"
    assert own_amount(Decimal(5)) == "••••"

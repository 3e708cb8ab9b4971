"""The account's own money, as an audience sees it: hidden while the presenter says so.

What the account has, had, pays, gets, or has frozen for orders goes through here, and how many shares its cash would
buy. Prices, other numbers of shares, the value of an order that is not sent and its fees, line by line, do not: anybody
could reckon them. Nothing listens: views are built anew when it changes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

from tradewalk.domain.money import Currency
from tradewalk.views import formatting

HIDDEN = "••••"
"""As long whatever the amount: the length of one would tell how large it is."""


class _Curtain:
    """Whether amounts are hidden, like the locale for everything that the application shows."""

    is_drawn = False


_curtain = _Curtain()


def hide_own_money(*, is_hidden: bool) -> None:
    """Hide the amounts of views that are built from now on, or show them."""
    _curtain.is_drawn = is_hidden


@contextmanager
def own_money_shown() -> Iterator[None]:
    """Show amounts meanwhile: a file says what is true, whoever looks at the screen."""
    was_drawn, _curtain.is_drawn = _curtain.is_drawn, False
    try:
        yield
    finally:
        _curtain.is_drawn = was_drawn


def own_money(amount: Decimal | None, currency: Currency) -> str:
    """An amount with its currency: ``¥ 1,200,000.00``."""
    if amount is None or not _curtain.is_drawn:
        return formatting.money(amount, currency)
    return f"{formatting.currency_symbol(currency)}{formatting.NARROW_SPACE}{HIDDEN}"


def own_amount(amount: Decimal | None) -> str:
    """An amount whose currency stands elsewhere: ``1,200,000.00``."""
    return HIDDEN if _curtain.is_drawn and amount is not None else formatting.number(amount, 2)


def own_reach(shares: int | None) -> str:
    """How many shares the account's cash would buy, which tells how much that is."""
    return HIDDEN if _curtain.is_drawn and shares is not None else formatting.quantity(shares)


def own_signed(amount: Decimal | None) -> str:
    """A gain or a loss; hidden it has no sign, either: ``+86.50``."""
    return HIDDEN if _curtain.is_drawn and amount is not None else formatting.signed(amount, 2)

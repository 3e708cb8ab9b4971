"""What the positions of an account get when a day begins on which their shares go ex."""

from collections.abc import Iterator
from datetime import date

from tradewalk.domain.account import AccountState
from tradewalk.domain.entitlement_facts import DividendBooked, EntitlementFact, SharesSplit
from tradewalk.domain.entitlements import split_shares
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import half_up
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.simulation.setting import Setting


def actions_between(
    setting: Setting, account: AccountState, last_day: date | None, day: date
) -> Iterator[CorporateAction]:
    """The actions of instruments that are held or ordered, gone ex after the account's last day, the first one first.

    An account whose own market is closed on an ex-day gets what it is due when its next day begins.
    """
    held = {symbol for symbol, position in account.positions.items() if position.quantity}
    ordered = {order.request.symbol for order in account.open_orders}
    symbols = sorted(held | ordered)
    actions = (action for symbol in symbols for action in setting.listings.pack.corporate_actions(symbol))
    due = (
        action for action in actions if (last_day is None or last_day < action.ex_on) and action.ex_on <= day
    )
    yield from sorted(due, key=lambda action: (action.ex_on, action.symbol))


def facts_of(
    setting: Setting, at: Instant, account: AccountState, action: CorporateAction
) -> Iterator[EntitlementFact]:
    """What one action brings: the dividend on the old shares, then the new shares for them. To no shares, nothing."""
    symbol, quantity = action.symbol, account.position(action.symbol).quantity
    currency = setting.traded(symbol).currency
    if not quantity:
        return
    if action.cash_per_share:
        amount = half_up(action.cash_per_share * quantity)
        yield DividendBooked(at, symbol, quantity, currency, action.cash_per_share, amount)
    if action.shares_before != action.shares_after:
        split = split_shares(quantity, action.shares_before, action.shares_after)
        cash = split.cash(setting.listings.previous_close(symbol, action.ex_on))
        yield SharesSplit(
            at, symbol, quantity, currency, action.shares_before, action.shares_after, split.quantity, cash
        )

"""What the keys of the whole window do at a desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tradewalk.domain.orders import Side
from tradewalk.views.pages import Page
from tradewalk.views.shortcuts import ShortcutName

if TYPE_CHECKING:
    from tradewalk.desk import Desk


def actions_of_keys(desk: Desk) -> dict[ShortcutName, Callable[[], object]]:
    """Every shortcut of the window, and what it sets off."""
    return {
        ShortcutName.FIND: desk.open_search,
        ShortcutName.RUN_OR_HOLD: desk.top_bar_model.toggle_clock,
        ShortcutName.EXPLAIN: lambda: desk.reference.explaining().explain_focused(),
        ShortcutName.EXPLAIN_POINTED: lambda: desk.reference.explaining().explain_pointed(),
        ShortcutName.SHOW_LIST: desk.show_shortcuts,
        ShortcutName.QUIT: desk.window.close,
        ShortcutName.DETAIL: lambda: desk.show_page(Page.DETAIL),
        ShortcutName.ORDERS: lambda: desk.show_page(Page.ORDERS),
        ShortcutName.PORTFOLIO: lambda: desk.show_page(Page.PORTFOLIO),
        ShortcutName.STATEMENTS: lambda: desk.show_page(Page.STATEMENTS),
        ShortcutName.RULE_BOOK: desk.show_rules,
        ShortcutName.BUY: lambda: desk.open_side(Side.BUY),
        ShortcutName.SELL: lambda: desk.open_side(Side.SELL),
    }

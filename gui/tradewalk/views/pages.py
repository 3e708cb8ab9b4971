"""The pages that the middle of the window can show; the sidebar names those of the account, in this order."""

from enum import StrEnum


class Page(StrEnum):
    """One page."""

    DETAIL = "detail"
    PORTFOLIO = "portfolio"
    ORDERS = "orders"
    STATEMENTS = "statements"
    RULE_BOOK = "rules"


LATER_PAGES = (Page.PORTFOLIO, Page.ORDERS, Page.STATEMENTS, Page.RULE_BOOK)
"""Those that the first picture does not show."""

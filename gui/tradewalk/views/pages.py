"""The pages that the middle of the window can show; the sidebar names those of the account, in this order."""

from enum import StrEnum


class Page(StrEnum):
    """One page."""

    DETAIL = "detail"
    PORTFOLIO = "portfolio"
    ORDERS = "orders"
    STATEMENTS = "statements"
    RULE_BOOK = "rules"
    FEES = "fees"


REFERENCE_PAGES = (Page.RULE_BOOK, Page.FEES)
"""Those to read up in."""
LATER_PAGES = (Page.PORTFOLIO, Page.ORDERS, Page.STATEMENTS, *REFERENCE_PAGES)
"""Those that the first picture does not show; so narrow, if need be, that they stand beside the ticket."""

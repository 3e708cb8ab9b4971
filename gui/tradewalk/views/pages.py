"""The pages that the middle of the window can show, in the order in which the sidebar names them."""

from enum import StrEnum


class Page(StrEnum):
    """One page."""

    DETAIL = "detail"
    PORTFOLIO = "portfolio"
    ORDERS = "orders"
    STATEMENTS = "statements"

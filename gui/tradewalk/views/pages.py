"""The pages that the middle of the window can show."""

from enum import StrEnum


class Page(StrEnum):
    """One page."""

    DETAIL = "detail"
    ORDERS = "orders"
    PORTFOLIO = "portfolio"

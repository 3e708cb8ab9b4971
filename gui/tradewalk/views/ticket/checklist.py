"""The optional list of statements that are ticked at Review before a ticket goes on. Pure."""

from enum import StrEnum

from tradewalk.domain.orders import Side


class Statement(StrEnum):
    """What the one who orders says of the order, and of what it means."""

    SIDE_AND_CODE = "side-and-code"
    COST = "cost"
    ACCEPTED_IS_NOT_DONE = "accepted-is-not-done"
    SELLABLE_FROM = "sellable-from"
    CAN_FOLLOW = "can-follow"


def statements_of(side: Side) -> tuple[Statement, ...]:
    """The statements of an order; when its shares may be sold again concerns a purchase alone."""
    return tuple(each for each in Statement if side is Side.BUY or each is not Statement.SELLABLE_FROM)

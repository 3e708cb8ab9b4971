"""What befalls a learner's orders in a market: matches, and the end of what does not go on."""

from typing import NamedTuple


class LearnerFill(NamedTuple):
    """A match of a learner's order: when, which order, at which tick, how many shares."""

    at: int
    order_id: int
    tick: int
    quantity: int


class LearnerLapse(NamedTuple):
    """A learner's order that did not go on into or after an auction: when, which order, its open shares."""

    at: int
    order_id: int
    quantity: int

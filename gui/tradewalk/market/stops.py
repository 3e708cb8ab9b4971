"""Stops that somebody watches in a market, in ticks."""

from typing import NamedTuple


class StopWatch(NamedTuple):
    """A stop that a broker watches: reached by a trade at this tick or above, or at it or below."""

    tick: int
    is_above: bool


class StopReached(NamedTuple):
    """A trade that reached a stop: when, of which order, at which tick."""

    at: int
    order_id: int
    tick: int

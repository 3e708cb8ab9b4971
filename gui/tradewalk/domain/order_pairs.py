"""Two orders of which one cancels the other (OCO): a profit to take and a loss to stop, for the same shares."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from tradewalk.domain.conditional_orders import SetAside


@dataclass(frozen=True, slots=True)
class OrderPair:
    """The numbers of two orders; ``fired`` is the one that was filled or triggered first, None while both wait."""

    first: int
    second: int
    fired: int | None = None


class Fired(NamedTuple):
    """A pair after something happened to one of the two, and the order that is to be cancelled, if any."""

    pair: OrderPair
    cancel: int | None = None


def fire(pair: OrderPair, order_id: int) -> Fired:
    """One of the two was filled, even in part, or triggered: the other one goes, once.

    A pair fires once; what happens to the other before its cancel arrives changes nothing any more, and what
    happens to other orders is no matter of this pair. An order that is merely cancelled does not fire.
    """
    if pair.fired is not None or order_id not in (pair.first, pair.second):
        return Fired(pair)
    other = pair.second if order_id == pair.first else pair.first
    return Fired(replace(pair, fired=order_id), other)


def set_aside_for_pair(first: SetAside, second: SetAside) -> SetAside:
    """What the two freeze together: only one of them can be filled, so the larger of each."""
    return SetAside(max(first.value, second.value), max(first.shares, second.shares))

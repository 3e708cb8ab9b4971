"""Other order types of the board that are taken sooner than the one that is chosen. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import KEPT_TYPES, OrderType
from tradewalk.domain.refusals import Reason
from tradewalk.views.ticket.type_options import TypeOption

_OF_THE_HOUR = frozenset({Reason.MARKET_CLOSED, Reason.ENTRY_PAUSED, Reason.TYPE_NOT_ALLOWED_NOW})
_OF_OTHER_USE = KEPT_TYPES | {OrderType.ODD_LOT}
"""What waits for a price, or is for less than a lot, stands in for nothing else."""


@dataclass(frozen=True, slots=True)
class EarlierTypes:
    """The types that are taken first, and from when; None: now."""

    types: tuple[OrderType, ...]
    taken_from: Instant | None


def derive_earlier(options: Iterable[TypeOption], chosen: OrderType) -> EarlierTypes | None:
    """Those that can be had before the chosen one, where the hour alone refuses that; None where there is none."""
    options = tuple(options)
    refusal = next((each.refusal for each in options if each.type is chosen), None)
    if refusal is None or refusal.reason not in _OF_THE_HOUR:
        return None
    # What has a cut-off is kept by brokers ahead of its auction, as a limit order of the night is: no sooner than that.
    free = (each for each in options if each.taken_until is None and each.type not in _OF_OTHER_USE)
    others = tuple(each for each in free if each.type is not chosen)
    now = tuple(each.type for each in others if each.refusal is None)
    if now:
        return EarlierTypes(now, None)
    later = {each.type: each.refusal.legal_from for each in others if each.refusal is not None}
    starts = {kind: start for kind, start in later.items() if start is not None}
    first = min(starts.values(), default=None)
    if first is None or (refusal.legal_from is not None and refusal.legal_from <= first):
        return None
    return EarlierTypes(tuple(kind for kind, start in starts.items() if start == first), first)

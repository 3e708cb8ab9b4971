"""What a chart shows of the open orders of its instrument: frozen, complete, and without words."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderStatus, OrderType, Side
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.ticks import TickBand


class LineKind(StrEnum):
    """Which price of an order a line stands at."""

    LIMIT = "limit"
    STOP = "stop"
    TRAILING_STOP = "trailing-stop"


class Obstacle(StrEnum):
    """Why a line cannot be dragged: no stop of a kept order changes, the past does not, or the order does not now."""

    STOP = "stop"
    PAST = "past"
    ORDER = "order"


class OrderLine(NamedTuple):
    """One price of an open order, of which so many shares are open. ``refusal`` is what an ORDER obstacle is."""

    order_id: int
    kind: LineKind
    type: OrderType
    side: Side
    open_count: int
    price: Decimal
    status: OrderStatus
    obstacle: Obstacle | None = None
    refusal: Refusal | None = None

    @property
    def key(self) -> tuple[int, LineKind]:
        """What it is known by from one moment to the next: an order may have two lines."""
        return self.order_id, self.kind


class OrderLines(NamedTuple):
    """The lines of an instrument with what a drag of one needs.

    ``bands`` are those of today's tick table.
    """

    lines: tuple[OrderLine, ...] = ()
    instrument: Instrument | None = None
    bands: tuple[TickBand, ...] = ()

"""What the sentence of a refusal speaks of: the order that was refused, and the shape of the sentence."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderType, Side
from tradewalk.views import formatting


class RefusalWords(NamedTuple):
    """A refusal in words: what is wrong, and the rule with the nearest right value."""

    head: str
    rest: str


class RefusalContext(NamedTuple):
    """The order that was refused, as far as its sentence speaks of it."""

    instrument: Instrument
    side: Side = Side.BUY
    type: OrderType = OrderType.LIMIT
    previous_close: Decimal | None = None

    @property
    def is_buy(self) -> bool:
        """Whether the order buys."""
        return self.side is Side.BUY

    def price(self, value: Decimal | None) -> str:
        """A price of this instrument; a finer one keeps the digits that are wrong with it."""
        decimals = self.instrument.decimals
        return formatting.UNKNOWN if value is None else formatting.typed_price(value, decimals)


def shares(value: Decimal | None) -> str:
    """A number of shares."""
    return formatting.quantity(None if value is None else int(value))


def day_of(instant: Instant) -> date:
    """The day of an instant on the clock that is shown."""
    return formatting.day_of(instant)


def day_and_minute(instant: Instant) -> str:
    """A day and a time of day: ``28 Aug 2025, 09:15``."""
    text = QCoreApplication.translate("Refusal", "{day}, {minute}")
    return text.format(day=formatting.long_date(day_of(instant)), minute=formatting.clock_minute(instant))


def moment_word(instant: Instant, today: date) -> str:
    """A time of day, with its day where that is not today."""
    return formatting.clock_minute(instant) if day_of(instant) == today else day_and_minute(instant)

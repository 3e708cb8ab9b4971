"""How long an order is on its way. A choice of the simulator, not a market fact."""

from typing import NamedTuple


class Latency(NamedTuple):
    """Milliseconds: until the broker has checked an order, until the exchange has it, until the application hears."""

    check: int = 120
    route: int = 180
    report: int = 150


USUAL_LATENCY = Latency()
EXPIRY_DELAY = 1_000
"""After the close of trading, when every report has arrived, day orders end."""

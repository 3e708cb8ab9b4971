"""The line beside a price while trading in an instrument is halted, and the term that explains it."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.halts import Halt, HaltKind
from tradewalk.domain.instruments import Exchange, Instrument
from tradewalk.views import formatting

translate = QCoreApplication.translate

HALT_TERMS = {
    Exchange.SSE: "trading-pause",
    Exchange.SZSE: "trading-pause",
    Exchange.BSE: "trading-pause",
    Exchange.HKEX: "volatility-control",
    Exchange.US: "limit-band",
}
"""What explains the halts of an exchange."""


def halt_sentence(halt: Halt | None, instrument: Instrument, zone: tzinfo) -> str:
    """Until when trading pauses, or to which prices it keeps; empty while it goes on as usual."""
    if halt is None:
        return ""
    low, high = (formatting.price(price, instrument.decimals) for price in (halt.low, halt.high))
    sentence = {
        HaltKind.PAUSE: translate("Halt", "Trading paused until {time}"),
        HaltKind.COOLING_OFF: translate("Halt", "Volatility control until {time}: {low} to {high}"),
        HaltKind.LIMIT_STATE: translate("Halt", "At the price band until {time}: {low} to {high}"),
    }[halt.kind]
    return sentence.format(time=formatting.clock_time(halt.end, zone), low=low, high=high)

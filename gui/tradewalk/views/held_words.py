"""The quiet word beside a price that stands still, because the simulated clock does."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant
from tradewalk.views import formatting


def held_sentence(held_at: Instant | None) -> str:
    """Since when a price is held; empty while the market runs."""
    if held_at is None:
        return ""
    sentence = QCoreApplication.translate("Held", "Held: price as of {time}")
    return sentence.format(time=formatting.clock_time(held_at))

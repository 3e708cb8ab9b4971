"""Which ink a piece of text takes, said by meaning and not by colour."""

from decimal import Decimal
from enum import StrEnum


class Tone(StrEnum):
    """The meaning of a colour. UP and DOWN are for prices and changes against the previous close alone."""

    PLAIN = "plain"
    QUIET = "quiet"
    UP = "up"
    DOWN = "down"
    ACCENT = "accent"
    WARN = "warn"
    ERROR = "error"


def tone_of(change: Decimal | int | None) -> Tone:
    """Up, down or plain by the sign of a change; plain where there is none."""
    if not change:
        return Tone.PLAIN
    return Tone.UP if change > 0 else Tone.DOWN


def tone_against(price: Decimal | None, reference: Decimal | None) -> Tone:
    """The tone of a price against a reference, such as the previous close."""
    return Tone.PLAIN if price is None or reference is None else tone_of(price - reference)

"""Why a walkthrough cannot be played."""

from enum import StrEnum


class Unplayable(StrEnum):
    """A terminal is told more than this; a window has words of its own for each."""

    UNKNOWN = "unknown"
    """There is none of that name, or no file."""
    FAULTY = "faulty"
    OTHER_WORLD = "other-world"
    """It wants market data or a practice account that is not there."""
    OTHERWISE = "otherwise"
    """It has not what is asked for: a mode, or a step to begin at."""
    NONE_LEFT = "none-left"
    """No run was left that could be gone on with."""
    OVER = "over"
    """The run that was left is over."""

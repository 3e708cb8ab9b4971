"""The controls of the clock in the top bar, and why some cannot be used now."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class ClockControl(StrEnum):
    """By the last part of its target name."""

    HOLD = "hold"
    SPEED = "speed"
    JUMP = "jump"
    SESSIONS = "sessions"


def who_leads() -> str:
    """Why a control of the clock cannot be used in a run."""
    return QCoreApplication.translate(
        "TopBar", "The walkthrough leads the clock: simulated time passes while a step waits for the market."
    )


def what_waits() -> str:
    """Why no control of the clock can be used while an earlier moment is looked at."""
    return QCoreApplication.translate(
        "TopBar", "The market waits while you look back. Go back to now to let time pass."
    )

"""What the ticket advises a second look for, in few words and without numbers."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def caution_word(caution: str) -> str:
    """A caution by its published name; one that the words do not know yet keeps it."""
    words = {
        "above-last": translate("States", "price far above the last one"),
        "below-last": translate("States", "price far below the last one"),
        "large-share-of-cash": translate("States", "large part of the cash"),
        "high-minimum-fee": translate("States", "a minimum fee that weighs much"),
        "limit-short-of-stop": translate("States", "limit before the stop"),
        "paid-in-good-faith": translate("States", "paid with cash that is not settled"),
    }
    return words.get(caution, caution)

"""What is said of a wrong password, and of a locked one."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant
from tradewalk.views import formatting
from tradewalk.views.refusal_context import RefusalWords

translate = QCoreApplication.translate


def tries_words(tries_left: int) -> RefusalWords:
    """The password was wrong; so many more and it is locked."""
    head = translate("Ticket", "This is not the trading password of this practice account.")
    rest = translate("Ticket", "The order was not sent. The six digits stand on the Portfolio page.")
    left = translate("Ticket", "Wrong entries left before a lock of five minutes: {count}.")
    return RefusalWords(
        head, formatting.running_text(rest, left.format(count=formatting.quantity(tries_left)))
    )


def lock_words(until: Instant) -> RefusalWords:
    """The password is locked, and until when by the simulated clock."""
    head = translate("Ticket", "The trading password is locked until {time}.")
    rest = translate(
        "Ticket",
        "Three wrong entries lock it for five minutes of simulated time. The order was not sent; it stays as it is.",
    )
    return RefusalWords(head.format(time=formatting.clock_time(until)), rest)

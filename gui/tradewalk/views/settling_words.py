"""When money that is not settled is settled."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.dues import Settling
from tradewalk.views import formatting
from tradewalk.views.fee_words import SEPARATOR
from tradewalk.views.own_money import own_amount
from tradewalk.views.refusal_context import day_of

translate = QCoreApplication.translate


def settling_words(settling: tuple[Settling, ...]) -> str:
    """The day of all of it, or how much on which day; nothing where all is settled."""
    if len(settling) == 1:
        return translate("Settling", "settles on {day}").format(
            day=formatting.long_date(day_of(settling[0].at))
        )
    words = translate("Settling", "{amount} on {day}")
    return SEPARATOR.join(
        words.format(amount=own_amount(each.amount), day=formatting.long_date(day_of(each.at)))
        for each in settling
    )

"""What keeps a target from being pointed at, in words for an author or a presenter."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views import formatting
from tradewalk.views.target_doctor import Trouble, Unresolved

translate = QCoreApplication.translate


def trouble_sentence(unresolved: Unresolved) -> str:
    """Why a target cannot be pointed at, with its name."""
    sentences = {
        Trouble.NONE: translate("Targets", "There is no {target} here."),
        Trouble.NO_SUCH_PART: translate(
            "Targets", "There is no {target} among the rows or parts that are there."
        ),
        Trouble.HIDDEN: translate("Targets", "{target} is not on show here."),
        Trouble.SEVERAL: translate("Targets", "{target} is there {count} times."),
        Trouble.DISABLED: translate("Targets", "{target} cannot be used now."),
        Trouble.SCROLLED_OUT: translate("Targets", "{target} is not in view: it is scrolled out or cut off."),
        Trouble.OFF_SCREEN: translate("Targets", "{target} lies beyond the screen."),
        Trouble.COVERED: translate("Targets", "{target} is covered by something else ({cover})."),
    }
    return sentences[unresolved.trouble].format(
        target=unresolved.name,
        count=formatting.quantity(unresolved.count),
        cover=unresolved.cover or formatting.UNKNOWN,
    )

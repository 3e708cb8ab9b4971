"""What is said of an account that cannot be opened, or cannot go on."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant
from tradewalk.services.journal import JournalFault
from tradewalk.views import formatting
from tradewalk.views.brand_words import brand_name

translate = QCoreApplication.translate


def journal_sentence(fault: JournalFault, path: Path | None) -> str:
    """What is wrong with a journal, and what helps. ``{path}`` in a sentence is the journal's."""
    words = {
        JournalFault.UNUSABLE: translate(
            "Failure", "The journal {path} cannot be opened on this computer now. Nothing of it was changed."
        ),
        JournalFault.UNREADABLE: translate(
            "Failure",
            "The journal {path} cannot be read. Move it away to begin anew; nothing of it was changed.",
        ),
        JournalFault.OF_LATER_VERSION: translate(
            "Failure",
            "The journal {path} was written by a later version of {brand}. Open it with that version.",
        ),
        JournalFault.OF_ANOTHER_WORLD: translate(
            "Failure",
            "The journal {path} belongs to other market data or another profile. Open it with the version that "
            "wrote it, or move it away to begin anew.",
        ),
        JournalFault.NOT_WRITTEN: translate(
            "Failure", "The journal {path} cannot be written. What was shown before is kept."
        ),
        JournalFault.LEFT_BEHIND: translate(
            "Failure",
            "This account cannot go on here, since its journal could not follow. Close {brand} and open it "
            "again: all that was shown is kept.",
        ),
    }
    return words[fault].format(path=path, brand=brand_name())


def folder_sentence(path: str) -> str:
    """The system does not let this file or folder be used."""
    return translate("Failure", "{path} cannot be used for an account.").format(path=path)


def too_late_sentence(reached: Instant) -> str:
    """An account is asked to go back to an earlier instant than it has reached."""
    day, time = formatting.long_date(formatting.day_of(reached)), formatting.clock_minute(reached)
    text = translate(
        "Failure",
        "This account has reached {day}, {time}, and simulated time does not go back. Choose another account, or "
        "begin without --at.",
    )
    return text.format(day=day, time=time)


def walkthrough_sentence(path: Path, fault: str) -> str:
    """A file that was to be played is no walkthrough, or a faulty one; *fault* is said as for its author."""
    # Of the path its name is enough: a box has little room, and the user has just chosen the file.
    said = fault.replace(str(path), path.name)
    return translate("Failure", "This walkthrough cannot be played. {fault}").format(fault=said)

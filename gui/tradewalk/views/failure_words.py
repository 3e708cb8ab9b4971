"""What is said of an account that cannot be opened, or cannot go on."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant
from tradewalk.services.journal import JournalFault
from tradewalk.views import formatting
from tradewalk.views.brand_words import brand_name
from tradewalk.walkthrough.run_log import LogFault
from tradewalk.walkthrough.unplayable import Unplayable

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


def in_use_sentence() -> str:
    """Another window has the account open."""
    return translate("AccountCard", "This account is open in another window. Close that one first.")


def run_in_use_sentence() -> str:
    """Another window has the run of a walkthrough open."""
    return translate("Failure", "This walkthrough is open in another window. Close that one first.")


def run_sentence(fault: LogFault) -> str:
    """Why a run that was left cannot be gone on with."""
    return {
        LogFault.DAMAGED: translate(
            "Failure", "What was kept of this walkthrough is damaged, so it cannot go on. Begin it anew."
        ),
        LogFault.OTHER_SCHEMA: translate(
            "Failure", "This walkthrough was left in another version, so it cannot go on here. Begin it anew."
        ),
        LogFault.OTHER_WALKTHROUGH: translate(
            "Failure", "The text of this walkthrough has changed since it was left. Begin it anew."
        ),
    }[fault]


def unplayable_sentence(why: Unplayable) -> str:
    """Why a walkthrough cannot be played."""
    return {
        Unplayable.UNKNOWN: translate("Failure", "This walkthrough is not there any more."),
        Unplayable.FAULTY: translate(
            "Failure", "This walkthrough cannot be played: there is a fault in its file."
        ),
        Unplayable.OTHER_WORLD: translate(
            "Failure",
            "This walkthrough cannot be played: it needs market data or an account that is not here.",
        ),
        Unplayable.OTHERWISE: translate("Failure", "This walkthrough cannot be played in this way."),
        Unplayable.NONE_LEFT: translate(
            "Failure", "There is nothing left of this walkthrough to go on with."
        ),
        Unplayable.OVER: translate("Failure", "This walkthrough is over. Begin it anew."),
    }[why]


def statements_sentence() -> str:
    """The records for a training department cannot be written."""
    return translate("Failure", "The records of this walkthrough cannot be written. Their file is as it was.")


def walkthrough_sentence(path: Path, why: Unplayable, fault: str) -> str:
    """Why a file cannot be played; of a faulty one *fault* is said too, as its author is told it: in English."""
    sentence = unplayable_sentence(why)
    if why is not Unplayable.FAULTY:
        return sentence
    # Of the path its name is enough: a box has little room, and the user has just chosen the file.
    said = fault.replace(str(path), path.name)
    return "\n\n".join((sentence, translate("Failure", "For its author: {fault}").format(fault=said)))

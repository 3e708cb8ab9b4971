"""What became of a file, in one sentence, and what files are called at first."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tradewalk.services.exports import ExportKind, ExportOutcome
from tradewalk.services.whole_file import WriteFault
from tradewalk.views.brand_words import file_stem

translate = QCoreApplication.translate


def outcome_sentence(outcome: ExportOutcome | None) -> str:
    """Whether the file is written, and what helps where it is not; nothing before the first one."""
    if outcome is None:
        return ""
    sentences = {
        None: translate("Exports", "{name} is saved."),
        WriteFault.NO_PLACE: translate(
            "Exports", "{name} is not saved: its folder is not there. Choose another place."
        ),
        WriteFault.NOT_ALLOWED: translate(
            "Exports", "{name} is not saved: this place may not be written to. Choose another."
        ),
        WriteFault.NO_ROOM: translate(
            "Exports", "{name} is not saved: the disk took no more. Make room, or choose another place."
        ),
        WriteFault.FAILED: translate("Exports", "{name} is not saved. Choose another place."),
    }
    return sentences[outcome.fault].format(name=outcome.path.name)


def first_name(kind: ExportKind, account_id: str, about: date | int) -> str:
    """The name that is offered for a file: ``tradewalk-cn-retail-star-statement-2025-08-27.pdf``."""
    return file_stem(f"{account_id}-{kind.value.partition('.')[0]}-{about}{kind.suffix}")


def save_word(kind: ExportKind) -> str:
    """What the button that saves a kind of file says."""
    words = {
        ExportKind.ORDERS_CSV: translate("Exports", "Save list (CSV)"),
        ExportKind.TRADES_CSV: translate("Exports", "Save trades (CSV)"),
        ExportKind.NOTE_PDF: translate("Exports", "Save as PDF"),
        ExportKind.STATEMENT_CSV: translate("Exports", "Save as CSV"),
        ExportKind.STATEMENT_PDF: translate("Exports", "Save as PDF"),
    }
    return words[kind]

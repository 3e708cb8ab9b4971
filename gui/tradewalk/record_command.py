"""``tradewalk record``: the application with a recorder on, and the draft of a walkthrough when its window is closed.

It has a practice account of its own in a folder that is gone afterwards, as a run has: so the draft begins in a world
that can be built again.
"""

import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tradewalk.app import Application, default_folder, real_milliseconds
from tradewalk.authoring_files import CannotAuthor, check_is_free, write_somewhere
from tradewalk.authoring_options import RecordOptions
from tradewalk.command_line import LaunchOptions
from tradewalk.failures import catch_failures, need_display
from tradewalk.launch import check_options
from tradewalk.resources import brand
from tradewalk.services.first_language import language_of_the_system
from tradewalk.services.journal import JournalError
from tradewalk.services.preferences import FILE as PREFERENCES
from tradewalk.services.whole_file import write_whole_with_folder
from tradewalk.shipped import load_shipped
from tradewalk.told_to_end import quit_when_told
from tradewalk.walk_recording import WalkRecording
from tradewalk.walkthrough.drafting.draft import walk_id_of
from tradewalk.walkthrough.writing import text_of


def record(options: RecordOptions) -> str:
    """Record until the window is closed; what is said then. Raises CannotAuthor, NotShipped, CannotOpen."""
    check_is_free(options.out)
    shipped = load_shipped()
    launched = LaunchOptions(options.open_symbol, options.at, options.account)
    check_options(shipped, launched)
    need_display("record on a machine that has one")
    qt = QApplication(sys.argv[:1])
    kept = options.data_dir or default_folder()
    with tempfile.TemporaryDirectory(prefix=f"{brand().command}-") as name:
        folder = Path(name)
        bring_preferences(kept, folder)
        language = language_of_the_system()
        application = Application(qt, shipped, launched, folder, real_milliseconds, first_language=language)
        application.open_desk(options.account)
        recording = WalkRecording(application)
        recording.show()
        catch_failures(kept)
        quit_when_told(qt)
        qt.exec()
        return end(recording, application, options.out, folder, kept)


def end(recording: WalkRecording, application: Application, out: Path, own: Path, kept: Path) -> str:
    """Write the draft; whatever comes of that, let the account go and keep what was chosen. Raises CannotAuthor."""
    try:
        return write_draft(recording, out, kept)
    finally:
        with suppress(JournalError):  # the account is gone in a moment
            application.close()
        bring_preferences(own, kept)


def bring_preferences(from_folder: Path, to_folder: Path) -> None:
    """What is chosen in a recording holds elsewhere too, and the other way round; its account is its own."""
    source = from_folder / PREFERENCES
    if source.is_file():
        write_whole_with_folder(to_folder / PREFERENCES, source.read_bytes())


def write_draft(recording: WalkRecording, out: Path, kept: Path) -> str:
    """End a recording and write its draft whole; what is said of it. Raises CannotAuthor.

    What was done in an hour is not lost for a name: where the draft cannot have its own, it stands beside that, or
    with what is ``kept``.
    """
    draft = recording.end(walk_id_of(out.stem))
    if draft is None:
        raise CannotAuthor(f"Nothing was done in the window, so {out} was not written.")
    written = write_somewhere(out, text_of(draft), kept)
    steps = counted(len(draft.steps), "step")
    lines = [f"{written}: {steps}; {brand().command} check {written} says which texts are to be written"]
    if written != out:
        lines.insert(0, f"{out} could not be written; the draft has another name")
    if left_out := recording.left_out:
        lines.append(
            f"{counted(left_out, 'gesture')} left out: what {'it was' if left_out == 1 else 'they were'} made on has "
            "no name"
        )
    return "\n".join(lines)


def counted(number: int, thing: str) -> str:
    """So many of a thing."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"

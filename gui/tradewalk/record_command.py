"""``tradewalk record``: the application with a recorder on, and the draft of a walkthrough when its window is closed.

It has a practice account of its own in a folder that is gone afterwards, as a run has: so the draft begins in a world
that can be built again.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tradewalk.app import Application, real_milliseconds
from tradewalk.authoring_files import CannotAuthor, check_is_free, write_new
from tradewalk.authoring_options import RecordOptions
from tradewalk.command_line import LaunchOptions
from tradewalk.failures import catch_failures, need_display
from tradewalk.launch import check_options
from tradewalk.resources import brand
from tradewalk.services.first_language import language_of_the_system
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
    with tempfile.TemporaryDirectory(prefix=f"{brand().command}-") as folder:
        language = language_of_the_system()
        application = Application(
            qt, shipped, launched, Path(folder), real_milliseconds, first_language=language
        )
        application.open_desk(options.account)
        recording = WalkRecording(application)
        catch_failures(Path(folder))
        quit_when_told(qt)
        qt.exec()
        said = write_draft(recording, options.out)
        application.close()
    return said


def write_draft(recording: WalkRecording, out: Path) -> str:
    """End a recording and write its draft whole; what is said of it. Raises CannotAuthor."""
    draft = recording.end(walk_id_of(out.stem))
    if draft is None:
        raise CannotAuthor(f"Nothing was done in the window, so {out} was not written.")
    write_new(out, text_of(draft))
    lines = [
        f"{out}: {len(draft.steps)} steps; {brand().command} check {out} says which texts are to be written"
    ]
    if recording.left_out:
        lines.append(f"{recording.left_out} gestures were left out: what they were made on has no name")
    return "\n".join(lines)

"""``tradewalk edit``: the texts of a walkthrough, beside the card on which they will stand."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tradewalk.app import Application, default_folder, real_milliseconds
from tradewalk.authoring_files import CannotAuthor
from tradewalk.authoring_options import EditOptions
from tradewalk.command_line import LaunchOptions
from tradewalk.failures import catch_failures, need_display
from tradewalk.resources import brand
from tradewalk.services.first_language import language_of_the_system
from tradewalk.shipped import load_shipped
from tradewalk.walk_editing import WalkEditing
from tradewalk.walkthrough.reading.walkthrough_file import WalkthroughRefused, load_walkthrough


def edit(options: EditOptions) -> str:
    """Edit a file until the window is closed; what is said then. Raises CannotAuthor, CannotOpen."""
    check_can_be_edited(options.file)
    need_display(f"edit the file with any editor, and `{brand().command} check` it")
    qt = QApplication(sys.argv[:1])
    folder = default_folder()
    language = language_of_the_system()
    application = Application(
        qt, load_shipped(), LaunchOptions(), folder, real_milliseconds, first_language=language
    )
    editing = WalkEditing(options.file, application.appearance, application.preferences.value.language)
    application.appearance.put_on()
    editing.view.show()
    catch_failures(folder)
    qt.exec()
    application.end()
    return f"{brand().command} check {options.file} says what is still wrong, if anything is"


def check_can_be_edited(file: Path) -> None:
    """Refuse what is no walkthrough that can be read. Raises CannotAuthor."""
    try:
        load_walkthrough(str(file), file.read_bytes())
    except OSError as error:
        raise CannotAuthor(f"{file} cannot be read: {error.strerror}.") from error
    except WalkthroughRefused as error:
        first = error.faults[0].in_file(str(file))
        raise CannotAuthor(f"{first}; mend that with another editor first.") from error

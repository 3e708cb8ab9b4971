"""The commands with which a walkthrough is written: ``tradewalk new``, ``record``, ``edit``."""

from typing import assert_never

from tradewalk.authoring_files import CannotAuthor
from tradewalk.authoring_options import EditOptions, NewOptions, RecordOptions

AuthoringOptions = NewOptions | RecordOptions | EditOptions


def author(options: AuthoringOptions) -> str:
    """Do what is asked for; what is said at its end. Raises CannotAuthor."""
    from tradewalk.failures import CannotOpen
    from tradewalk.shipped import NotShipped

    try:
        return _author(options)
    except (CannotOpen, NotShipped) as error:
        raise CannotAuthor(str(error)) from error


def _author(options: AuthoringOptions) -> str:
    match options:
        case NewOptions():
            from tradewalk.new_command import write_from_template

            return write_from_template(options)
        case RecordOptions():
            from tradewalk.record_command import record

            return record(options)
        case EditOptions():
            from tradewalk.edit_command import edit

            return edit(options)
        case _:
            assert_never(options)

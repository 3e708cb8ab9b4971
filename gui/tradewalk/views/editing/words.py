"""What the editor calls things."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views import formatting
from tradewalk.views.editing.props import EditingNotice, EntryRow
from tradewalk.walkthrough.editing.text_fields import EntryKind, TextField

translate = QCoreApplication.translate


def entry_text(row: EntryRow) -> str:
    """A line of the list."""
    entry = row.entry
    if entry.kind is EntryKind.HEAD:
        text = translate("Editing", "Title")
    elif entry.kind is EntryKind.STEP:
        number = formatting.quantity(int(entry.path[1]) + 1)
        text = translate("Editing", "{number} · {name}").format(number=number, name=entry.name)
    else:
        text = translate("Editing", "Mistake · {name}").format(name=entry.name)
    if row.is_changed:
        text = translate("Editing", "{entry} · changed").format(entry=text)
    if row.faults:
        text = translate("Editing", "{entry} · faults: {count}").format(
            entry=text, count=formatting.quantity(row.faults)
        )
    return text


def field_text(field: TextField) -> str:
    """The heading over a text."""
    *inside, last = field.path
    if "answers" in inside:
        return _numbered(translate("Editing", "Answer {number}"), inside)
    if "mark" in inside:
        return _numbered(translate("Editing", "Words in the picture {number}"), inside)
    if inside and inside[0] == "mistakes":
        return translate("Editing", "What is wrong, and why")
    return {
        "title": translate("Editing", "Title"),
        "say": translate("Editing", "Say: true whoever acts"),
        "task": translate("Editing", "Task: what the learner is to do"),
        "hint": translate("Editing", "Hint: when it is asked for"),
        "note": translate("Editing", "Note: for the presenter alone"),
        "ask": translate("Editing", "Question"),
    }[str(last)]


def notice_text(notice: EditingNotice) -> str:
    """What came of a press on a button."""
    return {
        EditingNotice.SAVED: translate("Editing", "Saved. Nothing but the texts was changed."),
        EditingNotice.CHANGED_MEANWHILE: translate(
            "Editing",
            "Not saved: the file was changed by somebody else since it was read. Read it again, and what you typed "
            "here is gone; or leave it, and keep what you typed.",
        ),
        EditingNotice.CANNOT_WRITE: translate(
            "Editing", "Not saved: the file cannot be written. Look whether its folder may be written to."
        ),
        EditingNotice.CANNOT_READ: translate(
            "Editing", "The file cannot be read as a walkthrough any more. What you typed is still here."
        ),
        EditingNotice.UNREADABLE: translate("Editing", "Not saved: mend the first fault below."),
    }[notice]


def _numbered(text: str, path: list[str | int]) -> str:
    return text.format(number=formatting.quantity(int(path[-1]) + 1))

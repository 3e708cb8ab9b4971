"""``tradewalk guide``: plays a walkthrough off screen, once a language, and writes its illustrated guide."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from tradewalk.failures import pass_on_qt_messages
from tradewalk.guide_course import course_files
from tradewalk.guide_files import Files, changes_of, files_of, files_of_changes, headings_of
from tradewalk.guide_options import GuideOptions
from tradewalk.guide_play import Made, made_in
from tradewalk.services.guide_folder import Kept, NoGuideFolder, check_place, read_guide, write_guide
from tradewalk.views.guide.front import FrontEntry, front_entry, front_html
from tradewalk.walk_source import NoWalkthrough, walkthrough_of
from tradewalk.walkthrough.guide_model import GuideOrigin
from tradewalk.walkthrough.script import Mode, Walkthrough

FRONT = "index.html"


class Told(NamedTuple):
    """What the command prints, and whether every mark of every picture points at something."""

    lines: tuple[str, ...]
    is_fine: bool


@dataclass(slots=True)
class _Written:
    """What goes into the folder, and what is said about it."""

    files: Files = field(default_factory=dict)
    pictures: dict[str, dict[str, str]] = field(default_factory=dict)
    front: list[FrontEntry] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    unseen: dict[tuple[str, str], None] = field(default_factory=dict)


def make_guide(options: GuideOptions, application: QApplication | None = None) -> Told:
    """Write a guide, or nothing: raises NoWalkthrough, NoGuideFolder, GuideFailed, CannotOpen, JournalError, OSError.

    The Qt application is made where there is none.
    """
    walkthrough = walkthrough_of(options.walkthrough)
    if Mode.SHOW not in walkthrough.modes:
        raise NoWalkthrough(
            f"The walkthrough {walkthrough.id!r} has no mode 'show', of which a guide is made."
        )
    check_place(options.out)
    old = None if options.compare is None else _earlier(options, walkthrough)
    qt = application or _without_screen()
    written = _Written()
    origin: GuideOrigin | None = None
    for language in options.languages:
        with made_in(qt, walkthrough, language, options.theme) as made:
            _add(made, options, walkthrough, old, written)
            origin = made.guide.origin
    assert origin is not None, "a guide has a language"
    if "html" in options.formats:
        written.files[FRONT] = front_html(written.front, origin).encode()
    write_guide(options.out, written.files, _about(origin), written.pictures)
    lines = (*written.lines, *_unseen_lines(written.unseen), f"The guide is in {options.out}")
    return Told(lines, not written.unseen)


def _earlier(options: GuideOptions, walkthrough: Walkthrough) -> Kept:
    assert options.compare is not None, "there is one to compare with"
    old = read_guide(options.compare)
    if old.walkthrough_id != walkthrough.id:
        raise NoGuideFolder(
            f"{options.compare} is the guide of {old.walkthrough_id!r} and not of {walkthrough.id!r}; compare with an "
            "earlier guide of the same walkthrough."
        )
    if not set(old.pictures) & set(options.languages):
        raise NoGuideFolder(
            f"{options.compare} has none of the languages asked for; it has {', '.join(old.pictures)}."
        )
    return old


def _without_screen() -> QApplication:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    pass_on_qt_messages()
    return QApplication(sys.argv[:1])


def _add(
    made: Made, options: GuideOptions, walkthrough: Walkthrough, old: Kept | None, written: _Written
) -> None:
    """Write the guide of a language, while that is spoken."""
    language = made.guide.language
    written.files |= files_of(made, options.formats, walkthrough.given.at)
    if "scorm" in options.formats:
        written.files |= course_files(made, walkthrough.score.passing, written.files)
    written.pictures[language] = headings_of(made)
    written.front.append(front_entry(made.guide))
    written.lines.append(f"{language}: {len(made.guide.steps)} steps, {len(made.images)} pictures")
    written.unseen |= dict.fromkeys(made.unseen)
    if old is not None and language in old.pictures:
        changes = changes_of(made, old)
        written.files |= files_of_changes(made, changes)
        names = ", ".join(change.file for change in changes)
        written.lines.append(f"{language}: pictures that changed: {names or 'none'}")


def _unseen_lines(unseen: Iterable[tuple[str, str]]) -> list[str]:
    return [f"In the step {step!r} there is no {target} to point at." for step, target in unseen]


def _about(origin: GuideOrigin) -> dict[str, str | int]:
    return {
        "walkthrough": origin.walkthrough_id,
        "version": origin.version,
        "seed": origin.seed,
        "rules_on": f"{origin.rules_on}",
        "theme": origin.theme,
    }

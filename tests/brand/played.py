"""Plays the application in a process of its own, and writes down all that it says and every colour that it shows.

``python -m tests.brand.played FOLDER OUT LOOK…``: the lists to choose from and the main pages in each look, such as
``dark-zh-Hans``; after ``lists`` the lists alone; or ``every``, for each scene of the demo in both palettes and all
languages.
"""

import contextlib
import io
import json
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice, product
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.screen import everything_said
from tests.walkthrough.guides import a_guide
from tradewalk.app import default_folder
from tradewalk.command_line import USAGES, read_command_line
from tradewalk.demo import Demonstration
from tradewalk.domain.instants import moment_of
from tradewalk.exporting import Exporter
from tradewalk.failures import pass_on_qt_messages
from tradewalk.resources import brand
from tradewalk.services.exports import ExportKind, ExportRequest
from tradewalk.services.preferences import Language, PaletteChoice
from tradewalk.services.records import Records
from tradewalk.views.about.dialog import AboutDialog
from tradewalk.views.formatting import language_tag
from tradewalk.views.guide.course import course_of
from tradewalk.views.guide.html import guide_html
from tradewalk.views.guide.markdown import guide_markdown
from tradewalk.views.guide.words import facts_of, introduction
from tradewalk.views.paper_pdf import paper_document
from tradewalk.views.statement_paper import statement_paper

PAGES = ("side.portfolio", "side.statements", "status.rules")
BOTH = (PaletteChoice.LIGHT, PaletteChoice.DARK)


class Notebook:
    """What was said and shown so far."""

    def __init__(self) -> None:
        self.said: set[str] = set()
        self.colours: set[str] = set()

    def look_at(self, window: QWidget) -> None:
        """Note every text and every colour of a window."""
        self.said |= {text for _, text in everything_said(window)}
        self.colours |= colours_of(window.grab().toImage())

    def write(self, out: Path) -> None:
        """Everything as one JSON object."""
        out.write_text(json.dumps({"said": sorted(self.said), "colours": sorted(self.colours)}), "utf-8")


def colours_of(picture: QImage) -> set[str]:
    """The colours of a picture."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    points = np.frombuffer(plain.constBits(), np.uint32) & 0xFFFFFF
    return {f"#{colour:06x}" for colour in np.unique(points).tolist()}


def help_of_every_command() -> Iterator[str]:
    """What ``--help`` says, of the application and of each of its commands."""
    for words in ([], *([usage.split()[0]] for usage in USAGES)):
        with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.suppress(SystemExit):
            read_command_line([*words, "--help"])
        yield said.getvalue()


def files_of(demonstration: Demonstration) -> Iterator[str]:
    """The statement of the day as CSV and as the text of the PDF, and what stands beside it in the file itself."""
    session = demonstration.desk.session
    exporter, records = Exporter(session), Records(session)
    day = moment_of(session.state.at, session.state.zone).date()
    for kind in (ExportKind.STATEMENT_CSV, ExportKind.ORDERS_CSV, ExportKind.STATEMENT_PDF):
        yield exporter.content_of(ExportRequest(kind, Path("unused"), (), day)).decode("utf-8", "replace")
    paper = statement_paper(records.statement(day), "account", records.instrument)
    yield paper_document(paper, QSizeF(540, 780)).toPlainText()


def play_lists(demonstration: Demonstration, looks: Sequence[str], book: Notebook) -> None:
    """Both lists to choose from, in each look."""
    for look in looks:
        put_on(demonstration, look)
        for choose in (
            demonstration.application.choose_account,
            demonstration.application.choose_walkthrough,
        ):
            book.look_at(choose())


def play_pages(demonstration: Demonstration, looks: Sequence[str], book: Notebook) -> None:
    """The lists in the last look, then the main pages, back from there to the first."""
    play_lists(demonstration, looks[-1:], book)
    for scene in islice(demonstration.play(), 2):
        book.look_at(scene.window)
    for look in reversed(looks):
        put_on(demonstration, look)
        demonstration._settle()
        for page in PAGES:
            demonstration._click(page)
            book.look_at(demonstration.window)
        look_at_about(demonstration, book)
        book.said |= {*files_of(demonstration), *pages_of_a_guide()}


def look_at_about(demonstration: Demonstration, book: Notebook) -> None:
    """The page about the application, over the window."""
    demonstration.application.show_about()
    demonstration._settle()
    dialog = demonstration.window.findChildren(AboutDialog)[-1]
    book.look_at(dialog)
    demonstration._click("about.done", dialog)


def put_on(demonstration: Demonstration, look: str) -> None:
    """Choose the palette and the language of a look."""
    palette, _, language = look.partition("-")
    demonstration.application.preferences.change(palette=PaletteChoice(palette), language=Language(language))


def pages_of_a_guide() -> Iterator[str]:
    """A small guide as HTML, as Markdown and as a course."""
    guide = a_guide(language_tag())
    yield from (guide_html(guide, ""), guide_markdown(guide, ""), str(course_of(guide, Decimal(1))))
    yield from (fact.text for fact in facts_of(guide.origin))
    yield introduction()


def play_every_scene(demonstration: Demonstration, book: Notebook) -> None:
    """Each scene of the demo in both palettes and every language."""
    store = demonstration.application.preferences
    for scene in demonstration.play():
        for palette, language in product(BOTH, Language):
            store.change(palette=palette, language=language)
            book.look_at(demonstration.again(scene).window)
    book.said |= {*files_of(demonstration), *pages_of_a_guide()}


def main() -> None:
    """Play what is wanted and write it down."""
    folder, out, *wanted = sys.argv[1:]
    pass_on_qt_messages()
    qt, book = QApplication(sys.argv[:1]), Notebook()
    demonstration = Demonstration(qt, Path(folder) / "accounts", "light")
    if wanted == ["every"]:
        play_every_scene(demonstration, book)
    elif wanted[0] == "lists":
        play_lists(demonstration, wanted[1:], book)
    else:
        play_pages(demonstration, wanted, book)
    demonstration.application.close()
    book.said |= {*help_of_every_command(), default_folder().parent.name, brand().command}
    book.write(Path(out))


if __name__ == "__main__":
    main()

"""The debrief on paper: HTML that a browser and a screen reader can follow, and a PDF; the same run, the same bytes."""

import re
from html.parser import HTMLParser

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from tests.views.debrief_builders import a_run, so_far
from tradewalk.services.debriefing import DebriefSoFar
from tradewalk.views.debrief.paper import debrief_paper
from tradewalk.views.debrief.view_model import derive_debrief
from tradewalk.views.formatting import choose_locale
from tradewalk.views.paper import Paper, PaperColumn, PaperLine, PaperSection
from tradewalk.views.paper_page import paper_page
from tradewalk.views.paper_pdf import paper_document, pdf_bytes
from tradewalk.walkthrough.script import Mode

VOID = {"meta", "br"}
VERSION = "0.1.0"


class Page(HTMLParser):
    """What a page is made of; ``faults`` are tags that do not close as they opened."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.faults: list[str] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        self.faults += self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def a_paper(whole: DebriefSoFar | None = None) -> Paper:
    return debrief_paper(derive_debrief(whole or so_far(a_run(Mode.ASSESS))), VERSION)


def test_the_page_is_whole_html_without_script_or_anything_from_elsewhere() -> None:
    html = paper_page(a_paper())
    page = Page(html)
    assert page.faults == []
    assert html.startswith("<!DOCTYPE html>\n")
    assert {tag for tag, _ in page.tags} <= {
        "html", "head", "meta", "title", "style", "body", "main", "section", "footer", "h1", "h2", "p", "dl", "div",
        "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "br",
    }  # fmt: skip
    assert re.search(r"https?:|url\(|@import|src=|href=|<script|\son\w+=", html) is None
    identifiers = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(set(identifiers)) == len(identifiers)
    referred = {
        attributes["aria-labelledby"] for _, attributes in page.tags if "aria-labelledby" in attributes
    }
    assert referred <= set(identifiers)


def test_headings_stand_in_order_and_every_heading_of_a_table_says_what_it_is_of() -> None:
    page = Page(paper_page(a_paper()))
    headings = [tag for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert headings == ["h1", *["h2"] * 5]
    assert {heading["scope"] for heading in page.named("th")} == {"col", "row"}
    assert len(page.named("table")) == 5
    rows = len(page.named("tr"))
    assert len([heading for heading in page.named("th") if heading["scope"] == "row"]) == rows - 5


@pytest.mark.parametrize(("locale", "tag"), [("en_GB", "en"), ("zh_CN", "zh-Hans"), ("zh_HK", "zh-Hant")])
def test_the_page_names_its_language(locale: str, tag: str) -> None:
    choose_locale(locale)
    assert Page(paper_page(a_paper())).named("html") == [{"lang": tag}]


def test_what_it_is_by_stands_on_it() -> None:
    paper = a_paper()
    lines = {line.label: line.text for line in paper.lines}
    assert lines["Walkthrough"] == "buy-first-star-share"
    assert lines["Tradewalk version"] == VERSION
    assert lines["Rule book as of"] == "27 Aug 2025"
    assert lines["Score"] == "66%. Not passed. 80% were needed."
    texts = Page(paper_page(paper)).texts
    assert "SIMULATED" in texts
    assert "Debrief: Buy your first STAR share · SIMULATED" in texts


def test_the_score_stands_on_the_paper_of_an_assessment_alone() -> None:
    assert "Score" not in {line.label for line in a_paper(so_far(a_run())).lines}
    html = paper_page(a_paper(so_far(a_run())))
    assert "%" not in html.partition("<body>")[2]


def test_what_a_script_says_cannot_become_markup() -> None:
    columns = (PaperColumn("<b>"), PaperColumn("&", is_figure=True))
    section = PaperSection("one", "<h3>", columns, (("<script>", "one\ntwo"),), remarks=("<i>",))
    paper = Paper("<title>", (PaperLine("<dt>", '"'),), (section,), ("<p>",))
    page = Page(paper_page(paper))
    assert page.faults == []
    assert not {"b", "script", "i", "h3"} & {tag for tag, _ in page.tags}
    assert [page.texts[place + 1] for place, said in enumerate(page.texts) if said == "one"] == ["two"]


def test_the_same_run_gives_the_same_bytes(qapp: QApplication) -> None:
    assert qapp is not None
    one, other = so_far(a_run(Mode.ASSESS)), so_far(a_run(Mode.ASSESS))
    assert paper_page(a_paper(one)) == paper_page(a_paper(other))
    made = pdf_bytes(a_paper(one), one.at)
    assert made.startswith(b"%PDF-")
    assert pdf_bytes(a_paper(other), other.at) == made


@pytest.mark.usefixtures("qapp")
def test_no_row_of_a_table_is_cut_by_the_end_of_a_page() -> None:
    columns = (PaperColumn("No."), PaperColumn("What"))
    rows = tuple((f"{number}", "\n".join([f"line {number}"] * 7)) for number in range(12))
    paper = Paper("Cut", (), tuple(PaperSection(key, key, columns, rows) for key in ("one", "two")))
    document = paper_document(paper, QSizeF(400, 330))
    layout, cut = document.documentLayout(), []
    block = document.begin()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() // 330 != (rect.bottom() - 1) // 330:
            cut.append(block.text())
        block = block.next()
    assert cut == []
    assert document.pageCount() > 4

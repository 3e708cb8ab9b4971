"""Pages of a guide and its PDF, held against readers that are not ours."""

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from tinyhtml5.parser import HTMLParser

from tests.domain.builders import at
from tests.views.test_guide_pages import every_page
from tests.walkthrough.guides import a_guide
from tradewalk.views.fonts import application_font, register_fonts
from tradewalk.views.guide.pdf import guide_pdf


def faults_of(page: str) -> list[str]:
    """Every fault in a page by the standard of HTML."""
    parser = HTMLParser()
    parser.parse(page)
    return [fault[1] for fault in parser.errors]


@pytest.mark.parametrize("name", ["guide", "changes", "unchanged", "front"])
def test_every_page_is_html_without_a_single_fault(name: str) -> None:
    assert faults_of(every_page()[name]) == []


@pytest.mark.parametrize("spoil", ["</p></div>", "<p id=x id=y>", "&nosuch;", "<main", "<b><p></b>", "<p/>"])
def test_the_reader_finds_faults(spoil: str) -> None:
    assert faults_of(every_page()["guide"].replace("</main>", f"{spoil}</main>"))


def test_the_outline_of_the_pdf_leads_to_its_pages(qapp: QApplication) -> None:
    before = qapp.font()
    qapp.setFont(application_font(register_fonts()))
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(0)
    content = guide_pdf(a_guide("zh-Hant"), {"search.png": image, "review.png": image}, at("10:31:50"))
    qapp.setFont(before)
    reader: Any = PdfReader(BytesIO(content), strict=True)
    outline = [(entry.title, reader.get_destination_page_number(entry)) for entry in reader.outline]
    assert outline == [
        ("Buy <one> share", 0), ("1. Nothing is real", 0), ("2. Type 688256 & open it", 0), ("3. Look again", 0),
        ("Answers to the questions", 1),
    ]  # fmt: skip
    assert reader.trailer["/Root"]["/Lang"] == "zh-Hant"
    assert reader.metadata is not None
    assert reader.metadata.title == "Buy <one> share · SIMULATED"
    text = reader.pages[0].extract_text().replace("\t", " ")
    for said in (
        "SIMULATED",
        "buy-first",
        "Tradewalk 0.1.0",
        "20250827",
        "Check the code.",
        "200 <at least>",
    ):
        assert said in text

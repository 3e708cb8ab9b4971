"""A guide as PDF: steps stay whole, the contents say their pages, and the same guide is the same file."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.domain.builders import at
from tests.walkthrough.guides import a_guide
from tradewalk.views.fonts import application_font, register_fonts
from tradewalk.views.guide.pdf import guide_pdf
from tradewalk.views.guide.pdf_layout import GAP, Block, Piece, abreast, arranged
from tradewalk.views.pdf_file import PdfFile
from tradewalk.walkthrough.guide_model import Guide


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    qapp.setFont(application_font(register_fonts()))
    yield
    qapp.setFont(before)


def pictures(height: int = 40, width: int = 700) -> dict[str, QImage]:
    image = QImage(2 * width, 2 * height, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    image.setDevicePixelRatio(2)
    return {"search.png": image, "review.png": image}


def made(guide: Guide | None = None, height: int = 40, width: int = 700) -> bytes:
    return guide_pdf(guide or a_guide(), pictures(height, width), at("10:31:50"))


def pages(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", content))


def titles(content: bytes) -> list[str]:
    """The titles of the outline, each led to by the one before."""
    file = PdfFile.read(content)
    entry = file.objects[file.reference(file.objects[file.root()], b"Outlines")]
    found, way = [], b"First"
    while b"/%s " % way in entry:
        entry, way = file.objects[file.reference(entry, way)], b"Next"
        found.append(bytes.fromhex(re.findall(rb"<FEFF(\w+)>", entry)[0].decode()).decode("utf-16-be"))
    return found


def test_the_same_guide_is_the_same_file_and_bears_the_simulated_instant() -> None:
    content = made()
    assert made() == content
    assert set(re.findall(rb"\(D:(\d{14})", content)) == {b"20250827103150"}
    assert set(re.findall(rb'Date="([^"+Z]+)', content)) == {b"2025-08-27T10:31:50"}


def test_another_guide_has_another_id() -> None:
    ids = {
        re.findall(rb"uuid:([\w-]+)", made(guide))[0]
        for guide in (a_guide(), replace(a_guide(), title="Other"))
    }
    assert len(ids) == 2


def test_the_outline_has_every_step_and_the_answers() -> None:
    assert titles(made()) == [
        "Buy <one> share", "1. Nothing is real", "2. Type 688256 & open it", "3. Look again",
        "Answers to the questions",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_it_says_its_language(language: str) -> None:
    assert b"/Lang (%s)" % language.encode() in made(a_guide(language))


def test_steps_share_a_page_where_they_fit_and_answers_have_one_of_their_own() -> None:
    assert pages(made()) == 2
    assert pages(made(height=900)) == 4, "each picture takes most of a page"


def test_two_steps_with_narrow_pictures_are_beside_each_other() -> None:
    content = made(height=900, width=400)
    assert pages(content) == pages(made(height=900)) - 1
    assert titles(content) == titles(made())


def test_columns_are_as_high_as_the_higher_and_each_has_its_bookmark() -> None:
    left = [piece(30, 10)._replace(bookmark="left"), piece(20, 5)]
    right = [piece(40, 10)._replace(bookmark="right")]
    assert [(each.height, each.gap, each.bookmark) for each in abreast(left, right, 50)] == [
        (0, 10, "left"), (0, 0, "right"), (55, 0, ""),
    ]  # fmt: skip
    assert [each.height for each in abreast([], right, 50)] == [0, 40]
    assert not [*abreast([], [], 50)]


def test_a_step_without_questions_needs_no_page_for_answers() -> None:
    assert pages(made(a_guide(steps=a_guide().steps[:2]))) == 1


def piece(height: float, gap: float = GAP) -> Piece:
    def draw(_painter: QPainter) -> None:
        raise AssertionError("nothing is drawn to be arranged")

    return Piece(height, draw, gap)


@pytest.mark.parametrize(
    ("blocks", "places"),
    [
        ([[40], [40]], [(0, 0), (0, 50)]),
        ([[40], [60]], [(0, 0), (1, 0)]),
        ([[30, 20], [30, 20]], [(0, 0), (0, 40), (1, 0), (1, 40)]),
        ([[60, 60], [10]], [(0, 0), (1, 0), (1, 70)]),
        ([[20], [60, 60]], [(0, 0), (1, 0), (2, 0)]),
        ([[100], [100]], [(0, 0), (1, 0)]),
    ],
)
def test_pieces_are_spread_over_pages(blocks: list[list[int]], places: list[tuple[int, int]]) -> None:
    """Pages are 100 high, and each piece has a gap of 10 above it."""
    made = arranged([Block([piece(height, 10) for height in heights]) for heights in blocks], 100)
    assert [(each.page, each.top) for each in made] == places


def test_a_block_may_begin_a_page() -> None:
    made = arranged([Block([piece(10)]), Block([piece(10)], starts_page=True)], 1000)
    assert [each.page for each in made] == [0, 1]

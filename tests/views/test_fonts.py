from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tradewalk import resources
from tradewalk.views.coach.card import LOOK
from tradewalk.views.fonts import FILES, application_font, register_fonts
from tradewalk.views.formatting import choose_locale
from tradewalk.views.languages import NAMES
from tradewalk.views.pdf_pages import page_font

BRANDS = Path(__file__).resolve().parents[2] / "packaging" / "brands"
TEXTS = {".toml", ".json", ".jsonl", ".csv", ".ts", ".txt", ".yaml"}


def shipped_texts() -> str:
    folders = (Path(str(resources.resource())), BRANDS)
    paths = [path for folder in folders for path in folder.rglob("*")]
    texts = "".join(path.read_text("utf-8") for path in paths if path.suffix in TEXTS)
    return texts + "".join(NAMES.values()) + LOOK


@pytest.mark.usefixtures("qapp")
def test_every_character_of_every_shipped_text_has_a_glyph() -> None:
    fonts = []
    for name in FILES:
        font = QRawFont()
        content = resources.resource("fonts", name).read_bytes()
        font.loadFromData(content, 13, QFont.HintingPreference.PreferNoHinting)
        fonts.append(font)
    characters = {character for character in shipped_texts() if character.isprintable()}
    bare = sorted(c for c in characters if not any(font.supportsCharacter(ord(c)) for font in fonts))
    assert bare == [], "run packaging/font_subset.py"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("digit", "0123456789")
def test_figures_have_one_width(digit: str) -> None:
    metrics = QFontMetrics(application_font(register_fonts()))
    assert metrics.horizontalAdvance(digit * 10) == metrics.horizontalAdvance("0" * 10)


@pytest.mark.usefixtures("qapp")
def test_every_letter_of_a_bundled_family_comes_from_a_bundled_file() -> None:
    families = register_fonts()
    assert [family for family in families if not family.startswith("Bundled ")] == []
    assert set(QFontDatabase.styles("Bundled Inter")) == {"Regular", "Medium", "Semi Bold"}
    for chinese in ("Bundled SC", "Bundled HK"):
        assert set(QFontDatabase.styles(chinese)) == {"Regular", "Bold"}


@pytest.mark.parametrize(("tag", "is_traditional"), [("zh_HK", True), ("zh_CN", False), ("en_GB", False)])
def test_what_stands_in_a_pdf_can_be_copied_since_every_glyph_is_that_of_its_character(
    qapp: QApplication, tag: str, is_traditional: bool
) -> None:
    usual = qapp.font()
    qapp.setFont(application_font(register_fonts(), is_traditional=is_traditional))
    choose_locale(tag)
    try:
        letters = sorted({each for each in shipped_texts() if each.isprintable()})
        for text in ("10:31:50", "200 x 1,400.99 -> (T+1)", "".join(letters)):
            assert drawn_otherwise(text, page_font(10.0)) == set()
    finally:
        choose_locale()
        qapp.setFont(usual)


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold])
def test_after_a_change_of_language_the_font_of_its_script_comes_first(
    qtbot: QtBot, weight: QFont.Weight
) -> None:
    families, label = register_fonts(), QLabel()
    qtbot.addWidget(label)
    label.setStyleSheet(f"font-size: 47px; font-weight: {weight.value}")
    layouts = []
    for is_traditional in (False, True, False):
        label.setFont(application_font(families, is_traditional=is_traditional))
        label.ensurePolished()
        layouts.append(laid_out("，。：？", label.font()))
    used = [{run.rawFont().familyName() for run in layout.glyphRuns()} for layout in layouts]
    assert used == [{"Bundled SC"}, {"Bundled HK"}, {"Bundled SC"}]


def laid_out(text: str, font: QFont) -> QTextLayout:
    """One line of a text; as long as it lives, Qt keeps the font."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def drawn_otherwise(text: str, font: QFont) -> set[tuple[str, int]]:
    """The glyphs of a text that none of its characters has in its font."""
    runs = laid_out(text, font).glyphRuns()
    drawn = {(run.rawFont().familyName(), glyph) for run in runs for glyph in run.glyphIndexes()}
    own = {
        (run.rawFont().familyName(), glyph)
        for run in runs
        for glyph in run.rawFont().glyphIndexesForString(text)
    }
    return drawn - own


def test_the_fonts_are_small_and_carry_their_licence() -> None:
    sizes = [len(resources.resource("fonts", name).read_bytes()) for name in FILES]
    assert sum(sizes) < 1_700_000
    assert "SIL OPEN FONT LICENSE" in resources.read_text("fonts", "LICENSE-OFL.txt")

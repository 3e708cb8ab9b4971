from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QRawFont

from tradewalk import resources
from tradewalk.views.fonts import FILES, application_font, register_fonts

TEXTS = {".toml", ".json", ".jsonl", ".csv", ".ts", ".txt", ".yaml"}


def shipped_texts() -> str:
    folder = Path(str(resources.resource()))
    return "".join(path.read_text("utf-8") for path in folder.rglob("*") if path.suffix in TEXTS)


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
    styles = {family: set(QFontDatabase.styles(family)) for family in families}
    latin, *chinese = families
    assert styles[latin] == {"Regular", "Medium", "Semi Bold"}
    assert {family: styles[family] for family in chinese} == {family: {"Regular"} for family in chinese}
    assert [family for family in families if not family.startswith("Tradewalk ")] == []


def test_the_fonts_are_small_and_carry_their_licence() -> None:
    sizes = [len(resources.resource("fonts", name).read_bytes()) for name in FILES]
    assert sum(sizes) < 1_700_000
    assert "SIL OPEN FONT LICENSE" in resources.read_text("fonts", "LICENSE-OFL.txt")

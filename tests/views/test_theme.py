import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.source_tree import read_tree
from tests.views.market_builders import an_appearance, at_text_size
from tradewalk import resources
from tradewalk.services.preferences import PaletteChoice, Preferences, PriceColours
from tradewalk.views.explained import explains
from tradewalk.views.text import Role, text_label
from tradewalk.views.theme import Colours, Palette, Theme, style_sheet_of, theme_for, theme_of
from tradewalk.views.tones import Tone, tone_against, tone_of

ON_SURFACES = ("bg", "surface", "raised", "line_soft", "accent_bg")
INKS = ("ink", "ink_2", "accent", "red", "green", "orange", "blue", "error", "warn")
ON_THEIR_OWN = (("on_accent", "accent"), ("error", "error_bg"), ("warn", "warn_bg"), ("ink", "error_bg"))


def luminance(colour: str) -> float:
    channels = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def pairs() -> list[tuple[str, str]]:
    return [(ink, ground) for ink in INKS for ground in ON_SURFACES] + list(ON_THEIR_OWN)


@pytest.mark.parametrize("palette", Palette)
@pytest.mark.parametrize(("ink", "ground"), pairs())
def test_every_text_stands_out_from_its_ground(palette: Palette, ink: str, ground: str) -> None:
    colours = theme_of(palette).colours
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("palette", Palette)
def test_the_style_sheet_has_no_colour_of_its_own(palette: Palette) -> None:
    assert not re.search(r"#[0-9a-fA-F]{6}", resources.read_text("styles", "tradewalk.qss"))
    assert "$" not in style_sheet_of(theme_of(palette)).replace("$tokens", "")


def test_every_colour_has_a_use() -> None:
    sheet = resources.read_text("styles", "tradewalk.qss")
    sources = "\n".join(module.source for module in read_tree().values())
    names = {field.name for field in fields(Colours)}
    assert {name for name in names if not re.search(rf"[$.]{name}\b", sheet + sources)} == set()


@pytest.mark.parametrize(
    ("choice", "up", "down"),
    [
        (PriceColours.RED_UP, "red", "green"),
        (PriceColours.GREEN_UP, "green", "red"),
        (PriceColours.ORANGE_UP, "orange", "blue"),
    ],
)
def test_rises_and_falls_have_the_colours_that_were_chosen(choice: PriceColours, up: str, down: str) -> None:
    theme = theme_of(Palette.LIGHT, price_colours=choice)
    assert theme.ink_of(Tone.UP) == getattr(theme.colours, up)
    assert theme.ink_of(Tone.DOWN) == getattr(theme.colours, down)


@pytest.mark.parametrize(
    ("choice", "marks"),
    [
        (PriceColours.RED_UP, ["", "", ""]),
        (PriceColours.GREEN_UP, ["", "", ""]),
        (PriceColours.ORANGE_UP, ["▲ ", "▼ ", ""]),
    ],
)
def test_colours_for_colour_blind_eyes_have_a_mark_beside_them(
    choice: PriceColours, marks: list[str]
) -> None:
    theme = theme_of(Palette.LIGHT, price_colours=choice)
    assert [theme.mark_of(tone) for tone in (Tone.UP, Tone.DOWN, Tone.PLAIN)] == marks


@pytest.mark.parametrize(
    ("choice", "system", "palette"),
    [
        (PaletteChoice.LIGHT, Palette.DARK, Palette.LIGHT),
        (PaletteChoice.DARK, Palette.LIGHT, Palette.DARK),
        (PaletteChoice.CONTRAST, Palette.LIGHT, Palette.CONTRAST),
        (PaletteChoice.SYSTEM, Palette.LIGHT, Palette.LIGHT),
        (PaletteChoice.SYSTEM, Palette.DARK, Palette.DARK),
        (PaletteChoice.SYSTEM, Palette.CONTRAST, Palette.CONTRAST),
    ],
)
def test_the_palette_is_the_chosen_one_or_the_system_s(
    choice: PaletteChoice, system: Palette, palette: Palette
) -> None:
    assert theme_for(Preferences(palette=choice), system).palette is palette


def test_larger_text_has_larger_fonts_and_controls_and_the_same_lines() -> None:
    plain, large = (style_sheet_of(theme_of(Palette.LIGHT, text_size=size)) for size in (100, 200))
    assert 'QLabel[role="last"] { font-size: 68px;' in large
    assert "border: 1px solid" in large
    assert plain.count("min-height: 34px") == large.count("min-height: 68px") > 0


@pytest.mark.parametrize("kind", [None, "search"])
@pytest.mark.parametrize("percent", [100, 125, 200])
def test_a_field_keeps_its_height_when_it_gets_the_keyboard(
    qtbot: QtBot, percent: int, kind: str | None
) -> None:
    with at_text_size(percent):
        window = QWidget()
        column, fields = QVBoxLayout(window), (QLineEdit(), QLineEdit())
        for field in fields:
            field.setProperty("kind", kind)
            column.addWidget(field)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        fields[0].setFocus()
        qtbot.waitUntil(fields[0].hasFocus)
        assert fields[0].sizeHint().height() == fields[1].sizeHint().height()


@pytest.mark.parametrize(
    ("change", "tone"), [(None, Tone.PLAIN), (0, Tone.PLAIN), (3, Tone.UP), (-3, Tone.DOWN)]
)
def test_the_sign_of_a_change_decides_its_tone(change: int | None, tone: Tone) -> None:
    assert tone_of(change) is tone


def test_a_price_without_a_reference_has_no_tone() -> None:
    assert tone_against(None, None) is Tone.PLAIN


def test_every_tone_has_an_ink_of_the_tokens() -> None:
    theme = theme_of(Palette.DARK)
    values = {getattr(theme.colours, name) for name in Colours.__slots__}
    assert all(theme.ink_of(tone) in values for tone in Tone)
    assert isinstance(theme, Theme)


@pytest.mark.parametrize("palette", Palette)
@pytest.mark.parametrize("role", [Role.LAST, Role.CHANGE])
@pytest.mark.parametrize("tone", [Tone.UP, Tone.DOWN, Tone.PLAIN])
def test_a_price_keeps_its_colour_under_the_mouse(
    qtbot: QtBot, palette: Palette, role: Role, tone: Tone
) -> None:
    with an_appearance(palette):
        label = explains(text_label("price", role, tone), "last")
        qtbot.addWidget(label)
        label.setText("1,401.12")
        label.show()
        label.grab()
        calm = label.grab().toImage()
        label.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        assert label.grab().toImage() == calm


def test_a_label_that_explains_itself_shows_it_under_the_mouse(qtbot: QtBot) -> None:
    with an_appearance():
        label = explains(text_label("label", Role.SMALL), "last")
        qtbot.addWidget(label)
        label.setText("Prev close")
        label.show()
        label.grab()
        calm = label.grab().toImage()
        label.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        assert label.grab().toImage() != calm


@pytest.mark.parametrize("palette", Palette)
def test_an_invitation_to_type_is_written_in_full_ink(qtbot: QtBot, palette: Palette) -> None:
    with an_appearance(palette) as look:
        field = QLineEdit()
        qtbot.addWidget(field)
        field.setPlaceholderText("Search code or name")
        field.show()
        field.grab()
        ink = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert (ink.name(), ink.alpha()) == (look.theme.colours.ink_2, 255)

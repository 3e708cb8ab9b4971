"""The look: tokens read from the shipped file, and the one place that puts them on the application.

``Appearance`` is built once in the composition root and handed to the views that paint for themselves;
everything else follows from the palette and the style sheet. Style names are Qt properties:
``role`` (see text.py) and ``tone`` (see tones.py) on labels, ``kind`` on frames and buttons.
"""

import re
import tomllib
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tradewalk import resources
from tradewalk.services.preferences import PaletteChoice, Preferences, PriceColours
from tradewalk.views.scale import body_size
from tradewalk.views.tones import Tone


class Palette(StrEnum):
    """The palettes of the tokens file."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """The tokens of one palette, as ``#rrggbb`` or ``#aarrggbb``."""

    bg: str
    surface: str
    raised: str
    line: str
    line_soft: str
    ink: str
    ink_2: str
    ink_3: str
    accent: str
    accent_strong: str
    accent_bg: str
    on_accent: str
    red: str
    green: str
    orange: str
    blue: str
    error: str
    error_bg: str
    warn: str
    warn_bg: str
    line_1: str
    line_2: str
    line_3: str
    line_4: str
    line_5: str
    line_6: str
    scrim: str


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in logical pixels."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741
    xl: int = 20
    xxl: int = 24


@dataclass(frozen=True, slots=True)
class Radii:
    """Corner radii in logical pixels."""

    chip: int = 4
    tab: int = 6
    field: int = 8
    card: int = 10


SPACING = Spacing()
RADII = Radii()


@dataclass(frozen=True, slots=True)
class Theme:
    """One complete look. ``text_size`` is a percentage."""

    palette: Palette
    colours: Colours
    price_colours: PriceColours = PriceColours.RED_UP
    text_size: int = 100

    @property
    def up(self) -> str:
        """The colour of a rise."""
        return self._price_inks[0]

    @property
    def down(self) -> str:
        """The colour of a fall."""
        return self._price_inks[1]

    @property
    def lines(self) -> tuple[str, ...]:
        """The colours of the lines of a chart, in the order in which they are taken."""
        colours = self.colours
        return (
            colours.line_1,
            colours.line_2,
            colours.line_3,
            colours.line_4,
            colours.line_5,
            colours.line_6,
        )

    @property
    def _price_inks(self) -> tuple[str, str]:
        colours = self.colours
        inks = {
            PriceColours.RED_UP: (colours.red, colours.green),
            PriceColours.GREEN_UP: (colours.green, colours.red),
            PriceColours.ORANGE_UP: (colours.orange, colours.blue),
        }
        return inks[self.price_colours]

    def mark_of(self, tone: Tone) -> str:
        """What stands before a change beside its colour; only the colours for colour-blind eyes have a mark."""
        if self.price_colours is not PriceColours.ORANGE_UP:
            return ""
        return {Tone.UP: "▲ ", Tone.DOWN: "▼ "}.get(tone, "")

    def ink_of(self, tone: Tone) -> str:
        """The text colour of a tone."""
        colours = self.colours
        inks = {
            Tone.PLAIN: colours.ink,
            Tone.QUIET: colours.ink_2,
            Tone.UP: self.up,
            Tone.DOWN: self.down,
            Tone.ACCENT: colours.accent,
            Tone.WARN: colours.warn,
            Tone.ERROR: colours.error,
        }
        return inks[tone]


def theme_of(
    palette: Palette, *, price_colours: PriceColours = PriceColours.RED_UP, text_size: int = 100
) -> Theme:
    """The theme of a palette in the shipped tokens, with the accents of the brand; high contrast has its own.

    Raises KeyError or TypeError for a damaged file.
    """
    tokens = tomllib.loads(resources.read_text("styles", "tokens.toml"))[palette.value]
    accents = {Palette.LIGHT: resources.brand().light, Palette.DARK: resources.brand().dark}
    if palette in accents:
        tokens |= asdict(accents[palette])
    return Theme(palette, Colours(**tokens), price_colours, text_size)


def theme_for(preferences: Preferences, system: Palette) -> Theme:
    """The theme that somebody has chosen; *system* is what the desktop has, for who follows it."""
    choice = preferences.palette
    palette = system if choice is PaletteChoice.SYSTEM else Palette(choice.value)
    return theme_of(palette, price_colours=preferences.price_colours, text_size=preferences.text_size)


def system_palette(application: QApplication) -> Palette:
    """What the desktop asks for: high contrast, dark, or light where it says nothing."""
    hints = application.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Palette.CONTRAST
    return Palette.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Palette.LIGHT


def style_sheet_of(theme: Theme) -> str:
    """The style sheet of a theme: the template with every ``$token`` put in, and what holds text scaled."""
    values = {field.name: getattr(theme.colours, field.name) for field in fields(Colours)}
    values |= {"up": theme.up, "down": theme.down}
    values |= {f"radius_{field.name}": f"{getattr(RADII, field.name)}px" for field in fields(Radii)}
    values |= {f"space_{field.name}": f"{getattr(SPACING, field.name)}px" for field in fields(Spacing)}
    sheet = Template(resources.read_text("styles", "tradewalk.qss")).substitute(values)
    return _scaled(sheet, theme.text_size)


def _scaled(sheet: str, text_size: int) -> str:
    """The sheet with every font and every least height of a control at a text size.

    What a thicker border takes of a height (``34px - 2px``) does not grow with the text, as the border does not.
    """
    return re.sub(
        r"\b(font-size|min-height): (\d{2})px(?: - (\d)px)?",
        lambda found: f"{found[1]}: {round(int(found[2]) * text_size / 100) - int(found[3] or 0)}px",
        sheet,
    )


def qt_palette_of(theme: Theme) -> QPalette:
    """The palette of a theme, for what the style sheet does not reach."""
    colours, palette = theme.colours, QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.bg,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.bg,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.ink_2,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Midlight: colours.line_soft,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette


class Appearance(QObject):
    """The theme in force, and switched live.

    ``put_on`` brings it to the application; widgets that exist by then are styled once, not at every step
    of their making. The body font follows the text size at once, so that what is built next measures by it.
    """

    theme_changed = Signal(object)

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__()
        self._application = application
        self._is_on = False
        self.theme = theme
        self._size_body_font()

    def put_on(self) -> None:
        """Put the theme on, unless it is on already."""
        if not self._is_on:
            self._apply()

    def choose(self, theme: Theme) -> None:
        """Put another theme on; the same one changes nothing."""
        if theme != self.theme:
            self.theme = theme
            self._size_body_font()
            self._apply()
            self.theme_changed.emit(theme)

    def _size_body_font(self) -> None:
        font, size = self._application.font(), body_size(self.theme.text_size)
        if font.pixelSize() != size:
            font.setPixelSize(size)
            self._application.setFont(font)

    def _apply(self) -> None:
        self._is_on = True
        self._application.setPalette(qt_palette_of(self.theme))
        self._application.setStyleSheet(style_sheet_of(self.theme))

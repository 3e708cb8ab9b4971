"""The bundled fonts, so that a bare machine shows the same pictures and no boxes.

Their families have names of their own, so that no letter comes from a font of the system.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

from tradewalk import resources
from tradewalk.views.scale import body_size

LATIN = "Bundled Inter"
FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "NotoSansSC-Regular.otf",
    "NotoSansSC-Bold.otf",
    "NotoSansHK-Regular.otf",
    "NotoSansHK-Bold.otf",
)


def register_fonts() -> tuple[str, ...]:
    """Register every bundled font file; the families in the order in which text falls back on them."""
    families = [LATIN]
    for name in FILES:
        content = resources.resource("fonts", name).read_bytes()
        handle = QFontDatabase.addApplicationFontFromData(content)
        if handle < 0:
            raise ValueError(f"the bundled font {name} cannot be read")
        families += QFontDatabase.applicationFontFamilies(handle)
    return tuple(dict.fromkeys(families))


def application_font(
    families: tuple[str, ...], *, is_traditional: bool = False, text_size: int = 100
) -> QFont:
    """The font of everything: body size at a text size in percent, and figures of one width.

    Where both Chinese fonts have a character, the one of the language's script comes first.
    """
    ordered = sorted(families, key=lambda family: " SC" in family) if is_traditional else families
    font = QFont(list(ordered))
    # Qt's cache of fonts looks at the first family alone. By the hint it tells the two orders apart; else text
    # keeps, for each size and weight, the order that was met first.
    font.setStyleHint(QFont.StyleHint.SansSerif if is_traditional else QFont.StyleHint.AnyStyle)
    font.setPixelSize(body_size(text_size))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def bring_families_to(widget: QWidget, families: list[str]) -> None:
    """Have a widget and all in it written in these families, which are the application's by now.

    Where a style sheet is on, Qt brings a new font to the windows and not to what stands in them.
    """
    if widget.font().families() != families:
        widget.style().polish(widget)
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        bring_families_to(child, families)

"""The bundled fonts, so that a bare machine shows the same pictures and no boxes.

Their families have names of their own, so that no letter comes from a font of the system.
"""

from PySide6.QtGui import QFont, QFontDatabase

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
    font.setPixelSize(body_size(text_size))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font

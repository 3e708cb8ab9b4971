"""The bundled fonts, so that a bare machine shows the same pictures and no boxes."""

from PySide6.QtGui import QFont, QFontDatabase

from tradewalk import resources
from tradewalk.views.scale import BODY_SIZE

LATIN = "Inter"
FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "NotoSansSC-Regular.otf",
    "NotoSansTC-Regular.otf",
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


def application_font(families: tuple[str, ...], *, is_traditional: bool = False) -> QFont:
    """The font of everything: body size, and figures of one width so that numbers do not jump.

    Where both Chinese fonts have a character, the one of the language's script comes first.
    """
    ordered = sorted(families, key=lambda family: " SC" in family) if is_traditional else families
    font = QFont(list(ordered))
    font.setPixelSize(BODY_SIZE)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font

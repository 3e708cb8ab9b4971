"""Rebuild the bundled fonts: Inter for Latin text, and of Noto Sans only the Chinese that is shipped.

Each gets a family name that no system has, and no brand: beside a font of the same name in the system, Qt would take
heavier letters from there, and what is drawn would depend on the machine.

Wants fonttools, Inter's three static weights and Noto Sans CJK (Debian: fonts-inter, fonts-noto-cjk).
Run it whenever a shipped text gains a character; tests/views/test_fonts.py says when.
"""

import argparse
import ast
from itertools import product
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / "resources" / "tradewalk_resources"
FONTS = SHIPPED / "fonts"
TEXT_SUFFIXES = {".toml", ".json", ".jsonl", ".csv", ".ts", ".md", ".txt", ".yaml"}
WEIGHTS = ("Regular", "Medium", "SemiBold")
CHINESE = {"SC": 2, "HK": 4}
"""The faces of a collection by the script that they are for: as the mainland writes, and as Hong Kong does."""
CHINESE_WEIGHTS = ("Regular", "Bold")
FAMILIES = {
    "Inter": "Bundled Inter",
    "Noto Sans CJK SC": "Bundled SC",
    "Noto Sans CJK HK": "Bundled HK",
}
FAMILY_NAMES, POSTSCRIPT_NAMES = (1, 4, 16), (3, 6)
"""The names of a font that hold its family, and those that are one word for the font; as the table numbers them."""
LATIN = "U+20-17F,U+2BB-2BD,U+2C6-2DD,U+1E00-1EFF,U+2000-206F,U+20A0-20BF,U+2100-218F"
SIGNS = ",U+2190-2199,U+2212,U+2215,U+2248,U+2260,U+2264-2265,U+25A0-25CF,U+2605-2606,U+2713,U+2717"
PUNCTUATION = "，。、；：？！（）《》「」『』“”‘’—…·％＋－／　"


def shipped_characters() -> set[str]:
    """Every character beyond Latin in the shipped texts and in the string literals of the program."""
    folders = (SHIPPED, ROOT / "packaging" / "brands")
    paths = [path for folder in folders for path in folder.rglob("*")]
    texts = [path.read_text("utf-8") for path in paths if path.suffix in TEXT_SUFFIXES]
    texts += [said for path in (ROOT / "gui").rglob("*.py") for said in _literals(path)]
    return {character for character in "".join(texts) + PUNCTUATION if ord(character) >= 0x2E80}


def _literals(path: Path) -> list[str]:
    """What the string literals of a source say."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def rename(font: TTFont) -> None:
    """Give a font the family name that it has in this application."""
    table, top = font["name"], font["CFF "].cff.topDictIndex[0]
    old = table.getBestFamilyName()
    family, weight = FAMILIES[old], table.getDebugName(6).rpartition("-")[2]
    postscript = f"{family.replace(' ', '')}-{weight}"
    for record in table.names:
        if record.nameID in FAMILY_NAMES:
            record.string = str(record).replace(old, family)
        elif record.nameID in POSTSCRIPT_NAMES:
            record.string = postscript
    font["CFF "].cff.fontNames = [postscript]
    top.FamilyName, top.FullName = family, f"{family} {weight}"


def write_subset(font: TTFont, unicodes: list[int], target: Path) -> None:
    """Keep these characters and the layout features that the application uses.

    Not ``locl``, the letters of a region: a PDF cannot tell which characters those are, and so they cannot be copied.
    """
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "calt", "tnum", "case"])
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.desubroutinize = True
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    rename(font)
    font["head"].modified = font["head"].created  # equal input, equal file
    font.recalcTimestamp = False
    font.save(target)
    print(f"{target.name}: {len(unicodes)} characters, {target.stat().st_size:,} bytes")


def main() -> None:
    """Write every bundled font file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--inter", type=Path, default=Path("/usr/share/fonts/opentype/inter"))
    parser.add_argument("--noto", type=Path, default=Path("/usr/share/fonts/opentype/noto"))
    arguments = parser.parse_args()
    FONTS.mkdir(exist_ok=True)
    latin = subset.parse_unicodes(LATIN + SIGNS)
    for weight in WEIGHTS:
        write_subset(TTFont(arguments.inter / f"Inter-{weight}.otf"), latin, FONTS / f"Inter-{weight}.otf")
    chinese = sorted(map(ord, shipped_characters()))
    for weight, (script, number) in product(CHINESE_WEIGHTS, CHINESE.items()):
        face = TTFont(arguments.noto / f"NotoSansCJK-{weight}.ttc", fontNumber=number)
        write_subset(face, chinese, FONTS / f"NotoSans{script}-{weight}.otf")


if __name__ == "__main__":
    main()

"""Rebuild the bundled fonts: Inter for Latin text, and of Noto Sans only the Chinese that is shipped.

Wants fonttools, Inter's three static weights and Noto Sans CJK (Debian: fonts-inter, fonts-noto-cjk).
Run it whenever a shipped text gains a character; tests/views/test_fonts.py says when.
"""

import argparse
import re
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / "resources" / "tradewalk_resources"
FONTS = SHIPPED / "fonts"
TEXT_SUFFIXES = {".toml", ".json", ".jsonl", ".csv", ".ts", ".md", ".txt", ".yaml"}
WEIGHTS = ("Regular", "Medium", "SemiBold")
CHINESE = (("NotoSansSC-Regular.otf", 2), ("NotoSansTC-Regular.otf", 3))
LATIN = "U+20-17F,U+2BB-2BD,U+2C6-2DD,U+1E00-1EFF,U+2000-206F,U+20A0-20BF,U+2100-218F"
SIGNS = ",U+2190-2199,U+2212,U+2215,U+2248,U+2260,U+2264-2265,U+25A0-25CF,U+2605-2606,U+2713,U+2717"
PUNCTUATION = "，。、；：？！（）《》「」『』“”‘’—…·％＋－／　"
_CHINESE_SOURCE = re.compile(r'["\'](?:[^"\'\\]|\\.)*["\']')


def shipped_characters() -> set[str]:
    """Every character beyond Latin in the shipped texts and in the string literals of the program."""
    texts = [path.read_text("utf-8") for path in SHIPPED.rglob("*") if path.suffix in TEXT_SUFFIXES]
    for path in (ROOT / "gui").rglob("*.py"):
        texts += _CHINESE_SOURCE.findall(path.read_text("utf-8"))
    return {character for character in "".join(texts) + PUNCTUATION if ord(character) >= 0x2E80}


def write_subset(font: TTFont, unicodes: list[int], target: Path) -> None:
    """Keep these characters and the layout features that the application uses."""
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "calt", "tnum", "case"])
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.desubroutinize = True
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
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
    noto = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
    parser.add_argument("--noto", type=Path, default=noto)
    arguments = parser.parse_args()
    FONTS.mkdir(exist_ok=True)
    latin = subset.parse_unicodes(LATIN + SIGNS)
    for weight in WEIGHTS:
        write_subset(TTFont(arguments.inter / f"Inter-{weight}.otf"), latin, FONTS / f"Inter-{weight}.otf")
    chinese = sorted(map(ord, shipped_characters()))
    for name, number in CHINESE:
        write_subset(TTFont(arguments.noto, fontNumber=number), chinese, FONTS / name)


if __name__ == "__main__":
    main()

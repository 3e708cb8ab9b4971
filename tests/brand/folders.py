"""Brands' folders for tests: the first brand's, with one thing changed."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIRST = ROOT / "resources" / "tradewalk_resources" / "brand"


def a_folder(target: Path, old: str = "", new: str = "") -> Path:
    """A copy of the first brand in which one text of its facts is another."""
    shutil.copytree(FIRST, target)
    facts = target / "brand.toml"
    text = facts.read_text("utf-8")
    assert old in text, f"{old!r} does not stand in the facts of the first brand"
    facts.write_text(text.replace(old, new, 1), "utf-8")
    return target


def line_of(text: str) -> int:
    """Where a text stands in the facts of the first brand."""
    lines = (FIRST / "brand.toml").read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)

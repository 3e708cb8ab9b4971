"""The translated texts: gathered from the sources into Qt Linguist files, and compiled from them.

``i18n/tradewalk_LANGUAGE.ts`` is written by translators and committed; the ``.qm`` beside it is made of it and is not.
"""

import subprocess
import sys
from pathlib import Path

from failure import Failure

CATALOGUES = "resources/tradewalk_resources/i18n"
SOURCES = "gui/tradewalk"
LANGUAGES = ("zh-Hans", "zh-Hant")


def compile_all(python: Path, root: Path) -> list[Path]:
    """Compile every catalogue that is newer than what was made of it; the files that were written."""
    written = []
    for catalogue in sorted((root / CATALOGUES).glob("*.ts")):
        target = catalogue.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime_ns >= catalogue.stat().st_mtime_ns:
            continue
        _tool(python, "lrelease", "-silent", str(catalogue), "-qm", str(target))
        written.append(target)
    return written


def gather(python: Path, root: Path) -> int:
    """Bring every catalogue up to what the sources say; what is new in it waits for its translator."""
    (root / CATALOGUES).mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(root)) for path in (root / SOURCES).rglob("*.py"))
    for language in LANGUAGES:
        catalogue = f"{CATALOGUES}/tradewalk_{language}.ts"
        options = ("-no-obsolete", "-locations", "none", "-source-language", "en")
        target = ("-target-language", language.replace("-Hans", "_CN").replace("-Hant", "_HK"))
        _tool(python, "lupdate", *options, *target, *sources, "-ts", catalogue, folder=root)
    return 0


def _tool(python: Path, name: str, *arguments: str, folder: Path | None = None) -> None:
    """Run one of Qt Linguist's tools as PySide6 brings it."""
    program = (
        f"import sys; from PySide6.scripts.pyside_tool import {name} as tool; sys.argv[0] = {name!r}; tool()"
    )
    command = [str(python), "-c", program, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr, flush=True)
        raise Failure(f"Qt's {name} could not do its part; its words stand above")

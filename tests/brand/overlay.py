"""The application under another brand: the resources as a build lays them out, and processes that run over them."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.brand.folders import FIRST, ROOT

SECOND = ROOT / "packaging" / "brands" / "harbourlight"
PATIENCE = 900


@dataclass(frozen=True, slots=True)
class Shown:
    """Every text that was said, and every colour (``#rrggbb``) that a picture had."""

    said: frozenset[str]
    colours: frozenset[str]


def overlaid(target: Path, brand: Path) -> Path:
    """Lay out the resources with this brand's folder in the place of the first one's; the folder to import from."""
    package = target / "tradewalk_resources"
    package.mkdir(parents=True)
    for entry in FIRST.parent.iterdir():
        if entry.name not in (FIRST.name, "__pycache__"):
            (package / entry.name).symlink_to(entry)
    shutil.copytree(brand, package / FIRST.name)
    return target


def under(resources: Path, *arguments: str | Path) -> str:
    """What Python says on stdout with these arguments, over these resources; it must end well."""
    path = os.pathsep.join(map(str, (resources, ROOT / "gui", ROOT)))
    environment = {
        **os.environ,
        "PYTHONPATH": path,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "error",
    }
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        capture_output=True, text=True, env=environment, timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def shown_under(resources: Path, folder: Path, *wanted: str) -> Shown:
    """What the application says and shows over these resources; see ``played.py`` for what can be wanted."""
    folder.mkdir()
    out = folder / "shown.json"
    under(resources, "-m", "tests.brand.played", folder, out, *wanted)
    read = json.loads(out.read_text("utf-8"))
    return Shown(frozenset(read["said"]), frozenset(read["colours"]))

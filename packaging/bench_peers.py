"""Other charts, installed beside ours for the benchmark alone: in .bench, never in .venv.

None of them has to be there. What cannot be installed is said in one line, and the benchmark goes on without it.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from environment import python_in

PINS = Path("tests") / "bench" / "peers"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
STAMP = "tradewalk-stamp"
PATIENCE = 600
"""Seconds that one step of an installation may take."""


class Absent(Exception):
    """Why a peer is not there, as the rest of a sentence."""


@dataclass(frozen=True, slots=True)
class Peers:
    """The peers of the checkout in ``root``."""

    root: Path

    @property
    def finplot_python(self) -> Path:
        """The interpreter of the environment that has finplot."""
        return python_in(self.root / ".bench" / "finplot")

    @property
    def web_folder(self) -> Path:
        """The folder in which node finds lightweight-charts."""
        return self.root / ".bench" / "web"

    def provide(self) -> None:
        """Install what is missing or another version, and say what could not be."""
        for name, pins, fill in (
            ("finplot", "requirements.txt", self._fill_finplot),
            ("lightweight-charts", "package.json", self._fill_web),
        ):
            try:
                self._bring(self.root / ".bench", self.root / PINS / pins, fill)
            except (Absent, OSError, subprocess.SubprocessError) as reason:
                print(f"The benchmark goes on without {name}: {reason}.", flush=True)

    def missing_finplot(self) -> str | None:
        """Why finplot cannot be measured, if so."""
        return None if self.finplot_python.exists() else "it is not installed"

    def missing_web(self) -> str | None:
        """Why lightweight-charts cannot be measured, if so."""
        try:
            node(), browser()
        except Absent as reason:
            return str(reason)
        is_there = (self.web_folder / "node_modules" / "lightweight-charts").exists()
        return None if is_there else "it is not installed"

    def _bring(self, folder: Path, pins: Path, fill: Callable[[Path], None]) -> None:
        digest = hashlib.sha256(pins.read_bytes() + f"{sys.version} {self.root}".encode()).hexdigest()
        stamp = folder / f"{pins.name}.{STAMP}"
        if stamp.exists() and stamp.read_text(encoding="utf-8") == digest:
            return
        stamp.unlink(missing_ok=True)
        folder.mkdir(parents=True, exist_ok=True)
        fill(pins)
        stamp.write_text(digest, encoding="utf-8")

    def _fill_finplot(self, pins: Path) -> None:
        print("Installing finplot for the benchmark...", flush=True)
        folder = self.root / ".bench" / "finplot"
        _run([sys.executable, "-m", "venv", "--clear", str(folder)])
        pip = [str(self.finplot_python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
        _run([*pip, "install", "--quiet", "--requirement", str(pins)])

    def _fill_web(self, pins: Path) -> None:
        node(), browser()
        npm = _found("npm", "npm")
        print("Installing lightweight-charts for the benchmark...", flush=True)
        self.web_folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(pins, self.web_folder / pins.name)
        _run([npm, "install", "--no-audit", "--no-fund", "--no-package-lock"], self.web_folder)


def node() -> str:
    """The path of node. Raises Absent."""
    return _found("node", "node")


def browser() -> str:
    """The path of a Chromium. Raises Absent."""
    return _found("Chromium", *filter(None, (os.environ.get("CHROMIUM"), *BROWSERS)))


def _found(name: str, *programs: str) -> str:
    found = next((path for program in programs if (path := shutil.which(program))), None)
    if found is None:
        raise Absent(f"there is no {name} on the PATH")
    return found


def _run(command: list[str], folder: Path | None = None) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=PATIENCE)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines() or ["nothing"]
        raise Absent(f"{Path(command[0]).name} gave up and said {said[-1]!r}")

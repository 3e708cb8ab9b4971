"""The virtual environment in .venv: made, filled from the lock file, and left alone while nothing changes."""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from failure import Failure

RUN_LOCK = "packaging/requirements-run.lock"
WHOLE_LOCK = "packaging/requirements.lock"
STAMP = "tradewalk-stamp"
UNFINISHED = "tradewalk-unfinished"

NO_VENV = (
    "this Python cannot make virtual environments; on Debian or Ubuntu run "
    "'apt-get install python3-venv' (with sudo where you are not root), then run this again"
)
PIP_FAILED = (
    "pip could not install the packages; its last words stand above: "
    "look at the network, the disk and pip's own settings, then run this again"
)


@dataclass(frozen=True, slots=True)
class Environment:
    """The virtual environment of the checkout in `root`."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return python_in(self.folder)

    def make_ready(self, *, is_for_tests: bool) -> None:
        """Bring .venv to what the lock file says. Returns at once when it is there already."""
        if self.is_ready(is_for_tests=is_for_tests):
            return
        started = time.monotonic()
        if not self.is_usable():
            self._make()
        self._fill(WHOLE_LOCK if is_for_tests else RUN_LOCK)
        scope = "tests" if is_for_tests else "run"
        (self.folder / STAMP).write_text(f"{scope} {self.fingerprint()}\n", encoding="utf-8")
        print(f"The environment is ready after {time.monotonic() - started:.0f} s.", flush=True)

    def is_ready(self, *, is_for_tests: bool) -> bool:
        """Whether the stamp is that of these files and this Python, for at least this purpose."""
        if not self.python.exists() or not (self.folder / STAMP).exists():
            return False
        scope, _, fingerprint = (self.folder / STAMP).read_text(encoding="utf-8").strip().partition(" ")
        return fingerprint == self.fingerprint() and (scope == "tests" or not is_for_tests)

    def is_usable(self) -> bool:
        """Whether what is there can be filled: a complete environment of this very Python version."""
        if not self.python.exists() or (self.folder / UNFINISHED).exists():
            return False
        question = "import pip, sys; print(sys.version)"
        command = [str(self.python), "-c", question]
        try:
            asked = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError:
            return False
        return asked.returncode == 0 and asked.stdout.strip() == sys.version.strip()

    def fingerprint(self) -> str:
        """A digest of all that the content of .venv depends on: the files, the Python, the place."""
        digest = hashlib.sha256(f"{sys.version} {sys.platform} {sys.base_prefix} {self.root}".encode())
        for name in ("pyproject.toml", RUN_LOCK, WHOLE_LOCK):
            digest.update((self.root / name).read_bytes())
        return digest.hexdigest()

    def _make(self) -> None:
        if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
            raise Failure(NO_VENV)
        self._remove()
        print("Making a virtual environment in .venv...", flush=True)
        made = subprocess.run(
            [sys.executable, "-m", "venv", str(self.folder)], capture_output=True, text=True, check=False
        )
        if made.returncode != 0:
            print(made.stdout + made.stderr, file=sys.stderr)
            raise Failure(NO_VENV)

    def _remove(self) -> None:
        if not self.folder.exists() and not self.folder.is_symlink():
            return
        print("Removing a .venv that is not whole...", flush=True)
        try:
            if self.folder.is_dir() and not self.folder.is_symlink():
                shutil.rmtree(self.folder)
            else:
                self.folder.unlink()
        except OSError as error:
            raise Failure(
                f".venv cannot be removed ({error}): close what uses it, delete it, then run this again"
            ) from None

    def _fill(self, lock: str) -> None:
        """Install the locked packages, then this checkout itself. A mark tells when it was cut short."""
        (self.folder / UNFINISHED).touch()
        (self.folder / STAMP).unlink(missing_ok=True)
        print(f"Installing what {lock} names...", flush=True)
        run_pip(self.python, "install", "--requirement", str(self.root / lock))
        run_pip(self.python, "install", "--no-deps", "--no-build-isolation", "--editable", str(self.root))
        (self.folder / UNFINISHED).unlink()


def python_in(folder: Path) -> Path:
    """The interpreter of a virtual environment, on this system."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def run_pip(python: Path, *arguments: str) -> None:
    """Run the pip of an environment, one short line a package. Raises Failure, its last words above it."""
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    variables = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    heard: list[str] = []
    with subprocess.Popen(
        command,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            heard.append(line.rstrip())
            show_progress(line)
    if process.returncode != 0:
        print("\n".join(heard[-15:]), file=sys.stderr, flush=True)
        raise Failure(PIP_FAILED)


def show_progress(line: str) -> None:
    """Print what pip is at, in one short line for each package."""
    collecting = re.match(r"Collecting (\S+)", line)
    if collecting:
        print(f"  fetching {collecting[1]}", flush=True)
    elif line.startswith("Installing collected packages"):
        print(f"  installing {line.count(',') + 1} packages", flush=True)

"""The clean environment that builds: one Python, what the application runs with, and what freezes it."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from environment import RUN_LOCK, python_in, run_pip
from failure import Failure

BUILD_LOCK = "packaging/requirements-build.lock"
STAMP = "tradewalk-build-stamp"
OF_THE_SYSTEM = ("/usr/bin/python3.11", "/usr/bin/python3")
"""Debian's own come first: their libraries are Debian's, so that a .deb can leave these to apt."""

QUESTION = """
import ctypes, importlib.util, os, sys, sysconfig
is_new = sys.version_info >= (3, 11)
makes_environments = None not in map(importlib.util.find_spec, ("venv", "ensurepip"))
library, place = sysconfig.get_config_var("INSTSONAME"), sysconfig.get_config_var("LIBDIR")
if sys.platform.startswith("linux") and not os.path.exists(os.path.join(place, library)):
    ctypes.CDLL(library)
sys.exit(not (is_new and makes_environments))
"""
NO_PYTHON = (
    "no Python here is 3.11 or newer, makes virtual environments and has its shared library, which a bundle needs: "
    "run 'sudo apt-get install -y python3 python3-venv libpython3-dev', or name another Python with --python"
)


@dataclass(frozen=True, slots=True)
class Toolchain:
    """The interpreter of the environment; what it runs has its words on the terminal only when it fails."""

    python: Path

    @classmethod
    def made(cls, root: Path, folder: Path, wanted: Path | None) -> Self:
        """The environment in *folder*, made anew unless it is that of these locks and this Python already."""
        chosen = chosen_python(wanted)
        stamp = fingerprint(root, chosen)
        toolchain = cls(python_in(folder))
        if not (folder / STAMP).is_file() or (folder / STAMP).read_text(encoding="utf-8") != stamp:
            toolchain._make(root, folder, chosen)
            (folder / STAMP).write_text(stamp, encoding="utf-8")
        return toolchain

    def _make(self, root: Path, folder: Path, chosen: Path) -> None:
        print(f"Making the environment that builds, with {chosen}...", flush=True)
        if folder.exists():
            shutil.rmtree(folder)
        run_quietly([str(chosen), "-m", "venv", str(folder)], "the environment that builds could not be made")
        run_pip(self.python, "install", "--requirement", str(root / RUN_LOCK))
        run_pip(self.python, "install", "--require-hashes", "--requirement", str(root / BUILD_LOCK))

    @property
    def packages(self) -> Path:
        """Where the environment keeps what is installed in it."""
        folder = self.python.parent.parent
        return next(folder.glob("lib/python3*/site-packages"), folder / "Lib" / "site-packages")

    def run(self, *arguments: str, variables: dict[str, str], folder: Path, failure: str) -> None:
        """Run Python with arguments. Raises Failure with the sentence *failure*."""
        run_quietly([str(self.python), *arguments], failure, variables=variables, folder=folder)


def run_quietly(
    command: list[str], failure: str, *, variables: dict[str, str] | None = None, folder: Path | None = None
) -> str:
    """What a program printed. Raises Failure with the sentence *failure*, its last words above it."""
    done = subprocess.run(
        command,
        env=variables,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        print("\n".join(done.stdout.splitlines()[-25:]), file=sys.stderr, flush=True)
        raise Failure(f"{failure}; the last words of {Path(command[0]).name} stand above")
    return done.stdout


def chosen_python(wanted: Path | None) -> Path:
    """The first Python that can be bundled: the wanted one, Debian's, then the one that runs this."""
    for candidate in candidates(wanted):
        if can_be_bundled(candidate):
            return candidate
    raise Failure(NO_PYTHON if wanted is None else f"{wanted} cannot be bundled; {NO_PYTHON}")


def candidates(wanted: Path | None) -> Iterator[Path]:
    if wanted is not None:
        yield wanted
        return
    if sys.platform.startswith("linux"):
        yield from (path for path in map(Path, OF_THE_SYSTEM) if path.exists())
    yield Path(sys.executable)


def can_be_bundled(python: Path) -> bool:
    """Whether it is new enough, makes environments, and comes with the library that a bundle starts."""
    try:
        asked = subprocess.run([str(python), "-c", QUESTION], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0


def fingerprint(root: Path, python: Path) -> str:
    """A digest of what the environment depends on: the locks, and the version of the Python."""
    version = subprocess.run([str(python), "-VV"], capture_output=True, check=True).stdout
    digest = hashlib.sha256(str(python).encode() + version)
    for lock in (RUN_LOCK, BUILD_LOCK):
        digest.update((root / lock).read_bytes())
    return digest.hexdigest()

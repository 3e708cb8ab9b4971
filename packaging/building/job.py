"""One build: where it reads, works and writes, under whose name, and as of when."""

import os
import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from building.request import Request
from building.toolchain import Toolchain
from failure import Failure
from tradewalk.brand import Brand, BrandError, load_brand

ROOT = Path(__file__).resolve().parents[2]
SHIPPED_BRAND = "resources/tradewalk_resources/brand"
BRANDS = "packaging/brands"
WITHOUT_GIT = 1_580_601_600
"""The date of a build from sources without a history: hatchling's own, 2 February 2020."""
WITHOUT_DATE = "mend that, or set SOURCE_DATE_EPOCH to its seconds"


@dataclass(frozen=True)
class Job:
    """``out`` gets the results. ``epoch``, in seconds, is the date of every file in them: that of the commit.
    ``level`` is how hard xz tries, from 1 to 9.
    """

    root: Path
    out: Path
    work: Path
    brand: Brand
    version: str
    epoch: int
    wanted_python: Path | None = None
    minisign_key: Path | None = None
    level: int = 9

    @property
    def command(self) -> str:
        """The name of the program, of its package and of its folders."""
        return self.brand.command

    @property
    def is_other_brand(self) -> bool:
        return self.brand.folder != self.root / SHIPPED_BRAND

    @cached_property
    def toolchain(self) -> Toolchain:
        """The environment that builds, made when it is first asked for."""
        return Toolchain.made(self.root, self.work / "environment", self.wanted_python)

    def variables(self) -> dict[str, str]:
        """The environment of every tool: what it writes depends on no day, no order of hashes, no user and
        no number of cores: dpkg-deb packs otherwise with one thread than with several.
        """
        fixed = {
            "DPKG_DEB_THREADS_MAX": "1",
            "PYTHONHASHSEED": "1",
            "SOURCE_DATE_EPOCH": str(self.epoch),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }
        return {**os.environ, **fixed, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}


def job_for(request: Request) -> Job:
    """The job of a request. Raises Failure when the brand is not one."""
    work = (request.work or ROOT / "build").resolve()
    key = request.minisign_key
    if key is not None and not key.is_file():
        raise Failure(f"there is no key of minisign at {key}")
    return Job(
        root=ROOT,
        out=request.out.resolve(),
        work=work / (request.brand or "own"),
        brand=brand_named(request.brand, ROOT),
        version=version_of(ROOT),
        epoch=epoch_of(ROOT),
        wanted_python=request.python,
        minisign_key=key,
        level=1 if request.is_quick else 9,
    )


def brand_named(name: str | None, root: Path) -> Brand:
    """The brand that a checkout runs, or one of those beside it. Raises Failure with each fault of its data."""
    known = sorted(path.name for path in (root / BRANDS).glob("*/"))
    if name is not None and name not in known:
        raise Failure(f"there is no brand {name!r} in {BRANDS}: there are {', '.join(known) or 'none yet'}")
    folder = root / SHIPPED_BRAND if name is None else root / BRANDS / name
    try:
        return load_brand(folder)
    except BrandError as error:
        raise Failure(f"the brand cannot be used:\n{error}") from error


def version_of(root: Path) -> str:
    """The version that the package gives itself."""
    text = (root / "gui" / "tradewalk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    assert found, "the package has a version"
    return found[1]


def epoch_of(root: Path) -> int:
    """The date of what is built: SOURCE_DATE_EPOCH where it is given, else that of the last commit.

    Raises Failure where there is a history that cannot be read: another date would give other bytes.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    if not (root / ".git").exists():
        return WITHOUT_GIT
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        asked = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise Failure(f"git is not here to say the date of the commit: {WITHOUT_DATE}") from None
    if asked.returncode != 0:
        raise Failure(f"git does not say the date of the commit ({asked.stderr.strip()}): {WITHOUT_DATE}")
    return int(asked.stdout)

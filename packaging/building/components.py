"""What a bundle is made of, written into it with every licence: for the page about the application, and for terms."""

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from building.bundle_filter import is_of_the_system
from building.job import Job
from building.toolchain import run_quietly
from failure import Failure
from tradewalk.services.components import Component, read_components

PLACE = "tradewalk_resources/licences/components.json"
STARTER = "pyinstaller"
"""Whose program starts every bundle."""
_CACHED = re.compile(r"^\s+(\S+) \(.*\) => (\S+)$", re.MULTILINE)


def write_components(job: Job, inside: Path, site: Path) -> None:
    """Write it into *inside*, a folder with the application's files; *site* holds its wheel, unpacked.

    Raises Failure where a part has no licence that could be named.
    """
    libraries = libraries_of_the_system(path.name for path in inside.iterdir() if not path.is_symlink())
    listed = job.work / "libraries.txt"
    listed.write_text("".join(f"{path}\n" for path in libraries), encoding="utf-8")
    job.toolchain.run(
        str(job.root / "packaging" / "licences.py"),
        *("--out", str(inside / PLACE), "--also", STARTER, "--libraries", str(listed)),
        variables={**job.variables(), "PYTHONPATH": str(site)},
        folder=job.work,
        failure="the licences of what is bundled could not be gathered",
    )


def components_in(inside: Path) -> tuple[Component, ...]:
    """What was written into a folder of the application's files."""
    return read_components((inside / PLACE).read_text(encoding="utf-8"))


def libraries_of_the_system(names: Iterable[str]) -> list[Path]:
    """Where the system has those of these files that are its libraries. Raises Failure for one that it has not."""
    wanted = sorted(name for name in names if is_of_the_system(name))
    if not wanted:
        return []
    listing = run_quietly([ldconfig(), "-p"], "the system's libraries could not be listed")
    places = dict(reversed(_CACHED.findall(listing)))
    if missing := [name for name in wanted if name not in places]:
        raise Failure(
            f"{', '.join(missing)} came into the bundle, and the system does not have it: build again"
        )
    return [Path(places[name]) for name in wanted]


def ldconfig() -> str:
    """The path of the program, which Debian does not put on the path of who is not root."""
    return shutil.which("ldconfig") or "/sbin/ldconfig"

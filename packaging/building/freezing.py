"""The application with its Python and libraries in one folder: what PyInstaller finds, less what it can do without."""

import json
import shutil
import zipfile
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import qt_libraries
from building.bundle_filter import (
    is_dropped,
    is_library,
    is_of_the_system,
    needed_by_file,
    needless,
    unbundled,
)
from building.components import write_components
from building.job import Job
from building.toolchain import run_quietly
from building.trees import files_in, is_elf, make_even
from building.wheel import packed, wheel_of
from failure import Failure

INSIDE = "_internal"
"""The folder in which PyInstaller keeps all but the program itself."""
SITE = "site"
"""The folder into which the wheel is unpacked, to be frozen from there."""


def frozen(job: Job, icon: Path | None = None, settings: Mapping[str, object] | None = None) -> Path:
    """The self-contained folder of the application, made once a build; the program in it has the command's name.

    *settings* are those of one system, as freeze.spec has them: ``version`` on Windows, ``bundle`` on macOS.
    """
    tree = job.work / "frozen" / job.command
    if not tree.is_dir():
        _freeze(job, icon, settings or {})
        thin(tree)
        write_components(job, tree / INSIDE, job.work / SITE)
        make_even(tree, job.epoch)
    return tree


def left_to_apt(job: Job, tree: Path, target: Path) -> Path:
    """A copy of the self-contained folder, without the libraries that Debian's packages bring."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(tree, target, symlinks=True)
    inside = target / INSIDE
    libraries = (path for path in inside.iterdir() if not path.is_symlink())
    remove(inside, (path for path in libraries if is_of_the_system(path.name)))
    write_components(job, inside, job.work / SITE)
    make_even(target, job.epoch)
    return target


def _freeze(job: Job, icon: Path | None, settings: Mapping[str, object]) -> None:
    site = job.work / SITE
    shutil.rmtree(site, ignore_errors=True)
    with zipfile.ZipFile(wheel_of(packed(job))) as wheel:
        wheel.extractall(site)
    # Before it is frozen, since a bundle of macOS is signed as it is made; what is from the system is found later.
    write_components(job, site, site)
    make_even(site, job.epoch)
    print("Freezing the application; this takes a minute...", flush=True)
    job.toolchain.run(
        *("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(job.work / "frozen"), "--workpath", str(job.work / "freezing")),
        str(job.root / "packaging" / "building" / "freeze.spec"),
        *("--", str(site), job.command, str(icon or ""), json.dumps(settings)),
        variables={**job.variables(), "PYINSTALLER_CONFIG_DIR": str(job.work / "cache")},
        folder=job.work,
        failure="PyInstaller could not freeze the application",
    )


def thin(tree: Path) -> None:
    """Take out of a frozen folder what the filter names, and then every library that nothing leads to any more."""
    inside = tree / INSIDE
    remove(inside, (path for path in files_in(inside) if is_dropped(path.relative_to(inside).as_posix())))
    programs = [path for path in files_in(tree) if is_elf(path)]
    if not programs:
        return
    listing = run_quietly(["objdump", "-p", *map(str, programs)], "the libraries could not be looked at")
    needed = {Path(path).name: names for path, names in needed_by_file(listing)}
    gone = needless(needed, {path.name for path in programs if is_linked_with(path)})
    remove(inside, (path for path in files_in(inside) if path.name in gone))
    refuse_if_unbundled(unbundled({name: names for name, names in needed.items() if name not in gone}))


def refuse_if_unbundled(libraries: Collection[str]) -> None:
    """Raise Failure when this machine lacks a library that is neither in the bundle: it would be in no package."""
    if lacking := qt_libraries.missing(sorted(libraries)):
        raise Failure(
            f"the application is linked with {', '.join(lacking)}, which this machine does not have: "
            "install the package of your system that holds it, then run this again"
        )


def is_linked_with(path: Path) -> bool:
    """Whether a library is there for others: a plugin is opened by its path, Python's library by the program."""
    return is_library(path.name) and "plugins" not in path.parts and not path.name.startswith("libpython")


def remove(inside: Path, paths: Iterable[Path]) -> None:
    """Take files away, and the links that led to them."""
    for path in list(paths):
        path.unlink(missing_ok=True)
    for link in list(files_in(inside)):
        if link.is_symlink() and not link.exists():
            link.unlink()

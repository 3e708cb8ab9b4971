"""The folder of a guide: written beside its place and moved there, so that it is whole or as it was before.

``guide.json`` says what the guide was made from, which pictures it has, and which files are its own: a folder that
holds anything else is never written over.
"""

import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

SCHEMA = "tradewalk-guide/1"
MANIFEST = "guide.json"


class NoGuideFolder(Exception):
    """A folder is not a guide's, or cannot become one. The message is one sentence."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A guide that was written: its walkthrough, its files, and by language the pictures with what each is of."""

    folder: Path
    walkthrough_id: str
    files: frozenset[str]
    pictures: Mapping[str, Mapping[str, str]]
    """Language → path of a picture below the folder → the heading of its step."""


def check_place(folder: Path) -> None:
    """Refuse a place at which something else stands. Raises NoGuideFolder."""
    place = folder.absolute()
    around = next(each for each in place.parents if each.exists())
    if not _takes_a_folder(around):
        raise NoGuideFolder(f"{folder} cannot be made: {around} is no folder that can be written into.")
    if not place.exists() and not place.is_symlink():
        return
    if not place.is_dir():
        raise NoGuideFolder(f"{folder} is a file; name a folder for the guide.")
    found = {path.relative_to(place).as_posix() for path in place.rglob("*") if not path.is_dir()}
    if not found:
        return
    own = read_guide(folder).files if MANIFEST in found else frozenset[str]()
    foreign = sorted(found - own - {MANIFEST})
    if foreign:
        raise NoGuideFolder(
            f"{folder} holds what is not a guide's ({foreign[0]}); name an empty folder, or one of an earlier guide."
        )


def _takes_a_folder(place: Path) -> bool:
    """Whether a folder can be made there; what a system says of its own folders is not always so."""
    try:
        with tempfile.TemporaryDirectory(dir=place, prefix=".guide."):
            return True
    except OSError:
        return False


def read_guide(folder: Path) -> Kept:
    """What a guide says of itself. Raises NoGuideFolder."""
    path = folder / MANIFEST
    try:
        said = json.loads(path.read_bytes())
        return _kept(folder, said)
    except OSError as error:
        raise NoGuideFolder(
            f"{folder} holds no guide: {MANIFEST} is not in it, or cannot be read."
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NoGuideFolder(
            f"{path} is not what a guide writes; name the folder of another guide."
        ) from error


def write_guide(
    folder: Path,
    files: Mapping[str, bytes],
    about: Mapping[str, str | int],
    pictures: Mapping[str, Mapping[str, str]],
) -> None:
    """Write a guide in the place of the one before. Raises NoGuideFolder and OSError; then the one before stands.

    ``about`` is what it was made from, ``walkthrough`` among it; paths of ``files`` have ``/`` between their parts.
    """
    check_place(folder)
    said = {"schema": SCHEMA, **about, "pictures": pictures, "files": sorted(files)}
    manifest = json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"
    place = folder.absolute()
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent, prefix=f".{place.name}.") as beside:
        new, old = Path(beside, "new"), Path(beside, "old")
        for name, content in {**files, MANIFEST: manifest}.items():
            path = new / PurePosixPath(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        _exchange(place, new, old)


def _exchange(place: Path, new: Path, old: Path) -> None:
    """Put the new folder where the old one stands, or leave all as it is."""
    had_one = place.exists()
    if had_one:
        place.rename(old)
    try:
        new.rename(place)
    except OSError:
        if had_one:
            old.rename(place)
        raise


def _kept(folder: Path, said: Any) -> Kept:
    if said["schema"] != SCHEMA:
        raise ValueError(said["schema"])
    pictures = {
        str(language): {_inside(path): str(heading) for path, heading in of_language.items()}
        for language, of_language in said["pictures"].items()
    }
    return Kept(folder, str(said["walkthrough"]), frozenset(map(_inside, said["files"])), pictures)


def _inside(path: str) -> str:
    """A path that stays in the folder. Raises ValueError for another."""
    parts = PurePosixPath(path)
    if parts.is_absolute() or ".." in parts.parts or "\\" in path:
        raise ValueError(path)
    return path

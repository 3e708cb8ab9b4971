"""Files that authors get: new ones alone, each written whole or not at all."""

from contextlib import suppress
from pathlib import Path

from tradewalk.services.whole_file import WriteFault, write_whole

_WORDS = {
    WriteFault.NO_PLACE: "there is no such folder",
    WriteFault.NOT_ALLOWED: "its folder may not be written to",
    WriteFault.NO_ROOM: "there is no room for it",
    WriteFault.FAILED: "the system says no more",
}


MOST = 100
"""So many names are tried for a file that cannot have its own."""


class CannotAuthor(Exception):
    """What an author asked for cannot be done. The message is one sentence."""


def check_is_free(path: Path) -> None:
    """Refuse a file that is there, or has no folder to be in, before anything is done for it. Raises CannotAuthor."""
    if path.exists():
        raise CannotAuthor(f"{path} is there already and is left as it is; choose another name.")
    if not path.parent.is_dir():
        raise _cannot_write(path, WriteFault.NO_PLACE)


def write_new(path: Path, text: str) -> None:
    """Write a new file. Raises CannotAuthor."""
    check_is_free(path)
    fault = write_whole(path, text.encode())
    if fault is not None:
        raise _cannot_write(path, fault)


def write_somewhere(path: Path, text: str, fallback: Path) -> Path:
    """Write a new file where it was asked for, else under a free name beside it, else in a folder that is made.

    The file that it is. Raises CannotAuthor, of what was asked for.
    """
    with suppress(OSError):
        fallback.mkdir(parents=True, exist_ok=True)
    refused = []
    for place in (path, _free(path), _free(fallback / path.name)):
        try:
            write_new(place, text)
        except CannotAuthor as error:
            refused.append(error)
        else:
            return place
    raise refused[0]


def _free(path: Path) -> Path:
    """The first name that nothing has: of *walk.yaml*, *walk-2.yaml* and so on."""
    names = (path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, MOST)))
    return next((each for each in names if not each.exists()), path)


def _cannot_write(path: Path, fault: WriteFault) -> CannotAuthor:
    return CannotAuthor(f"{path} cannot be written: {_WORDS[fault]}.")

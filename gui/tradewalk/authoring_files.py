"""Files that authors get: new ones alone, each written whole or not at all."""

from pathlib import Path

from tradewalk.services.whole_file import WriteFault, write_whole

_WORDS = {
    WriteFault.NO_PLACE: "there is no such folder",
    WriteFault.NOT_ALLOWED: "its folder may not be written to",
    WriteFault.NO_ROOM: "there is no room for it",
    WriteFault.FAILED: "the system says no more",
}


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


def _cannot_write(path: Path, fault: WriteFault) -> CannotAuthor:
    return CannotAuthor(f"{path} cannot be written: {_WORDS[fault]}.")

"""The folder that gets the results: whether it takes them, and how each comes there whole or not at all."""

import shutil
import tempfile
from pathlib import Path

from failure import Failure


def provide(folder: Path) -> None:
    """Make sure that a folder is there and takes files, before anything is built for it. Raises Failure."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise Failure(
            f"nothing can be written into {folder} ({error.strerror}): name another folder"
        ) from None


def delivered(made: Path, folder: Path) -> Path:
    """Move a finished file into a folder; what is half there, because somebody stops it, has no name of a result."""
    target = folder / made.name
    arriving = folder / f".{made.name}.part"
    try:
        shutil.move(made, arriving)
        arriving.replace(target)
    finally:
        arriving.unlink(missing_ok=True)
    return target

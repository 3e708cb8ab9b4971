"""Folders that are the same, byte for byte, wherever and whenever they are made."""

import lzma
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

EXECUTABLE, PLAIN = 0o755, 0o644


def files_in(tree: Path) -> Iterator[Path]:
    """Every file and link below a folder, sorted by its path."""
    yield from sorted(path for path in tree.rglob("*") if path.is_symlink() or path.is_file())


def size_of(tree: Path) -> int:
    """The bytes of all files below a folder; a link weighs nothing."""
    return sum(path.stat().st_size for path in files_in(tree) if not path.is_symlink())


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def mode_of(path: Path) -> int:
    """The mode that a file or a folder gets: a library is no program, whatever its maker said."""
    if path.is_dir():
        return EXECUTABLE
    is_program = bool(path.stat().st_mode & 0o100) and ".so" not in path.name
    return EXECUTABLE if is_program else PLAIN


def make_even(tree: Path, epoch: int) -> None:
    """Give everything below a folder, and the folder, its mode and the date *epoch*; drop folders without a file."""
    for path in sorted(tree.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (epoch, epoch), follow_symlinks=False)
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
        else:
            path.chmod(mode_of(path))
            os.utime(path, (epoch, epoch))
    tree.chmod(EXECUTABLE)
    os.utime(tree, (epoch, epoch))


def write_tar(tree: Path, target: Path, epoch: int, level: int) -> None:
    """Pack a folder, with its name, into a .tar.xz that belongs to nobody and is sorted."""
    with lzma.open(target, "wb", preset=level) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for path in [tree, *sorted(tree.rglob("*"))]:
            entry = tar.gettarinfo(path, str(path.relative_to(tree.parent)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = ""
            entry.mtime = epoch
            if entry.isreg():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)

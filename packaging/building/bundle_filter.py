"""What a bundle does without. Each was left out and the application still starts, draws and writes its files."""

import re
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase

EXCLUDED_MODULES = (
    "IPython",
    "OpenGL",
    "PySide6.QtNetwork",  # no other part of Qt that is here is linked with it, and Kerberos comes along
    "_hashlib",  # what is hashed here Python can do without OpenSSL
    "_ssl",
    "lib2to3",
    "numpy.f2py",
    "pip",
    "pkg_resources",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "readline",
    "setuptools",
    "ssl",
    "tkinter",
)


def is_excluded(module: str) -> bool:
    """Whether a module, by its dotted name, is kept out of the bundle."""
    return any(f"{module}.".startswith(f"{each}.") for each in EXCLUDED_MODULES)


_QT = "PySide6/Qt/plugins"
DROPPED = (
    f"{_QT}/egldeviceintegrations/*",
    f"{_QT}/generic/*",
    f"{_QT}/imageformats/*qgif*",
    f"{_QT}/imageformats/*qicns*",
    f"{_QT}/imageformats/*qtga*",
    f"{_QT}/imageformats/*qtiff*",
    f"{_QT}/imageformats/*qwbmp*",
    f"{_QT}/imageformats/*qwebp*",
    f"{_QT}/networkinformation/*",
    f"{_QT}/platforms/*qeglfs*",
    f"{_QT}/platforms/*qlinuxfb*",
    f"{_QT}/platforms/*qminimal*",
    f"{_QT}/platforms/*qvkkhrdisplay*",
    f"{_QT}/platforms/*qvnc*",
    f"{_QT}/platformthemes/*qgtk3*",  # drags in GTK
    f"{_QT}/tls/*",
    "*.dist-info/RECORD",  # names files that are not here, and differs from build to build
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
    "pyqtgraph/colors/*",  # maps of colours that no chart here asks for, some with terms of their own
    "tradewalk_resources/i18n/*.ts",  # what is read is compiled of it
)
"""Patterns of paths below the folder of the bundle's files."""

TRANSLATIONS = "PySide6/Qt/translations/*"
KEPT_TRANSLATIONS = ("*/qtbase_en.qm", "*/qtbase_zh_CN.qm", "*/qtbase_zh_TW.qm")

OPENED_BY_NAME = frozenset({"libdbus-1.so.3"})
"""Libraries that no file names as needed: Qt opens them when it runs."""


def is_dropped(path: str) -> bool:
    """Whether the bundle does without the file at a path (with slashes) below the folder of its files."""
    path = re.sub(r"^PySide6/(?=plugins/|translations/)", "PySide6/Qt/", path)  # as it lies on Windows
    if fnmatchcase(path, TRANSLATIONS):
        return not any(fnmatchcase(path, pattern) for pattern in KEPT_TRANSLATIONS)
    return any(fnmatchcase(path, pattern) for pattern in DROPPED)


def is_library(name: str) -> bool:
    """Whether a file is one that others name as needed, and not a module or a plugin that is opened by its path."""
    return name.startswith("lib") and (name.endswith(".so") or ".so." in name)


def is_of_the_system(path: str) -> bool:
    """Whether a file is a library of the distribution, which a .deb leaves to apt. Python's own is not: the next
    release of the distribution has another.
    """
    return "/" not in path and is_library(path) and not path.startswith("libpython")


def needless(needed: Mapping[str, Iterable[str]], libraries: Iterable[str]) -> set[str]:
    """The libraries that nothing in the bundle leads to.

    *needed* has, for each file by its name, the names that it is linked with; what is not among *libraries* is
    there for itself. A name that is not in the bundle is the system's.
    """
    found = set(libraries)
    reached: set[str] = set()
    waiting = [name for name in needed if name not in found] + sorted(OPENED_BY_NAME & found)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(needed.get(name, ()))
    return found - reached


def unbundled(needed: Mapping[str, Iterable[str]]) -> set[str]:
    """The libraries that files of the bundle are linked with and that are not in it; *needed* as for `needless`."""
    return {name for names in needed.values() for name in names} - needed.keys()


def needed_by_file(listing: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What ``objdump -p`` says of many files: each path with the names that it is linked with."""
    path, names = "", set[str]()
    for line in listing.splitlines():
        if ":     file format " in line:
            if path:
                yield path, frozenset(names)
            path, names = line.partition(":     file format ")[0], set()
        elif line.startswith("  NEEDED"):
            names.add(line.split()[-1])
    if path:
        yield path, frozenset(names)

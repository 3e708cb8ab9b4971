"""Whose work a bundle holds, and on what terms: the copyright file, in Debian's machine-readable form."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from building.job import Job

FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
BUNDLED = ("numpy", "pyqtgraph", "PyYAML", "TA-Lib", "tzdata", "pyinstaller")
"""Distributions whose own words about their terms are handed on whole; the last one's program starts the bundle."""

INSIDE = {
    "numpy": "numpy* numpy.libs/*",
    "pyqtgraph": "pyqtgraph/*",
    "PyYAML": "yaml/*",
    "TA-Lib": "talib/* ta_lib.libs/*",
    "tzdata": "tzdata/*",
}
"""Where each of them lies in the folder of the bundle's files."""


@dataclass(frozen=True, slots=True)
class Part:
    """Files of one maker: where, whose, under which name of a licence, and its text."""

    files: str
    holder: str
    licence: str
    text: str


def copyright_text(job: Job) -> str:
    """The copyright file of what a job builds."""
    head = f"Format: {FORMAT}\nUpstream-Name: {job.command}\nUpstream-Contact: {job.brand.publisher}\n"
    return "\n".join([head, *(paragraph(part) for part in parts(job))])


def paragraph(part: Part) -> str:
    """A paragraph of the file."""
    return f"Files: {part.files}\nCopyright: {part.holder}\nLicense: {part.licence}\n{indented(part.text)}\n"


def indented(text: str) -> str:
    """Text as a field has it: each line behind a space, an empty one as a dot."""
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines())


def parts(job: Job) -> Iterator[Part]:
    """The application, then what it is bundled with."""
    inside = f"usr/lib/{job.command}/_internal"
    own = (job.root / "LICENSE").read_text(encoding="utf-8")
    yield Part("*", "Tradewalk contributors", "Expat", own)
    yield Part(f"{inside}/PySide6/* {inside}/shiboken6/*", "The Qt Company Ltd. and others", "LGPL-3", LGPL)
    yield Part(f"{inside}/libpython*", "Python Software Foundation", "PSF-2", PYTHON)
    fonts = job.root / "resources" / "tradewalk_resources" / "fonts" / "LICENSE-OFL.txt"
    yield Part(
        f"{inside}/tradewalk_resources/fonts/*",
        "The Inter Project Authors; Adobe, with Reserved Font Name 'Source'",
        "OFL-1.1",
        fonts.read_text(encoding="utf-8"),
    )
    for name in BUNDLED:
        where = INSIDE.get(name)
        files = (
            " ".join(f"{inside}/{each}" for each in where.split())
            if where
            else f"usr/lib/{job.command}/{job.command}"
        )
        yield Part(files, f"the authors of {name}", f"{name}-terms", summary_of(name, job.toolchain.packages))


def summary_of(name: str, packages: Path) -> str:
    """Which version of a distribution is bundled, and where its terms stand."""
    version = _found(name, packages).version
    return f"{name} {version}. Its terms stand whole in terms/{name}.txt, beside this file."


def write_terms(job: Job, folder: Path) -> None:
    """The terms of what is bundled, whole, a file for each."""
    folder.mkdir(parents=True)
    for name in BUNDLED:
        (folder / f"{name}.txt").write_text(terms_of(name, job.toolchain.packages), encoding="utf-8")


def terms_of(name: str, packages: Path) -> str:
    """What a distribution says of its terms, its licence files one after the other."""
    found = _found(name, packages)
    texts = [
        Path(str(file.locate())).read_bytes().decode("utf-8", errors="replace")
        for file in sorted(found.files or (), key=str)
        if is_licence(str(file))
    ]
    return "\n\n".join([f"{name} {found.version}", *texts])


def is_licence(path: str) -> bool:
    """Whether a file of a distribution is one of those that say its terms."""
    name = path.rpartition("/")[2].upper()
    return ".dist-info/" in path and ("/licenses/" in path or name.startswith(("LICEN", "COPYING")))


def _found(name: str, packages: Path) -> metadata.Distribution:
    return next(iter(metadata.distributions(name=name, path=[str(packages)])))


LGPL = """
This library is free software; you can use it under the terms of the GNU Lesser General Public License, version 3.
On Debian systems its text stands in /usr/share/common-licenses/LGPL-3, and that of the GNU General Public License,
version 3, which it refers to, in /usr/share/common-licenses/GPL-3. The libraries lie beside the program as files of
their own, so that they can be replaced. Parts of Qt by others, ICU among them, have terms of their own, which Qt's
documentation lists.
"""
PYTHON = """
Python and its standard library are used under the Python Software Foundation License, version 2, and the licences that
Python's documentation lists beside it (https://docs.python.org/3/license.html).
"""

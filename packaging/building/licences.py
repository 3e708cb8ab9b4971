"""Whose work a bundle holds, and on what terms: a copyright file in Debian's machine-readable form, and every text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from building.components import components_in
from building.job import Job
from tradewalk.services.components import APPLICATION, Component

FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
PLACES = {
    "Inter, Noto Sans SC, Noto Sans TC": "tradewalk_resources/fonts/*",
    "numpy": "numpy* numpy.libs/*",
    "pyqtgraph": "pyqtgraph/*",
    "PySide6_Essentials": "PySide6/*",
    "Python": "libpython* base_library.zip python3*",
    "PyYAML": "yaml/*",
    "Qt": "PySide6/Qt/*",
    "shiboken6": "shiboken6/*",
    "TA-Lib": "talib/* ta_lib.libs/*",
    "tzdata": "tzdata/*",
}
"""Where parts lie among the files of a bundle. What has no place here is packed into the program itself."""
HOLDERS = {
    "Inter, Noto Sans SC, Noto Sans TC": "The Inter Project Authors; Adobe, with Reserved Font Name 'Source'",
    "Python": "Python Software Foundation",
}
OF_QT = frozenset({"PySide6_Essentials", "Qt", "shiboken6"})


@dataclass(frozen=True, slots=True)
class Laid:
    """Where a bundle lies, as its copyright file sees it: the program, and the folder of its files."""

    program: str
    inside: str


@dataclass(frozen=True, slots=True)
class Part:
    """Files of one maker: where, whose, under which name of a licence, and its text."""

    files: str
    holder: str
    licence: str
    text: str


def write_licences(job: Job, inside: Path, laid: Laid, copyright_file: Path) -> None:
    """Write the copyright file of what lies in *inside*, and beside it the folder ``terms`` with each text whole."""
    found = components_in(inside)
    copyright_file.write_text(copyright_text(job, found, laid), encoding="utf-8")
    terms = copyright_file.parent / "terms"
    terms.mkdir(parents=True)
    for each in found:
        (terms / file_of(each)).write_text(terms_of(each), encoding="utf-8", newline="\n")


def copyright_text(job: Job, found: Iterable[Component], laid: Laid) -> str:
    """The copyright file of these components, of which the application is the first."""
    head = f"Format: {FORMAT}\nUpstream-Name: {job.command}\nUpstream-Contact: {job.brand.publisher}\n"
    return "\n".join([head, *(paragraph(part) for part in parts(found, laid))])


def paragraph(part: Part) -> str:
    """A paragraph of the file."""
    return f"Files: {part.files}\nCopyright: {part.holder}\nLicense: {part.licence}\n{indented(part.text)}\n"


def indented(text: str) -> str:
    """Text as a field has it: each line behind a space, an empty one as a dot."""
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines())


def parts(found: Iterable[Component], laid: Laid) -> Iterator[Part]:
    """The application, then what it is bundled with."""
    for each in found:
        if each.name == APPLICATION:
            yield Part("*", "Tradewalk contributors", "Expat", each.texts[0])
        elif each.name in OF_QT:
            yield Part(files_of(each, laid), "The Qt Company Ltd. and others", "LGPL-3", of_qt(file_of(each)))
        else:
            whole = f"{each.name} {each.version}".strip()
            text = f"{whole}. Its terms stand whole in terms/{file_of(each)}, beside this file."
            holder = HOLDERS.get(each.name, f"the authors of {each.name}")
            yield Part(files_of(each, laid), holder, f"{plain(each.name)}-terms", text)


def files_of(component: Component, laid: Laid) -> str:
    """The patterns of a component's files."""
    places = PLACES.get(component.name, "").split()
    return " ".join(f"{laid.inside}/{each}" for each in places) or laid.program


def of_qt(file: str) -> str:
    """On what terms a part of Qt is used."""
    return (
        "This library is free software; you can use it under the terms of the GNU Lesser General Public License,\n"
        "version 3. Its text, and that of the GNU General Public License, version 3, which it refers to, stand in\n"
        f"terms/{file}, beside this file, and on Debian systems in /usr/share/common-licenses/LGPL-3 and GPL-3.\n"
        "The libraries lie beside the program as files of their own, so that they can be replaced. What others have\n"
        "written of Qt stands in terms/Qt.txt, with their own terms."
    )


def file_of(component: Component) -> str:
    """The file with a component's terms."""
    return f"{plain(component.name)}.txt"


def terms_of(component: Component) -> str:
    """A component's terms, its texts one after the other."""
    return "\n\n".join([f"{component.name} {component.version}".strip(), *component.texts]) + "\n"


def plain(name: str) -> str:
    """A name for a file, and for a licence."""
    return re.sub(r"[^A-Za-z0-9.+_]+", "-", name).strip("-")

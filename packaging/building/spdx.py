"""The licences of a bundle as one expression of SPDX, which an .rpm asks for."""

import re
from collections.abc import Iterable

from failure import Failure
from tradewalk.services.components import Component

NAMED = {
    "colorama": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
"""What these parts say in other words, or in their text alone."""
OF_LIBRARIES = "LicenseRef-Libraries"
"""What stands for libraries of the system: each has its own text among the terms, and no name that a program reads."""
_ONE = r"[A-Za-z0-9.+-]+(?: WITH [A-Za-z0-9.+-]+)?"
_TERM = re.compile(rf"{_ONE}(?: OR {_ONE})*")


def expression(found: Iterable[Component]) -> str:
    """All of the licences, each once, sorted. Raises Failure for a part whose licence is not named as SPDX has it."""
    terms = sorted({term for each in found for term in _terms_of(each)}, key=str.lower)
    return " AND ".join(f"({term})" if " OR " in term else term for term in terms)


def _terms_of(component: Component) -> list[str]:
    terms = NAMED.get(component.name, component.licence or OF_LIBRARIES).split(" AND ")
    if wrong := [term for term in terms if not _TERM.fullmatch(term)]:
        raise Failure(
            f"{component.name} calls its licence {wrong[0]!r}, which is no name of SPDX: "
            "give it one in packaging/building/spdx.py"
        )
    return terms

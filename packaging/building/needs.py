"""The programs of the system that a build calls, and the packages that bring them."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from failure import Failure


@dataclass(frozen=True, slots=True)
class Need:
    """A program, the Debian package that holds it, and the kinds that call it."""

    program: str
    package: str
    kinds: frozenset[str]


NEEDS = (
    Need("objdump", "binutils", frozenset({"deb", "tar", "rpm"})),
    Need("dpkg-deb", "dpkg", frozenset({"deb"})),
    Need("dpkg-shlibdeps", "dpkg-dev", frozenset({"deb"})),
    Need("rpmbuild", "rpm", frozenset({"rpm"})),
    Need("minisign", "minisign", frozenset({"signature"})),
)


def missing(kinds: Iterable[str], is_here: Callable[[str], object] = shutil.which) -> list[Need]:
    """What the kinds call and the system does not have."""
    wanted = set(kinds)
    return [need for need in NEEDS if need.kinds & wanted and not is_here(need.program)]


def sentence(lacking: list[Need]) -> str:
    """What is missing, and the line that brings it."""
    programs = ", ".join(need.program for need in lacking)
    packages = " ".join(sorted({need.package for need in lacking}))
    return f"this build needs {programs}: run 'sudo apt-get install -y {packages}', then run this again"


def provide(kinds: Iterable[str]) -> None:
    """Raise Failure with the sentence when a program is missing."""
    if lacking := missing(kinds):
        raise Failure(sentence(lacking))

"""Writes down what a bundle is made of, with every licence. Run with the Python of the environment that is bundled.

    python packaging/licences.py --out FILE.json [--also NAME]… [--libraries FILE]

The parts are those that the application needs and ships, Python itself, what is named by ``--also`` (such as
pyinstaller, whose start is in every bundle), and the packages of the system from which the libraries come that FILE
lists, one a line. The page about the application shows them, and the terms beside a bundle are written of them. Equal
environments give equal files.
"""

import argparse
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "gui"))

from tradewalk.made_of import parts  # noqa: E402
from tradewalk.services.components import (  # noqa: E402
    APPLICATION,
    Component,
    installed_component,
    written,
)

OF_PYTHON = "PSF-2.0"
DOCUMENTS = Path("/usr/share/doc")


class Unlicensed(Exception):
    """A part has no licence, or none can be found. The message is one sentence."""


def components(also: Iterable[str], libraries: Iterable[Path]) -> tuple[Component, ...]:
    """What is bundled; the application first, then the rest by name. Raises Unlicensed."""
    first, *others = parts()
    if first.name != APPLICATION:
        raise Unlicensed(
            "the application is not installed in this environment, so what it needs is not known."
        )
    rest = (*others, *map(named, also), python(), *of_the_system(libraries))
    found = (first, *sorted(rest, key=lambda each: each.name.lower()))
    if silent := [each.name for each in found if not each.texts]:
        raise Unlicensed(f"{', '.join(silent)}: no text of a licence came along.")
    return found


def named(name: str) -> Component:
    """A part by its name, without what it needs itself. Raises Unlicensed."""
    if (found := installed_component(name)) is None:
        raise Unlicensed(f"{name} is not installed in this environment.")
    return found


def python() -> Component:
    """Python itself, with the text that lies beside its library."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    texts = [place.read_text("utf-8", errors="replace").strip() for place in places if place.is_file()]
    return Component("Python", platform.python_version(), OF_PYTHON, tuple(texts[:1]))


def of_the_system(libraries: Iterable[Path]) -> tuple[Component, ...]:
    """The Debian packages of these libraries, with their copyright files. Raises Unlicensed for one of no package."""
    names = sorted(set(owners_of(list(libraries)).values()))
    versions = (
        _answer("dpkg-query", "--show", "--showformat", "${Package} ${Version}\n", *names) if names else ""
    )
    known = dict(line.split() for line in versions.splitlines())
    return tuple(Component(name, known[name], "", copyright_of(name)) for name in names)


def owners_of(libraries: Sequence[Path]) -> dict[Path, str]:
    """The package that each file came with, which may know it below / or below /usr. Raises Unlicensed."""
    places = {library: list(_places_of(library)) for library in libraries}
    if not places:
        return {}
    answer = _answer("dpkg-query", "--search", *(each for found in places.values() for each in found))
    known = {
        path: owners.partition(":")[0]
        for owners, _, path in (each.partition(": ") for each in answer.splitlines())
    }
    owners = {}
    for library, names in places.items():
        owner = next((known[name] for name in names if name in known), None)
        if owner is None:
            raise Unlicensed(f"{library} came with no package, so nobody can say its licence.")
        owners[library] = owner
    return owners


def _places_of(library: Path) -> Iterator[str]:
    for each in dict.fromkeys(str(path).removeprefix("/usr") for path in (library, library.resolve())):
        yield from (each, f"/usr{each}")


def copyright_of(package: str) -> tuple[str, ...]:
    """What Debian says of a package's licences. Raises Unlicensed."""
    file = DOCUMENTS / package / "copyright"
    if not file.is_file():
        raise Unlicensed(f"{file} is missing, so the licence of {package} is not known.")
    return (file.read_text("utf-8", errors="replace").strip(),)


def _answer(*command: str) -> str:
    """What a program of Debian's says, of all that it knows of what it is asked."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError as error:
        raise Unlicensed(f"{command[0]} is not there to say which package a library came with.") from error


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Write down what a bundle is made of.", allow_abbrev=False)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.json")
    parser.add_argument("--also", action="append", default=[], metavar="NAME")
    parser.add_argument("--libraries", type=Path, metavar="FILE")
    given = parser.parse_args(arguments)
    listed = given.libraries.read_text("utf-8").splitlines() if given.libraries else []
    found = components(given.also, [Path(line) for line in listed if line.strip()])
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(written(found), encoding="utf-8", newline="\n")
    print(f"{len(found)} parts with their licences are in {given.out}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Unlicensed, OSError) as error:
        sys.exit(f"licences.py: {error}")

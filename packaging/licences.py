"""Writes down what a bundle is made of, with every licence. Run with the Python of the environment that is bundled.

    python packaging/licences.py --out FILE.json [--also NAME]… [--libraries FILE]

The parts are those that the application needs, Python itself, what is named by ``--also`` (such as pyinstaller, whose
start is in every bundle), and the packages of the system from which the libraries come that FILE lists, one a line.
The page about the application shows them. Equal environments give equal files.
"""

import argparse
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "gui"))

from tradewalk.services.components import (  # noqa: E402
    APPLICATION,
    Component,
    installed_components,
    written,
)

OF_PYTHON = "PSF-2.0"
DOCUMENTS = Path("/usr/share/doc")


class Unlicensed(Exception):
    """A part has no licence, or none can be found. The message is one sentence."""


def components(also: Iterable[str], libraries: Iterable[Path]) -> tuple[Component, ...]:
    """What is bundled; the application first, then the rest by name. Raises Unlicensed."""
    installed = installed_components((APPLICATION, *also))
    missing = {name.lower() for name in also} - {each.name.lower() for each in installed}
    if missing:
        raise Unlicensed(f"{', '.join(sorted(missing))} is not installed in this environment.")
    own = (HERE.parent / "LICENSE").read_text("utf-8").strip()
    first = next((each for each in installed if each.name == APPLICATION), Component(APPLICATION, "", "MIT"))
    others = (each for each in installed if each.name != APPLICATION)
    rest = sorted((*others, python(), *of_the_system(libraries)), key=lambda each: each.name.lower())
    return (replace(first, texts=(own,)), *rest)


def python() -> Component:
    """Python itself, with the text that lies beside its library."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    texts = [place.read_text("utf-8", errors="replace").strip() for place in places if place.is_file()]
    return Component("Python", platform.python_version(), OF_PYTHON, tuple(texts[:1]))


def of_the_system(libraries: Iterable[Path]) -> tuple[Component, ...]:
    """The Debian packages of these libraries, with their copyright files. Raises Unlicensed for one of no package."""
    names = sorted({owner_of(each) for each in libraries})
    return tuple(Component(name, version_of(name), "", copyright_of(name)) for name in names)


def owner_of(library: Path) -> str:
    """The package that a file came with, which may know it below / or below /usr. Raises Unlicensed."""
    below = [str(each).removeprefix("/usr") for each in (library, library.resolve())]
    for path in dict.fromkeys(f"{root}{each}" for each in below for root in ("", "/usr")):
        found = _answer("dpkg-query", "--search", path)
        if found:
            return found.splitlines()[0].partition(":")[0]
    raise Unlicensed(f"{library} came with no package, so nobody can say its licence.")


def version_of(package: str) -> str:
    """The version that is installed."""
    return _answer("dpkg-query", "--show", "--showformat", "${Version}\n", package).splitlines()[0]


def copyright_of(package: str) -> tuple[str, ...]:
    """What Debian says of a package's licences. Raises Unlicensed."""
    file = DOCUMENTS / package / "copyright"
    if not file.is_file():
        raise Unlicensed(f"{file} is missing, so the licence of {package} is not known.")
    return (file.read_text("utf-8", errors="replace").strip(),)


def _answer(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise Unlicensed(f"{command[0]} is not there to say which package a library came with.") from error
    return done.stdout if done.returncode == 0 else ""


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

"""The terms of the libraries that a self-contained folder has from the Debian on which it was built."""

import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from building.bundle_filter import is_of_the_system
from building.freezing import INSIDE

DOCUMENTS = Path("/usr/share/doc")


def write_system_terms(tree: Path, target: Path) -> None:
    """Copy what Debian says of each library's copyright, a file a package. Other systems have nothing to copy."""
    libraries = sorted(
        path.name
        for path in (tree / INSIDE).iterdir()
        if not path.is_symlink() and is_of_the_system(path.name)
    )
    asked = ["dpkg-query", "-S", *(f"*/{name}" for name in libraries)]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    except OSError:
        return
    target.mkdir(parents=True)
    for package in sorted(set(owners(answer.splitlines(), libraries).values())):
        said = DOCUMENTS / package / "copyright"
        if said.is_file():
            (target / f"{package}.txt").write_bytes(said.read_bytes())


def owners(lines: Iterable[str], libraries: Iterable[str]) -> Mapping[str, str]:
    """The package of each library, out of what dpkg-query says: ``zlib1g:amd64: /lib/x86_64-linux-gnu/libz.so.1``."""
    wanted, found = set(libraries), dict[str, str]()
    for line in lines:
        packages, _, path = line.rpartition(": ")
        name = path.rpartition("/")[2]
        if name in wanted and path.startswith(("/lib/", "/usr/lib/")):
            found.setdefault(name, packages.split(",")[0].partition(":")[0])
    return found

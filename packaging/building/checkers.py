"""What other programs say of the results: lintian, desktop-file-validate, appstreamcli, rpm, rpmlint, twine."""

import subprocess
from pathlib import Path

from building.proofs import one
from building.toolchain import run_quietly
from environment import python_in

TWINE = "twine==7.0.0"


def said(*command: str) -> tuple[int, str]:
    """The exit code of a checker and its words."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout.strip()


def lintian(results: Path) -> list[str]:
    """No error, whatever the file says of itself; warnings go to the terminal."""
    code, words = said("lintian", "--allow-root", "--fail-on", "error", "--info", str(one(results, ".deb")))
    print(words, flush=True)
    return [f"lintian ended with {code}"] if code else []


def desktop_file(work: Path) -> list[str]:
    """The desktop file in the unpacked .deb."""
    found = sorted((work / "deb" / "usr" / "share" / "applications").glob("*.desktop"))
    answers = [said("desktop-file-validate", str(path)) for path in found]
    return [words or "not valid" for code, words in answers if code or words] if found else ["there is none"]


def metainfo(work: Path) -> list[str]:
    """The metainfo in the unpacked .deb, with every pedantic question."""
    found = sorted((work / "deb" / "usr" / "share" / "metainfo").glob("*.xml"))
    answers = [said("appstreamcli", "validate", "--pedantic", "--no-net", str(path)) for path in found]
    return [words for code, words in answers if code] if found else ["there is none"]


def rpm_is_read(results: Path) -> list[str]:
    """Its header and the sums of its parts."""
    path = str(one(results, ".rpm"))
    listing = run_quietly(["rpm", "-qlp", path], "rpm cannot list the package")
    code, words = said("rpm", "-K", "--nosignature", path)
    faults = [] if "/usr/bin/" in listing else ["no command is in the .rpm"]
    return [*faults, *([words] if code else [])]


def rpmlint(results: Path) -> list[str]:
    """Its words are read by people: most are of how Fedora divides a package, which this one is not."""
    _, words = said("rpmlint", str(one(results, ".rpm")))
    lines = words.splitlines()
    print("\n".join([*sorted(kinds_of(lines)), *lines[-1:]]), flush=True)
    return [] if lines else ["rpmlint said nothing at all"]


def kinds_of(lines: list[str]) -> set[str]:
    """The kinds of what rpmlint says, each once: package, E or W, and its word."""
    parts = (line.split() for line in lines)
    return {" ".join(part[:3]) for part in parts if len(part) > 2 and part[1] in ("E:", "W:")}


def twine(results: Path, work: Path) -> list[str]:
    """What an index would say of wheel and sdist. The checker goes into the environment of the wheel."""
    python = str(python_in(work / "wheel"))
    run_quietly([python, "-m", "pip", "install", "-q", TWINE], "twine could not be installed")
    files = [str(one(results, suffix)) for suffix in (".whl", ".tar.gz")]
    code, words = said(python, "-m", "twine", "check", "--strict", *files)
    return [words] if code else []

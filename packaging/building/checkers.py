"""What other programs say of the results: lintian, desktop-file-validate, appstreamcli, rpm."""

import subprocess
from pathlib import Path

from building.proofs import one
from building.toolchain import run_quietly


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

#!/usr/bin/env python3
"""Builds the installer for Windows around a placeholder, and looks at what it does to a Windows of its own, by wine.

    python3 packaging/windows_test.py [--brand NAME] [--python PYTHON]

Installs and removes without a word, and compares every file and every key of the registry with those before. PYTHON has
PySide6 and paints the icon; without it an environment is made. Needs nsis and wine64. What only a real Windows shows,
the README names.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import build_windows
from building.job import Job, job_for
from building.request import Request
from building.toolchain import Toolchain, run_quietly
from failure import Failure, exit_code_of
from tradewalk.walkthrough.file_names import OWN_SUFFIX
from wine import Wine

PLACEHOLDER = Path(__file__).parent / "windows" / "placeholder.nsi"
NOT_OURS = ("Software\\Wine",)
"""Keys that wine writes for itself whenever something starts."""


@dataclass(frozen=True, slots=True)
class Trial:
    """An installer for a Windows, and where the installer puts what it has."""

    job: Job
    wine: Wine
    payload: Path
    icon: Path

    @property
    def program(self) -> Path:
        return self.wine.local / "Programs" / self.job.command

    @property
    def journal(self) -> Path:
        return self.wine.local / self.job.command / "accounts" / "one" / "journal.jsonl"

    def install(self) -> None:
        """Build around the payload as it is now, and install that. Raises Failure."""
        installer = build_windows.packed_up(self.job, self.payload, self.icon)
        if code := self.wine.run(str(installer), "/S"):
            raise Failure(f"the installer ended with {code}")

    def remove(self) -> None:
        """Raises Failure."""
        if code := self.wine.run(str(self.program / "uninstall.exe"), "/S"):
            raise Failure(f"the uninstaller ended with {code}")

    def installed(self) -> set[str]:
        """What lies where the program is installed, without the uninstaller."""
        files = (path for path in self.program.rglob("*") if path.is_file())
        return {path.relative_to(self.program).as_posix() for path in files} - {"uninstall.exe"}

    def registry(self) -> dict[str, dict[str, str]]:
        return {key: value for key, value in self.wine.registry().items() if not key.startswith(NOT_OURS)}


def trial_in(folder: Path, brand: str | None, python: Path | None) -> Trial:
    """Everything that is needed, in a folder. Raises Failure."""
    job = job_for(Request(("windows",), folder / "out", folder / "work", brand))
    payload = folder / "payload"
    for place in (job.out, job.work, payload / "_internal" / "deeper", payload / "empty"):
        place.mkdir(parents=True)
    (payload / "_internal" / "base.txt").write_text("first", encoding="utf-8")
    (payload / "_internal" / "deeper" / "$odd name.txt").write_text("first", encoding="utf-8")
    command = [build_windows.makensis(), "-V2", f"-DOUT={payload / f'{job.command}.exe'}", str(PLACEHOLDER)]
    run_quietly(command, "the placeholder could not be built", variables=job.variables())
    wine = Wine(folder / "windows")
    print("Making a Windows...", flush=True)
    wine.make()
    icon = build_windows.painted(job, "ico", Toolchain(python) if python else None)
    return Trial(job, wine, payload, icon)


def checks(trial: Trial) -> Iterator[tuple[str, bool]]:
    """What is looked at, one after the other: a sentence, and whether it is so."""
    payload = {
        path.relative_to(trial.payload).as_posix() for path in trial.payload.rglob("*") if path.is_file()
    }
    trial.journal.parent.mkdir(parents=True)
    trial.journal.write_text("{}\n", encoding="utf-8")
    files, registry = trial.wine.files(), trial.registry()
    trial.install()
    yield "the whole payload is installed", trial.installed() == payload
    yield from known_to_windows(trial)
    yield "a double click starts the program with the file, whatever its name", opens_a_walkthrough(trial)
    yield from after_an_upgrade(trial)
    trial.remove()
    yield "the folder of the program is gone", not trial.program.exists()
    yield "no file is left but what was there before, journals included", trial.wine.files() == files
    yield "nothing is left in the registry", trial.registry() == registry
    yield from beside_others(trial)


def known_to_windows(trial: Trial) -> Iterator[tuple[str, bool]]:
    """Keys and the link in the start menu."""
    brand, registry = trial.job.brand, trial.registry()
    folder = f"{windows_path(trial.wine, trial.program)}"
    removal = registry[f"Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{brand.application}"]
    expected = (brand.name["en"], trial.job.version, brand.publisher, folder)
    shown = tuple(removal[key] for key in ("DisplayName", "DisplayVersion", "Publisher", "InstallLocation"))
    yield "Windows lists it with name, version, publisher and folder", shown == expected
    links = {path.stem for path in trial.wine.user.rglob("*.lnk")}
    yield "it has a link in the start menu", brand.name["en"] in links
    suffix = registry[f"Software\\Classes\\{OWN_SUFFIX}"]
    yield "walkthrough files have its type", suffix["Content Type"] == brand.mime
    command = registry[f"Software\\Classes\\{suffix['@']}\\shell\\open\\command"]["@"]
    yield "files of that type are opened with it", command == f'"{folder}\\{brand.command}.exe" "%1"'


def opens_a_walkthrough(trial: Trial) -> bool:
    """Open a file as the explorer does, and read what the placeholder was started with.

    Windows looks for a type among the person's and the computer's own; wine knows the computer's alone, which gets a
    copy here.
    """
    trial.wine.run("reg", "copy", "HKCU\\Software\\Classes", "HKLM\\Software\\Classes", "/s", "/f")
    file = trial.wine.user / f"買入 one{OWN_SUFFIX}"
    file.write_text("schema: none\n", encoding="utf-8")
    trial.wine.run("start", "/wait", windows_path(trial.wine, file))
    file.unlink()
    told = next(trial.wine.user.rglob("started.txt"), None)
    if told is None:
        return False
    started = told.read_text(encoding="utf-16")
    told.unlink()
    return started.strip('"') == windows_path(trial.wine, file)


def after_an_upgrade(trial: Trial) -> Iterator[tuple[str, bool]]:
    """Install a version that has one file less and one changed."""
    shutil.rmtree(trial.payload / "_internal" / "deeper")
    (trial.payload / "_internal" / "base.txt").write_text("second", encoding="utf-8")
    trial.install()
    gone = not (trial.program / "_internal" / "deeper").exists()
    yield "an upgrade removes what the new version does not have", gone
    text = (trial.program / "_internal" / "base.txt").read_text(encoding="utf-8")
    yield "an upgrade replaces what it has", text == "second"


def beside_others(trial: Trial) -> Iterator[tuple[str, bool]]:
    """Somebody's own file in the folder, and another program for the same files."""
    trial.install()
    (trial.program / "mine.txt").write_text("mine", encoding="utf-8")
    key = f"HKCU\\Software\\Classes\\{OWN_SUFFIX}"
    trial.wine.run("reg", "add", key, "/ve", "/d", "another.type", "/f")
    trial.remove()
    yield "a file that somebody put beside the program stays", trial.installed() == {"mine.txt"}
    suffix = trial.registry().get(f"Software\\Classes\\{OWN_SUFFIX}", {})
    yield "another program that walkthroughs were given to keeps them", suffix.get("@") == "another.type"


def windows_path(wine: Wine, path: Path) -> str:
    return "C:\\" + str(path.relative_to(wine.drive)).replace("/", "\\")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--brand", help="the name of a folder below packaging/brands")
    parser.add_argument("--python", type=Path, help="a Python with PySide6")
    given = parser.parse_args(arguments)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for sentence, is_so in checks(trial_in(Path(folder), given.brand, given.python)):
            print(f"{'ok   ' if is_so else 'WRONG'} {sentence}", flush=True)
            wrong += not is_so
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(exit_code_of("windows_test.py", lambda: main(sys.argv[1:])))

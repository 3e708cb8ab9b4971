"""A Windows of one's own in a folder, by wine: for looking at what an installer does to one."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from failure import Failure

SHOWN_NOWHERE = "mscoree,mshtml=;winemenubuilder.exe="
"""What wine would ask about, or write into the desktop of the person who runs it."""

CHANGING = ("AppData/Local/Temp/", "Temp/")
"""Where programs leave things that are nobody's."""


@dataclass(frozen=True, slots=True)
class Wine:
    """The folder that is the computer; *user* in it is the person's."""

    prefix: Path

    @property
    def drive(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def user(self) -> Path:
        return next(path for path in (self.drive / "users").iterdir() if path.name != "Public")

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA%."""
        return self.user / "AppData" / "Local"

    def make(self) -> None:
        """Install this Windows. Raises Failure."""
        if shutil.which("wine") is None:
            raise Failure("this test needs wine: run 'sudo apt-get install -y wine64', then run this again")
        self.prefix.mkdir(parents=True)
        self.run("wineboot", "--init")

    def run(self, *command: str) -> int:
        """The exit code of a program of Windows, once it and all that it started have ended."""
        done = subprocess.run(["wine", *command], env=self.variables(), check=False, capture_output=True)
        self.wait()
        return done.returncode

    def wait(self) -> None:
        """Wait until nothing runs and all of the registry is written."""
        subprocess.run([server(), "-w"], env=self.variables(), check=True)

    def variables(self) -> dict[str, str]:
        own = {
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "HOME": str(self.prefix.parent),
        }
        return {**os.environ, **own, "WINEDLLOVERRIDES": SHOWN_NOWHERE, "LC_ALL": "C.UTF-8"}

    def files(self) -> set[str]:
        """Every file of the person, as paths below the person's folder, but for what is temporary."""
        found = {path.relative_to(self.user).as_posix() for path in self.user.rglob("*") if path.is_file()}
        return {path for path in found if not path.startswith(CHANGING)}

    def registry(self) -> dict[str, dict[str, str]]:
        """The person's part of the registry: keys, and of each the values, with '@' for the one without a name.

        A key without a value is left out: Windows has many that no one removes.
        """
        found = read_registry((self.prefix / "user.reg").read_text(encoding="utf-8").splitlines())
        return {key: values for key, values in found.items() if values}


def read_registry(lines: Iterable[str]) -> dict[str, dict[str, str]]:
    """Keys and values of a registry as wine writes it, as they stand there but for the doubled backslashes."""
    found: dict[str, dict[str, str]] = {}
    values: dict[str, str] = {}
    for line in lines:
        if line.startswith("["):
            values = found.setdefault(line[1 : line.rindex("]")].replace("\\\\", "\\"), {})
        elif line.startswith(('"', "@")):
            name, _, value = line.partition("=")
            values[name.strip('"')] = (
                value.removeprefix('"').removesuffix('"').replace("\\\\", "\\").replace('\\"', '"')
            )
    return found


def server() -> str:
    """Wine's own server, which Debian does not put on the path. Raises Failure."""
    places = ("/usr/lib/wine/wineserver64", "/usr/lib/wine/wineserver")
    found = shutil.which("wineserver") or next((place for place in places if Path(place).exists()), None)
    if found is None:
        raise Failure("wine is here without its server: run 'sudo apt-get install -y wine64'")
    return found

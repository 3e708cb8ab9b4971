"""A freshly made Debian in a folder, in which a package is installed, used and purged. Needs root and debootstrap."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from building.toolchain import run_quietly
from failure import Failure

PERSON = "learner"
TARGETS = "$(SITE) $(RELEASE) $(CODENAME) $(ORIGIN)"
NOBODYS = ("var/cache", "var/log", "var/lib/apt", "var/lib/dpkg", "proc", "sys", "dev", "tmp", "run", "home")
"""Where apt and dpkg keep books of their own, and what is the person's or the kernel's."""

OF_EVERY_TOOL = ("/etc/ld.so.cache", "/etc/passwd-", "/etc/group-", "/etc/shadow-", "/etc/gshadow-")


@dataclass(frozen=True, slots=True)
class BareSystem:
    """A Debian in a folder. What runs in it has the machine's network, and no other part of the machine."""

    folder: Path

    @classmethod
    def made(cls, release: str, folder: Path) -> Self:
        """Bootstrap a release from the mirror that this machine's apt uses, and make a person in it."""
        shutil.rmtree(folder, ignore_errors=True)
        system = cls(folder)
        failure = f"Debian {release} could not be bootstrapped"
        run_quietly(["debootstrap", "--variant=minbase", release, str(folder), mirror()], failure)
        shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
        system.run("useradd", "--create-home", PERSON)
        return system

    def run(self, *command: str, **variables: str) -> str:
        """What a command says, run as root. Raises Failure."""
        return run_quietly(
            ["chroot", str(self.folder), *command], said(command), variables=environment(variables)
        )

    def run_as_person(self, *command: str, **variables: str) -> str:
        """The same as a person who has just been made."""
        return run_quietly(
            self._as_person(command), said(command), variables=environment(self._home(variables))
        )

    def start_as_person(self, *command: str, log: Path, **variables: str) -> subprocess.Popen[bytes]:
        """Start a command and let it run; what it says goes to *log*."""
        with log.open("wb") as file:
            return subprocess.Popen(
                self._as_person(command), env=environment(self._home(variables)), stdout=file, stderr=file
            )

    def _as_person(self, command: Iterable[str]) -> list[str]:
        return ["chroot", f"--userspec={PERSON}:{PERSON}", str(self.folder), *command]

    def _home(self, variables: dict[str, str]) -> dict[str, str]:
        return {"HOME": f"/home/{PERSON}", **variables}

    def install(self, package: Path) -> None:
        """Install a package file with what it declares that it needs, and nothing that it only recommends."""
        shutil.copy(package, self.folder / "root" / package.name)
        self.run("apt-get", "update", "-qq")
        self.run("apt-get", "install", "-y", "--no-install-recommends", f"/root/{package.name}")
        (self.folder / "root" / package.name).unlink()

    def purge(self, name: str) -> None:
        """Remove a package with its settings, and what came with it."""
        self.run("apt-get", "purge", "-y", name)
        self.run("apt-get", "autoremove", "--purge", "-y")

    def files(self) -> set[str]:
        """Every file, link and folder of the system itself."""
        return {name for name in self._names() if not is_passed_over(name)}

    def _names(self) -> Iterator[str]:
        for folder, folders, files in os.walk(self.folder):
            place = "/" + str(Path(folder).relative_to(self.folder)) if folder != str(self.folder) else ""
            folders[:] = [name for name in folders if not is_passed_over(f"{place}/{name}")]
            yield from (f"{place}/{name}" for name in (*folders, *files))

    def files_of_person(self) -> set[str]:
        """What lies in the person's home."""
        home = self.folder / "home" / PERSON
        return {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}


def is_passed_over(name: str) -> bool:
    """Whether a path is no part of what a package may leave behind."""
    return name in OF_EVERY_TOOL or f"{name}/".startswith(tuple(f"/{place}/" for place in NOBODYS))


def environment(variables: dict[str, str]) -> dict[str, str]:
    """Nothing of this machine's own environment but the way to its network."""
    network = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    path = "/usr/sbin:/usr/bin:/sbin:/bin"
    return {"PATH": path, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", **network, **variables}


def said(command: Iterable[str]) -> str:
    return f"'{' '.join(command)}' failed in the bare system"


def mirror() -> str:
    """The mirror of Debian that this machine's apt is set up with."""
    listing = run_quietly(
        ["apt-get", "indextargets", "--format", TARGETS], "apt does not say where Debian is"
    )
    for line in listing.splitlines():
        site, release, codename, origin = (line.split() + [""] * 4)[:4]
        if origin == "Debian" and release == codename:
            return site
    raise Failure("apt has no mirror of Debian: run 'sudo apt-get update', then run this again")

#!/usr/bin/env python3
"""Installs a .deb into freshly made Debian 12 and 13, uses it there, and looks at what is left when it is purged.

    sudo python3 packaging/chroot_test.py FILE.deb [--out DIR] [--release bookworm|trixie]

In each: only what the package declares is installed, no font; the application is started on a virtual screen, in
Chinese, and its picture is kept in DIR; a demo is run; the package is purged, and nothing is left but what the person
has made.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bare_system import BareSystem
from building.toolchain import run_quietly
from failure import Failure, exit_code_of

RELEASES = {"bookworm": "12", "trixie": "13"}
WANTED = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "import": "imagemagick"}
DISPLAY = ":87"
SCREEN = "1440x900x24"
PATIENCE = 180
"""Seconds until a window must have been drawn, on a machine that is busy with other things."""


@contextmanager
def virtual_screen() -> Iterator[None]:
    """An X server without a monitor, which a bare system reaches by the abstract socket of the same network."""
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", SCREEN, "-nolisten", "tcp", "-ac"], stderr=subprocess.DEVNULL
    )
    try:
        wait_until(lambda: Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists(), "Xvfb did not start")  # noqa: S108
        yield
    finally:
        server.terminate()
        server.wait()


def wait_until(is_so: Callable[[], bool], sentence: str) -> None:
    """Look again and again until it is so. Raises Failure with the sentence."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise Failure(sentence)
        time.sleep(0.5)


def colours_on_screen() -> int:
    """How many colours the virtual screen shows: a bare one has one or two."""
    command = ["import", "-display", DISPLAY, "-window", "root", "-format", "%k", "info:-"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip().isdigit() else 0


def picture_of(system: BareSystem, command: str, picture: Path) -> None:
    """Start the application in Chinese, wait until its window stands still, and keep what the screen shows."""
    variables = {"DISPLAY": DISPLAY, "LC_ALL": "", "LANG": "C.UTF-8", "LANGUAGE": "zh_HK"}
    log = picture.with_suffix(".log")
    with virtual_screen():
        arguments = ("--open", "688256", "--account", "cn-retail-star")
        started = system.start_as_person(command, *arguments, log=log, **variables)
        try:
            wait_until(lambda: started.poll() is not None or colours_on_screen() > 200, "no window was drawn")
            if started.poll() is not None:
                raise Failure(f"the application ended at once: {log.read_text(encoding='utf-8')[-2000:]}")
            wait_until(stands_still(picture), "the window does not come to rest")
        finally:
            end(started)


def end(started: subprocess.Popen[bytes]) -> None:
    """Ask a program to end, as a session that is logged out does. Raises Failure when it does not."""
    started.terminate()
    try:
        started.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        started.kill()
        started.wait()
        raise Failure("the application does not end when it is asked to") from None


def stands_still(picture: Path) -> Callable[[], bool]:
    """A question: whether the screen shows what it showed when it was asked before."""
    before: list[bytes] = [b""]

    def is_still() -> bool:
        run_quietly(["import", "-display", DISPLAY, "-window", "root", str(picture)], "no picture was taken")
        now = subprocess.run(["convert", str(picture), "rgb:-"], capture_output=True, check=True).stdout
        is_same, before[0] = now == before[0], now
        return is_same

    return is_still


def use(system: BareSystem, package: Path, name: str, picture: Path) -> list[str]:
    """Install, start, run a demo, purge; a sentence for everything that is left behind or is not there."""
    before = system.files()
    print("   installing with what it declares...", flush=True)
    system.install(package)
    fonts = [
        path
        for path in system.files() - before
        if path.startswith("/usr/share/fonts/") and "cjk" in path.lower()
    ]
    command = f"/usr/bin/{name}"
    system.run_as_person(command, "--selftest")
    print("   starting it on a virtual screen...", flush=True)
    picture_of(system, command, picture)
    print("   running a demo...", flush=True)
    system.run_as_person(command, "demo", "--out", "/home/learner/demo")
    print("   purging...", flush=True)
    kept = system.files_of_person()
    system.purge(name)
    left = sorted(system.files() - before)
    return [
        *(f"{path} is a Chinese font of the system" for path in fonts),
        *(f"{path} was left behind" for path in left),
        *(f"the person's {path} is gone" for path in sorted(kept - system.files_of_person())),
        *([] if any("journal" in path for path in kept) else ["the person has no journal"]),
    ]


def prove_release(release: str, package: Path, name: str, out: Path) -> list[str]:
    """Everything in one release of Debian."""
    print(f"-- Debian {RELEASES[release]}: making it...", flush=True)
    with tempfile.TemporaryDirectory(prefix=f"{release}-", dir="/var/tmp") as folder:
        system = BareSystem.made(release, Path(folder) / "system")
        faults = use(system, package, name, out / f"debian-{RELEASES[release]}.png")
    for fault in faults:
        print(f"   {fault}", flush=True)
    print(f"-- Debian {RELEASES[release]}: {'not fine' if faults else 'fine'}", flush=True)
    return faults


def provide() -> None:
    """Raise Failure when this machine cannot do it."""
    if os.geteuid() != 0:
        raise Failure("a system in a folder wants root: run this with sudo")
    lacking = [package for program, package in WANTED.items() if shutil.which(program) is None]
    if lacking:
        raise Failure(
            f"programs are missing: run 'apt-get install -y {' '.join(lacking)}', then run this again"
        )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("package", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/chroots"))
    parser.add_argument("--release", choices=RELEASES, action="append")
    given = parser.parse_args(arguments)

    def prove() -> int:
        provide()
        given.out.mkdir(parents=True, exist_ok=True)
        name = run_quietly(["dpkg-deb", "-f", str(given.package), "Package"], "this is no .deb").strip()
        faults = [prove_release(each, given.package, name, given.out) for each in given.release or RELEASES]
        return 1 if any(faults) else 0

    return exit_code_of("chroot_test.py", prove)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

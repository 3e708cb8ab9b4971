"""The system libraries that Qt loads on Linux: found by loading them, installed or named where missing.

The list is what `ldd` names for PySide6's QtGui, its off-screen platform and its X11 platform, plus libdbus,
which Qt opens by name.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from failure import Failure

# library → the Debian package that holds it
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
FOR_A_WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FOR_A_BUILD = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Qt's third platform: whoever has a Wayland screen has them, whoever builds for such a screen may not."""


def missing(libraries: Iterable[str]) -> list[str]:
    """Those of the libraries that the system cannot load."""
    return [library for library in libraries if not is_loadable(library)]


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide(*, is_window: bool, is_build: bool = False) -> None:
    """Make sure that Qt can start, by installing what is missing or by naming the command that does.

    A build wants the libraries of every platform of Qt, to bundle them or to learn which package they are in.
    """
    if not sys.platform.startswith("linux"):
        return
    needed = {**ALWAYS, **(FOR_A_WINDOW if is_window else {}), **(FOR_A_BUILD if is_build else {})}
    lacking = missing(needed)
    if not lacking:
        return
    packages = [needed[library] for library in lacking]
    if shutil.which("apt-get") is None:
        raise Failure(f"Qt needs {', '.join(lacking)}: install the packages of your system that hold them")
    if os.geteuid() != 0:
        raise Failure(f"Qt needs system libraries that are missing: run 'sudo {apt_command(packages)}' first")
    install(packages)
    still_lacking = missing(lacking)
    if still_lacking:
        raise Failure(f"Qt needs {', '.join(still_lacking)}, which '{apt_command(packages)}' did not bring")


def apt_command(packages: list[str]) -> str:
    return " ".join(("apt-get", "install", "-y", *packages))


def install(packages: list[str]) -> None:
    """Install with apt; the package lists are fetched only when it does not go without."""
    print(f"Installing the system libraries of Qt: {' '.join(packages)}...", flush=True)
    if not succeeds(apt_command(packages)):
        succeeds("apt-get update")
        if not succeeds(apt_command(packages)):
            raise Failure(
                f"apt could not install the libraries of Qt: run '{apt_command(packages)}' to see why"
            )


def succeeds(command: str) -> bool:
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command.split(), env=variables, capture_output=True, check=False).returncode == 0

#!/usr/bin/env python3
"""Installers and packages, one command each, with the standard library alone.

    python3 packaging/build.py deb|tar|rpm|wheel|windows|macos|all --out DIR [--brand NAME] [--quick]

deb      a package for Debian 12 and newer; needs dpkg-dev
tar      a folder for any Linux, installed by a user without root
rpm      a package for Fedora and its like; needs rpm
wheel    a wheel and an sdist, for those who have Python
windows  an installer, made on Windows;  macos  an image, made on macOS
all      all that this system can build

Each makes a clean environment of its own from the lock files, and ends with DIR/SHA256SUMS. The same commit gives
the same bytes. DIR gets the results, build/ what lies on the way.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "build.py: this needs Python 3.11 or newer and this is Python {}.{}: start it with a newer one, "
        "for example: python3.11 packaging/build.py deb --out dist".format(*sys.version_info[:2])
    )

import importlib
import shutil
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "gui"))

import qt_libraries
from building import needs
from building.job import Job, job_for
from building.request import FROZEN, Request, WrongArguments, request_from
from building.sums import write_sums
from failure import Failure

BUILDERS = {
    "deb": "building.deb",
    "tar": "building.tarball",
    "rpm": "building.rpm",
    "wheel": "building.wheel",
    "windows": "build_windows",
    "macos": "build_macos",
}
"""The module of each kind; its ``build(job)`` writes into the folder of the results and returns what it wrote."""

ONCE = ("packed", "frozen", "site")
"""What several kinds share, made anew for each build."""


def serve(request: Request) -> list[Path]:
    """Build what was asked for; the files that were written. Raises Failure."""
    needs.provide((*request.kinds, *(("signature",) if request.minisign_key else ())))
    if FROZEN & set(request.kinds):
        qt_libraries.provide(is_window=True, is_build=True)
    job = job_for(request)
    job.out.mkdir(parents=True, exist_ok=True)
    job.work.mkdir(parents=True, exist_ok=True)
    for name in ONCE:
        shutil.rmtree(job.work / name, ignore_errors=True)
    made = [path for kind in request.kinds for path in build_kind(kind, job)]
    return [*made, *write_sums(job)]


def build_kind(kind: str, job: Job) -> list[Path]:
    """Build one kind and say what came of it."""
    print(f"-- {kind}", flush=True)
    started = time.monotonic()
    made: list[Path] = importlib.import_module(BUILDERS[kind]).build(job)
    for path in made:
        print(f"   {path.name}, {path.stat().st_size / 1e6:.1f} MB", flush=True)
    print(f"-- {kind} is built after {time.monotonic() - started:.0f} s", flush=True)
    return made


def refused(sentence: str, code: int) -> int:
    print(f"build.py: {sentence}", file=sys.stderr, flush=True)
    return code


def main(arguments: list[str]) -> int:
    try:
        serve(request_from(arguments, (__doc__ or "").strip()))
    except WrongArguments as wrong:
        return refused(str(wrong), 2)
    except Failure as failure:
        return refused(str(failure), 1)
    except OSError as error:
        return refused(f"the system refused something ({error}): mend that and run this again", 1)
    except KeyboardInterrupt:
        return refused("stopped", 130)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

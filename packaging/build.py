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
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "gui"))

import qt_libraries
from building import needs, results
from building.job import Job, job_for
from building.request import FROZEN, Request, request_from
from building.sums import write_sums
from failure import exit_code_of

BUILDERS = {
    "deb": "building.deb",
    "tar": "building.tarball",
    "rpm": "building.rpm",
    "wheel": "building.wheel",
    "windows": "build_windows",
    "macos": "build_macos",
}
"""The module of each kind; its ``build(job)`` writes into the folder of the results and returns what it wrote."""

RESULTS = "results"
"""Where each kind writes to; a result goes from there to the folder that was asked for when it is whole."""

ONCE = ("packed", "frozen", "site", RESULTS)
"""What is made anew for each build; the first three are shared by several kinds."""


def serve(request: Request) -> list[Path]:
    """Build what was asked for; the files that were written. Raises Failure."""
    job = job_for(request)
    results.provide(job.out)
    results.provide(job.work)
    needs.provide((*request.kinds, *(("signature",) if request.minisign_key else ())))
    if FROZEN & set(request.kinds):
        qt_libraries.provide(is_window=True, is_build=True)
    for name in ONCE:
        shutil.rmtree(job.work / name, ignore_errors=True)
    inner = replace(job, out=job.work / RESULTS)
    inner.out.mkdir()
    made = [results.delivered(path, job.out) for kind in request.kinds for path in build_kind(kind, inner)]
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


def main(arguments: list[str]) -> int:
    def build() -> int:
        serve(request_from(arguments, (__doc__ or "").strip()))
        return 0

    return exit_code_of("build.py", build)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

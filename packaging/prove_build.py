#!/usr/bin/env python3
"""Builds everything twice, in two folders, and proves that it is the same and that it runs.

    python3 packaging/prove_build.py [--full]

What is asked of the results: equal bytes, a size near the recorded one, a self-test of each, installing and removing
without a trace, and the words of lintian and its like. With --full the wheel is tried on every Python that it is for,
which have to be in the PATH, and the .deb is installed into freshly made Debian 12 and Debian 13, which needs root.
Ends with 1 if any of it is not so.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "gui"))

import chroot_test
from building import checkers, proofs
from building.job import ROOT
from failure import Failure, exit_code_of

PYTHONS = ("3.11", "3.12", "3.13")
Proof = tuple[str, Callable[[], Sequence[str]]]
"""What is shown, and what shows it: it returns a sentence for each fault, or raises Failure or OSError."""


def proofs_of(first: Path, second: Path, work: Path, *, is_full: bool) -> list[Proof]:
    """Everything that is asked of the results in two folders, of which the second is built last."""
    asked: list[Proof] = [
        ("the size is near the recorded one", lambda: proofs.grown(first)),
        ("the .deb runs", lambda: proofs.deb_runs(first, work)),
        ("the .tar.xz is installed, runs and is removed", lambda: proofs.tar_comes_and_goes(first, work)),
        ("the wheel runs", lambda: proofs.wheel_runs(first, work)),
        ("an index would take wheel and sdist", lambda: checkers.twine(first, work)),
        ("lintian has no error", lambda: checkers.lintian(first)),
        ("the desktop file is valid", lambda: checkers.desktop_file(work)),
        ("the metainfo is valid", lambda: checkers.metainfo(work)),
        ("rpm reads the .rpm", lambda: checkers.rpm_is_read(first)),
        ("another folder gives the same bytes", lambda: proofs.is_the_same_elsewhere(first, second)),
    ]
    if is_full:
        asked += [wheel_on(f"python{version}", first, work) for version in PYTHONS]
        asked.append(("rpmlint is read", lambda: checkers.rpmlint(first)))
        asked.append(("the .deb comes and goes on bare systems", lambda: proofs.on_bare_systems(first)))
    return asked


def wheel_on(python: str, first: Path, work: Path) -> Proof:
    return (f"the wheel runs on {python}", lambda: proofs.wheel_runs(first, work, python, is_whole=True))


def outcome(name: str, prove: Callable[[], Sequence[str]]) -> bool:
    """Show one thing and say how it went."""
    print(f"\n-- {name}", flush=True)
    started = time.monotonic()
    try:
        faults = list(prove())
    except (Failure, OSError) as failure:
        faults = [str(failure)]
    for fault in faults:
        print(f"   {fault}", flush=True)
    print(f"-- {'no' if faults else 'yes'}, after {time.monotonic() - started:.0f} s", flush=True)
    return not faults


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--full"]):
        print("prove_build.py: it takes --full and nothing else", file=sys.stderr)
        return 2
    return exit_code_of("prove_build.py", lambda: prove(is_full=bool(arguments)))


def prove(*, is_full: bool) -> int:
    """Build, show everything, and say how it went; the exit code. Raises Failure where nothing can be shown."""
    if is_full:
        chroot_test.provide()
    work = ROOT / "build" / "proof"
    first, second = work / "first", work / "second"
    proofs.clear(work)
    if not outcome("everything is built", lambda: proofs.built(ROOT, first, ROOT / "build")):
        print("\n0 passed, 1 failed")
        return 1
    shown = [outcome(*proof) for proof in proofs_of(first, second, work, is_full=is_full)]
    print(f"\n{1 + sum(shown)} passed, {shown.count(False)} failed", flush=True)
    return 0 if all(shown) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

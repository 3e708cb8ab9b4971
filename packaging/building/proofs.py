"""What is shown of results: each function returns a sentence for each fault, or raises Failure."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from building import sizes
from building.job import ROOT
from building.sources import GENERATED, TAKEN
from building.toolchain import run_quietly
from building.trees import files_in
from environment import RUN_LOCK, python_in

KIND = "all"
SELFTEST = "--selftest"


def clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def built(root: Path, out: Path, work: Path, epoch: str | None = None) -> list[str]:
    """Build everything of a checkout into a folder, its words on the terminal."""
    command = [
        sys.executable,
        str(root / "packaging" / "build.py"),
        KIND,
        "--out",
        str(out),
        "--work",
        str(work),
    ]
    variables = {**os.environ, **({"SOURCE_DATE_EPOCH": epoch} if epoch else {})}
    code = subprocess.run(command, env=variables, check=False).returncode
    return [f"build.py ended with {code}"] if code else []


def is_the_same_elsewhere(first: Path, second: Path) -> list[str]:
    """Build a copy of the checkout in a folder of another length, with an environment of its own, and compare."""
    from building.job import epoch_of

    with tempfile.TemporaryDirectory(prefix="elsewhere-and-longer-") as folder:
        copy = Path(folder) / "a checkout"
        for name in TAKEN:
            taken = ROOT / name
            if taken.is_dir():
                shutil.copytree(taken, copy / name, ignore=GENERATED)
            else:
                shutil.copy2(taken, copy / name)
        faults = built(copy, second, Path(folder) / "work", str(epoch_of(ROOT)))
        if faults:
            return faults
        trees = (ROOT / "build" / "own" / "frozen", Path(folder) / "work" / "own" / "frozen")
        return [*differences(first, second), *differences(*trees)]


def differences(one: Path, other: Path) -> list[str]:
    """Which files are not the same in two folders."""
    sums = [dict(sums_in(folder)) for folder in (one, other)]
    names = sorted(sums[0].keys() | sums[1].keys())
    return [f"{name} is not the same" for name in names if sums[0].get(name) != sums[1].get(name)]


def sums_in(folder: Path) -> Iterator[tuple[str, str]]:
    """Each file by its path, with mode, date and content or goal."""
    for path in files_in(folder):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            yield name, f"-> {path.readlink()}"
        else:
            yield name, f"{path.stat().st_mode:o} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def grown(results: Path) -> list[str]:
    """What is larger than it may be."""
    measured = sizes.measured(results, ROOT / "build" / "own" / "frozen")
    for name, size in sorted(measured.items()):
        print(f"   {name}: {size / 1e6:.1f} MB", flush=True)
    return sizes.grown(sizes.recorded(), measured)


def runs(command: list[str], home: Path) -> list[str]:
    """Start something off screen as a new user on a machine that has no Python in its PATH, and see it end well."""
    home.mkdir(parents=True, exist_ok=True)
    variables = {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    said = done.stdout.strip()
    if done.returncode or "Traceback" in said:
        return [f"{' '.join(command)} ended with {done.returncode}: {said[-2000:]}"]
    return []


def one(results: Path, suffix: str) -> Path:
    """The one result of a kind."""
    return next(path for path in sorted(results.iterdir()) if path.name.endswith(suffix))


def deb_runs(results: Path, work: Path) -> list[str]:
    """Unpack the .deb, start what is in it, and have it drive its own window through the whole flow."""
    folder = work / "deb"
    clear(folder)
    run_quietly(["dpkg-deb", "-x", str(one(results, ".deb")), str(folder)], "the .deb cannot be unpacked")
    command = next((folder / "usr" / "bin").iterdir())
    clear(work / "demo")
    asked = (["--version"], [SELFTEST], ["demo", "--out", str(work / "demo")])
    return [fault for words in asked for fault in runs([str(command), *words], work / "home")]


def tar_comes_and_goes(results: Path, work: Path) -> list[str]:
    """Unpack, install twice, start, remove; a file of the user's own stays."""
    folder, home = work / "tar", work / "home-of-tar"
    clear(folder)
    clear(home)
    packed = str(one(results, ".tar.xz"))
    run_quietly(["tar", "-C", str(folder), "-xJf", packed], "the .tar.xz cannot be unpacked")
    installer = next(folder.iterdir()) / "install.sh"
    kept = home / ".local" / "share" / "notes.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text("mine", encoding="utf-8")
    faults = [fault for _ in range(2) for fault in runs([str(installer)], home)]
    command = next((home / ".local" / "bin").iterdir())
    faults += runs([str(command), SELFTEST], home)
    faults += runs([str(home / ".local" / "lib" / command.name / "uninstall.sh")], home)
    left = [
        str(path.relative_to(home)) for path in files_in(home) if path != kept and ".cache" not in path.parts
    ]
    return [*faults, *(f"{name} was left behind" for name in left)]


def wheel_runs(
    results: Path, work: Path, python: str = sys.executable, *, is_whole: bool = False
) -> list[str]:
    """Install the wheel with what the lock names into an environment of its own, and start it; the whole is a demo."""
    folder = work / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    run_quietly([python, "-m", "venv", str(folder)], f"{python} is not here or makes no environment")
    inside = str(python_in(folder))
    failure = "the wheel could not be installed"
    run_quietly([inside, "-m", "pip", "install", "-q", "-r", str(ROOT / RUN_LOCK)], failure)
    run_quietly([inside, "-m", "pip", "install", "-q", "--no-deps", str(one(results, ".whl"))], failure)
    command = str(folder / "bin" / one(results, ".whl").name.partition("-")[0])
    clear(work / "demo")
    asked = ([SELFTEST], *([["demo", "--out", str(work / "demo")]] if is_whole else []))
    return [fault for words in asked for fault in runs([command, *words], work / "home")]


def on_bare_systems(results: Path) -> list[str]:
    """The script for bare systems, its words on the terminal."""
    script = ROOT / "packaging" / "chroot_test.py"
    command = [
        sys.executable,
        str(script),
        str(one(results, ".deb")),
        "--out",
        str(results.parent / "chroots"),
    ]
    code = subprocess.run(command, check=False).returncode
    return [f"chroot_test.py ended with {code}"] if code else []

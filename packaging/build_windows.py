#!/usr/bin/env python3
"""The installer for Windows: what PyInstaller makes on Windows, and NSIS around it.

    python packaging/build.py windows --out DIR                                on Windows
    python3 packaging/build_windows.py --payload FOLDER --out DIR [--brand NAME]    around any folder, on any system

The second freezes nothing: it shows on Linux what the script of the installer does. FOLDER holds COMMAND.exe.
"""

import argparse
import os
import platform
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "gui"))

from building.freezing import INSIDE, frozen
from building.job import Job, job_for
from building.licences import Laid, write_licences
from building.request import Request
from building.toolchain import Toolchain, run_quietly
from building.trees import files_in, make_even, size_of
from building.windows_texts import brand_script, defines, removal_script, version_resource
from failure import Failure, exit_code_of

SCRIPT = HERE / "windows" / "installer.nsi"
USUAL_FOLDERS = ("ProgramFiles(x86)", "ProgramFiles")
NO_NSIS = (
    "the installer needs makensis, of NSIS 3: run 'winget install NSIS.NSIS' on Windows or "
    "'sudo apt-get install -y nsis' on Debian, then run this again"
)


def build(job: Job) -> list[Path]:
    """The installer, in the folder of the results. Raises Failure, away from Windows too."""
    if platform.system() != "Windows":
        raise Failure(
            "an installer for Windows holds Python and Qt of Windows: run this on Windows, with NSIS, or build around "
            "a folder from there with 'python3 packaging/build_windows.py --payload FOLDER --out DIR'"
        )
    makensis()
    icon = painted(job, "ico")
    told = job.work / "program-version.txt"
    told.write_text(version_resource(job.brand, job.version), encoding="utf-8")
    payload = job.work / "payload"
    shutil.rmtree(payload, ignore_errors=True)
    shutil.copytree(frozen(job, icon, {"version": str(told)}), payload)
    laid = Laid(f"{job.command}.exe", INSIDE)
    write_licences(job, payload / INSIDE, laid, payload / "COPYRIGHT.txt")
    make_even(payload, job.epoch)
    return [packed_up(job, payload, icon)]


def packed_up(job: Job, payload: Path, icon: Path) -> Path:
    """The installer around a folder, which is not changed. Raises Failure."""
    program = f"{job.command}.exe"
    if not (payload / program).is_file():
        raise Failure(f"there is no {program} in {payload}: give the folder that PyInstaller made on Windows")
    target = job.out / f"{job.command}-{job.version}-windows-x86_64.exe"
    names = defines(job.brand, job.version, size_of(payload) // 1000, str(icon))
    files = [path.relative_to(payload).as_posix() for path in files_in(payload)]
    folders = [path.relative_to(payload).as_posix() for path in payload.rglob("*") if path.is_dir()]
    job.work.mkdir(parents=True, exist_ok=True)
    (job.work / "brand.nsh").write_text(brand_script(names), encoding="utf-8", newline="\n")
    (job.work / "files.nsh").write_text(removal_script(files, folders), encoding="utf-8", newline="\n")
    print("Packing the installer for Windows...", flush=True)
    run_quietly(
        [
            *(makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8"),
            *(f"-DWORK={job.work}", f"-DPAYLOAD={payload.resolve()}", f"-DOUT={target}", str(SCRIPT)),
        ],
        "makensis could not make the installer",
        variables=job.variables(),
    )
    return target


def painted(job: Job, kind: str, toolchain: Toolchain | None = None) -> Path:
    """The icon of the brand as a file of that kind, ``ico`` or ``icns``, made by Qt."""
    icon = job.work / f"icon.{kind}"
    (toolchain or job.toolchain).run(
        *(str(HERE / "icons.py"), kind, str(job.brand.logo), str(icon)),
        variables=job.variables(),
        folder=job.work,
        failure=f"the icon could not be painted from {job.brand.logo}",
    )
    return icon


def makensis() -> str:
    """The path of NSIS's compiler, which its own installer does not put on the path. Raises Failure."""
    usual = (Path(os.environ.get(name, "")) / "NSIS" / "makensis.exe" for name in USUAL_FOLDERS)
    found = shutil.which("makensis") or next((str(path) for path in usual if path.is_file()), None)
    if found is None:
        raise Failure(NO_NSIS)
    return found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--payload", type=Path, required=True, help="the folder to install")
    parser.add_argument("--out", type=Path, required=True, help="the folder that gets the installer")
    parser.add_argument("--work", type=Path, help="where things lie on the way; build/ of the checkout")
    parser.add_argument("--brand", help="the name of a folder below packaging/brands")
    parser.add_argument("--python", type=Path, help="a Python with PySide6, which paints the icon")
    given = parser.parse_args(arguments)
    job = job_for(Request(("windows",), given.out, given.work, given.brand))
    toolchain = Toolchain(given.python) if given.python is not None else None
    job.out.mkdir(parents=True, exist_ok=True)
    job.work.mkdir(parents=True, exist_ok=True)
    print(packed_up(job, given.payload, painted(job, "ico", toolchain)))
    return 0


if __name__ == "__main__":
    sys.exit(exit_code_of("build_windows.py", lambda: main(sys.argv[1:])))

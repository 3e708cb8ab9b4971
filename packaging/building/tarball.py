"""The folder for any Linux: with all its libraries, and a script that installs it without root."""

import platform
import shutil
from pathlib import Path

from building.desktop_part import write_shared_files
from building.freezing import INSIDE, frozen
from building.job import Job
from building.licences import Laid, write_licences
from building.trees import make_even, write_tar

SCRIPTS = Path(__file__).parent / "linux"


def build(job: Job) -> list[Path]:
    """The packed folder, in the folder of the results."""
    tree = frozen(job)
    name = f"{job.command}-{job.version}-linux-{platform.machine()}"
    folder = job.work / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copytree(tree, folder / "program", symlinks=True)
    write_shared_files(job, folder / "share")
    laid = Laid(f"program/{job.command}", f"program/{INSIDE}")
    write_licences(job, tree / INSIDE, laid, folder / "COPYRIGHT")
    for script in ("install.sh", "uninstall.sh"):
        text = (SCRIPTS / script).read_text(encoding="utf-8")
        (folder / script).write_text(filled_in(job, text), encoding="utf-8")
        (folder / script).chmod(0o755)
    make_even(folder, job.epoch)
    print("Packing the .tar.xz...", flush=True)
    target = job.out / f"{name}.tar.xz"
    write_tar(folder, target, job.epoch, job.level)
    return [target]


def filled_in(job: Job, text: str) -> str:
    """A script with the names of a brand in it, which are of letters, digits, dots and dashes."""
    return text.replace("@COMMAND@", job.command).replace("@APPLICATION@", job.brand.application)

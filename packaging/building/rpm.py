"""The .rpm: the self-contained folder, since each distribution that reads it has other libraries."""

import platform
import shutil
import tempfile
from pathlib import Path

from building import deb_texts, rpm_texts
from building.components import components_in
from building.deb import laid, link_command
from building.desktop_part import write_desktop_files
from building.freezing import INSIDE, frozen
from building.job import Job
from building.licences import write_licences
from building.spdx import expression
from building.toolchain import run_quietly
from building.trees import make_even


def build(job: Job) -> list[Path]:
    """The package, in the folder of the results. rpm takes no path with a space in it, so it works elsewhere."""
    with tempfile.TemporaryDirectory(prefix="rpm-") as folder:
        work = Path(folder)
        lay_out(job, work / "staging")
        spec = work / f"{job.command}.spec"
        spec.write_text(spec_of(job, work / "staging"), encoding="utf-8")
        print("Packing the .rpm...", flush=True)
        run_quietly(
            ["rpmbuild", "-bb", *rpm_texts.definitions(work, job.level), str(spec)],
            "the .rpm could not be packed",
            variables={**job.variables(), "HOME": str(work)},
            folder=work,
        )
        built = next((work / "made").rglob("*.rpm"))
        name = f"{job.command}-{job.version}-1.{platform.machine()}.rpm"
        return [Path(shutil.copy2(built, job.out / name))]


def lay_out(job: Job, staging: Path) -> None:
    """Every file where it is on the system that the package is installed on."""
    tree = frozen(job)
    shutil.copytree(tree, staging / "usr" / "lib" / job.command, symlinks=True)
    link_command(staging, job.command)
    write_desktop_files(job, staging)
    licences = staging / "usr" / "share" / "licenses" / job.command
    licences.mkdir(parents=True)
    write_licences(job, tree / INSIDE, laid(job.command), licences / "COPYRIGHT")
    make_even(staging, job.epoch)


def spec_of(job: Job, staging: Path) -> str:
    entries = deb_texts.newest_entries((job.root / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8"))
    licence = expression(components_in(staging / "usr" / "lib" / job.command / INSIDE))
    return rpm_texts.spec(job.brand, job.version, job.epoch, entries, staging, licence)

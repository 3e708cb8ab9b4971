"""The .rpm: the self-contained folder, since each distribution that reads it has other libraries."""

import platform
import shutil
from pathlib import Path

from building import deb_texts, rpm_texts
from building.deb import link_command
from building.desktop_part import write_desktop_files
from building.freezing import frozen
from building.job import Job
from building.licences import copyright_text
from building.system_terms import write_system_terms
from building.toolchain import run_quietly
from building.trees import make_even


def build(job: Job) -> list[Path]:
    """The package, in the folder of the results."""
    tree = frozen(job)
    work = job.work / "rpm"
    shutil.rmtree(work, ignore_errors=True)
    staging = work / "staging"
    shutil.copytree(tree, staging / "usr" / "lib" / job.command, symlinks=True)
    link_command(staging, job.command)
    write_desktop_files(job, staging)
    licences = staging / "usr" / "share" / "licenses" / job.command
    licences.mkdir(parents=True)
    (licences / "COPYRIGHT").write_text(copyright_text(job), encoding="utf-8")
    write_system_terms(tree, licences / "libraries")
    make_even(staging, job.epoch)
    spec = work / f"{job.command}.spec"
    entries = deb_texts.newest_entries((job.root / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8"))
    spec.write_text(rpm_texts.spec(job.brand, job.version, job.epoch, entries, staging), encoding="utf-8")
    print("Packing the .rpm...", flush=True)
    run_quietly(
        ["rpmbuild", "-bb", *rpm_texts.definitions(work, job.level), str(spec)],
        "the .rpm could not be packed",
        variables={**job.variables(), "HOME": str(work)},
        folder=work,
    )
    built = next((work / "made").rglob("*.rpm"))
    return [Path(shutil.copy2(built, job.out / f"{job.command}-{job.version}-1.{platform.machine()}.rpm"))]

"""The files of the desktop, as a build lays them down."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import desktop_files
from building.job import Job


def write_desktop_files(job: Job, root: Path) -> None:
    """Desktop file, metainfo, icons, type and man page below a folder that stands for ``/``."""
    day = datetime.fromtimestamp(job.epoch, UTC).date()
    desktop_files.write_all(job.brand, root, job.version, day, job.toolchain.python)


def write_shared_files(job: Job, share: Path) -> None:
    """The same without a system around it, below a folder that stands for ``/usr/share``."""
    root = job.work / "desktop"
    shutil.rmtree(root, ignore_errors=True)
    write_desktop_files(job, root)
    shutil.rmtree(share, ignore_errors=True)
    shutil.move(root / "usr" / "share", share)

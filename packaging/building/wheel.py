"""The wheel and the sdist, for those who have Python."""

import shutil
from pathlib import Path

from building.job import Job
from building.sources import lay_out


def build(job: Job) -> list[Path]:
    """Both of them, in the folder of the results."""
    made = packed(job)
    return [Path(shutil.copy2(path, job.out / path.name)) for path in made]


def packed(job: Job) -> list[Path]:
    """Both of them, made once a build: the sdist from the sources, the wheel from the same."""
    folder = job.work / "packed"
    if not folder.is_dir():
        source = lay_out(job)
        print("Packing wheel and sdist...", flush=True)
        job.toolchain.run(
            *("-m", "hatchling", "build", "-t", "sdist", "-t", "wheel", "-d", str(folder)),
            variables=job.variables(),
            folder=source,
            failure="the wheel could not be packed",
        )
    return sorted(path for path in folder.iterdir() if path.suffix in (".whl", ".gz"))


def wheel_of(made: list[Path]) -> Path:
    return next(path for path in made if path.suffix == ".whl")

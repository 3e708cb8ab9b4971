"""SHA256SUMS of what was built, and its signature."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from building.job import Job
from building.toolchain import run_quietly

SUMS = "SHA256SUMS"
RESULTS = (".deb", ".tar.xz", ".rpm", ".whl", ".tar.gz", ".exe", ".dmg")


def write_sums(job: Job) -> list[Path]:
    """The sums of every result in the folder, whenever it was built, and their signature where a key is given."""
    results = [path for path in job.out.iterdir() if path.name.endswith(RESULTS)]
    target = job.out / SUMS
    signature = target.with_name(f"{SUMS}.minisig")
    signature.unlink(missing_ok=True)  # it is that of other sums
    target.write_text(sums_of(results), encoding="utf-8", newline="\n")
    if job.minisign_key is None:
        return [target]
    run_quietly(
        [
            *("minisign", "-S", "-s", str(job.minisign_key), "-m", str(target), "-x", str(signature)),
            *("-t", f"{job.command} {job.version}"),
        ],
        "the sums could not be signed",
    )
    return [target, signature]


def sums_of(results: Iterable[Path]) -> str:
    """A line for each file, as sha256sum reads them, sorted by name."""
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(results, key=lambda path: path.name)
    )

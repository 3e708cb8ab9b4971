"""The .deb: the program below /usr/lib, a link in /usr/bin, and Debian's own libraries left to apt."""

import gzip
import hashlib
import os
import shutil
from pathlib import Path

from building import deb_texts
from building.desktop_part import write_desktop_files
from building.freezing import INSIDE, frozen, left_to_apt
from building.job import Job
from building.licences import Laid, write_licences
from building.toolchain import run_quietly
from building.trees import files_in, is_elf, make_even, size_of

OVERRIDES = Path(__file__).parent / "lintian-overrides"


def build(job: Job) -> list[Path]:
    """The package, in the folder of the results."""
    tree = frozen(job)
    staging = job.work / "deb"
    shutil.rmtree(staging, ignore_errors=True)
    program = left_to_apt(job, tree, staging / "usr" / "lib" / job.command)
    link_command(staging, job.command)
    write_desktop_files(job, staging)
    write_documents(job, program / INSIDE, staging / "usr" / "share")
    print("Packing the .deb...", flush=True)
    write_control(job, staging, depends_of(job, program))
    make_even(staging, job.epoch)
    target = job.out / f"{job.command}_{job.version}_{architecture()}.deb"
    run_quietly(
        ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{job.level}", "--build", str(staging), str(target)],
        "the .deb could not be packed",
        variables=job.variables(),
    )
    return [target]


def architecture() -> str:
    return run_quietly(["dpkg", "--print-architecture"], "dpkg does not know this machine").strip()


def link_command(staging: Path, command: str) -> None:
    """The command that people type, as a link to the program."""
    folder = staging / "usr" / "bin"
    folder.mkdir(parents=True)
    (folder / command).symlink_to(f"../lib/{command}/{command}")


def laid(command: str) -> Laid:
    """Where the program of a package lies."""
    return Laid(f"usr/lib/{command}/{command}", f"usr/lib/{command}/{INSIDE}")


def write_documents(job: Job, inside: Path, share: Path) -> None:
    """Copyright, changelog, and what lintian is asked to overlook."""
    documents = share / "doc" / job.command
    documents.mkdir(parents=True, exist_ok=True)
    write_licences(job, inside, laid(job.command), documents / "copyright")
    entries = deb_texts.newest_entries((job.root / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8"))
    changelog = deb_texts.changelog(job.brand, job.version, job.epoch, entries)
    (documents / "changelog.gz").write_bytes(gzip.compress(changelog.encode(), 9, mtime=0))
    overrides = share / "lintian" / "overrides" / job.command
    overrides.parent.mkdir(parents=True)
    overrides.write_text(
        OVERRIDES.read_text(encoding="utf-8").replace("@COMMAND@", job.command), encoding="utf-8"
    )


def write_control(job: Job, staging: Path, depends: str) -> None:
    """What dpkg reads: fields, sums, and the sentence of a removal."""
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(staging)}\n"
        for path in files_in(staging)
        if not path.is_symlink()
    )
    size = size_of(staging)
    folder = staging / "DEBIAN"
    folder.mkdir()
    fields = deb_texts.control(job.brand, job.version, architecture(), size, depends)
    (folder / "control").write_text(fields, encoding="utf-8")
    (folder / "md5sums").write_text(sums, encoding="utf-8")
    removal = folder / "postrm"
    removal.write_text(deb_texts.message_of_removal(job.brand), encoding="utf-8")
    removal.chmod(0o755)


def depends_of(job: Job, program: Path) -> str:
    """The packages whose libraries the program is linked with, in the oldest versions that will do."""
    asked = job.work / "shlibdeps"
    (asked / "debian").mkdir(parents=True, exist_ok=True)
    stanzas = f"Source: {job.command}\n\nPackage: {job.command}\nArchitecture: any\n"
    (asked / "debian" / "control").write_text(stanzas, encoding="utf-8")
    linked = [path for path in files_in(program) if is_elf(path)]
    own = sorted({path.parent for path in linked})
    answer = run_quietly(
        [
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
            *(f"-l{folder}" for folder in own),
            *(f"-e{path}" for path in linked),
        ],
        "dpkg-shlibdeps could not say which packages the program needs",
        variables={**os.environ, "LC_ALL": "C.UTF-8"},
        folder=asked,
    )
    found = next(line for line in answer.splitlines() if line.startswith("shlibs:Depends="))
    return found.removeprefix("shlibs:Depends=")

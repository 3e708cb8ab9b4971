"""The image for macOS: the bundle that PyInstaller makes on macOS, with a signature of nobody's, in a .dmg."""

import platform
import shutil
from pathlib import Path

from build_windows import painted
from building.freezing import SITE, frozen
from building.job import Job
from building.licences import Laid, write_licences
from building.macos_texts import bundle, localized
from building.toolchain import run_quietly
from failure import Failure


def build(job: Job) -> list[Path]:
    """The image, in the folder of the results. Raises Failure, away from macOS too."""
    if platform.system() != "Darwin":
        raise Failure(
            "an image for macOS holds Python and Qt of macOS and is made by its own hdiutil and codesign: "
            "run this on macOS"
        )
    tree = frozen(job, painted(job, "icns"), {"bundle": bundle(job.brand, job.version)})
    folder = job.work / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    application = folder / f"{job.brand.name['en']}.app"
    shutil.copytree(tree.parent / application.name, application, symlinks=True)
    write_names(job, application)
    sign(application)
    (folder / "Applications").symlink_to("/Applications")
    return [imaged(job, folder)]


def write_names(job: Job, application: Path) -> None:
    """The name in each language, and the terms of what is bundled."""
    resources = application / "Contents" / "Resources"
    for place, text in localized(job.brand).items():
        (resources / place).parent.mkdir(exist_ok=True)
        (resources / place).write_text(text, encoding="utf-8")
    laid = Laid(f"Contents/MacOS/{job.command}", "Contents/Frameworks")
    write_licences(job, job.work / SITE, laid, resources / "COPYRIGHT.txt")


def sign(application: Path) -> None:
    """Sign it with no one's key, without which an Apple processor starts nothing, and look whether that holds."""
    failure = "the bundle could not be signed"
    run_quietly(["codesign", "--force", "--deep", "--sign", "-", str(application)], failure)
    run_quietly(["codesign", "--verify", "--deep", "--strict", str(application)], failure)


def imaged(job: Job, folder: Path) -> Path:
    """The folder as a packed image."""
    print("Packing the .dmg...", flush=True)
    target = job.out / f"{job.command}-{job.version}-macos-{platform.machine()}.dmg"
    run_quietly(
        [
            *("hdiutil", "create", "-ov", "-format", "UDZO", "-fs", "HFS+"),
            *("-volname", job.brand.name["en"], "-srcfolder", str(folder), str(target)),
        ],
        "hdiutil could not make the image",
        variables=job.variables(),
    )
    return target

"""The texts of an .rpm."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from building.deb_texts import maintainer_of
from building.trees import files_in
from tradewalk.brand import Brand

REQUIRED = ("libEGL.so.1()(64bit)", "libGL.so.1()(64bit)")
"""What the folder does not bring: these belong to the graphics driver of the machine."""

FIXED = {
    "_buildhost": "reproducible",
    "use_source_date_epoch_as_buildtime": "1",
    "clamp_mtime_to_source_date_epoch": "1",
    "source_date_epoch_from_changelog": "0",
    "_build_id_links": "none",
    "__os_install_post": "%{nil}",
    "debug_package": "%{nil}",
}
"""What rpmbuild would otherwise do to the files or take from the machine."""


def definitions(work: Path, level: int) -> list[str]:
    """The arguments by which rpmbuild makes the same bytes everywhere, below a folder of its own."""
    places = {"_topdir": str(work / "top"), "_rpmdir": str(work / "made"), "_tmppath": str(work / "tmp")}
    packed = {"_binary_payload": f"w{level}.xzdio"}
    return [
        word
        for name, value in {**places, **packed, **FIXED}.items()
        for word in ("--define", f"{name} {value}")
    ]


def spec(brand: Brand, version: str, epoch: int, entries: Iterable[str], staging: Path, licence: str) -> str:
    """The spec file that packs a finished folder as it is; *licence* is an expression of SPDX."""
    date = datetime.fromtimestamp(epoch, UTC).strftime("%a %b %d %Y")
    required = "".join(f"Requires: {name}\n" for name in REQUIRED)
    changes = "".join(f"- {escaped(entry)}\n" for entry in entries)
    homepage = f"URL: {brand.homepage}\n" if brand.homepage else ""
    return (
        f"Name: {brand.command}\nVersion: {version}\nRelease: 1\nSummary: {escaped(brand.summary.en.rstrip('.'))}\n"
        f"License: {licence}\n{homepage}"
        f"Vendor: {escaped(brand.publisher)}\nPackager: {escaped(maintainer_of(brand))}\n"
        f"Group: Applications/Education\nAutoReqProv: no\n{required}Recommends: google-noto-sans-cjk-fonts\n\n"
        f"%description\n{escaped(brand.summary.en.rstrip('.'))}.\n{escaped(brand.disclaimers.en)}\n\n"
        f"%install\ncp -a {staging}/. %{{buildroot}}/\n\n"
        f"%postun\n{postun(brand)}\n"
        f"%files\n{''.join(listed(staging, brand.command))}\n"
        f"%changelog\n* {date} {maintainer_of(brand)} - {version}-1\n{changes}"
    )


def escaped(text: str) -> str:
    return text.replace("%", "%%")


def postun(brand: Brand) -> str:
    """What is said once the last version is gone."""
    place = f".local/share/{brand.command} of the home folder"
    return (
        'if [ "$1" = 0 ]; then\n'
        f"    echo 'The practice accounts of {brand.command} were left alone. Each user has them in {place}.'\n"
        "fi\n"
    )


def listed(staging: Path, command: str) -> Iterable[str]:
    """Every file that the package owns; the folder of the program as a whole."""
    yield f"%defattr(-,root,root,-)\n/usr/lib/{command}\n"
    for path in files_in(staging):
        name = f"/{path.relative_to(staging)}"
        if not name.startswith(f"/usr/lib/{command}/"):
            yield f'"{name}"\n'

"""What a Linux desktop is told: filled from a brand, and as its own validators want it."""

import gzip
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import desktop_files
import icons
from failure import Failure
from tradewalk import __version__
from tradewalk.brand import Brand, Texts, read_brand
from tradewalk.command_line import COMMANDS
from tradewalk.shots import every_look

RESOURCES = Path(desktop_files.__file__).parents[1] / "resources" / "tradewalk_resources"
DAY = date(2026, 3, 4)
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def brand() -> Brand:
    return read_brand(RESOURCES / "brand")


@pytest.fixture(scope="module")
def other(brand: Brand) -> Brand:
    """A brand with signs in its name that XML, man pages and templates take for their own."""
    return replace(
        brand,
        name=Texts("Bull & Co. <1>", "牛", "牛"),
        publisher="O'Hara -- Sons",
        homepage="https://example.org/bull/",
        command="bull",
        application="org.example.bull",
        mime="application/x-bull+yaml",
    )


@pytest.fixture(scope="module")
def roots(brand: Brand, other: Brand, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """What is written for either brand; the first one with its icons."""
    written = {name: tmp_path_factory.mktemp(name) for name in ("brand", "other")}
    desktop_files.write_all(brand, written["brand"], __version__, DAY, Path(sys.executable))
    desktop_files.write_all(other, written["other"], __version__, DAY)
    return written


def text_of(root: Path, pattern: str) -> str:
    (path,) = root.glob(pattern)
    return path.read_text("utf-8")


@pytest.mark.parametrize("name", ["brand", "other"])
@pytest.mark.parametrize(
    ("pattern", "command"),
    [
        ("usr/share/applications/*.desktop", ["desktop-file-validate"]),
        ("usr/share/metainfo/*.xml", ["appstreamcli", "validate", "--no-net", "--pedantic", "--no-color"]),
        ("usr/share/man/man1/*.gz", ["man", "--warnings", "--local-file"]),
    ],
)
def test_the_validators_of_the_desktop_have_nothing_to_say(
    roots: dict[str, Path], name: str, pattern: str, command: list[str]
) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    (path,) = roots[name].glob(pattern)
    environment = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "MANWIDTH": "80"}
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    # Until version 1.0 the validator did not know ``developer``, and since then it wants it.
    wrong = re.findall(r"^[EWI]: .*$", done.stdout, re.MULTILINE)
    assert [line for line in wrong if "unknown-tag developer" not in line] == []


def test_a_walkthroughs_file_is_known_by_its_name_and_no_other_yaml_is(
    roots: dict[str, Path], brand: Brand
) -> None:
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = ET.fromstring(text_of(roots["brand"], "usr/share/mime/packages/*.xml")).findall(
        "m:mime-type", space
    )
    assert kind.get("type") == brand.mime
    assert [glob.get("pattern") for glob in kind.findall("m:glob", space)] == ["*.walkthrough"]
    assert f"MimeType={brand.mime};\n" in text_of(roots["brand"], "usr/share/applications/*.desktop")


def test_the_desktops_data_base_of_files_takes_it(
    roots: dict[str, Path], brand: Brand, tmp_path: Path
) -> None:
    if shutil.which("update-mime-database") is None:
        pytest.skip("update-mime-database is not installed")
    shutil.copytree(roots["brand"] / "usr/share/mime", tmp_path / "mime")
    subprocess.run(["update-mime-database", tmp_path / "mime"], check=True, capture_output=True)
    assert f"50:{brand.mime}:*.walkthrough" in (tmp_path / "mime/globs2").read_text("utf-8").splitlines()


def test_every_place_is_the_brands_own(roots: dict[str, Path], other: Brand) -> None:
    files = {
        str(path.relative_to(roots["other"])): path for path in roots["other"].rglob("*") if path.is_file()
    }
    assert files.keys() == {
        "usr/share/applications/org.example.bull.desktop",
        "usr/share/doc/bull/user-data.txt",
        "usr/share/icons/hicolor/scalable/apps/org.example.bull.svg",
        "usr/share/man/man1/bull.1.gz",
        "usr/share/metainfo/org.example.bull.metainfo.xml",
        "usr/share/mime/packages/org.example.bull.xml",
    }
    texts = [path.read_bytes() for path in files.values() if path.suffix not in (".gz", ".svg")]
    texts.append(gzip.decompress(files["usr/share/man/man1/bull.1.gz"].read_bytes()))
    # The format of the files is the same for every brand, as the first of a walkthrough's lines.
    whole = b"".join(texts).lower().replace(b"schema: tradewalk-walkthrough/", b"")
    summary = other.summary["en"].lower().encode()
    assert b"tradewalk" not in whole.replace(summary, b"")


def test_the_icon_is_painted_in_every_size(roots: dict[str, Path], brand: Brand) -> None:
    for size in icons.HICOLOR:
        picture = roots["brand"] / f"usr/share/icons/hicolor/{size}x{size}/apps/{brand.application}.png"
        assert picture.read_bytes()[:24][16:] == size.to_bytes(4, "big") * 2
    assert f"Icon={brand.application}\n" in text_of(roots["brand"], "usr/share/applications/*.desktop")


def test_the_manual_names_every_command_and_every_option() -> None:
    manual = (desktop_files.TEMPLATES / "command.1").read_text("utf-8").replace("\\-", "-")
    assert [command for command in COMMANDS if not re.search(rf"\b{command}\b", manual)] == []


def test_whoever_uninstalls_reads_where_the_journals_are(roots: dict[str, Path]) -> None:
    said = text_of(roots["brand"], "usr/share/doc/*/user-data.txt")
    assert said.count("~/.local/share/tradewalk/accounts") == 3


def test_the_pictures_of_the_metainfo_are_those_of_shots_below_the_homepage_in_each_language(
    roots: dict[str, Path],
) -> None:
    component = ET.fromstring(text_of(roots["other"], "usr/share/metainfo/*.xml"))
    looks = {each.name: each.size for each in every_look()}
    for shown in component.iter("screenshot"):
        addresses = {each.get(LANGUAGE, "en"): each.text or "" for each in shown.iter("image")}
        captions = {each.get(LANGUAGE, "en") for each in shown.iter("caption")}
        assert addresses.keys() == captions == {"en", *desktop_files.LOCALES}
        for locale, address in addresses.items():
            base, scene, picture = address.rsplit("/", 2)
            assert base == "https://example.org/bull/screenshots"
            assert re.fullmatch(r"\d\d-[a-z-]+", scene)
            assert looks[picture.removesuffix(".png")] == (desktop_files.WIDTH, desktop_files.HEIGHT)
            assert f"-{desktop_files.LOCALES.get(locale, 'en')}-" in picture
    assert len(list(component.iter("screenshot"))) == 4


def test_a_brand_without_a_homepage_promises_no_pictures(roots: dict[str, Path]) -> None:
    assert "<screenshots>" not in text_of(roots["brand"], "usr/share/metainfo/*.xml")


CHANGELOG = """# New

## 2.0 (not yet released)

The second & last
of them.

- More.

## 1.0 (2025-12-24)

The first one.
"""


def test_releases_are_those_of_the_changelog() -> None:
    root = ET.fromstring(f"<releases>{desktop_files.releases(CHANGELOG, '2.0', DAY)}</releases>")
    told = [(each.get("version"), each.get("date"), each.findtext("description/p")) for each in root]
    assert told == [
        ("2.0", "2026-03-04", "The second & last of them."),
        ("1.0", "2025-12-24", "The first one."),
    ]


def test_a_version_without_an_entry_in_the_changelog_is_refused() -> None:
    with pytest.raises(Failure, match=r"says nothing of 3\.0"):
        desktop_files.releases(CHANGELOG, "3.0", DAY)


def test_the_same_is_written_the_same(brand: Brand, roots: dict[str, Path], tmp_path: Path) -> None:
    desktop_files.write_all(brand, tmp_path, __version__, DAY, Path(sys.executable))
    for path in sorted(each for each in tmp_path.rglob("*") if each.is_file()):
        assert path.read_bytes() == (roots["brand"] / path.relative_to(tmp_path)).read_bytes(), path.name


def test_icons_of_windows_and_macos_hold_each_size(brand: Brand) -> None:
    drawing = brand.logo.read_bytes()
    windows, mac = icons.ico(drawing), icons.icns(drawing)
    assert windows[:6] == b"\0\0\1\0" + len(icons.ICO).to_bytes(2, "little")
    assert windows.count(b"\x89PNG") == len(icons.ICO)
    assert mac[:8] == b"icns" + len(mac).to_bytes(4, "big")
    assert mac.count(b"\x89PNG") == len(icons.ICNS)


def test_what_is_no_drawing_is_refused() -> None:
    with pytest.raises(icons.NoDrawing):
        icons.png(b"<html/>", 16)

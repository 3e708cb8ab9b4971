"""`packaging/build.py`: what it understands, needs and leaves out, and the texts and folders that it makes."""

import os
import re
import subprocess
import sys
import tarfile
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from building import (
    bundle_filter,
    deb_texts,
    freezing,
    needs,
    request,
    rpm_texts,
    sizes,
    sources,
    sums,
    toolchain,
    trees,
)
from building.job import ROOT, brand_named
from failure import Failure, WrongArguments

TRADEWALK = brand_named(None, ROOT)
EPOCH = 1_764_000_000


@pytest.mark.parametrize(
    ("word", "platform", "kinds"),
    [
        ("deb", "linux", ("deb",)),
        ("all", "linux", ("deb", "tar", "rpm", "wheel")),
        ("all", "win32", ("windows", "wheel")),
        ("all", "darwin", ("macos", "wheel")),
    ],
)
def test_all_is_what_a_system_can_build(word: str, platform: str, kinds: tuple[str, ...]) -> None:
    assert request.kinds_of(word, platform) == kinds


def test_a_command_line_is_read() -> None:
    read = request.request_from(["deb", "--out", "dist", "--brand", "other", "--minisign-key", "key"], "")
    assert read == request.Request(("deb",), Path("dist"), brand="other", minisign_key=Path("key"))


@pytest.mark.parametrize("arguments", [[], ["deb"], ["zip", "--out", "x"], ["deb", "--out"]])
def test_wrong_arguments_are_a_sentence(arguments: list[str]) -> None:
    with pytest.raises(WrongArguments):
        request.request_from(arguments, "")


def test_what_a_machine_lacks_is_named_with_the_line_that_brings_it() -> None:
    lacking = needs.missing(("deb", "rpm"), lambda program: program in {"objdump", "dpkg-deb"})
    assert needs.sentence(lacking) == (
        "this build needs dpkg-shlibdeps, rpmbuild: run 'sudo apt-get install -y dpkg-dev rpm', then run this again"
    )


def test_a_wheel_needs_no_program_of_the_system() -> None:
    assert needs.missing(("wheel",), lambda _: None) == []


def test_a_brand_that_is_not_there_is_answered_with_those_that_are() -> None:
    with pytest.raises(Failure, match=r"no brand 'nobody' in packaging/brands: there are "):
        brand_named("nobody", ROOT)


def test_debian_s_python_is_bundled_before_the_one_that_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toolchain, "OF_THE_SYSTEM", ("/nowhere/python3", "/bin/sh"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert next(toolchain.candidates(None)) == Path("/bin/sh")
    assert list(toolchain.candidates(Path("/opt/python"))) == [Path("/opt/python")]


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_zh_CN.qm",
        "numpy-2.4.6.dist-info/RECORD",
        "pyqtgraph/colors/maps/CET-C1.csv",
        "tradewalk_resources/i18n/tradewalk_zh-Hant.ts",
    ],
)
def test_a_bundle_does_without_what_is_never_opened(path: str) -> None:
    assert bundle_filter.is_dropped(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_zh_TW.qm",
        "PySide6/QtOpenGL.abi3.so",
        "tradewalk_resources/i18n/tradewalk_zh-Hant.qm",
    ],
)
def test_a_bundle_keeps_what_a_window_or_chinese_input_opens(path: str) -> None:
    assert not bundle_filter.is_dropped(path)


def test_nothing_that_the_application_imports_is_kept_out_of_the_bundle() -> None:
    line = re.compile(r"^\s*(?:from|import) +([\w.]+)", re.MULTILINE)
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "gui").rglob("*.py"))
    imported = {name for text in texts for name in line.findall(text)}
    assert "PySide6.QtTest" in imported
    assert {name for name in imported if bundle_filter.is_excluded(name)} == set()
    assert bundle_filter.is_excluded("numpy.f2py.crackfortran")


def test_what_is_kept_of_pyside6_runs_without_what_is_kept_out() -> None:
    """With the panels of pyqtgraph, which import parts of Qt that the application itself does not."""
    asked = (
        "import sys; sys.modules.update(dict.fromkeys(sys.argv[1:])); "
        "import pyqtgraph, tradewalk.app, PySide6.QtDBus, PySide6.QtOpenGLWidgets, PySide6.QtSvg, PySide6.QtTest"
    )
    left_out = [name for name in bundle_filter.EXCLUDED_MODULES if name.startswith("PySide6.")]
    assert left_out
    subprocess.run([sys.executable, "-c", asked, *left_out], check=True)


def test_a_library_that_nothing_leads_to_any_more_is_needless() -> None:
    needed = {
        "program": {"libA.so.1", "libc.so.6"},
        "libA.so.1": {"libB.so.2"},
        "libB.so.2": set[str](),
        "libgtk-3.so.0": {"libcairo.so.2"},
        "libcairo.so.2": {"libgtk-3.so.0"},
        "libdbus-1.so.3": {"libsystemd.so.0"},
        "libsystemd.so.0": set[str](),
    }
    libraries = needed.keys() - {"program"}
    assert bundle_filter.needless(needed, libraries) == {"libgtk-3.so.0", "libcairo.so.2"}


def test_a_library_that_is_neither_bundled_nor_on_the_machine_ends_the_build() -> None:
    needed = {"program": {"libA.so.1", "libc.so.6"}, "libA.so.1": {"libnowhere.so.3", "libc.so.6"}}
    assert bundle_filter.unbundled(needed) == {"libc.so.6", "libnowhere.so.3"}
    freezing.refuse_if_unbundled({"libc.so.6"})
    with pytest.raises(Failure, match=r"linked with libnowhere\.so\.3, which this machine does not have"):
        freezing.refuse_if_unbundled(bundle_filter.unbundled(needed))


def test_what_is_linked_is_read_from_the_words_of_objdump() -> None:
    listing = (
        "/t/a.so:     file format elf64-x86-64\n\nDynamic Section:\n  NEEDED               libB.so.2\n"
        "  NEEDED               libc.so.6\n  SONAME               a.so\n\n"
        "/t/b:     file format elf64-x86-64\n\nDynamic Section:\n  INIT                 0x10\n"
    )
    assert dict(bundle_filter.needed_by_file(listing)) == {
        "/t/a.so": frozenset({"libB.so.2", "libc.so.6"}),
        "/t/b": frozenset(),
    }


@pytest.mark.parametrize(
    ("path", "is_left"),
    [
        ("libX11.so.6", True),
        ("libstdc++.so.6", True),
        ("libpython3.11.so.1.0", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", False),
        ("base_library.zip", False),
    ],
)
def test_a_deb_leaves_debian_s_libraries_to_apt_and_keeps_its_own_python(path: str, *, is_left: bool) -> None:
    assert bundle_filter.is_of_the_system(path) is is_left


def a_tree(folder: Path) -> Path:
    tree = folder / "tree"
    (tree / "b" / "empty").mkdir(parents=True)
    (tree / "b" / "libz.so").write_bytes(b"\x7fELF")
    (tree / "a.txt").write_text("text", encoding="utf-8")
    (tree / "run").write_text("#!/bin/sh\n", encoding="utf-8")
    (tree / "run").chmod(0o775)
    (tree / "b" / "libz.so").chmod(0o775)
    (tree / "link").symlink_to("a.txt")
    return tree


@pytest.mark.skipif(sys.platform == "win32", reason="the modes are those of Linux")
def test_modes_are_even_and_folders_without_a_file_are_gone(tmp_path: Path) -> None:
    tree = a_tree(tmp_path)
    trees.make_even(tree, EPOCH)
    assert not (tree / "b" / "empty").exists()
    modes = {path.name: path.stat().st_mode & 0o777 for path in trees.files_in(tree)}
    assert modes == {"a.txt": 0o644, "libz.so": 0o644, "link": 0o644, "run": 0o755}
    assert {path.lstat().st_mtime for path in tree.rglob("*")} == {EPOCH}


def test_trees_that_were_made_at_different_times_in_different_places_give_the_same_tarball(
    tmp_path: Path,
) -> None:
    packed: list[bytes] = []
    for place in ("one", "the-other"):
        (tmp_path / place).mkdir()
        tree = a_tree(tmp_path / place)
        os.utime(tree / "a.txt", (EPOCH + len(packed), EPOCH))
        trees.make_even(tree, EPOCH)
        trees.write_tar(tree, tmp_path / f"{place}.tar.xz", EPOCH, level=1)
        packed.append((tmp_path / f"{place}.tar.xz").read_bytes())
    assert packed[0] == packed[1]
    with tarfile.open(tmp_path / "one.tar.xz") as tar:
        assert tar.getnames() == ["tree", "tree/a.txt", "tree/b", "tree/b/libz.so", "tree/link", "tree/run"]
        assert {(each.uid, each.uname, each.mtime) for each in tar} == {(0, "", EPOCH)}


def test_the_control_file_of_a_deb_has_what_dpkg_asks_for() -> None:
    fields = deb_texts.control(TRADEWALK, "1.2", "amd64", 2049, "libc6 (>= 2.36), libx11-6")
    lines = fields.splitlines()
    assert lines[:3] == ["Package: tradewalk", "Version: 1.2", "Architecture: amd64"]
    assert "Installed-Size: 3" in lines
    assert "Depends: libc6 (>= 2.36), libdbus-1-3, libx11-6" in lines
    assert "Recommends: fonts-noto-cjk" in lines
    assert all(line.startswith(" ") for line in lines[lines.index(next(filter(is_synopsis, lines))) + 1 :])


def is_synopsis(line: str) -> bool:
    return line.startswith("Description: ")


@pytest.mark.parametrize(
    ("summary", "synopsis"),
    [
        ("Walk through a flow.", "walk through a flow"),
        ("IPO practice", "IPO practice"),
        ("Learn " + "a word, " * 12, "learn" + " a word," * 9 + " a"),
    ],
)
def test_a_synopsis_is_short_and_no_sentence(summary: str, synopsis: str) -> None:
    assert deb_texts.synopsis(summary) == synopsis


def test_the_newest_entries_of_the_changelog_are_taken_each_in_one_line() -> None:
    text = "# News\n\n## 2.0\n\nWords.\n\n- One\n  goes on.\n- Two.\n\n## 1.0\n\n- Old.\n"
    assert deb_texts.newest_entries(text) == ["One goes on.", "Two."]
    changelog = deb_texts.changelog(TRADEWALK, "2.0", EPOCH, ["One.", "Two."])
    assert changelog.startswith("tradewalk (2.0) unstable; urgency=medium\n\n  * One.\n  * Two.\n\n -- ")
    assert changelog.endswith("  Mon, 24 Nov 2025 16:00:00 +0000\n")


def test_an_rpm_lists_each_file_outside_the_program_s_folder(tmp_path: Path) -> None:
    for name in ("usr/lib/tradewalk/_internal/x", "usr/bin/tradewalk", "usr/share/a b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    spec = rpm_texts.spec(TRADEWALK, "1.2", EPOCH, ["100 % new."], tmp_path, "MIT AND Zlib")
    assert '/usr/lib/tradewalk\n"/usr/bin/tradewalk"\n"/usr/share/a b.txt"\n' in spec
    assert "- 100 %% new.\n" in spec
    assert "License: MIT AND Zlib\n" in spec
    assert "* Mon Nov 24 2025 " in spec


def test_the_sums_are_sorted_and_as_sha256sum_reads_them(tmp_path: Path) -> None:
    for name in ("b.deb", "a.whl"):
        (tmp_path / name).write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert sums.sums_of(tmp_path.iterdir()) == f"{empty}  a.whl\n{empty}  b.deb\n"


def test_another_brand_gives_the_package_its_name_command_and_publisher() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    other = replace(TRADEWALK, publisher='The "𠀀" School')
    assert tomllib.loads(sources.named_after(project, other))["project"]["authors"] == [
        {"name": other.publisher}
    ]
    named = sources.named_after(project, TRADEWALK)
    assert 'tradewalk = "tradewalk.cli:main"' in named
    assert "readme = " not in named
    assert 'authors = [{ name = "Tradewalk contributors" }]' in named


@pytest.mark.parametrize(
    ("now", "faults"),
    [
        ({"deb": 105, "tree": 900}, []),
        ({"deb": 106, "tree": 1000}, ["deb grew from 100 to 106 bytes"]),
        ({"tree": 1000}, ["deb was not built"]),
        ({"deb": 100, "tree": 1000, "rpm": 5}, []),
    ],
)
def test_a_result_may_grow_by_a_twentieth(now: dict[str, int], faults: list[str]) -> None:
    found = sizes.grown({"deb": 100, "tree": 1000}, now)
    assert [fault[: len(start)] for fault, start in zip(found, faults, strict=True)] == faults

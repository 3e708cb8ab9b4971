"""The installers for Windows and macOS, as any system can look at them: names, texts, keys, pinned actions."""

import ast
import json
import platform
import plistlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

import build_macos
import build_windows
from building import bundle_filter, macos_texts, windows_texts
from building.job import ROOT, Job, brand_named
from failure import Failure
from wine import read_registry

TRADEWALK = brand_named(None, ROOT)
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize(
    ("version", "parts"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("2.10", (2, 10, 0, 0)),
        ("1.2.3rc1", (1, 2, 3, 0)),
        ("1.2.3.4.5", (1, 2, 3, 4)),
        ("2026.99999", (2026, 65_535, 0, 0)),
        ("unknown", (0, 0, 0, 0)),
    ],
)
def test_a_version_is_four_numbers_on_windows(version: str, parts: tuple[int, ...]) -> None:
    assert windows_texts.version_parts(version) == parts


def test_the_script_of_the_installer_has_every_name_that_it_asks_for() -> None:
    script = "".join(
        path.read_text("utf-8") for path in sorted((ROOT / "packaging" / "windows").glob("*.ns*"))
    )
    brand = replace(TRADEWALK, homepage="https://example.org/")
    given = windows_texts.defines(brand, "0.1.0", 9, "icon.ico").keys()
    asked = set(re.findall(r"\$\{([A-Z_]+)\}", script))
    own = set(re.findall(r"!define ([A-Z_]+)", script)) | {"WORK", "PAYLOAD", "OUT"}
    languages = {name for name in asked if name.startswith("LANG_")}
    assert asked - own - languages == set(given)


def test_a_brand_without_a_homepage_defines_none() -> None:
    assert "HOMEPAGE" not in windows_texts.defines(replace(TRADEWALK, homepage=""), "0.1.0", 9, "icon.ico")


def test_no_word_of_the_first_brand_stands_in_the_scripts() -> None:
    for path in (ROOT / "packaging" / "windows").iterdir():
        assert TRADEWALK.command not in path.read_text("utf-8").lower().replace("walkthrough", ""), path.name


def test_names_are_written_as_nsis_reads_them() -> None:
    assert windows_texts.brand_script({"A": 'five $ and "six"', "B": "海港燈"}) == (
        '\ufeff!define A "five $$ and $\\"six$\\""\n!define B "海港燈"\n'
    )


def test_what_is_installed_is_removed_file_by_file_and_the_deepest_folder_first() -> None:
    lines = windows_texts.removal_script(["a.exe", "in/deep/$b.txt", "in/c"], ["in", "empty", "in/deep"])
    assert lines.removeprefix("\ufeff").splitlines() == [
        r'Delete "$INSTDIR\a.exe"',
        r'Delete "$INSTDIR\in\c"',
        r'Delete "$INSTDIR\in\deep\$$b.txt"',
        r'RMDir "$INSTDIR\in\deep"',
        r'RMDir "$INSTDIR\empty"',
        r'RMDir "$INSTDIR\in"',
    ]


def test_every_sentence_of_the_installer_is_there_in_each_language() -> None:
    texts = (ROOT / "packaging" / "windows" / "texts.nsh").read_text("utf-8")
    found: dict[str, set[str]] = {}
    for name, language in re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", texts):
        found.setdefault(name, set()).add(language)
    assert set(map(frozenset, found.values())) == {frozenset({"ENGLISH", "SIMPCHINESE", "TRADCHINESE"})}


def test_what_a_program_says_of_itself_on_windows_can_be_read() -> None:
    told = windows_texts.version_resource(replace(TRADEWALK, publisher="O'Hara & Co"), "0.1.0")
    values = {node.value for node in ast.walk(ast.parse(told)) if isinstance(node, ast.Constant)}
    assert {"O'Hara & Co", TRADEWALK.name["en"], "tradewalk.exe", "0.1.0"} <= values


@pytest.mark.parametrize(
    "path", ["PySide6/plugins/imageformats/qgif.dll", "PySide6/translations/qtbase_de.qm"]
)
def test_what_a_bundle_does_without_is_left_out_on_windows_too(path: str) -> None:
    assert bundle_filter.is_dropped(path)
    assert not bundle_filter.is_dropped("PySide6/plugins/platforms/qwindows.dll")
    assert not bundle_filter.is_dropped("PySide6/translations/qtbase_zh_CN.qm")


def test_a_bundle_of_macos_says_who_it_is_and_what_it_opens() -> None:
    told = macos_texts.information(TRADEWALK, "0.1.0")
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert (told["CFBundleIdentifier"], told["CFBundleShortVersionString"]) == (
        TRADEWALK.application,
        "0.1.0",
    )
    (declared,) = told["UTExportedTypeDeclarations"]
    (opened,) = told["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": ["walkthrough"],
        "public.mime-type": [TRADEWALK.mime],
    }


def test_what_pyinstaller_is_told_survives_the_command_line() -> None:
    told = macos_texts.bundle(TRADEWALK, "0.1.0")
    assert json.loads(json.dumps(told)) == told


def test_a_bundle_has_its_name_in_each_language_that_it_lists() -> None:
    texts = macos_texts.localized(TRADEWALK)
    listed = macos_texts.information(TRADEWALK, "0.1.0")["CFBundleLocalizations"]
    assert [place.partition(".")[0] for place in texts] == listed
    for place, text in texts.items():
        assert re.fullmatch(r'("[^"]+" = "[^"]+";\n){3}', text), place


@pytest.mark.parametrize(
    ("build", "system"),
    [(build_windows.build, "Windows"), (build_macos.build, "macOS")],
    ids=["windows", "macos"],
)
def test_an_installer_of_another_system_says_in_a_sentence_what_it_needs(
    build: Callable[[Job], list[Path]], system: str, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    with pytest.raises(Failure, match=rf"run this on {system}"):
        build(job)


@pytest.fixture
def job(tmp_path_factory: pytest.TempPathFactory) -> Job:
    folder = tmp_path_factory.mktemp("job")
    return Job(ROOT, folder, folder, TRADEWALK, "0.1.0", 1_764_000_000)


def test_a_folder_without_the_program_is_refused(job: Job) -> None:
    with pytest.raises(Failure, match=r"there is no tradewalk\.exe in"):
        build_windows.packed_up(job, job.work, job.work / "icon.ico")


def test_a_registry_is_read_as_wine_writes_it() -> None:
    lines = [
        "WINE REGISTRY Version 2",
        r"[Software\\Classes\\.one] 1795735526",
        "#time=1dd7dfd6ad00484",
        r'@="\"C:\\a b.exe\" \"%1\""',
        '"Size"=dword:0000005d',
    ]
    assert read_registry(lines) == {
        r"Software\Classes\.one": {"@": r'"C:\a b.exe" "%1"', "Size": "dword:0000005d"}
    }


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_to_a_commit_and_no_secret_is_asked_for(path: Path) -> None:
    text = path.read_text("utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    used = [step["uses"] for each in jobs.values() for step in each["steps"] if "uses" in step]
    assert used
    assert [each for each in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", each)] == []
    assert "secrets." not in text

"""The folder of a guide is whole or as it was, and nothing that is not a guide's is ever lost."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tradewalk.services.guide_folder import MANIFEST, NoGuideFolder, check_place, read_guide, write_guide

FILES = {"index.html": b"front", "en/index.html": b"guide", "en/pictures/a.png": b"a"}
ABOUT: dict[str, str | int] = {"walkthrough": "buy", "version": "0.1.0", "seed": 7}
PICTURES = {"en": {"en/pictures/a.png": "First"}}


def write(folder: Path, files: dict[str, bytes] | None = None) -> None:
    write_guide(folder, FILES if files is None else files, ABOUT, PICTURES)


def in_folder(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_a_guide_is_written_with_what_it_says_of_itself(tmp_path: Path) -> None:
    write(tmp_path / "new" / "guide")
    found = in_folder(tmp_path / "new" / "guide")
    assert {name: found[name] for name in FILES} == FILES
    kept = read_guide(tmp_path / "new" / "guide")
    assert (kept.walkthrough_id, kept.files, kept.pictures) == ("buy", frozenset(FILES), PICTURES)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["guide"], "nothing is left beside it"


def test_the_same_guide_is_the_same_folder(tmp_path: Path) -> None:
    write(tmp_path / "one")
    write(tmp_path / "two")
    assert in_folder(tmp_path / "one") == in_folder(tmp_path / "two")


def test_another_guide_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    write(tmp_path / "guide")
    write(tmp_path / "guide", {"de.html": b"other"})
    assert set(in_folder(tmp_path / "guide")) == {"de.html", MANIFEST}


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    write(tmp_path)
    assert in_folder(tmp_path)["index.html"] == b"front"


def a_file(folder: Path) -> None:
    folder.write_text("mine")


def a_foreign_folder(folder: Path) -> None:
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")


def a_guide_with_something_more(folder: Path) -> None:
    write(folder)
    (folder / "en" / "letter.txt").write_text("mine")


def a_folder_that_lies(folder: Path) -> None:
    a_foreign_folder(folder)
    (folder / MANIFEST).write_text("[]")


@pytest.mark.parametrize("make", [a_file, a_foreign_folder, a_guide_with_something_more, a_folder_that_lies])
def test_what_is_not_a_guides_is_not_written_over(tmp_path: Path, make: Callable[[Path], None]) -> None:
    place = tmp_path / "guide"
    make(place)
    before = place.read_bytes() if place.is_file() else in_folder(place)
    with pytest.raises(NoGuideFolder, match="guide"):
        check_place(place)
    with pytest.raises(NoGuideFolder):
        write(place)
    assert (place.read_bytes() if place.is_file() else in_folder(place)) == before


def test_a_place_in_a_file_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(NoGuideFolder, match="no folder that can be written into"):
        check_place(tmp_path / "file" / "deeper" / "guide")


NOBODYS = ("/proc/guide", "/proc/deeper/guide") if sys.platform == "linux" else ()
"""Places where nobody makes a folder, although the system calls them writable for its owner."""


def test_a_place_that_only_looks_writable_is_refused_before_anything_is_made() -> None:
    for place in NOBODYS:
        with pytest.raises(NoGuideFolder, match="/proc is no folder that can be written into"):
            check_place(Path(place))


def test_where_a_file_cannot_be_written_the_guide_before_stands(tmp_path: Path) -> None:
    write(tmp_path / "guide")
    before = in_folder(tmp_path / "guide")
    with pytest.raises(OSError, match="en"):
        write(tmp_path / "guide", {"en": b"a file", "en/index.html": b"in a file"})
    assert in_folder(tmp_path / "guide") == before
    assert [path.name for path in tmp_path.iterdir()] == ["guide"]


@pytest.mark.parametrize(
    "said",
    [
        "", "{", "[]", "1", "{}", '{"schema": "tradewalk-guide/2"}',
        json.dumps({"schema": "tradewalk-guide/1", "walkthrough": "x", "files": [], "pictures": []}),
        json.dumps({"schema": "tradewalk-guide/1", "walkthrough": "x", "files": ["../up"], "pictures": {}}),
        json.dumps({"schema": "tradewalk-guide/1", "walkthrough": "x", "files": [], "pictures": {"en": {"/x": ""}}}),
        "[" * 100_000,
    ],
)  # fmt: skip
def test_a_folder_that_does_not_say_what_it_is_is_none(tmp_path: Path, said: str) -> None:
    (tmp_path / MANIFEST).write_text(said)
    with pytest.raises(NoGuideFolder):
        read_guide(tmp_path)


def test_a_folder_without_a_guide_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NoGuideFolder, match="holds no guide"):
        read_guide(tmp_path / "nowhere")

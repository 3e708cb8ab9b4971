"""A package of SCORM 1.2: its manifest by the published structure, its page, and the same bytes each time."""

import io
import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

import pytest

from tests.walkthrough.browser import Tree
from tests.walkthrough.courses import PICTURES, a_course
from tests.walkthrough.scorm_rules import MANIFEST, faults_of
from tradewalk import resources
from tradewalk.walkthrough.scorm.course import Course, Files
from tradewalk.walkthrough.scorm.course_page import page_of
from tradewalk.walkthrough.scorm.package import archive_of, files_of, package_of


def packed(course: Course | None = None) -> Files:
    return files_of(course or a_course(), "p {}", resources.read_text("scorm", "course.js"), PICTURES)


def nodes(html: str) -> Iterator[dict[str, Any]]:
    waiting = [Tree(html).root]
    while waiting:
        node = waiting.pop(0)
        yield node
        waiting = [*node["children"], *waiting]


def with_(html: str, tag: str) -> list[dict[str, Any]]:
    return [node for node in nodes(html) if node["tag"] == tag]


@pytest.mark.parametrize(
    "course",
    [
        a_course(),
        a_course(()),
        a_course(title="<&\"'> " * 50, language="zh-Hans"),
        a_course(passing=Decimal(1), id="a_b-1"),
    ],
    ids=["checks", "none", "long title", "all"],
)
def test_a_package_has_the_published_structure(course: Course) -> None:
    assert faults_of(packed(course)) == []


SPOILED = {
    "no version": ("<schemaversion>1.2</schemaversion>", ""),
    "another version": (">1.2<", ">1.3<"),
    "no such organization": ('default="walkthrough-', 'default="other-'),
    "no such resource": ('identifierref="', 'identifierref="x'),
    "one identifier twice": ('-item"', '-page"'),
    "no name of XML": ('manifest identifier="', 'manifest identifier="1 '),
    "no title": ("<title>Buy your first STAR share</title>\n        <adlcp", "<adlcp"),
    "out of order": ("<schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>",
                     "<schemaversion>1.2</schemaversion><schema>ADL SCORM</schema>"),
    "the wrong attribute": ("adlcp:scormtype", "adlcp:scormType"),
    "the wrong kind": ('"sco"', '"page"'),
    "mastery above all": (">80<", ">101<"),
    "not launched": ('href="index.html">', 'href="start.html">'),
    "not there": ('<file href="course.css"/>', '<file href="other.css"/>'),
    "listed twice": ('<file href="course.css"/>', '<file href="course.css"/><file href="course.css"/>'),
    "no namespace": ("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.imsglobal.org/xsd/imscp_v1p1"),
    "no XML": ("</manifest>", ""),
}  # fmt: skip


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED.keys())
def test_the_rules_find_what_is_wrong(spoil: tuple[str, str]) -> None:
    files = packed()
    manifest = files[MANIFEST].decode()
    spoiled = manifest.replace(*spoil)
    assert spoiled != manifest
    assert faults_of({**files, MANIFEST: spoiled.encode()}) != []


def test_the_rules_find_a_file_that_is_not_listed() -> None:
    assert faults_of({**packed(), "more.png": b""}) == ["'more.png' is there and not listed"]


def test_only_pictures_of_the_course_are_packed() -> None:
    assert sorted(packed()) == ["course.css", "course.js", MANIFEST, "index.html", "pictures/search.png"]
    with pytest.raises(KeyError):
        files_of(a_course(), "", "", {})


def test_equal_courses_are_equal_to_the_byte() -> None:
    script = resources.read_text("scorm", "course.js")
    once = package_of(a_course(), "p {}", script, PICTURES)
    assert package_of(a_course(), "p {}", script, dict(reversed(PICTURES.items()))) == once
    assert package_of(a_course(title="Other"), "p {}", script, PICTURES) != once


def test_the_archive_is_as_plain_as_can_be() -> None:
    with ZipFile(io.BytesIO(archive_of(packed()))) as archive:
        assert archive.testzip() is None
        entries = archive.infolist()
        assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in entries} == {3}
        assert archive.read(MANIFEST) == packed()[MANIFEST]


def test_the_page_says_in_which_language_it_is_and_that_it_is_simulated() -> None:
    page = page_of(a_course())
    [root], [title] = with_(page, "html"), with_(page, "title")
    assert (root["attributes"]["lang"], title["text"]) == ("zh-Hant", "Buy your first STAR share · SIMULATED")


def test_every_id_is_there_once_and_every_reference_leads_to_one() -> None:
    page = page_of(a_course())
    ids = [node["attributes"]["id"] for node in nodes(page) if "id" in node["attributes"]]
    assert len(set(ids)) == len(ids)
    for node in nodes(page):
        attributes = node["attributes"]
        asked = [attributes.get(name, "") for name in ("aria-labelledby", "aria-describedby")]
        asked += [attributes["href"][1:]] if attributes.get("href", "").startswith("#") else []
        assert all(name in ids for name in asked if name), node


def test_nothing_comes_from_elsewhere() -> None:
    files = packed()
    for node in nodes(page_of(a_course())):
        for name in ("src", "href"):
            path = node["attributes"].get(name, "#")
            assert path.startswith("#") or path in files, node
    script = files["course.js"].decode()
    assert not re.search(r"https?:|//|import|fetch|XMLHttpRequest|eval|innerHTML|document\.write", script)


def test_headings_follow_each_other_and_pictures_are_described() -> None:
    page = page_of(a_course())
    levels = [int(node["tag"][1]) for node in nodes(page) if re.fullmatch(r"h\d", node["tag"])]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    assert [each["attributes"]["alt"] for each in with_(page, "img")] == ['A picture of "search"']


def test_a_check_is_a_group_with_its_question_and_one_choice() -> None:
    first, second = with_(page_of(a_course()), "fieldset")
    assert first["children"][0]["tag"] == "legend"
    assert "Is <anything> sent & done?" in first["children"][0]["text"]
    labels = [child for child in first["children"] if child["tag"] == "label"]
    assert [label["text"].strip() for label in labels] == ["Yes", "No", "Both"]
    inputs = [label["children"][0]["attributes"] for label in labels]
    assert {(each["type"], each["name"]) for each in inputs} == {("radio", "check-1")}
    assert [each["value"] for each in inputs] == ["a", "b", "c"]
    assert (first["attributes"]["data-right"], second["attributes"]["data-right"]) == ("b", "a c")


def test_a_screen_reader_hears_the_result() -> None:
    page = page_of(a_course())
    said = {node["attributes"].get("id"): node for node in nodes(page)}
    assert said["result"]["attributes"]["role"] == "status"
    assert said["result"]["attributes"]["tabindex"] == "-1", "the keyboard can be sent there"
    assert [each["attributes"]["type"] for each in with_(page, "button")] == ["submit"]


def test_a_course_without_checks_is_ended_by_its_reader() -> None:
    page = page_of(a_course(()))
    assert [each["text"] for each in with_(page, "button")] == ["I have read it"]
    assert "masteryscore" not in packed(a_course(()))[MANIFEST].decode()


@pytest.mark.parametrize(("passing", "mastery"), [("0.8", 80), ("0.665", 67), ("1", 100), ("0", 0)])
def test_what_passes_is_said_in_hundredths(passing: str, mastery: int) -> None:
    assert replace(a_course(), passing=Decimal(passing)).mastery == mastery

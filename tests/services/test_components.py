"""What the application is made of is read from what is installed, each part with its licence."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tradewalk.services.components import Component, installed_components, read_components, written

Install = Callable[..., None]
FACTS = "Metadata-Version: 2.1\nName: {name}\nVersion: 1.{number}\n{more}\n"


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs made-up distributions: name, further facts, and files in its folder."""
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    count = 0

    def install(name: str, more: str = "", **files: str) -> None:
        nonlocal count
        count += 1
        folder = tmp_path / f"{name}-1.{count}.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(FACTS.format(name=name, number=count, more=more), "utf-8")
        for file, text in files.items():
            place = folder / file.replace("__", "/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")
        listed = [each.relative_to(tmp_path).as_posix() for each in folder.rglob("*") if each.is_file()]
        (folder / "RECORD").write_text("".join(f"{each},,\n" for each in listed), "utf-8")

    return install


def test_what_is_needed_is_found_through_what_needs_it_and_extras_are_not(install: Install) -> None:
    install(
        "tradewalk", "Requires-Dist: Al.Pha>=2\nRequires-Dist: absent\nRequires-Dist: gone; extra == 'test'"
    )
    install("al_pha", "Requires-Dist: beta ; python_version >= '3'\nLicense-Expression: MIT")
    install("beta", "License: Zlib")
    install("gone")
    install("unasked")
    found = [(each.name, each.licence) for each in installed_components()]
    assert found == [("tradewalk", ""), ("al_pha", "MIT"), ("beta", "Zlib")]


def test_under_a_brand_s_name_the_application_is_found_too_and_is_the_first(install: Install) -> None:
    install("harbour_light", "Requires-Dist: alpha\nLicense-Expression: MIT")
    install("alpha")
    found = installed_components("harbour-light")
    assert [(each.name, each.licence) for each in found] == [("tradewalk", "MIT"), ("alpha", "")]
    assert installed_components("not-installed") == ()


@pytest.mark.parametrize(
    ("facts", "licence"),
    [
        ("License-Expression: MIT AND Zlib\nLicense: old", "MIT AND Zlib"),
        ("License: BSD\nClassifier: License :: OSI Approved :: MIT License", "BSD"),
        ("License: Permission is\n hereby granted", ""),
        ("License: a\n b\nClassifier: License :: OSI Approved :: MIT License", "MIT License"),
        ("", ""),
    ],
)
def test_the_name_of_a_licence_is_what_the_part_says_best(install: Install, facts: str, licence: str) -> None:
    install("part", facts)
    (part,) = installed_components("part")
    assert part.licence == licence


def test_every_text_beside_the_facts_is_taken_once_and_nothing_else(install: Install) -> None:
    install("part", LICENSE="one\r\n", licenses__deep__COPYING="two", licenses__NOTICE="one", README="no")
    (part,) = installed_components("part")
    assert part.texts == ("one", "two")


def test_what_is_written_down_is_read_back_and_the_same_each_time() -> None:
    parts = (Component("a", "1", "MIT", ("text «1»",)), Component("b", "", "", ()))
    assert read_components(written(parts)) == parts
    assert written(parts) == written(read_components(written(parts)))


@pytest.mark.parametrize(
    "text", ["{", "[7]", "[{}]", json.dumps([{"name": "a", "version": "1", "licence": ""}])]
)
def test_what_is_no_list_of_parts_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_components(text)

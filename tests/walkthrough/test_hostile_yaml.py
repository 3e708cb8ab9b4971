"""What YAML can do and a walkthrough needs not is refused, at its line and column, before anything is built of it."""

import pytest

from tests.walkthrough.spoiled import SMALL, marked, spoiled
from tradewalk.walkthrough.reading.faults import START
from tradewalk.walkthrough.reading.walkthrough_file import read_walkthrough
from tradewalk.walkthrough.reading.yaml_tree import DEEPEST, LARGEST_FILE, MOST_NODES

REFUSED = [
    ("id: small", "id: ▸&name small", "the anchor `&name` is not taken; remove it"),
    ("id: small", "id: ▸*name", "the alias `*name` is not taken; write out what it stands for"),
    (
        "id: small",
        "id: ▸!!python/object/apply:os.system [ls]",
        "the tag `tag:yaml.org,2002:python/object/apply",
    ),
    ("id: small", "id: ▸!!str small", "the tag `tag:yaml.org,2002:str` is not taken; remove it"),
    ("id: small", "id: ▸!own small", "the tag `!own` is not taken; remove it"),
    ("id: small", "id: small\n▸<<: {id: other}", "the merge key `<<` is not taken; write the fields out"),
    ("id: small", "id: small\n▸id: other", "`id` stands here for a second time (first in line 2); keep one"),
    (
        "id: small",
        "id: small\n▸[a, b]: other",
        "a list or a mapping cannot be the name of a field; write a word",
    ),
    ("id: small", "id: small\n? ▸{a: b}\n: other", "a list or a mapping cannot be the name of a field"),
    ("schema:", "%TAG ! tag:x,2000:\n---\nschema: ▸!a", "the tag `tag:x,2000:a` is not taken; remove it"),
    ('"Five"', '"Fi▸\x00ve"', "the character U+0000 does not belong in a text file; remove it"),
    ('"Five"', '"Fi▸\u202eve"', "the character U+202E does not belong in a text file; remove it"),
    ('"Five"', '▸"Fi\\u202eve"', "an escape here stands for U+202E, which no text needs; remove it"),
    ('"Five"', '▸"Fi\\eve"', "an escape here stands for U+001B, which no text needs; remove it"),
    ("id: small", "id: ▸!<a%1Bb> small", "the tag `a�b` is not taken; remove it"),
    ('"Five"', '"Fi▸\u2028ve"', "the character U+2028 does not belong in a text file; remove it"),
]


@pytest.mark.parametrize(("old", "new", "sentence"), REFUSED)
def test_what_a_walkthrough_needs_not_is_refused_at_its_place(old: str, new: str, sentence: str) -> None:
    wrong = spoiled(old, new)
    found = [fault for fault in read_walkthrough(wrong.data).faults if fault.sentence.startswith(sentence)]
    assert len(found) == 1, read_walkthrough(wrong.data).faults
    assert found[0].place == wrong.place


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (SMALL + "▸---\nschema: x\n", "a second document begins here; a file holds one walkthrough"),
        (SMALL + "extra: 'open▸", "this is not YAML (found unexpected end of stream)"),
        (SMALL + "extra: {a: b▸\n", "this is not YAML (did not find expected ',' or '}')"),
        (SMALL + "\textra: 1", "this is not YAML"),
        (SMALL + 'extra: "\\q"', "this is not YAML"),
        ("▸", "the file is empty; a walkthrough begins with `schema: tradewalk-walkthrough/1`"),
        ("▸# nothing but this\n", "the file is empty"),
        ("▸[]", "a walkthrough is a mapping that begins with `schema: tradewalk-walkthrough/1`"),
        ("▸hello", "a walkthrough is a mapping that begins with"),
        ("%YAML 3.0\n---\na: b", "this is not YAML"),
    ],
)
def test_what_is_no_document_is_refused_with_a_place(text: str, sentence: str) -> None:
    wrong = marked(text)
    faults = read_walkthrough(wrong.data).faults
    assert len(faults) == 1
    assert faults[0].sentence.startswith(sentence)
    assert ("▸" not in text) or faults[0].place.line in (wrong.place.line, wrong.place.line + 1)


def test_bytes_that_are_not_utf_8_have_a_place() -> None:
    data = SMALL.encode().replace("一".encode(), "一".encode("big5"), 1)
    (fault,) = read_walkthrough(data).faults
    assert (fault.place.line, fault.sentence) == (4, "the file is not UTF-8 from here on; save it as UTF-8")


def test_a_file_of_more_than_its_share_of_bytes_is_not_looked_into() -> None:
    (fault,) = read_walkthrough(b"#" * (LARGEST_FILE + 1)).faults
    assert fault.place == START
    assert fault.sentence.startswith("the file is larger than 1,000,000 bytes")


def test_nesting_is_left_where_it_is_too_deep() -> None:
    (fault,) = read_walkthrough(b"- " * 400_000).faults
    assert fault.place == (1, 2 * DEEPEST + 1)
    assert fault.sentence.startswith(f"this is nested deeper than {DEEPEST} levels")
    assert [fault.place.line for fault in read_walkthrough(b"[" * 400_000).faults] == [1]


def test_a_file_of_too_many_values_is_left_where_they_are_too_many() -> None:
    (fault,) = read_walkthrough(b"- 1\n" * (MOST_NODES + 5)).faults
    assert fault.place == (MOST_NODES, 3)
    assert fault.sentence.startswith("the file has more than 20,000 values")


def test_an_alias_bomb_is_refused_and_never_unfolded() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, 30)]
    faults = read_walkthrough("\n".join(lines).encode()).faults
    assert {fault.sentence.split("`")[0] for fault in faults[:-1]} == {"the anchor ", "the alias "}

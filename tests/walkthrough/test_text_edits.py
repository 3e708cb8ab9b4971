"""Texts are changed where they stand: the file differs there and nowhere else, and is read as what was meant."""

import pytest

from tests.walkthrough.samples import sample_text
from tradewalk.walkthrough.editing.splices import CannotEdit, with_texts
from tradewalk.walkthrough.editing.text_fields import EntryKind, entries_of, entry_at, fields_of
from tradewalk.walkthrough.reading.faults import Place
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough, read_walkthrough
from tradewalk.walkthrough.references import Path, texts
from tradewalk.walkthrough.script import Walkthrough, Words

NEW = Words("New: 'a' \"b\" \\ # c", "新的：一", "新的：一")
FILE = """# kept
schema: tradewalk-walkthrough/1
id: walk          # kept, too
app: ">=0.1"
title: {en: Old, zh-Hant: '舊', zh-Hans: "旧"}   # behind
given: {pack: sample, account: cn-retail-star, clock: {at: "2025-08-27T10:31:50+08:00"}}
modes: [show]
mistakes:
  far: {when: {screen: rules}, say: {en: Far, zh-Hant: 遠, zh-Hans: 远}, back_to: first}

steps:
  - id: first
    say:
      en: >-
        Over two
        lines

      zh-Hant: |
        兩行
      zh-Hans: 一行   # its own
    # before the next field
    watch: [far]
  - {id: second, say: {en: Two, zh-Hant: 二, zh-Hans: 二}, note: {en: N, zh-Hant: N, zh-Hans: N}}  # end
  - say: {en: Three, zh-Hant: 三, zh-Hans: 三}
    id: third
    hint: {en: H, zh-Hant: H, zh-Hans: H}
"""


IN_BRACES = (
    "  - {id: second, say: {en: Two, zh-Hant: 二, zh-Hans: 二}, "
    """hint: {en: "New: 'a' \\"b\\" \\\\ # c", zh-Hant: "新的：一", zh-Hans: "新的：一"}, """
    "note: {en: N, zh-Hant: N, zh-Hans: N}}  # end"
)


def read(text: str) -> Walkthrough:
    return load_walkthrough("edited.yaml", text.encode())


def lines_changed(before: str, after: str) -> list[str]:
    """The lines that are not in both, those of the new text."""
    return [line for line in after.split("\n") if line not in before.split("\n")]


@pytest.mark.parametrize(
    "text", [sample_text(), FILE, FILE.replace("\n", "\r\n"), "\ufeff" + FILE, FILE.rstrip()]
)
def test_every_text_of_a_file_is_changed_and_nothing_else(text: str) -> None:
    paths = [path for path, _ in texts(read(text))]
    every = with_texts(text, dict.fromkeys(paths, NEW))
    assert {words for _, words in texts(read(every))} == {NEW}
    assert every.count("#") == text.count("#") + len(paths)
    assert ("\r\n" in every, every[0], every[-1]) == ("\r\n" in text, text[0], text[-1])


@pytest.mark.parametrize("path", [path for path, _ in texts(read(FILE))], ids=str)
def test_a_text_is_changed_and_the_others_are_left(path: Path) -> None:
    before = dict(texts(read(FILE)))
    assert dict(texts(read(with_texts(FILE, {path: NEW})))) == {**before, path: NEW}


def test_one_language_alone_is_written_anew() -> None:
    edited = with_texts(FILE, {("title",): Words("Old", "新", "旧")})
    assert lines_changed(FILE, edited) == ["""title: {en: Old, zh-Hant: "新", zh-Hans: "旧"}   # behind"""]
    edited = with_texts(FILE, {("steps", 0, "say"): Words("Over two lines", "兩行\n", "新")})
    assert lines_changed(FILE, edited) == ['      zh-Hans: "新"   # its own']


def test_a_text_over_several_lines_becomes_one_line_and_the_lines_around_it_stay() -> None:
    edited = with_texts(FILE, {("steps", 0, "say"): Words("One\nline", "一行", "一行")})
    assert edited == FILE.replace("en: >-\n        Over two\n        lines\n", 'en: "One\\nline"\n').replace(
        "zh-Hant: |\n        兩行\n", 'zh-Hant: "一行"\n'
    )


def test_a_text_that_changes_nothing_leaves_every_byte() -> None:
    assert with_texts(FILE, dict(texts(read(FILE)))) == FILE


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (
            ("steps", 0, "hint"),
            """    hint: {en: "New: 'a' \\"b\\" \\\\ # c", zh-Hant: "新的：一", zh-Hans: "新的：一"}""",
        ),
        (
            ("steps", 1, "hint"),
            IN_BRACES,
        ),
    ],
)
def test_a_text_that_was_not_there_stands_after_what_is_said(path: Path, line: str) -> None:
    edited = with_texts(FILE, {path: NEW})
    assert lines_changed(FILE, edited) == [line]
    assert dict(texts(read(edited)))[path] == NEW


def test_a_new_text_that_is_too_long_for_a_line_has_a_line_for_each_language() -> None:
    long = replace_words("word " * 20)
    edited = with_texts(FILE, {("steps", 2, "task"): long})
    assert [line.partition('"')[0] for line in lines_changed(FILE, edited)] == [
        "    task:",
        "      en: ",
        "      zh-Hant: ",
        "      zh-Hans: ",
    ]
    assert read(edited).steps[2].task == long


@pytest.mark.parametrize(("step", "name"), [(1, "note"), (2, "hint")])
def test_a_text_is_taken_away_with_what_belongs_to_it(step: int, name: str) -> None:
    edited = with_texts(FILE, {("steps", step, name): None})
    gone = ("steps", step, name)
    assert dict(texts(read(edited))) == {path: words for path, words in texts(read(FILE)) if path != gone}
    assert edited.count("#") == FILE.count("#")


def test_what_cannot_be_taken_away_is_refused() -> None:
    with pytest.raises(CannotEdit):
        with_texts(FILE, {("steps", 2, "say"): None})


def test_the_texts_of_a_step_are_those_that_are_there_and_those_that_may_be() -> None:
    walkthrough = load_walkthrough("sample.yaml", sample_text().encode())
    entries = entries_of(walkthrough)
    assert [entry.kind for entry in entries] == [
        EntryKind.HEAD, *[EntryKind.STEP] * len(walkthrough.steps), *[EntryKind.MISTAKE] * len(walkthrough.mistakes)
    ]  # fmt: skip
    review = next(entry for entry in entries if entry.name == "review")
    fields = [
        (field.path[2:], field.words is not None, field.is_optional)
        for field in fields_of(walkthrough, review)
    ]
    assert fields == [
        (("say",), True, False),
        (("task",), True, True),
        (("hint",), False, True),
        (("note",), False, True),
        (("question", "ask"), True, False),
        *[(("question", "answers", place, "say"), True, False) for place in range(3)],
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (1, "walk"),
        (5, "walk"),
        (9, "far"),
        (11, "walk"),
        (12, "first"),
        (21, "first"),
        (22, "first"),
        (23, "second"),
        (99, "third"),
    ],
)
def test_a_place_in_the_file_is_in_an_entry(line: int, name: str) -> None:
    entry = entry_at(read_walkthrough(FILE.encode()), Place(line, 5))
    assert entry is not None
    assert entry.name == name


def replace_words(text: str) -> Words:
    return Words(text, text, text)

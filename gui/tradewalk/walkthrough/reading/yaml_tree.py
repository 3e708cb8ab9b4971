"""From YAML text to a tree: event by event, so that a hostile file is left where it becomes one.

Anchors, aliases, tags, merge keys, second documents and second keys of a name are refused: none is needed to write a
walkthrough, and each lets a file mean something else than it seems to.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from tradewalk.walkthrough.reading.faults import START, Faults, Place
from tradewalk.walkthrough.reading.tree import Entries, Entry, Items, Node, Scalar, Unread

LARGEST_FILE = 1_000_000
"""Bytes. A walkthrough of thirty steps in three languages has about 60,000."""
DEEPEST = 30
MOST_NODES = 20_000
_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BREAK = re.compile(r"\r\n|\r|\n")
_FORBIDDEN = re.compile(
    r"[^\t\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Control characters, line breaks that editors do not show, and what turns the direction of a text around."""
_MERGE = "<<"


def tree_of(data: bytes, faults: Faults) -> Node | None:
    """The tree of a file; None where it has none. Raises Enough where nothing more is to be read."""
    if len(data) > LARGEST_FILE:
        faults.stop(
            START, f"the file is larger than {LARGEST_FILE:,} bytes; split it into several walkthroughs"
        )
    text = _text_of(data, faults)
    unwanted = _FORBIDDEN.search(text)
    if unwanted:
        place, code = _place_in(text[: unwanted.start()]), ord(unwanted[0])
        faults.stop(place, f"the character U+{code:04X} does not belong in a text file; remove it")
    try:
        return _built(text, faults)
    except yaml.MarkedYAMLError as error:
        faults.stop(_place_of_error(error, text), _sentence_of(error))
    except yaml.YAMLError:
        faults.stop(START, "this is not YAML; write it as README.md of the shipped walkthroughs shows")


def _built(text: str, faults: Faults) -> Node | None:
    builder = _Builder(faults)
    for event in yaml.parse(text, Loader=_LOADER):
        builder.take(event)
    if builder.root is None and not builder.documents:
        faults.add(START, "the file is empty; a walkthrough begins with `schema: tradewalk-walkthrough/1`")
    return builder.root


def _text_of(data: bytes, faults: Faults) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        faults.stop(_place_in(before), "the file is not UTF-8 from here on; save it as UTF-8")


def _place_in(before: str) -> Place:
    """The place after a text."""
    lines = _BREAK.split(before)
    return Place(len(lines), len(lines[-1]) + 1)


def _place_of_error(error: yaml.MarkedYAMLError, text: str) -> Place:
    """The place of an error; a line after the last is the end of the file."""
    return min(_place(error.problem_mark or error.context_mark), _place_in(text))


def _sentence_of(error: yaml.MarkedYAMLError) -> str:
    problem = (error.problem or error.context or "something is wrong").strip()
    advice = "look at the indentation, colons and quotes of this line and the one before"
    return f"this is not YAML ({problem}); {advice}"


def _place(mark: Any) -> Place:
    """The place of a mark of either loader; None is the beginning."""
    return START if mark is None else Place(mark.line + 1, mark.column + 1)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come; ``key`` waits for its value."""

    place: Place
    is_mapping: bool
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: Scalar | Unread | None = None


class _Builder:
    """Takes the events of a document in their order."""

    def __init__(self, faults: Faults) -> None:
        self.root: Node | None = None
        self.documents = 0
        self._faults = faults
        self._open: list[_Open] = []
        self._nodes = 0

    def take(self, event: yaml.Event) -> None:
        """Go on by one event. Raises Enough at what cannot be gone on with."""
        match event:
            case yaml.DocumentStartEvent():
                self._begin_document(_place(event.start_mark))
            case yaml.AliasEvent():
                place = _place(event.start_mark)
                self._faults.add(
                    place, f"the alias `*{event.anchor}` is not taken; write out what it stands for"
                )
                self._put(Unread(place))
            case yaml.ScalarEvent():
                self._check_node(event)
                self._put(self._scalar(event))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._check_node(event)
                self._begin(_Open(_place(event.start_mark), isinstance(event, yaml.MappingStartEvent)))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._end()
            case _:
                pass

    def _begin_document(self, place: Place) -> None:
        self.documents += 1
        if self.documents > 1:
            self._faults.stop(place, "a second document begins here; a file holds one walkthrough")

    def _check_node(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        place = _place(event.start_mark)
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._faults.stop(place, f"the file has more than {MOST_NODES:,} values; split it")
        if event.anchor is not None:
            self._faults.add(place, f"the anchor `&{event.anchor}` is not taken; remove it")
        if event.tag is not None:
            self._faults.add(place, f"the tag `{event.tag[:40]}` is not taken; remove it")

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar | Unread:
        place, unwanted = _place(event.start_mark), _FORBIDDEN.search(event.value)
        if unwanted:
            self._faults.add(
                place, f"an escape here stands for U+{ord(unwanted[0]):04X}, which no text needs; remove it"
            )
            return Unread(place)
        return Scalar(place, event.value, not event.style)

    def _begin(self, opened: _Open) -> None:
        if len(self._open) >= DEEPEST:
            self._faults.stop(
                opened.place, f"this is nested deeper than {DEEPEST} levels; a walkthrough needs six"
            )
        self._open.append(opened)

    def _end(self) -> None:
        done = self._open.pop()
        if done.is_mapping:
            self._put(Entries(done.place, tuple(done.entries.values())))
        else:
            self._put(Items(done.place, tuple(done.items)))

    def _put(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        inside = self._open[-1]
        if not inside.is_mapping:
            inside.items.append(node)
        elif inside.key is None:
            inside.key = self._key(node)
        else:
            self._put_entry(inside, inside.key, node)
            inside.key = None

    def _key(self, node: Node) -> Scalar | Unread:
        if isinstance(node, Scalar):
            return node
        if not isinstance(node, Unread):
            self._faults.add(node.place, "a list or a mapping cannot be the name of a field; write a word")
        return Unread(node.place)

    def _put_entry(self, inside: _Open, key: Scalar | Unread, value: Node) -> None:
        if isinstance(key, Unread):
            return
        first = inside.entries.get(key.text)
        if key.text == _MERGE and key.is_plain:
            self._faults.add(key.place, "the merge key `<<` is not taken; write the fields out")
        elif first is not None:
            line = first.key.place.line
            self._faults.add(
                key.place, f"`{key.text[:60]}` stands here for a second time (first in line {line}); keep one"
            )
        else:
            inside.entries[key.text] = Entry(key, value)

"""Puts other texts into the text of a file, each where it stands; whatever is around it stays as it is.

The file has been read before, so it is a walkthrough: mappings, lists and scalars, without aliases and tags.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

import yaml

from tradewalk.walkthrough.references import Path
from tradewalk.walkthrough.script import LANGUAGES, Words

_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WIDTH = 110
_BREAK = re.compile(r"\r\n|\r|\n")
_AFTER = ("task", "say")
"""A field that is new stands after the first of these that is there."""
TextEdits = Mapping[Path, Words | None]
"""What shall stand at the path of a text; None: nothing, where the format lets it be left out."""


class CannotEdit(ValueError):
    """A text cannot be changed where it stands. The message is one sentence."""


class _Splice(NamedTuple):
    start: int
    end: int
    text: str


class _Field(NamedTuple):
    """A field of a mapping: its key and its value, and the mapping."""

    key: yaml.ScalarNode
    value: yaml.Node
    mapping: yaml.MappingNode


def with_texts(source: str, edits: TextEdits) -> str:
    """The text of the file with these texts. Raises CannotEdit."""
    editing = _Editing(source)
    splices = [splice for path, words in edits.items() for splice in editing.splices(path, words)]
    text = source
    for splice in sorted(splices, reverse=True):
        text = text[: splice.start] + splice.text + text[splice.end :]
    return text


class _Editing:
    """One file. Offsets are its own: marks of YAML count lines and columns."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines = [0, *(found.end() for found in _BREAK.finditer(source))]
        self._break = "\r\n" if "\r\n" in source else "\n"
        self._shift = int(source.startswith("\ufeff"))
        self._root = yaml.compose(source[self._shift :], Loader=_LOADER)

    def splices(self, path: Path, words: Words | None) -> list[_Splice]:
        """What is to be put where so that these words stand at a path."""
        field = self._field(path)
        if field is None:
            return [] if words is None else [self._added(path, words)]
        if words is None:
            return [self._removed(field)]
        if not isinstance(field.value, yaml.MappingNode):
            raise CannotEdit(f"{_said(path)} is no text in three languages.")
        return [
            _Splice(*self._span(value), _quoted(text))
            for language, text in zip(LANGUAGES, words, strict=True)
            for key, value in field.value.value
            if key.value == language and value.value != text
        ]

    def _field(self, path: Path) -> _Field | None:
        node: yaml.Node | None = self._root
        found: _Field | None = None
        for step in path:
            if isinstance(step, int) and isinstance(node, yaml.SequenceNode) and step < len(node.value):
                node = node.value[step]
            elif isinstance(node, yaml.MappingNode):
                around = node
                fields = (_Field(key, value, around) for key, value in around.value if key.value == step)
                found = next(fields, None)
                node = None if found is None else found.value
            else:
                return None
        return None if node is None else found

    def _added(self, path: Path, words: Words) -> _Splice:
        """A field more, after the text that it belongs to."""
        anchor = next(
            (found for name in _AFTER if (found := self._field((*path[:-1], name))) is not None), None
        )
        if anchor is None:
            raise CannotEdit(f"{_said(path)} has no place in the file.")
        end = self._end(anchor.value)
        name = str(path[-1])
        if anchor.mapping.flow_style:
            return _Splice(end, end, f", {name}: {_in_line(words)}")
        end = self._end_of_line(end)
        indent = " " * anchor.key.start_mark.column
        return _Splice(end, end, f"{self._break}{self._written(indent, name, words)}")

    def _written(self, indent: str, name: str, words: Words) -> str:
        line = f"{indent}{name}: {_in_line(words)}"
        if len(line) <= _WIDTH:
            return line
        inside = [
            f"{indent}  {language}: {_quoted(text)}" for language, text in zip(LANGUAGES, words, strict=True)
        ]
        return self._break.join((f"{indent}{name}:", *inside))

    def _removed(self, field: _Field) -> _Splice:
        """A field less: with its lines, or with the comma before it."""
        start, end = self._offset(field.key.start_mark), self._end(field.value)
        if field.mapping.flow_style:
            comma = self._source.rfind(",", 0, start)
            before = self._source[comma + 1 : start] if comma >= 0 else "{"
            if before.strip():
                raise CannotEdit("The first field between braces cannot be taken away.")
            return _Splice(comma, end, "")
        line = self._lines[field.key.start_mark.line]
        if self._source[line:start].strip(" \ufeff"):
            raise CannotEdit("The first field of a step cannot be taken away.")
        return _Splice(line, min(self._end_of_line(end) + len(self._break), len(self._source)), "")

    def _span(self, node: yaml.ScalarNode) -> tuple[int, int]:
        return self._offset(node.start_mark), self._end(node)

    def _end(self, node: yaml.Node) -> int:
        """Where a value ends; a block ends with the last value in it, and not where the next thing begins."""
        if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
            return self._end(node.value[-1][1])
        if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
            return self._end(node.value[-1])
        start, end = self._offset(node.start_mark), self._offset(node.end_mark)
        return start + len(self._source[start:end].rstrip())

    def _end_of_line(self, offset: int) -> int:
        found = _BREAK.search(self._source, offset)
        return len(self._source) if found is None else found.start()

    def _offset(self, mark: yaml.Mark) -> int:
        """A mark as a place in the source; the sign that some editors put before a file is not counted by YAML."""
        return self._lines[mark.line] + mark.column + (self._shift if mark.line == 0 else 0)


def _in_line(words: Words) -> str:
    inside = ", ".join(
        f"{language}: {_quoted(text)}" for language, text in zip(LANGUAGES, words, strict=True)
    )
    return f"{{{inside}}}"


def _quoted(text: str) -> str:
    """A text between double quotes, in one line."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return '"' + _BREAK.sub(r"\\n", escaped) + '"'


def _said(path: Path) -> str:
    return ".".join(str(step) for step in path)

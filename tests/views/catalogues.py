"""The texts that the sources say, and those of the committed catalogues."""

import ast
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree as ET

from tests.source_tree import ROOT, Module

FOLDER = ROOT / "resources" / "tradewalk_resources" / "i18n"
SOURCES = ROOT / "gui" / "tradewalk"


class Text(NamedTuple):
    """An English text where it is said. The remark tells equal texts of different meaning apart."""

    context: str
    source: str
    remark: str = ""


@cache
def catalogue(language: str) -> dict[Text, ET.Element]:
    """The translations of a catalogue."""
    root = ET.parse(FOLDER / f"tradewalk_{language}.ts").getroot()
    return {
        Text(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): (
            _translation_of(message)
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _translation_of(message: ET.Element) -> ET.Element:
    translation = message.find("translation")
    assert translation is not None
    return translation


@cache
def texts_in_the_sources() -> frozenset[Text]:
    """Every text that the sources hand to Qt for its translation."""
    paths = sorted(SOURCES.rglob("*.py"))
    modules = (Module(path.stem, path.read_text("utf-8")) for path in paths)
    return frozenset(text for module in modules for text in texts_of(module))


def texts_of(module: Module) -> Iterator[Text]:
    """The texts of one module: of ``self.tr`` in its classes, and of ``translate`` with its context.

    In a module that notes its texts beforehand, ``translate`` is handed one of these.
    """
    is_noted = "QT_TRANSLATE_NOOP(" in module.source
    for node in ast.walk(module.tree):
        match node:
            case ast.ClassDef():
                calls = (call for call in ast.walk(node) if isinstance(call, ast.Call))
                for call in calls:
                    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
                        yield Text(node.name, *_literals(call, module))
            case ast.Call(func=ast.Name(id="QT_TRANSLATE_NOOP")):
                yield Text(*_literals(node, module))
            case (
                ast.Call(func=ast.Name(id="translate"))
                | ast.Call(func=ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"))
            ) if not is_noted:
                yield Text(*_literals(node, module))


def _literals(call: ast.Call, module: Module) -> list[str]:
    values = [part.value for part in call.args if isinstance(part, ast.Constant)]
    texts = [value for value in values if isinstance(value, str)]
    assert len(texts) == len(call.args), f"{module.name}, line {call.lineno}: only literals can be translated"
    return texts

"""Whether a logo is a drawing and nothing else: a small square SVG that runs nothing and fetches nothing."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate

LARGEST = 64 * 1024
"""Bytes."""
SVG = "http://www.w3.org/2000/svg"
RUNS = ("script", "foreignObject", "iframe", "handler", "set", "animate", "animateTransform", "animateMotion")
_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)|@import|javascript:", re.IGNORECASE)


def logo_faults(path: Path) -> Iterator[tuple[int, str]]:
    """What is wrong with a logo, as line and sentence."""
    try:
        content = path.read_bytes()
    except OSError as error:
        yield 0, f"the logo cannot be read: {error.strerror}."
        return
    if len(content) > LARGEST:
        yield 0, f"the logo has {len(content):,} bytes; it may have {LARGEST:,}."
    elif re.search(rb"<!(DOCTYPE|ENTITY)", content, re.IGNORECASE):
        yield 0, "the logo declares a document type or entities; leave them out."
    else:
        yield from _drawing_faults(content)


def _drawing_faults(content: bytes) -> Iterator[tuple[int, str]]:
    try:
        elements, texts = _parts_of(content)
    except ExpatError as error:
        yield error.lineno, f"the logo is no SVG: {error}."
        return
    _, root, attributes = elements[0]
    if root != f"{SVG} svg":
        yield 1, f"the logo is no SVG: it begins with <{root.rpartition(' ')[2]}>."
        return
    if not _is_square(attributes.get("viewBox", "")):
        yield elements[0][0], 'the logo has no square viewBox; give it one, such as viewBox="0 0 128 128".'
    for line, name, given in elements:
        yield from ((line, sentence) for sentence in _element_faults(name.rpartition(" ")[2], given))
    if _ELSEWHERE.search("".join(texts)):
        yield 0, "the logo's own style refers to something outside; draw it in."


def _parts_of(content: bytes) -> tuple[list[tuple[int, str, dict[str, str]]], list[str]]:
    """Every element in order, as line, ``namespace name`` and attributes; all text. Raises ExpatError."""
    elements: list[tuple[int, str, dict[str, str]]] = []
    texts: list[str] = []
    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, given: elements.append((parser.CurrentLineNumber, name, given))
    parser.CharacterDataHandler = texts.append
    parser.Parse(content, True)
    return elements, texts


def _element_faults(name: str, attributes: dict[str, str]) -> Iterator[str]:
    if name in RUNS:
        yield f"the logo has <{name}>, which is more than a drawing; leave it out."
    for attribute, value in attributes.items():
        short = attribute.rpartition(" ")[2]
        if short.startswith("on"):
            yield f"<{name}> has {short}, which runs a script; leave it out."
        elif (short in ("href", "src") and not value.startswith("#")) or _ELSEWHERE.search(value):
            yield f"<{name}> refers to {value[:60]!r} in {short}; draw it in."


def _is_square(view_box: str) -> bool:
    try:
        _, _, width, height = map(float, view_box.replace(",", " ").split())
    except ValueError:
        return False
    return width == height > 0

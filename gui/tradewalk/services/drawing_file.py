"""The file of the drawings as text: JSON, prices as exact text, instants with their offset.

A drawing whose tool this version does not know is kept as it is and written back: a later version made it.
"""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from tradewalk.domain.drawings.drawing import Anchor, Drawing, DrawingDocument, Ink, Tool
from tradewalk.domain.instants import iso_of, parse_instant

VERSION = 1
Documents = Mapping[str, DrawingDocument]
"""The documents by symbol."""


class DrawingsWrong(Exception):
    """The text holds no drawings. The message is one sentence."""


def written_drawings(documents: Documents, version: int = VERSION) -> str:
    """The text of the file; *version* is the highest that wrote into it."""
    instruments = {
        symbol: [*map(_entry_of, document.drawings), *map(json.loads, document.unknown)]
        for symbol, document in sorted(documents.items())
        if document != DrawingDocument()
    }
    whole = {"version": max(version, VERSION), "instruments": instruments}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def read_drawings(text: str) -> tuple[dict[str, DrawingDocument], int]:
    """The documents of a file's text, and its version. Raises DrawingsWrong."""
    try:
        whole = json.loads(text)
        version = int(whole["version"])
        instruments = dict(whole["instruments"])
        documents = {str(symbol): _document(entries, version) for symbol, entries in instruments.items()}
    except (ValueError, TypeError, KeyError, InvalidOperation, RecursionError) as error:
        raise DrawingsWrong(f"The file holds no drawings ({error}); it is set aside.") from error
    return documents, version


def _document(entries: Iterable[dict[str, Any]], version: int) -> DrawingDocument:
    drawings: list[Drawing] = []
    unknown: list[str] = []
    for entry in entries:
        try:
            drawings.append(_drawing(len(drawings) + 1, entry))
        except (ValueError, TypeError, KeyError, InvalidOperation):
            if not _is_of_later_version(entry, version):
                raise
            unknown.append(json.dumps(entry, ensure_ascii=False))
    return DrawingDocument(tuple(drawings), tuple(unknown))


def _is_of_later_version(entry: dict[str, Any], version: int) -> bool:
    return version > VERSION or entry["tool"] not in tuple(Tool)


def _entry_of(drawing: Drawing) -> dict[str, Any]:
    return {
        "tool": drawing.tool.value,
        "anchors": [[iso_of(anchor.at), str(anchor.price)] for anchor in drawing.anchors],
        "text": drawing.text,
        "ink": drawing.ink.value,
        "is_locked": drawing.is_locked,
    }


def _drawing(drawing_id: int, entry: dict[str, Any]) -> Drawing:
    if not isinstance(entry["is_locked"], bool):
        raise TypeError(f"{entry['is_locked']!r} is not true or false")
    anchors = tuple(_anchor(at, price) for at, price in entry["anchors"])
    tool, ink = Tool(entry["tool"]), Ink(entry["ink"])
    return Drawing(drawing_id, tool, anchors, str(entry["text"]), ink, entry["is_locked"])


def _anchor(at: str, price: str) -> Anchor:
    value = Decimal(price)
    if not value.is_finite():
        raise ValueError(f"{price!r} is no price")
    return Anchor(parse_instant(at), value)

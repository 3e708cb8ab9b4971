"""The table of fields as JSON Schema, by which editors complete and underline; the reader says more than it can."""

import json

from tradewalk.walkthrough.reading.fields import WALKTHROUGH
from tradewalk.walkthrough.reading.kinds import Schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def editor_schema() -> Schema:
    """The schema of a walkthrough file."""
    definitions: dict[str, Schema] = {}
    root = WALKTHROUGH.schema(definitions)
    return {
        "$schema": DIALECT,
        "title": "Walkthrough",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def editor_schema_text() -> str:
    """The file that is shipped."""
    return json.dumps(editor_schema(), ensure_ascii=False, indent=2) + "\n"

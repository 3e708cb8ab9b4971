"""Rewrite the JSON Schema of walkthrough files, from the table of fields by which they are read.

Run it whenever a field is added or changed; tests/walkthrough/test_editor_schema.py says when.
"""

from pathlib import Path

from tradewalk.walkthrough.reading.editor_schema import editor_schema_text

SCHEMA = (
    Path(__file__).resolve().parent.parent
    / "resources/tradewalk_resources/walkthroughs/walkthrough.schema.json"
)

if __name__ == "__main__":
    SCHEMA.parent.mkdir(exist_ok=True)
    SCHEMA.write_text(editor_schema_text(), encoding="utf-8", newline="\n")
    print(f"{SCHEMA.name}: {SCHEMA.stat().st_size:,} bytes")

"""Writes what is in view of a chart."""

from pathlib import Path

from tradewalk.services.csv_text import csv_bytes
from tradewalk.services.exports import ExportOutcome
from tradewalk.services.whole_file import write_whole
from tradewalk.views.csv_lines import Line


def write(path: Path, content: bytes | tuple[Line, ...]) -> ExportOutcome:
    """Write a file, whole or not at all: bytes, or the lines of a comma-separated one."""
    whole = content if isinstance(content, bytes) else csv_bytes(content)
    return ExportOutcome(path, write_whole(path, whole))

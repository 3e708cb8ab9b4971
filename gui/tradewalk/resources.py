"""The one door to the files that the application ships."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import tradewalk_resources
from tradewalk.brand import Brand, read_brand


def resource(*parts: str) -> Traversable:
    """A shipped file or folder, by its path below the resources."""
    return files(tradewalk_resources).joinpath(*parts)


def read_text(*parts: str) -> str:
    """The text of a shipped file (UTF-8)."""
    return resource(*parts).read_text(encoding="utf-8")


def names_in(*parts: str) -> Iterator[str]:
    """The names of the files in a shipped folder, sorted."""
    yield from sorted(entry.name for entry in resource(*parts).iterdir() if entry.is_file())


@cache
def brand() -> Brand:
    """Under whose name the application goes. Raises BrandError."""
    return read_brand(Path(str(resource("brand"))))

"""The walkthroughs that the application ships, by their ids."""

from functools import cache

from tradewalk.resources import brand, names_in, resource
from tradewalk.shipped import NotShipped
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.script import Walkthrough

FOLDER, SUFFIX = "walkthroughs", ".yaml"


@cache
def names() -> tuple[str, ...]:
    """The ids of those that the brand offers, each the name of its file; the first to be taken first."""
    found = {name.removesuffix(SUFFIX) for name in names_in(FOLDER) if name.endswith(SUFFIX)}
    return tuple(name for name in brand().walkthroughs if name in found)


@cache
def read(walkthrough_id: str) -> Walkthrough:
    """The walkthrough of this id. Raises NotShipped."""
    if walkthrough_id not in names():
        raise NotShipped(f"There is no walkthrough {walkthrough_id!r}; there are {', '.join(names())}.")
    return load_walkthrough(f"{walkthrough_id}{SUFFIX}", content(walkthrough_id))


def content(walkthrough_id: str) -> bytes:
    """The bytes of its file, comments and all. Raises FileNotFoundError."""
    return resource(FOLDER, f"{walkthrough_id}{SUFFIX}").read_bytes()

"""The walkthroughs that the application ships, by their ids."""

from functools import cache

from tradewalk.resources import names_in, resource
from tradewalk.shipped import NotShipped
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.script import Walkthrough

FOLDER, SUFFIX = "walkthroughs", ".yaml"
ORDER = (
    "buy-first-star-share",
    "sell-it-t-plus-one",
    "limit-or-market",
    "accepted-is-not-bought",
    "closing-auction",
    "seven-ways-to-be-rejected",
    "hong-kong-account-and-star",
    "hong-kong-order",
    "what-an-order-costs",
)
"""As somebody new to it takes them; what is not named here follows, by its id."""


@cache
def names() -> tuple[str, ...]:
    """The ids, each the name of its file; the first to be taken first."""
    found = {name.removesuffix(SUFFIX) for name in names_in(FOLDER) if name.endswith(SUFFIX)}
    return (*(name for name in ORDER if name in found), *sorted(found - set(ORDER)))


@cache
def read(walkthrough_id: str) -> Walkthrough:
    """The walkthrough of this id. Raises NotShipped."""
    if walkthrough_id not in names():
        raise NotShipped(f"There is no walkthrough {walkthrough_id!r}; there are {', '.join(names())}.")
    return load_walkthrough(f"{walkthrough_id}{SUFFIX}", content(walkthrough_id))


def content(walkthrough_id: str) -> bytes:
    """The bytes of its file, comments and all. Raises FileNotFoundError."""
    return resource(FOLDER, f"{walkthrough_id}{SUFFIX}").read_bytes()

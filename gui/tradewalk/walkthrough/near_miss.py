"""What somebody may have meant who wrote a name that is not known."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

LONGEST = 60
"""A longer name is not compared: no name that is known is as long."""
MOST_COMPARED = 200
"""Of more names only those with the same first letter are compared, so that a long list takes no time."""
MOST_LISTED = 12


def meant(written: str, known: Iterable[str]) -> str | None:
    """The known name nearest to what was written; None where none is near."""
    if len(written) > LONGEST:
        return None
    names = list(known)
    if len(names) > MOST_COMPARED:
        names = [name for name in names if name[:1] == written[:1]]
    by_small = {name.lower(): name for name in reversed(names)}
    near = get_close_matches(written.lower(), by_small, n=1, cutoff=0.6)
    return by_small[near[0]] if near else None


def suggestion(written: str, known: Collection[str]) -> str:
    """The end of a sentence about an unknown name: what was meant, or what there is."""
    near = meant(written, known)
    if near is not None:
        return f"did you mean `{near}`?"
    if not known:
        return "there is none"
    shown = ", ".join(list(known)[:MOST_LISTED])
    return (
        f"there are {shown} and {len(known) - MOST_LISTED} more"
        if len(known) > MOST_LISTED
        else f"there are {shown}"
    )

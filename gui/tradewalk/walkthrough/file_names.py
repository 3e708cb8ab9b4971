"""How the name of a walkthrough's file ends.

``OWN_SUFFIX`` is the one that a desktop opens with this application; a .yaml may be anybody's, and is left to whom it
is opened with already.
"""

from pathlib import PurePath

OWN_SUFFIX = ".walkthrough"
SUFFIXES = (OWN_SUFFIX, ".yaml", ".yml")


def is_walkthrough_name(path: PurePath) -> bool:
    """Whether a file of this name may hold a walkthrough."""
    return path.suffix.lower() in SUFFIXES

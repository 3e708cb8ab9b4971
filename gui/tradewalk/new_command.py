"""``tradewalk new``: a walkthrough from a template, under the id of its file's name."""

import re
from pathlib import Path

from tradewalk.authoring_options import NewOptions
from tradewalk.resources import read_text
from tradewalk.walkthrough.drafting.draft import walk_id_of

TEMPLATES = ("walkthroughs", "templates")
_ID = re.compile(r"^id: *[a-z][a-z0-9_-]*", re.MULTILINE)


class FileThere(Exception):
    """A new walkthrough would lie over a file. The message is one sentence."""


def text_from_template(options: NewOptions) -> str:
    """The text of the new file. Raises FileThere."""
    check_is_free(options.out)
    text = read_text(*TEMPLATES, f"{options.template}.yaml")
    return _ID.sub(f"id: {walk_id_of(options.out.stem)}", text, count=1)


def check_is_free(path: Path) -> None:
    """Refuse to write over what an author may have written. Raises FileThere."""
    if path.exists():
        raise FileThere(f"{path} is there already and is left as it is; choose another name.")

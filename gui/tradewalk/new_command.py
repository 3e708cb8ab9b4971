"""``tradewalk new``: a walkthrough from a template, under the id of its file's name."""

import re

from tradewalk.authoring_files import write_new
from tradewalk.authoring_options import NewOptions
from tradewalk.resources import read_text
from tradewalk.walkthrough.drafting.draft import walk_id_of

TEMPLATES = ("walkthroughs", "templates")
_ID = re.compile(r"^id: *[a-z][a-z0-9_-]*", re.MULTILINE)


def write_from_template(options: NewOptions) -> str:
    """Write the new file; what is said of it. Raises CannotAuthor."""
    text = read_text(*TEMPLATES, f"{options.template}.yaml")
    write_new(options.out, _ID.sub(f"id: {walk_id_of(options.out.stem)}", text, count=1))
    return f"{options.out} is a walkthrough from the template {options.template}"

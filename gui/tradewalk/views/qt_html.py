"""HTML for Qt's own documents, which keep less of it than a browser does."""

from tradewalk.views.formatting import NARROW_SPACE


def kept_together(html: str) -> str:
    """The same with spaces that Qt keeps: of a narrow one it makes a plain one, and ends a line there."""
    return html.replace(NARROW_SPACE, "&nbsp;")

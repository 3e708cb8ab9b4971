"""A typed text, and a name, as they are compared."""

import unicodedata


def folded(text: str) -> str:
    """A typed text as it is looked for: no capitals, no wide letters of a Chinese keyboard, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())

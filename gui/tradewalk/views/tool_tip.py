"""Tool tips that are sentences: Qt writes a plain text in one line, however long, and wraps one that is marked up."""

from html import escape


def wrapped(sentence: str) -> str:
    """The sentence, as a tool tip that wraps; nothing stays nothing."""
    return f"<qt>{escape(sentence, quote=False)}</qt>" if sentence else ""

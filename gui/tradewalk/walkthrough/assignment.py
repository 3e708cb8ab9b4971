"""The assignment: what the first step says before its question. It stays readable where no step tells its text."""

from collections.abc import Iterable

from tradewalk.walkthrough.script import Walkthrough, Words

ENDS = (". ", "。", "！", "! ", "？", "? ")
QUESTION_MARKS = ("?", "？")


def assignment_of(walkthrough: Walkthrough) -> Words | None:
    """All but the last sentence of the first step's question; None where it only asks, or the first step does not."""
    question = walkthrough.steps[0].question if walkthrough.steps else None
    if question is None:
        return None
    before = Words(*map(_before_the_question, question.ask))
    return before if all(before) else None


def without_assignment(ask: Words) -> Words:
    """The question itself, without what is said before it."""
    return Words(*(text.removeprefix(_before_the_question(text)).lstrip() for text in ask))


def _before_the_question(text: str) -> str:
    if not text.endswith(QUESTION_MARKS):
        return ""
    return text[: _after_the_last(ENDS, text[:-1])].rstrip()


def _after_the_last(ends: Iterable[str], text: str) -> int:
    """The place after the last of these; 0 where there is none."""
    return max((text.rfind(end) + len(end) for end in ends if end in text), default=0)

"""What is wrong with a walkthrough that can be read: names without a bearer, steps out of reach, texts not done.

Every check is a function of its own that takes the walkthrough and what the application knows, and gives findings.
A finding says where by a path in the words of the file; ``Reading.place`` makes line and column of it.
"""

from collections.abc import Callable, Iterator
from itertools import chain, islice

from tradewalk.walkthrough.lint_finding import Finding, Known
from tradewalk.walkthrough.lint_flow import flow_findings
from tradewalk.walkthrough.lint_names import name_findings
from tradewalk.walkthrough.lint_steps import step_findings
from tradewalk.walkthrough.lint_texts import text_findings
from tradewalk.walkthrough.script import Walkthrough

MOST_FINDINGS = 50
"""Whoever has so many mends them first."""
Check = Callable[[Walkthrough, Known], Iterator[Finding]]
CHECKS: tuple[Check, ...] = (name_findings, flow_findings, step_findings, text_findings)


def findings_in(walkthrough: Walkthrough, known: Known | None = None) -> tuple[Finding, ...]:
    """What is wrong, at most MOST_FINDINGS; ``known`` is what the application publishes, and may be left out."""
    found = chain.from_iterable(check(walkthrough, known or Known()) for check in CHECKS)
    return tuple(islice(found, MOST_FINDINGS))

"""Whether a run can come to every step, and from every step to an end."""

from collections.abc import Iterator

from tradewalk.walkthrough.flow import circles_without, onward, reached_from, that_can_end, with_ways_back
from tradewalk.walkthrough.lint_finding import Finding, Known
from tradewalk.walkthrough.script import Step, Walkthrough


def flow_findings(walkthrough: Walkthrough, known: Known) -> Iterator[Finding]:  # noqa: ARG001  # as every check
    """Steps out of reach, branches never taken, circles that nothing stops, steps without a way to an end."""
    edges = onward(walkthrough)
    reached = reached_from([0], with_ways_back(walkthrough))
    for place, step in enumerate(walkthrough.steps):
        if place not in reached:
            yield Finding(
                ("steps", place, "id"), f"no way leads to the step `{step.id}`; go to it, or remove it"
            )
        yield from _dead_branches(step, place)
    circles = circles_without(edges, [place for place, step in enumerate(walkthrough.steps) if _stops(step)])
    for circle in circles:
        names = ", ".join(f"`{walkthrough.steps[place].id}`" for place in circle)
        sentence = (
            f"a run could go round for ever through {names}: none of them waits for somebody; give one an "
            "`expect` or a `question`, or lead out of the circle"
        )
        yield Finding(("steps", circle[-1], "next"), sentence)
    ending, round_and_round = that_can_end(edges), {place for circle in circles for place in circle}
    for place in sorted(reached - ending - round_and_round):
        sentence = (
            f"from the step `{walkthrough.steps[place].id}` no way leads to an end; let a branch lead on"
        )
        yield Finding(("steps", place, "next"), sentence)


def _stops(step: Step) -> bool:
    """Whether a run stands still in a step until somebody has done something, in every mode."""
    return bool(step.expect.predicates) or step.question is not None


def _dead_branches(step: Step, place: int) -> Iterator[Finding]:
    certain = next(
        (number for number, branch in enumerate(step.next) if not branch.condition.predicates), None
    )
    if certain is not None and certain < len(step.next) - 1:
        path = ("steps", place, "next", certain + 1)
        yield Finding(path, "this branch is never taken, since the one above has no `if`; put that one last")

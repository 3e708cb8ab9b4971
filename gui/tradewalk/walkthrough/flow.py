"""Where a run can go from each step. Steps are meant by their place; names that are not there lead nowhere."""

from collections.abc import Collection, Iterable

from tradewalk.walkthrough.script import Step, Walkthrough

Edges = dict[int, tuple[int, ...]]
"""For each step those that a run can enter next; the place after the last step is the end."""


def onward(walkthrough: Walkthrough) -> Edges:
    """The ways that a run takes by itself: branches, time-outs, and on to the step below."""
    places = _places(walkthrough)
    edges: Edges = {}
    for place, step in enumerate(walkthrough.steps):
        names = [branch.goto for branch in step.next]
        names += [] if step.wait is None else [step.wait.goto]
        found = [places[name] for name in names if name in places]
        edges[place] = (*found, *([] if has_certain_branch(step) else [place + 1]))
    return edges


def with_ways_back(walkthrough: Walkthrough) -> Edges:
    """The same with the ways back from the mistakes that a step watches for."""
    places = _places(walkthrough)
    back = {mistake.key: mistake.back_to for mistake in walkthrough.mistakes}
    edges = onward(walkthrough)
    for place, step in enumerate(walkthrough.steps):
        names = [back[key] for key in step.watch if key in back]
        edges[place] += tuple(places[name] for name in names if name in places)
    return edges


def has_certain_branch(step: Step) -> bool:
    """Whether a step never goes on to the step below, because a branch has no condition."""
    return any(not branch.condition.predicates for branch in step.next)


def reached_from(starts: Iterable[int], edges: Edges) -> frozenset[int]:
    """Every step that a run can come to, the starts among them."""
    seen: set[int] = set()
    waiting = list(starts)
    while waiting:
        place = waiting.pop()
        if place not in seen:
            seen.add(place)
            waiting += edges.get(place, ())
    return frozenset(seen)


def that_can_end(edges: Edges) -> frozenset[int]:
    """Every step from which the end can be reached, and the end itself."""
    back: dict[int, list[int]] = {}
    for place, onward_from in edges.items():
        for target in onward_from:
            back.setdefault(target, []).append(place)
    return reached_from([len(edges)], {place: tuple(sources) for place, sources in back.items()})


def circles_without(edges: Edges, stops: Collection[int]) -> list[tuple[int, ...]]:
    """The circles in which a run could go round for ever, not passing any of the stops; each by its steps in order."""
    free: Edges = {
        place: tuple(target for target in targets if target not in stops)
        for place, targets in edges.items()
        if place not in stops
    }
    after = {place: reached_from(targets, free) for place, targets in free.items()}
    going_round = [place for place in free if place in after[place]]
    circles = {
        frozenset(other for other in going_round if _meet(place, other, after)) for place in going_round
    }
    return sorted(tuple(sorted(circle)) for circle in circles)


def _meet(one: int, other: int, after: dict[int, frozenset[int]]) -> bool:
    return one in after[other] and other in after[one]


def _places(walkthrough: Walkthrough) -> dict[str, int]:
    """The place of each step by its id; of two with one id the first."""
    return {step.id: place for place, step in reversed(list(enumerate(walkthrough.steps)))}

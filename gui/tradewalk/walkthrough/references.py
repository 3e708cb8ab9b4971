"""What a walkthrough speaks of, and where in its file: texts, targets, state paths, other steps, mistakes."""

from collections.abc import Iterator
from typing import NamedTuple

from tradewalk.walkthrough.condition import Condition
from tradewalk.walkthrough.script import Action, Step, Verb, Walkthrough, Words

Path = tuple[str | int, ...]
"""Where something stands in a file, in its own words: ``("steps", 3, "next", 0, "goto")``."""

_TARGET_FIELD = {Verb.TYPE: "into", Verb.SET: "at", Verb.CHOOSE: "in", Verb.PRESS: "at"}


class Reference(NamedTuple):
    """A name that is used somewhere."""

    path: Path
    name: str


def step_references(walkthrough: Walkthrough) -> Iterator[Reference]:
    """Every step that something leads to."""
    for place, step in enumerate(walkthrough.steps):
        for number, branch in enumerate(step.next):
            yield Reference(("steps", place, "next", number, "goto"), branch.goto)
        if step.wait is not None:
            yield Reference(("steps", place, "timeout", "then"), step.wait.goto)
    for mistake in walkthrough.mistakes:
        yield Reference(("mistakes", mistake.key, "back_to"), mistake.back_to)


def mistake_references(walkthrough: Walkthrough) -> Iterator[Reference]:
    """Every mistake that is watched for or fatal."""
    for number, key in enumerate(walkthrough.score.fatal):
        yield Reference(("score", "fatal", number), key)
    for place, step in enumerate(walkthrough.steps):
        for number, key in enumerate(step.watch):
            yield Reference(("steps", place, "watch", number), key)


def target_references(walkthrough: Walkthrough) -> Iterator[Reference]:
    """Every target that a step points at, acts on, or marks."""
    for place, step in enumerate(walkthrough.steps):
        yield from _targets_of(step, ("steps", place))


def _targets_of(step: Step, path: Path) -> Iterator[Reference]:
    if step.at:
        yield Reference((*path, "at"), step.at)
    for number, action in enumerate(step.do):
        if action.target:
            yield Reference((*path, "do", number, *path_of_target(action)), action.target)
    if step.shot is not None:
        for number, mark in enumerate(step.shot.marks):
            yield Reference((*path, "shot", "mark", number, mark.kind.value), mark.target)
        for number, target in enumerate(step.shot.crop):
            yield Reference((*path, "shot", "crop", number), target)


def path_of_target(action: Action) -> Path:
    """Where in an action its target stands."""
    field = _TARGET_FIELD.get(action.verb)
    return (action.verb.value,) if field is None else (action.verb.value, field)


def conditions(walkthrough: Walkthrough) -> Iterator[tuple[Path, Condition]]:
    """Every condition with any predicate."""
    for mistake in walkthrough.mistakes:
        yield ("mistakes", mistake.key, "when"), mistake.when
    for place, step in enumerate(walkthrough.steps):
        yield from _conditions_of(step, ("steps", place))


def _conditions_of(step: Step, path: Path) -> Iterator[tuple[Path, Condition]]:
    yield (*path, "expect"), step.expect
    if step.wait is not None:
        yield (*path, "wait"), step.wait.condition
    for number, branch in enumerate(step.next):
        yield (*path, "next", number, "if"), branch.condition
    if step.question is not None:
        for number, answer in enumerate(step.question.answers):
            yield (*path, "question", "answers", number, "right"), answer.is_right


def texts(walkthrough: Walkthrough) -> Iterator[tuple[Path, Words]]:
    """Every text that somebody reads."""
    yield ("title",), walkthrough.title
    for mistake in walkthrough.mistakes:
        yield ("mistakes", mistake.key, "say"), mistake.say
    for place, step in enumerate(walkthrough.steps):
        yield from _texts_of(step, ("steps", place))


def _texts_of(step: Step, path: Path) -> Iterator[tuple[Path, Words]]:
    for name, words in (("say", step.say), ("task", step.task), ("hint", step.hint), ("note", step.note)):
        if words is not None:
            yield (*path, name), words
    if step.question is not None:
        yield (*path, "question", "ask"), step.question.ask
        for number, answer in enumerate(step.question.answers):
            yield (*path, "question", "answers", number, "say"), answer.say
    if step.shot is not None:
        for number, mark in enumerate(step.shot.marks):
            if mark.say is not None:
                yield (*path, "shot", "mark", number, "say"), mark.say

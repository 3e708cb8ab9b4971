"""Names that a walkthrough uses: of steps, of mistakes, of targets, of states."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from tradewalk.walkthrough.app_range import admits
from tradewalk.walkthrough.condition import NEVER, Operator, Predicate, StateValue
from tradewalk.walkthrough.lint_finding import Find, Finding, Known, StateFacts, ValueKind
from tradewalk.walkthrough.near_miss import suggestion
from tradewalk.walkthrough.references import (
    Path,
    Reference,
    conditions,
    mistake_references,
    step_references,
    target_references,
)
from tradewalk.walkthrough.scene import ANSWER
from tradewalk.walkthrough.script import Walkthrough

_OF_NUMBERS = frozenset(
    {
        Operator.LESS,
        Operator.AT_MOST,
        Operator.MORE,
        Operator.AT_LEAST,
        Operator.MULTIPLE_OF,
        Operator.NOT_MULTIPLE_OF,
    }
)
_WORDS = {ValueKind.TEXT: "a text", ValueKind.NUMBER: "a number", ValueKind.FLAG: "true or false"}


def name_findings(walkthrough: Walkthrough, known: Known) -> Iterator[Finding]:
    """Every name that is not known, or is given twice."""
    yield from _twice(walkthrough)
    steps = [step.id for step in walkthrough.steps]
    yield from _unknown(step_references(walkthrough), steps, "step")
    yield from _unknown(
        mistake_references(walkthrough), [each.key for each in walkthrough.mistakes], "mistake"
    )
    yield from _unwatched(walkthrough)
    if known.targets is not None:
        yield from _unknown(target_references(walkthrough), known.targets, "target", known.target)
    yield from _unknown(_kinds(walkthrough), known.kinds, "kind of mistake")
    answers = _answers(walkthrough)
    for path, predicate in _predicates(walkthrough):
        if predicate.path.startswith(ANSWER):
            yield from _state_findings(path, predicate, known._replace(states=answers, find_state=None))
        else:
            yield from _state_findings(path, predicate, known)
    if known.version is not None and not admits(walkthrough.app, known.version):
        sentence = f"this walkthrough is for {walkthrough.app}, and the application is {known.version}"
        yield Finding(("app",), sentence)


def _unknown(
    references: Iterable[Reference], names: Collection[str], what: str, find: Find | None = None
) -> Iterator[Finding]:
    for path, name in references:
        if name not in names and (find is None or find(name) is None):
            yield Finding(path, f"there is no {what} `{name}`; {suggestion(name, names)}")


def _twice(walkthrough: Walkthrough) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for place, step in enumerate(walkthrough.steps):
        if first.setdefault(step.id, place) != place:
            sentence = (
                f"the step `{step.id}` is there already, as number {first[step.id] + 1}; give each its own id"
            )
            yield Finding(("steps", place, "id"), sentence)
        answers = () if step.question is None else step.question.answers
        counted: Counter[str] = Counter()
        for number, answer in enumerate(answers):
            counted[answer.key] += 1
            if counted[answer.key] > 1:
                path = ("steps", place, "question", "answers", number, "key")
                yield Finding(path, f"two answers have the key `{answer.key}`; give each its own")


def _unwatched(walkthrough: Walkthrough) -> Iterator[Finding]:
    watched = {key for step in walkthrough.steps for key in step.watch}
    for mistake in walkthrough.mistakes:
        if mistake.key not in watched:
            sentence = f"no step watches for the mistake `{mistake.key}`; name it in a `watch`, or remove it"
            yield Finding(("mistakes", mistake.key), sentence, is_key=True)


def _kinds(walkthrough: Walkthrough) -> Iterator[Reference]:
    for mistake in walkthrough.mistakes:
        if mistake.kind:
            yield Reference(("mistakes", mistake.key, "kind"), mistake.kind)


def _answers(walkthrough: Walkthrough) -> dict[str, StateFacts]:
    """What a run itself says: what was answered in each step that has a question."""
    return {
        f"{ANSWER}{step.id}": StateFacts(
            ValueKind.TEXT, tuple(answer.key for answer in step.question.answers)
        )
        for step in walkthrough.steps
        if step.question is not None
    }


def _predicates(walkthrough: Walkthrough) -> Iterator[tuple[Path, Predicate]]:
    for path, condition in conditions(walkthrough):
        if condition != NEVER:
            yield from ((path, predicate) for predicate in condition.predicates)


def _state_findings(path: Path, predicate: Predicate, known: Known) -> Iterator[Finding]:
    """A state path that is not published, or is compared with what never stands there."""
    here = (*path, predicate.path)
    if known.states is not None and known.state(predicate.path) is None:
        sentence = f"there is no state `{predicate.path}`; {suggestion(predicate.path, known.states)}"
        yield Finding(here, sentence, is_key=True)
        return
    if predicate.operator is Operator.EXISTS:
        return
    if predicate.operator in _OF_NUMBERS and any(
        _kind(each) is not ValueKind.NUMBER for each in predicate.expected
    ):
        sentence = f"`{predicate.operator.value}` compares numbers, and {predicate.expected[0]!r} is none"
        yield Finding(here, sentence)
        return
    yield from _misfits(here, predicate, known.facts_of(predicate.path))


def _misfits(path: Path, predicate: Predicate, facts: StateFacts | None) -> Iterator[Finding]:
    """What is compared with a value that never stands there."""
    if facts is None:
        return
    here = predicate.path
    for value in predicate.expected:
        if predicate.operator in _OF_NUMBERS and facts.kind is not ValueKind.NUMBER:
            sentence = f"`{predicate.operator.value}` compares numbers, and `{here}` is {_WORDS[facts.kind]}"
        elif _kind(value) is not facts.kind:
            sentence = f"`{here}` is {_WORDS[facts.kind]}, and is compared with {_WORDS[_kind(value)]}"
        elif isinstance(value, str) and facts.names and value not in facts.names:
            sentence = f"`{here}` is never `{value}`; {suggestion(value, facts.names)}"
        else:
            continue
        yield Finding(path, sentence)


def _kind(value: StateValue) -> ValueKind:
    if isinstance(value, bool):
        return ValueKind.FLAG
    return ValueKind.TEXT if isinstance(value, str) or value is None else ValueKind.NUMBER

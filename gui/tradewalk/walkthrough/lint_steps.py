"""Whether a step says enough for each mode: who acts in it, how that is seen, and what cannot be undone."""

from collections.abc import Iterator

from tradewalk.walkthrough.condition import ALWAYS, NEVER
from tradewalk.walkthrough.lint_finding import Finding, Known
from tradewalk.walkthrough.references import path_of_target
from tradewalk.walkthrough.script import Mode, Step, Verb, Walkthrough


def step_findings(walkthrough: Walkthrough, known: Known) -> Iterator[Finding]:
    """Steps that a mode cannot play, outside effects that are not marked, ways back over them."""
    learner_modes = [mode for mode in walkthrough.modes if mode is not Mode.SHOW]
    for place, step in enumerate(walkthrough.steps):
        path = ("steps", place)
        if Mode.SHOW in walkthrough.modes and step.expect != ALWAYS and not step.do:
            sentence = (
                "the step expects something and has no `do`, so in show nobody brings it about; add `do`"
            )
            yield Finding((*path, "expect"), sentence, is_key=True)
        if learner_modes:
            yield from _learner_findings(step, place, tuple(walkthrough.modes))
        yield from _question_findings(step, place)
        yield from _effect_findings(step, place, known)
    yield from _ways_back_over_effects(walkthrough)


def _learner_findings(step: Step, place: int, modes: tuple[Mode, ...]) -> Iterator[Finding]:
    acts = any(action.verb is not Verb.WAIT for action in step.do)
    if step.task is not None and step.expect == ALWAYS:
        sentence = "the step has a task and no `expect`, so nothing shows when it is done; add `expect`"
        yield Finding(("steps", place, "task"), sentence, is_key=True)
    elif acts and step.expect == ALWAYS:
        sentence = (
            "the step has a `do` and no `expect`: a learner would pass it without doing it; add `expect`"
        )
        yield Finding(("steps", place, "do"), sentence, is_key=True)
    if step.expect != ALWAYS and step.task is None and {Mode.GUIDE, Mode.PRACTICE} & set(modes):
        sentence = (
            "the step expects something and has no `task`, so a learner is not told what to do; add `task`"
        )
        yield Finding(("steps", place, "expect"), sentence, is_key=True)


def _question_findings(step: Step, place: int) -> Iterator[Finding]:
    if step.question is not None and all(answer.is_right == NEVER for answer in step.question.answers):
        sentence = "no answer is ever right; give one `right: true` or a condition"
        yield Finding(("steps", place, "question", "answers"), sentence, is_key=True)


def _effect_findings(step: Step, place: int, known: Known) -> Iterator[Finding]:
    for number, action in enumerate(step.do):
        if action.target in known.effects and not step.has_effect:
            path = ("steps", place, "do", number, *path_of_target(action))
            sentence = f"`{action.target}` reaches beyond the screen; give the step `effect: true`"
            yield Finding(path, sentence)
    if step.has_effect:
        for number, branch in enumerate(step.next):
            if branch.goto == step.id:
                path = ("steps", place, "next", number, "goto")
                sentence = (
                    "a step with an outside effect is never repeated; say with another step where to go on"
                )
                yield Finding(path, sentence)


def _ways_back_over_effects(walkthrough: Walkthrough) -> Iterator[Finding]:
    """Mistakes watched for after an outside effect that lead back before it: it cannot be undone."""
    places = {step.id: place for place, step in enumerate(walkthrough.steps)}
    effects = [place for place, step in enumerate(walkthrough.steps) if step.has_effect]
    back = {mistake.key: mistake.back_to for mistake in walkthrough.mistakes}
    for place, step in enumerate(walkthrough.steps):
        for number, key in enumerate(step.watch):
            start = places.get(back.get(key, ""), place)
            crossed = [effect for effect in effects if start <= effect < place]
            if crossed:
                done = walkthrough.steps[crossed[0]].id
                sentence = (
                    f"`{key}` leads back to `{back[key]}`, before `{done}`, which cannot be undone; "
                    "watch for a mistake that leads back to a later step"
                )
                yield Finding(("steps", place, "watch", number), sentence)

"""The draft itself: steps that begin where one comes to another place, with texts that are still to be written."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradewalk.domain.instants import SECOND, Instant
from tradewalk.walkthrough.condition import State
from tradewalk.walkthrough.drafting.expectation import expectation_of, is_elsewhere, whereabouts
from tradewalk.walkthrough.drafting.takes import Take, needed
from tradewalk.walkthrough.lint_finding import EFFECTS
from tradewalk.walkthrough.script import (
    LONGEST_WAIT,
    Action,
    Given,
    Mode,
    Score,
    Step,
    Verb,
    Walkthrough,
    Words,
)

TO_DO = "TODO"
"""A text that begins so is still to be written, as ``tradewalk check`` says of it."""
OF_TICKET = "ticket."
_LONGEST_ID = 60


def draft_of(
    takes: Sequence[Take], end: State, end_at: Instant, *, given: Given, walk_id: str, app: str
) -> Walkthrough | None:
    """The walkthrough that does again what was done; None where nothing was. ``end`` is how it was left, and when."""
    drafting = _Drafting()
    done = needed(takes)
    for number, take in enumerate(done):
        is_last = number + 1 == len(done)
        drafting.take(take, end if is_last else done[number + 1].state)
    if not drafting.has_done_anything:
        return None
    drafting.end(end, end_at)
    return Walkthrough(
        walk_id, app, _to_do(), given, tuple(Mode), Score(), (), tuple(_with_ids(drafting.steps))
    )


def walk_id_of(name: str) -> str:
    """A name as the id of a walkthrough or a step, which has small letters, digits, _ and - alone."""
    cleaned = re.sub(r"[^a-z0-9_]+", "-", name.lower()).strip("-_")
    return (cleaned if cleaned[:1].isalpha() else f"walk-{cleaned}".rstrip("-"))[:_LONGEST_ID]


class _Drafting:
    """Takes the takes in their order; ``steps`` are those that are whole. Their ids are wishes."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._actions: list[Action] = []
        self._before: State = {}
        self._at: Instant | None = None
        self._is_ended = False
        """Whether the author ended the last step himself: it stays as it is."""

    @property
    def has_done_anything(self) -> bool:
        return bool(self.steps or self._actions)

    def take(self, take: Take, after: State) -> None:
        """Add what was done; the step is whole where its author ended it, it reaches beyond the screen or elsewhere."""
        self._wait(take.at, take.state)
        if not self._actions:
            self._before = take.state
        has_effect = take.action.target in EFFECTS
        if has_effect and self._actions:
            self._close(take.state)
            self._before = take.state
        self._actions.append(take.action)
        if has_effect or take.is_last or is_elsewhere(take.state, after):
            self._close(after, has_effect=has_effect, is_ended=take.is_last)

    def end(self, state: State, at: Instant) -> None:
        """Close the last step."""
        if self._actions:
            self._close(state)
        self._wait(at, state)

    def _wait(self, at: Instant, state: State) -> None:
        """Simulated time that passed is waited for: in a step of its own, unless the open one has changed nothing."""
        seconds = 0 if self._at is None else (at - self._at) // SECOND
        self._at = at
        waits = [Action(Verb.WAIT, text=str(each)) for each in _parts(seconds)]
        if not waits:
            return
        if self._actions and not expectation_of(self._before, state, has_effect=False).predicates:
            self._actions += waits
            return
        if self._actions:
            self._close(state)
        self.steps.append(Step("wait", _to_do(), do=tuple(waits)))

    def _close(self, after: State, *, has_effect: bool = False, is_ended: bool = False) -> None:
        actions, self._actions = tuple(self._actions), []
        takes_more, self._is_ended = not (self._is_ended or is_ended), is_ended
        expected = expectation_of(self._before, after, has_effect=has_effect)
        last = self.steps[-1] if self.steps else None
        if (
            takes_more
            and not expected.predicates
            and not has_effect
            and last is not None
            and _takes_more(last)
        ):
            self.steps[-1] = replace(last, do=(*last.do, *actions), task=_to_do((*last.do, *actions)))
            return
        self.steps.append(
            Step(
                _wish(actions, self._before),
                _to_do(),
                next((action.target for action in actions if action.target), ""),
                _to_do(actions),
                do=actions,
                expect=expected if expected.predicates else whereabouts(after),
                has_effect=has_effect,
            )
        )


def _takes_more(step: Step) -> bool:
    """Whether actions that change nothing can be added to a step."""
    return bool(step.expect.predicates) and not step.has_effect


def _parts(seconds: int) -> list[int]:
    whole, rest = divmod(seconds, LONGEST_WAIT)
    return [LONGEST_WAIT] * whole + ([rest] if rest else [])


def _wish(actions: tuple[Action, ...], before: State) -> str:
    """What a step would like to be called: the step of the ticket that it fills in, else what it is first done to."""
    name = next((action.target for action in actions if action.target), "").partition("[")[0]
    if name.startswith(OF_TICKET) and (step := before.get("ticket.step")) is not None:
        return str(step)
    return walk_id_of(name.partition(".")[2] or name or actions[0].text or "step")


def _with_ids(steps: Sequence[Step]) -> list[Step]:
    """Each with an id of its own: what another one has already been called gets a number."""
    taken: set[str] = set()
    named = []
    for step in steps:
        number, step_id = 1, step.id
        while step_id in taken:
            number += 1
            step_id = f"{step.id[: _LONGEST_ID - 4]}-{number}"
        taken.add(step_id)
        named.append(replace(step, id=step_id))
    return named


def _to_do(actions: Sequence[Action] = ()) -> Words:
    """A text that is still to be written, with what was done, in names that belong to no language."""
    done = "; ".join(_in_short(action) for action in actions)
    text = f"{TO_DO}: {done}" if done else TO_DO
    return Words(text[:400], text[:400], text[:400])


def _in_short(action: Action) -> str:
    chosen = "" if action.row is None else "=".join(action.row)
    return " ".join(part for part in (action.verb.value, action.target, action.text, chosen) if part)

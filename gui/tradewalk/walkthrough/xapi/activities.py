"""What statements are about: the walkthrough, its steps, questions and mistakes, as xAPI's Activities.

An address always means the same thing: where it depends on the state which answers are right, they are part of it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from tradewalk.walkthrough.script import LANGUAGES, Mistake, Step, Walkthrough, Words
from tradewalk.walkthrough.xapi.vocabulary import PROFILE_ID, Extension, Kind

SIMULATED = "SIMULATED"
Json = dict[str, Any]


def language_map(words: Words) -> dict[str, str]:
    """A text in every language, by its tag of RFC 5646."""
    return {language: words.in_language(language) for language in LANGUAGES}


class Activities:
    """The activities of one walkthrough, below the address ``base``; ``words`` are those of the vocabulary."""

    def __init__(self, walkthrough: Walkthrough, base: str, words: Mapping[str, Words]) -> None:
        self._walkthrough, self._words = walkthrough, words
        self._home = f"{base.rstrip('/')}/walkthroughs/{walkthrough.id}"

    def walkthrough(self) -> Json:
        """The whole of it."""
        given = self._walkthrough.given
        world = {Extension.PACK.value: given.pack, Extension.ACCOUNT.value: given.account}
        return self._activity(
            "", Kind.WALKTHROUGH, self._walkthrough.title, self._words["walkthrough-says"], world
        )  # fmt: skip

    def step(self, step: Step) -> Json:
        """One step: its task, and what it says."""
        return self._activity(f"/steps/{step.id}", Kind.STEP, step.task or step.say, step.say)

    def question(self, step: Step, right: Sequence[str]) -> Json:
        """The question of a step; any one of the answers ``right`` is the right one."""
        assert step.question is not None, "only a step that asks has answers"
        place = f"/steps/{step.id}/question" + "".join(f"/{key}" for key in right)
        activity = self._activity(place, Kind.QUESTION, step.question.ask, step.question.ask)
        activity["definition"] |= {
            "interactionType": "choice",
            "correctResponsesPattern": list(right),
            "choices": [
                {"id": answer.key, "description": language_map(answer.say)}
                for answer in step.question.answers
            ],
        }
        return activity

    def mistake(self, mistake: Mistake) -> Json:
        """A mistake that the walkthrough names."""
        kind = {Extension.MISTAKE_KIND.value: mistake.kind} if mistake.kind else {}
        says = self._words["mistake-says"]
        return self._activity(f"/mistakes/{mistake.key}", Kind.MISTAKE, mistake.say, says, kind)

    def profile(self) -> Json:
        """By what rules all these statements are made."""
        return {
            "objectType": "Activity",
            "id": PROFILE_ID,
            "definition": {
                "name": language_map(self._words["profile"]),
                "description": language_map(self._words["profile-says"]),
                "type": Kind.PROFILE.value,
            },
        }

    def _activity(
        self, place: str, kind: Kind, name: Words, says: Words, extensions: Mapping[str, object] | None = None
    ) -> Json:
        return {
            "objectType": "Activity",
            "id": f"{self._home}{place}",
            "definition": {
                "name": language_map(name),
                "description": language_map(says),
                "type": kind.value,
                "extensions": {Extension.SIMULATED.value: SIMULATED, **(extensions or {})},
            },
        }


def reference(activity: Json) -> Json:
    """An activity by its address alone."""
    return {"objectType": "Activity", "id": activity["id"]}

"""What statements are made of beside a walkthrough: verbs, kinds of activities, keys of extensions, and their words.

Verbs and kinds are those of ADL where ADL has one. What is the application's own stands below an address that nobody
can own (RFC 2606 keeps ``.invalid`` free), so it is never somebody else's, and stays the same under another brand.
"""

import tomllib
from collections.abc import Mapping
from enum import StrEnum

from tradewalk.walkthrough.script import LANGUAGES, Words

OWN = "https://walkthrough.invalid/xapi"
BASE = "https://walkthrough.invalid"
"""Below it stand the activities, unless a department names its own address."""
_ADL = "http://adlnet.gov/expapi"


class Verb(StrEnum):
    """What was done, by its IRI."""

    INITIALIZED = f"{_ADL}/verbs/initialized"
    SUSPENDED = f"{_ADL}/verbs/suspended"
    RESUMED = f"{_ADL}/verbs/resumed"
    ANSWERED = f"{_ADL}/verbs/answered"
    MADE_MISTAKE = f"{OWN}/verbs/made-mistake"
    COMPLETED = f"{_ADL}/verbs/completed"
    PASSED = f"{_ADL}/verbs/passed"
    FAILED = f"{_ADL}/verbs/failed"
    TERMINATED = f"{_ADL}/verbs/terminated"

    @property
    def word(self) -> str:
        """The last part of the IRI, by which its words are found."""
        return self.value.rpartition("/")[2]


class Kind(StrEnum):
    """What an activity is, by the IRI of its type."""

    WALKTHROUGH = f"{_ADL}/activities/simulation"
    STEP = "http://id.tincanapi.com/activitytype/step"
    QUESTION = f"{_ADL}/activities/cmi.interaction"
    MISTAKE = f"{OWN}/activity-types/mistake"
    PROFILE = f"{_ADL}/activities/profile"


class Extension(StrEnum):
    """Keys of extensions, by their IRI. Money stands there as text, so that no digit is lost."""

    SIMULATED = f"{OWN}/extensions/simulated"
    SIMULATED_TIME = f"{OWN}/extensions/simulated-time"
    MODE = f"{OWN}/extensions/mode"
    ROBOT = f"{OWN}/extensions/robot"
    PACK = f"{OWN}/extensions/pack"
    ACCOUNT = f"{OWN}/extensions/account"
    HINTS = f"{OWN}/extensions/hints"
    SHOWN = f"{OWN}/extensions/shown"
    LATE = f"{OWN}/extensions/late"
    FOUND = f"{OWN}/extensions/found"
    COST = f"{OWN}/extensions/cost"
    FEES = f"{OWN}/extensions/fees"
    MISTAKE_KIND = f"{OWN}/extensions/mistake-kind"
    FATAL = f"{OWN}/extensions/fatal"


PROFILE_ID = f"{OWN}/profile"
TEXTS = ("profile", "profile-says", "walkthrough-says", "mistake-says")
"""The texts beside those of the verbs."""


class VocabularyWrong(Exception):
    """The file of the words cannot be used. The message is one sentence."""


def load_words(name: str, text: str) -> Mapping[str, Words]:
    """The words of each verb and of ``TEXTS`` out of a TOML file. Raises VocabularyWrong."""
    try:
        tables = tomllib.loads(text)
        return {
            key: Words(*(_said(tables[key][language]) for language in LANGUAGES))
            for key in (*(verb.word for verb in Verb), *TEXTS)
        }
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise VocabularyWrong(
            f"{name} does not say every word in {', '.join(LANGUAGES)}: {error}."
        ) from error


def _said(value: object) -> str:
    if isinstance(value, str) and value:
        return value
    raise TypeError(f"{value!r} is no text")

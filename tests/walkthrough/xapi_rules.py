"""The rules of xAPI 1.0.3 on statements, as a learning record store holds them against what it is sent.

Written after the published specification (adlnet/xAPI-Spec, part two); the number in front of a fault is its section.
What an application of this kind never says (groups, sub-statements, attachments) is refused.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import RFC_4122, UUID

Json = Any
_IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_MAILTO = re.compile(r"mailto:[^\s@<>\"{}|\\^`]+@[^\s@<>\"{}|\\^`]+")
_TAG = re.compile(
    r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
)
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,}(Z|[+-]\d\d:\d\d)")
_DURATION = re.compile(
    r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?)"
)  # fmt: skip
_SEPARATOR = "[,]"
INTERACTIONS = {
    "true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert",
    "numeric", "other",
}  # fmt: skip
CMI_INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction"
VOIDED = "http://adlnet.gov/expapi/verbs/voided"

Check = Callable[[Json], Iterator[str]]


def faults_of(statement: Json) -> list[str]:
    """What a learning record store would refuse a statement for, or the specification advises against."""
    return list(_statement(statement))


def _fields(
    section: str, value: Json, needed: Mapping[str, Check], allowed: Mapping[str, Check]
) -> Iterator[str]:  # fmt: skip
    """An object with these properties: those that are needed, those that may be, and no others."""
    if not isinstance(value, dict):
        yield f"{section}: {value!r} is no object"
        return
    yield from (f"{section}: {name} is missing" for name in needed.keys() - value.keys())
    for name, found in value.items():
        check = needed.get(name) or allowed.get(name)
        if check is None:
            yield f"{section}: {name} is not allowed here"
        elif found is None:
            yield f"2.2: {name} is null"
        else:
            yield from check(found)


def _statement(value: Json) -> Iterator[str]:
    needed = {"id": _uuid, "actor": _agent, "verb": _verb, "object": _activity, "timestamp": _timestamp}
    allowed: dict[str, Check] = {
        "result": _result,
        "context": _context,
        "version": _exactly("2.4.10", "1.0.0"),
    }
    yield from _fields("2.4", value, needed, allowed)
    if isinstance(value, dict) and "result" in value:
        yield from _response(value)


def _uuid(value: Json) -> Iterator[str]:
    try:
        is_standard = str(UUID(value)) == value and UUID(value).variant == RFC_4122
    except (ValueError, AttributeError, TypeError):
        is_standard = False
    if not is_standard:
        yield f"2.4.1: {value!r} is no UUID in the standard form"


def _agent(value: Json) -> Iterator[str]:
    identifiers: dict[str, Check] = {
        "mbox": _like("2.4.2.3", _MAILTO),
        "mbox_sha1sum": _like("2.4.2.3", re.compile(r"[0-9a-f]{40}")),
        "openid": _iri,
        "account": lambda found: _fields("2.4.2.4", found, {"homePage": _irl, "name": _text}, {}),
    }
    yield from _fields(
        "2.4.2.1", value, {}, {"objectType": _exactly("2.4.2.1", "Agent"), "name": _text, **identifiers}
    )
    if isinstance(value, dict) and len(identifiers.keys() & value.keys()) != 1:
        yield "2.4.2.1: an Agent has exactly one identifier"


def _verb(value: Json) -> Iterator[str]:
    yield from _fields("2.4.3", value, {"id": _iri, "display": _language_map}, {})
    if isinstance(value, dict) and value.get("id") == VOIDED:
        yield "2.3.2: nothing is voided here"


def _activity(value: Json) -> Iterator[str]:
    yield from _fields(
        "2.4.4.1",
        value,
        {"id": _iri},
        {"objectType": _exactly("2.4.4", "Activity"), "definition": _definition},
    )


def _definition(value: Json) -> Iterator[str]:
    allowed: dict[str, Check] = {
        "name": _language_map, "description": _language_map, "type": _iri, "moreInfo": _irl,
        "extensions": _extensions, "interactionType": _one_of("2.4.4.1", INTERACTIONS),
        "correctResponsesPattern": _texts, "choices": _components,
    }  # fmt: skip
    yield from _fields("2.4.4.1", value, {}, allowed)
    if isinstance(value, dict):
        yield from _interaction(value)


def _interaction(value: Mapping[str, Json]) -> Iterator[str]:
    is_interaction = value.get("type") == CMI_INTERACTION
    parts = {"interactionType", "correctResponsesPattern", "choices"} & value.keys()
    if is_interaction and "interactionType" not in value:
        yield "2.4.4.1: an interaction says its type"
    if parts and not is_interaction:
        yield "2.4.4.1: an interaction has the type of cmi.interaction"
    if "choices" in value and value.get("interactionType") not in ("choice", "sequencing"):
        yield "2.4.4.1: choices belong to choice and sequencing"
    known = {each.get("id") for each in value.get("choices", ()) if isinstance(each, dict)}
    for pattern in value.get("correctResponsesPattern", ()):
        if value.get("interactionType") == "choice" and not set(str(pattern).split(_SEPARATOR)) <= known:
            yield f"2.4.4.1: {pattern!r} is none of the choices"


def _components(value: Json) -> Iterator[str]:
    if not isinstance(value, list) or not value:
        yield f"2.4.4.1: {value!r} is no list of components"
        return
    for each in value:
        component: dict[str, Check] = {"id": _like("2.4.4.1", re.compile(r"\S+"))}
        yield from _fields("2.4.4.1", each, component, {"description": _language_map})
    names = [each.get("id") for each in value if isinstance(each, dict)]
    if len(set(names)) != len(names):
        yield "2.4.4.1: two components have one id"


def _response(statement: Mapping[str, Json]) -> Iterator[str]:
    result, definition = statement["result"], statement.get("object", {}).get("definition", {})
    if definition.get("interactionType") == "choice" and isinstance(result, dict):
        known = {each.get("id") for each in definition.get("choices", ()) if isinstance(each, dict)}
        if not set(result.get("response", "").split(_SEPARATOR)) <= known:
            yield f"2.4.4.1: the response {result.get('response')!r} is none of the choices"


def _result(value: Json) -> Iterator[str]:
    allowed: dict[str, Check] = {
        "score": _score, "success": _flag, "completion": _flag, "response": _text,
        "duration": _like("4.6", _DURATION), "extensions": _extensions,
    }  # fmt: skip
    yield from _fields("2.4.5", value, {}, allowed)


def _score(value: Json) -> Iterator[str]:
    numbers: dict[str, Check] = dict.fromkeys(("scaled", "raw", "min", "max"), _number)
    yield from _fields("2.4.5.1", value, {}, numbers)
    if not isinstance(value, dict) or any(_faulty(_number, each) for each in value.values()):
        return
    if not -1 <= value.get("scaled", 0) <= 1:
        yield "2.4.5.1: scaled lies from -1 to 1"
    low, high = value.get("min", float("-inf")), value.get("max", float("inf"))
    if low >= high or not low <= value.get("raw", low) <= high:
        yield "2.4.5.1: min, raw and max are not in order"


def _context(value: Json) -> Iterator[str]:
    allowed: dict[str, Check] = {
        "registration": _uuid, "instructor": _agent, "contextActivities": _context_activities,
        "revision": _text, "platform": _text, "language": _like("4.2", _TAG), "extensions": _extensions,
    }  # fmt: skip
    yield from _fields("2.4.6", value, {}, allowed)


def _context_activities(value: Json) -> Iterator[str]:
    kinds: dict[str, Check] = dict.fromkeys(("parent", "grouping", "category", "other"), _activities)
    yield from _fields("2.4.6.2", value, {}, kinds)


def _activities(value: Json) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"2.4.6.2: {value!r} is no list of activities"
        return
    for each in value:
        yield from _activity(each)


def _language_map(value: Json) -> Iterator[str]:
    if not isinstance(value, dict) or not value:
        yield f"4.2: {value!r} is no language map"
        return
    for tag, said in value.items():
        yield from _like("4.2", _TAG)(tag)
        yield from _text(said)


def _extensions(value: Json) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"4.1: {value!r} is no map of extensions"
        return
    for key in value:
        yield from _iri(key)


def _timestamp(value: Json) -> Iterator[str]:
    if _faulty(_like("4.5", _TIMESTAMP), value):
        yield f"4.5: {value!r} is no timestamp with milliseconds and offset"
        return
    try:
        datetime.fromisoformat(value)
    except ValueError:
        yield f"4.5: {value!r} is no time"


def _iri(value: Json) -> Iterator[str]:
    yield from _like("2.2", _IRI)(value)


def _irl(value: Json) -> Iterator[str]:
    yield from _like("2.2", re.compile(r"https?://" + r"[^\s<>\"{}|\\^`]+"))(value)


def _texts(value: Json) -> Iterator[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        yield f"2.4.4.1: {value!r} is no list of texts"


def _text(value: Json) -> Iterator[str]:
    if not isinstance(value, str) or not value:
        yield f"2.2: {value!r} is no text"


def _flag(value: Json) -> Iterator[str]:
    if not isinstance(value, bool):
        yield f"2.2: {value!r} is no yes or no"


def _number(value: Json) -> Iterator[str]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield f"2.2: {value!r} is no number"


def _like(section: str, pattern: re.Pattern[str]) -> Check:
    def check(value: Json) -> Iterator[str]:
        if not isinstance(value, str) or pattern.fullmatch(value) is None:
            yield f"{section}: {value!r} has not the right form"

    return check


def _exactly(section: str, wanted: str) -> Check:
    return _one_of(section, (wanted,))


def _one_of(section: str, wanted: Sequence[str] | set[str]) -> Check:
    def check(value: Json) -> Iterator[str]:
        if value not in wanted:
            yield f"{section}: {value!r} is none of {', '.join(sorted(wanted))}"

    return check


def _faulty(check: Check, value: Json) -> bool:
    return next(check(value), None) is not None

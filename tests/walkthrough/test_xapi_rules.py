"""The rules that statements are held against find what is wrong; else they would prove nothing."""

import json
from typing import Any

import pytest

from tests.walkthrough.xapi_rules import faults_of

FINE = """{
  "id": "6b2d4fd8-0a4c-5c3e-9d3f-0f9c2a8f3d11",
  "actor": {"objectType": "Agent", "name": "Ann", "mbox": "mailto:ann@example.com"},
  "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en": "answered", "zh-Hant": "回答了"}},
  "object": {
    "objectType": "Activity", "id": "https://example.com/q",
    "definition": {
      "type": "http://adlnet.gov/expapi/activities/cmi.interaction", "name": {"en": "Q"},
      "interactionType": "choice", "correctResponsesPattern": ["a"],
      "choices": [{"id": "a", "description": {"en": "A"}}, {"id": "b"}],
      "extensions": {"https://example.com/x": null}
    }
  },
  "result": {"success": true, "response": "a", "duration": "PT10.00S", "score": {"scaled": 0.5}},
  "context": {
    "registration": "6b2d4fd8-0a4c-5c3e-9d3f-0f9c2a8f3d12", "language": "zh-Hans", "platform": "P",
    "contextActivities": {"parent": [{"id": "https://example.com/w"}]}
  },
  "timestamp": "2026-03-02T09:00:00.000Z", "version": "1.0.0"
}"""
SPOILED: dict[str, list[Any]] = {
    "id": ["6b2d4fd8", "{6b2d4fd8-0a4c-5c3e-9d3f-0f9c2a8f3d11}", "6B2D4FD8-0A4C-5C3E-9D3F-0F9C2A8F3D11", None],
    "actor": [{"name": "Ann"}, {"mbox": "ann@example.com"}, "Ann"],
    "actor.account": [{"homePage": "https://lms.example", "name": "1"}],
    "actor.objectType": ["Group", "agent"],
    "verb.id": ["answered", "verbs/answered", "http://adlnet.gov/expapi/verbs/voided"],
    "verb.display": [{}, {"english": "answered"}, {"zh_Hant": "x"}, {"en": ""}],
    "verb.definition": [{"name": {"en": "x"}}],
    "object.id": ["/q", ""],
    "object.definition.name": ["Q"],
    "object.definition.interactionType": ["multiple", "numeric"],
    "object.definition.type": ["https://example.com/other"],
    "object.definition.correctResponsesPattern": ["a", ["c"], ["a[,]c"]],
    "object.definition.choices": [[], [{"id": "a"}, {"id": "a"}], [{"id": "a b"}], [{"description": {"en": "A"}}]],
    "object.definition.extensions": [{"x": 1}],
    "result.success": ["true", 1],
    "result.response": ["c", ""],
    "result.duration": ["10", "P", "PT", "PT10.001S", "P1DT", "P4W1D"],
    "result.score": [{"scaled": 1.1}, {"scaled": -1.1}, {"scaled": "1"}, {"min": 1, "max": 1}, {"raw": 2, "max": 1}],
    "context.registration": ["1"],
    "context.language": ["Chinese (Hong Kong)", ""],
    "context.contextActivities": [{"parent": {"id": "https://example.com/w"}}, {"parents": []}],
    "context.simulated": [True],
    "timestamp": ["2026-03-02", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00.000", "2026-13-02T09:00:00.000Z"],
    "version": ["1.0.3", "2.0.0"],
    "comment": ["?"],
}  # fmt: skip


def test_a_statement_of_the_published_form_is_fine() -> None:
    assert faults_of(json.loads(FINE)) == []


@pytest.mark.parametrize(
    ("path", "value"), [(path, value) for path, values in SPOILED.items() for value in values]
)
def test_what_is_wrong_is_found(path: str, value: Any) -> None:
    statement = json.loads(FINE)
    *way, last = path.split(".")
    place = statement
    for name in way:
        place = place[name]
    place[last] = value
    assert faults_of(statement) != []


@pytest.mark.parametrize("name", ["id", "actor", "verb", "object", "timestamp"])
def test_what_is_missing_is_found(name: str) -> None:
    statement = json.loads(FINE)
    del statement[name]
    assert faults_of(statement) != []

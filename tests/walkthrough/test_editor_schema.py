"""The JSON Schema that is shipped is that of the table of fields, and refuses and takes what the reader does."""

import json
from typing import Any

import pytest
import yaml

from tests.walkthrough.json_schema import accepts
from tests.walkthrough.samples import sample_text
from tests.walkthrough.spoiled import SMALL, spoiled
from tests.walkthrough.test_faults import FAULTS
from tradewalk.resources import read_text
from tradewalk.walkthrough.reading.editor_schema import editor_schema_text

SHIPPED: dict[str, Any] = json.loads(read_text("walkthroughs", "walkthrough.schema.json"))
OF_YAML_1_1 = ("▸yes", "▸0x1F")
"""What PyYAML's loader takes for a truth value and a number, and editors, by YAML 1.2, do not."""


def is_taken(text: str) -> bool:
    return accepts(SHIPPED, yaml.load(text, Loader=yaml.CSafeLoader), SHIPPED)


def test_the_shipped_schema_is_that_of_the_table() -> None:
    remedy = "run packaging/walkthrough_schema.py in the environment of the application"
    assert read_text("walkthroughs", "walkthrough.schema.json") == editor_schema_text(), remedy


@pytest.mark.parametrize("text", [sample_text(), SMALL], ids=["sample", "small"])
def test_what_the_reader_takes_the_schema_takes(text: str) -> None:
    assert is_taken(text)


@pytest.mark.parametrize(("old", "new", "sentence"), FAULTS)
def test_what_the_reader_refuses_the_schema_refuses(old: str, new: str, sentence: str) -> None:
    del sentence
    assert is_taken(spoiled(old, new).text) is new.endswith(OF_YAML_1_1)

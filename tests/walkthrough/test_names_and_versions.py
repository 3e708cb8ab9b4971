"""What was meant by a name, whether a name is a published one, and which versions a walkthrough is for."""

import pytest

from tradewalk.walkthrough.app_range import admits, is_range
from tradewalk.walkthrough.lint_finding import published_name
from tradewalk.walkthrough.near_miss import suggestion


@pytest.mark.parametrize(
    ("written", "known", "ends"),
    [
        ("expct", ["expect", "effect"], "did you mean `expect`?"),
        ("TICKET.PRICE", ["ticket.price", "ticket.side"], "did you mean `ticket.price`?"),
        ("zzz", ["a", "b"], "there are a, b"),
        ("zzz", [], "there is none"),
        ("x" * 61, ["x" * 60], f"there are {'x' * 60}"),
        ("zzz", [f"n{number}" for number in range(14)], "n10, n11 and 2 more"),
        ("name-7x", [f"name-{number}" for number in range(1000)], "did you mean `name-7`?"),
    ],
)
def test_a_name_that_is_not_known_gets_a_hint(written: str, known: list[str], ends: str) -> None:
    assert suggestion(written, known).endswith(ends)


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("ticket.price", "ticket.price"),
        ("position.688256.SH.cost", "position.<symbol>.cost"),
        ("position.688256.SH.costs", None),
        ("position..cost", None),
        ("positionx688256.SH.cost", None),
    ],
)
def test_a_part_in_angles_stands_for_any(name: str, published: str | None) -> None:
    assert published_name(name, ["ticket.price", "position.<symbol>.cost"]) == published


@pytest.mark.parametrize(
    ("bounds", "version", "is_in"),
    [
        (">=0.1,<1", "0.1.0", True),
        (">=0.1,<1", "0.0.9", False),
        (">=0.1,<1", "1.0.0", False),
        (">=0.1,<1", "0.10.2", True),
        ("==0.1", "0.1.0", True),
        ("!=0.1", "0.1.0", False),
        (" > 0.1 , <= 0.2", "0.2.0", True),
        (">0.1", "0.1.0", False),
    ],
)
def test_a_version_lies_in_a_range_by_its_numbers(bounds: str, version: str, is_in: bool) -> None:
    assert admits(bounds, version) is is_in


@pytest.mark.parametrize(
    "text", ["", "0.1", ">=", ">=a", ">=0.1,", "~=1", ">=1.2.3.4.5", ">=" + "1" * 7, ">=1," * 30 + ">1"]
)
def test_what_is_no_range_is_none(text: str) -> None:
    assert not is_range(text)
    with pytest.raises(ValueError, match="is no range of versions"):
        admits(text, "0.1.0")

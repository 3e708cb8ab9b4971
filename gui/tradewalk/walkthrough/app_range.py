"""Which versions of the application a walkthrough is for: ``>=0.1,<1``."""

import re
from collections.abc import Callable

BOUND = r" *(>=|<=|==|!=|>|<) *([0-9]{1,6}(?:\.[0-9]{1,6}){0,3}) *"
_LONGEST = 80
_PARTS = 4
_COMPARE: dict[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": lambda version, bound: version >= bound,
    "<=": lambda version, bound: version <= bound,
    "==": lambda version, bound: version == bound,
    "!=": lambda version, bound: version != bound,
    ">": lambda version, bound: version > bound,
    "<": lambda version, bound: version < bound,
}


def is_range(text: str) -> bool:
    """Whether a text is bounds between commas, each a sign and a version."""
    return len(text) <= _LONGEST and all(re.fullmatch(BOUND, part) for part in text.split(","))


def admits(text: str, version: str) -> bool:
    """Whether a version of the application (``0.1.0``) lies in a range. Raises ValueError where it is none."""
    if not is_range(text):
        raise ValueError(f"{text!r} is no range of versions")
    own = _numbers(version)
    bounds = [re.fullmatch(BOUND, part) for part in text.split(",")]
    return all(_COMPARE[bound[1]](own, _numbers(bound[2])) for bound in bounds if bound is not None)


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version, with zeros for the parts that it leaves out."""
    found = [int(number) for number in re.findall(r"[0-9]+", version)[:_PARTS]]
    return tuple(found + [0] * (_PARTS - len(found)))

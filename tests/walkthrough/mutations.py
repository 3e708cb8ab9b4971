"""The shipped files, spoiled in many ways; each by its number alone, so that what fails can be made again."""

import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any, NamedTuple

import yaml

from tradewalk import shipped_walkthroughs

Data = Any
Slot = tuple[Data, Any]
"""A list or mapping, and the place in it."""


class Mutation(NamedTuple):
    """One spoiled file; ``is_wrong`` where it cannot be right by any chance."""

    name: str
    data: bytes
    is_wrong: bool


def mutation(number: int) -> Mutation:
    """The mutation of this number: every kind comes in turn, and after a round each of the next file."""
    around, place = divmod(number, len(KINDS))
    files = shipped_walkthroughs.names()
    file = files[(around + place) % len(files)]
    name, make, is_wrong = KINDS[place]
    made = make(shipped_walkthroughs.content(file).decode(), random.Random(number))
    return Mutation(
        f"{number}: {name} in {file}", made if isinstance(made, bytes) else made.encode(), is_wrong
    )


def slots(data: Data) -> Iterator[Slot]:
    """Every value in a document."""
    keys = range(len(data)) if isinstance(data, list) else list(data) if isinstance(data, dict) else ()
    for key in keys:
        yield data, key
        yield from slots(data[key])


def written(change: Callable[[Data, random.Random], None], text: str, chance: random.Random) -> str:
    """The file with a change to what it says."""
    data = yaml.load(text, Loader=yaml.CSafeLoader)
    change(data, chance)
    return yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)


def cut(text: str, chance: random.Random) -> bytes:
    data = text.encode()
    return data[: chance.randrange(len(data))]


def cut_out(text: str, chance: random.Random) -> bytes:
    data = text.encode()
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randrange(1, 400) :]


def swapped(text: str, chance: random.Random) -> str:
    lines = text.splitlines()
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def noise(text: str, chance: random.Random) -> bytes:
    data = bytearray(text.encode())
    for _ in range(chance.randrange(1, 6)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def huge_value(data: Data, chance: random.Random) -> None:
    inside, key = chance.choice(list(slots(data)))
    inside[key] = "长" * chance.randrange(10_000, 200_000)


def huge_file(text: str, chance: random.Random) -> str:
    more = chance.choice(["# " + "x" * 1_000_000, "  - {id: a, say: b}\n" * 40_000, "a: 1\n" * 150_000])
    return text + more


def many_steps(data: Data, chance: random.Random) -> None:
    step = data["steps"][-1]
    data["steps"] += [
        {**deepcopy(step), "id": f"more-{n}", "next": [{"goto": f"nowhere-{n}"}]} for n in range(450)
    ]
    chance.shuffle(data["steps"])


def deep_value(data: Data, chance: random.Random) -> None:
    inside, key = chance.choice(list(slots(data)))
    for _ in range(chance.randrange(40, 200)):
        inside[key] = [inside[key]] if chance.random() < 0.5 else {"a": inside[key]}


def deep_brackets(text: str, chance: random.Random) -> str:
    bracket = chance.choice(["[", "{a: ", "- ", "? "])
    return text + "extra:\n  " + bracket * chance.randrange(100, 100_000)


def wrong_type(data: Data, chance: random.Random) -> None:
    inside, key = chance.choice(list(slots(data)))
    if isinstance(inside[key], dict):
        inside[key] = None
    elif isinstance(inside[key], list):
        inside[key] = chance.choice(["x", 5, None, True])
    else:
        inside[key] = chance.choice([["x"], {"x": "y"}, None, []])


def unknown_key(data: Data, chance: random.Random) -> None:
    mappings = [inside[key] for inside, key in slots(data) if isinstance(inside[key], dict)]
    chance.choice([data, *mappings])["unknwn"] = chance.choice([1, "a", None, {"a": 1}])


def lost_key(data: Data, chance: random.Random) -> None:
    inside, key = chance.choice([(inside, key) for inside, key in slots(data) if isinstance(inside, dict)])
    del inside[key]


def alias_bomb(text: str, chance: random.Random) -> str:
    width, levels = chance.randrange(2, 20), chance.randrange(3, 60)
    lines = ["x0: &x0 [a, b]"]
    lines += [f"x{level}: &x{level} [{', '.join([f'*x{level - 1}'] * width)}]" for level in range(1, levels)]
    bomb = "\n".join(lines)
    return bomb + "\n" + text if chance.random() < 0.5 else text.rstrip() + "\n" + bomb


def circle(data: Data, chance: random.Random) -> None:
    """Of steps one after the other that wait for nobody the last leads back to the first, so that none is ever left.

    One is added at the end, as not every file has such a step.
    """
    steps = data["steps"]
    steps.append({"id": "one-more", "say": steps[0]["say"]})
    ways = [
        (first, last)
        for last in range(len(steps))
        for first in range(last + 1)
        if not any("expect" in step or "question" in step for step in steps[first : last + 1])
        and not any("next" in step for step in steps[first:last])
    ]
    first, last = chance.choice(ways)
    steps[last]["next"] = [{"goto": steps[first]["id"]}]


def endless(data: Data, chance: random.Random) -> None:
    """The last step, which alone ends a walkthrough, leads back instead."""
    data["steps"][-1]["next"] = [{"goto": chance.choice(data["steps"])["id"]}]


def by(change: Callable[[Data, random.Random], None]) -> Callable[[str, random.Random], str]:
    return lambda text, chance: written(change, text, chance)


KINDS: list[tuple[str, Callable[[str, random.Random], str | bytes], bool]] = [
    ("cut off", cut, False),
    ("a piece cut out", cut_out, False),
    ("two lines swapped", swapped, False),
    ("noise", noise, False),
    ("a huge value", by(huge_value), True),
    ("a huge file", huge_file, True),
    ("many steps", by(many_steps), True),
    ("a deep value", by(deep_value), True),
    ("deep brackets", deep_brackets, True),
    ("a wrong type", by(wrong_type), True),
    ("an unknown key", by(unknown_key), True),
    ("a lost key", by(lost_key), False),
    ("an alias bomb", alias_bomb, True),
    ("a circle", by(circle), True),
    ("no end", by(endless), True),
]

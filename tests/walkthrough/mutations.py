"""The sample file, spoiled in many ways; each by its number alone, so that what fails can be made again."""

import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any, NamedTuple

import yaml

from tests.walkthrough.samples import sample_text

Data = Any
Slot = tuple[Data, Any]
"""A list or mapping, and the place in it."""


class Mutation(NamedTuple):
    """One spoiled file; ``is_wrong`` where it cannot be right by any chance."""

    name: str
    data: bytes
    is_wrong: bool


def mutation(number: int) -> Mutation:
    """The mutation of this number: every kind comes in turn."""
    name, make, is_wrong = KINDS[number % len(KINDS)]
    made = make(random.Random(number))
    return Mutation(f"{number}: {name}", made if isinstance(made, bytes) else made.encode(), is_wrong)


def slots(data: Data) -> Iterator[Slot]:
    """Every value in a document."""
    keys = range(len(data)) if isinstance(data, list) else list(data) if isinstance(data, dict) else ()
    for key in keys:
        yield data, key
        yield from slots(data[key])


def written(change: Callable[[Data, random.Random], None], chance: random.Random) -> str:
    """The sample with a change to what it says."""
    data = yaml.load(sample_text(), Loader=yaml.CSafeLoader)
    change(data, chance)
    return yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)


def cut(chance: random.Random) -> bytes:
    data = sample_text().encode()
    return data[: chance.randrange(len(data))]


def cut_out(chance: random.Random) -> bytes:
    data = sample_text().encode()
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randrange(1, 400) :]


def swapped(chance: random.Random) -> str:
    lines = sample_text().splitlines()
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def noise(chance: random.Random) -> bytes:
    data = bytearray(sample_text().encode())
    for _ in range(chance.randrange(1, 6)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def huge_value(data: Data, chance: random.Random) -> None:
    inside, key = chance.choice(list(slots(data)))
    inside[key] = "长" * chance.randrange(10_000, 200_000)


def huge_file(chance: random.Random) -> str:
    more = chance.choice(["# " + "x" * 1_000_000, "  - {id: a, say: b}\n" * 40_000, "a: 1\n" * 150_000])
    return sample_text() + more


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


def deep_brackets(chance: random.Random) -> str:
    bracket = chance.choice(["[", "{a: ", "- ", "? "])
    return sample_text() + "extra:\n  " + bracket * chance.randrange(100, 100_000)


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


def alias_bomb(chance: random.Random) -> str:
    width, levels = chance.randrange(2, 20), chance.randrange(3, 60)
    lines = ["x0: &x0 [a, b]"]
    lines += [f"x{level}: &x{level} [{', '.join([f'*x{level - 1}'] * width)}]" for level in range(1, levels)]
    bomb = "\n".join(lines)
    return bomb + "\n" + sample_text() if chance.random() < 0.5 else sample_text().rstrip() + "\n" + bomb


def circle(data: Data, chance: random.Random) -> None:
    """The last steps wait for nobody: one that leads back to itself or to one above is never left."""
    first, last = len(data["steps"]) - 3, len(data["steps"]) - 1
    place = chance.randrange(first, last + 1)
    target = data["steps"][chance.randrange(first, place + 1)]["id"]
    data["steps"][place]["next"] = [{"goto": target}]


def endless(data: Data, chance: random.Random) -> None:
    """The one step that ends the walkthrough leads back instead."""
    data["steps"][-1]["next"] = [{"goto": chance.choice(data["steps"])["id"]}]


def by(change: Callable[[Data, random.Random], None]) -> Callable[[random.Random], str]:
    return lambda chance: written(change, chance)


KINDS: list[tuple[str, Callable[[random.Random], str | bytes], bool]] = [
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

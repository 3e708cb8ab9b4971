"""A page that is left open at ×300 for an hour: Qt says nothing, and the memory stays as it is.

An hour is 72,000 frames of 50 ms through fifty days. The quick run lets ninety seconds pass in the longest frames
that the clock makes up for, and what fills in the first five minutes is filled by jumps.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import mean

from tests.journeys.soaking import Look
from tradewalk.services.clock_driver import FRAME, LONGEST_STEP

ROOT = Path(__file__).parents[2]
MINUTE = 60_000
MOST_GROWTH = 0.02
MOST_OBJECTS = 10
"""A card that says why an order cannot go out now is made when there is first something to say: eight objects."""


def looks_at(folder: Path, *milliseconds: int) -> list[Look]:
    """What a window in a process of its own was found to be; how long, in which frames, how often."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.journeys.soaking", str(folder), *map(str, milliseconds)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return [Look(*json.loads(line)) for line in done.stdout.splitlines()]


def mean_memory(looks: list[Look]) -> float:
    """Over the minutes of several days, within each of which it rises and falls by nearly a hundredth."""
    return mean(look.kilobytes for look in looks)


def test_a_page_that_is_left_open_at_300_says_nothing_and_keeps_to_its_memory(
    tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    duration, every = count_of(MINUTE + MINUTE // 2, 60 * MINUTE), count_of(MINUTE // 2, MINUTE)
    looks = looks_at(tmp_path, duration, count_of(LONGEST_STEP, FRAME), every)
    settled, end = looks[count_of(1, 5)], looks[-1]
    over = count_of(1, 6)
    course = "\n".join(map(str, looks))
    assert end.passed == duration
    assert end.day > settled.day
    assert end.messages == []
    before, after = mean_memory(looks[looks.index(settled) :][:over]), mean_memory(looks[-over:])
    assert after / before - 1 < MOST_GROWTH, course
    assert end.objects <= settled.objects + MOST_OBJECTS, course

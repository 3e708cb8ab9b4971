"""Whatever becomes of a shipped file, the answer is a walkthrough or faults with line and column, and comes at once."""

import time
from collections.abc import Callable

from tests.walkthrough.mutations import mutation
from tradewalk.check_command import known_here
from tradewalk.walkthrough.checking import faults_in
from tradewalk.walkthrough.lint_finding import Known
from tradewalk.walkthrough.reading.faults import MOST_FAULTS, Fault
from tradewalk.walkthrough.reading.walkthrough_file import read_walkthrough

LONGEST, TRIES = 1.0, 3
"""Seconds of the processor; the largest file that is read whole takes a third. A busy machine may try again."""


def checked(data: bytes, known: Known) -> tuple[tuple[Fault, ...], float]:
    """What is wrong with a file, and how long it took; the quickest of several tries where one is too slow."""
    quickest = LONGEST
    for _ in range(TRIES):
        began = time.process_time()
        faults = faults_in(data, known)
        quickest = min(quickest, time.process_time() - began)
        if quickest < LONGEST:
            break
    return faults, quickest


def test_a_spoiled_file_is_refused_with_places_within_a_second(count_of: Callable[[int, int], int]) -> None:
    known = known_here()
    for number in range(count_of(40, 500)):
        spoiled = mutation(number)
        lines = spoiled.data.count(b"\n") + spoiled.data.count(b"\r") + 1
        faults, took = checked(spoiled.data, known)
        assert took < LONGEST, spoiled.name
        assert faults or not spoiled.is_wrong, f"{spoiled.name} is taken for right"
        assert faults or read_walkthrough(spoiled.data).walkthrough is not None, spoiled.name
        assert len(faults) <= MOST_FAULTS + 1, spoiled.name
        for fault in faults:
            assert 1 <= fault.place.line <= lines, (spoiled.name, fault)
            assert fault.place.column >= 1, (spoiled.name, fault)
            assert fault.sentence == fault.sentence.strip(), (spoiled.name, fault)
            assert 0 < len(fault.sentence) < 300, (spoiled.name, fault)
            assert "\n" not in fault.sentence, (spoiled.name, fault)

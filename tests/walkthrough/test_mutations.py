"""Whatever becomes of a file, the answer is a walkthrough or faults with line and column, and comes at once."""

import time
from collections.abc import Callable

from tests.walkthrough.mutations import KINDS, mutation
from tests.walkthrough.samples import STATES, TARGETS
from tradewalk.walkthrough.checking import faults_in
from tradewalk.walkthrough.lint_finding import Known
from tradewalk.walkthrough.reading.faults import MOST_FAULTS
from tradewalk.walkthrough.reading.walkthrough_file import read_walkthrough

KNOWN = Known(TARGETS, STATES, version="0.1.0")
LONGEST = 1.0
"""Seconds of the processor; the ordinary file takes a fiftieth."""


def test_a_spoiled_file_is_refused_with_places_within_a_second(count_of: Callable[[int, int], int]) -> None:
    for number in range(count_of(2 * len(KINDS), 500)):
        spoiled = mutation(number)
        lines = spoiled.data.count(b"\n") + spoiled.data.count(b"\r") + 1
        began = time.process_time()
        faults = faults_in(spoiled.data, KNOWN)
        took = time.process_time() - began
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

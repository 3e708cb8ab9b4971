"""All that is wrong with a walkthrough file: what cannot be read, else what the linter finds."""

from tradewalk.walkthrough.lint import findings_in
from tradewalk.walkthrough.lint_finding import Known
from tradewalk.walkthrough.reading.faults import Fault
from tradewalk.walkthrough.reading.walkthrough_file import read_walkthrough


def faults_in(data: bytes, known: Known) -> tuple[Fault, ...]:
    """The faults of the bytes of a file, in its order; ``known`` is what the application publishes."""
    reading = read_walkthrough(data)
    if reading.walkthrough is None:
        return reading.faults
    findings = findings_in(reading.walkthrough, known)
    return tuple(
        sorted(Fault(reading.place(each.path, is_key=each.is_key), each.sentence) for each in findings)
    )

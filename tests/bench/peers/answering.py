"""How a side of the comparison is asked: by lines of JSON, so that it may run in an environment of its own.

A side says first, once it has drawn its first picture, how long that took and how its bars end. Each line that it
reads names the first bars of so many pictures, and how many bars each shows; it answers with the milliseconds of each.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import NamedTuple


class Request(NamedTuple):
    """Pictures of ``span`` bars, each from one of ``lefts`` on."""

    span: int
    lefts: tuple[float, ...]


def milliseconds(work: Callable[[], object]) -> float:
    """The time that it takes, on the clock on the wall."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def serve(ready: float, last_close: float, show: Callable[[float, float], object]) -> None:
    """Answer until there are no more questions. ``show(left, right)`` paints one whole picture."""
    _say({"ready": ready, "last_close": last_close})
    for line in sys.stdin:
        request = Request(**json.loads(line))
        _say([_timed(show, left, left + request.span) for left in request.lefts])


def _timed(show: Callable[[float, float], object], left: float, right: float) -> float:
    return milliseconds(lambda: show(left, right))


def _say(answer: object) -> None:
    print(json.dumps(answer), flush=True)

"""An event loop that nobody sits before: it ends with what it waits for, or with the first failure."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QEventLoop, SignalInstance


def run_until(over: SignalInstance, begin: Callable[[], object]) -> None:
    """Begin, and let things happen until a signal says that all is over. Raises what failed meanwhile."""
    loop, failures = QEventLoop(), list[BaseException]()

    def keep(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        failures.append(error)
        loop.quit()

    before, sys.excepthook = sys.excepthook, keep
    over.connect(loop.quit)
    try:
        begin()
        if not failures:
            loop.exec()
    finally:
        sys.excepthook = before
        over.disconnect(loop.quit)
    if failures:
        raise failures[0]

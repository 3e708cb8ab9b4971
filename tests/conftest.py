"""What every test here lives by: off screen, the same on every run, and nothing left behind.

`--full`, or TRADEWALK_FULL=1, asks for the full counts: hypothesis then runs its `full` profile, the fixture
`count_of` answers with the larger of the two counts that it is given, and `@pytest.mark.sample` takes all of its values
instead of a few. A test that has nothing to do in a quick run asks for `full_counts`, and is skipped there.
"""

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile(
    "default", deadline=None, derandomize=True, database=None, max_examples=40
)
hypothesis.settings.register_profile("full", deadline=None, database=None, max_examples=2000, print_blob=True)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the full counts, not the quick ones")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "sample(names, values, few): a few of the values as parameters, all with --full"
    )
    hypothesis.settings.load_profile("full" if is_full(config) else "default")


def pytest_collection_finish() -> None:
    """What stands by now stays to the end: rubbish is looked for in what comes after it alone, and more seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for mark in metafunc.definition.iter_markers("sample"):
        names, values, few = mark.args
        chosen = list(values) if is_full(metafunc.config) else spread(list(values), few)
        metafunc.parametrize(names, chosen, **mark.kwargs)


def spread(values: Sequence[Any], few: int) -> list[Any]:
    """So many of the values, from the first to the last at even distances."""
    last = len(values) - 1
    return [values[round(place * last / max(few - 1, 1))] for place in range(min(few, len(values)))]


def pytest_report_header(config: pytest.Config) -> str:
    return "counts: full" if is_full(config) else "counts: quick (--full for all)"


def is_full(config: pytest.Config) -> bool:
    """Whether the full counts are asked for, by the option or by the environment."""
    return bool(config.getoption("--full")) or os.environ.get("TRADEWALK_FULL") == "1"


@pytest.fixture(scope="session")
def count_of(pytestconfig: pytest.Config) -> Callable[[int, int], int]:
    """A function (small, full) → how many to do in this run."""
    return lambda small, full: full if is_full(pytestconfig) else small


@pytest.fixture(scope="session")
def full_counts(pytestconfig: pytest.Config) -> None:
    """What a quick run leaves unchecked is said, and not passed."""
    if not is_full(pytestconfig):
        pytest.skip("it takes the full counts (--full)")


class Keeper(logging.Handler):
    """Keeps what is logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it reads the log itself with `caplog`."""
    keeper = Keeper()
    logging.getLogger().addHandler(keeper)
    yield
    logging.getLogger().removeHandler(keeper)
    if keeper.lines and "caplog" not in request.fixturenames:
        pytest.fail("logged, and the test did not expect it: " + "; ".join(keeper.lines), pytrace=False)


@pytest.fixture(autouse=True)
def no_leaked_widget() -> Iterator[None]:
    """Fail a test that leaves a window of its own behind."""
    before = set(windows())
    yield
    left = [window for window in windows() if window not in before]
    if left:
        gc.collect()
        left = [window for window in windows() if window not in before]
    if left:
        pytest.fail(f"left behind: {', '.join(map(repr, left))}; give it to qtbot.addWidget", pytrace=False)


def windows() -> list[object]:
    """The top-level widgets that have no owner; none while the test does without Qt's widgets."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if widgets is None or not isinstance(application, widgets.QApplication):
        return []
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return [widget for widget in application.topLevelWidgets() if widget.parent() is None]

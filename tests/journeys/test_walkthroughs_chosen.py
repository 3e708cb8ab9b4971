"""From the first page to a walkthrough, out of it in the middle, and into it again."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QPushButton, QWidget

from tests.journeys.screen import find, text_of
from tests.journeys.starts import Start
from tradewalk.app import Application
from tradewalk.walkthrough.run_events import NextPressed
from tradewalk.walkthrough.run_state import Phase

GUIDED, GO_ON = (f"walkthroughs.{act}.buy-first-star-share" for act in ("guide", "go_on"))
PATIENCE = 120_000


def wait_until(is_so: Callable[[], bool]) -> None:
    patience, loop = QDeadlineTimer(PATIENCE), QEventLoop()
    while not is_so():
        assert not patience.hasExpired(), "it does not come"
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def press(window: QWidget, name: str) -> None:
    button = find(window, name)
    assert isinstance(button, QPushButton)
    button.click()


def listed(tradewalk: Application, name: str) -> QPushButton:
    """A button of the list, once the list has it."""
    chooser = tradewalk.chooser
    assert chooser is not None and chooser.isVisible()
    wait_until(lambda: any(each.isVisible() for each in chooser.findChildren(QPushButton, GUIDED)))
    button = find(chooser, name)
    assert isinstance(button, QPushButton)
    return button


def phase_of(tradewalk: Application) -> Phase | None:
    stage = tradewalk.walks.stage
    return stage.walk.run.phase if stage is not None and stage.is_settled else None


def test_a_walkthrough_is_chosen_left_and_gone_on_with(start: Start) -> None:
    tradewalk = start()
    press(tradewalk.choose_account(), "accounts.walkthroughs")
    assert not listed(tradewalk, GO_ON).isVisible()
    listed(tradewalk, GUIDED).click()
    wait_until(lambda: phase_of(tradewalk) is Phase.READING)
    assert tradewalk.chooser is not None and not tradewalk.chooser.isVisible()
    stage = tradewalk.walks.stage
    assert stage is not None
    stage.gesture(NextPressed())
    assert stage.walk.run.phase is Phase.ASKING
    stage.coach.leave_requested.emit()
    stage.coach.leave_confirmed.emit()
    wait_until(lambda: tradewalk.walks.stage is None)
    go_on = listed(tradewalk, GO_ON)
    assert go_on.isVisible() and tradewalk.chooser is not None
    assert go_on.property("kind") == "primary"
    assert "1" in text_of(tradewalk.chooser, "walkthroughs.left.buy-first-star-share")
    go_on.click()
    wait_until(lambda: phase_of(tradewalk) is Phase.ASKING)

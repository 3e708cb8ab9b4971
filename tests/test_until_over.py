"""What is played off screen ends with the run or with the first failure, and never hangs."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from tradewalk.until_over import run_until


class Play(QObject):
    """Something that fails or ends in turns of the event loop of their own."""

    over = Signal()
    pressed = Signal()

    def fail(self, number: int) -> None:
        raise ValueError(number)

    def soon(self, number: int) -> None:
        """Fail in the next turn."""
        QTimer.singleShot(0, self, lambda: self.fail(number))


def test_a_play_that_ends_is_over(qtbot: QtBot) -> None:
    assert qtbot is not None
    play, hook = Play(), sys.excepthook
    run_until(play.over, lambda: QTimer.singleShot(0, play.over.emit))
    assert sys.excepthook is hook


def test_the_first_failure_ends_a_play_and_is_raised(qtbot: QtBot) -> None:
    assert qtbot is not None
    play, hook = Play(), sys.excepthook

    def begin() -> None:
        play.soon(1)
        play.soon(2)

    with pytest.raises(ValueError, match="1"):
        run_until(play.over, begin)
    assert sys.excepthook is hook


def test_a_failure_before_the_first_turn_ends_a_play_too(qtbot: QtBot) -> None:
    assert qtbot is not None
    play = Play()
    play.pressed.connect(lambda: play.fail(3))
    with pytest.raises(ValueError, match="3"):
        run_until(play.over, play.pressed.emit)

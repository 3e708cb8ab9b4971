"""A paced panel follows every so-manieth frame of a running clock, and everything else at once."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.views.trading_builders import a_session, story
from tradewalk.domain.events import Fact
from tradewalk.services.pace import Pace
from tradewalk.services.session import Change, Session, SessionState


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    assert qapp is not None
    with a_session(tmp_path) as session:
        yield session


def running(state: SessionState, seconds: int, *, is_running: bool = True) -> SessionState:
    """The state so many seconds later, with the clock as it is said."""
    clock = replace(state.clock, is_running=is_running)
    return replace(state, at=state.at + seconds * 1000, clock=clock)  # type: ignore[arg-type]


def due(
    states: list[SessionState], every: int, facts: tuple[Fact, ...] = (), *, first: int | None = None
) -> list[bool]:
    pace = Pace(every, first)
    return [pace.is_due(Change(before, after, facts)) for before, after in pairwise(states)]


def test_of_frames_in_which_only_time_passes_every_third_is_due(session: Session) -> None:
    states = [running(session.state, second) for second in range(8)]
    assert due(states, 3) == [False, False, True, False, False, True, False]


def test_panels_of_one_pace_take_turns(session: Session) -> None:
    states = [running(session.state, second) for second in range(8)]
    assert due(states, 3, first=1) == [True, False, False, True, False, False, True]
    assert due(states, 3, first=2) == [False, True, False, False, True, False, False]


def test_whatever_happens_to_an_order_is_due_at_once(session: Session) -> None:
    states = [running(session.state, second) for second in range(4)]
    assert due(states, 3, story("part")) == [True, True, True]


def test_starting_holding_and_jumping_are_due_at_once(session: Session) -> None:
    held = [running(session.state, second, is_running=False) for second in (0, 1)]
    assert (
        due([*held, running(session.state, 2), running(session.state, 3, is_running=False)], 3) == [True] * 3
    )

"""From where the screens look: from the present, or from a moment that was lived through before."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from tradewalk.domain.instants import Instant
from tradewalk.services.session import Change, Session, SessionState
from tradewalk.simulation.world_reader import WorldReader


class Outlook(Protocol):
    """What a screen reads. The session is its own present; a Vantage may look back."""

    @property
    def state(self) -> SessionState:
        """Everything that a screen derives from."""

    @property
    def read(self) -> WorldReader:
        """Whatever else may be asked at the same instant."""

    @property
    def changed(self) -> SignalInstance:
        """Carries a Change whenever the state is another one."""


class Vantage(QObject):
    """Shows the session as it is, until it is asked to look at an earlier moment. It changes nothing in it.

    A moment that takes work is reached in stretches, each in a turn of the event loop of its own; of many
    moments that are asked for meanwhile only the last is shown. Whatever happens in the session leads back to
    the present. ``turned`` says whether the screens look back or are about to: the clock waits for that time.
    """

    changed = Signal(object)
    turned = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._past: tuple[SessionState, WorldReader] | None = None
        self._goal: Instant | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._work)
        session.changed.connect(self._on_changed)

    @property
    def state(self) -> SessionState:
        """The state of the moment that is looked at."""
        return self._past[0] if self._past else self._session.state

    @property
    def read(self) -> WorldReader:
        """The reader of that moment."""
        return self._past[1] if self._past else self._session.read

    @property
    def goal(self) -> Instant | None:
        """The earlier moment that is looked at, or will be as soon as it can be had; None for the present."""
        return self._goal

    @property
    def is_settled(self) -> bool:
        """Whether what is looked at is what was asked for."""
        return not self._next.isActive()

    def look_at(self, instant: Instant) -> None:
        """Look at a moment of the account's past; any other is the present."""
        if instant >= self._session.state.at:
            self.back_to_now()
            return
        was_now, self._goal = self._goal is None, instant
        self._next.start(0)
        if was_now:
            self.turned.emit(True)

    def back_to_now(self) -> None:
        """Look at the present."""
        if self._goal is not None:
            before = self.state
            self._return()
            self.changed.emit(Change(before, self.state, ()))

    def _return(self) -> None:
        self._next.stop()
        self._goal = self._past = None
        self.turned.emit(False)

    def _work(self) -> None:
        """Show the moment that is asked for, or come a stretch nearer to it."""
        goal = self._goal
        if goal is None:
            return
        if not self._session.past.catch_up(goal):
            self._next.start(0)
        elif goal != self.state.at or not self._past:
            before, self._past = self.state, self._session.look_back(goal)
            self.changed.emit(Change(before, self.state, ()))

    def _on_changed(self, change: Change) -> None:
        if self._goal is not None:
            change = Change(self.state, change.after, change.facts)
            self._return()
        self.changed.emit(change)

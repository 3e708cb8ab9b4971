"""The trading password's gate: three wrong ones lock it for five simulated minutes. Pure.

It lives as long as the session's ticket does, over every ticket that is opened. Neither the password nor how often it
was wrong is ever written down.
"""

from dataclasses import dataclass
from enum import StrEnum

from tradewalk.domain.instants import MINUTE, Instant, after

LOCK_LENGTH = 5 * MINUTE


class GateState(StrEnum):
    """How often in a row the password was wrong."""

    CLEAR = "clear"
    WRONG_ONCE = "wrong-once"
    WRONG_TWICE = "wrong-twice"
    LOCKED = "locked"


class GateTrigger(StrEnum):
    """What moves the gate."""

    WRONG = "wrong"
    RIGHT = "right"
    TIME_OVER = "time-over"


GATE_MOVES = {
    (GateState.CLEAR, GateTrigger.WRONG): GateState.WRONG_ONCE,
    (GateState.WRONG_ONCE, GateTrigger.WRONG): GateState.WRONG_TWICE,
    (GateState.WRONG_TWICE, GateTrigger.WRONG): GateState.LOCKED,
    (GateState.WRONG_ONCE, GateTrigger.RIGHT): GateState.CLEAR,
    (GateState.WRONG_TWICE, GateTrigger.RIGHT): GateState.CLEAR,
    # A locked gate looks at no password, right or wrong: time alone opens it.
    (GateState.LOCKED, GateTrigger.TIME_OVER): GateState.CLEAR,
}

TRIES_LEFT = {
    GateState.CLEAR: 3,
    GateState.WRONG_ONCE: 2,
    GateState.WRONG_TWICE: 1,
    GateState.LOCKED: 0,
}


@dataclass(frozen=True, slots=True)
class PasswordGate:
    """``locked_until`` is set while the gate is locked, and only then."""

    state: GateState = GateState.CLEAR
    locked_until: Instant | None = None

    @property
    def tries_left(self) -> int:
        """How many passwords may still be wrong before the gate locks."""
        return TRIES_LEFT[self.state]


OPEN_GATE = PasswordGate()


def after_try(gate: PasswordGate, at: Instant, *, is_right: bool) -> PasswordGate:
    """The gate after a password at an instant."""
    state = _moved(gate.state, GateTrigger.RIGHT if is_right else GateTrigger.WRONG)
    if state is not GateState.LOCKED:
        return PasswordGate(state)
    return gate if gate.state is GateState.LOCKED else PasswordGate(state, after(at, LOCK_LENGTH))


def gate_at(gate: PasswordGate, at: Instant) -> PasswordGate:
    """The gate as it stands at an instant: the end of its time opens a locked one."""
    if gate.locked_until is None or at < gate.locked_until:
        return gate
    return PasswordGate(_moved(gate.state, GateTrigger.TIME_OVER))


def _moved(state: GateState, trigger: GateTrigger) -> GateState:
    return GATE_MOVES.get((state, trigger), state)

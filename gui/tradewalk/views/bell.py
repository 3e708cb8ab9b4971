"""A short sound when the broker reports something about an order; silent until it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tradewalk.domain.change_facts import OrderAmended, OrderReplaced, ReplaceRefusalReported
from tradewalk.domain.events import (
    CancelRefusalReported,
    CancelReported,
    ConditionTriggered,
    Fact,
    FillReported,
    OrderExpired,
    OrderFailed,
    OrderRefused,
    RejectionReported,
)
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Change, Session

HEARD = (
    FillReported,
    CancelReported,
    CancelRefusalReported,
    ConditionTriggered,
    OrderAmended,
    OrderExpired,
    OrderFailed,
    OrderRefused,
    OrderReplaced,
    RejectionReported,
    ReplaceRefusalReported,
)


def is_heard(facts: tuple[Fact, ...]) -> bool:
    """Whether one of these facts is worth a sound."""
    return any(isinstance(fact, HEARD) for fact in facts)


class Bell(QObject):
    """Rings once for a step of the session, however much happened in it. ``ring`` makes the sound."""

    def __init__(self, session: Session, preferences: PreferenceStore, ring: Callable[[], None]) -> None:
        super().__init__()
        self._preferences = preferences
        self._ring = ring
        session.changed.connect(self._on_changed)

    def _on_changed(self, change: Change) -> None:
        if self._preferences.value.has_sounds and is_heard(change.facts):
            self._ring()

"""Panels that lie over the page come in from their edge, quickly, unless motion is not wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation

DURATION = 150
"""Milliseconds."""


class Slide:
    """At most one panel slides at a time; whoever places panels stops it first."""

    def __init__(self) -> None:
        self._animation: QPropertyAnimation | None = None

    def stop(self) -> None:
        """End what moves; the panel stands where it was going to."""
        if self._animation is not None:
            self._animation.setCurrentTime(DURATION)
            self._animation.stop()
            self._animation.deleteLater()
            self._animation = None

    def bring_in(self, panel: QWidget, *, is_from_left: bool) -> None:
        """Let a panel come to its place from the edge at which it stands."""
        from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPropertyAnimation

        self.stop()
        place, way = panel.pos(), panel.width()
        animation = QPropertyAnimation(panel, b"pos", panel)
        animation.setDuration(DURATION)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        animation.setStartValue(place + QPoint(-way if is_from_left else way, 0))
        animation.setEndValue(place)
        animation.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)
        self._animation = animation

"""Reads the walkthroughs one after the other, each in a turn of the event loop of its own, and says what is chosen."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.views.walkthroughs.props import WalkthroughRow, WalkthroughsProps
from tradewalk.walkthrough.script import Mode


class WalkthroughsViewModel(QObject):
    """``read`` gives the row of an id. ``chosen`` carries an id and the mode of a new run; None: go on."""

    props_changed = Signal(object)
    chosen = Signal(str, object)

    def __init__(
        self, names: Iterable[str], read: Callable[[str], WalkthroughRow], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._names = iter(names)
        self.props = WalkthroughsProps()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._read_next)
        self._next.start()

    def play(self, walkthrough_id: str, mode: Mode) -> None:
        """Begin a run."""
        self.chosen.emit(walkthrough_id, mode)

    def go_on(self, walkthrough_id: str) -> None:
        """Go on with the run that was left."""
        self.chosen.emit(walkthrough_id, None)

    def _read_next(self) -> None:
        name = next(self._names, None)
        if name is None:
            self._next.stop()
            self.props = replace(self.props, is_whole=True)
        else:
            self.props = replace(self.props, rows=(*self.props.rows, self._read(name)))
        self.props_changed.emit(self.props)

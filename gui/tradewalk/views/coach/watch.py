"""Notices whatever may have moved a target: then it is measured anew, once a turn of the event loop."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.layers import is_of_coach
from tradewalk.views.coach.reveal import scroll_areas

NET = 250
"""Milliseconds: a slow timer notices what nothing tells of."""
MOVING = frozenset(
    {
        QEvent.Type.Resize,
        QEvent.Type.Move,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
        QEvent.Type.ChildAdded,
        QEvent.Type.ChildRemoved,
        QEvent.Type.ZOrderChange,
        QEvent.Type.ParentChange,
    }
)


class Watch(QObject):
    """Watches some widgets with all that they lie in, and what lies directly in their windows.

    ``window_left`` tells of a window that goes at once, since it may take with it what has been put into it.
    """

    stirred = Signal()
    window_left = Signal(QWidget)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: list[QWidget] = []
        self._areas: list[QAbstractScrollArea] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.stirred)
        self._net = QTimer(self, interval=NET)
        self._net.timeout.connect(self.stirred)

    def on(self, widgets: list[QWidget]) -> None:
        """Watch these from now on, and no others; not what the coach itself puts over them."""
        chains = [each for widget in widgets for each in _chain(widget) if not is_of_coach(each)]
        wanted = list(dict.fromkeys(chains))
        if wanted != self._watched:
            self._let_go()
            for each in wanted:
                each.installEventFilter(self)
            self._watched = wanted
            self._areas = list(dict.fromkeys(area for widget in widgets for area in scroll_areas(widget)))
            for area in self._areas:
                for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
                    bar.valueChanged.connect(self.stir)
        if not self._net.isActive():
            self._net.start()
            application().focusWindowChanged.connect(self.stir)

    def off(self) -> None:
        """Watch nothing."""
        self._let_go()
        self._soon.stop()
        if self._net.isActive():
            self._net.stop()
            application().focusWindowChanged.disconnect(self.stir)

    @property
    def is_due(self) -> bool:
        """Whether something stirred that has not been measured."""
        return self._soon.isActive()

    def stir(self) -> None:
        """Measure with the next turn of the event loop."""
        if not self._soon.isActive():
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVING:
            self.stir()
        if event.type() is QEvent.Type.Hide and isinstance(watched, QWidget) and watched.isWindow():
            self.window_left.emit(watched)
        return False

    def _let_go(self) -> None:
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        for area in self._areas:
            if isValid(area):
                for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
                    bar.valueChanged.disconnect(self.stir)
        self._watched, self._areas = [], []


def application() -> QApplication:
    """The application. There is one while there are widgets."""
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


def _chain(widget: QWidget) -> list[QWidget]:
    """A widget, all that it lies in, and the children of its window, one of which may come to lie over the others."""
    chain: list[QWidget] = []
    around: QWidget | None = widget
    while around is not None:
        chain.append(around)
        around = None if around.isWindow() else around.parentWidget()
    return chain + [
        each for each in chain[-1].children() if isinstance(each, QWidget) and not each.isWindow()
    ]

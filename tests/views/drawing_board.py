"""A widget to draw on, which hands presses to the drawings as a chart does."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.views.drawing_builders import PANE, a_surface
from tradewalk.services.drawing_store import DrawingStore
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.vantage import Outlook
from tradewalk.views.chart.drawings.chart_drawings import ChartDrawings
from tradewalk.views.chart.drawings.surface import Surface
from tradewalk.views.chart.drawings.view_model import DrawingsViewModel
from tradewalk.views.chart.drawings.wiring import wire_drawings
from tradewalk.views.theme import Appearance

SYMBOL = "688256.SH"
MODIFIERS = (Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_Shift)


class Board(QWidget):
    """As large as the pane of the builders. What drawings do not want is noted in ``left``."""

    def __init__(self, appearance: Appearance, session: Outlook) -> None:
        super().__init__()
        self.resize(int(PANE.right), int(PANE.bottom))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.surface: Surface | None = a_surface()
        self.crosshair: tuple[int | None, float | None] = (None, None)
        self.left: list[str] = []
        self._is_taken = False
        self.ground = QColor(appearance.theme.colours.surface)
        self.drawings = ChartDrawings(
            appearance, self, lambda: self.surface, lambda: self.crosshair, self.font()
        )
        self.drawings.repaint_wanted.connect(self.update)
        self.drawings.button.setParent(self)
        self.drawings.button.hide()
        self.drawings.hint.setParent(self)
        self.model = DrawingsViewModel(session, DrawingStore(None), PreferenceStore(None))
        self.model.show(SYMBOL)
        wire_drawings(self.drawings, self.model)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_taken = self.drawings.tools.press(event.position())
        self.left += [] if self._is_taken else ["press"]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_taken:
            self.drawings.tools.drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_taken:
            self._is_taken = False
            self.drawings.tools.release(event.position())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.left.append("double click")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.left += [] if event.key() in MODIFIERS else ["key"]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.ground)
        if self.surface is not None:
            self.drawings.layer.paint(painter, self.surface)
        painter.end()

    def click(self, x: int, y: int) -> None:
        """Press and let go."""
        QTest.mouseClick(self, Qt.MouseButton.LeftButton, pos=QPoint(x, y))

    def drag(self, start: tuple[int, int], *way: tuple[int, int]) -> None:
        """Press, move along a way, and let go at its end."""
        QTest.mousePress(self, Qt.MouseButton.LeftButton, pos=QPoint(*start))
        for place in way:
            self.point(*place)
        QTest.mouseRelease(self, Qt.MouseButton.LeftButton, pos=QPoint(*way[-1]))

    def point(self, x: int, y: int) -> None:
        """Move the pointer there. (``QTest.mouseMove`` says nothing where the machine's own pointer is already.)"""
        place, none = QPointF(x, y), Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, self.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self, event)

    def press_keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key while the board has the keyboard."""
        QTest.keyClick(self, key, modifier)

    def picture(self) -> QImage:
        """What is painted, without the widgets over it."""
        image = QImage(self.size(), QImage.Format.Format_RGB32)
        image.fill(self.ground)
        painter = QPainter(image)
        assert self.surface is not None
        self.drawings.layer.paint(painter, self.surface)
        painter.end()
        return image

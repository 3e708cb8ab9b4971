"""Room for a page that may be lower than the page needs: then the page scrolls, and nothing of it is squeezed."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class _Column(QVBoxLayout):
    """One page. It asks for the least height that the page can have at a width, not for the one it would like."""

    def heightForWidth(self, width: int) -> int:
        item = self.itemAt(0)
        page = item.widget() if item else None
        layout = page.layout() if page else None
        if layout is None or not layout.hasHeightForWidth():
            return super().minimumSize().height()
        return layout.totalMinimumHeightForWidth(width)

    def hasHeightForWidth(self) -> bool:
        return True


class LowRoom(QScrollArea):
    """As high as there is room, at whatever height; the page is never lower than its texts.

    Beside a bar texts are narrower and higher, so Qt would keep a bar that nothing needs any more: whether there is one
    is decided by the page as it is without. Qt measures the page here, and styles it for that: in its place it is
    styled once, without a parent once more when it comes there.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = _Column(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._decide_on_bar()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page asks for another height."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self._decide_on_bar()
        return super().eventFilter(watched, event)

    def _decide_on_bar(self) -> None:
        room, policy = self.maximumViewportSize(), Qt.ScrollBarPolicy
        fits = self._inside.heightForWidth(room.width()) <= room.height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)

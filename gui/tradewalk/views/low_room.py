"""Room for a page that may be lower than the page needs: then the page scrolls, and nothing of it is squeezed."""

from PySide6.QtCore import Qt
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
    """As high as there is room, at whatever height; the page is never lower than its texts."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = _Column(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

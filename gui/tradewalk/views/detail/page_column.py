"""What of the detail page scrolls: header, chart and the three panels, which stand below each other on a phone."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views.figure_table import ROW_HEIGHT
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.theme import SPACING

PANEL_FRAME = 74
"""What a panel needs beside its rows."""
BOOK_ROWS = 11
STACKED_BELOW = 640
PEEK = 30
"""So much is seen of what stands below: a card's heading."""
STRIP_WIDTH = 1400
"""In a wider window the figures do not drift further apart."""
ALL_BUT_NOTHING = 1000
STRIP_HEIGHT = 33
"""One line of captions and figures."""
CHART_HEIGHT = 290
STACKED_CHART_HEIGHT = 340
PANE_HEIGHT = 72
"""What a chart needs more for each pane below its volume."""
SHARES = (28, 30, 42)
"""How book, transactions and events share a row."""
WIDEST = (460, 420, 0)
RIGHT_MARGIN = SPACING.m
SCROLL_BAR = 10
"""It stands in the margin, so that nothing moves when it comes; the style sheet says how wide it is."""
UNBOUNDED = 16_777_215
"""Qt's own word for a width without a limit."""


class ChartPlace(QWidget):
    """Gives the chart all its room and asks for no more than a least height, whatever the chart would like."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__()
        self._chart = chart
        chart.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._chart.setGeometry(self.rect())


class StripPlace(QWidget):
    """Keeps the room of one line of figures free until they are there, so that nothing moves when they come."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(px(STRIP_HEIGHT))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def hold(self, strip: QWidget) -> None:
        """Put the figures in."""
        self.setMinimumHeight(0)
        strip.setMaximumWidth(px(STRIP_WIDTH))
        self._row.addWidget(strip, ALL_BUT_NOTHING)
        self._row.addStretch(1)


class PageColumn(QScrollArea):
    """Scrolls downwards where the window is low or narrow; never sideways."""

    def __init__(
        self, header: QWidget, strip: QWidget, chart: QWidget, panels: tuple[QWidget, QWidget, QWidget]
    ) -> None:
        super().__init__()
        name_target(self, "detail.page")
        self.setAccessibleName(self.tr("Detail page"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chart, self._panels = ChartPlace(chart), panels
        self._is_stacked: bool | None = None
        self._panes, self._beyond = 1, 0
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(SPACING.m)
        for panel, share in zip(panels, SHARES, strict=True):
            panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._row.addWidget(panel, share)
        self._inside = QWidget()
        self._inside.setProperty("kind", "scrolled")
        self._first = QWidget()
        self._first.setProperty("kind", "scrolled")
        self._outer = QVBoxLayout(self._inside)
        self._outer.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        self._outer.setSpacing(SPACING.m)
        self._outer.addWidget(self._first, 1)
        self._strip = strip
        self._more: QWidget | None = None
        self._is_expanded = False
        self._column = QVBoxLayout(self._first)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING.m)
        self._column.addWidget(header)
        self._column.addWidget(strip)
        self._column.addWidget(self._chart, 1)
        self._column.addLayout(self._row)
        self.setWidget(self._inside)
        self._first.installEventFilter(self)
        self._book_rows = 0
        self.make_room(BOOK_ROWS)
        self._arrange(is_stacked=False)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def hold_below(self, more: QWidget) -> None:
        """Put something below what the window shows first; its upper edge is seen, so that one knows of it."""
        self._more = more
        self._keep_first_high()
        self._outer.setStretch(0, 0)
        self._outer.addWidget(more)
        self._outer.addStretch(1)
        more.setVisible(not self._is_expanded)

    def _keep_first_high(self) -> None:
        """Header, chart and panels fill the window, whatever is below them; of that the upper edge is seen."""
        edge = 0 if self._is_expanded else px(PEEK) + SPACING.m
        height, width = self.viewport().height() - edge, self.viewport().width() - RIGHT_MARGIN
        # Not the least size of all widths: a header that could go on in further lines needs them where it is narrow.
        least = self._column.totalMinimumHeightForWidth(width)
        fills = self._more is not None and (self._is_expanded or not self._is_stacked)
        self._first.setMinimumHeight(max(least, height) if fills else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another header or another line of figures may need more."""
        if watched is self._first and event.type() is QEvent.Type.LayoutRequest:
            self._keep_first_high()
        return super().eventFilter(watched, event)

    def shape_chart(self, panes: int, beyond: int, *, is_expanded: bool) -> None:
        """Let the chart have so many panes below its prices and pixels more, or all of the page below the quote."""
        self._panes, self._beyond, self._is_expanded = panes, beyond, is_expanded
        for other in (*self._panels, self._strip, *(() if self._more is None else (self._more,))):
            other.setVisible(not is_expanded)
        self._set_chart_height()
        self._keep_first_high()

    def _set_chart_height(self) -> None:
        height = STACKED_CHART_HEIGHT if self._is_stacked else CHART_HEIGHT
        panes = max(self._panes - 1, 0) * PANE_HEIGHT
        self._chart.setMinimumHeight(px(height + panes) + self._beyond)

    def make_room(self, book_rows: int) -> None:
        """Be high enough for so many rows of the book; the other panels stand as high."""
        if book_rows != self._book_rows:
            self._book_rows = book_rows
            for panel in self._panels:
                panel.setFixedHeight(px(book_rows * ROW_HEIGHT + PANEL_FRAME))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(is_stacked=event.size().width() < px(STACKED_BELOW))
        self._keep_first_high()
        super().resizeEvent(event)

    def _arrange(self, *, is_stacked: bool) -> None:
        if is_stacked == self._is_stacked:
            return
        self._is_stacked = is_stacked
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)
        self._set_chart_height()
        for place, (panel, widest) in enumerate(zip(self._panels, WIDEST, strict=True)):
            panel.setMaximumWidth(px(widest) if widest and not is_stacked else UNBOUNDED)
            self._row.setStretch(place, 0 if is_stacked else SHARES[place])

    def _on_range_changed(self, _least: int, most: int) -> None:
        """The keyboard comes here only where there is something to scroll."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)
        self._outer.setContentsMargins(0, 0, RIGHT_MARGIN - (SCROLL_BAR if most else 0), 0)

"""The lowest and highest price of 52 weeks at the ends of a line, and a mark where today stands between them."""

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tradewalk.market.trading_ratios import PriceRange
from tradewalk.views import formatting
from tradewalk.views.explained import explains
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, still_label
from tradewalk.views.theme import SPACING, Appearance, Theme

LINE, MARK = 4, 10


class _Line(QWidget):
    """The line with its mark; ``share`` is how far along it stands, 0 to 1."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.share = 0.0
        self._put_on(appearance.theme)
        appearance.theme_changed.connect(self._put_on)

    def stand_at(self, share: Decimal) -> None:
        """Move the mark."""
        if float(share) != self.share:
            self.share = float(share)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(48), px(MARK + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(24), px(MARK + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, thick, mark = self.height() / 2, px(LINE), px(MARK)
        left = self.share * (self.width() - mark)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(0, middle - thick / 2, self.width(), thick), thick / 2, thick / 2)
        painter.setBrush(self._ink)
        painter.drawEllipse(QRectF(left, middle - mark / 2, mark, mark))

    def _put_on(self, theme: Theme) -> None:
        self._ground, self._ink = QColor(theme.colours.line), QColor(theme.colours.accent)
        self.update()


class YearRange(QWidget):
    """Low, line, high. All of it is read aloud as one sentence."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "detail.measures.year-range")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._low = still_label("detail.measures.year-range.low", Role.FIGURE)
        self._high = still_label("detail.measures.year-range.high", Role.FIGURE)
        self._line = _Line(appearance)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACING.m, 0)
        row.setSpacing(SPACING.s)
        for widget in (self._low, self._line, self._high):
            explains(widget, "year-range")
            row.addWidget(widget, 1 if widget is self._line else 0)

    def show_range(self, year: PriceRange, last: Decimal, decimals: int) -> None:
        """Show a range and where a price stands in it."""
        low, high = (formatting.price(price, decimals) for price in year)
        self._low.say(low)
        self._high.say(high)
        share = (last - year.low) / (year.high - year.low) if year.high > year.low else Decimal(1)
        self._line.stand_at(min(max(share, Decimal(0)), Decimal(1)))
        said = self.tr("52 weeks: lowest {low}, highest {high}; now {share} of the way from one to the other")
        self.setAccessibleName(said.format(low=low, high=high, share=formatting.plain_percent(share, 0)))

    def forget_widths(self) -> None:
        """Another instrument's prices may be shorter."""
        self._low.forget()
        self._high.forget()

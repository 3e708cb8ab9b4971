"""How the shares of the levels on show are split between buyers and sellers: a ratio, and a bar of two parts."""

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tradewalk.views import formatting
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, still_label, text_label
from tradewalk.views.theme import SPACING, Appearance, Theme
from tradewalk.views.tones import Tone

THICK = 6


class SplitBar(QWidget):
    """A bar of parts: each a share of the whole with a colour of its own, a gap of two pixels between."""

    def __init__(self, name: str, inks: tuple[str, ...], appearance: Appearance) -> None:
        """``inks`` names the tokens of the parts."""
        super().__init__()
        name_target(self, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._names = inks
        self._shares: tuple[int, ...] = ()
        self._put_on(appearance.theme)
        appearance.theme_changed.connect(self._put_on)

    def show_parts(self, shares: tuple[int, ...], said: str) -> None:
        """Show parts, in any unit, and what is read aloud."""
        if shares != self._shares:
            self._shares = shares
            self.setAccessibleName(said)
            self.setToolTip(said)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(60), px(THICK + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(20), px(THICK + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, thick = sum(self._shares), px(THICK)
        left, top = 0.0, (self.height() - thick) / 2
        for share, ink in zip(self._shares, self._inks, strict=False):
            width = self.width() * share / whole if whole else 0.0
            painter.setBrush(ink)
            if width:
                painter.drawRoundedRect(QRectF(left, top, max(width - 2, 1), thick), 2, 2)
            left += width

    def _put_on(self, theme: Theme) -> None:
        self._inks = [QColor(getattr(theme.colours, name)) for name in self._names]
        self.update()


class DepthSplit(QWidget):
    """Caption, bar and ratio in one line below the book."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._caption = text_label("detail.book.ratio.caption", Role.SMALL, Tone.QUIET)
        self._caption.setText(self.tr("Bid/ask ratio"))
        self._ratio = still_label("detail.book.ratio", Role.SMALL)
        self._bar = SplitBar("detail.book.ratio.bar", ("accent", "ink_3"), appearance)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.s)
        row.addWidget(self._caption)
        row.addWidget(self._bar, 1)
        row.addWidget(self._ratio)

    def show_sides(self, ratio: Decimal | None, bids: int, asks: int) -> None:
        """Show the ratio and the shares of both sides; no ratio where a side is empty."""
        self._ratio.say(formatting.percent(ratio))
        said = self.tr("On show wait {bids} shares to buy and {asks} shares to sell")
        self._bar.show_parts(
            (bids, asks), said.format(bids=formatting.quantity(bids), asks=formatting.quantity(asks))
        )

"""How many shares of today changed hands at which prices: bars of who came for them, and shares of the whole."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.market.price_volume import Shares
from tradewalk.views import formatting
from tradewalk.views.detail.props import BandProps, StatisticsProps
from tradewalk.views.figure_table import Cell, FigureTable, Row, figure
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.theme import Appearance
from tradewalk.views.tones import Tone
from tradewalk.views.tool_tip import wrapped

SHARE = 2
WIDEST_SHARE = "100.0%"
GAP = 8


class PriceVolumeView(QWidget):
    """A row for each band of prices. Colours say who came, and words say it again to those who listen."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._table = FigureTable("detail.statistics", (96, 0, 40), appearance)
        self._table.name_parts(("price", "volume", "share"))
        self._table.setAccessibleName(self.tr("Volume by price, the highest price first"))
        colours = self.tr(
            "Blue: what buyers came for. Grey: what sellers came for. Light: matched in a call auction."
        )
        self._table.setToolTip(wrapped(colours))
        self._table.fit_column(SHARE, WIDEST_SHARE, GAP)
        self._nothing = sentence_label("detail.statistics.nothing")
        set_text(self._nothing, self.tr("Nothing has been traded yet today."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._table, 1)

    def show_statistics(self, props: StatisticsProps) -> None:
        """Show the bands."""
        self._nothing.setVisible(not props.bands)
        most = max((band.shares.total for band in props.bands), default=0) or 1
        total = sum(band.shares.total for band in props.bands) or 1
        self._table.show_rows(tuple(self._row(band, props.decimals, most, total) for band in props.bands))
        prices = [self._price(band, props.decimals) for band in props.bands]
        widest = max(prices, key=len, default="")
        self._table.fit_fixed(0, widest, GAP)

    def _row(self, band: BandProps, decimals: int, most: int, total: int) -> Row:
        tone = Tone.PLAIN if band.has_last else Tone.QUIET
        parts = tuple(100 * part // most for part in band.shares)
        share = formatting.plain_percent(formatting.ratio(band.shares.total, total), 1)
        return (
            Cell(self._price(band, decimals), tone),
            Cell("", parts=parts, said=self._said(band.shares)),
            figure(share, tone),
        )

    def _price(self, band: BandProps, decimals: int) -> str:
        low, high = (formatting.price(price, decimals) for price in (band.low, band.high))
        return low if low == high else f"{low}–{high}"

    def _said(self, shares: Shares) -> str:
        text = self.tr("{buys} bought, {sells} sold, {auction} matched in auctions")
        buys, sells, auction = (formatting.quantity(count) for count in shares)
        return text.format(buys=buys, sells=sells, auction=auction)

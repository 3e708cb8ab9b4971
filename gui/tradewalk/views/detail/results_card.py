"""Results over the years and over the half-years: bars, and the same in a table with the change on the year before."""

from decimal import Decimal

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tradewalk.market.results_history import Period
from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.detail.props import ResultsProps
from tradewalk.views.detail.result_bars import ResultBars
from tradewalk.views.figure_table import ROW_HEIGHT, Cell, FigureTable, Place, Row, figure
from tradewalk.views.scale import px
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

SIDE_BY_SIDE_FROM = 560
CHANGES_FROM = 260
"""The width at 100 % from which the changes have room; below it they are read aloud alone."""
GAP = 10
WHOLE_PERCENT_FROM = 10
"""A growth of so many times and more is said in whole percent: its figures are rounded."""


class ResultsCard(Card):
    """Years, and half-years below them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("detail.results.card")
        self._parts = {name: _ResultPart(name, appearance) for name in ("years", "halves")}
        self._legend = sentence_label("detail.results.legend")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.m)
        for part in self._parts.values():
            column.addWidget(part)
        column.addStretch(1)
        self.hold(inside)
        self.hold_below(self._legend)

    def render(self, props: ResultsProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self.head(self.tr("Results over the years"))
        self._parts["years"].show_periods(self.tr("Fiscal years"), props.years)
        self._parts["halves"].show_periods(self.tr("Half-years"), props.halves)
        self._parts["halves"].setVisible(bool(props.halves))
        legend = self.tr(
            "First bars: revenue. Second bars: net profit. In {currency}; the change is on the year before."
        )
        invented, published = self.tr("These figures are invented."), self.tr("Published figures, rounded.")
        origin = invented if props.is_invented else published
        set_text(self._legend, formatting.running_text(legend.format(currency=props.currency), origin))


class _ResultPart(QWidget):
    """Bars beside a table, or above it where there is no room."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._heading = text_label(f"detail.results.{name}.heading", Role.LABEL, Tone.QUIET)
        self._bars = ResultBars(f"detail.results.{name}.bars", appearance)
        self._table = FigureTable(f"detail.results.{name}", (56, 0, 62, 0, 62), appearance)
        self._table.name_parts(("period", "revenue", "revenue-change", "profit", "profit-change"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(SPACING.l)
        self._row.addWidget(self._bars, 2)
        self._row.addWidget(self._table, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.xs)
        column.addWidget(self._heading)
        column.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= px(SIDE_BY_SIDE_FROM)
        for column in (2, 4):
            self._table.setColumnHidden(column, self.width() < px(CHANGES_FROM))
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def show_periods(self, heading: str, periods: tuple[Period, ...]) -> None:
        """Show periods, the newest at the right of the bars and at the top of the table."""
        set_text(self._heading, heading)
        labels = tuple(self._label(period) for period in periods)
        below = tuple(self._label_below(period) for period in periods)
        rows = tuple(self._row_of(period, label) for period, label in zip(periods, labels, strict=True))
        titles = (
            Cell(""),
            _title(self.tr("Revenue"), Tone.ACCENT),
            figure(""),
            _title(self.tr("Net profit"), Tone.QUIET),
            figure(""),
        )
        self._table.show_rows((titles, *reversed(rows)))
        for column in (0, 2, 4):
            self._table.fit_fixed(column, max((row[column].text for row in rows), key=len, default=""), GAP)
        self._table.setFixedHeight((len(rows) + 1) * px(ROW_HEIGHT) + 2)
        said = formatting.running_text(*(self._said(row) for row in rows))
        self._bars.show_periods(periods, below, formatting.labelled(heading, said))
        self._table.setAccessibleName(self.tr("{heading}, the newest first").format(heading=heading))

    def _label(self, period: Period) -> str:
        if not period.half:
            return str(period.year)
        first, second = self.tr("H1 {year}"), self.tr("H2 {year}")
        return (first if period.half == 1 else second).format(year=period.year)

    def _label_below(self, period: Period) -> str:
        if not period.half:
            return str(period.year)
        first, second = self.tr("H1", "first half of a year"), self.tr("H2", "second half of a year")
        return f"{first if period.half == 1 else second}\n{period.year}"

    def _row_of(self, period: Period, label: str) -> Row:
        now = period.amounts
        return (
            Cell(label, Tone.QUIET),
            figure(formatting.compact(now.revenue)),
            figure(self._change(period.revenue_growth), Tone.QUIET),
            figure(formatting.compact(now.profit)),
            figure(self._profit_change(period), Tone.QUIET),
        )

    def _profit_change(self, period: Period) -> str:
        """The growth; in words where a loss is what it grew from, or came to."""
        if period.before is None:
            return ""
        if period.before.profit <= 0:
            is_profit = period.amounts.profit > 0
            return self.tr("from loss") if is_profit else self.tr("loss", "a loss again")
        return self.tr("to loss") if period.amounts.profit < 0 else self._change(period.profit_growth)

    def _change(self, ratio: Decimal | None) -> str:
        if ratio is None:
            return ""
        return formatting.percent(ratio, 0 if ratio >= WHOLE_PERCENT_FROM else 1)

    def _said(self, row: Row) -> str:
        sentence = self.tr(
            "{period}: revenue {revenue} {revenue_change}, net profit {profit} {profit_change}."
        )
        period, revenue, revenue_change, profit, profit_change = (cell.text for cell in row)
        return sentence.format(
            period=period,
            revenue=revenue,
            revenue_change=revenue_change,
            profit=profit,
            profit_change=profit_change,
        )


def _title(text: str, tone: Tone) -> Cell:
    """A heading with a square in the colour of its bars."""
    return Cell(f"■ {text}", tone, Place.RIGHT, said=text)

"""The figures below the header: how lively the day is, its place in the year, what the share costs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.detail.props import MeasuresProps
from tradewalk.views.detail.year_range import YearRange
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, StillLabel, still_label, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

YEAR = "year-range"
FIGURES = (
    "amplitude",
    "turnover-ratio",
    "volume-ratio",
    "market-value",
    "price-earnings",
    "price-book",
    "dividend-yield",
)
ORDER = (*FIGURES[:3], YEAR, *FIGURES[3:])
FIELD_WIDTH = 92
LEAST_WIDTH = 120
"""At 100 %: what a phone has at 200 %."""
YEAR_FIELDS = 2
"""The range takes the room of so many fields."""


class MeasuresStrip(QWidget):
    """Fields in even columns, as many as there is room for; a field that the instrument has not is absent."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "detail.measures")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        captions = self._captions()
        self._labels: dict[str, StillLabel] = {}
        self._fields: dict[str, QWidget] = {}
        self._year = YearRange(appearance)
        for name in ORDER:
            figure: QWidget = self._year if name == YEAR else self._figure(name, captions[name])
            self._fields[name] = _field(name, captions[name], figure)
        self._shown: tuple[str, ...] = ()
        self._columns = 0
        self._symbol_decimals: int | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACING.m)
        self._grid.setVerticalSpacing(SPACING.xs)
        for name in ORDER:
            self._fields[name].setParent(self)
            self._fields[name].hide()

    def forget_widths(self) -> None:
        """Another instrument's figures may be shorter."""
        for label in self._labels.values():
            label.forget()
        self._year.forget_widths()

    def render(self, props: MeasuresProps) -> None:  # type: ignore[override]
        """Draw the props."""
        texts = self._texts(props)
        for name, text in texts.items():
            self._labels[name].say(text)
        if props.year is not None:
            self._year.show_range(props.year, props.last, props.decimals)
        shown = tuple(name for name in ORDER if name in texts or (name == YEAR and props.year is not None))
        if shown != self._shown:
            self._shown, self._columns = shown, 0
            self._arrange()

    def _texts(self, props: MeasuresProps) -> dict[str, str]:
        """What each field says, without those that the instrument does not have."""
        valuation = props.valuation
        texts = {
            "amplitude": formatting.plain_percent(props.amplitude),
            "volume-ratio": formatting.number(props.volume_ratio, 2),
        }
        if props.has_shares:
            texts["turnover-ratio"] = formatting.plain_percent(props.turnover_ratio)
            texts["market-value"] = formatting.compact(valuation.market_value)
        if valuation.price_earnings is not None:
            texts["price-earnings"] = formatting.number(valuation.price_earnings, 1)
        elif valuation.is_loss:
            texts["price-earnings"] = self.tr("loss", "instead of a price-earnings ratio")
        if valuation.price_book is not None:
            texts["price-book"] = formatting.number(valuation.price_book, 2)
        if valuation.dividend_yield is not None:
            texts["dividend-yield"] = formatting.plain_percent(valuation.dividend_yield)
        return texts

    def _captions(self) -> dict[str, str]:
        return {
            "amplitude": self.tr("Amplitude"),
            "turnover-ratio": self.tr("Turnover ratio"),
            "volume-ratio": self.tr("Volume ratio"),
            YEAR: self.tr("52 weeks"),
            "market-value": self.tr("Market value"),
            "price-earnings": self.tr("P/E (TTM)"),
            "price-book": self.tr("P/B"),
            "dividend-yield": self.tr("Dividend yield"),
        }

    def _figure(self, name: str, caption: str) -> StillLabel:
        label = self._labels[name] = still_label(f"detail.measures.{name}", Role.FIGURE)
        label.setAccessibleName(caption)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(LEAST_WIDTH), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """Place the fields in rows; each column is as wide as the others."""
        room = max(YEAR_FIELDS, (self.width() + SPACING.m) // (px(FIELD_WIDTH) + SPACING.m))
        columns = _columns(self._shown, min(room, len(self._shown) + YEAR_FIELDS - 1))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for name in ORDER:
            self._grid.removeWidget(self._fields[name])
            self._fields[name].setVisible(name in self._shown)
        for name, place in _places(self._shown, columns).items():
            self._grid.addWidget(self._fields[name], *divmod(place, columns), 1, _width(name))
        self._grid.activate()
        self.setFixedHeight(self._grid.totalSizeHint().height())


def _width(name: str) -> int:
    return YEAR_FIELDS if name == YEAR else 1


def _places(names: tuple[str, ...], columns: int) -> dict[str, int]:
    """Where each field begins, counted along the rows; a wide one is not broken over two."""
    places, place = {}, 0
    for name in names:
        if place % columns + _width(name) > columns:
            place += columns - place % columns
        places[name] = place
        place += _width(name)
    return places


def _columns(names: tuple[str, ...], most: int) -> int:
    """As many as there is room for, or fewer in as many rows, so that no field stands alone in the last one."""
    rows = _last(names, most) // most
    for columns in range(most, YEAR_FIELDS, -1):
        row, column = divmod(_last(names, columns), columns)
        if row == rows and (row == 0 or column > 0):
            return columns
    return most


def _last(names: tuple[str, ...], columns: int) -> int:
    return max(_places(names, columns).values(), default=0)


def _field(name: str, caption: str, figure: QWidget) -> QWidget:
    """A caption over a figure."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    label = text_label(f"detail.measures.{name}.caption", Role.LABEL, Tone.QUIET)
    label.setText(caption)
    column.addWidget(label)
    if name == YEAR:
        column.addWidget(figure)
    else:
        column.addWidget(figure, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    return box

"""The quote header: who it is, what it costs, and the day so far. What is not known yet is a dash."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.detail.props import ChipProps, HeaderProps
from tradewalk.views.order_words import board_word
from tradewalk.views.text import Role, set_text, set_tone, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone, tone_of

FIGURES = ("open", "high", "volume", "limit-up", "previous-close", "low", "turnover", "limit-down")
NARROW_ORDER = ("previous-close", "open", "high", "low", "volume", "turnover", "limit-up", "limit-down")
IN_ONE_ROW_FROM = 900


class QuoteHeader(QWidget):
    """Name and chips, the last price, and eight figures; the figures go below where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail.header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = text_label("detail.header.name", Role.HEADING)
        self._chinese = text_label("detail.header.chinese-name", Role.CHINESE, Tone.QUIET)
        self._symbol = text_label("detail.header.symbol", Role.BODY, Tone.QUIET)
        self._chips = [
            text_label(f"detail.header.chip.{number}", Role.CHIP, Tone.QUIET) for number in range(6)
        ]
        self._last = text_label("detail.header.last", Role.LAST)
        self._change = text_label("detail.header.change", Role.CHANGE)
        self._captions = {
            name: text_label(f"detail.header.{name}.caption", Role.LABEL, Tone.QUIET) for name in FIGURES
        }
        self._figures = {name: text_label(f"detail.header.{name}", Role.FIGURE) for name in FIGURES}
        self._box = QWidget()
        self._grid = QGridLayout(self._box)
        self._is_wide: bool | None = None
        self._lay_out()
        self._write_captions()
        self._arrange(is_wide=True)

    def render(self, props: HeaderProps) -> None:  # type: ignore[override]
        """Draw the props."""
        instrument, quote = props.instrument, props.quote
        set_text(self._name, instrument.name_en)
        set_text(self._chinese, instrument.name_hans)
        set_text(self._symbol, instrument.symbol)
        self._render_chips(props)
        tone = tone_of(quote.change)
        set_text(self._last, formatting.price(quote.last, instrument.decimals))
        set_text(self._change, self._change_text(props))
        set_tone(self._last, tone)
        set_tone(self._change, tone if quote.last is not None else Tone.QUIET)
        for name, text in self._figure_texts(props).items():
            set_text(self._figures[name], text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_wide=event.size().width() >= IN_ONE_ROW_FROM)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(SPACING.s)
        names.addWidget(self._name, 0, Qt.AlignmentFlag.AlignBaseline)
        names.addWidget(self._chinese, 0, Qt.AlignmentFlag.AlignBaseline)
        names.addStretch(1)
        chips = QHBoxLayout()
        chips.setSpacing(SPACING.xs)
        chips.addWidget(self._symbol)
        chips.addSpacing(SPACING.xs)
        for chip in self._chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        self._identity, self._price = self._column(names, chips), QVBoxLayout()
        self._price.setSpacing(2)
        self._price.addWidget(self._last)
        self._price.addWidget(self._change)
        self._outer = QGridLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setHorizontalSpacing(SPACING.xxl)
        self._outer.setVerticalSpacing(SPACING.s)
        self._outer.addLayout(self._identity, 0, 0, Qt.AlignmentFlag.AlignBottom)
        self._outer.addLayout(self._price, 0, 1, Qt.AlignmentFlag.AlignBottom)
        self._outer.setColumnStretch(0, 3)
        self._outer.setColumnStretch(1, 2)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(1)
        self._grid.setHorizontalSpacing(SPACING.l)

    def _column(self, *rows: QHBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for row in rows:
            column.addLayout(row)
        return column

    def _arrange(self, *, is_wide: bool) -> None:
        """Four columns of figures beside the price, or all eight in one row below."""
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        self._outer.removeWidget(self._box)
        self._grid.setRowMinimumHeight(2, 4 if is_wide else 0)
        for place, name in enumerate(FIGURES):
            row, column = divmod(place, 4) if is_wide else (0, NARROW_ORDER.index(name))
            self._grid.addWidget(self._captions[name], row * 3, column)
            self._grid.addWidget(self._figures[name], row * 3 + 1, column)
        if is_wide:
            self._outer.addWidget(self._box, 0, 2, Qt.AlignmentFlag.AlignBottom)
        else:
            self._outer.addWidget(self._box, 1, 0, 1, 3)

    def _write_captions(self) -> None:
        captions = {
            "open": self.tr("Open"),
            "high": self.tr("High"),
            "volume": self.tr("Volume"),
            "limit-up": self.tr("Limit up"),
            "previous-close": self.tr("Prev close"),
            "low": self.tr("Low"),
            "turnover": self.tr("Turnover"),
            "limit-down": self.tr("Limit down"),
        }
        for name, caption in captions.items():
            self._captions[name].setText(caption)
            self._figures[name].setAccessibleName(caption)

    def _figure_texts(self, props: HeaderProps) -> dict[str, str]:
        quote, decimals = props.quote, props.instrument.decimals
        prices = {
            "open": quote.open,
            "high": quote.high,
            "limit-up": quote.limit_up,
            "previous-close": quote.previous_close,
            "low": quote.low,
            "limit-down": quote.limit_down,
        }
        texts = {name: formatting.price(price, decimals) for name, price in prices.items()}
        has_traded = quote.last is not None
        texts["volume"] = formatting.compact(quote.volume if has_traded else None)
        texts["turnover"] = formatting.compact(quote.turnover if has_traded else None)
        return texts

    def _change_text(self, props: HeaderProps) -> str:
        quote = props.quote
        if quote.last is None:
            return self.tr("No trade yet today")
        change = formatting.change(quote.change, props.instrument.decimals)
        return f"{change}  {formatting.percent(quote.change_ratio)}"

    def _render_chips(self, props: HeaderProps) -> None:
        texts = self._chip_texts(props.chips)
        texts = [board_word(props.instrument.board), *texts, props.instrument.currency.value]
        if props.instrument.is_invented:
            texts.append(self.tr("invented"))
        for number, chip in enumerate(self._chips):
            self._render_chip(chip, texts[number] if number < len(texts) else "")

    def _render_chip(self, chip: QLabel, text: str) -> None:
        set_text(chip, text)
        chip.setVisible(bool(text))

    def _chip_texts(self, chips: ChipProps) -> list[str]:
        texts = []
        if chips.sellable_after_days is not None:
            texts.append(f"T+{chips.sellable_after_days}")
        if chips.is_limit_free:
            texts.append(self.tr("no price limit today"))
        elif chips.limit_ratio is not None:
            texts.append(f"±{formatting.plain_percent(chips.limit_ratio, 0)}")
        if chips.minimum is not None:
            texts.append(self.tr("min {shares}").format(shares=formatting.quantity(chips.minimum)))
        return texts

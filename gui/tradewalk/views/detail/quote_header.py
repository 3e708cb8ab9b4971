"""The quote header: who it is, what it costs, and the day so far. What is not known yet is a dash."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.domain.instruments import Board
from tradewalk.views import formatting
from tradewalk.views.detail.props import ChipProps, HeaderProps
from tradewalk.views.explained import explains
from tradewalk.views.flow import flow_of
from tradewalk.views.halt_words import HALT_TERMS, halt_sentence
from tradewalk.views.held_words import held_sentence
from tradewalk.views.instrument_names import second_name, shown_name
from tradewalk.views.order_words import board_word
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, StillLabel, flowing_label, set_text, set_tone, still_label, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone, tone_of

FIGURES = ("open", "high", "volume", "limit-up", "previous-close", "low", "turnover", "limit-down")
BELOW_ORDER = ("previous-close", "open", "high", "low", "volume", "turnover", "limit-up", "limit-down")
BESIDE_FROM = 900
"""The width at 100 % from which the figures stand beside the price."""
FIGURE_WIDTH = 84
PRICE_BESIDE_FROM = 480
COLUMNS_BELOW = (8, 4, 2)
_ANYHOW = Qt.AlignmentFlag(0)


class QuoteHeader(QWidget):
    """Name and chips, the last price, and eight figures; the figures go below where there is no room."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        name_target(self, "detail.header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._name = text_label("detail.header.name", Role.HEADING)
        self._chinese = text_label("detail.header.chinese-name", Role.CHINESE, Tone.QUIET)
        self._symbol = text_label("detail.header.symbol", Role.BODY, Tone.QUIET)
        self._chips = [
            text_label(f"detail.header.chip.{number}", Role.CHIP, Tone.QUIET) for number in range(6)
        ]
        self._held = text_label("detail.header.held", Role.LABEL, Tone.QUIET)
        self._halt = flowing_label("detail.header.halt", Role.LABEL, Tone.WARN)
        self._last = still_label("detail.header.last", Role.LAST)
        self._change = still_label("detail.header.change", Role.CHANGE)
        self._captions = {
            name: text_label(f"detail.header.{name}.caption", Role.LABEL, Tone.QUIET) for name in FIGURES
        }
        self._figures = {name: still_label(f"detail.header.{name}", Role.FIGURE) for name in FIGURES}
        self._symbol_shown = ""
        self._box = QWidget()
        self._grid = QGridLayout(self._box)
        self._arrangement: tuple[int, bool] | None = None
        self._lay_out()
        self._write_captions()
        self._arrange(px(BESIDE_FROM))

    def _render_held(self, props: HeaderProps) -> None:
        """Say that the price stands still, or that it is an earlier one."""
        text = held_sentence(props.held_at)
        if props.past is not None:
            text = self.tr("Looking back: {time}").format(time=formatting.clock_time(props.past))
        set_text(self._held, text)
        set_tone(self._held, Tone.QUIET if props.past is None else Tone.WARN)
        self._held.setVisible(bool(text))

    def _render_halt(self, props: HeaderProps) -> None:
        """Say that trading pauses, or to which prices it keeps."""
        text = halt_sentence(props.halt, props.instrument, props.zone)
        set_text(explains(self._halt, HALT_TERMS[props.instrument.exchange]), text)
        self._halt.setVisible(bool(text))

    def render(self, props: HeaderProps) -> None:  # type: ignore[override]
        """Draw the props."""
        instrument, quote = props.instrument, props.quote
        set_text(self._name, shown_name(instrument))
        set_text(self._chinese, second_name(instrument))
        set_text(self._symbol, instrument.symbol)
        self._render_chips(props)
        self._render_held(props)
        self._render_halt(props)
        tone = tone_of(quote.change)
        if instrument.symbol != self._symbol_shown:
            self._symbol_shown = instrument.symbol
            self._forget_widths()
        set_tone(self._last, tone)
        set_tone(self._change, tone if quote.last is not None else Tone.QUIET)
        self._last.say(formatting.price(quote.last, instrument.decimals))
        self._change.say(self._change_text(props))
        for name, text in self._figure_texts(props).items():
            self._figures[name].say(text)
        for name in ("limit-up", "limit-down"):
            for label in (self._captions[name], self._figures[name]):
                label.setVisible(props.chips.has_limits)

    def _forget_widths(self) -> None:
        """Another instrument's figures may be shorter."""
        for label in (self._last, self._change, *self._figures.values()):
            label.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.contentsRect().width())

    def keep_clear(self, covered: int) -> None:
        """Stay left of so many pixels."""
        self.setContentsMargins(0, 0, covered, 0)
        self._arrange(self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(2 * FIGURE_WIDTH), super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        names = flow_of(self._name, self._chinese, self._held, self._halt, spacing=SPACING.s, line_spacing=0)
        chips = flow_of(self._symbol, *self._chips, spacing=SPACING.xs, line_spacing=SPACING.xs)
        self._identity, self._price = _column(6, names, chips), _column(2, self._last, self._change)
        name_target(self._price, "detail.header.price")
        self._outer = QGridLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setHorizontalSpacing(SPACING.xxl)
        self._outer.setVerticalSpacing(SPACING.s)
        self._outer.setColumnStretch(0, 3)
        self._outer.setColumnStretch(1, 2)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(1)
        self._grid.setHorizontalSpacing(SPACING.l)

    def _arrange(self, width: int) -> None:
        """Four columns of figures beside the price, or as many as there is room for in rows below."""
        is_beside = width >= px(BESIDE_FROM)
        room = max(1, width // px(FIGURE_WIDTH))
        columns = 4 if is_beside else next(count for count in (*COLUMNS_BELOW, 1) if count <= room)
        arrangement = (0 if is_beside else columns, width >= px(PRICE_BESIDE_FROM))
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._place_parts(is_beside=is_beside, is_price_beside=arrangement[1])
            self._place_figures(FIGURES if is_beside else BELOW_ORDER, columns)

    def _place_parts(self, *, is_beside: bool, is_price_beside: bool) -> None:
        outer, bottom = self._outer, Qt.AlignmentFlag.AlignBottom
        for part in (self._identity, self._price, self._box):
            outer.removeWidget(part)
        if is_price_beside:
            outer.addWidget(self._identity, 0, 0, bottom)
            outer.addWidget(self._price, 0, 1, bottom)
        else:
            outer.addWidget(self._identity, 0, 0, 1, 3)
            outer.addWidget(self._price, 1, 0, 1, 3)
        if is_beside:
            outer.addWidget(self._box, 0, 2, bottom)
        else:
            outer.addWidget(self._box, 2, 0, 1, 3)

    def _place_figures(self, order: tuple[str, ...], columns: int) -> None:
        """Captions over figures; a little air between the rows."""
        for row in range(len(FIGURES)):
            self._grid.setRowMinimumHeight(row * 3 + 2, 4 if row < len(FIGURES) // columns - 1 else 0)
        for place, name in enumerate(order):
            row, column = divmod(place, columns)
            self._grid.addWidget(self._captions[name], row * 3, column)
            self._grid.addWidget(self._figures[name], row * 3 + 1, column, Qt.AlignmentFlag.AlignLeft)

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

    def _least(self, shares: int, *, has_board_lot: bool) -> tuple[str, str]:
        """The least order: of a board lot, or of so many shares."""
        text = formatting.quantity(shares)
        if has_board_lot:
            return (self.tr("lot {shares}").format(shares=text), "lot")
        return (self.tr("min {shares}").format(shares=text), "minimum-quantity")

    def _change_text(self, props: HeaderProps) -> str:
        quote = props.quote
        if quote.last is None:
            return self.tr("No trade yet today")
        change = formatting.change(quote.change, props.instrument.decimals)
        mark = self._appearance.theme.mark_of(tone_of(quote.change))
        return f"{mark}{change}  {formatting.percent(quote.change_ratio)}"

    def _render_chips(self, props: HeaderProps) -> None:
        board = props.instrument.board
        texts = [(board_word(board), "star-market" if board is Board.SSE_STAR else "board")]
        texts += [*self._chip_texts(props.chips), (props.instrument.currency.value, "currency")]
        if props.instrument.is_invented:
            texts.append((self.tr("invented"), "invented"))
        for chip in self._chips[len(texts) :]:
            chip.hide()
        for chip, (text, term) in zip(self._chips, texts, strict=False):
            set_text(explains(chip, term), text)
            chip.show()

    def _chip_texts(self, chips: ChipProps) -> list[tuple[str, str]]:
        """What the rule book says in short, each with its term of the glossary."""
        texts = []
        if chips.sellable_after_days is not None:
            texts.append((f"T+{chips.sellable_after_days}", "sellable-from"))
        if chips.is_limit_free:
            texts.append((self.tr("no price limit today"), "no-price-limit"))
        elif chips.limit_ratio is not None:
            texts.append((f"±{formatting.plain_percent(chips.limit_ratio, 0)}", "price-limit"))
        if chips.minimum is not None:
            texts.append(self._least(chips.minimum, has_board_lot=chips.has_board_lot))
        return texts


def _column(spacing: int, *widgets: QWidget) -> QWidget:
    """Widgets below each other."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if isinstance(widget, StillLabel) else _ANYHOW)
    return box

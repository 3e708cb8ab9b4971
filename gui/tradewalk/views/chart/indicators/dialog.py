"""The window of indicators: all there are at the left, and at the right what one of them measures and its values."""

from math import isnan, nan

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tradewalk.market.indicators.indicator_texts import IndicatorTexts
from tradewalk.views import formatting
from tradewalk.views.chart.indicators.props import IndicatorsProps, ValueField
from tradewalk.views.check_box import CheckBox
from tradewalk.views.scale import px
from tradewalk.views.stepper import Stepper
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.typed_number import TypedNumber
from tradewalk.views.typed_numbers import read_price

SIZE = (800, 520)
MARGIN = 40
LIST_WIDTH = 250
FIELD_WIDTH = 180
KEY = Qt.ItemDataRole.UserRole


class IndicatorList(QListWidget):
    """All indicators, those that are drawn with a tick."""

    def fields_of(self, row: int) -> dict[str, str]:
        """By what a row is found as a target."""
        return {"indicator": self.item(row).data(KEY)}


class IndicatorDialog(QDialog):
    """Shows props; every change is told at once, and there is nothing to confirm. Escape or Done closes it."""

    selected = Signal(str)
    draw_wanted = Signal(str, bool)
    value_set = Signal(int, float)
    length_wanted = Signal()
    length_unwanted = Signal()
    usual_wanted = Signal()

    def __init__(self, window: QWidget, texts: IndicatorTexts) -> None:
        super().__init__(window)
        name_target(self, "indicators")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Indicators — SIMULATED"))
        self._texts, self._language = texts, formatting.language_tag()
        self._key = ""
        self._fields: list[Stepper] = []
        self._list = IndicatorList()
        self._title = text_label("indicators.title", Role.TITLE)
        self._measures = sentence_label("indicators.measures", Role.BODY, Tone.PLAIN)
        self._limits = sentence_label("indicators.limits", Role.BODY, Tone.PLAIN)
        self._convention = sentence_label("indicators.convention")
        self._fault = sentence_label("indicators.fault", tone=Tone.ERROR)
        self._is_drawn = CheckBox(self.tr("Draw it on the chart"))
        self._form = QFormLayout()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._buttons = {
            "more": (self._button("more", self.tr("One length more")), self.length_wanted),
            "fewer": (self._button("fewer", self.tr("One length less")), self.length_unwanted),
            "usual": (self._button("usual", self.tr("Usual values")), self.usual_wanted),
        }
        self._lay_out()
        width, height = (px(length) for length in SIZE)
        self.resize(min(width, window.width() - MARGIN), min(height, window.height() - MARGIN))

    def render(self, props: IndicatorsProps) -> None:  # type: ignore[override]
        """Show the props."""
        self._render_list(props)
        words = self._texts.indicators[props.selected.key]
        set_text(self._title, words.title.in_language(self._language))
        for label, text in (
            (self._measures, words.measures),
            (self._limits, words.limits),
            (self._convention, words.convention),
        ):
            set_text(label, "" if text is None else text.in_language(self._language))
            label.setVisible(text is not None)
        with QSignalBlocker(self._is_drawn):
            self._is_drawn.setChecked(props.is_drawn)
        self._render_fields(props)
        self._buttons["more"][0].setVisible(props.can_add_length)
        self._buttons["fewer"][0].setVisible(props.can_remove_length)
        set_text(
            self._fault, "" if props.fault is None else self._texts.sentence(props.fault, self._language)
        )
        self._fault.setVisible(props.fault is not None)

    def _render_list(self, props: IndicatorsProps) -> None:
        with QSignalBlocker(self._list):
            if self._list.count() != len(props.rows):
                self._list.clear()
                for row in props.rows:
                    item = QListWidgetItem()
                    item.setData(KEY, row.key)
                    self._list.addItem(item)
            for place, row in enumerate(props.rows):
                item = self._list.item(place)
                item.setText(("✓  " if row.is_drawn else "") + self._name(row.key))
                item.setToolTip(self._name(row.key))
                if row.key == props.selected.key:
                    self._list.setCurrentItem(item)

    def _name(self, key: str) -> str:
        words = self._texts.indicators[key]
        label, title = (text.in_language(self._language) for text in (words.label, words.title))
        return label if label == title else f"{label}  {title}"

    def _render_fields(self, props: IndicatorsProps) -> None:
        """Values keep their field, and so the cursor, as long as there are as many of the same indicator."""
        self._values = props.fields
        if self._key != props.selected.key or len(self._fields) != len(props.fields):
            self._key = props.selected.key
            while self._form.rowCount():
                self._form.removeRow(0)
            self._fields = [self._field(place, field) for place, field in enumerate(props.fields)]
            for field, value in zip(self._fields, props.fields, strict=True):
                label = QLabel(self._field_name(value))
                label.setMinimumHeight(field.sizeHint().height())
                self._form.addRow(label, field)
        for field, value in zip(self._fields, props.fields, strict=True):
            if not isnan(value.value):
                number = formatting.decimal_of(value.value)
                text = formatting.number(number, _decimals(value))
                field.show_number(TypedNumber(number), text, is_refused=props.fault is not None)

    def _field_name(self, value: ValueField) -> str:
        name = self._texts.parameters[value.parameter.name].in_language(self._language)
        return name if value.number is None else f"{name} {formatting.quantity(value.number)}"

    def _field(self, place: int, value: ValueField) -> Stepper:
        field = Stepper(f"indicators.value.{place}", read_price)
        field.name_it(self._field_name(value))
        field.setFixedWidth(px(FIELD_WIDTH))
        field.typed.connect(lambda number: self.value_set.emit(place, _float(number)))
        field.stepped.connect(lambda count: self._step(place, count))
        return field

    def _step(self, place: int, count: int) -> None:
        value = self._values[place]
        start = value.parameter.least if isnan(value.value) else value.value
        steps = round(start / value.parameter.step) + count
        self.value_set.emit(place, steps * value.parameter.step)

    def _lay_out(self) -> None:
        name_target(self._list, "indicators.list")
        self._list.setAccessibleName(self.tr("All indicators"))
        self._list.setMinimumWidth(px(LIST_WIDTH))
        self._list.currentItemChanged.connect(lambda item, _: self.selected.emit(item.data(KEY)))
        self._list.itemActivated.connect(lambda _: self._is_drawn.toggle())
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("kind", "choices")
        name_target(self._is_drawn, "indicators.drawn")
        self._is_drawn.toggled.connect(lambda is_on: self.draw_wanted.emit(self._key, is_on))
        for button, signal in self._buttons.values():
            button.clicked.connect(signal)
        middle = QHBoxLayout()
        middle.setSpacing(SPACING.l)
        middle.addWidget(self._list, 2)
        middle.addLayout(self._right(), 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.l)
        column.setSpacing(SPACING.m)
        column.addLayout(middle, 1)
        column.addLayout(self._foot())

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(SPACING.s)
        for widget in (self._title, self._measures, self._limits, self._convention, self._is_drawn):
            right.addWidget(widget)
        right.addLayout(self._form)
        right.addWidget(self._fault)
        row = QHBoxLayout()
        for button, _ in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        right.addLayout(row)
        right.addStretch(1)
        return right

    def _foot(self) -> QHBoxLayout:
        simulated = QLabel(self.tr("SIMULATED"))
        simulated.setProperty("kind", "simulated")
        done = QPushButton(self.tr("Done"))
        name_target(done, "indicators.done")
        done.setProperty("kind", "primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(simulated, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        foot.addWidget(done)
        return foot

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        name_target(button, f"indicators.{name}")
        button.setProperty("kind", "quiet")
        return button


def _decimals(value: ValueField) -> int:
    return len(f"{value.parameter.step:g}".partition(".")[2])


def _float(number: TypedNumber) -> float:
    """What was typed; NaN for what is no number, of which the view model says what would be one."""
    return nan if number.value is None else float(number.value)

"""The prices that the market offers, and the lock that lets the price follow one of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.elided_button import ElidedButton
from tradewalk.views.even_grid import EvenGrid
from tradewalk.views.targets import name_target
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.ticket.presets import PresetOption, PricePreset
from tradewalk.views.ticket.price_words import follow_note, preset_problem, preset_word
from tradewalk.views.ticket.props import TicketProps


class PresetRow(QWidget):
    """``preset_chosen`` carries a PricePreset, ``follow_toggled`` whether the price is to follow."""

    preset_chosen = Signal(object)
    follow_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "ticket.presets")
        self._buttons = {preset: self._button(preset) for preset in PricePreset}
        self._problems = sentence_label("ticket.presets.note")
        self._follow = ElidedButton("ticket.follow", "chip")
        self._follow.setCheckable(True)
        self._follow.clicked.connect(self.follow_toggled)
        self._note = sentence_label("ticket.follow.note")
        self._place()

    def _button(self, preset: PricePreset) -> QPushButton:
        button = QPushButton(self)
        name_target(button, f"ticket.preset.{preset.value}")
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(preset))
        return button

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        grid = EvenGrid(tuple(self._buttons.values()), (2,), 6)
        for widget in (grid, self._problems, self._follow, self._note):
            column.addWidget(widget)

    def show_presets(self, props: TicketProps) -> None:
        """Show each preset with its price, or why it has none, and whether the price follows."""
        offered = {option.preset for option in props.presets}
        for preset, button in self._buttons.items():
            button.setVisible(preset in offered)
        for option in props.presets:
            self._show_option(option, props)
        problems = dict.fromkeys(preset_problem(each) for each in props.presets if each.problem is not None)
        set_text(self._problems, formatting.running_text(*problems))
        self._problems.setVisible(bool(problems))
        self._show_follow(props)

    def _show_option(self, option: PresetOption, props: TicketProps) -> None:
        button, form = self._buttons[option.preset], props.form
        price = formatting.price(option.price, props.instrument.decimals)
        text = self.tr("{preset} {price}").format(preset=preset_word(option.preset), price=price)
        button.setText(text)
        button.setAccessibleName(text if option.problem is None else f"{text}. {preset_problem(option)}")
        button.setEnabled(option.price is not None)
        button.setChecked(option.preset is form.preset and option.price == form.price.value)

    def _show_follow(self, props: TicketProps) -> None:
        form = props.form
        word = preset_word(form.preset) if form.preset is not None and props.can_follow else ""
        text = self.tr("Follow the market: {preset}") if word else self.tr("Follow the market")
        if form.is_following:
            text = self.tr("✓ Following: {preset}")
        text = text.format(preset=word)
        self._follow.say(text)
        self._follow.setChecked(form.is_following)
        self._follow.setEnabled(props.can_follow)
        note = follow_note(is_following=form.is_following, can_follow=props.can_follow)
        self._follow.setAccessibleName(f"{text}. {note}".strip())
        set_text(self._note, note)
        self._note.setVisible(bool(note))

    def _choose(self, preset: PricePreset) -> None:
        """The props decide which one is down."""
        self._buttons[preset].setChecked(True)
        self.preset_chosen.emit(preset)

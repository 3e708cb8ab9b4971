"""The form of a change: the order as it is, its new price and quantity, what will happen, and the question."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.change.card_list import CardList
from tradewalk.views.change.props import ChangeEffect, ChangeField, ChangeProps
from tradewalk.views.change.words import context_of, effect_word, question, race_word
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.order_words import side_word
from tradewalk.views.own_money import own_money
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.question import Question
from tradewalk.views.refusal_sentences import source_line
from tradewalk.views.stepper import Stepper
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, flowing_label, sentence_label, set_text, text_label
from tradewalk.views.tones import Tone
from tradewalk.views.two_ends import TwoEnds
from tradewalk.views.typed_numbers import read_price, read_quantity


class ChangeView(QWidget):
    """Draws ChangeProps. ``send_requested`` goes out after the second press alone.

    ``nearest_requested`` carries a ChangeField and the value that was offered.
    """

    price_typed = Signal(object)
    price_stepped = Signal(int)
    quantity_typed = Signal(object)
    quantity_stepped = Signal(int)
    nearest_requested = Signal(object, object)
    ask_requested = Signal()
    kept = Signal()
    send_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "change")
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = flowing_label("change.title", Role.SECTION, Tone.PLAIN)
        self._simulated = text_label("change.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._head = TwoEnds(self._title, self._simulated)
        self._now = sentence_label("change.now")
        self._price_row, self._quantity_row = FigureRow("change.price.now"), FigureRow("change.quantity.now")
        self.price = Stepper("change.price", read_price)
        self.quantity = Stepper("change.quantity", read_quantity)
        self._cards = {field: CardList(f"change.card.{field}") for field in ChangeField}
        self._effect = text_label("change.effect", Role.TITLE)
        self._race = text_label("change.effect.race", Role.SMALL)
        self._source = text_label("change.effect.source", Role.LABEL, Tone.QUIET)
        self._frozen = {name: FigureRow(f"change.{name}") for name in ("frozen", "frozen_after")}
        self._question = Question("change.question")
        self._back, self._send = QPushButton(), QPushButton()
        name_target(self._back, "change.back")
        name_target(self._send, "change.send")
        self._send.setProperty("kind", "primary")
        self._buttons = QWidget()
        self._guard = PressGuard(self._buttons)
        self._connect()
        self._place()

    def _connect(self) -> None:
        self.price.typed.connect(self.price_typed)
        self.price.stepped.connect(self.price_stepped)
        self.quantity.typed.connect(self.quantity_typed)
        self.quantity.stepped.connect(self.quantity_stepped)
        for cards in self._cards.values():
            cards.nearest_requested.connect(self.nearest_requested)
        self._back.clicked.connect(self.back_requested)
        self._send.clicked.connect(self.ask_requested)
        self._question.kept.connect(self._on_kept)
        self._question.confirmed.connect(self._on_confirmed)

    def _place(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._back, 1)
        row.addWidget(self._send, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(self._question)
        column.addWidget(self._buttons)

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        for widget in (self._now, self._cards[ChangeField.ORDER], self._price_row, self.price):
            column.addWidget(widget)
        column.addWidget(self._cards[ChangeField.PRICE])
        for other in (self._quantity_row, self.quantity, self._cards[ChangeField.QUANTITY], self._note()):
            column.addWidget(other)
        for figures in self._frozen.values():
            column.addWidget(figures)
        column.addStretch(1)
        area = QScrollArea()
        name_target(area, "change.scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._area = area
        return area

    def _note(self) -> QFrame:
        self._frame = QFrame()
        self._frame.setProperty("kind", "note")
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        for label in (self._effect, self._race, self._source):
            label.setWordWrap(True)
            column.addWidget(label)
        return self._frame

    def focus_field(self) -> None:
        """Give the keyboard to the quantity, which is changed more often than a price."""
        self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.quantity))

    def render(self, props: ChangeProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self._render_head(props)
        self._render_fields(props)
        for field, cards in self._cards.items():
            cards.show_cards(props.cards_of(field), props)
        self._render_effect(props)
        self._render_frozen(props)
        self._render_question(props)

    def _render_head(self, props: ChangeProps) -> None:
        request, order = props.order.request, props.order
        title = self.tr("Change: {side} {count} × {code}").format(
            side=side_word(request.side),
            count=formatting.quantity(request.quantity),
            code=props.instrument.code,
        )
        set_text(self._title, title)
        set_text(self._simulated, self.tr("SIMULATED"))
        self._head.arrange()
        filled, ahead = formatting.quantity(order.filled), formatting.quantity(props.queue_ahead)
        parts = [self.tr("{filled} filled, {open} open.")]
        if props.queue_ahead is not None:
            parts.append(self.tr("{ahead} shares ahead in the queue."))
        text = formatting.running_text(*parts)
        set_text(self._now, text.format(filled=filled, open=formatting.quantity(order.open), ahead=ahead))

    def _render_fields(self, props: ChangeProps) -> None:
        form, context, request = props.form, context_of(props), props.order.request
        has_price = form.price is not None
        self.price.setVisible(has_price)
        self._price_row.setVisible(has_price)
        if form.price is not None:
            now = self.tr("now {price}").format(price=context.price(request.price))
            self._price_row.show_figure(self.tr("New price"), now, Tone.QUIET)
            self.price.name_it(self.tr("New price"))
            shown = context.price(form.price.value) if form.price.value is not None else ""
            refused = bool(props.cards_of(ChangeField.PRICE))
            self.price.show_number(form.price, shown, is_refused=refused)
        whole = self.tr("now {count}").format(count=formatting.quantity(request.quantity))
        self._quantity_row.show_figure(self.tr("New quantity, what is filled included"), whole, Tone.QUIET)
        self.quantity.name_it(self.tr("New quantity in shares, what is filled included"))
        number = form.quantity
        shown = formatting.quantity(int(number.value)) if number.value is not None else ""
        refused = bool(props.cards_of(ChangeField.QUANTITY))
        self.quantity.show_number(number, shown, is_refused=refused)

    def _render_effect(self, props: ChangeProps) -> None:
        self._frame.setVisible(props.effect is not None)
        if props.effect is None:
            return
        set_text(self._effect, effect_word(props.effect))
        set_text(self._race, race_word())
        self._race.setVisible(props.effect is not ChangeEffect.AT_THE_BROKER)
        set_text(self._source, source_line(props.rule) if props.rule is not None else "")

    def _render_frozen(self, props: ChangeProps) -> None:
        order, frozen = props.order, props.frozen
        for row in self._frozen.values():
            row.setVisible(frozen is not None)
        if frozen is None:
            return
        now = self.tr("Frozen now")
        self._frozen["frozen"].show_figure(now, own_money(order.frozen_cash, order.currency))
        self._frozen["frozen_after"].show_figure(
            self.tr("Frozen after the change"), own_money(frozen, order.currency)
        )

    def _render_question(self, props: ChangeProps) -> None:
        self._back.setText(self.tr("Back"))
        self._send.setText(self.tr("Change…"))
        for button in (self._back, self._send):
            button.setAccessibleName(button.text())
        self._send.setEnabled(props.can_send)
        asks, is_shown = props.form.is_asking, not self._question.isHidden()
        if asks:
            self._question.put(question(props), self.tr("Yes, change it"), self.tr("Leave it as it is"))
        if asks and not is_shown:
            self._buttons.hide()
            self._question.ask()
        elif is_shown and not asks:
            self._stop_asking()

    def _stop_asking(self) -> None:
        self._question.hide()
        self._guard.arm()
        self._buttons.show()
        self._back.setFocus()

    def _on_kept(self) -> None:
        self._stop_asking()
        self.kept.emit()

    def _on_confirmed(self) -> None:
        self._stop_asking()
        self.send_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, from a field it asks; Escape goes back."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self._on_enter()
            case Qt.Key.Key_Escape:
                self.back_requested.emit()
            case _:
                super().keyPressEvent(event)

    def _on_enter(self) -> None:
        focused = self.focusWidget()
        button = focused if isinstance(focused, QPushButton) else self._send
        if button.isEnabled() and button.isVisible():
            button.click()

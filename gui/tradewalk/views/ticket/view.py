"""The ticket: five steps, one at a time, over a bill and two buttons."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tradewalk.views.order_words import side_word
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.ticket.bill import Bill
from tradewalk.views.ticket.progress import ProgressBars
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.quantity_page import QuantityPage
from tradewalk.views.ticket.review_page import ReviewPage
from tradewalk.views.ticket.side_and_price_page import SideAndPricePage
from tradewalk.views.ticket.steps import STEPS, TicketStep, number_of
from tradewalk.views.ticket.unlock_page import UnlockPage
from tradewalk.views.ticket.validity_page import ValidityPage
from tradewalk.views.ticket.words import step_word
from tradewalk.views.tones import Tone


class TicketView(QWidget):
    """Draws TicketProps. Signals carry what the user did: sides, types, typed numbers, cards, the password.

    ``submit_requested`` goes out once for a ticket: from then on the button is pressed and disabled,
    until props say that the password was wrong.
    """

    side_chosen = Signal(object)
    type_chosen = Signal(object)
    price_typed = Signal(object)
    price_stepped = Signal(int)
    quantity_typed = Signal(object)
    quantity_stepped = Signal(int)
    quantity_chosen = Signal(int)
    nearest_requested = Signal(object)
    continue_requested = Signal()
    back_requested = Signal()
    password_edited = Signal()
    submit_requested = Signal(str)
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ticket")
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._props: TicketProps | None = None
        self._is_submitting = False
        self._title = text_label("ticket.title", Role.SECTION)
        self._step_name = text_label("ticket.step", Role.TITLE)
        self._step_number = text_label("ticket.step.number", Role.SMALL, Tone.QUIET, is_right=True)
        self._simulated = text_label("ticket.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._progress = ProgressBars()
        self._side_and_price = SideAndPricePage()
        self._quantity = QuantityPage()
        self._validity = ValidityPage()
        self._review = ReviewPage()
        self._unlock = UnlockPage()
        self._bill = Bill()
        self._back = _button("ticket.back")
        self._continue = _button("ticket.continue", is_primary=True)
        self._submit = _button("ticket.submit", is_primary=True)
        self._place()
        self._connect()

    @property
    def _pages(self) -> dict[TicketStep, QWidget]:
        pages = (self._side_and_price, self._quantity, self._validity, self._review, self._unlock)
        return dict(zip(STEPS, pages, strict=True))

    def _place(self) -> None:
        column = QVBoxLayout(self)
        # The scrolled pages stand two pixels further out, for the ring of a focused field.
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(_row("ticket.head", (self._title, 1), (self._simulated, 0)))
        column.addWidget(_row("ticket.bars", (self._progress, 1)))
        column.addWidget(_row("ticket.where", (self._step_name, 1), (self._step_number, 0)))
        column.addWidget(self._scrolled_pages(), 1)
        column.addWidget(_row("ticket.bill", (self._bill, 1)))
        column.addWidget(_row("ticket.foot", (self._back, 1), (self._continue, 2), (self._submit, 2)))

    def _scrolled_pages(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 2, 2)
        for page in self._pages.values():
            column.addWidget(page)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _connect(self) -> None:
        page = self._side_and_price
        page.sides.side_chosen.connect(self.side_chosen)
        page.types.type_chosen.connect(self.type_chosen)
        page.price.typed.connect(self.price_typed)
        page.price.stepped.connect(self.price_stepped)
        self._quantity.quantity.typed.connect(self.quantity_typed)
        self._quantity.quantity.stepped.connect(self.quantity_stepped)
        self._quantity.quantity_chosen.connect(self.quantity_chosen)
        for each in (self._side_and_price, self._quantity, self._review, self._unlock):
            each.nearest_requested.connect(self.nearest_requested)
        self._unlock.password_edited.connect(self._on_password_edited)
        self._back.clicked.connect(self._go_back)
        self._continue.clicked.connect(self.continue_requested)
        self._submit.clicked.connect(self._submit_once)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Draw these props."""
        before, self._props = self._props, props
        if before is None or before.form.order_id != props.form.order_id:
            self._begin_ticket()
        if props.form.is_password_wrong:
            self._is_submitting = False
            self._unlock.password.clear()
        self._render_head(props)
        for step, page in self._pages.items():
            page.setVisible(step is self._shown_step(props))
        self._render_pages(props)
        self._render_buttons(props)
        if before is None or before.form.step is not props.form.step:
            self.focus_step()

    def _begin_ticket(self) -> None:
        self._is_submitting = False
        self._unlock.password.clear()

    def _shown_step(self, props: TicketProps) -> TicketStep:
        return TicketStep.UNLOCK if props.form.step is TicketStep.SUBMITTED else props.form.step

    def _render_head(self, props: TicketProps) -> None:
        title = self.tr("{side} {code}")
        set_text(self._title, title.format(side=side_word(props.form.side), code=props.instrument.code))
        set_text(self._simulated, self.tr("SIMULATED"))
        number = number_of(props.form.step)
        text = self.tr("{step} of {steps}")
        set_text(self._step_name, step_word(props.form.step))
        set_text(self._step_number, text.format(step=number, steps=len(STEPS)))
        self._progress.show_step(number)

    def _render_pages(self, props: TicketProps) -> None:
        for page in (self._side_and_price, self._quantity, self._validity, self._review, self._unlock):
            page.render(props)
        self._bill.setVisible(props.form.step is not TicketStep.REVIEW)
        self._bill.render(props)

    def _render_buttons(self, props: TicketProps) -> None:
        is_last = self._shown_step(props) is TicketStep.UNLOCK
        is_sent = self._is_submitting or props.form.step is TicketStep.SUBMITTED
        self._back.setText(self.tr("Close") if props.form.step is STEPS[0] else self.tr("Back"))
        self._continue.setText(self.tr("Continue"))
        self._submit.setText(self.tr("Submitting…") if is_sent else self.tr("Submit"))
        self._back.setEnabled(not is_sent)
        self._continue.setEnabled(props.can_continue)
        self._submit.setEnabled(props.can_continue and self._unlock.is_complete and not is_sent)
        self._continue.setVisible(not is_last)
        self._submit.setVisible(is_last)
        for button in (self._back, self._continue, self._submit):
            button.setAccessibleName(button.text())

    def focus_step(self) -> None:
        """Give the keyboard to the field that the step on show is about.

        A focus proxy would do so too, but Tab would pass over everything before the field.
        """
        fields: dict[TicketStep, QWidget] = {
            TicketStep.SIDE_AND_PRICE: self._side_and_price.price,
            TicketStep.QUANTITY: self._quantity.quantity,
            TicketStep.VALIDITY: self._validity.day,
            TicketStep.REVIEW: self._continue,
            TicketStep.UNLOCK: self._unlock.password,
        }
        if self._props is not None and self._props.form.step in fields:
            fields[self._props.form.step].setFocus()

    def _submit_once(self) -> None:
        if self._is_submitting or not self._submit.isEnabled() or self._props is None:
            return
        self._is_submitting = True
        self._render_buttons(self._props)
        self._submit.repaint()
        self.submit_requested.emit(self._unlock.password.text())

    def _on_password_edited(self) -> None:
        self.password_edited.emit()
        if self._props is not None:
            self._render_buttons(self._props)

    def _go_back(self) -> None:
        if self._props is not None and self._props.can_go_back:
            self.back_requested.emit()
        else:
            self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._on_enter()
            case Qt.Key.Key_Escape:
                if self._back.isEnabled():
                    self._go_back()
            case _:
                super().keyPressEvent(event)

    def _on_enter(self) -> None:
        """Enter presses the focused button, and goes on from everywhere else."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused.isEnabled() and not focused.isCheckable():
            focused.click()
        elif self._submit.isVisible():
            self._submit_once()
        elif self._continue.isEnabled():
            self.continue_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._props is not None:
            self.render(self._props)


def _button(name: str, *, is_primary: bool = False) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    if is_primary:
        button.setProperty("kind", "primary")
    return button


def _row(name: str, *widgets: tuple[QWidget, int]) -> QWidget:
    """Widgets side by side with their stretch, in line with the fields of the pages."""
    inside = QWidget()
    inside.setObjectName(name)
    row = QHBoxLayout(inside)
    row.setContentsMargins(2, 0, 2, 0)
    row.setSpacing(12)
    for widget, stretch in widgets:
        row.addWidget(widget, stretch)
    return inside

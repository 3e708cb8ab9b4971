"""The ticket: five steps, one at a time, over a bill and the buttons of the step."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tradewalk.views.order_words import side_word
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.ticket.bill import Bill
from tradewalk.views.ticket.confirm_page import ConfirmPage
from tradewalk.views.ticket.foot import Foot
from tradewalk.views.ticket.progress import ProgressBars
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.quantity_page import QuantityPage
from tradewalk.views.ticket.review_page import ReviewPage
from tradewalk.views.ticket.row import row_of
from tradewalk.views.ticket.side_and_price_page import SideAndPricePage
from tradewalk.views.ticket.steps import FILLING_IN, STEPS, TicketStep, number_of, shown_step
from tradewalk.views.ticket.unlock_page import UnlockPage
from tradewalk.views.ticket.validity_page import ValidityPage
from tradewalk.views.ticket.wanting import asks_anew, is_wanting_anew, show_wanting
from tradewalk.views.ticket.words import step_word
from tradewalk.views.tones import Tone
from tradewalk.views.two_ends import TwoEnds

_LOW = 520
"""The height at 100 % below which the bill scrolls along with the page."""
_LOWEST = 260
"""The height at 100 % below which its head scrolls along too."""
_Page = SideAndPricePage | QuantityPage | ValidityPage | ReviewPage | UnlockPage | ConfirmPage


class TicketView(QWidget):
    """Draws TicketProps. Signals carry what the user did: sides, types, typed numbers, presets, cards, ticks, digits.

    ``submit_requested`` goes out once for a ticket. A double click on a button does one step, not two; ``elapsed``
    gives the real milliseconds of that.
    """

    side_chosen = Signal(object)
    type_chosen = Signal(object)
    types_toggled = Signal(bool)
    validity_chosen = Signal(object)
    fees_toggled = Signal(bool)
    price_typed = Signal(object)
    price_stepped = Signal(int)
    stop_typed = Signal(object)
    stop_stepped = Signal(int)
    trail_typed = Signal(object)
    trail_stepped = Signal(int)
    preset_chosen = Signal(object)
    follow_toggled = Signal(bool)
    newer_price_requested = Signal()
    quantity_typed = Signal(object)
    quantity_stepped = Signal(int)
    quantity_chosen = Signal(int)
    amount_typed = Signal(object)
    nearest_requested = Signal(object)
    statement_ticked = Signal(object, bool)
    continue_requested = Signal()
    back_requested = Signal()
    password_typed = Signal(str)
    advance_requested = Signal()
    ask_requested = Signal()
    submit_requested = Signal()
    close_requested = Signal()
    fees_requested = Signal()

    def __init__(self, elapsed: Callable[[], int] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "ticket")
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._props: TicketProps | None = None
        self._title = text_label("ticket.title", Role.SECTION)
        self._step_name = text_label("ticket.step", Role.TITLE)
        self._step_number = text_label("ticket.step.number", Role.SMALL, Tone.QUIET, is_right=True)
        self._simulated = text_label("ticket.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._head = TwoEnds(self._title, self._simulated)
        self._progress = ProgressBars()
        self._side_and_price = SideAndPricePage()
        self._quantity = QuantityPage()
        self._validity = ValidityPage()
        self._review = ReviewPage()
        self._unlock = UnlockPage()
        self._confirm = ConfirmPage()
        self._bill = Bill()
        self._foot = Foot()
        self._guard = PressGuard(self._foot, elapsed)
        self._place()
        self._connect()

    def _pages(self) -> dict[TicketStep, _Page]:
        return {
            TicketStep.SIDE_AND_PRICE: self._side_and_price,
            TicketStep.QUANTITY: self._quantity,
            TicketStep.VALIDITY: self._validity,
            TicketStep.REVIEW: self._review,
            TicketStep.UNLOCK: self._unlock,
            TicketStep.CONFIRM: self._confirm,
        }

    def _place(self) -> None:
        column = self._column = QVBoxLayout(self)
        # The scrolled pages stand two pixels further out, for the ring of a focused field.
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        self._head_rows = (
            row_of("ticket.head", (self._head, 1)),
            row_of("ticket.bars", (self._progress, 1)),
            row_of("ticket.where", (self._step_name, 1), (self._step_number, 0)),
        )
        for row in self._head_rows:
            column.addWidget(row)
        self._area = QScrollArea()
        column.addWidget(self._area, 1)
        self._fill_area()
        self._bill_row = row_of("ticket.bill", (self._bill, 1))
        column.addWidget(self._bill_row)
        column.addWidget(self._foot)

    def _fill_area(self) -> None:
        """Qt measures, and so styles, what it is to scroll: the pages are where they stay by then."""
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = self._scrolled = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 2, 2)
        for page in self._pages().values():
            column.addWidget(page)
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)

    def _connect(self) -> None:
        self._connect_price()
        self._connect_quantity()
        self._review.newer_requested.connect(self.newer_price_requested)
        self._review.fees_requested.connect(self.fees_requested)
        self._review.checklist.ticked.connect(self.statement_ticked)
        self._unlock.password_typed.connect(self.password_typed)
        self._unlock.advance_requested.connect(self.advance_requested)
        for each in (self._side_and_price, self._quantity, self._validity, self._review, self._unlock):
            each.nearest_requested.connect(self.nearest_requested)
        self._review.nearest_requested.connect(self.focus_step)
        self._bill.fees_toggled.connect(self.fees_toggled)
        self._foot.back_requested.connect(self._go_back)
        self._foot.continue_requested.connect(self.continue_requested)
        self._foot.ask_requested.connect(self.ask_requested)
        self._foot.send_requested.connect(self.submit_requested)

    def _connect_price(self) -> None:
        page = self._side_and_price
        page.sides.side_chosen.connect(self.side_chosen)
        page.types.type_chosen.connect(self.type_chosen)
        page.types.list_toggled.connect(self.types_toggled)
        self._validity.validity_chosen.connect(self.validity_chosen)
        page.price.typed.connect(self.price_typed)
        page.price.stepped.connect(self.price_stepped)
        page.condition.stop.typed.connect(self.stop_typed)
        page.condition.stop.stepper.stepped.connect(self.stop_stepped)
        page.condition.trail.typed.connect(self.trail_typed)
        page.condition.trail.stepper.stepped.connect(self.trail_stepped)
        page.presets.preset_chosen.connect(self.preset_chosen)
        page.presets.follow_toggled.connect(self.follow_toggled)

    def _connect_quantity(self) -> None:
        page = self._quantity
        page.quantity.typed.connect(self.quantity_typed)
        page.quantity.stepped.connect(self.quantity_stepped)
        page.quantity_chosen.connect(self.quantity_chosen)
        page.amount.typed.connect(self.amount_typed)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Draw these props."""
        before, self._props = self._props, props
        self._render_head(props)
        self._render_pages(props)
        self._foot.render(props)
        if before is None or before.form.step is not props.form.step:
            self._begin_step()
        elif asks_anew(before, props):
            self.focus_step()
        if is_wanting_anew(before, props):
            is_typing = before is not None and before.form.type is props.form.type
            QTimer.singleShot(0, self, lambda: self._show_wanting(is_typing=is_typing))

    def _show_wanting(self, *, is_typing: bool) -> None:
        if self._props is not None:
            page = self._pages()[shown_step(self._props.form.step)]
            empty = page.empty_field if isinstance(page, SideAndPricePage) else None
            show_wanting(self._area, page, empty, is_typing=is_typing)

    def _begin_step(self) -> None:
        """A step begins at its top, with the keyboard at its field, and no half of a double click counts for it."""
        self._area.verticalScrollBar().setValue(0)
        self._guard.arm()
        self.focus_step()

    def _render_head(self, props: TicketProps) -> None:
        title = self.tr("{side} {code}")
        set_text(self._title, title.format(side=side_word(props.form.side), code=props.instrument.code))
        set_text(self._simulated, self.tr("SIMULATED"))
        number = number_of(props.form.step)
        text = self.tr("{step} of {steps}")
        set_text(self._step_name, step_word(props.form.step))
        set_text(self._step_number, text.format(step=number, steps=len(STEPS)))
        self._progress.show_step(number)
        self._head.arrange()

    def _render_pages(self, props: TicketProps) -> None:
        """Only the page on show is drawn: the others are when their step comes."""
        shown = shown_step(props.form.step)
        for step, page in self._pages().items():
            page.setVisible(step is shown)
        self._pages()[shown].render(props)
        self._bill.setVisible(props.form.step in (*FILLING_IN, TicketStep.UNLOCK))
        self._bill.render(props)

    def focus_step(self) -> None:
        """Give the keyboard to the field that the step on show is about.

        A focus proxy would do so too, but Tab would pass over everything before the field.
        """
        focus: dict[TicketStep, Callable[[], None]] = {
            TicketStep.SIDE_AND_PRICE: self._side_and_price.focus_field,
            TicketStep.QUANTITY: self._quantity.quantity.setFocus,
            TicketStep.VALIDITY: self._validity.day.setFocus,
            TicketStep.REVIEW: self._focus_review,
            TicketStep.UNLOCK: self._unlock.focus_field,
            TicketStep.CONFIRM: self._foot.cancel.setFocus,
        }
        if self._props is not None and self._props.form.step in focus:
            focus[self._props.form.step]()
            QTimer.singleShot(0, self, self._show_focused)

    def _focus_review(self) -> None:
        """The checklist, where one waits, has the keyboard before Continue."""
        if not self._review.checklist.focus_next():
            self._foot.go_on.setFocus()

    def _show_focused(self) -> None:
        """All of the field; Qt's own is content with its cursor."""
        focused: QWidget | None = self.focusWidget()
        inside = self._area.widget()
        if focused is not None and inside is not None and inside.isAncestorOf(focused):
            middle = focused.mapTo(inside, focused.rect().center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, focused.height() // 2 + SPACING.xs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the ticket is low the bill scrolls along with the page, and where it is very low its head too."""
        super().resizeEvent(event)
        place = self._scrolled if self.height() < px(_LOWEST) else self._column
        if place.indexOf(self._head_rows[0]) < 0:
            for number, row in enumerate(self._head_rows):
                place.insertWidget(number, row)
        is_low = self.height() < px(_LOW)
        if is_low is not (self._scrolled.indexOf(self._bill_row) >= 0):
            if is_low:
                self._scrolled.addWidget(self._bill_row)
            else:
                self._column.insertWidget(self._column.indexOf(self._foot), self._bill_row)

    def _go_back(self) -> None:
        if self._props is not None and self._props.can_go_back:
            self.back_requested.emit()
        else:
            self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # A key that is held down presses once.
                if not event.isAutoRepeat():
                    self._on_enter()
            case Qt.Key.Key_Escape:
                if not self._foot.is_sent:
                    self._go_back()
            case _:
                super().keyPressEvent(event)

    def _on_enter(self) -> None:
        """Enter presses the focused button; from everywhere else it goes on, and at the question it cancels."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused.isEnabled() and not focused.isCheckable():
            focused.click()
        else:
            self._foot.press_default()

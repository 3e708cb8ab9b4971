"""What a page of the ticket wants next: its first card, or the field that is still empty, brought into view."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from tradewalk.views.refusal_card import RefusalCard
from tradewalk.views.ticket.props import RuleCard, TicketProps

_SPACE = 24
"""Pixels that stay free around what is brought into view."""


def is_wanting_anew(before: TicketProps | None, props: TicketProps) -> bool:
    """Whether another type was chosen on this step, or something is refused that was not."""
    if before is None or before.form.step is not props.form.step:
        return bool(props.cards)
    return before.form.type is not props.form.type or not _faults(props.cards) <= _faults(before.cards)


def asks_anew(before: TicketProps, props: TicketProps) -> bool:
    """Whether the password was refused just now, or its field is open again."""
    is_refused = props.form.is_password_wrong and not before.form.is_password_wrong
    return is_refused or before.gate != props.gate


def _faults(cards: tuple[RuleCard, ...]) -> set[object]:
    return {(card.field, card.refusal and card.refusal.reason) for card in cards}


def show_wanting(area: QScrollArea, page: QWidget, empty_field: QWidget | None, *, is_typing: bool) -> None:
    """Scroll to the first card of a page, else to the field that is empty; what is being typed stays in view."""
    if (inside := page.parentWidget()) is not None and (layout := inside.layout()) is not None:
        layout.activate()
    cards = [card for card in page.findChildren(RefusalCard) if card.isVisibleTo(page)]
    first = min(cards, key=lambda card: card.mapTo(page, QPoint()).y(), default=empty_field)
    if first is not None:
        area.ensureWidgetVisible(first, 0, _SPACE)
    typed = page.focusWidget()
    if is_typing and isinstance(typed, QLineEdit):
        area.ensureWidgetVisible(typed, 0, _SPACE)

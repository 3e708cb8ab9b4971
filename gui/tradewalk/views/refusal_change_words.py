"""The sentences about an order that cannot be changed, or not kept for so long."""

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import board_word
from tradewalk.views.refusal_context import RefusalContext, RefusalWords, day_and_minute, shares

translate = QCoreApplication.translate

ChangeReason = Literal[
    Reason.NOT_AMENDABLE,
    Reason.AMEND_NOT_ALLOWED_NOW,
    Reason.REQUEST_UNDER_WAY,
    Reason.NOTHING_CHANGED,
    Reason.ALREADY_FILLED,
    Reason.VALID_TOO_LONG,
]


def change_refused(refusal: Refusal, reason: ChangeReason, context: RefusalContext) -> RefusalWords:
    """The words of a refusal for this reason, which is its own."""
    match reason:
        case Reason.NOT_AMENDABLE:
            return _not_amendable(context)
        case Reason.AMEND_NOT_ALLOWED_NOW:
            return _not_now(refusal)
        case Reason.REQUEST_UNDER_WAY:
            head = translate("Refusal", "A request about this order is on its way.")
            return RefusalWords(head, translate("Refusal", "It can be changed once that is answered."))
        case Reason.NOTHING_CHANGED:
            head = translate("Refusal", "The order is already so.")
            return RefusalWords(head, translate("Refusal", "Give another price or another quantity."))
        case Reason.ALREADY_FILLED:
            return _already_filled(refusal)
        case Reason.VALID_TOO_LONG:
            return _too_long(refusal)
        case _:
            assert_never(reason)


def _not_amendable(context: RefusalContext) -> RefusalWords:
    head = translate("Refusal", "This market ({board}) does not change an order of this type: {type}.")
    head = head.format(board=board_word(context.instrument.board), type=type_word(context.type))
    return RefusalWords(head, translate("Refusal", "Cancel it and order again; it loses its place."))


def _not_now(refusal: Refusal) -> RefusalWords:
    head = translate("Refusal", "The exchange changes no orders now.")
    if refusal.legal_from is None:
        return RefusalWords(head, translate("Refusal", "Today it does not change any more."))
    rest = translate("Refusal", "It changes them again from {when}.")
    return RefusalWords(head, rest.format(when=day_and_minute(refusal.legal_from)))


def _already_filled(refusal: Refusal) -> RefusalWords:
    head = translate("Refusal", "{value} is no more than what is filled.")
    rest = translate("Refusal", "{bound} shares are filled; to end the order there, cancel its rest.")
    numbers = {"value": shares(refusal.value), "bound": shares(refusal.bound)}
    return RefusalWords(head.format(**numbers), rest.format(**numbers))


def _too_long(refusal: Refusal) -> RefusalWords:
    if refusal.bound is None:
        head = translate("Refusal", "This order is for one day.")
        return RefusalWords(head, translate("Refusal", "Only stops are kept for longer, by the broker."))
    head = translate("Refusal", "No broker keeps the order for {value} days.")
    rest = translate("Refusal", "It is kept for {bound} days at most.")
    numbers = {"value": shares(refusal.value), "bound": shares(refusal.bound)}
    return RefusalWords(head.format(**numbers), rest.format(**numbers))

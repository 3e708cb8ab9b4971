"""The sentences about a quantity that is refused, or that cash and shares do not cover."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Board
from tradewalk.domain.refusals import Refusal
from tradewalk.views.order_words import board_word
from tradewalk.views.own_money import own_money, own_reach
from tradewalk.views.refusal_context import RefusalContext, RefusalWords, day_and_minute, shares

translate = QCoreApplication.translate


def below_minimum(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """Fewer shares than one order may hold."""
    if context.instrument.board is Board.SSE_STAR:
        head = translate("Refusal", "{value} is below the STAR minimum.")
        rest = _star_minimum(context)
    else:
        head = translate("Refusal", "{value} is below the minimum of {bound} shares.")
        rest = translate("Refusal", "An order on this market ({board}) starts at {bound} shares.")
    return RefusalWords(_fill(head, refusal, context), _fill(rest, refusal, context))


def _star_minimum(context: RefusalContext) -> str:
    if context.is_buy:
        return translate(
            "Refusal",
            "A buy on the STAR Market starts at {bound} shares, "
            "then any whole number: {one}, {two}, {three}…",
        )
    return translate(
        "Refusal",
        "A sale on the STAR Market starts at {bound} shares; fewer are sold only as the whole balance.",
    )


def off_step(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """A quantity that is not a whole number of lots."""
    head = translate("Refusal", "{value} is not a whole number of lots.")
    rest = (
        translate("Refusal", "A buy on this market ({board}) goes in lots of {bound} shares.")
        if context.is_buy
        else translate("Refusal", "A sale on this market ({board}) goes in lots of {bound} shares.")
    )
    return RefusalWords(_fill(head, refusal, context), _fill(rest, refusal, context))


def above_maximum(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """More shares than one order may hold."""
    head = translate("Refusal", "{value} is more than one order may hold.")
    rest = translate(
        "Refusal", "One order of this type on this market ({board}) holds at most {bound} shares."
    )
    return RefusalWords(_fill(head, refusal, context), _fill(rest, refusal, context))


def odd_lot(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """A sale that would leave a part of an odd lot behind."""
    head = translate("Refusal", "{value} would split an odd lot.")
    rest = translate("Refusal", "The odd {bound} shares of this holding are sold in one order, and whole.")
    return RefusalWords(_fill(head, refusal, context), _fill(rest, refusal, context))


def not_enough_cash(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The cash available does not cover the order and its fees."""
    currency = context.instrument.currency
    head = translate("Refusal", "This order needs {needed}, and {available} is available.").format(
        needed=own_money(refusal.value, currency), available=own_money(refusal.bound, currency)
    )
    if refusal.nearest is None:
        rest = translate("Refusal", "The cash of a buy and its fees are frozen before the order is sent.")
    else:
        text = translate("Refusal", "The cash covers at most {nearest} shares, fees included.")
        rest = text.format(nearest=own_reach(int(refusal.nearest)))
    return RefusalWords(head, rest)


def not_enough_shares(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """More shares than the account can sell now."""
    head = translate("Refusal", "{value} is more than you can sell now, {bound}.")
    rest = translate(
        "Refusal", "Only shares that the account holds, and that no other sale has frozen, can be sold."
    )
    return RefusalWords(_fill(head, refusal, context), rest)


def bought_today(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """Shares that were bought today and may not be sold yet."""
    head = translate("Refusal", "{value} shares cannot be sold today; sellable now: {bound}.")
    rest = translate("Refusal", "What is bought today may be sold from the next trading day (T+1).")
    if refusal.legal_from is not None:
        rest = translate(
            "Refusal", "What is bought today may be sold from the next trading day (T+1): from {when}."
        ).format(when=day_and_minute(refusal.legal_from))
    return RefusalWords(_fill(head, refusal, context), rest)


def _fill(text: str, refusal: Refusal, context: RefusalContext) -> str:
    bound = refusal.bound
    after = [shares(bound + more) if bound is not None else "" for more in (0, 1, 2)]
    return text.format(
        value=shares(refusal.value),
        bound=shares(bound),
        nearest=shares(refusal.nearest),
        board=board_word(context.instrument.board),
        one=after[0],
        two=after[1],
        three=after[2],
    )

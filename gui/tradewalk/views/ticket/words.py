"""The ticket's own words: its steps, its cards and its checks."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views import formatting
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import board_word
from tradewalk.views.own_money import own_reach
from tradewalk.views.refusal_context import RefusalContext, RefusalWords, moment_word, shares
from tradewalk.views.refusal_sentences import source_line, words_of
from tradewalk.views.ticket.earlier_types import EarlierTypes
from tradewalk.views.ticket.props import Check, PassedCheck, RuleCard, TicketProps
from tradewalk.views.ticket.steps import TicketField, TicketStep

translate = QCoreApplication.translate


def step_word(step: TicketStep) -> str:
    """The name of a step."""
    words = {
        TicketStep.SIDE_AND_PRICE: translate("Ticket", "Side and price"),
        TicketStep.QUANTITY: translate("Ticket", "Quantity"),
        TicketStep.VALIDITY: translate("Ticket", "Validity"),
        TicketStep.REVIEW: translate("Ticket", "Review"),
        TicketStep.UNLOCK: translate("Ticket", "Unlock and submit"),
        TicketStep.CONFIRM: translate("Ticket", "Unlock and submit"),
        TicketStep.SUBMITTED: translate("Ticket", "Submitting…"),
    }
    return words[step]


def price_word(use: PriceUse, kind: OrderType) -> str:
    """What the price means for the order type."""
    if kind is OrderType.ONE_CANCELS_OTHER:
        return translate("Ticket", "Take-profit price")
    if use is PriceUse.LIMIT:
        return translate("Ticket", "Limit price")
    return translate("Ticket", "Protective limit price")


def price_field_word(use: PriceUse, kind: OrderType) -> str:
    """The name of the field in which the price is typed."""
    if use is PriceUse.OPTIONAL_PROTECTIVE:
        return translate("Ticket", "Protective limit price (may be left empty)")
    return price_word(use, kind)


def earlier_sentence(earlier: EarlierTypes, today: date) -> str:
    """Which other types can be had before the chosen one, and when."""
    types = " · ".join(type_word(kind) for kind in earlier.types)
    if earlier.taken_from is None:
        return translate("Ticket", "Possible now: {types}.").format(types=types)
    text = translate("Ticket", "Possible again from {when}: {types}.")
    return text.format(when=moment_word(earlier.taken_from, today), types=types)


def context_of(props: TicketProps) -> RefusalContext:
    """What the sentences of refusals speak of."""
    form = props.form
    return RefusalContext(props.instrument, form.side, form.type, props.previous_close)


def card_words(card: RuleCard, props: TicketProps) -> RefusalWords:
    """The words of a card."""
    if card.refusal is not None:
        return words_of(card.refusal, context_of(props))
    numbers = {TicketField.PRICE: props.form.price, TicketField.STOP: props.form.stop_price}
    numbers[TicketField.TRAIL] = props.form.trail
    if card.field in numbers:
        head = translate("Ticket", "“{text}” is not a price.").format(text=numbers[card.field].text)
        example = formatting.price(props.previous_close, props.instrument.decimals)
        return RefusalWords(
            head, translate("Ticket", "Write digits, for example {example}.").format(example=example)
        )
    head = translate("Ticket", "“{text}” is not a number of shares.").format(text=props.form.quantity.text)
    example = formatting.quantity(props.minimum)
    return RefusalWords(
        head, translate("Ticket", "Write a whole number, for example {example}.").format(example=example)
    )


def card_source(card: RuleCard) -> str:
    """Who says so; empty where no rule of the book stands behind the card."""
    return source_line(card.rule) if card.rule is not None else ""


def nearest_offer(card: RuleCard, props: TicketProps) -> str:
    """The words of the link that fills in the right value; empty where there is none."""
    if card.refusal is None or card.refusal.nearest is None:
        return ""
    nearest = card.refusal.nearest
    is_count = card.field is TicketField.QUANTITY
    text = _nearest_count(card.refusal) if is_count else context_of(props).price(nearest)
    return translate("Ticket", "Use {value}").format(value=text)


def _nearest_count(refusal: Refusal) -> str:
    nearest = refusal.nearest
    if nearest is not None and refusal.reason is Reason.NOT_ENOUGH_CASH:
        return own_reach(int(nearest))
    return shares(nearest)


def check_word(check: PassedCheck, props: TicketProps) -> str:
    """A rule that the order kept, with its edges."""
    words = {
        Check.PERMISSION: translate("Ticket", "The account may trade this market ({board})."),
        Check.TICK: translate("Ticket", "The price is a whole number of ticks of {low}."),
        Check.DAILY_LIMIT: translate("Ticket", "The price is within today's limits, {low} to {high}."),
        Check.PRICE_CAGE: translate("Ticket", "The price is within the price cage."),
        Check.STOP: translate("Ticket", "The stop {low} is on a tick and on its side of the market."),
        Check.TRAIL: translate("Ticket", "The distance {low} is a whole number of ticks."),
        Check.QUANTITY: _quantity_check(props),
        Check.CASH: translate("Ticket", "Cash covers value and fees."),
        Check.SHARES: translate("Ticket", "The shares can be sold today."),
    }
    context = context_of(props)
    low, high = context.price(check.low), context.price(check.high)
    board = board_word(props.instrument.board)
    return words[check.check].format(board=board, low=low, high=high, count=shares(check.low))


def _quantity_check(props: TicketProps) -> str:
    if props.lot.is_of_issuer:
        return translate("Ticket", "The quantity is legal: whole board lots of {count}.")
    if props.form.type is OrderType.ODD_LOT:
        return translate("Ticket", "The quantity is legal: less than one board lot.")
    return translate("Ticket", "The quantity is legal: at least {count}.")


def total_word(side: Side) -> str:
    """What the last line of the bill is."""
    if side is Side.BUY:
        return translate("Ticket", "Cash needed")
    return translate("Ticket", "Cash proceeds")

"""The words of a change: what will happen, and the question before it is sent."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views import formatting
from tradewalk.views.change.props import ChangeCard, ChangeEffect, ChangeField, ChangeProps
from tradewalk.views.refusal_context import RefusalContext, RefusalWords, shares
from tradewalk.views.refusal_sentences import words_of

translate = QCoreApplication.translate


def context_of(props: ChangeProps) -> RefusalContext:
    """What the sentences of refusals speak of."""
    request = props.order.request
    return RefusalContext(props.instrument, request.side, request.type, props.previous_close)


def effect_word(effect: ChangeEffect) -> str:
    """What will happen to the order, in a sentence or two."""
    words = {
        ChangeEffect.KEEPS_PLACE: translate("Change", "The order keeps its place in the queue."),
        ChangeEffect.LOSES_PLACE: translate(
            "Change", "The order loses its place: it goes to the back of the queue at its price."
        ),
        ChangeEffect.REPLACED_AT_ITS_PLACE: translate(
            "Change", "A new order with a number of its own replaces this one, at its place in the queue."
        ),
        ChangeEffect.REPLACED: translate(
            "Change",
            "A new order with a number of its own replaces this one and goes to the back of the queue at its price.",
        ),
        ChangeEffect.TWO_STEPS: translate(
            "Change",
            "This market changes no orders. The order is cancelled first; once that is confirmed, what is still wished "
            "for is ordered again and goes to the back of the queue.",
        ),
        ChangeEffect.AT_THE_BROKER: translate(
            "Change", "The broker still has the order and changes it at once."
        ),
    }
    return words[effect]


def race_word() -> str:
    """What may still happen on the way."""
    return translate("Change", "Until the exchange answers, the order may still be filled as it is.")


def question(props: ChangeProps) -> str:
    """What is asked before it is sent."""
    form = props.form
    count = shares(form.quantity.value)
    if form.price is None:
        ask = translate("Change", "Change the order to {count}?").format(count=count)
    else:
        price = context_of(props).price(form.price.value)
        ask = translate("Change", "Change the order to {count} at {price}?").format(count=count, price=price)
    return formatting.running_text(ask, effect_word(props.effect)) if props.effect is not None else ask


def card_words(card: ChangeCard, props: ChangeProps) -> RefusalWords:
    """The words of a card."""
    if card.refusal is not None:
        return words_of(card.refusal, context_of(props))
    if card.field is ChangeField.PRICE:
        example = formatting.price(props.previous_close, props.instrument.decimals)
        return RefusalWords(
            translate("Change", "There is no price in this field."),
            translate("Change", "Write digits, for example {example}.").format(example=example),
        )
    example = formatting.quantity(props.order.request.quantity)
    return RefusalWords(
        translate("Change", "There is no number of shares in this field."),
        translate("Change", "Write a whole number, for example {example}.").format(example=example),
    )


def nearest_offer(card: ChangeCard, props: ChangeProps) -> str:
    """The words of the link that fills in the right value; empty where there is none."""
    if card.refusal is None or card.refusal.nearest is None:
        return ""
    nearest = card.refusal.nearest
    text = context_of(props).price(nearest) if card.field is ChangeField.PRICE else shares(nearest)
    return translate("Change", "Use {value}").format(value=text)

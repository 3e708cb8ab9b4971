"""The words of an order that its broker keeps: where its stop lies, who has it, and what goes out."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderType, Side
from tradewalk.views import formatting
from tradewalk.views.ticket.form import TicketForm
from tradewalk.views.ticket.kept import KeptOrder, NearStop

translate = QCoreApplication.translate


def side_of_market(kept: KeptOrder, side: Side, instrument: Instrument) -> str:
    """On which side of the market the stop has to lie."""
    if kept.market is None:
        return ""
    text = (
        translate("Ticket", "above the market, {price}")
        if side is Side.BUY
        else translate("Ticket", "below the market, {price}")
    )
    return text.format(price=formatting.price(kept.market, instrument.decimals))


def near_word(near: NearStop, side: Side, instrument: Instrument) -> str:
    """A stop at so many per cent from the market."""
    sign = "+" if side is Side.BUY else formatting.MINUS
    return f"{sign}{_whole_percent(near.ratio)} {formatting.price(near.stop, instrument.decimals)}"


def near_trail_word(near: NearStop, instrument: Instrument) -> str:
    """A distance of so many per cent of the market's price."""
    return f"{_whole_percent(near.ratio)} {formatting.price(near.trail, instrument.decimals)}"


def _whole_percent(ratio: Decimal) -> str:
    return f"{formatting.number(ratio * 100, 0)}%"


def reached_word(kept: KeptOrder, form: TicketForm, instrument: Instrument) -> str:
    """Which trade sets the order off."""
    if form.has_trail:
        text = (
            translate("Ticket", "a trade {trail} above the lowest one")
            if form.side is Side.BUY
            else translate("Ticket", "a trade {trail} below the highest one")
        )
    elif kept.is_pair:
        text = translate("Ticket", "a trade at {stop} or {price}")
    else:
        text = (
            translate("Ticket", "a trade at {stop} or above")
            if form.side is Side.BUY
            else translate("Ticket", "a trade at {stop} or below")
        )
    return text.format(
        stop=formatting.price(kept.stop, instrument.decimals),
        trail=formatting.price(form.trail.value, instrument.decimals),
        price=formatting.price(form.price.value, instrument.decimals),
    )


def first_stop_sentence(kept: KeptOrder, form: TicketForm, instrument: Instrument) -> str:
    """Where a stop that trails begins; empty while its distance is missing."""
    if not form.has_trail or kept.stop is None:
        return ""
    text = translate("Ticket", "The stop begins at {stop} and follows the market, but never goes back.")
    return text.format(stop=formatting.price(kept.stop, instrument.decimals))


def held_sentences(kept: KeptOrder, side: Side) -> str:
    """Who has the order, what goes out in the end, and what is frozen meanwhile."""
    held = translate(
        "Ticket", "The broker holds this order; it is not queued, and the exchange sees nothing of it."
    )
    return formatting.running_text(held, _sent_sentence(kept), _frozen_sentence(kept, side))


def _sent_sentence(kept: KeptOrder) -> str:
    if kept.is_pair:
        return translate(
            "Ticket",
            "The first of its two prices that a trade reaches decides: a limit order takes the profit, or a market "
            "order stops the loss.",
        )
    if kept.sends is OrderType.LIMIT:
        return translate(
            "Ticket", "Once a trade reaches the stop it goes out as a limit order, and may have to wait."
        )
    return translate(
        "Ticket",
        "Once a trade reaches the stop it goes out as a market order and takes what there is, which after a gap is "
        "worse than the stop.",
    )


def _frozen_sentence(kept: KeptOrder, side: Side) -> str:
    if not kept.freezes:
        return translate(
            "Ticket", "Until then nothing is frozen: cash and shares are looked for when it goes out."
        )
    if side is Side.BUY:
        return translate("Ticket", "Its cash is frozen from the beginning.")
    return translate("Ticket", "Its shares are set aside from the beginning.")

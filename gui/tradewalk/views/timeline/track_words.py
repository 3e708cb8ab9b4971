"""The words of the two tracks."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.refusals import Reason
from tradewalk.views import formatting
from tradewalk.views.refusal_context import moment_word
from tradewalk.views.timeline.tracks import Mark, TrackPoint

translate = QCoreApplication.translate
_TOO_LATE = frozenset({Reason.ALREADY_DONE, Reason.ALREADY_FILLED})


def point_word(point: TrackPoint, instrument: Instrument, today: date) -> str:
    """What a point says."""
    text = _text_of(point)
    until = moment_word(point.until, today) if point.until is not None else ""
    return text.format(
        count=formatting.quantity(point.quantity),
        price=formatting.price(point.price, instrument.decimals),
        other=formatting.price(point.other, instrument.decimals),
        ahead=formatting.quantity(point.ahead),
        until=until,
    )


def _text_of(point: TrackPoint) -> str:
    if point.mark is Mark.NOT_CANCELLED and Reason.ALREADY_DONE in (each.reason for each in point.refusals):
        return translate("Timeline", "Not cancelled: too late")
    if point.mark is Mark.NOT_CHANGED and not _TOO_LATE.isdisjoint(each.reason for each in point.refusals):
        return translate("Timeline", "Not changed: too late")
    if point.mark is Mark.ACCEPTED:
        return _accepted_word(point)
    if point.mark is Mark.WAITING and point.price is None:
        return translate("Timeline", "{count} wait without a price")
    if point.mark in (Mark.CHANGING, Mark.CHANGE_PLANNED, Mark.CHANGED):
        return _change_word(point)
    if point.mark is Mark.AMEND_ACCEPTED:
        return _amended_word(point)
    if point.mark is Mark.WAITING and not point.ahead:
        return translate("Timeline", "{count} wait at the front of {price}")
    return _words()[point.mark]


def _accepted_word(point: TrackPoint) -> str:
    if not point.quantity:
        return translate("Timeline", "Exchange accepts; nothing stays in the queue")
    if point.price is None:
        return translate("Timeline", "Exchange accepts: {count} wait without a price")
    if not point.ahead:
        return translate("Timeline", "Exchange accepts: {count} wait at {price}, nobody ahead of you")
    return translate("Timeline", "Exchange accepts: {ahead} shares ahead of you at {price}")


def _change_word(point: TrackPoint) -> str:
    """An order without a price is changed in its quantity alone."""
    has_price = point.price is not None
    match point.mark:
        case Mark.CHANGING if has_price:
            return translate("Timeline", "Change to {count} at {price} requested")
        case Mark.CHANGING:
            return translate("Timeline", "Change to {count} requested")
        case Mark.CHANGED if has_price:
            return translate("Timeline", "Changed to {count} at {price}")
        case Mark.CHANGED:
            return translate("Timeline", "Changed to {count}")
        case _:
            return translate("Timeline", "To become {count} at {price}: cancelled first, then ordered again")


def _amended_word(point: TrackPoint) -> str:
    if not point.quantity:
        return translate("Timeline", "Exchange changes it; nothing stays in the queue")
    if not point.ahead:
        return translate("Timeline", "Exchange changes it: {count} wait, nobody ahead of you")
    return translate("Timeline", "Exchange changes it: {count} wait, {ahead} shares ahead of you")


def _words() -> dict[Mark, str]:
    return {
        Mark.SUBMITTING: translate("Timeline", "Submitting…"),
        Mark.RECEIVED: translate("Timeline", "Received"),
        Mark.HELD: translate("Timeline", "Held until {until}"),
        Mark.KEPT_PAIR: translate("Timeline", "Held until the price reaches {price} or {other}"),
        Mark.KEPT: translate("Timeline", "Held until the price reaches {price}"),
        Mark.STOP_REACHED: translate("Timeline", "A trade at {price} sets it off"),
        Mark.QUEUED: translate("Timeline", "Queued"),
        Mark.PART_FILLED: translate("Timeline", "Partly filled {count}"),
        Mark.FILLED: translate("Timeline", "Filled {count}"),
        Mark.CANCELLING: translate("Timeline", "Cancel requested"),
        Mark.CANCELLED: translate("Timeline", "Cancelled {count}"),
        Mark.NOT_CANCELLED: translate("Timeline", "Not cancelled"),
        Mark.REFUSED: translate("Timeline", "Refused"),
        Mark.EXPIRED: translate("Timeline", "Expired {count}"),
        Mark.CHECKED: translate("Timeline", "Broker checks cash, lot and price: all right"),
        Mark.BROKER_REFUSED: translate("Timeline", "Broker refuses; the exchange never sees it"),
        Mark.BROKER_HOLDS: translate("Timeline", "Broker holds it; the exchange takes orders at {until}"),
        Mark.BROKER_WATCHES_PAIR: translate(
            "Timeline", "Broker holds it and watches for {price} and {other}"
        ),
        Mark.BROKER_WATCHES: translate("Timeline", "Broker holds it and watches for {price}"),
        Mark.SENT: translate("Timeline", "Broker sends it to the exchange"),
        Mark.TURNED_AWAY: translate("Timeline", "Exchange turns it away"),
        Mark.TRADED: translate("Timeline", "{count} trade at {price}"),
        Mark.LAPSED: translate("Timeline", "Exchange drops {count} that found nobody"),
        Mark.CANCEL_SENT: translate("Timeline", "Cancel request is on its way"),
        Mark.CANCEL_ACCEPTED: translate("Timeline", "Exchange takes {count} out of the queue"),
        Mark.CANCEL_TURNED_AWAY: translate("Timeline", "Exchange refuses to cancel"),
        Mark.DAY_ENDED: translate("Timeline", "The trading day ends"),
        Mark.STOP_NOW: translate("Timeline", "The stop has followed the market; it stands at {price} now"),
        Mark.TAKES_PLACE: translate("Timeline", "{count} ordered in place of another order"),
        Mark.REPLACED: translate("Timeline", "Another order takes the place of {count}"),
        Mark.ORDERED_AGAIN: translate("Timeline", "Ordered again, as another order"),
        Mark.NOT_CHANGED: translate("Timeline", "Not changed"),
        Mark.CHANGE_SENT: translate("Timeline", "Change request is on its way"),
        Mark.FROZEN_ANEW: translate("Timeline", "Broker has checked the change; enough is frozen"),
        Mark.REPLACE_ACCEPTED: translate("Timeline", "Exchange puts another order in its place"),
        Mark.CHANGE_TURNED_AWAY: translate("Timeline", "Exchange refuses to change it"),
        Mark.WAITING: translate("Timeline", "{count} wait at {price}, {ahead} shares ahead now"),
    }

"""The same intent in other ways, in words and figures: one row a way, and why one was none."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.orders import Side
from tradewalk.views import formatting
from tradewalk.views.debrief.props import WayProps, WaysProps
from tradewalk.views.debrief.words import instrument_word
from tradewalk.views.order_words import side_word
from tradewalk.views.refusal_context import RefusalContext, moment_word
from tradewalk.views.refusal_sentences import sentence_of
from tradewalk.walkthrough.counterfactuals import Way, WayTried

translate = QCoreApplication.translate


def way_word(way: Way) -> str:
    """The name of a way."""
    return {
        Way.AS_DONE: translate("Debrief", "As it was done"),
        Way.AT_MARKET: translate("Debrief", "At market"),
        Way.AT_BID: translate("Debrief", "Limit at the bid"),
        Way.AT_ASK: translate("Debrief", "Limit at the ask"),
        Way.IN_AUCTION: translate("Debrief", "In the auction"),
        Way.SPLIT_IN_FOUR: translate("Debrief", "Split in four"),
    }[way]


def way_headings(ways: WaysProps) -> tuple[str, ...]:
    """What stands over the columns."""
    is_buy = ways.done is None or ways.done.side is Side.BUY
    paid = translate("Debrief", "Paid in all")
    received = translate("Debrief", "Received in all")
    return (
        translate("Debrief", "Way"),
        translate("Debrief", "Filled"),
        translate("Debrief", "Filled by"),
        translate("Debrief", "Average price"),
        translate("Debrief", "Fees"),
        paid if is_buy else received,
        translate("Debrief", "Against what was done"),
    )


def way_texts(row: WayProps, ways: WaysProps) -> tuple[str, ...]:
    """The cells of a way."""
    tried, unknown = row.tried, formatting.UNKNOWN
    if tried is None:
        coming = translate("Debrief", "to come…")
        return (way_word(row.way), coming, *[unknown] * 5)
    if not tried.filled:
        return (way_word(row.way), _none_filled(tried), *[unknown] * 5)
    return (
        way_word(row.way),
        _filled(tried),
        unknown if tried.filled_at is None else formatting.clock_time(tried.filled_at),
        formatting.price(tried.average, _average_decimals(tried.average, ways.instrument.decimals)),
        formatting.number(tried.fees, 2),
        formatting.number(tried.total, 2),
        _against(row),
    )


def way_card(row: WayProps, ways: WaysProps) -> tuple[str, str]:
    """A way as a card: its name, and the rest in a line."""
    name, *texts = way_texts(row, ways)
    headings = way_headings(ways)[1:]
    pairs = zip(headings, texts, strict=True)
    return name, " · ".join(f"{heading} {text}" for heading, text in pairs if text != formatting.UNKNOWN)


def _filled(tried: WayTried) -> str:
    if tried.is_whole:
        return formatting.quantity(tried.filled)
    text = translate("Debrief", "{filled} of {quantity}")
    return text.format(filled=formatting.quantity(tried.filled), quantity=formatting.quantity(tried.quantity))


def _none_filled(tried: WayTried) -> str:
    return translate("Debrief", "nothing") if tried.is_sent else translate("Debrief", "not possible")


def _average_decimals(average: Decimal | None, decimals: int) -> int:
    """As many as a price has, and two more where the average needs them."""
    return decimals if average is not None and average == round(average, decimals) else decimals + 2


def _against(row: WayProps) -> str:
    if row.more is None:
        return formatting.UNKNOWN
    amount = formatting.number(abs(row.more), 2)
    if not row.more:
        return translate("Debrief", "the same")
    text = translate("Debrief", "{amount} more") if row.more > 0 else translate("Debrief", "{amount} less")
    return text.format(amount=amount)


def ways_sentence(ways: WaysProps) -> str:
    """What was ordered, from when on every way is tried, and how far it is followed."""
    done = ways.done
    if done is None or ways.sent_at is None:
        return translate("Debrief", "The same order in other ways, each tried in a market of its own.")
    text = translate(
        "Debrief",
        "{side} {quantity} {instrument}: each way is tried in a market of its own from {sent}, just before the order "
        "was sent, to {until} at the latest. Money in {currency}.",
    )
    tried = [row.tried for row in ways.rows if row.tried is not None]
    until = max(each.until for each in tried if each.way is not Way.AS_DONE or len(tried) == 1)
    return text.format(
        side=side_word(done.side),
        quantity=formatting.quantity(done.quantity),
        instrument=instrument_word(ways.instrument),
        sent=formatting.clock_time(ways.sent_at),
        until=moment_word(until, formatting.day_of(ways.sent_at)),
        currency=ways.instrument.currency.value,
    )


def way_notes(ways: WaysProps) -> tuple[str, ...]:
    """Why a way was none, or cannot be compared; and that all this is hindsight."""
    notes = tuple(filter(None, (_note(row, ways) for row in ways.rows)))
    hindsight = translate("Debrief", "What came later could not be known when the order was sent.")
    return notes if ways.done is None else (*notes, hindsight)


def _note(row: WayProps, ways: WaysProps) -> str:
    tried = row.tried
    if tried is None:
        return ""
    said = _why_not(tried, ways) or _why_not_filled(tried) or _why_not_compared(row, ways)
    if not said:
        return ""
    return translate("Debrief", "{way}: {why}").format(way=way_word(row.way), why=said)


def _why_not_filled(tried: WayTried) -> str:
    return "" if tried.filled else translate("Debrief", "Nothing of it was filled in that time.")


def _why_not_compared(row: WayProps, ways: WaysProps) -> str:
    """Nothing where the sums are compared, or there is nothing to compare them with."""
    if row.way is Way.AS_DONE or row.more is not None or ways.done is None or not ways.done.filled:
        return ""
    return translate("Debrief", "Another number of shares was traded, so the sums cannot be compared.")


def _why_not(tried: WayTried, ways: WaysProps) -> str:
    if tried.refusals:
        request = tried.refused
        side = tried.side if request is None else request.side
        context = RefusalContext(ways.instrument, side)
        if request is not None:
            context = context._replace(type=request.type)
        return sentence_of(tried.refusals[0], context)
    if tried.is_sent:
        return ""
    missing = {
        Way.AT_BID: translate("Debrief", "Nobody was bidding at that moment."),
        Way.AT_ASK: translate("Debrief", "Nobody was offering at that moment."),
        Way.IN_AUCTION: translate("Debrief", "No auction takes orders any more in that time."),
    }
    return missing.get(tried.way) or translate("Debrief", "There was no price to send it at.")

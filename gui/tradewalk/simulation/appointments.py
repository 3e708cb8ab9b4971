"""What the calendar of the account's home exchange brings: the beginning and end of days, and the clock's marks."""

from collections.abc import Iterable, Iterator

from tradewalk.domain.instants import MINUTE, Instant, after
from tradewalk.domain.phases import Phase, TradingDay
from tradewalk.simulation.latency import EXPIRY_DELAY
from tradewalk.simulation.messages import ClockStrikes, DayBegins, DayEnds, Message, OrdersEnd

MARK = 5 * MINUTE


def end_of_trading(day: TradingDay) -> Instant:
    """When the last phase ends in which the exchange takes orders."""
    return max(span.end for span in day.spans if span.can_enter)


def order_ends(day: TradingDay) -> Iterator[Instant]:
    """When orders end that are still open: a moment after the close of trading, and with after-hours trading.

    Nothing arrives in the last moments of after-hours trading, and the day ends with it.
    """
    if any(span.can_enter for span in day.spans):
        yield after(end_of_trading(day), EXPIRY_DELAY)
    yield from (span.end for span in day.spans if span.phase is Phase.AFTER_HOURS)


def end_of_day(day: TradingDay) -> Instant:
    """When the last phase ends that is not plain closed time, and the orders that were open have ended."""
    last = max(span.end for span in day.spans if span.phase is not Phase.CLOSED)
    return max((last, *order_ends(day)))


def opening_of(day: TradingDay) -> Instant:
    """When the first phase begins that is not plain closed time."""
    return next(span.start for span in day.spans if span.phase is not Phase.CLOSED)


def appointments_of(
    day: TradingDay, boards: Iterable[TradingDay], next_day: TradingDay | None, now: Instant
) -> Iterator[tuple[Instant, Message]]:
    """What is still to come on *day* after *now*, and the beginning of the next trading day if there is one.

    *boards* are the phases of that day of the boards on which the account may have orders.
    """
    ends = sorted({end for each in (day, *boards) for end in order_ends(each)})
    rows: list[tuple[int, Message]] = [(end, OrdersEnd(day.day)) for end in ends]
    rows.append((end_of_day(day), DayEnds(day.day)))
    close, opening = end_of_trading(day), opening_of(day)
    rows += [(at, ClockStrikes()) for at in range(opening, close + 1, MARK)]
    if next_day is not None:
        rows.append((next_day.spans[0].start, DayBegins(next_day.day)))
    yield from ((Instant(at), message) for at, message in rows if at > now)

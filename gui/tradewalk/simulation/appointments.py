"""What the calendar of the account's home exchange brings: the beginning and end of days, and the clock's marks."""

from collections.abc import Iterator

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.phases import Phase, TradingDay
from tradewalk.simulation.latency import EXPIRY_DELAY
from tradewalk.simulation.messages import ClockStrikes, DayBegins, DayEnds, Message, OrdersEnd

MARK = 5 * MINUTE


def end_of_trading(day: TradingDay) -> Instant:
    """When the last phase ends in which the exchange takes orders."""
    return max(span.end for span in day.spans if span.can_enter)


def end_of_day(day: TradingDay) -> Instant:
    """When the last phase ends that is not plain closed time."""
    return max(span.end for span in day.spans if span.phase is not Phase.CLOSED)


def opening_of(day: TradingDay) -> Instant:
    """When the first phase begins that is not plain closed time."""
    return next(span.start for span in day.spans if span.phase is not Phase.CLOSED)


def appointments_of(
    day: TradingDay, next_day: TradingDay | None, now: Instant
) -> Iterator[tuple[Instant, Message]]:
    """What is still to come on *day* after *now*, and the beginning of the next trading day if there is one."""
    close = end_of_trading(day)
    rows: list[tuple[int, Message]] = [
        (close + EXPIRY_DELAY, OrdersEnd(day.day)),
        (end_of_day(day), DayEnds(day.day)),
    ]
    opening = opening_of(day)
    rows += [(at, ClockStrikes()) for at in range(opening, close + 1, MARK)]
    if next_day is not None:
        rows.append((next_day.spans[0].start, DayBegins(next_day.day)))
    yield from ((Instant(at), message) for at, message in rows if at > now)

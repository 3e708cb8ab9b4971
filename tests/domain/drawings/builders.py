"""Axes of bars, and drawings on them."""

from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from decimal import Decimal

from tradewalk.domain.drawings.drawing import Anchor, Drawing, DrawingDocument, Tool
from tradewalk.domain.drawings.places import DAY, Place
from tradewalk.domain.instants import MINUTE, Instant, instant_at

MONDAY = date(2025, 8, 4)
EPOCH = Instant(0)
SESSIONS = ((time(9, 30), 120), (time(13), 120))


def trading_days(count: int, first: date = MONDAY, *, without: Iterable[date] = ()) -> tuple[date, ...]:
    """So many days, week-ends and holidays left out."""
    days = (first + timedelta(number) for number in range(2 * count + 20))
    open_days = [day for day in days if day.weekday() < 5 and day not in without]
    return tuple(open_days[:count])


def day_axis(count: int, first: date = MONDAY) -> Place:
    """An axis of daily bars."""
    return Place(tuple(float(midnight(day)) for day in trading_days(count, first)), DAY)


def minute_axis(days: Iterable[date], minutes: int = 1) -> Place:
    """An axis of minute bars of both sessions of mainland days."""
    return Place(tuple(_minutes(days, minutes)), minutes * MINUTE)


def week_axis(days: Iterable[date]) -> Place:
    """An axis of weeks, each of which begins at its first trading day."""
    weeks: dict[tuple[int, int], date] = {}
    for day in days:
        weeks.setdefault(day.isocalendar()[:2], day)
    return Place(tuple(float(midnight(day)) for day in weeks.values()), 7 * DAY)


def midnight(day: date) -> Instant:
    """When a day begins in China."""
    return instant_at(day, time())


def clock(text: str, day: date = MONDAY) -> Instant:
    """When a clock in China shows a time."""
    return instant_at(day, time.fromisoformat(text))


def anchor(at: Instant = EPOCH, price: str = "10.00") -> Anchor:
    """A point at a price."""
    return Anchor(at, Decimal(price))


def a_drawing(tool: Tool = Tool.TREND_LINE, *, drawing_id: int = 1, is_locked: bool = False) -> Drawing:
    """A drawing with anchors a day and a currency unit apart."""
    anchors = (Anchor(Instant(number * DAY), Decimal(10 + number)) for number in range(tool.anchors))
    return Drawing(drawing_id, tool, tuple(anchors), is_locked=is_locked)


def document_of(*drawings: Drawing) -> DrawingDocument:
    """A document of drawings."""
    return DrawingDocument(drawings)


def _minutes(days: Iterable[date], minutes: int) -> Iterator[float]:
    for day in days:
        for start, length in SESSIONS:
            first = instant_at(day, start)
            yield from (float(first + number * MINUTE) for number in range(0, length, minutes))

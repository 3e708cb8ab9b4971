"""The letters of badges, and what they stand for."""

from PySide6.QtCore import QCoreApplication

from tradewalk.market.series.chart_events import EventKind
from tradewalk.views import formatting
from tradewalk.views.chart.events.badges import Badge
from tradewalk.views.event_words import event_words

MOST_SAID = 6
translate = QCoreApplication.translate


def letter_of(kind: EventKind) -> str:
    """The letter in a badge."""
    return {
        EventKind.DIVIDEND: translate("ChartEvents", "D", "a dividend, on a badge"),
        EventKind.SPLIT: translate("ChartEvents", "S", "a split, on a badge"),
        EventKind.EVENT: translate("ChartEvents", "E", "an event or results, on a badge"),
    }[kind]


def badge_words(badge: Badge, currency: str) -> str:
    """Each event of a badge on a line of its own, the last ones where there are many."""
    said = [
        f"{formatting.long_date(event.day)} · {event_words(event.what, currency)}"
        for event in badge.events[-MOST_SAID:]
    ]
    earlier = len(badge.events) - len(said)
    if earlier:
        text = translate("ChartEvents", "and {count} earlier ones: zoom in to see them")
        said.append(text.format(count=formatting.quantity(earlier)))
    return "\n".join(said)

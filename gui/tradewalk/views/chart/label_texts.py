"""What is written under the axis of bars, in the words of the language."""

from datetime import tzinfo

from tradewalk.domain.instants import moment_of
from tradewalk.market.series.axis_calendar import AxisCalendar
from tradewalk.market.series.natural_labels import Label, LabelKind
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views import formatting
from tradewalk.views.chart import place_labels
from tradewalk.views.chart.projection import Sight

_STRONG = (LabelKind.YEAR, LabelKind.DAY)


def labels_of(calendar: AxisCalendar, sight: Sight, bars_a_label: float) -> tuple[place_labels.Label, ...]:
    """The labels of what is in view, not nearer to each other than so many bars."""
    first, last = sight.bars
    labels = calendar.labels(max(first, 0), last - 1, bars_a_label)
    kinds = {label.kind for label in labels}
    return tuple(
        place_labels.Label(
            float(label.position),
            text_of(label, calendar.zone),
            label.kind in _STRONG and len(kinds) > 1,
        )
        for label in labels
    )


def text_of(label: Label, zone: tzinfo) -> str:
    """One label; at a break both its ends."""
    day = moment_of(label.at, zone).date()
    if label.kind is LabelKind.BREAK and label.paused is not None:
        return f"{formatting.clock_minute(label.paused, zone)}/{formatting.clock_minute(label.at, zone)}"
    if label.kind is LabelKind.YEAR:
        return formatting.year_name(day)
    if label.kind in (LabelKind.QUARTER, LabelKind.MONTH):
        return formatting.month_name(day)
    if label.kind in (LabelKind.WEEK, LabelKind.DAY):
        return formatting.short_date(day)
    return formatting.clock_minute(label.at, zone)


def moment_text(calendar: AxisCalendar, place: int, frame: TimeFrame) -> str:
    """When a place of the axis begins: its day, and of minutes the time."""
    at = calendar.start(place)
    day = formatting.long_date(moment_of(at, calendar.zone).date())
    return day if frame.is_of_days else f"{day} {formatting.clock_minute(at, calendar.zone)}"

"""Which bars are in view: zoomed, moved and kept within what there is."""

from tradewalk.views.chart.projection import Sight

FEWEST_BARS = 12.0
ROOM_AT_LEFT = 2.0
ROOM_AT_RIGHT = 2.0
"""Empty places that stay free beside the first and the last bar."""
BARS_AT_FIRST = 120


def whole_sight(places: int) -> Sight:
    """Every place of the axis from edge to edge, as a day of minutes is shown."""
    return Sight(-0.5, max(places, 1) - 0.5)


def last_bars(count: int, places: int) -> Sight:
    """The last bars of so many places; a short history stands at the left."""
    return kept_within(_ending(places, count), places)


def kept_within(sight: Sight, places: int) -> Sight:
    """The nearest sight that shows neither too few bars nor more empty room than stays free.

    A history that is shorter than the fewest bars stands at the left, with room at its right.
    """
    first, last = _ends(places)
    width = min(max(sight.width, FEWEST_BARS), last - first)
    middle = (sight.first + sight.last) / 2 if width != sight.width else sight.first + width / 2
    left = min(max(middle - width / 2, first), last - width)
    return Sight(left, left + width)


def zoomed(sight: Sight, factor: float, about: float, places: int) -> Sight:
    """So many times as many bars, of which *about* stays where it is on the screen."""
    first, last = _ends(places)
    width = min(max(sight.width * factor, FEWEST_BARS), last - first)
    left = about - (about - sight.first) / sight.width * width
    return kept_within(Sight(left, left + width), places)


def moved(sight: Sight, bars: float, places: int) -> Sight:
    """As many bars, so many places later."""
    return kept_within(Sight(sight.first + bars, sight.last + bars), places)


def between(first: int, last: int, places: int) -> Sight:
    """From one bar to another, both whole in view."""
    return kept_within(Sight(first - 1.0, last + ROOM_AT_RIGHT), places)


def around(position: float, sight: Sight, places: int) -> Sight:
    """As many bars as are in view, with one in their middle."""
    return moved(sight, position - (sight.first + sight.last) / 2, places)


def grown(sight: Sight, before: int, places: int) -> Sight:
    """After further bars: who saw the last one sees the new one, who looks back stays where he is."""
    if sight.last >= before - 1:
        return moved(sight, places - before, places)
    return kept_within(sight, places)


def _ends(places: int) -> tuple[float, float]:
    last = places - 0.5 + ROOM_AT_RIGHT
    return -0.5 - ROOM_AT_LEFT, max(last, -0.5 - ROOM_AT_LEFT + FEWEST_BARS)


def _ending(places: int, count: int) -> Sight:
    last = _ends(places)[1]
    return Sight(last - count - ROOM_AT_RIGHT, last)


def sight_of(before: tuple[Sight, int] | None, places: int, *, is_time_share: bool) -> Sight:
    """What is in view of so many places, where ``before`` it was that, of so many places; None at first."""
    if before is None:
        return whole_sight(places) if is_time_share else last_bars(BARS_AT_FIRST, places)
    sight, count = before
    if is_time_share:
        return whole_sight(places) if sight == whole_sight(count) else kept_within(sight, places)
    return grown(sight, count, places) if places >= count else kept_within(sight, places)

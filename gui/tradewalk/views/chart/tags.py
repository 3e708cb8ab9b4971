"""Where the tags on an axis stand: each at its value, or as near to it as the others leave room."""

from collections.abc import Sequence


def apart(tops: Sequence[float], height: float, least: float, most: float) -> tuple[float, ...]:
    """The tops of tags of one height, wanted at *tops*, so that none lies over another.

    The last stays where it is; the others keep their order and give way, upwards those above it and downwards those
    below. All begin between *least* and *most*, and the last gives way where there is no room otherwise. Tags that
    have no room at all lie over each other.
    """
    places = list(tops)
    if not places:
        return ()
    order = sorted(range(len(places)), key=lambda number: (tops[number], number))
    kept = order.index(len(places) - 1)
    for here, below in zip(order[:kept][::-1], order[1 : kept + 1][::-1], strict=True):
        places[here] = min(places[here], places[below] - height)
    for here, above in zip(order[kept + 1 :], order[kept:], strict=False):
        places[here] = max(places[here], places[above] + height)
    _push_down(places, order, height, least)
    _push_up(places, order, height, most)
    return tuple(max(place, least) for place in places)


def _push_down(places: list[float], order: Sequence[int], height: float, least: float) -> None:
    """From the upper edge, as far as each has to."""
    for number in order:
        places[number] = max(places[number], least)
        least = places[number] + height


def _push_up(places: list[float], order: Sequence[int], height: float, most: float) -> None:
    """From the lower edge, as far as each has to."""
    for number in reversed(order):
        places[number] = min(places[number], most)
        most = places[number] - height

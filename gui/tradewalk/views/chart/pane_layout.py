"""Where the panes of a chart lie: one below the other, by their shares of the height."""

from collections.abc import Sequence

from tradewalk.views.chart.projection import Area

LEAST_HEIGHT = 48
"""A pane is not made lower than this."""


def pane_areas(
    size: tuple[int, int], shares: Sequence[float], axis_width: int, foot: int
) -> tuple[Area, ...]:
    """The areas of the panes of a chart of *size*, beside an axis and above a foot of so many pixels.

    Every pane gets its share of what is left when each has LEAST_HEIGHT, or half an equal part where that is less.
    """
    width, height = max(size[0] - axis_width, 1), max(size[1] - foot, len(shares))
    heights = _heights(height, shares)
    tops = [sum(heights[:place]) for place in range(len(heights))]
    return tuple(Area(0, top, width, own) for top, own in zip(tops, heights, strict=True))


def spare_of(height: int, count: int) -> int:
    """What there is to share out of the height of so many panes, once each has the least."""
    return height - _least(height, count) * count


def _least(height: int, count: int) -> int:
    return min(LEAST_HEIGHT, height // (2 * max(count, 1)))


def _heights(height: int, shares: Sequence[float]) -> list[int]:
    least, spare, total = _least(height, len(shares)), spare_of(height, len(shares)), sum(shares)
    heights = [least + int(spare * share / total) for share in shares]
    heights[0] += height - sum(heights)
    return heights


def moved(shares: Sequence[float], border: int, share: float) -> tuple[float, ...]:
    """The shares after the border below pane *border* was moved down by a *share* of what is shared out."""
    above, below = shares[border], shares[border + 1]
    step = max(-above, min(below, share))
    changed = list(shares)
    changed[border], changed[border + 1] = above + step, below - step
    return tuple(changed)

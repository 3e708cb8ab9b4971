"""Which panes a chart has, and what is painted in each."""

from collections.abc import Sequence
from typing import NamedTuple

from tradewalk.market.indicators.declaration import Figures, Place
from tradewalk.market.indicators.indicator_shelf import GrownLines
from tradewalk.views.chart.props import ChartProps

PRICE_SHARE = 5.0
OTHER_SHARE = 1.0


class PaneContents(NamedTuple):
    """One pane: ``key`` is ``price``, ``compared`` in its place while something is compared, ``volume`` or that of its
    indicator; ``drawn`` are the indicators in it.
    """

    key: str
    drawn: tuple[GrownLines, ...]

    @property
    def figures(self) -> Figures:
        """How its values are written."""
        if self.key in ("price", "compared"):
            return Figures.PRICE
        return Figures.VOLUME if self.key == "volume" else self.drawn[0].choice.indicator.figures


def panes_of(props: ChartProps) -> tuple[PaneContents, ...]:
    """The price pane, the volume below it where it is wanted, and a pane for each indicator that has its own."""
    key = "price" if props.comparison is None else "compared"
    panes = [PaneContents(key, _of(props.drawn, Place.PRICE))]
    if props.has_volume:
        panes.append(PaneContents("volume", _of(props.drawn, Place.VOLUME)))
    panes.extend(
        PaneContents(f"{place}:{grown.choice.key}", (grown,))
        for place, grown in enumerate(_of(props.drawn, Place.OWN))
    )
    return tuple(panes)


def shares_of(props: ChartProps, count: int) -> tuple[float, ...]:
    """The shares of the height that so many panes have: those that were chosen, as long as they are as many."""
    if len(props.shares) == count:
        return props.shares
    total = PRICE_SHARE + (count - 1) * OTHER_SHARE
    return (PRICE_SHARE / total, *(OTHER_SHARE / total for _ in range(count - 1)))


def _of(drawn: Sequence[GrownLines], place: Place) -> tuple[GrownLines, ...]:
    return tuple(grown for grown in drawn if grown.choice.indicator.place is place)

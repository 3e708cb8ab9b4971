"""How a chart looks, as the preferences keep it."""

from enum import StrEnum
from typing import TypeVar

from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.preferences import Preferences
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.chart.projection import PriceScale

Choice = TypeVar("Choice", bound=StrEnum)


def look_of(preferences: Preferences) -> ChartLook:
    """How the chart was last drawn; what nobody knows any more is as usual."""
    usual = ChartLook()
    return ChartLook(
        _known(TimeFrame, preferences.chart_frame, usual.frame),
        _known(ChartKind, preferences.chart_kind, usual.kind),
        _known(PriceScale, preferences.chart_scale, usual.scale),
        _known(Adjustment, preferences.chart_adjustment, usual.adjustment),
    )


def _known(kind: type[Choice], text: str, usual: Choice) -> Choice:
    return kind(text) if text in tuple(kind) else usual


def of_chart(preferences: Preferences) -> tuple[object, ...]:
    """What is chosen about charts."""
    return (
        preferences.chart_frame,
        preferences.chart_kind,
        preferences.chart_scale,
        preferences.chart_adjustment,
        preferences.chart_indicators,
        preferences.chart_heights,
        preferences.chart_has_volume,
        preferences.has_own_trades,
        preferences.chart_has_limits,
        preferences.chart_has_events,
    )

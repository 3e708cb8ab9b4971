"""Joins the chart with its model and with the page that it stands on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tradewalk.shipped import indicator_texts
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.chart.wiring import wire
from tradewalk.views.detail.view import DetailView

if TYPE_CHECKING:
    from tradewalk.trading_panels import TradingPanels


def join_chart(
    chart: ChartView, model: ChartViewModel, detail: DetailView, trading: Callable[[], TradingPanels]
) -> None:
    """What the chart wants of its page it gets, and an event of the page leads the chart to its day.

    A line of an order that was dragged leads to the form of the change, built by ``trading`` when it is first wanted.
    """
    chart.shape_changed.connect(lambda shape: detail.shape_chart(*shape))
    detail.event_chosen.connect(model.jump_to_event)
    chart.event_chosen.connect(detail.show_event)
    chart.order_price_wanted.connect(lambda order_id, price: trading().change_price(order_id, price))
    wire(chart, model, indicator_texts)

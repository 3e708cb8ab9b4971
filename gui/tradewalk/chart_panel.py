"""Joins the chart with its model and with the page that it stands on."""

from tradewalk.shipped import indicator_texts
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.chart.wiring import wire
from tradewalk.views.detail.view import DetailView


def join_chart(chart: ChartView, model: ChartViewModel, detail: DetailView) -> None:
    """What the chart wants of its page it gets, and an event of the page leads the chart to its day."""
    chart.shape_changed.connect(lambda shape: detail.shape_chart(*shape))
    detail.event_chosen.connect(model.jump_to_event)
    chart.event_chosen.connect(detail.show_event)
    wire(chart, model, indicator_texts)

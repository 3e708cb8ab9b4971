"""Joins the chart's view and its model."""

from tradewalk.views.chart.comparing.wiring import ComparisonWiring
from tradewalk.views.chart.indicators.wiring import IndicatorWiring
from tradewalk.views.chart.legend_texts import Texts
from tradewalk.views.chart.saving.wiring import SavingWiring
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel


def wire(view: ChartView, model: ChartViewModel, texts: Texts) -> None:
    """What the view wants goes to the model, what the model shows to the view."""
    IndicatorWiring(view, model, texts)
    ComparisonWiring(view, model)
    SavingWiring(view, model, texts)
    model.props_changed.connect(view.render)
    view.toolbar.look_chosen.connect(model.to_come.choose)
    view.toolbar.expand_wanted.connect(model.expand)
    view.toolbar.own_wanted.connect(model.choices.show_own)
    view.toolbar.volume_wanted.connect(model.choices.show_volume)
    view.toolbar.limits_wanted.connect(model.choices.show_limits)
    view.toolbar.events_wanted.connect(model.choices.show_events)
    view.foot.span_chosen.connect(model.choose_span)
    view.foot.day_chosen.connect(model.jump_to)
    view.navigator.sight_wanted.connect(model.look_at)
    view.gestures.zoom_wanted.connect(model.zoom)
    view.gestures.move_wanted.connect(model.move)
    view.gestures.fit_wanted.connect(model.fit)
    view.gestures.heights_wanted.connect(model.drag_heights)
    view.gestures.heights_kept.connect(model.keep_heights)
    view.gestures.range_held.connect(model.ranges.hold)
    view.gestures.range_freed.connect(model.ranges.free)
    view.automatic_wanted.connect(model.ranges.free)

"""Which gesture of the rule book asks for what."""

from tradewalk.views.rule_book.view import RuleBookView
from tradewalk.views.rule_book.view_model import RuleBookViewModel


def wire_rule_book(view: RuleBookView, view_model: RuleBookViewModel) -> None:
    """Connect the page with its view model, both ways."""
    view.part_chosen.connect(view_model.choose_part)
    view.day_of_change_chosen.connect(view_model.choose_day_of_change)
    view.since_typed.connect(view_model.type_since)
    view.since_left.connect(view_model.leave_since)
    view.filter_typed.connect(view_model.type_filter)
    view.rule_marked.connect(view_model.mark)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)

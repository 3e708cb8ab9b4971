"""Which gesture of the account chooser asks for what."""

from tradewalk.views.accounts.view import AccountsView
from tradewalk.views.accounts.view_model import AccountsViewModel


def wire_accounts(view: AccountsView, view_model: AccountsViewModel) -> None:
    """Connect the chooser with its view model, both ways."""
    view.open_requested.connect(view_model.open)
    view.new_requested.connect(view_model.ask_new_name)
    view.rename_requested.connect(view_model.ask_other_name)
    view.reset_requested.connect(view_model.ask_reset)
    view.set_aside_requested.connect(view_model.set_aside)
    view.name_typed.connect(view_model.type_name)
    view.confirmed.connect(view_model.confirm)
    view.cancelled.connect(view_model.cancel)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)

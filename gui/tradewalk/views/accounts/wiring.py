"""Which gesture of the account chooser asks for what."""

from tradewalk.views.accounts.view import AccountsView
from tradewalk.views.accounts.view_model import AccountsViewModel


def wire_accounts(view: AccountsView, view_model: AccountsViewModel) -> None:
    """Connect the chooser with its view model, both ways."""
    view.account_chosen.connect(view_model.choose)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)

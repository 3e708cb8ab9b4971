"""What the portfolio page listens to."""

from tradewalk.views.portfolio.view import PortfolioView
from tradewalk.views.portfolio.view_model import PortfolioViewModel


def wire_portfolio(view: PortfolioView, view_model: PortfolioViewModel) -> None:
    """Let the page follow its view model; a chosen instrument is for whoever places the page."""
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)

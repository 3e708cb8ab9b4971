"""The views of a desk that stand in its first picture, and the empty places of those that come later."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from tradewalk.shipped import indicator_texts
from tradewalk.views.chart.view import ChartView
from tradewalk.views.detail.view import DetailView
from tradewalk.views.main_window import MainWindow
from tradewalk.views.pages import LATER_PAGES, Page
from tradewalk.views.places import empty_place, sidebar_place
from tradewalk.views.search.view import SearchView
from tradewalk.views.status_bar.view import StatusBarView
from tradewalk.views.theme import Appearance
from tradewalk.views.top_bar.view import TopBarView


class DeskViews(NamedTuple):
    """Built anew with each language and text size; ``sidebar``, ``side`` and ``places`` are filled later."""

    search: SearchView
    top_bar: TopBarView
    sidebar: QWidget
    detail: DetailView
    chart: ChartView
    side: QWidget
    places: dict[Page, QWidget]
    status_bar: StatusBarView

    def put_into(self, window: MainWindow) -> None:
        """Show them in a window, in the place of those that stood there."""
        window.place(
            top_bar=self.top_bar,
            sidebar=self.sidebar,
            pages={Page.DETAIL: self.detail, **self.places},
            ticket=self.side,
            status_bar=self.status_bar,
        )


def build_views(appearance: Appearance) -> DeskViews:
    """The views of a desk, with nothing in them."""
    search, chart = SearchView(appearance), ChartView(appearance, indicator_texts)
    return DeskViews(
        search,
        TopBarView(search, appearance),
        sidebar_place(),
        DetailView(appearance, chart),
        chart,
        empty_place(),
        {page: empty_place() for page in LATER_PAGES},
        StatusBarView(),
    )

"""What is there to read up in: the rule book, the fee microscope, the explanations. Each is built when first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tradewalk.domain.rules import RuleBook
from tradewalk.services.session import Session
from tradewalk.views.pages import Page
from tradewalk.views.theme import Appearance

if TYPE_CHECKING:
    from tradewalk.domain.fee_comparison import ExecutedOrder
    from tradewalk.services.vantage import Vantage
    from tradewalk.views.detail.view_model import DetailViewModel
    from tradewalk.views.explain.explainer import Explainer
    from tradewalk.views.fee_microscope.props import FeeMicroscopeProps
    from tradewalk.views.fee_microscope.view_model import FeeMicroscopeViewModel
    from tradewalk.views.main_window import MainWindow
    from tradewalk.views.rule_book.view_model import RuleBookViewModel


class ReferencePages(QObject):
    """The rule book speaks first of the instrument that ``detail`` shows.

    ``page_requested`` carries the Page that is wanted, and what it is to be led to.
    """

    page_requested = Signal(object, object)

    def __init__(
        self,
        session: Session,
        vantage: Vantage,
        rule_book: RuleBook,
        appearance: Appearance,
        detail: DetailViewModel,
        window: MainWindow,
    ) -> None:
        super().__init__()
        self._session, self._vantage, self._rule_book = session, vantage, rule_book
        self._appearance, self._detail, self._window = appearance, detail, window
        self._rules: RuleBookViewModel | None = None
        self._fees: FeeMicroscopeViewModel | None = None
        self._explainer: Explainer | None = None
        self._page_before = Page.DETAIL

    def explaining(self) -> Explainer:
        """Who explains the labels, made when the window stands or somebody asks before that."""
        if self._explainer is None:
            from tradewalk.views.explain.explainer import Explainer
            from tradewalk.views.explain.view_model import ExplainViewModel

            model = ExplainViewModel(self._vantage, self._rule_book, lambda: self._detail.symbol)
            self._explainer = Explainer(self._window, model)
            self._explainer.rule_requested.connect(self._open_rule)
        return self._explainer

    def leave_window(self) -> None:
        """Explain nothing any more: the window goes to another desk."""
        if self._explainer is not None:
            self._explainer.close()
            self._explainer.deleteLater()
            self._explainer = None

    def _open_rule(self, rule_id: str) -> None:
        self.page_requested.emit(Page.RULE_BOOK, rule_id)

    def open_in(self, place: QWidget, page: Page, wanted: str | ExecutedOrder | None) -> None:
        """Show a page in its place, led to a rule or an order if one is wanted; an empty place is given a new page."""
        if page is Page.FEES:
            self._open_fees(place, wanted)
        else:
            self._open_rules(place, wanted)

    def _open_rules(self, place: QWidget, wanted: object) -> None:
        from tradewalk.views.low_room import LowRoom
        from tradewalk.views.places import fill
        from tradewalk.views.rule_book.view import RuleBookView
        from tradewalk.views.rule_book.view_model import RuleBookViewModel
        from tradewalk.views.rule_book.wiring import wire_rule_book

        if self._rules is None:
            self._rules = RuleBookViewModel(self._session, self._rule_book, lambda: self._detail.symbol, self)
        self._rules.open(wanted if isinstance(wanted, str) else None)
        if place.findChild(RuleBookView) is None:
            view = RuleBookView(self._appearance)
            wire_rule_book(view, self._rules)
            fill(place, LowRoom(view, place))

    def _open_fees(self, place: QWidget, wanted: object) -> None:
        from tradewalk.domain.fee_comparison import ExecutedOrder
        from tradewalk.views.fee_microscope.view import FeeMicroscopeView
        from tradewalk.views.fee_microscope.view_model import FeeMicroscopeViewModel
        from tradewalk.views.fee_microscope.wiring import wire_fee_microscope
        from tradewalk.views.low_room import LowRoom
        from tradewalk.views.places import fill

        if self._fees is None:
            self._fees = FeeMicroscopeViewModel(self._session, self._rule_book, self)
        if isinstance(wanted, ExecutedOrder):
            self._fees.open(wanted)
        view = place.findChild(FeeMicroscopeView)
        if not isinstance(view, FeeMicroscopeView):
            view = FeeMicroscopeView()
            wire_fee_microscope(view, self._fees)
            view.rule_requested.connect(self._open_rule)
            view.close_requested.connect(self._leave_fees)
            fill(place, LowRoom(view, place))
        if wanted is not None:
            self._page_before = self._window.page
            view.focus_rows()

    @property
    def fees(self) -> FeeMicroscopeProps | None:
        """What the page that compares fees shows; None before it was opened."""
        return None if self._fees is None else self._fees.props

    def _leave_fees(self) -> None:
        self.page_requested.emit(self._page_before, None)

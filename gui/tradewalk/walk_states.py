"""Everything that a walkthrough may ask at one instant, as a mapping that reads what is asked for and nothing else."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtWidgets import QApplication, QWidget

from tradewalk.desk import Desk
from tradewalk.domain.fee_comparison import ComparedFees
from tradewalk.domain.quotes import BookSnapshot, Quote
from tradewalk.services.session_states import SESSION_READERS, Reader
from tradewalk.views.pages import Page
from tradewalk.walk_ticket_states import TICKET_READERS
from tradewalk.walkthrough.condition import StateValue
from tradewalk.walkthrough.published import (
    CAUTIONS,
    PublishedState,
    published_state,
    published_states,
    varying_parts,
)
from tradewalk.walkthrough.published_run import RUN_STATES


class StatesNow(Mapping[str, StateValue]):
    """The published states of a desk. Nothing is kept: each answer is that of the moment in which it is asked for.

    A path that is not published is not there, as a published one that nobody can name beforehand: of symbols, those
    with which the account had to do.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __getitem__(self, path: str) -> StateValue:
        state = published_state(path)
        if state is None:
            raise KeyError(path)
        parts = varying_parts(state, path)
        if state in RUN_STATES:
            return None
        if state.path in SESSION_READERS:
            return SESSION_READERS[state.path](self._desk.session, **parts)
        if state.path in TICKET_READERS:
            return TICKET_READERS[state.path](self._desk, **parts)
        return SCREEN_READERS[state.path](self._desk)

    def __iter__(self) -> Iterator[str]:
        return (path for state in published_states() for path in self._paths_of(state))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _paths_of(self, state: PublishedState) -> Iterator[str]:
        """The path, or one for each value that its varying part has here."""
        account = self._desk.session.state
        values: dict[str, list[str]] = {
            "<symbol>": [*account.account.costs],
            "<currency>": [currency.value for currency, _ in account.profile.cash],
            "<caution>": [*CAUTIONS],
            "<reason>": self._reasons(),
            "<step>": [],
        }
        varying = next((part for part in values if part in state.path), None)
        if varying is None:
            yield state.path
        else:
            yield from (state.path.replace(varying, value) for value in values[varying])

    def _reasons(self) -> list[str]:
        props = self._desk.trading and self._desk.trading.ticket_model.props
        refusals = [] if not props else [card.refusal for card in props.cards if card.refusal is not None]
        return [*dict.fromkeys(refusal.reason.value for refusal in refusals)]


def _side(desk: Desk) -> str | None:
    return desk.trading.on_show if desk.trading is not None and desk.window.has_ticket else None


def _dialog(_desk: Desk) -> str | None:
    dialog: QWidget | None = QApplication.activeModalWidget()
    return None if dialog is None else dialog.objectName() or None


def _watched(desk: Desk) -> bool | None:
    props = desk.detail_model.props
    return None if props is None else props.is_watched


def _of_quote(read: Callable[[Quote], StateValue]) -> Reader:
    def reader(desk: Desk) -> StateValue:
        symbol = desk.detail_model.symbol
        return None if symbol is None else read(desk.vantage.read.quote(symbol))

    return reader


def _best(desk: Desk, symbol: str | None) -> BookSnapshot | None:
    """The best prices of an instrument; None while its book is being worked out."""
    if symbol is None or not desk.vantage.read.is_at_hand(symbol):
        return None
    return desk.vantage.read.book(symbol, 1)


def _bid(desk: Desk) -> StateValue:
    book = _best(desk, desk.detail_model.symbol)
    return book.bids[0].price if book is not None and book.bids else None


def _ask(desk: Desk) -> StateValue:
    book = _best(desk, desk.detail_model.symbol)
    return book.asks[0].price if book is not None and book.asks else None


def _spread(desk: Desk) -> int | None:
    symbol = desk.detail_model.symbol
    book = _best(desk, symbol)
    if symbol is None or book is None or not book.bids or not book.asks:
        return None
    ticks = desk.vantage.read.tick_table(symbol)
    return ticks.floor_of(book.asks[0].price) - ticks.floor_of(book.bids[0].price)


def _of_look(name: str) -> Reader:
    def reader(desk: Desk) -> StateValue:
        props = desk.chart_model.props
        return None if props is None else getattr(props.look, name).value

    return reader


def _of_compared(read: Callable[[ComparedFees], StateValue]) -> Reader:
    def reader(desk: Desk) -> StateValue:
        props = desk.reference.fees if desk.window.page is Page.FEES else None
        return None if props is None else read(props.chosen.compared)

    return reader


SCREEN_READERS: dict[str, Reader] = {
    "screen": lambda desk: desk.window.page.value,
    "side": _side,
    "dialog": _dialog,
    "search.open": lambda desk: desk.search_model.props.is_open,
    "search.text": lambda desk: desk.search_model.props.typed or None,
    "search.count": lambda desk: len(desk.search_model.props.rows),
    "search.marked": lambda desk: desk.search_model.props.marked_symbol,
    "detail.symbol": lambda desk: desk.detail_model.symbol,
    "detail.last": _of_quote(lambda quote: quote.last),
    "detail.previous_close": _of_quote(lambda quote: quote.previous_close),
    "detail.bid": _bid,
    "detail.ask": _ask,
    "detail.spread_ticks": _spread,
    "detail.limit_up": _of_quote(lambda quote: quote.limit_up),
    "detail.limit_down": _of_quote(lambda quote: quote.limit_down),
    "detail.phase": _of_quote(lambda quote: quote.phase.value),
    "detail.watched": _watched,
    "chart.frame": _of_look("frame"),
    "chart.kind": _of_look("kind"),
    "fees.quantity": _of_compared(lambda compared: compared.order.quantity),
    "fees.total": _of_compared(lambda compared: compared.fees.total),
    "clock.past": lambda desk: desk.vantage.state.is_past,
}
"""Published path → how it is read."""

"""Which rules are shown, and with which earlier day they are compared. Nothing of a later day is told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.rule_changes import (
    AnyRule,
    RuleChange,
    as_known_on,
    changes_between,
    days_of_change,
    of_instrument,
    rules_in_force,
)
from tradewalk.domain.rules import RuleBook
from tradewalk.services.session import Session
from tradewalk.views.rule_book.props import BookPart, RuleBookProps, SinceFault

_WRITTEN_OUT = len("2025-08-27")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class RuleBookInputs:
    """What is chosen, and the day and the instrument that it is seen from.

    ``is_since_left``: the keyboard is no longer in the field of the day.
    """

    day: date
    instrument: Instrument | None = None
    part: BookPart | Board = BookPart.SHOWN
    since_text: str = ""
    is_since_left: bool = False
    filter_text: str = ""
    marked: str | None = None


def derive_rule_book(book: RuleBook, inputs: RuleBookInputs) -> RuleBookProps:
    """The page. A rule that begins after the day is not there, and one that ends after it has no end."""
    instrument, day = inputs.instrument, inputs.day
    part = BookPart.EVERY if instrument is None and inputs.part is BookPart.SHOWN else inputs.part
    board = _board_of(part, instrument)
    since, fault = _since(inputs)
    shown = instrument if part is BookPart.SHOWN else None
    return RuleBookProps(
        day=day,
        instrument=instrument,
        part=part,
        days_of_change=days_of_change(book, day, board),
        since_text=inputs.since_text,
        since=since,
        fault=fault,
        filter_text=inputs.filter_text,
        rules=_rules(book, day, board, shown) if since is None else (),
        changes=() if since is None else _changes(book, since, day, board),
        marked=inputs.marked,
    )


def _board_of(part: BookPart | Board, instrument: Instrument | None) -> Board | None:
    if isinstance(part, Board):
        return part
    return instrument.board if part is BookPart.SHOWN and instrument is not None else None


def _rules(
    book: RuleBook, day: date, board: Board | None, instrument: Instrument | None
) -> tuple[AnyRule, ...]:
    found = rules_in_force(book, day, board)
    if instrument is not None:
        found = of_instrument(found, instrument)
    return tuple(as_known_on(rule, day) for rule in found)


def _changes(book: RuleBook, since: date, day: date, board: Board | None) -> tuple[RuleChange, ...]:
    return tuple(
        change._replace(after=None if change.after is None else as_known_on(change.after, day))
        for change in changes_between(book, since, day, board)
    )


def _since(inputs: RuleBookInputs) -> tuple[date | None, SinceFault | None]:
    """The day to compare with, or what is wrong with it; a day that is still being typed is not wrong."""
    text = inputs.since_text.strip()
    try:
        since = date.fromisoformat(text)
    except ValueError:
        is_complete = bool(text) and (inputs.is_since_left or len(text) >= _WRITTEN_OUT)
        return None, SinceFault.NO_DAY if is_complete else None
    return (since, None) if since < inputs.day else (None, SinceFault.NOT_EARLIER)


class RuleBookViewModel(QObject):
    """``props_changed`` carries RuleBookProps whenever they differ. ``shown_symbol``: what is on show, if anything."""

    props_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        book: RuleBook,
        shown_symbol: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._book, self._shown_symbol = session, book, shown_symbol
        self._inputs = RuleBookInputs(session.state.day, self._shown())
        self.props = derive_rule_book(book, self._inputs)
        session.changed.connect(self._on_changed)

    def open(self, rule_id: str | None = None) -> None:
        """The page is opened; with a rule, it is led to that one, whatever was chosen before."""
        shown = self._shown()
        if rule_id is None:
            self._choose(instrument=shown)
            return
        self._choose(instrument=shown, part=BookPart.SHOWN, since_text="", filter_text="", marked=rule_id)
        if shown is not None and rule_id not in {rule.id for rule in self.props.rules}:
            self._choose(part=shown.board)
        if rule_id not in {rule.id for rule in self.props.rules}:
            self._choose(part=BookPart.EVERY)

    def choose_part(self, part: BookPart | Board) -> None:
        """Show the rules of one board, of the instrument on show, or all."""
        self._choose(part=part)

    def choose_day_of_change(self, day: date | None) -> None:
        """Compare with the day before one on which something changed; None: with no day."""
        text = "" if day is None else (day - _ONE_DAY).isoformat()
        self._choose(since_text=text, is_since_left=False)

    def type_since(self, text: str) -> None:
        """The field of the day says something else."""
        self._choose(since_text=text, is_since_left=False)

    def leave_since(self) -> None:
        """The field of the day is left as it is."""
        self._choose(is_since_left=True)

    def type_filter(self, text: str) -> None:
        """Show those alone of which a text is part."""
        self._choose(filter_text=text)

    def mark(self, rule_id: str | None) -> None:
        """Another rule is marked."""
        self._choose(marked=rule_id)

    def _shown(self) -> Instrument | None:
        symbol = self._shown_symbol()
        return None if symbol is None else self._session.read.traded(symbol)

    def _on_changed(self, _change: object) -> None:
        if self._session.state.day != self._inputs.day:
            self._choose(day=self._session.state.day)

    def _choose(self, **chosen: object) -> None:
        inputs = replace(self._inputs, **chosen)  # type: ignore[arg-type]  # fields by their names
        if inputs == self._inputs:
            return
        self._inputs = inputs
        props = derive_rule_book(self._book, inputs)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

"""Which term is explained, and the rule behind it that holds today for the instrument on show."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.fees import fee_rules
from tradewalk.domain.instants import moment_of
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.limit_bands import bands_of
from tradewalk.domain.price_limits import limit_rule
from tradewalk.domain.rule_kinds import READERS
from tradewalk.domain.rule_terms import FeeTerms, Terms
from tradewalk.domain.rules import NoRule, Rule, RuleBook
from tradewalk.domain.volatility_control import control_of
from tradewalk.services.vantage import Outlook
from tradewalk.views.explain.glossary import Term, shipped_glossary

BY_PHASE = "session"
"""The rules of this kind have no subject of their own: a term's subject picks a phase out of one."""


class ExplainProps(NamedTuple):
    """One explanation. ``instrument`` is what the rule was looked up for."""

    term: Term
    related: tuple[Term, ...] = ()
    rule: Rule[Terms] | None = None
    instrument: Instrument | None = None


def rule_in_force(
    book: RuleBook, term: Term, instrument: Instrument, day: date, plan: str
) -> Rule[Terms] | None:
    """The rule behind a term for an instrument on a day; None where there is none.

    The rule of a fee is the one that *plan* goes by; where the plan does not reach the board, the board's own.
    """
    match term.rule:
        case "":
            return None
        case "price-limit":
            return limit_rule(book, instrument, day)
        case "volatility-control":
            return control_of(book, instrument, day)
        case "limit-band":
            return bands_of(book, instrument, day)
        case "fee":
            return _fee_rule(book, term.subject, instrument, day, plan)
        case _:
            kind = READERS[term.rule].terms
            subject = "" if term.rule == BY_PHASE else term.subject
            return book.find(kind, instrument.board, day, subject)  # type: ignore[arg-type]  # a class of terms


def _fee_rule(
    book: RuleBook, fee: str, instrument: Instrument, day: date, plan: str
) -> Rule[FeeTerms] | None:
    try:
        rules = tuple(fee_rules(book, plan, instrument.board, day))
    except NoRule:
        return book.find(FeeTerms, instrument.board, day, fee)
    return next((rule for rule in rules if rule.terms.fee == fee), None)


class ExplainViewModel(QObject):
    """Explains terms. ``shown_symbol`` says which instrument is on show, if any."""

    props_changed = Signal(object)

    def __init__(self, session: Outlook, rule_book: RuleBook, shown_symbol: Callable[[], str | None]) -> None:
        super().__init__()
        self._session = session
        self._rule_book = rule_book
        self._shown_symbol = shown_symbol
        self.props: ExplainProps | None = None

    def explain(self, term_id: str) -> None:
        """Explain a term. Raises KeyError for one that the glossary does not have."""
        glossary = shipped_glossary()
        term, symbol = glossary[term_id], self._shown_symbol()
        instrument = None if symbol is None else self._session.read.traded(symbol)
        state = self._session.state
        day, plan = moment_of(state.at, state.zone).date(), state.profile.fee_plan
        rule = None if instrument is None else rule_in_force(self._rule_book, term, instrument, day, plan)
        self._show(ExplainProps(term, tuple(glossary[each] for each in term.related), rule, instrument))

    def close(self) -> None:
        """Explain nothing any more."""
        self._show(None)

    def _show(self, props: ExplainProps | None) -> None:
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

"""The fee microscope, derived from one order, the rule book and the simulated day."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.fee_comparison import ComparedFees, ExecutedOrder, compare
from tradewalk.domain.fee_situations import days_of_other_fees, sizes_beside, ways_beside
from tradewalk.domain.rule_changes import AnyRule, as_known_on
from tradewalk.domain.rules import RuleBook
from tradewalk.services.session import Session
from tradewalk.views.fee_microscope.props import Beside, FeeMicroscopeProps, FeeRow


@dataclass(frozen=True, slots=True)
class FeeMicroscopeInputs:
    """The order, the simulated day, and what is chosen: a row by its key, a fee by its id."""

    order: ExecutedOrder
    today: date
    chosen: Hashable = None
    fee: str | None = None


def derive_fee_microscope(book: RuleBook, inputs: FeeMicroscopeInputs) -> FeeMicroscopeProps:
    """The page. What begins after the day is not in it. Raises NoRule where the order's plan does not cover it."""
    rows = derive_fee_rows(book, inputs.order, inputs.today)
    chosen = next((row for row in rows if row.key == inputs.chosen), rows[0])
    fee = _told_fee(chosen.compared, inputs.fee)
    rule, other = (_rule_of(book, row.compared, fee, inputs.today) for row in (rows[0], chosen))
    return FeeMicroscopeProps(inputs.today, rows, chosen, fee, rule, other if other != rule else None)


def derive_fee_rows(book: RuleBook, order: ExecutedOrder, today: date) -> tuple[FeeRow, ...]:
    """The order, then the other ways, days and sizes that its plans cover."""
    sizes = sizes_beside(book, order)
    others = [
        *((Beside.WAY, way, None) for way in ways_beside(book, order)),
        *((Beside.DAY, replace(order, day=day), None) for day in days_of_other_fees(book, order, today)),
        *((Beside.SIZE, replace(order, quantity=size.quantity), size.kind) for size in sizes),
    ]
    asked, *_ = compare(book, order, ())
    rows = [FeeRow(Beside.ASKED, asked)]
    for beside, other, kind in others:
        rows += [FeeRow(beside, compared, kind) for compared in compare(book, order, (other,))[1:]]
    return tuple(rows)


def _told_fee(chosen: ComparedFees, fee: str | None) -> str | None:
    """The fee that was asked about, where there is one; else the one that makes the greatest difference."""
    fees = [*(line.fee_id for line in chosen.fees.lines), *(line.fee_id for line in chosen.lines)]
    if fee in fees:
        return fee
    ranked = sorted(chosen.lines, key=lambda line: -abs(line.more))
    return ranked[0].fee_id if ranked else None


def _rule_of(book: RuleBook, compared: ComparedFees, fee: str | None, today: date) -> AnyRule | None:
    """The rule behind a fee of an order, as it is known today; None where it is not charged."""
    rule_id = next((line.rule_id for line in compared.fees.lines if line.fee_id == fee), None)
    return None if rule_id is None else as_known_on(book.rule(rule_id), today)


class FeeMicroscopeViewModel(QObject):
    """``props_changed`` carries FeeMicroscopeProps whenever they differ. Nothing is on show until ``open``."""

    props_changed = Signal(object)

    def __init__(self, session: Session, book: RuleBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._book = session, book
        self._inputs: FeeMicroscopeInputs | None = None
        self.props: FeeMicroscopeProps | None = None
        session.changed.connect(self._on_changed)

    def open(self, order: ExecutedOrder) -> None:
        """Look at the fees of an order. Raises NoRule where its plan does not cover it."""
        self._show(FeeMicroscopeInputs(order, self._session.state.day))

    def choose(self, key: Hashable) -> None:
        """Set another row beside the order."""
        if self._inputs is not None:
            self._show(replace(self._inputs, chosen=key, fee=None))

    def tell(self, fee: str) -> None:
        """Tell the rules behind a fee."""
        if self._inputs is not None:
            self._show(replace(self._inputs, fee=fee))

    def _on_changed(self, _change: object) -> None:
        inputs, day = self._inputs, self._session.state.day
        if inputs is not None and inputs.today != day:
            self._show(replace(inputs, today=day))

    def _show(self, inputs: FeeMicroscopeInputs) -> None:
        props = derive_fee_microscope(self._book, inputs)
        self._inputs = inputs
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

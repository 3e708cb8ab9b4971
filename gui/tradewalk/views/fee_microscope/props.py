"""What the fee microscope shows: one order first, then what it is compared with."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tradewalk.domain.fee_comparison import ComparedFees
from tradewalk.domain.fee_situations import SizeKind
from tradewalk.domain.rule_changes import AnyRule


class Beside(StrEnum):
    """What is another about a row; ``asked`` is the order itself."""

    ASKED = "asked"
    WAY = "way"
    DAY = "day"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class FeeRow:
    """The order as it is, or in one other respect. ``size`` says why it is that size."""

    beside: Beside
    compared: ComparedFees
    size: SizeKind | None = None

    @property
    def key(self) -> Hashable:
        """What tells the rows of a page apart."""
        order = self.compared.order
        return self.beside, order.plan, order.instrument.board, order.day, order.quantity


@dataclass(frozen=True, slots=True)
class FeeMicroscopeProps:
    """The page on the simulated day ``today``; nothing in it is later.

    ``chosen`` is the row that is set beside the first one, fee by fee, and ``fee`` the one whose rules are told:
    ``rule`` of the order itself, ``other_rule`` where the chosen row goes by another.
    """

    today: date
    rows: tuple[FeeRow, ...]
    chosen: FeeRow
    fee: str | None = None
    rule: AnyRule | None = None
    other_rule: AnyRule | None = None

    @property
    def asked(self) -> FeeRow:
        """The order itself."""
        return self.rows[0]

    @property
    def is_beside(self) -> bool:
        """Whether something else than the order itself is chosen."""
        return self.chosen.beside is not Beside.ASKED

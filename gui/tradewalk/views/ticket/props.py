"""What the ticket shows at one instant: frozen, complete, and without words."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.lots import LotRule
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import PriceUse, Terms
from tradewalk.domain.rules import Rule
from tradewalk.views.ticket.cautions import Caution
from tradewalk.views.ticket.checklist import Statement
from tradewalk.views.ticket.earlier_types import EarlierTypes
from tradewalk.views.ticket.effect import AmountEffect, CashEffect
from tradewalk.views.ticket.form import TicketForm
from tradewalk.views.ticket.kept import KeptOrder
from tradewalk.views.ticket.password_gate import PasswordGate
from tradewalk.views.ticket.presets import PresetOption, PricePreset
from tradewalk.views.ticket.steps import STEP_OF, STEPS, TicketField, TicketStep, number_of
from tradewalk.views.ticket.type_options import TypeOption


@dataclass(frozen=True, slots=True)
class SubmittedOrder:
    """An order that went out: its number and what it asks for."""

    order_id: int
    request: OrderRequest


@dataclass(frozen=True, slots=True)
class RuleCard:
    """What stands under a field that is refused. Without a refusal: what was typed is no number."""

    field: TicketField
    refusal: Refusal | None = None
    rule: Rule[Terms] | None = None


class ChoiceProblem(StrEnum):
    """Why a part of what is possible cannot be ordered."""

    NO_PRICE = "no-price"
    NOT_ENOUGH_CASH = "not-enough-cash"
    NOTHING_TO_SELL = "nothing-to-sell"
    BELOW_LEAST = "below-least"


@dataclass(frozen=True, slots=True)
class QuantityChoice:
    """One ``divisor``-th of the most that is possible, cut to a legal quantity; None where none is, and why.

    ``part`` is what it would be by division alone.
    """

    divisor: int
    quantity: int | None
    part: int = 0
    problem: ChoiceProblem | None = None


@dataclass(frozen=True, slots=True)
class FollowedPrice:
    """A price that followed its preset: from where, to what the order keeps, and what the preset is now."""

    preset: PricePreset
    start: Decimal
    kept: Decimal
    now: Decimal | None


class Check(StrEnum):
    """A rule that the order was held against."""

    PERMISSION = "permission"
    TICK = "tick"
    DAILY_LIMIT = "daily-limit"
    PRICE_CAGE = "price-cage"
    STOP = "stop"
    TRAIL = "trail"
    QUANTITY = "quantity"
    CASH = "cash"
    SHARES = "shares"


@dataclass(frozen=True, slots=True)
class PassedCheck:
    """A check that the order passed, with the edges that it kept within."""

    check: Check
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TicketProps:
    """Everything that the ticket shows.

    ``held_until`` is set while the broker keeps orders back; ``day_end`` is when a Day order expires.
    ``held_shares`` and ``sellable`` count for a sale, ``sellable_from`` for a purchase. ``least`` is the smallest
    quantity that may be ordered, 0 where there is none. ``followed`` says from Review on what became of a price
    that followed the market. ``statements`` are those of the checklist, none where it is not wanted.
    ``earlier`` names types that are taken before the chosen one is again.
    ``clock_held_at`` is the second at which a held clock stands. ``kept`` is set where a broker keeps the order.
    """

    form: TicketForm
    instrument: Instrument
    day: date
    previous_close: Decimal
    limit_up: Decimal | None
    limit_down: Decimal | None
    price_use: PriceUse
    tick: Decimal
    type_options: tuple[TypeOption, ...]
    earlier: EarlierTypes | None
    presets: tuple[PresetOption, ...]
    can_follow: bool
    followed: FollowedPrice | None
    lot: LotRule
    least: int
    maximum: int | None
    choices: tuple[QuantityChoice, ...]
    held_shares: int
    sellable: int
    cards: tuple[RuleCard, ...]
    amount: AmountEffect | None
    effect: CashEffect | None
    checks: tuple[PassedCheck, ...]
    cautions: tuple[Caution, ...]
    statements: tuple[Statement, ...]
    gate: PasswordGate
    can_continue: bool
    can_go_back: bool
    can_unlock: bool
    held_until: Instant | None = None
    day_end: Instant | None = None
    sellable_from: Instant | None = None
    clock_held_at: Instant | None = None
    kept: KeptOrder | None = None

    @property
    def minimum(self) -> int:
        """The least that one order may be for by the lot rule."""
        return self.lot.minimum

    def cards_of(self, field: TicketField) -> tuple[RuleCard, ...]:
        """The cards under a field."""
        return tuple(card for card in self.cards if card.field is field)

    def cards_until(self, step: TicketStep) -> tuple[RuleCard, ...]:
        """What keeps a step from going on: its own cards and, the market having moved, those of the steps before."""
        done = STEPS[: number_of(step)]
        return tuple(card for card in self.cards if STEP_OF[card.field] in done)

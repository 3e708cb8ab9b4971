"""From what the session says about a form to what the ticket shows. Pure."""

from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.lots import LotRule
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.phases import Phase, PhaseSpan
from tradewalk.domain.quotes import Quote
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import PriceUse, Terms
from tradewalk.domain.rules import Rule
from tradewalk.domain.ticks import TickTable
from tradewalk.views.ticket.cautions import derive_cautions
from tradewalk.views.ticket.checklist import statements_of
from tradewalk.views.ticket.earlier_types import derive_earlier
from tradewalk.views.ticket.effect import AmountEffect, CashEffect
from tradewalk.views.ticket.form import TicketForm
from tradewalk.views.ticket.kept import KeptOrder
from tradewalk.views.ticket.password_gate import OPEN_GATE, PasswordGate
from tradewalk.views.ticket.presets import MOVING, MarketPrices, derive_presets, preset_price
from tradewalk.views.ticket.props import (
    Check,
    ChoiceProblem,
    FollowedPrice,
    PassedCheck,
    QuantityChoice,
    RuleCard,
    TicketProps,
)
from tradewalk.views.ticket.steps import (
    FILLING_IN,
    STEP_OF,
    STEPS,
    TicketField,
    TicketStep,
    field_of,
    number_of,
)
from tradewalk.views.ticket.type_options import TypeOption

DIVISORS = (4, 3, 2, 1)
PASSWORD_LENGTH = 6


@dataclass(frozen=True, slots=True)
class TicketInputs:
    """A form, and all that the session says about it at one instant.

    ``maximum`` is None while the price that it hangs on is missing. ``rules`` are those that
    ``refusals`` name.
    """

    form: TicketForm
    instrument: Instrument
    quote: Quote
    at: Instant
    spans: tuple[PhaseSpan, ...]
    price_use: PriceUse
    prices: MarketPrices
    ticks: TickTable
    lot: LotRule
    least: int
    refusals: tuple[Refusal, ...]
    rules: tuple[Rule[Terms], ...]
    type_options: tuple[TypeOption, ...]
    maximum: int | None
    held_shares: int
    sellable: int
    amount: AmountEffect | None
    effect: CashEffect | None
    sellable_from: Instant | None = None
    gate: PasswordGate = OPEN_GATE
    has_checklist: bool = False
    clock_held_at: Instant | None = None
    kept: KeptOrder | None = None


def derive_ticket(inputs: TicketInputs) -> TicketProps:
    """What the ticket shows."""
    form, quote, cards = inputs.form, inputs.quote, derive_cards(inputs)
    statements = statements_of(form.side) if inputs.has_checklist else ()
    has_ticks = form.ticked.issuperset(statements) or form.step in FILLING_IN
    can_continue = has_ticks and derive_can_continue(form, inputs.price_use, cards)
    return TicketProps(
        form=form,
        instrument=inputs.instrument,
        day=quote.day,
        previous_close=quote.previous_close,
        limit_up=quote.limit_up,
        limit_down=quote.limit_down,
        price_use=inputs.price_use,
        tick=inputs.ticks.tick_at(form.price.value or quote.previous_close),
        type_options=inputs.type_options,
        earlier=derive_earlier(inputs.type_options, form.type),
        presets=derive_presets(inputs.prices, inputs.ticks, form.side),
        can_follow=form.preset in MOVING,
        followed=derive_followed(inputs),
        lot=inputs.lot,
        least=inputs.least,
        maximum=inputs.maximum,
        choices=derive_choices(inputs.maximum, inputs.lot, form.side, inputs.sellable),
        held_shares=inputs.held_shares,
        sellable=inputs.sellable,
        cards=cards,
        amount=inputs.amount,
        effect=inputs.effect,
        checks=derive_checks(inputs) if not cards else (),
        cautions=derive_cautions(
            form.side,
            None if form.is_pair or form.is_at_edge else _named_price(inputs),
            quote.last,
            inputs.effect,
            _stop(inputs),
        ),
        statements=statements,
        gate=inputs.gate,
        can_continue=can_continue,
        can_go_back=form.step not in (TicketStep.SIDE_AND_PRICE, TicketStep.SUBMITTED),
        can_unlock=can_continue and derive_can_unlock(inputs),
        held_until=derive_held_until(inputs.spans, inputs.at),
        day_end=derive_day_end(inputs.spans),
        sellable_from=inputs.sellable_from,
        clock_held_at=inputs.clock_held_at,
        kept=inputs.kept,
    )


def derive_can_unlock(inputs: TicketInputs) -> bool:
    """Whether six digits stand there to be looked at, and the gate looks at them."""
    form = inputs.form
    is_complete = form.step is TicketStep.UNLOCK and len(form.digits) == PASSWORD_LENGTH
    return is_complete and inputs.gate.locked_until is None


def derive_followed(inputs: TicketInputs) -> FollowedPrice | None:
    """What became of a price that followed the market; None before Review, and where nothing is to be said."""
    form, kept = inputs.form, _named_price(inputs)
    if form.step in FILLING_IN or not form.is_following or form.preset is None or kept is None:
        return None
    now = preset_price(form.preset, inputs.prices, inputs.ticks, form.side)
    start = form.followed_from if form.followed_from is not None else kept
    return FollowedPrice(form.preset, start, kept, now) if start != kept or now != kept else None


def _named_price(inputs: TicketInputs) -> Decimal | None:
    return None if inputs.price_use is PriceUse.NONE else inputs.form.price.value


def derive_cards(inputs: TicketInputs) -> tuple[RuleCard, ...]:
    """The cards of every field that holds something wrong; an empty field is not wrong yet."""
    form = inputs.form
    rules = {rule.id: rule for rule in inputs.rules}
    cards = [RuleCard(field) for field in _unreadable(form, inputs.price_use)]
    silent = {card.field for card in cards} | _empty(form)
    for refusal in inputs.refusals:
        field = field_of(refusal.reason, is_kept=inputs.kept is not None)
        if field not in silent:
            cards.append(RuleCard(field, refusal, rules.get(refusal.rule_id or "")))
    return tuple(cards)


def _unreadable(form: TicketForm, price_use: PriceUse) -> list[TicketField]:
    fields = []
    if form.price.is_unreadable and price_use is not PriceUse.NONE:
        fields.append(TicketField.PRICE)
    if form.has_stop_price and form.stop_price.is_unreadable:
        fields.append(TicketField.STOP)
    if form.has_trail and form.trail.is_unreadable:
        fields.append(TicketField.TRAIL)
    if form.quantity.is_unreadable:
        fields.append(TicketField.QUANTITY)
    return fields


def _empty(form: TicketForm) -> set[TicketField]:
    numbers = {
        TicketField.PRICE: form.price,
        TicketField.STOP: form.stop_price,
        TicketField.TRAIL: form.trail,
        TicketField.QUANTITY: form.quantity,
    }
    return {field for field, number in numbers.items() if number.is_empty}


def derive_can_continue(form: TicketForm, price_use: PriceUse, cards: tuple[RuleCard, ...]) -> bool:
    """Whether this step, and every step before it, holds what an order needs."""
    if form.step is TicketStep.SUBMITTED:
        return False
    done = STEPS[: number_of(form.step)]
    if any(STEP_OF[card.field] in done for card in cards):
        return False
    has_price = form.price.value is not None or not needs_price(price_use)
    return (
        has_price
        and form.has_condition
        and (form.step is TicketStep.SIDE_AND_PRICE or bool(form.quantity.value))
    )


def needs_price(price_use: PriceUse) -> bool:
    """Whether an order of this kind cannot go without a price."""
    return price_use in (PriceUse.LIMIT, PriceUse.PROTECTIVE)


def derive_choices(
    maximum: int | None, lot: LotRule, side: Side, sellable: int
) -> tuple[QuantityChoice, ...]:
    """A quarter, a third, a half and all of what is possible, each cut to a legal quantity, or why it cannot be."""

    def choice(divisor: int) -> QuantityChoice:
        part = (maximum or 0) // divisor
        legal = (lot.purchases(part),) if side is Side.BUY else lot.sales(sellable, part)
        quantity = max((quantities[-1] for quantities in legal if quantities), default=None)
        problem = _choice_problem(maximum, side) if quantity is None else None
        return QuantityChoice(divisor, quantity, part, problem)

    return tuple(choice(divisor) for divisor in DIVISORS)


def _choice_problem(maximum: int | None, side: Side) -> ChoiceProblem:
    if maximum is None:
        return ChoiceProblem.NO_PRICE
    if maximum:
        return ChoiceProblem.BELOW_LEAST
    return ChoiceProblem.NOT_ENOUGH_CASH if side is Side.BUY else ChoiceProblem.NOTHING_TO_SELL


def derive_checks(inputs: TicketInputs) -> tuple[PassedCheck, ...]:
    """The rules that an order without refusals was held against, with their edges."""
    form, quote = inputs.form, inputs.quote
    checks = [PassedCheck(Check.PERMISSION), *_passed_conditions(inputs)]
    if form.price.value is not None and inputs.price_use is not PriceUse.NONE:
        checks.append(PassedCheck(Check.TICK, inputs.ticks.tick_at(form.price.value)))
        if quote.limit_up is not None:
            checks.append(PassedCheck(Check.DAILY_LIMIT, quote.limit_down, quote.limit_up))
        if quote.phase is Phase.CONTINUOUS and form.type is OrderType.LIMIT:
            checks.append(PassedCheck(Check.PRICE_CAGE))
    checks.append(PassedCheck(Check.QUANTITY, Decimal(inputs.lot.minimum)))
    if inputs.kept is not None and not inputs.kept.freezes:
        return tuple(checks)
    if form.side is Side.SELL:
        checks.append(PassedCheck(Check.SHARES, high=Decimal(inputs.sellable)))
    elif inputs.effect is not None:
        checks.append(PassedCheck(Check.CASH, high=inputs.effect.before))
    return tuple(checks)


def _passed_conditions(inputs: TicketInputs) -> tuple[PassedCheck, ...]:
    form, kept = inputs.form, inputs.kept
    if kept is None:
        return ()
    if form.has_trail:
        return (PassedCheck(Check.TRAIL, form.trail.value, kept.stop),)
    return (PassedCheck(Check.STOP, kept.stop, kept.market),)


def _stop(inputs: TicketInputs) -> Decimal | None:
    """The price at which a kept order goes out, as far as it is known beforehand."""
    return inputs.kept.stop if inputs.kept is not None else None


def derive_held_until(spans: tuple[PhaseSpan, ...], at: Instant) -> Instant | None:
    """When the broker sends an order that it would only keep now; None where it goes out at once."""
    if not any(span.is_held and span.start <= at < span.end for span in spans):
        return None
    return next((span.start for span in spans if span.can_enter and span.start > at), None)


def derive_day_end(spans: tuple[PhaseSpan, ...]) -> Instant | None:
    """When the exchange stops taking orders today."""
    return max((span.end for span in spans if span.can_enter), default=None)

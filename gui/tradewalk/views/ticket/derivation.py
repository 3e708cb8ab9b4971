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
from tradewalk.views.ticket.form import TicketForm
from tradewalk.views.ticket.props import (
    CashEffect,
    Check,
    PassedCheck,
    QuantityChoice,
    RuleCard,
    TicketProps,
    TypeOption,
)
from tradewalk.views.ticket.steps import FIELD_OF, STEP_OF, STEPS, TicketField, TicketStep

DIVISORS = (4, 3, 2, 1)


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
    tick: Decimal
    lot: LotRule
    refusals: tuple[Refusal, ...]
    rules: tuple[Rule[Terms], ...]
    type_options: tuple[TypeOption, ...]
    maximum: int | None
    held_shares: int
    sellable: int
    effect: CashEffect | None


def derive_ticket(inputs: TicketInputs) -> TicketProps:
    """What the ticket shows."""
    form, cards = inputs.form, derive_cards(inputs)
    return TicketProps(
        form=form,
        instrument=inputs.instrument,
        day=inputs.quote.day,
        previous_close=inputs.quote.previous_close,
        limit_up=inputs.quote.limit_up,
        limit_down=inputs.quote.limit_down,
        price_use=inputs.price_use,
        tick=inputs.tick,
        type_options=inputs.type_options,
        minimum=inputs.lot.minimum,
        maximum=inputs.maximum,
        choices=derive_choices(inputs.maximum, inputs.lot, form.side, inputs.sellable),
        held_shares=inputs.held_shares,
        sellable=inputs.sellable,
        cards=cards,
        effect=inputs.effect,
        checks=derive_checks(inputs) if not cards else (),
        can_continue=derive_can_continue(form, inputs.price_use, cards),
        can_go_back=STEPS.index(form.step) > 0 if form.step in STEPS else False,
        held_until=derive_held_until(inputs.spans, inputs.at),
        day_end=derive_day_end(inputs.spans),
    )


def derive_cards(inputs: TicketInputs) -> tuple[RuleCard, ...]:
    """The cards of every field that holds something wrong; an empty field is not wrong yet."""
    form = inputs.form
    rules = {rule.id: rule for rule in inputs.rules}
    cards = [RuleCard(field) for field in _unreadable(form, inputs.price_use)]
    silent = {card.field for card in cards} | _empty(form)
    for refusal in inputs.refusals:
        field = FIELD_OF[refusal.reason]
        if field not in silent:
            cards.append(RuleCard(field, refusal, rules.get(refusal.rule_id or "")))
    return tuple(cards)


def _unreadable(form: TicketForm, price_use: PriceUse) -> list[TicketField]:
    fields = []
    if form.price.is_unreadable and price_use is not PriceUse.NONE:
        fields.append(TicketField.PRICE)
    if form.quantity.is_unreadable:
        fields.append(TicketField.QUANTITY)
    return fields


def _empty(form: TicketForm) -> set[TicketField]:
    empty = {TicketField.PRICE} if form.price.is_empty else set()
    return empty | ({TicketField.QUANTITY} if form.quantity.is_empty else set())


def derive_can_continue(form: TicketForm, price_use: PriceUse, cards: tuple[RuleCard, ...]) -> bool:
    """Whether this step, and every step before it, holds what an order needs."""
    if form.step not in STEPS:
        return False
    done = STEPS[: STEPS.index(form.step) + 1]
    if any(STEP_OF[card.field] in done for card in cards):
        return False
    has_price = form.price.value is not None or not needs_price(price_use)
    return has_price and (form.step is TicketStep.SIDE_AND_PRICE or bool(form.quantity.value))


def needs_price(price_use: PriceUse) -> bool:
    """Whether an order of this kind cannot go without a price."""
    return price_use in (PriceUse.LIMIT, PriceUse.PROTECTIVE)


def derive_choices(
    maximum: int | None, lot: LotRule, side: Side, sellable: int
) -> tuple[QuantityChoice, ...]:
    """A quarter, a third, a half and all of what is possible, each cut to a legal quantity."""

    def part(divisor: int) -> int | None:
        most = (maximum or 0) // divisor
        legal = (lot.purchases(most),) if side is Side.BUY else lot.sales(sellable, most)
        return max((quantities[-1] for quantities in legal if quantities), default=None)

    return tuple(QuantityChoice(divisor, part(divisor)) for divisor in DIVISORS)


def derive_checks(inputs: TicketInputs) -> tuple[PassedCheck, ...]:
    """The rules that an order without refusals was held against, with their edges."""
    form, quote = inputs.form, inputs.quote
    checks = [PassedCheck(Check.PERMISSION)]
    if form.price.value is not None and inputs.price_use is not PriceUse.NONE:
        checks.append(PassedCheck(Check.TICK, inputs.tick))
        if quote.limit_up is not None:
            checks.append(PassedCheck(Check.DAILY_LIMIT, quote.limit_down, quote.limit_up))
        if quote.phase is Phase.CONTINUOUS and form.type is OrderType.LIMIT:
            checks.append(PassedCheck(Check.PRICE_CAGE))
    checks.append(PassedCheck(Check.QUANTITY, Decimal(inputs.lot.minimum)))
    if form.side is Side.SELL:
        checks.append(PassedCheck(Check.SHARES, high=Decimal(inputs.sellable)))
    elif inputs.effect is not None:
        checks.append(PassedCheck(Check.CASH, high=inputs.effect.before))
    return tuple(checks)


def derive_held_until(spans: tuple[PhaseSpan, ...], at: Instant) -> Instant | None:
    """When the broker sends an order that it would only keep now; None where it goes out at once."""
    if not any(span.is_held and span.start <= at < span.end for span in spans):
        return None
    return next((span.start for span in spans if span.can_enter and span.start > at), None)


def derive_day_end(spans: tuple[PhaseSpan, ...]) -> Instant | None:
    """When the exchange stops taking orders today."""
    return max((span.end for span in spans if span.can_enter), default=None)

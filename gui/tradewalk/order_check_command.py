"""``tradewalk order-check``: what the exchange answers to an order at an instant, and by which rules."""

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tradewalk.domain.amounts import estimate_price
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_by_the_rules
from tradewalk.domain.fees import FeeBreakdown, FeeLine, fees_of
from tradewalk.domain.instants import iso_of
from tradewalk.domain.kept_orders import condition_of
from tradewalk.domain.money import half_up
from tradewalk.domain.order_limits import OrderLimits, order_limits
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.phase_checks import held_until
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rules import NoRule
from tradewalk.domain.settlement import settlement_days
from tradewalk.order_check_faults import CannotCheck
from tradewalk.order_check_options import OrderCheckOptions
from tradewalk.order_check_question import question_of
from tradewalk.order_check_words import phase_name, plain, sentence, zone_of_exchange


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said of an order; ``fees`` is None where no price is known or the plan does not cover the board.

    ``kept_by`` is the rule under which a broker keeps it until the market reaches its condition, where one does.
    """

    request: OrderRequest
    context: CheckContext
    refusals: tuple[Refusal, ...]
    kept_by: str | None
    limits: OrderLimits
    price: Decimal
    fees: FeeBreakdown | None

    @property
    def cash_effect(self) -> Decimal | None:
        """What the account gains or pays once all of it has been executed at ``price``, fees included."""
        if self.fees is None:
            return None
        value = half_up(self.price * self.request.quantity)
        return value - self.fees.total if self.request.side is Side.SELL else -value - self.fees.total


def say_order_check(options: OrderCheckOptions) -> str:
    """What the command prints. Raises CannotCheck, NotShipped, RuleFileError."""
    try:
        answer = answer_of(options)
        said = answer_as_json(answer)
    except NoRule as error:
        raise CannotCheck(f"The rule book has no rules for such an order on {options.at.date()}.") from error
    return json.dumps(said, ensure_ascii=False, indent=2) if options.json else "\n".join(lines_of(said))


def answer_of(options: OrderCheckOptions) -> Answer:
    """The checks and the costs of an order. Raises CannotCheck, NotShipped, NoRule."""
    request, context = question_of(options)
    price, kept = estimate_price(request, context), condition_of(request.type, context)
    return Answer(
        request,
        context,
        check_by_the_rules(request, context),
        None if kept is None else kept.id,
        order_limits(request, context),
        price,
        _fees(request, context, price),
    )


def _fees(request: OrderRequest, context: CheckContext, price: Decimal) -> FeeBreakdown | None:
    plan, instrument, day = context.profile.fee_plan, context.instrument, context.day
    value = half_up(price * request.quantity)
    try:
        fees = fees_of(context.rule_book, plan, instrument, request.side, day, value, request.quantity)
    except NoRule:
        return None
    return fees if price else None


def answer_as_json(answer: Answer) -> dict[str, Any]:
    """The answer as the command says it; every number is a string, what there is not is null."""
    fees = answer.fees
    return {
        "accepted": not answer.refusals,
        "phase": phase_name(answer.context),
        "reasons": [_reason(refusal, answer) for refusal in answer.refusals],
        "held_until": _held_until(answer),
        **({} if answer.kept_by is None else {"held_under": _rule(answer.kept_by, answer.context)}),
        "limits": {name: _number(value) for name, value in answer.limits._asdict().items()},
        "fees": [] if fees is None else [_fee(line, fees) for line in fees.lines if line.included_in is None],
        "fees_total": None if fees is None else _number(fees.total),
        "cash_effect": _number(answer.cash_effect),
        "sellable_from": _sellable_from(answer),
    }


def _held_until(answer: Answer) -> str | None:
    """When an accepted order goes out that no condition keeps; on the clock of the exchange."""
    until = held_until(answer.request, answer.context)
    if until is None or answer.refusals or answer.kept_by is not None:
        return None
    return iso_of(until, zone_of_exchange(answer.context))


def _reason(refusal: Refusal, answer: Answer) -> dict[str, object]:
    context, legal_from = answer.context, refusal.legal_from
    return {
        "code": refusal.reason.value,
        "message": sentence(refusal, answer.request, context),
        "rule": None if refusal.rule_id is None else _rule(refusal.rule_id, context),
        "nearest": _number(refusal.nearest),
        "legal_from": None if legal_from is None else iso_of(legal_from, zone_of_exchange(context)),
    }


def _rule(rule_id: str, context: CheckContext) -> dict[str, str]:
    rule = context.rule_book.rule(rule_id)
    return {
        "id": rule.id,
        "effective_from": str(rule.effective_from),
        "source": rule.source.cited,
        "confidence": rule.confidence.value,
    }


def _fee(line: FeeLine, fees: FeeBreakdown) -> dict[str, object]:
    """A charged fee, with the parts that are inside it and not charged again."""
    said: dict[str, object] = _fee_numbers(line)
    parts = [_fee_numbers(part) for part in fees.lines if part.included_in == line.fee_id]
    return {**said, "includes": parts} if parts else said


def _fee_numbers(line: FeeLine) -> dict[str, object]:
    return {
        "name": line.fee_id,
        "rate": _number(line.rate),
        "base": _number(line.base),
        "amount": _number(line.amount),
    }


def _sellable_from(answer: Answer) -> str | None:
    """The day from which bought shares may be sold; None for a sale, and where no rule or calendar says it."""
    context = answer.context
    if answer.request.side is Side.SELL:
        return None
    day = settlement_days(context.rule_book, context.instrument, context.day).sellable_from
    return None if day is None else str(day)


def _number(number: Decimal | int | None) -> str | None:
    return None if number is None else plain(Decimal(number))


def lines_of(said: dict[str, Any]) -> list[str]:
    """The answer for a reader: first whether it is accepted, then why not, then everything else."""
    reasons, limits, fees, kept = said["reasons"], said["limits"], said["fees"], said.get("held_under")
    return [
        f"{'Accepted' if said['accepted'] else 'Refused'} · phase: {said['phase']}",
        *(line for reason in reasons for line in _reason_lines(reason)),
        *(() if kept is None or reasons else _kept_lines(kept)),
        *([f"The broker keeps it and sends it at {said['held_until']}."] if said["held_until"] else ()),
        "Limits: " + ", ".join(f"{name.replace('_', ' ')} {value or '–'}" for name, value in limits.items()),
        *(f"Fee: {fee['name']} {fee['amount']} ({fee['rate']} x {fee['base']})" for fee in fees),
        f"Fees in all: {said['fees_total'] or '–'} · cash: {said['cash_effect'] or '–'}",
        f"Sellable from: {said['sellable_from'] or '–'}",
    ]


def _kept_lines(rule: dict[str, str]) -> list[str]:
    return ["The broker holds it; the exchange sees nothing of it until it goes out.", _rule_line(rule)]


def _rule_line(rule: dict[str, str]) -> str:
    return f"  {rule['source']} ({rule['id']}), in force since {rule['effective_from']}, {rule['confidence']}"


def _reason_lines(reason: dict[str, object]) -> list[str]:
    rule, nearest = reason["rule"], reason["nearest"]
    lines = [f"- {reason['message']}"]
    if isinstance(rule, dict):
        lines.append(_rule_line(rule))
    return lines if nearest is None else [*lines, f"  The nearest value that is possible: {nearest}"]

"""What the session says about a ticket's form at one instant; one context serves all that is checked."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from tradewalk.domain.amounts import least_quantity, quantity_for, sellable_from, total_of
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_moment
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.phase_checks import cut_off_of
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import PriceUse, Terms
from tradewalk.domain.rules import Rule
from tradewalk.domain.ticks import TickTable
from tradewalk.simulation.world_reader import WorldReader
from tradewalk.views.ticket.derivation import TicketInputs, needs_price
from tradewalk.views.ticket.effect import AmountEffect, CashEffect
from tradewalk.views.ticket.form import TicketForm, request_of
from tradewalk.views.ticket.kept import kept_order
from tradewalk.views.ticket.presets import MarketPrices, preset_price
from tradewalk.views.ticket.steps import FIELD_OF, FILLING_IN, TicketField, TicketStep
from tradewalk.views.ticket.type_options import TypeOption
from tradewalk.views.typed_number import TypedNumber


def read_ticket(read: WorldReader, form: TicketForm) -> TicketInputs:
    """All that a ticket is derived from, with a price that follows and the quantity of an amount up to date."""
    reading = _Reading(read, form, read.context_at_hand(form.symbol))
    return reading.with_followed_price().with_quantity_of_amount().inputs()


def read_request(read: WorldReader, form: TicketForm) -> OrderRequest:
    """The order of a form; legal prices take the tick's own decimals."""
    request = request_of(form, has_price=_price_use(read, form) is not PriceUse.NONE)
    ticks = read.tick_table(form.symbol)
    price, stop = _of_tick(request.price, ticks), _of_tick(request.stop_price, ticks)
    return replace(request, price=price, stop_price=stop)


def _of_tick(price: Decimal | None, ticks: TickTable) -> Decimal | None:
    number = None if price is None else ticks.number_of(price)
    return price if number is None else ticks.price_of(number)


def type_to_begin_with(read: WorldReader, symbol: str) -> OrderType:
    """A limit order; where the phase takes none, the order with a limit that it takes, if there is one."""
    context, known = read.context_at_hand(symbol), {rule.type for rule in read.order_types(symbol)}
    request = OrderRequest(symbol, Side.BUY, OrderType.LIMIT, None, 0)
    return next(
        (
            kind
            for kind in (OrderType.LIMIT, OrderType.AT_AUCTION_LIMIT, OrderType.AFTER_HOURS_FIXED)
            if kind in known and not any(check_moment(replace(request, type=kind), context))
        ),
        OrderType.LIMIT,
    )


def price_use(read: WorldReader, symbol: str, order_type: OrderType) -> PriceUse:
    """What a price means in an order of this type."""
    return {rule.type: rule.price for rule in read.order_types(symbol)}.get(order_type, PriceUse.LIMIT)


def market_prices(read: WorldReader, form: TicketForm) -> MarketPrices:
    """What the presets of a form are made from."""
    return _Reading(read, form, read.context_at_hand(form.symbol)).prices()


def _price_use(read: WorldReader, form: TicketForm) -> PriceUse:
    return price_use(read, form.symbol, form.type)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One form, held against one context."""

    read: WorldReader
    form: TicketForm
    context: CheckContext

    def with_followed_price(self) -> "_Reading":
        """The form with the price that its preset has now, while it is being filled in."""
        form = self.form
        if not form.is_following or form.preset is None or form.step not in FILLING_IN:
            return self
        price = preset_price(form.preset, self.prices(), self.read.tick_table(form.symbol), form.side)
        is_new = price is not None and price != form.price.value
        return replace(self, form=replace(form, price=TypedNumber(price))) if is_new else self

    def with_quantity_of_amount(self) -> "_Reading":
        """The form with the quantity that its amount comes to, while it is being filled in."""
        form, request = self.form, read_request(self.read, self.form)
        if form.amount.value is None or form.step not in FILLING_IN or self._is_unpriced(request):
            return self
        quantity = quantity_for(form.amount.value, request, self.context)
        number = TypedNumber(Decimal(quantity)) if quantity else TypedNumber()
        return replace(self, form=replace(form, quantity=number))

    def prices(self) -> MarketPrices:
        """What the presets are made from."""
        context, limits, form = self.context, self.context.limits, self.form
        return MarketPrices(
            context.best_bid,
            context.best_ask,
            context.last,
            limits.down,
            limits.up,
            has_book=self.read.is_at_hand(form.symbol),
            stop=form.stop_price.value,
            has_stop=form.has_stop_price and not form.is_pair,
            has_limits=limits.rule_id is not None,
        )

    def inputs(self) -> TicketInputs:
        """Everything, of the form as it stands now."""
        form, read, context = self.form, self.read, self.context
        quote, request = read.quote(form.symbol), read_request(read, form)
        refusals = read.check(request, context)
        return TicketInputs(
            form=form,
            instrument=context.instrument,
            quote=quote,
            at=quote.at,
            spans=context.trading_day.spans,
            price_use=_price_use(read, form),
            prices=self.prices(),
            ticks=read.tick_table(form.symbol),
            lot=context.lot_of(request.type),
            least=least_quantity(request, context),
            refusals=refusals,
            rules=tuple(self._rules(refusals)),
            type_options=tuple(self._type_options()),
            maximum=self._maximum(request),
            held_shares=context.position.quantity,
            sellable=context.position.sellable,
            amount=None if _is_shut_out(refusals) else self._amount(request),
            effect=None if _is_shut_out(refusals) else self._effect(request),
            sellable_from=sellable_from(context),
            kept=kept_order(form, context, read.tick_table(form.symbol)),
        )

    def _rules(self, refusals: tuple[Refusal, ...]) -> Iterator[Rule[Terms]]:
        for rule_id in dict.fromkeys(refusal.rule_id for refusal in refusals):
            if rule_id is not None:
                yield self.read.rule(rule_id)

    def _type_options(self) -> Iterator[TypeOption]:
        """The board's types, and what the moment has against each: a price or a quantity says nothing of a type."""
        known = {rule.type: rule for rule in self.read.order_types(self.form.symbol)}
        for order_type in OrderType:
            if order_type in known or order_type is self.form.type:
                request = read_request(self.read, replace(self.form, type=order_type))
                rule = known.get(order_type)
                yield TypeOption(
                    order_type,
                    next(check_moment(request, self.context), None),
                    None if rule is None else cut_off_of(rule, self.context.trading_day),
                )

    def _maximum(self, request: OrderRequest) -> int | None:
        """The most that there is to choose; a dozen bills are made for it, so the step that asks does it alone."""
        if self.form.step is not TicketStep.QUANTITY:
            return None
        if request.side is Side.BUY and self._is_unpriced(request):
            return None
        return self.read.maximum_quantity(request, self.context)

    def _effect(self, request: OrderRequest) -> CashEffect | None:
        if self._is_unpriced(request) or not request.quantity:
            return None
        estimate, cash = self.read.estimate(request, self.context), self.context.cash_available
        after = cash - estimate.total if request.side is Side.BUY else cash + estimate.total
        in_good_faith = self.context.paid_in_good_faith(estimate.frozen)
        return CashEffect(
            estimate.value, estimate.fees, estimate.total, estimate.frozen, cash, after, in_good_faith
        )

    def _amount(self, request: OrderRequest) -> AmountEffect | None:
        amount, context = self.form.amount.value, self.context
        if amount is None or self._is_unpriced(request):
            return None
        least = least_quantity(request, context)
        quantity = request.quantity
        total = total_of(request, context, quantity)
        return AmountEffect(amount, quantity, total, least, total_of(request, context, least))

    def _is_unpriced(self, request: OrderRequest) -> bool:
        return request.price is None and needs_price(_price_use(self.read, self.form))


def _is_shut_out(refusals: tuple[Refusal, ...]) -> bool:
    """Whether the account may not trade here at all: then there may be no fees of its kind to tell."""
    return any(FIELD_OF[refusal.reason] is TicketField.ACCOUNT for refusal in refusals)

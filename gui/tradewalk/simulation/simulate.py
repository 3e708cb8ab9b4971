"""Runs a script over a new account's world: what happened, one line of canonical JSON each."""

import json
from collections.abc import Iterator, Sequence
from datetime import time
from decimal import Decimal

from tradewalk.domain.calendars import next_trading_day
from tradewalk.domain.commands import AmendOrder, CancelOrder, PlaceOrder
from tradewalk.domain.events import Fact
from tradewalk.domain.instants import Instant, instant_at, iso_of
from tradewalk.domain.quotes import BookSnapshot, DepthLevel, Quote
from tradewalk.domain.rules import NoRule
from tradewalk.simulation.codec import dump
from tradewalk.simulation.setting import Setting
from tradewalk.simulation.simulation_script import ScriptError, Show, Step, Wait, parse_script
from tradewalk.simulation.world import World
from tradewalk.simulation.world_reader import WorldReader

ACCOUNT = "simulate"


def run_script(text: str, setting: Setting) -> str:
    """Everything that a script brings about, from its first step to its last. Raises ScriptError.

    The whole script is checked before any of it is run.
    """
    steps = parse_script(text.splitlines())
    if not steps:
        raise ScriptError('line 1: a script has at least one step, such as {"at": …, "wait": true}.')
    for step in steps:
        _check_step(step, setting)
    return "".join(f"{line}\n" for line in simulate(setting, steps, steps[0].at))


def simulate(setting: Setting, steps: Sequence[Step], start: Instant) -> Iterator[str]:
    """The facts of a new account that begins at *start* and of the steps after it, and what was shown."""
    world, facts = World.open(setting, ACCOUNT, start)
    yield from map(dump, facts)
    for step in steps:
        yield from map(dump, world.advance(step.at))
        yield from _lines_of(step, world)


def _lines_of(step: Step, world: World) -> Iterator[str]:
    match step.action:
        case Wait():
            return
        case Show(symbol):
            yield _shown(symbol, world)
        case PlaceOrder() | CancelOrder() | AmendOrder():
            facts: Sequence[Fact] = world.apply(step.action)
            yield from map(dump, facts)


def _shown(symbol: str, world: World) -> str:
    reader = WorldReader(world)
    content = {
        "is": "Shown",
        "at": iso_of(world.now),
        "symbol": symbol,
        "quote": _quote(reader.quote(symbol)),
        "book": _book(reader.book(symbol)),
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"))


def _quote(quote: Quote) -> dict[str, object]:
    return {
        "day": quote.day.isoformat(),
        "phase": quote.phase.value,
        "previous_close": _text(quote.previous_close),
        "last": _text(quote.last),
        "open": _text(quote.open),
        "high": _text(quote.high),
        "low": _text(quote.low),
        "volume": quote.volume,
        "turnover": _text(quote.turnover),
        "limit_up": _text(quote.limit_up),
        "limit_down": _text(quote.limit_down),
    }


def _book(book: BookSnapshot) -> dict[str, object]:
    match = book.indicative
    indicative = match and {"price": _text(match.price), "volume": match.volume, "imbalance": match.imbalance}
    return {"bids": _levels(book.bids), "asks": _levels(book.asks), "indicative": indicative}


def _levels(levels: Sequence[DepthLevel]) -> list[dict[str, object]]:
    return [
        {"price": _text(level.price), "quantity": level.quantity, "orders": level.orders} for level in levels
    ]


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def _check_step(step: Step, setting: Setting) -> None:
    """Refuse what the pack does not hold: an unknown symbol, an instant outside its days."""
    pack = setting.listings.pack
    first = pack.simulated_days[0]
    if step.at < instant_at(first, time(0)):
        raise step.fault(f"at is before {first}, when the market begins")
    try:
        next_trading_day(setting.rule_book, setting.home_exchange, setting.home_date(step.at))
    except (NoRule, OverflowError):
        raise step.fault("at is after the last trading day that the calendars know") from None
    symbol = _symbol_of(step)
    if symbol is not None and symbol not in {each.symbol for each in pack.instruments}:
        raise step.fault(f"the market has no instrument {symbol!r}; a symbol is one such as 688256.SH")


def _symbol_of(step: Step) -> str | None:
    match step.action:
        case PlaceOrder(_, request):
            return request.symbol
        case Show(symbol):
            return symbol
        case _:
            return None

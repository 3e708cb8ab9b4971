"""What stands at a published state, in the words and figures of the screens."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderStatus, OrderType, Side, Validity
from tradewalk.domain.phases import Phase
from tradewalk.domain.refusals import Reason
from tradewalk.views import formatting
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import phase_word, side_word, status_word, validity_word
from tradewalk.views.profile_words import profile_word
from tradewalk.views.reason_words import reason_word

translate = QCoreApplication.translate
NameT = TypeVar("NameT", bound=StrEnum)
Value = str | bool | int | Decimal | None
"""What can stand there; None is nothing."""
PRICE_DECIMALS, MOST_DECIMALS = 2, 4
SECONDS_OF_HOUR = 3600


def value_word(path: str, value: Value, instruments: Mapping[str, str]) -> str:
    """A value by the published path at which it stands. ``instruments`` say how symbols are called."""
    if value is None:
        return nothing_word()
    if isinstance(value, bool):
        return translate("States", "yes") if value else translate("States", "no")
    if isinstance(value, str) and path in SYMBOLS:
        return instruments.get(value, value)
    word = WORDS.get(path)
    return _plain(value) if word is None else word(value)


def nothing_word() -> str:
    """What stands where there is nothing."""
    return translate("States", "nothing")


def named_value_words(path: str) -> dict[str, str]:
    """The words for the names that can stand at a path; empty where there are none of a closed set."""
    tables = {
        "screen": _page_words,
        "side": _panel_words,
        "chart.frame": _frame_words,
        "chart.kind": _kind_words,
        "ticket.step": _step_words,
        "ticket.preset": _preset_words,
        "account.region": _region_words,
    }
    return tables[path]() if path in tables else {}


def _plain(value: str | int | Decimal) -> str:
    if isinstance(value, Decimal):
        return _amount(value)
    return value if isinstance(value, str) else formatting.quantity(value)


def _amount(value: Decimal) -> str:
    """A price or money with two decimals at least; an unrounded average with four at the most."""
    exponent = value.normalize().as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) else 0
    return formatting.number(value, min(max(decimals, PRICE_DECIMALS), MOST_DECIMALS))


def _money_or_price(value: str | int | Decimal) -> str:
    """A price is written with its decimals, where a file says it without too."""
    return _amount(Decimal(value)) if isinstance(value, int) else _plain(value)


def _of(names: type[NameT], word: Callable[[NameT], str]) -> Callable[[str | int | Decimal], str]:
    """The word for a name of a closed set; what is none stands for itself."""
    return lambda value: word(names(str(value))) if value in set(names) else str(value)


def _named(path: str) -> Callable[[str | int | Decimal], str]:
    return lambda value: named_value_words(path).get(str(value), str(value))


def _percent(value: str | int | Decimal) -> str:
    return formatting.percent(Decimal(value) / 100)


def _times(value: str | int | Decimal) -> str:
    return f"×{_plain(value)}"


def _instant(value: str | int | Decimal) -> str:
    at = Instant(int(value))
    text = translate("States", "{day}, {time}")
    return text.format(day=formatting.long_date(formatting.day_of(at)), time=formatting.clock_time(at))


def _day(value: str | int | Decimal) -> str:
    return formatting.long_date(date.fromisoformat(str(value)))


def _seconds(value: str | int | Decimal) -> str:
    hours, rest = divmod(int(value), SECONDS_OF_HOUR)
    return f"{hours:02}:{rest // 60:02}:{rest % 60:02}"


SYMBOLS = frozenset({"detail.symbol", "search.marked", "ticket.symbol", "order.last.symbol"})
"""Where the symbol of an instrument stands."""
_SIDE = dict.fromkeys(("ticket.side", "order.last.side"), _of(Side, side_word))
_TYPE = dict.fromkeys(("ticket.type", "order.last.type"), _of(OrderType, type_word))
_VALIDITY = dict.fromkeys(("ticket.validity", "order.last.validity"), _of(Validity, validity_word))
_PHASE = dict.fromkeys(("detail.phase", "clock.phase"), _of(Phase, phase_word))
_REASON = dict.fromkeys(
    ("ticket.refusal", "order.last.refusal", "order.last.cancel_refusal"), _of(Reason, reason_word)
)
_NAMED = {
    path: _named(path)
    for path in (
        "screen", "side", "chart.frame", "chart.kind", "ticket.step", "ticket.preset", "account.region",
    )
}  # fmt: skip
_MONEY = dict.fromkeys(
    (
        "detail.last", "detail.previous_close", "detail.bid", "detail.ask", "detail.limit_up", "detail.limit_down",
        "fees.total",
        "ticket.price", "ticket.stop_price", "ticket.trail", "ticket.amount", "ticket.value", "ticket.fees",
        "ticket.total", "ticket.cash_before", "ticket.cash_after", "change.price", "order.last.price",
        "order.last.stop_price", "order.last.average_price", "order.last.value", "order.last.fees",
        "order.last.frozen_cash", "position.<symbol>.average_cost", "position.<symbol>.cost",
        "position.<symbol>.realised", "account.available", "account.frozen", "account.unsettled", "account.fees",
        "account.<currency>.available", "account.<currency>.frozen",
    ),
    _money_or_price,
)  # fmt: skip
WORDS: Mapping[str, Callable[[str | int | Decimal], str]] = {
    **_SIDE,
    **_TYPE,
    **_VALIDITY,
    **_PHASE,
    **_REASON,
    **_NAMED,
    **_MONEY,
    "order.last.status": _of(OrderStatus, status_word),
    "account.profile": lambda value: profile_word(str(value)),
    "dialog": lambda value: _dialog_words().get(str(value), translate("States", "another dialog")),
    "ticket.percent_from_last": _percent,
    "clock.instant": _instant,
    "clock.day": _day,
    "clock.seconds": _seconds,
    "clock.speed": _times,
}
"""Published path → how a value there is said; anything else is a figure, or stands for itself."""


def _page_words() -> dict[str, str]:
    return {
        "detail": translate("States", "page of the instrument"),
        "portfolio": translate("States", "Portfolio"),
        "orders": translate("States", "Orders"),
        "statements": translate("States", "Statements"),
        "rules": translate("States", "Rule book"),
        "fees": translate("States", "Fee microscope"),
    }


def _panel_words() -> dict[str, str]:
    return {
        "ticket": translate("States", "ticket"),
        "timeline": translate("States", "timeline of the order"),
        "change": translate("States", "form that changes the order"),
    }


def _dialog_words() -> dict[str, str]:
    return {
        "shortcuts": translate("States", "list of shortcuts"),
        "compare": translate("States", "choice of what is compared"),
        "indicators": translate("States", "choice of indicators"),
        "export.place": translate("States", "choice of a place for a file"),
    }


def _step_words() -> dict[str, str]:
    """As they stand on the ticket."""
    return {
        "side-and-price": translate("Ticket", "Side and price"),
        "quantity": translate("Ticket", "Quantity"),
        "validity": translate("Ticket", "Validity"),
        "review": translate("Ticket", "Review"),
        "unlock": translate("Ticket", "Unlock and submit"),
        "confirm": translate("States", "last question before sending"),
        "submitted": translate("States", "sent"),
    }


def _preset_words() -> dict[str, str]:
    return {
        "bid": translate("Ticket", "Bid"),
        "ask": translate("Ticket", "Ask"),
        "mid": translate("Ticket", "Mid"),
        "last": translate("Ticket", "Last"),
        "limit-down": translate("Ticket", "Limit-down"),
        "limit-up": translate("Ticket", "Limit-up"),
        "stop": translate("Ticket", "At the stop"),
    }


def _frame_words() -> dict[str, str]:
    return {
        "today": translate("States", "today, minute by minute"),
        "five-days": translate("States", "five days, minute by minute"),
        "1m": translate("States", "1 minute"),
        "5m": translate("States", "5 minutes"),
        "15m": translate("States", "15 minutes"),
        "30m": translate("States", "30 minutes"),
        "60m": translate("States", "60 minutes"),
        "day": translate("States", "days"),
        "week": translate("States", "weeks"),
        "month": translate("States", "months"),
        "quarter": translate("States", "quarters"),
        "year": translate("States", "years"),
    }


def _kind_words() -> dict[str, str]:
    return {
        "candles": translate("Chart", "Candles"),
        "hollow": translate("Chart", "Hollow candles"),
        "bars": translate("Chart", "Bars"),
        "line": translate("Chart", "Line"),
        "area": translate("Chart", "Area"),
    }


def _region_words() -> dict[str, str]:
    return {
        "cn": translate("States", "mainland China"),
        "hk": translate("States", "Hong Kong"),
        "us": translate("States", "United States"),
    }

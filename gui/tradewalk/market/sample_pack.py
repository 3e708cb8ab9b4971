"""The sample pack: instruments, bars, corporate actions and facts, each read when first asked for.

The pack knows its whole story. What is later than the simulated instant is for the caller to hide.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from datetime import date
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.bars import check_aggregates, check_daily_bars, check_minute_bars
from tradewalk.market.company_facts import CompanyFact, parse_fact
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.day_grid import DayGrid
from tradewalk.market.faults import FIRST_ROW, PackError
from tradewalk.market.pack_index import read_actions, read_index, read_pack_text
from tradewalk.market.pack_rows import days_of_minutes, parse_daily_bars, parse_minute_bars

if TYPE_CHECKING:
    from tradewalk.market.company_results import CompanyResult, ShareCount
    from tradewalk.market.related_instruments import RelatedInstrument

_MinuteLines = dict[date, tuple[int, str]]
KEPT = 3
"""Instruments whose whole history is kept; of every other one the recent bars do."""
RECENT = 60
"""Bars that a list of instruments, a previous close and a usual volume are content with."""


class SamplePack:
    """A pack folder. What is read often is kept; what is not well formed raises PackError when it is read."""

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder
        self._index = read_index(folder)
        self._by_symbol = {instrument.symbol: instrument for instrument in self._index.instruments}
        self._daily: dict[str, tuple[DailyBar, ...]] = {}
        self._recent: dict[str, tuple[int, tuple[DailyBar, ...]]] = {}
        self._minute_lines: dict[str, _MinuteLines] = {}  # of the instrument asked for last alone
        self._actions: tuple[CorporateAction, ...] | None = None
        self._facts: dict[str, tuple[CompanyFact, ...]] = {}
        self._results: tuple[CompanyResult, ...] | None = None
        self._counts: tuple[ShareCount, ...] | None = None
        self._related: tuple[RelatedInstrument, ...] | None = None

    @property
    def pack_id(self) -> str:
        """Which pack this is; journals name it."""
        return self._index.pack_id

    @property
    def version(self) -> int:
        """Rises whenever a bar of the pack changes."""
        return self._index.version

    @property
    def seed(self) -> int:
        """The seed that the pack was generated from, and the simulated market goes on with."""
        return self._index.seed

    @property
    def instruments(self) -> tuple[Instrument, ...]:
        """Every instrument of the pack."""
        return self._index.instruments

    @property
    def simulated_days(self) -> tuple[date, ...]:
        """The days that can be lived through, rising; the last is the pack's last day."""
        return self._index.simulated_days

    def instrument(self, symbol: str) -> Instrument:
        """The instrument with this symbol. Raises KeyError."""
        return self._by_symbol[symbol]

    def day_grid(self, symbol: str, day: date) -> DayGrid:
        """Where rows of *day* may start: the auction prints and the session minutes of the board."""
        instrument = self._by_symbol[symbol]
        return self._index.hours[instrument.board].grid(instrument.exchange, day)

    def daily_bars(self, symbol: str) -> tuple[DailyBar, ...]:
        """All daily bars up to the pack's last day, rising, unadjusted."""
        bars = self._daily.pop(symbol, None) or self._read_daily(symbol)[1]
        self._daily[symbol] = bars
        if len(self._daily) > KEPT:
            del self._daily[next(iter(self._daily))]
        return bars

    def recent_daily_bars(self, symbol: str) -> tuple[DailyBar, ...]:
        """The last RECENT daily bars."""
        return self._recent_rows(symbol)[1]

    def _recent_rows(self, symbol: str) -> tuple[int, tuple[DailyBar, ...]]:
        """The row of the first recent bar, and the bars."""
        if symbol not in self._recent:
            self._recent[symbol] = self._read_daily(symbol, RECENT)
        return self._recent[symbol]

    def _read_daily(self, symbol: str, count: int | None = None) -> tuple[int, tuple[DailyBar, ...]]:
        instrument, file = self._by_symbol[symbol], f"daily/{symbol}.csv"
        text = read_pack_text(self._folder, "daily", f"{symbol}.csv")
        first_row, bars = parse_daily_bars(text, file, count)
        check_daily_bars(bars, file, instrument.decimals, first_row)
        return first_row, bars

    def daily_bars_before(self, symbol: str, day: date) -> tuple[DailyBar, ...]:
        """The daily bars of all days before *day*."""
        bars = self.daily_bars(symbol)
        return bars[: bisect_left(bars, day, key=lambda bar: bar.day)]

    def minute_days(self, symbol: str) -> tuple[date, ...]:
        """The days that have minute rows, rising."""
        return tuple(self._lines_by_day(symbol))

    def minute_bars(self, symbol: str, day: date) -> tuple[Bar, ...]:
        """The rows of *day*, auction prints included, checked against grid and daily bar. Raises KeyError."""
        first_row, lines = self._lines_by_day(symbol)[day]
        file = f"minutes/{symbol}.csv"
        bars = parse_minute_bars(lines, file, first_row)
        check_minute_bars(
            bars, file, self.day_grid(symbol, day), self.reference_close(symbol, day), first_row
        )
        self._check_against_daily(symbol, day, bars)
        return bars

    def corporate_actions(self, symbol: str) -> tuple[CorporateAction, ...]:
        """Splits and dividends by ex-date."""
        if self._actions is None:
            self._actions = read_actions(self._folder)
        return tuple(action for action in self._actions if action.symbol == symbol)

    def reference_close(self, symbol: str, day: date) -> int:
        """What limits and changes of *day* are measured from, in points.

        The last close before *day* adjusted for what goes ex on it, or the issue price on the first
        day. Raises PackError where neither is known.
        """
        recent = self.recent_daily_bars(symbol)
        bars = recent if recent and recent[0].day < day else self.daily_bars(symbol)
        before = bars[: bisect_left(bars, day, key=lambda bar: bar.day)]
        close = before[-1].close if before else self._index.issue_prices.get(symbol)
        if close is None:
            raise PackError(f"daily/{symbol}.csv: there is no close before {day}.")
        for action in self.corporate_actions(symbol):
            if action.ex_on == day:
                close = action.reference(close, self._by_symbol[symbol].decimals)
        return close

    def facts(self, symbol: str) -> tuple[CompanyFact, ...]:
        """All facts by the instant of their publication."""
        if symbol not in self._facts:
            self._facts[symbol] = self._read_facts(symbol)
        return self._facts[symbol]

    def facts_published_by(self, symbol: str, instant: Instant) -> tuple[CompanyFact, ...]:
        """The facts that are known at *instant*."""
        facts = self.facts(symbol)
        return facts[: bisect_right(facts, instant, key=lambda fact: fact.published_at)]

    def results(self, symbol: str) -> tuple[CompanyResult, ...]:
        """All published results of the company, by the end of their periods."""
        if self._results is None:
            from tradewalk.market.company_results import read_results

            self._results = read_results(self._folder)
        return tuple(result for result in self._results if result.symbol == symbol)

    def share_counts(self, symbol: str) -> tuple[ShareCount, ...]:
        """How many shares there are, by the instant of the publication."""
        if self._counts is None:
            from tradewalk.market.company_results import read_share_counts

            self._counts = read_share_counts(self._folder)
        return tuple(count for count in self._counts if count.symbol == symbol)

    def related(self, symbol: str) -> tuple[RelatedInstrument, ...]:
        """The instruments of the pack that belong to this one."""
        if self._related is None:
            from tradewalk.market.related_instruments import read_related

            self._related = read_related(self._folder, self._by_symbol)
        return tuple(relation for relation in self._related if relation.symbol == symbol)

    def tells_order_counts(self, board: Board) -> bool:
        """Whether the market data of a board tell how many orders wait at a price."""
        return board in self._index.order_count_boards

    def _lines_by_day(self, symbol: str) -> _MinuteLines:
        if symbol not in self._minute_lines:
            text = read_pack_text(self._folder, "minutes", f"{self._by_symbol[symbol].symbol}.csv")
            self._minute_lines = {symbol: days_of_minutes(text, f"minutes/{symbol}.csv")}
        return self._minute_lines[symbol]

    def _check_against_daily(self, symbol: str, day: date, bars: tuple[Bar, ...]) -> None:
        first_row, daily = self._recent_rows(symbol)
        if not daily or daily[0].day > day:
            first_row, daily = FIRST_ROW, self.daily_bars(symbol)
        index = bisect_left(daily, day, key=lambda bar: bar.day)
        if index < len(daily) and daily[index].day == day:
            check_aggregates(daily[index], bars, f"daily/{symbol}.csv", first_row + index)

    def _read_facts(self, symbol: str) -> tuple[CompanyFact, ...]:
        file = f"facts/{self._by_symbol[symbol].symbol}.json"
        text = read_pack_text(self._folder, *file.split("/"))
        try:
            facts = [parse_fact(symbol, entry) for entry in json.loads(text)]
        except (ArithmeticError, KeyError, TypeError, ValueError) as error:
            raise PackError(
                f"{file}: {error} is missing from a fact, or is not as a fact states it."
            ) from error
        return tuple(sorted(facts, key=lambda fact: fact.published_at))


def load_sample_pack(folder: Traversable) -> SamplePack:
    """The pack in *folder*: the shipped one (``resource("sample")``) or another. Raises PackError."""
    return SamplePack(folder)

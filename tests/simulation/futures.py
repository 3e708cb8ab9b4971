"""Packs and paths that agree with the shipped ones up to an instant, and tell another story afterwards."""

import json
import shutil
from datetime import date
from pathlib import Path

from tradewalk.domain.instants import MINUTE, Instant, iso_of, parse_instant
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow
from tradewalk.market.bars import aggregate, typical_turnover
from tradewalk.market.day_path import DayPath
from tradewalk.market.listings import Listings
from tradewalk.market.minute_prints import Print
from tradewalk.market.sample_pack import SamplePack, load_sample_pack
from tradewalk.resources import resource

SHIFT = 9


class ForkedPath(DayPath):
    """One path up to an instant, that instant included, and another one from there on."""

    def __init__(self, truth: DayPath, other: DayPath, fork: Instant) -> None:
        self.__dict__.update(other.__dict__)
        self._truth, self._other, self._fork = truth, other, fork

    def prints(self, minute: Instant) -> list[Print]:
        if not minute <= self._fork < minute + MINUTE:
            return self._other.prints(minute)
        rows = self._truth.prints(minute)
        later = [
            row._replace(tick=self.limits.clamp(row.tick + SHIFT), quantity=3 * row.quantity) for row in rows
        ]
        return [row if row.at <= self._fork else wild for row, wild in zip(rows, later, strict=True)]

    def points(self, window: AuctionWindow) -> list[AuctionPoint]:
        if not window.start <= self._fork < window.end:
            return self._other.points(window)
        ours = [point for point in self._truth.points(window) if point.at <= self._fork]
        return ours + [point for point in self._other.points(window) if point.at > self._fork]


class ForkedListings(Listings):
    """The market of a changed pack, whose running minute and running auction change at the instant itself."""

    def __init__(self, truth: Listings, pack: SamplePack, fork: Instant) -> None:
        super().__init__(pack, truth.rule_book, truth.seed)
        self._truth, self._fork = truth, fork
        self._paths: dict[tuple[str, date], DayPath] = {}

    def path(self, symbol: str, day: date) -> DayPath:  # type: ignore[override]
        key = (symbol, day)
        if key not in self._paths:
            changed = Listings.path(self, symbol, day)
            self._paths[key] = ForkedPath(self._truth.path(symbol, day), changed, self._fork)
        return self._paths[key]


class ChangedPacks:
    """Makes packs in a folder; one at a time, each with another future of one instrument."""

    def __init__(self, truth: Listings, folder: Path) -> None:
        self._truth = truth
        self._folder = folder / "pack"
        shutil.copytree(Path(str(resource("sample"))), self._folder)

    def after(self, instant: Instant, symbol: str) -> ForkedListings:
        """The market in which nothing of *symbol* after *instant* is as it is in the shipped pack."""
        minutes = {
            day: self._changed_minutes(symbol, day, instant) for day in self._truth.pack.minute_days(symbol)
        }
        self._write_minutes(symbol, minutes)
        self._write_daily(symbol, minutes, self._truth.current_day(symbol, instant))
        self._write_facts(symbol, instant)
        self._write_actions(symbol, self._truth.current_day(symbol, instant))
        self._write_published("results.csv", 4, instant, f"{symbol},2099,12,2025-07-31,{{}},CNY,7,7,7")
        self._write_published("shares.csv", 1, instant, f"{symbol},{{}},7,7")
        return ForkedListings(self._truth, load_sample_pack(self._folder), instant)

    def _changed_minutes(self, symbol: str, day: date, instant: Instant) -> list[Bar]:
        bars = self._truth.pack.minute_bars(symbol, day)
        shift = self._shift_of(symbol, day, bars)
        return [self._changed(symbol, day, bar, shift) if bar.start > instant else bar for bar in bars]

    def _shift_of(self, symbol: str, day: date, bars: tuple[Bar, ...]) -> int:
        """How many ticks the day moves and stays inside its limits."""
        ticks, limits = self._truth.ticks(symbol, day), self._truth.limits(symbol, day)
        high, low = (
            self._truth.price(symbol, points)
            for points in (max(bar.high for bar in bars), min(bar.low for bar in bars))
        )
        if limits.up is None or ticks.floor_of(high) + SHIFT <= ticks.floor_of(limits.up):
            return SHIFT
        return -SHIFT if ticks.floor_of(low) - SHIFT >= ticks.ceiling_of(limits.down or low) else 0

    def _changed(self, symbol: str, day: date, bar: Bar, shift: int) -> Bar:
        ticks, decimals = self._truth.ticks(symbol, day), self._truth.instrument(symbol).decimals
        open_, high, low, close = (
            int(ticks.price_of(ticks.floor_of(self._truth.price(symbol, points)) + shift).scaleb(decimals))
            for points in bar[1:5]
        )
        return Bar(bar.start, open_, high, low, close, 2 * bar.volume + 300)

    def _write_minutes(self, symbol: str, minutes: dict[date, list[Bar]]) -> None:
        """The rows as the file has them, with other numbers behind their starts."""
        header, *own = _shipped("minutes", f"{symbol}.csv").splitlines()
        bars = (bar for day in minutes.values() for bar in day)
        rows = [
            ",".join([line.split(",")[0], *map(str, bar[1:])]) for line, bar in zip(own, bars, strict=True)
        ]
        self._write([header, *rows], "minutes", f"{symbol}.csv")

    def _write_daily(self, symbol: str, minutes: dict[date, list[Bar]], today: date) -> None:
        decimals = self._truth.instrument(symbol).decimals
        lines = ["day,open,high,low,close,volume,turnover"]
        for bar in self._truth.pack.daily_bars(symbol):
            rows = minutes.get(bar.day) if bar.day >= today else None
            changed: DailyBar = (
                bar if rows is None else aggregate(bar.day, rows, typical_turnover(rows, decimals))
            )
            lines.append(",".join(map(str, changed)))
        self._write(lines, "daily", f"{symbol}.csv")

    def _write_facts(self, symbol: str, instant: Instant) -> None:
        facts = json.loads(_shipped("facts", f"{symbol}.json"))
        for fact in facts:
            if parse_instant(fact["published_at"]) > instant:
                fact["words"] = dict.fromkeys(fact["words"], "another story")
        soon = {**facts[-1], "kind": "event", "published_at": iso_of(Instant(instant + 1))}
        facts.append({**soon, "words": dict.fromkeys(facts[-1]["words"], "news of the next moment")})
        facts.sort(key=lambda fact: parse_instant(fact["published_at"]))
        self._write([json.dumps(facts)], "facts", f"{symbol}.json")

    def _write_actions(self, symbol: str, today: date) -> None:
        own = _shipped("actions.csv").splitlines()
        kept = [line for row, line in enumerate(own) if row == 0 or line.split(",")[1] <= today.isoformat()]
        self._write([*kept, f"{symbol},2025-08-29,2025-08-29,0.01,1,1,1"], "actions.csv")

    def _write_published(self, file: str, field: int, instant: Instant, soon: str) -> None:
        """Nothing that is published later, but for something else in the very next moment."""
        header, *own = _shipped(file).splitlines()
        kept = [line for line in own if parse_instant(line.split(",")[field]) <= instant]
        self._write([header, *kept, soon.format(iso_of(Instant(instant + 1)))], file)

    def _write(self, lines: list[str], *place: str) -> None:
        self._folder.joinpath(*place).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _shipped(*place: str) -> str:
    return resource("sample", *place).read_text(encoding="utf-8")

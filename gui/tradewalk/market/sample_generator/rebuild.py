"""Write the sample pack: the generated bars, and beside them what is written by hand."""

from collections.abc import Iterable, Iterator
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path

from tradewalk.domain.instants import iso_of
from tradewalk.domain.instruments import Exchange
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.domain.rules import RuleBook
from tradewalk.market.board_hours import zone_of
from tradewalk.market.pack_index import read_actions, read_index
from tradewalk.market.pack_rows import DAILY_COLUMNS, MINUTE_COLUMNS
from tradewalk.market.sample_generator.history import History, history_of


def rebuild(folder: Path, source: Traversable, calendars: RuleBook) -> list[Path]:
    """Write every file of the pack into *folder* and return the paths, sorted. Same bytes everywhere.

    ``source`` is the shipped pack, whose hand-written part the bars are made for; it may be *folder*.
    """
    index, actions = read_index(source), read_actions(source)
    written = [_write(folder / path, text) for path, text in _hand_written(source)]
    for instrument in index.instruments:
        history = history_of(index, actions, calendars, instrument)
        written.append(_write(folder / "daily" / f"{instrument.symbol}.csv", _daily_text(history.daily)))
        rows = _minute_text(instrument.exchange, history)
        written.append(_write(folder / "minutes" / f"{instrument.symbol}.csv", rows))
    return sorted(written)


def _hand_written(source: Traversable) -> Iterator[tuple[str, str]]:
    """The parts of the pack that no generator makes: what it is, what is listed, and what is known of it."""
    for name in ("pack.json", "instruments.csv", "actions.csv", "results.csv", "shares.csv", "related.json"):
        yield name, source.joinpath(name).read_text(encoding="utf-8")
    facts = {file.name: file.read_text(encoding="utf-8") for file in source.joinpath("facts").iterdir()}
    yield from ((f"facts/{name}", text) for name, text in facts.items())


def _daily_text(bars: Iterable[DailyBar]) -> str:
    rows = [",".join(map(str, bar)) for bar in bars]
    return "\n".join([",".join(DAILY_COLUMNS), *rows, ""])


def _minute_text(exchange: Exchange, history: History) -> str:
    rows = [_minute_row(bar, exchange, day) for day, bars in history.minutes.items() for bar in bars]
    return "\n".join([",".join(MINUTE_COLUMNS), *rows, ""])


def _minute_row(bar: Bar, exchange: Exchange, day: date) -> str:
    start = iso_of(bar.start, zone_of(exchange, day)).replace(".000", "")
    day_and_time, offset = start[:19].removesuffix(":00"), start[19:]
    return ",".join(map(str, (day_and_time + offset, *bar[1:])))


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path

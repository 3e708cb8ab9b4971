"""The rows of a pack's files: plain comma-separated text, ASCII digits, prices in points.

Split by hand, because a screen waits for it: 1,200 daily bars take two milliseconds.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby

from tradewalk.domain.instants import MINUTE, Instant, instant_of
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.market.faults import FIRST_ROW, BarError, PackError

DAILY_COLUMNS = ("day", "open", "high", "low", "close", "volume", "turnover")
MINUTE_COLUMNS = ("start", "open", "high", "low", "close", "volume")
_REMEDIES = {
    "day": "it is a day such as 2025-08-27",
    "start": "it is a time with its offset from UTC such as 2025-08-27T09:30+08:00",
}
_TIME_WIDTH = len("2025-08-27T09:30")
_DAY_WIDTH = len("2025-08-27")
_HOURS, _MINUTES = 24, 60


def rows_of(text: str, columns: Sequence[str], file: str) -> list[list[str]]:
    """The fields of every row after the header. Raises PackError for a wrong header or a wrong row."""
    header, *lines = text.splitlines()
    if header != ",".join(columns):
        raise PackError(f"{file}, row 1: the header is {header!r}, but it should be {','.join(columns)!r}.")
    rows = [line.split(",") for line in lines]
    for row, fields in enumerate(rows, FIRST_ROW):
        if len(fields) != len(columns):
            raise BarError(
                file, row, "the row", ",".join(fields), f"it has one field for each of {','.join(columns)}"
            )
    return rows


def parse_daily_bars(text: str, file: str, count: int | None = None) -> tuple[int, tuple[DailyBar, ...]]:
    """The last *count* bars of a daily file, or all of them, and the row of the first; not yet checked.

    Raises BarError for a field that cannot be read.
    """
    every = rows_of(text, DAILY_COLUMNS, file)
    rows = every if count is None else every[-count:]
    first_row = FIRST_ROW + len(every) - len(rows)
    try:
        _require_plain_digits(text)
        return first_row, tuple(
            DailyBar(date.fromisoformat(d), int(o), int(h), int(low), int(c), int(v), int(t))
            for d, o, h, low, c, v, t in rows
        )
    except ValueError:
        raise _unreadable(rows, DAILY_COLUMNS, file, date.fromisoformat, first_row) from None


def days_of_minutes(text: str, file: str) -> dict[date, tuple[int, str]]:
    """The lines of a minute file by their day, as one text, each with the row number of its first line."""
    rows_of(text, MINUTE_COLUMNS, file)
    lines = text.splitlines()[1:]
    days: dict[date, tuple[int, str]] = {}
    for key, group in groupby(enumerate(lines), lambda numbered: numbered[1][:_DAY_WIDTH]):
        numbered = list(group)
        row = FIRST_ROW + numbered[0][0]
        day = _parse_day(key, file, row)
        before = f"{days[day][1]}\n" if day in days else ""
        days[day] = (days[day][0] if day in days else row, before + "\n".join(line for _, line in numbered))
    return days


def parse_minute_bars(lines: str, file: str, first_row: int) -> tuple[Bar, ...]:
    """The bars of one day's lines, not yet checked. Raises BarError for a field that cannot be read."""
    rows = [line.split(",") for line in lines.splitlines()]
    instants = _starts(rows)
    try:
        _require_plain_digits(lines.replace("\n", ","))
        return tuple(
            Bar(next(instants), int(o), int(h), int(low), int(c), int(v)) for _, o, h, low, c, v in rows
        )
    except ValueError:
        raise _unreadable(rows, MINUTE_COLUMNS, file, _parse_start, first_row) from None


def parse_decimal(text: str, file: str, row: int, field: str) -> Decimal:
    """An amount of a row, not below zero. Raises BarError."""
    if not (text.isascii() and text.replace(".", "", 1).isdigit()):
        raise BarError(file, row, field, text, "it is an amount such as 1.25")
    return Decimal(text)


def parse_signed(text: str, file: str, row: int, field: str) -> Decimal:
    """An amount of a row, which may be below zero. Raises BarError."""
    amount = parse_decimal(text.removeprefix("-"), file, row, field)
    return -amount if text.startswith("-") else amount


def parse_instant_of(text: str, file: str, row: int, field: str) -> Instant:
    """An instant of a row, with its offset from UTC. Raises BarError."""
    try:
        return _parse_start(text)
    except ValueError:
        raise BarError(file, row, field, text, "it is a time such as 2025-08-26T19:00+08:00") from None


def parse_day(text: str, file: str, row: int, field: str) -> date:
    """A day of a row. Raises BarError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BarError(file, row, field, text, "it is a day such as 2025-08-27") from None


def parse_whole(text: str, file: str, row: int, field: str) -> int:
    """A whole number of a row. Raises BarError."""
    if not _is_whole(text):
        raise BarError(file, row, field, text, "it is a whole number in ASCII digits")
    return int(text)


def _starts(rows: Sequence[list[str]]) -> Iterator[Instant]:
    """Starts of rows. The calendar is asked once a day; hours and minutes are added to midnight."""
    midnights: dict[str, int] = {}
    for start, *_ in rows:
        if len(start) != _TIME_WIDTH + len("+08:00") or start[10] != "T" or start[13] != ":":
            yield _parse_start(start)
            continue
        hour, minute = int(start[11:13]), int(start[14:16])
        if hour >= _HOURS or minute >= _MINUTES:
            raise ValueError(start)
        key = start[:_DAY_WIDTH] + start[_TIME_WIDTH:]
        if key not in midnights:
            midnights[key] = _parse_start(f"{start[:_DAY_WIDTH]}T00:00{start[_TIME_WIDTH:]}")
        yield Instant(midnights[key] + (hour * _MINUTES + minute) * MINUTE)


def _parse_start(text: str) -> Instant:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return instant_of(moment)


def _parse_day(text: str, file: str, row: int) -> date:
    return parse_day(text, file, row, "start")


def _require_plain_digits(text: str) -> None:
    """``int`` also reads '1_000', ' 7' and the digits of other scripts; a file may not."""
    if not text.isascii() or "_" in text or " " in text:
        raise ValueError


def _is_whole(text: str) -> bool:
    return text.isascii() and text.removeprefix("-").isdigit()


def _unreadable(
    rows: Sequence[list[str]],
    columns: Sequence[str],
    file: str,
    read_first: Callable[[str], object],
    first_row: int = FIRST_ROW,
) -> BarError:
    for row, (first, *numbers) in enumerate(rows, first_row):
        try:
            read_first(first)
        except ValueError:
            return BarError(file, row, columns[0], first, _REMEDIES[columns[0]])
        for field, number in zip(columns[1:], numbers, strict=True):
            if not _is_whole(number):
                return BarError(file, row, field, number, "it is a whole number in ASCII digits")
    raise AssertionError(f"{file} was refused, yet every field can be read")

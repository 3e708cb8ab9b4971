"""What a pack says of itself and of its instruments, before any bar is read."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from importlib.resources.abc import Traversable
from typing import NamedTuple, TypeVar

from tradewalk.domain.instruments import Board, Exchange, Instrument, Kind
from tradewalk.domain.money import Currency
from tradewalk.market.board_hours import BoardHours, parse_board_hours
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.faults import FIRST_ROW, BarError, PackError
from tradewalk.market.pack_rows import parse_day, parse_decimal, parse_whole, rows_of

_Parsed = TypeVar("_Parsed")

PACK_FILE, INSTRUMENT_FILE, ACTION_FILE = "pack.json", "instruments.csv", "actions.csv"
INSTRUMENT_COLUMNS = (
    "symbol",
    "board",
    "kind",
    "currency",
    "decimals",
    "name_en",
    "name_hans",
    "name_hant",
    "pinyin_initials",
    "listed_on",
    "board_lot",
    "is_risk_warned",
    "is_invented",
    "issue_price",
)
ACTION_COLUMNS = (
    "symbol",
    "ex_on",
    "pays_on",
    "cash_per_share",
    "shares_before",
    "shares_after",
    "is_invented",
)


class PackIndex(NamedTuple):
    """A pack without its bars. ``issue_prices`` are in points, of instruments that are new in the pack."""

    pack_id: str
    version: int
    seed: int
    simulated_days: tuple[date, ...]
    hours: Mapping[Board, BoardHours]
    instruments: tuple[Instrument, ...]
    issue_prices: Mapping[str, int]
    order_count_boards: frozenset[Board] = frozenset()
    """Boards whose market data tell how many orders wait at a price, and not only how many shares."""


def read_index(folder: Traversable) -> PackIndex:
    """The index of the pack in *folder*. Raises PackError."""
    listings = read_rows(folder, INSTRUMENT_FILE, INSTRUMENT_COLUMNS, _parse_listing)
    _refuse_twins([instrument for instrument, _ in listings])
    try:
        head = json.loads(read_pack_text(folder, PACK_FILE))
        return PackIndex(
            str(head["pack_id"]),
            int(head["version"]),
            int(head["seed"]),
            tuple(map(date.fromisoformat, head["simulated_days"])),
            {Board(board): parse_board_hours(entry) for board, entry in head["hours"].items()},
            tuple(instrument for instrument, _ in listings),
            {instrument.symbol: price for instrument, price in listings if price},
            frozenset(map(Board, head.get("order_counts", ()))),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise PackError(f"{PACK_FILE}: {error} is not as a pack states it.") from error


def read_actions(folder: Traversable) -> tuple[CorporateAction, ...]:
    """All corporate actions of the pack in *folder*, by ex-date. Raises PackError."""
    actions = read_rows(folder, ACTION_FILE, ACTION_COLUMNS, _parse_action)
    return tuple(sorted(actions, key=lambda action: (action.ex_on, action.symbol)))


def _refuse_twins(instruments: Sequence[Instrument]) -> None:
    rows: dict[str, int] = {}
    for row, instrument in enumerate(instruments, FIRST_ROW):
        first = rows.setdefault(instrument.symbol, row)
        if first != row:
            remedy = f"that symbol stands in row {first} already"
            raise BarError(INSTRUMENT_FILE, row, "symbol", instrument.symbol, remedy)


def read_pack_text(folder: Traversable, *path: str) -> str:
    """The text of a file of the pack. Raises PackError for one that is missing or not UTF-8."""
    try:
        return folder.joinpath(*path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(
            f"{'/'.join(path)}: the pack in {folder} has no such file that can be read."
        ) from error


def read_rows(
    folder: Traversable,
    file: str,
    columns: tuple[str, ...],
    parse: Callable[[Mapping[str, str], int], _Parsed],
) -> tuple[_Parsed, ...]:
    """The rows of a file of the pack, each as *parse* reads its fields and its number. Raises PackError."""
    rows = rows_of(read_pack_text(folder, file), columns, file)
    return tuple(
        parse(dict(zip(columns, fields, strict=True)), row) for row, fields in enumerate(rows, FIRST_ROW)
    )


def _parse_listing(fields: Mapping[str, str], row: int) -> tuple[Instrument, int]:
    code, _, suffix = fields["symbol"].partition(".")

    def whole(field: str) -> int:
        return parse_whole(fields[field] or "0", INSTRUMENT_FILE, row, field)

    def choice(field: str, read: Callable[[str], _Parsed], text: str) -> _Parsed:
        try:
            return read(text)
        except ValueError as error:
            raise BarError(
                INSTRUMENT_FILE, row, field, text, f"the application knows no such {field}"
            ) from error

    instrument = Instrument(
        symbol=fields["symbol"],
        code=code,
        exchange=choice("symbol", Exchange, suffix),
        board=choice("board", Board, fields["board"]),
        kind=choice("kind", Kind, fields["kind"]),
        currency=choice("currency", Currency, fields["currency"]),
        decimals=whole("decimals"),
        name_en=fields["name_en"],
        name_hans=fields["name_hans"],
        name_hant=fields["name_hant"],
        pinyin_initials=fields["pinyin_initials"],
        listed_on=parse_day(fields["listed_on"], INSTRUMENT_FILE, row, "listed_on"),
        board_lot=whole("board_lot"),
        is_risk_warned=bool(whole("is_risk_warned")),
        is_invented=bool(whole("is_invented")),
    )
    return instrument, whole("issue_price")


def _parse_action(fields: Mapping[str, str], row: int) -> CorporateAction:
    return CorporateAction(
        fields["symbol"],
        parse_day(fields["ex_on"], ACTION_FILE, row, "ex_on"),
        parse_day(fields["pays_on"], ACTION_FILE, row, "pays_on"),
        parse_decimal(fields["cash_per_share"], ACTION_FILE, row, "cash_per_share"),
        _parse_shares(fields, row, "shares_before"),
        _parse_shares(fields, row, "shares_after"),
        bool(parse_whole(fields["is_invented"], ACTION_FILE, row, "is_invented")),
    )


def _parse_shares(fields: Mapping[str, str], row: int, field: str) -> int:
    shares = parse_whole(fields[field], ACTION_FILE, row, field)
    if shares < 1:
        raise BarError(ACTION_FILE, row, field, shares, "a split counts whole shares from 1 upwards")
    return shares

"""What companies have published of their business: results by period, and how many shares there are."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from importlib.resources.abc import Traversable
from typing import NamedTuple, TypeVar

from tradewalk.domain.instants import Instant
from tradewalk.market.faults import BarError
from tradewalk.market.pack_index import read_rows
from tradewalk.market.pack_rows import parse_day, parse_decimal, parse_instant_of, parse_signed, parse_whole

RESULT_FILE, SHARE_FILE = "results.csv", "shares.csv"
RESULT_COLUMNS = (
    "symbol",
    "fiscal_year",
    "months",
    "ends_on",
    "published_at",
    "currency",
    "revenue",
    "profit",
    "equity",
)
SHARE_COLUMNS = ("symbol", "published_at", "listed", "company")
YEAR, HALF = 12, 6
PERIODS = (3, HALF, 9, YEAR)
_MILLION = 6
_Parsed = TypeVar("_Parsed", "CompanyResult", "ShareCount")


class CompanyResult(NamedTuple):
    """The results of the first *months* of a fiscal year, as they were published, rounded.

    Amounts in whole units of ``currency``, which need not be that of the shares. ``profit`` is what belongs to the
    shareholders of the company, below zero for a loss; ``equity`` what belongs to them at the end of the period, None
    where the pack does not have it.
    """

    symbol: str
    fiscal_year: int
    months: int
    ends_on: date
    published_at: Instant
    currency: str
    revenue: Decimal
    profit: Decimal
    equity: Decimal | None = None


class ShareCount(NamedTuple):
    """How many shares there are: those of this listing, and all of the company, whose profit belongs to all."""

    symbol: str
    published_at: Instant
    listed: int
    company: int


def read_results(folder: Traversable) -> tuple[CompanyResult, ...]:
    """All results of the pack in *folder*, by the end of their periods. Raises PackError."""
    results = read_rows(folder, RESULT_FILE, RESULT_COLUMNS, _parse_result)
    _refuse_twins(results, RESULT_FILE, "months", lambda row: (row.symbol, row.fiscal_year, row.months))
    return tuple(sorted(results, key=lambda result: (result.ends_on, result.months)))


def read_share_counts(folder: Traversable) -> tuple[ShareCount, ...]:
    """All counts of shares of the pack in *folder*, by their publication. Raises PackError."""
    counts = read_rows(folder, SHARE_FILE, SHARE_COLUMNS, _parse_count)
    _refuse_twins(counts, SHARE_FILE, "published_at", lambda row: (row.symbol, row.published_at))
    return tuple(sorted(counts, key=lambda count: count.published_at))


def _parse_result(fields: Mapping[str, str], row: int) -> CompanyResult:
    def amount(field: str) -> Decimal:
        return parse_signed(fields[field], RESULT_FILE, row, field).scaleb(_MILLION)

    months = parse_whole(fields["months"], RESULT_FILE, row, "months")
    if months not in PERIODS:
        raise BarError(RESULT_FILE, row, "months", months, "a period has 3, 6, 9 or 12 months of its year")
    ends_on = parse_day(fields["ends_on"], RESULT_FILE, row, "ends_on")
    published_at = parse_instant_of(fields["published_at"], RESULT_FILE, row, "published_at")
    if fields["published_at"][:10] <= fields["ends_on"]:
        remedy = "results are published after the end of their period"
        raise BarError(RESULT_FILE, row, "published_at", fields["published_at"], remedy)
    return CompanyResult(
        fields["symbol"],
        parse_whole(fields["fiscal_year"], RESULT_FILE, row, "fiscal_year"),
        months,
        ends_on,
        published_at,
        fields["currency"],
        amount("revenue"),
        amount("profit"),
        amount("equity") if fields["equity"] else None,
    )


def _parse_count(fields: Mapping[str, str], row: int) -> ShareCount:
    published_at = parse_instant_of(fields["published_at"], SHARE_FILE, row, "published_at")
    listed, company = (
        int(parse_decimal(fields[field], SHARE_FILE, row, field)) for field in ("listed", "company")
    )
    if not 0 < listed <= company:
        remedy = f"the company has {company} shares, among them those of this listing"
        raise BarError(SHARE_FILE, row, "listed", listed, remedy)
    return ShareCount(fields["symbol"], published_at, listed, company)


def _refuse_twins(
    rows: Sequence[_Parsed], file: str, field: str, key_of: Callable[[_Parsed], tuple[object, ...]]
) -> None:
    seen: set[tuple[object, ...]] = set()
    for row, parsed in enumerate(rows, 2):
        key = key_of(parsed)
        if key in seen:
            raise BarError(file, row, field, key[-1], f"an earlier row says the same of {parsed.symbol}")
        seen.add(key)

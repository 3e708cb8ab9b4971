"""The pack's results, counts of shares and relations: what they say, when, and how a wrong file is refused."""

import json
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.market.day_shapes import CAMBRICON, sample_pack
from tests.market.test_pack_files import change_row
from tradewalk.domain.instants import parse_instant
from tradewalk.market.company_facts import FactKind
from tradewalk.market.company_results import HALF, YEAR
from tradewalk.market.faults import BarError, PackError
from tradewalk.market.sample_pack import load_sample_pack
from tradewalk.resources import resource

PACK = sample_pack()
COMPANIES = [item.symbol for item in PACK.instruments if item.kind == "share"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the pack's hand-written tables."""
    for name in ("pack.json", "instruments.csv", "results.csv", "shares.csv", "related.json"):
        shutil.copy(str(resource("sample", name)), tmp_path / name)
    return tmp_path


def test_cambricons_half_years_are_those_of_its_published_facts() -> None:
    halves = {result.fiscal_year: result for result in PACK.results(CAMBRICON) if result.months == HALF}
    fact = next(fact for fact in PACK.facts(CAMBRICON) if fact.kind is FactKind.RESULTS)
    revenue, profit = fact.figures[:2]
    billion = Decimal(10) ** 9
    assert halves[2025].published_at == fact.published_at
    assert (halves[2025].revenue, halves[2025].profit) == (revenue.value * billion, profit.value * billion)
    assert profit.year_before is not None
    assert halves[2024].profit == profit.year_before * billion
    assert revenue.change_percent is not None
    growth = (halves[2025].revenue / halves[2024].revenue - 1) * 100
    assert round(growth) == round(revenue.change_percent)


def test_cambricons_second_quarter_is_what_the_first_leaves_of_the_half_year() -> None:
    by_months = {r.months: r for r in PACK.results(CAMBRICON) if r.fiscal_year == 2025}
    million = Decimal(10) ** 6
    assert (by_months[6].revenue - by_months[3].revenue) / million == pytest.approx(Decimal(1769), abs=1)
    assert (by_months[6].profit - by_months[3].profit) / million == 683


def test_cambricon_has_about_418_million_shares() -> None:
    assert [count.company for count in PACK.share_counts(CAMBRICON)] == [418_350_000]


@pytest.mark.parametrize("symbol", COMPANIES)
def test_every_company_has_a_year_and_a_count_of_shares_and_no_fund_has(symbol: str) -> None:
    assert [result for result in PACK.results(symbol) if result.months == YEAR]
    assert PACK.share_counts(symbol)


def test_a_fund_has_neither_results_nor_a_count_of_shares() -> None:
    for item in PACK.instruments:
        if item.symbol not in COMPANIES:
            assert (PACK.results(item.symbol), PACK.share_counts(item.symbol)) == ((), ())


def test_both_listings_of_one_company_have_all_its_shares() -> None:
    shanghai, hong_kong = (PACK.share_counts(symbol)[-1] for symbol in ("688981.SH", "00981.HK"))
    assert shanghai.listed + hong_kong.listed == shanghai.company == hong_kong.company


def test_the_names_that_are_alike_and_the_two_listings_lead_to_each_other() -> None:
    pairs = {(each.symbol, each.related) for item in PACK.instruments for each in PACK.related(item.symbol)}
    assert {("688981.SH", "00981.HK"), ("601318.SH", "000001.SZ")} <= pairs
    assert ("00981.HK", "688981.SH") in pairs
    assert ("000001.SZ", "601318.SH") in pairs


def test_no_relation_is_said_twice() -> None:
    pairs = [(each.symbol, each.related) for item in PACK.instruments for each in PACK.related(item.symbol)]
    assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize("symbol", ["NVDA.US", "688981.SH"])
def test_two_companies_publish_within_the_simulated_days(symbol: str) -> None:
    first, last = parse_instant("2025-08-27T09:00"), parse_instant("2025-08-29T00:00")
    assert any(first < result.published_at < last for result in PACK.results(symbol))


@pytest.mark.parametrize(
    ("file", "field", "text", "name"),
    [
        ("results.csv", 1, "24.5", "fiscal_year"),
        ("results.csv", 2, "7", "months"),
        ("results.csv", 3, "2020-13-31", "ends_on"),
        ("results.csv", 4, "2021-04-27", "published_at"),
        ("results.csv", 4, "2020-12-31T20:00+08:00", "published_at"),
        ("results.csv", 6, "4,59", "the row"),
        ("results.csv", 7, "--4", "profit"),
        ("shares.csv", 1, "yesterday", "published_at"),
        ("shares.csv", 2, "418350001", "listed"),
        ("shares.csv", 2, "-1", "listed"),
    ],
)
def test_a_wrong_field_is_named_with_its_row(
    folder: Path, file: str, field: int, text: str, name: str
) -> None:
    change_row(folder / file, 2, field, text)
    pack = load_sample_pack(folder)
    with pytest.raises(BarError) as caught:
        pack.results(CAMBRICON) if file == "results.csv" else pack.share_counts(CAMBRICON)
    assert (caught.value.file, caught.value.row, caught.value.field) == (file, 2, name)


def test_a_period_stands_once(folder: Path) -> None:
    lines = (folder / "results.csv").read_text().splitlines()
    (folder / "results.csv").write_text("\n".join([*lines, lines[1], ""]))
    with pytest.raises(BarError, match=r"months is 12, but an earlier row says the same of 688256\.SH"):
        load_sample_pack(folder).results(CAMBRICON)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"kind": "friend"}, "entry 1: 'friend' is not a valid Relation is missing"),
        ({"words": {"en": "x"}}, "entry 1: 'zh-Hant' is missing"),
        ({"related": "1.XX"}, "entry 1: 1.XX is no instrument of the pack"),
        ({"related": CAMBRICON}, "entry 1: 688256.SH is related to itself"),
    ],
)
def test_a_wrong_relation_is_named(folder: Path, change: dict[str, object], sentence: str) -> None:
    file = folder / "related.json"
    entries = json.loads(file.read_text(encoding="utf-8"))
    entries[0] |= change
    file.write_text(json.dumps(entries), encoding="utf-8")
    with pytest.raises(PackError) as caught:
        load_sample_pack(folder).related(CAMBRICON)
    assert sentence in str(caught.value)


def test_the_results_of_a_year_end_within_it_or_in_the_january_after() -> None:
    for symbol in COMPANIES:
        for result in PACK.results(symbol):
            assert date(result.fiscal_year - 1, 1, 1) < result.ends_on <= date(result.fiscal_year + 1, 1, 31)

"""What the named plans charge: the worked examples of each market, line by line."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pytest

from tests.domain.builders import WEDNESDAY, an_instrument, profiles, shipped_rule_book
from tradewalk.domain.fees import FeeBreakdown, fees_of, plan_rule
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import Side
from tradewalk.domain.profiles import Profile, Region
from tradewalk.domain.rule_terms import FeeBasis, FeePlanTerms, FeeRounding, FeeTerms
from tradewalk.domain.rules import EXCHANGE_OF, HOME_BOARD, Rule

BOOK = shipped_rule_book()
SHARES = (Board.SSE_MAIN, Board.SSE_STAR, Board.SZSE_MAIN, Board.SZSE_CHINEXT)
HALF_PENNY_TICKS = date(2026, 8, 3)


def fees(
    plan: str, board: Board, side: Side, price: str, quantity: int, day: date = WEDNESDAY
) -> FeeBreakdown:
    return fees_of(BOOK, plan, an_instrument(board), side, day, Decimal(price) * quantity, quantity)


def amounts(breakdown: FeeBreakdown) -> dict[str, str]:
    return {line.fee_id: f"{line.amount:.2f}" for line in breakdown.lines}


@pytest.mark.parametrize("board", SHARES)
@pytest.mark.parametrize(
    ("side", "price", "quantity", "lines", "total"),
    [
        (Side.BUY, "1372.10", 200, "68.61 9.36 5.49 2.74", "71.35"),
        (Side.SELL, "1372.10", 200, "68.61 9.36 5.49 2.74 137.21", "208.56"),
        (Side.SELL, "1400.00", 200, "70.00 9.55 5.60 2.80 140.00", "212.80"),
        (Side.BUY, "10.00", 100, "5.00 0.03 0.02 0.01", "5.01"),
        (Side.SELL, "10.00", 100, "5.00 0.03 0.02 0.01 0.50", "5.51"),
    ],
)
def test_a_mainland_broker(
    board: Board, side: Side, price: str, quantity: int, lines: str, total: str
) -> None:
    names = ("commission", "handling", "management", "transfer", "stamp-duty")
    breakdown = fees("cn-standard", board, side, price, quantity)
    assert amounts(breakdown) == dict(zip(names, lines.split(), strict=False))
    assert breakdown.total == Decimal(total)


@pytest.mark.parametrize(
    ("side", "price", "quantity", "lines", "total"),
    [
        (Side.BUY, "1372.10", 200, "68.61 34.30 5.49 2.74", "71.35"),
        (Side.SELL, "10.00", 100, "5.00 0.13 0.02 0.01 0.50", "5.51"),
    ],
)
def test_beijing_pays_as_much_and_more_of_it_goes_to_the_exchange(
    side: Side, price: str, quantity: int, lines: str, total: str
) -> None:
    breakdown = fees("cn-standard", Board.BSE, side, price, quantity)
    assert list(amounts(breakdown).values()) == lines.split()
    assert breakdown.total == Decimal(total)


NORTHBOUND = (
    Board.NORTHBOUND_SSE,
    Board.NORTHBOUND_STAR,
    Board.NORTHBOUND_SZSE,
    Board.NORTHBOUND_CHINEXT,
)


@pytest.mark.parametrize("board", NORTHBOUND)
@pytest.mark.parametrize(("side", "total"), [(Side.BUY, "18.84"), (Side.SELL, "23.84")])
def test_a_mainland_share_through_a_broker_in_hong_kong(board: Board, side: Side, total: str) -> None:
    breakdown = fees("northbound-tiger", board, side, "100.00", 100)
    names = ("commission", "platform", "handling", "management", "transfer", "hkscc-transfer", "stamp-duty")
    lines = ["3.00", "15.00", "0.34", "0.20", "0.10", "0.20", "5.00"]
    assert amounts(breakdown) == dict(list(zip(names, lines, strict=True))[: len(breakdown.lines)])
    assert breakdown.total == Decimal(total)
    assert all(line.is_charged for line in breakdown.lines)


@pytest.mark.parametrize("side", Side)
def test_a_fund_through_a_broker_in_hong_kong_pays_the_exchange_and_the_clearing_house(side: Side) -> None:
    breakdown = fees("northbound-tiger", Board.NORTHBOUND_ETF, side, "1.000", 10_000)
    assert amounts(breakdown) == {
        "commission": "3.00",
        "platform": "15.00",
        "handling": "0.40",
        "settlement": "0.20",
    }


STATUTORY = {
    "stamp-duty": "61.00",
    "sfc-levy": "1.62",
    "afrc-levy": "0.09",
    "trading-fee": "3.39",
    "settlement": "2.52",
}


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize(
    ("plan", "brokers_own", "total"),
    [
        ("hk-futu", {"commission": "18.02", "platform": "15.00"}, "101.64"),
        ("hk-usmart-a", {"commission": "18.02", "platform": "12.00"}, "98.64"),
        ("hk-usmart-b", {"commission": "48.04"}, "116.66"),
    ],
)
def test_a_hong_kong_share_with_each_broker(
    side: Side, plan: str, brokers_own: dict[str, str], total: str
) -> None:
    breakdown = fees(plan, Board.HKEX_MAIN, side, "600.50", 100)
    assert amounts(breakdown) == {**brokers_own, **STATUTORY}
    assert breakdown.total == Decimal(total)


@pytest.mark.parametrize(
    ("plan", "lines", "total"),
    [
        ("hk-usmart-a", "0.68 12.00 3.00 0.06 0.00 0.13 0.10", "15.97"),
        ("hk-usmart-b", "8.00 3.00 0.06 0.00 0.13 0.10", "11.29"),
    ],
)
def test_a_small_order_of_a_hong_kong_share(plan: str, lines: str, total: str) -> None:
    breakdown = fees(plan, Board.HKEX_MAIN, Side.BUY, "4.565", 500, HALF_PENNY_TICKS)
    assert list(amounts(breakdown).values()) == lines.split()
    assert breakdown.total == Decimal(total)


@pytest.mark.parametrize(
    ("price", "quantity", "stamp_duty"),
    [
        ("100.00", 100, "10"),
        ("9999.99", 1, "10"),
        ("10001", 1, "11"),
        ("0.025", 100, "1"),
        ("2001", 1, "3"),
    ],
)
def test_hong_kong_stamp_duty_is_rounded_up_to_a_dollar(price: str, quantity: int, stamp_duty: str) -> None:
    breakdown = fees("hk-futu", Board.HKEX_MAIN, Side.SELL, price, quantity)
    assert amounts(breakdown)["stamp-duty"] == f"{stamp_duty}.00"


def test_two_fills_pay_the_stamp_duty_of_one_order() -> None:
    """Stamped one by one they would pay 62: the unit is the order."""

    def stamp_duty(value: str) -> Decimal:
        breakdown = fees("hk-futu", Board.HKEX_MAIN, Side.BUY, value, 50)
        return next(line.amount for line in breakdown.lines if line.fee_id == "stamp-duty")

    assert stamp_duty("600.50") * 2 == 62
    assert fees("hk-futu", Board.HKEX_MAIN, Side.BUY, "600.50", 100).lines[2].amount == 61


@pytest.mark.parametrize("plan", ["hk-futu", "hk-usmart-a", "hk-usmart-b"])
@pytest.mark.parametrize("side", Side)
def test_a_hong_kong_fund_pays_all_but_stamp_duty(plan: str, side: Side) -> None:
    share = fees(plan, Board.HKEX_MAIN, side, "25.00", 500)
    fund = fees(plan, Board.HKEX_ETP, side, "25.00", 500)
    left = {name: amount for name, amount in amounts(share).items() if name != "stamp-duty"}
    assert amounts(fund) == left
    assert share.total - fund.total == 13


@pytest.mark.parametrize(
    ("day", "lines", "total"),
    [
        (date(2026, 9, 30), "0.52 0.02 0.01", "0.55"),
        (date(2026, 11, 20), "0.52 0.00 0.01", "0.53"),
        (date(2026, 3, 2), "0.00 0.02 0.01", "0.03"),
        (WEDNESDAY, "0.00 0.02 0.01", "0.03"),
    ],
)
def test_a_sale_in_new_york_pays_what_the_regulators_take(day: date, lines: str, total: str) -> None:
    breakdown = fees("us-standard", Board.US_LISTED, Side.SELL, "250.00", 100, day)
    assert amounts(breakdown) == dict(zip(("sec-fee", "taf", "cat"), lines.split(), strict=True))
    assert breakdown.total == Decimal(total)


def test_a_purchase_in_new_york_pays_the_audit_trail_alone() -> None:
    assert amounts(fees("us-standard", Board.US_LISTED, Side.BUY, "250.00", 100)) == {"cat": "0.01"}


@pytest.mark.parametrize(
    ("quantity", "price", "commission", "platform"),
    [
        (1000, "250.00", "4.90", "5.00"),
        (100, "250.00", "0.99", "1.00"),
        (1000, "0.50", "2.50", "2.50"),
        (1, "1.00", "0.01", "0.01"),
    ],
)
def test_a_fee_per_share_has_a_minimum_and_a_share_of_the_value_that_it_never_passes(
    quantity: int, price: str, commission: str, platform: str
) -> None:
    lines = amounts(fees("us-futu", Board.US_LISTED, Side.BUY, price, quantity))
    assert (lines["commission"], lines["platform"]) == (commission, platform)


def test_a_line_says_all_that_it_was_worked_out_from() -> None:
    lines = {line.fee_id: line for line in fees("us-futu", Board.US_LISTED, Side.SELL, "10.00", 300).lines}
    commission = lines["commission"]
    assert (commission.rate, commission.per, commission.base) == (
        Decimal("0.0049"),
        FeeBasis.SHARE,
        Decimal(300),
    )
    assert (commission.minimum, commission.maximum_ratio) == (Decimal("0.99"), Decimal("0.005"))
    assert (lines["taf"].maximum, lines["taf"].rounding) == (Decimal("8.30"), FeeRounding.UP_TO_CENT)
    platform = fees("hk-futu", Board.HKEX_MAIN, Side.BUY, "10.00", 300).lines[1]
    assert (platform.rate, platform.per, platform.base) == (Decimal("15.00"), FeeBasis.ORDER, Decimal(1))


def fee_plans() -> Iterable[tuple[Rule[FeePlanTerms], Board]]:
    for board in Board:
        for scope in (board, EXCHANGE_OF[board]):
            yield from ((rule, board) for rule in BOOK.about(FeePlanTerms, scope))


def test_every_fee_that_a_plan_names_is_taken_at_some_time_on_each_of_its_boards() -> None:
    for rule, board in fee_plans():
        scopes = (board, HOME_BOARD.get(board, board), EXCHANGE_OF[board])
        known = {each.subject for scope in scopes for each in BOOK.about(FeeTerms, scope)}
        assert set(rule.terms.fees) <= known, (rule.id, board)


def test_a_plan_names_its_fees_or_another_plan() -> None:
    for rule, board in fee_plans():
        assert bool(rule.terms.fees) is (rule.terms.same_as is None)
        assert plan_rule(BOOK, rule.subject, board, WEDNESDAY).terms.fees


REACHED = {
    Region.CN: (*SHARES, Board.BSE, Board.SSE_ETF),
    Region.HK: (*NORTHBOUND, Board.NORTHBOUND_ETF, Board.HKEX_MAIN, Board.HKEX_ETP),
    Region.US: (Board.US_LISTED,),
}


@pytest.mark.parametrize("profile", profiles().values(), ids=lambda profile: profile.id)
def test_the_plan_of_a_practice_account_covers_the_boards_that_its_region_reaches(profile: Profile) -> None:
    for board in REACHED[profile.region]:
        assert fees(profile.fee_plan, board, Side.SELL, "1000.00", 100).lines


@pytest.mark.parametrize(
    ("board", "named"),
    [
        (Board.HKEX_MAIN, "hk-futu"),
        (Board.HKEX_ETP, "hk-futu"),
        (Board.NORTHBOUND_SSE, "northbound-tiger"),
        (Board.NORTHBOUND_ETF, "northbound-tiger"),
    ],
)
def test_a_practice_account_in_hong_kong_pays_one_broker_at_home_and_another_northbound(
    board: Board, named: str
) -> None:
    order = (board, Side.BUY, "600.50", 100)
    assert fees(profiles()["hk-retail"].fee_plan, *order) == fees(named, *order)

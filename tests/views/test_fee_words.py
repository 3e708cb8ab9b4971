"""Each fee says what it was worked out from, on the ticket, on the contract note and in an explanation."""

from decimal import Decimal

import pytest

from tests.domain.builders import WEDNESDAY, an_instrument, shipped_rule_book
from tests.views.trading_builders import order_of, story
from tradewalk.domain.contract_notes import contract_note
from tradewalk.domain.fees import FeeLine, fees_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import FeeTerms
from tradewalk.views.contract_note_paper import contract_note_paper
from tradewalk.views.explained_places import FEES, term_of_place
from tradewalk.views.fee_words import fee_basis_word, fee_line_word, fee_word
from tradewalk.views.rule_value_words import rule_value

BOOK = shipped_rule_book()


def line(plan: str, board: Board, fee: str, price: str = "600.50", quantity: int = 100) -> FeeLine:
    """One line of a sale."""
    value = Decimal(price) * quantity
    fees = fees_of(BOOK, plan, an_instrument(board), Side.SELL, WEDNESDAY, value, quantity)
    return next(each for each in fees.lines if each.fee_id == fee)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("plan", "board", "fee", "in_a_row", "in_full"),
    [
        (
            "cn-standard",
            Board.SSE_STAR,
            "commission",
            "Commission (0.025%, min 5.00)",
            "0.025% of 60,050.00, at least 5.00",
        ),
        (
            "cn-standard",
            Board.SSE_STAR,
            "handling",
            "of which Exchange handling fee (0.00341%)",
            "0.00341% of 60,050.00",
        ),
        (
            "northbound-tiger",
            Board.NORTHBOUND_STAR,
            "handling",
            "Exchange handling fee (0.00341%)",
            "0.00341% of 60,050.00",
        ),
        ("hk-futu", Board.HKEX_MAIN, "platform", "Platform fee (15.00 an order)", "15.00 an order"),
        (
            "hk-futu",
            Board.HKEX_MAIN,
            "stamp-duty",
            "Stamp duty (0.1%)",
            "0.1% of 60,050.00 · rounded up to a whole unit",
        ),
        (
            "us-standard",
            Board.US_LISTED,
            "taf",
            "Trading activity fee (0.000166 a share)",
            "0.000166 a share, 100 shares · at most 8.30 · rounded up to 0.01",
        ),
        ("us-standard", Board.US_LISTED, "sec-fee", "SEC fee (0%)", "nothing is charged at this time"),
        (
            "us-futu",
            Board.US_LISTED,
            "commission",
            "Commission (0.0049 a share, min 0.99)",
            "0.0049 a share, 100 shares, at least 0.99 · at most 0.5% of the value",
        ),
    ],
)
def test_a_fee_is_told_by_what_its_rate_is_of(
    plan: str, board: Board, fee: str, in_a_row: str, in_full: str
) -> None:
    shown = line(plan, board, fee)
    assert (fee_line_word(shown), fee_basis_word(shown)) == (in_a_row, in_full)


def fee_rows(plan: str, board: Board) -> list[tuple[str, ...]]:
    """The head and the rows of the fees on the contract note of a purchase of 200 at 1,372.10 on average."""
    order = order_of(story("sent", "queued", "part", "filled"))
    note = contract_note(order, an_instrument(board), BOOK, plan, WEDNESDAY)
    assert note is not None
    section = contract_note_paper(note, "mine").sections[1]
    return [tuple(column.heading for column in section.columns), *section.rows]


@pytest.mark.usefixtures("qapp")
def test_a_contract_note_names_rate_base_and_minimum_of_each_fee() -> None:
    head, commission, handling, *_, total = fee_rows("cn-standard", Board.SSE_STAR)
    assert head == ("Fee", "Rate", "Base", "Minimum", "Amount")
    assert commission == ("Commission", "0.025%", "274,420.00", "5.00", "68.61")
    assert handling[0] == "of which Exchange handling fee"
    assert total == ("Fees in total", "", "", "", "71.35")


@pytest.mark.usefixtures("qapp")
def test_a_contract_note_of_another_market_names_what_bounds_a_fee_and_rounds_it() -> None:
    head, commission, platform, stamp_duty, *_, total = fee_rows("hk-futu", Board.HKEX_MAIN)
    assert head == ("Fee", "Rate", "Base", "Minimum", "Conditions", "Amount")
    assert commission == ("Commission", "0.03%", "274,420.00", "3.00", "", "82.33")
    assert platform == ("Platform fee", "15.00 an order", "", "", "", "15.00")
    assert stamp_duty == ("Stamp duty", "0.1%", "274,420.00", "", "rounded up to a whole unit", "275.00")
    assert total[:5] == ("Fees in total", "", "", "", "")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("rule_id", "value"),
    [
        ("hk-stamp-duty", "0.1% of the executed value · rounded up to a whole unit"),
        ("hk-futu-platform", "15.00 an order"),
        ("settlement-fee-until-2025-06-29", "0.002% of the executed value · at least 2.00 · at most 100.00"),
        ("taf", "0.000195 a share · at most 9.79 · rounded up to 0.01 · on sales alone"),
        ("us-futu-commission", "0.0049 a share · at least 0.99 · at most 0.5% of the value"),
    ],
)
def test_a_rule_of_a_fee_is_told_in_short(rule_id: str, value: str) -> None:
    assert rule_value(BOOK.rule(rule_id)) == value


@pytest.mark.usefixtures("qapp")
def test_every_fee_of_the_rule_book_has_a_name_and_a_term() -> None:
    fees = {rule.terms.fee for rule in BOOK if isinstance(rule.terms, FeeTerms)}
    assert fees == set(FEES)
    assert [fee for fee in fees if fee_word(fee) == fee] == []
    assert {term_of_place(f"ticket.fee.{fee}") for fee in fees} == set(FEES.values())

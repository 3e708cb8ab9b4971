"""Changing an order, market by market: the rules of 2025-08-27, a Wednesday on which all of them trade."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from tests.domain.builders import BOARDS, WEDNESDAY, an_instrument, an_order, at, shipped_rule_book
from tradewalk.domain.amend_terms import AmendMethod, AmendTerms
from tradewalk.domain.amendments import (
    Amendment,
    NextStep,
    Wish,
    next_step,
    plan_amendment,
    second_order,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.placed_orders import Change, Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_files import load_rule_book
from tradewalk.domain.rules import HOME_BOARD, RuleBook
from tradewalk.domain.sessions import trading_day
from tradewalk.resources import names_in, read_text

BOOK = shipped_rule_book()
S = OrderStatus
MAINLAND = [*(board for board in BOARDS if board.value.startswith(("sse", "szse", "bse"))), *HOME_BOARD]
PRICE, OTHER = Decimal("10.00"), Decimal("10.02")


def placed(
    status: OrderStatus = S.WORKING,
    *,
    filled: int = 0,
    cancelled: int = 0,
    type: OrderType = OrderType.LIMIT,
    board: Board = Board.HKEX_MAIN,
) -> Order:
    """An order for 1,000 shares at 10.00."""
    instrument = an_instrument(board)
    request = an_order(1000, "10.00", type=type, symbol=instrument.symbol)
    return Order(1, request, instrument.currency, status, at("09:00"), filled=filled, cancelled=cancelled)


def plan(
    clock: str = "10:00",
    *,
    board: Board = Board.HKEX_MAIN,
    order: Order | None = None,
    price: Decimal | None = PRICE,
    quantity: int = 600,
    book: RuleBook = BOOK,
) -> Amendment | Refusal:
    """The answer to a wish at a time of day in Hong Kong."""
    day = trading_day(book, board, WEDNESDAY)
    asked = placed(board=board) if order is None else order
    return plan_amendment(asked, Wish(price, quantity), an_instrument(board), day, at(clock), book)


def in_new_york(clock: str) -> Instant:
    moment = datetime.fromisoformat(f"{WEDNESDAY}T{clock}").replace(tzinfo=ZoneInfo("America/New_York"))
    return Instant(int(moment.timestamp() * 1000))


def allowed(answer: Amendment | Refusal) -> Amendment:
    assert isinstance(answer, Amendment), answer
    return answer


def refused(answer: Amendment | Refusal) -> Refusal:
    assert isinstance(answer, Refusal), answer
    return answer


@pytest.mark.parametrize("board", Board)
def test_every_board_says_how_an_order_is_changed_and_since_when(board: Board) -> None:
    rule = BOOK.get(AmendTerms, board, WEDNESDAY)
    expected = (
        AmendMethod.CANCEL_THEN_ORDER
        if board in MAINLAND
        else AmendMethod.REPLACE
        if board is Board.US_LISTED
        else AmendMethod.IN_PLACE
    )
    assert rule.terms.method is expected
    assert rule.id.startswith("northbound") == (board in HOME_BOARD)


@pytest.mark.parametrize("board", MAINLAND)
@pytest.mark.parametrize("quantity", [400, 1200])
def test_on_the_mainland_one_cancels_and_orders_again_and_loses_the_place(
    board: Board, quantity: int
) -> None:
    answer = allowed(plan(board=board, quantity=quantity))
    assert (answer.method, answer.keeps_place) == (AmendMethod.CANCEL_THEN_ORDER, False)
    assert (answer.request.price, answer.request.quantity) == (PRICE, quantity)


def test_on_the_mainland_a_change_waits_for_cancels_to_be_possible() -> None:
    answer = refused(plan("09:21", board=Board.SSE_STAR))
    assert (answer.reason, answer.legal_from) == (Reason.CANCEL_NOT_ALLOWED_NOW, at("09:30"))


@pytest.mark.parametrize(
    ("price", "quantity", "keeps_place"),
    [(PRICE, 600, True), (PRICE, 1400, False), (OTHER, 1000, False), (OTHER, 600, False)],
)
def test_in_hong_kong_only_a_smaller_quantity_keeps_the_place(
    price: Decimal, quantity: int, keeps_place: bool
) -> None:
    answer = allowed(plan(price=price, quantity=quantity))
    assert (answer.method, answer.keeps_place) == (AmendMethod.IN_PLACE, keeps_place)


@pytest.mark.parametrize("clock", ["09:05", "09:30", "11:59", "13:00", "15:59", "16:02"])
def test_hong_kong_changes_orders_in_the_input_periods_and_in_continuous_trading(clock: str) -> None:
    assert allowed(plan(clock)).rule_id == "hkex-amend"


@pytest.mark.parametrize(
    ("clock", "legal_from"),
    [
        ("09:16", at("09:30")),
        ("09:21", at("09:30")),
        ("12:10", at("13:00")),
        ("12:40", at("13:00")),
        ("16:00", at("16:01")),
        ("16:07", None),
        ("16:09", None),
    ],
)
def test_hong_kong_changes_none_when_it_cancels_none_nor_at_lunch(
    clock: str, legal_from: Instant | None
) -> None:
    answer = refused(plan(clock))
    assert (answer.reason, answer.legal_from) == (Reason.AMEND_NOT_ALLOWED_NOW, legal_from)
    assert answer.rule_id == "hkex-amend"


@pytest.mark.parametrize("type", [OrderType.SPECIAL_LIMIT, OrderType.MARKET])
def test_hong_kong_never_changes_these_types(type: OrderType) -> None:
    answer = refused(plan(order=placed(type=type)))
    assert (answer.reason, answer.rule_id) == (Reason.NOT_AMENDABLE, "hkex-amend")


@pytest.mark.parametrize(
    ("price", "quantity", "keeps_place"),
    [(PRICE, 600, True), (PRICE, 1400, False), (OTHER, 1000, False)],
)
def test_in_new_york_another_order_takes_the_place(price: Decimal, quantity: int, keeps_place: bool) -> None:
    instrument = an_instrument(Board.US_LISTED)
    day = trading_day(BOOK, Board.US_LISTED, WEDNESDAY)
    order = placed(board=Board.US_LISTED)
    wish = Wish(price, quantity)
    answer = allowed(plan_amendment(order, wish, instrument, day, in_new_york("10:00"), BOOK))
    assert (answer.method, answer.keeps_place) == (AmendMethod.REPLACE, keeps_place)
    early = refused(plan_amendment(order, wish, instrument, day, in_new_york("09:28:30"), BOOK))
    assert (early.reason, early.legal_from) == (Reason.AMEND_NOT_ALLOWED_NOW, in_new_york("09:30"))


def test_what_the_broker_holds_is_changed_at_any_hour_and_has_no_place_to_keep() -> None:
    answer = allowed(plan("12:10", order=placed(S.HELD)))
    assert not answer.keeps_place


@pytest.mark.parametrize("board", [Board.SSE_STAR, Board.HKEX_MAIN])
@pytest.mark.parametrize("status", [S.PENDING_SUBMIT, S.WAIT_REPORT, S.PENDING_CANCEL, S.PENDING_REPLACE])
def test_one_request_at_a_time(board: Board, status: OrderStatus) -> None:
    assert refused(plan(board=board, order=placed(status, board=board))).reason is Reason.REQUEST_UNDER_WAY


@pytest.mark.parametrize("status", [S.FILLED, S.CANCELLED, S.EXPIRED, S.REPLACED, S.FAILED])
def test_what_is_over_stays_as_it_is(status: OrderStatus) -> None:
    assert refused(plan(order=placed(status))).reason is Reason.ALREADY_DONE


def test_a_change_changes_something() -> None:
    assert refused(plan(quantity=1000)).reason is Reason.NOTHING_CHANGED


def test_that_nothing_is_changed_now_is_said_before_anything_is_typed() -> None:
    assert refused(plan("12:10", quantity=1000)).reason is Reason.AMEND_NOT_ALLOWED_NOW
    assert refused(plan("09:21", board=Board.SSE_STAR, quantity=1000)).reason is Reason.CANCEL_NOT_ALLOWED_NOW


@pytest.mark.parametrize(("quantity", "is_refused"), [(300, True), (400, True), (500, False)])
def test_the_wished_quantity_is_more_than_what_is_filled(quantity: int, is_refused: bool) -> None:
    answer = plan(order=placed(S.PARTIALLY_FILLED, filled=400), quantity=quantity)
    assert isinstance(answer, Refusal) is is_refused
    if isinstance(answer, Refusal):
        assert (answer.reason, answer.value, answer.bound) == (
            Reason.ALREADY_FILLED,
            Decimal(quantity),
            Decimal(400),
        )


def book_where(rule_id: str, old: str, new: str) -> RuleBook:
    """The shipped files with something else in one rule."""
    files = {name: read_text("rules", name) for name in names_in("rules")}
    before, name, after = files["amend.toml"].partition(f'id = "{rule_id}"')
    assert old in after
    files["amend.toml"] = before + name + after.replace(old, new, 1)
    return load_rule_book(files)


def test_a_rule_file_that_says_otherwise_is_followed() -> None:
    no_place = book_where("hkex-amend", "smaller_keeps_place = true", "smaller_keeps_place = false")
    assert not allowed(plan(book=no_place)).keeps_place
    auctions = book_where("hkex-amend", '"continuous", ', "")
    assert refused(plan(book=auctions)).reason is Reason.AMEND_NOT_ALLOWED_NOW
    fixed = book_where("hkex-amend", '["special-limit", "market"]', '["limit"]')
    assert refused(plan(book=fixed)).reason is Reason.NOT_AMENDABLE
    replacing = book_where("mainland-amend", '"cancel-then-order"', '"replace", phases = ["continuous"]')
    assert allowed(plan(board=Board.SSE_STAR, book=replacing)).method is AmendMethod.REPLACE


def to_be_changed(status: OrderStatus, *, filled: int = 0, cancelled: int = 0) -> Order:
    """An order on STAR that shall be for 600 at another price, cancelled first and ordered again."""
    order = placed(status, filled=filled, cancelled=cancelled, board=Board.SSE_STAR)
    return replace(order, change=Change(OTHER, 600, successor=2, is_in_two_steps=True))


@pytest.mark.parametrize(
    ("order", "step"),
    [
        (to_be_changed(S.WORKING), NextStep.CANCEL),
        (to_be_changed(S.PARTIALLY_FILLED, filled=100), NextStep.CANCEL),
        (to_be_changed(S.PENDING_CANCEL), NextStep.AWAIT),
        (to_be_changed(S.CANCELLED, cancelled=1000), NextStep.ORDER),
        (to_be_changed(S.PARTIALLY_CANCELLED, filled=200, cancelled=800), NextStep.ORDER),
        # More was filled on the way than was wished for.
        (to_be_changed(S.PARTIALLY_CANCELLED, filled=600, cancelled=400), NextStep.STOP),
        (to_be_changed(S.FILLED, filled=1000), NextStep.STOP),
        (to_be_changed(S.EXPIRED, cancelled=1000), NextStep.STOP),
        # Without a change there is nothing to do: nobody asked, or the cancel was refused.
        (placed(S.WORKING), NextStep.STOP),
        (placed(S.CANCELLED, cancelled=1000), NextStep.STOP),
        # A change that the exchange makes has no second step.
        (replace(placed(S.CANCELLED, cancelled=1000), change=Change(OTHER, 600)), NextStep.STOP),
    ],
)
def test_the_second_order_goes_out_only_once_the_first_is_known_to_be_cancelled(
    order: Order, step: NextStep
) -> None:
    assert next_step(order) is step


@pytest.mark.parametrize(
    ("order", "quantity"),
    [
        (to_be_changed(S.CANCELLED, cancelled=1000), 600),
        (to_be_changed(S.PARTIALLY_CANCELLED, filled=200, cancelled=800), 400),
        (to_be_changed(S.PARTIALLY_CANCELLED, filled=600, cancelled=400), None),
        (to_be_changed(S.PENDING_CANCEL), None),
        (to_be_changed(S.WORKING), None),
        (to_be_changed(S.EXPIRED, cancelled=1000), None),
    ],
)
def test_the_second_order_is_for_what_is_still_wished_for(order: Order, quantity: int | None) -> None:
    again = second_order(order)
    assert (None if again is None else (again.price, again.quantity)) == (
        None if quantity is None else (OTHER, quantity)
    )


def test_what_a_market_order_has_left_at_a_price_is_ordered_again_as_a_limit_order() -> None:
    order = placed(S.WORKING, type=OrderType.BEST_FIVE_TO_LIMIT, board=Board.SSE_STAR)
    order = replace(order, resting_price=Decimal("9.95"))
    answer = allowed(plan(board=Board.SSE_STAR, order=order, price=Decimal("9.95")))
    assert (answer.request.type, answer.request.price) == (OrderType.LIMIT, Decimal("9.95"))
    same = plan(board=Board.SSE_STAR, order=order, price=Decimal("9.95"), quantity=1000)
    assert refused(same).reason is Reason.NOTHING_CHANGED

"""The prices that the market offers to a ticket, and the price that follows one of them."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.simulation.builders import STAR, on
from tests.views.trading_builders import PRICES, a_form, a_session, caught, ticket_props, typed
from tradewalk.domain.orders import Side
from tradewalk.domain.ticks import TickTable
from tradewalk.services.session import Session
from tradewalk.views.ticket.presets import (
    MarketPrices,
    PresetProblem,
    PricePreset,
    derive_presets,
    middle,
)
from tradewalk.views.ticket.price_words import followed_sentences
from tradewalk.views.ticket.props import FollowedPrice, TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.typed_number import TypedNumber

TICKS = TickTable.uniform(Decimal("0.01"))
NOTHING = MarketPrices(None, None, None, None, None)


def props_of(ticket: TicketViewModel) -> TicketProps:
    assert ticket.props is not None
    return ticket.props


def price_of(ticket: TicketViewModel, preset: PricePreset) -> Decimal:
    price = next(each.price for each in props_of(ticket).presets if each.preset is preset)
    assert price is not None
    return price


@pytest.fixture
def ticket(session: Session) -> TicketViewModel:
    while not session.read.catch_up(STAR):
        pass
    ticket = TicketViewModel(session)
    ticket.open(STAR)
    return ticket


def test_every_preset_has_its_price() -> None:
    prices = {each.preset.value: str(each.price) for each in derive_presets(PRICES, TICKS, Side.BUY)}
    assert prices == {
        "bid": "1372.10",
        "ask": "1372.20",
        "mid": "1372.15",
        "last": "1372.10",
        "limit-down": "1063.20",
        "limit-up": "1594.80",
    }


@pytest.mark.parametrize(
    ("prices", "problems"),
    [
        (NOTHING, ["no-bids", "no-asks", "no-spread", "no-trade-yet", "no-limit-today", "no-limit-today"]),
        (
            replace(NOTHING, has_book=False),
            ["book-not-ready"] * 3 + ["no-trade-yet"] + ["no-limit-today"] * 2,
        ),
        (replace(PRICES, ask=None), ["no-asks", "no-spread"]),
        (replace(PRICES, last=None), ["no-trade-yet"]),
        (PRICES, []),
    ],
)
def test_a_preset_without_a_price_says_why(prices: MarketPrices, problems: list[str]) -> None:
    options = derive_presets(prices, TICKS, Side.BUY)
    assert [each.problem for each in options if each.problem] == [PresetProblem(each) for each in problems]


@given(st.integers(1, 500_000), st.integers(1, 300), st.sampled_from(Side))
def test_the_middle_is_legal_and_not_worse_than_the_middle_itself(bid: int, gap: int, side: Side) -> None:
    low, high = TICKS.price_of(bid), TICKS.price_of(bid + gap)
    price = middle(low, high, TICKS, side)
    assert TICKS.number_of(price) is not None
    assert low <= price <= high
    assert (price <= (low + high) / 2) if side is Side.BUY else (price >= (low + high) / 2)


def test_a_ticket_opens_at_last_and_takes_any_preset(ticket: TicketViewModel) -> None:
    assert props_of(ticket).form.preset is PricePreset.LAST
    assert PricePreset.STOP not in [option.preset for option in props_of(ticket).presets]
    for preset in (option.preset for option in props_of(ticket).presets):
        ticket.choose_preset(preset)
        assert props_of(ticket).form.price.value == price_of(ticket, preset)
        assert props_of(ticket).can_follow is not preset.value.startswith("limit")


def test_a_followed_price_goes_along_until_review_and_is_held_from_there(
    ticket: TicketViewModel, session: Session
) -> None:
    ticket.choose_preset(PricePreset.ASK)
    ticket.follow(True)
    start = price_of(ticket, PricePreset.ASK)
    session.advance(20_000)
    moved = price_of(ticket, PricePreset.ASK)
    assert moved != start
    assert props_of(ticket).form.price.value == moved
    ticket.go_on()
    ticket.choose_quantity(200)
    ticket.go_on()
    ticket.go_on()
    assert props_of(ticket).form.step is TicketStep.REVIEW
    assert props_of(ticket).followed == FollowedPrice(PricePreset.ASK, start, moved, moved)
    session.advance(20_000)
    now = price_of(ticket, PricePreset.ASK)
    assert now != moved
    assert props_of(ticket).form.price.value == moved
    assert props_of(ticket).followed == FollowedPrice(PricePreset.ASK, start, moved, now)
    ticket.take_followed()
    assert props_of(ticket).form.price.value == now
    assert props_of(ticket).followed is None


def test_going_back_from_review_lets_it_follow_again(ticket: TicketViewModel, session: Session) -> None:
    ticket.choose_preset(PricePreset.BID)
    ticket.follow(True)
    ticket.go_on()
    ticket.choose_quantity(200)
    ticket.go_on()
    ticket.go_on()
    session.advance(20_000)
    ticket.go_back()
    assert props_of(ticket).form.price.value == price_of(ticket, PricePreset.BID)


@pytest.mark.parametrize("gesture", ["type", "step", "book", "limit"])
def test_a_price_of_ones_own_stops_following(ticket: TicketViewModel, session: Session, gesture: str) -> None:
    ticket.choose_preset(PricePreset.ASK)
    ticket.follow(True)
    match gesture:
        case "type":
            ticket.type_price(typed("1400", "1400"))
        case "step":
            ticket.step_price(1)
        case "book":
            ticket.use_price(Decimal("1400.00"))
        case _:
            ticket.choose_preset(PricePreset.LIMIT_DOWN)
    held = props_of(ticket).form.price
    assert not props_of(ticket).form.is_following
    session.advance(20_000)
    assert props_of(ticket).form.price == held


def test_another_preset_that_moves_is_followed_instead(ticket: TicketViewModel) -> None:
    ticket.choose_preset(PricePreset.ASK)
    ticket.follow(True)
    ticket.choose_preset(PricePreset.MID)
    assert props_of(ticket).form.is_following


def test_what_does_not_move_cannot_be_followed(ticket: TicketViewModel) -> None:
    ticket.choose_preset(PricePreset.LIMIT_UP)
    shown = caught(ticket.props_changed)
    ticket.follow(True)
    assert shown == []


def test_a_share_without_a_limit_offers_none(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        ticket = TicketViewModel(session)
        ticket.open("688997.SH")
        problems = {each.preset: each.problem for each in props_of(ticket).presets}
        assert problems[PricePreset.LIMIT_UP] is PresetProblem.NO_LIMIT_TODAY


def test_in_the_opening_auction_there_is_no_mid_and_no_last(tmp_path: Path) -> None:
    with a_session(tmp_path, "09:18") as session:
        session.jump_to(on("09:18:30"))
        ticket = TicketViewModel(session)
        ticket.open(STAR)
        problems = {each.preset: each.problem for each in props_of(ticket).presets}
        assert problems[PricePreset.LAST] is PresetProblem.NO_TRADE_YET
        assert problems[PricePreset.MID] is not None


def test_review_says_nothing_of_a_price_that_stayed_or_followed_nothing() -> None:
    still = a_form(step=TicketStep.REVIEW, preset=PricePreset.BID, is_following=True, price=typed("1372.10"))
    assert ticket_props(replace(still, followed_from=Decimal("1372.10"))).followed is None
    assert ticket_props(replace(still, is_following=False, price=typed("1300"))).followed is None
    earlier = replace(still, step=TicketStep.VALIDITY, price=TypedNumber(Decimal("1372.00")))
    assert ticket_props(earlier).followed is None


@pytest.mark.parametrize(
    ("start", "now", "words"),
    [
        ("1372.00", "1372.10", "The price followed Bid from 1,372.00 to 1,372.10, and is held since Review."),
        ("1372.10", "1372.30", "Bid is 1,372.30 now; the order keeps 1,372.10."),
        ("1372.10", None, "Bid has no price now; the order keeps 1,372.10."),
    ],
)
def test_what_became_of_a_followed_price_is_said_with_its_numbers(
    start: str, now: str | None, words: str
) -> None:
    kept = Decimal("1372.10")
    followed = FollowedPrice(PricePreset.BID, Decimal(start), kept, None if now is None else Decimal(now))
    assert followed_sentences(followed, 2) == words

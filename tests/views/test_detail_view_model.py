from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.simulation.builders import shipped_setting
from tests.views.market_builders import (
    A_BOOK,
    DAY,
    MOUTAI,
    a_fact,
    a_figure,
    clock,
    detail_inputs,
    detail_props,
    levels,
)
from tests.views.trading_builders import a_session, caught
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.quotes import BookSnapshot
from tradewalk.domain.ticks import TickBand, TickTable
from tradewalk.market.company_facts import FactKind
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.detail.events_view_model import derive_events
from tradewalk.views.detail.props import ChipProps, DetailProps
from tradewalk.views.detail.view_model import DetailViewModel, derive_detail

STAR = "688256.SH"
NEW_LISTING = "688997.SH"
TENCENT = "00700.HK"
pytestmark = pytest.mark.usefixtures("qapp")  # a book is worked out by a timer


@pytest.fixture
def detail(session: Session) -> DetailViewModel:
    detail = DetailViewModel(session, shipped_setting("cn-retail-star").rule_book, PreferenceStore(None))
    work_out_the_book(session)
    detail.show(STAR)
    return detail


def work_out_the_book(session: Session) -> None:
    while not session.read.catch_up(STAR):
        pass


def props_of(detail: DetailViewModel) -> DetailProps:
    assert detail.props is not None
    return detail.props


@pytest.mark.parametrize(
    ("snapshot", "spread", "ticks"),
    [
        (A_BOOK, Decimal("0.10"), 10),
        (BookSnapshot((), levels("1@10.00")), None, None),
        (BookSnapshot(levels("1@10.00"), ()), None, None),
    ],
)
def test_the_spread_is_known_with_both_sides(
    snapshot: BookSnapshot, spread: Decimal | None, ticks: int | None
) -> None:
    book = detail_props(book=snapshot).book
    assert (book.spread, book.spread_ticks) == (spread, ticks)


def test_the_spread_is_counted_in_the_ticks_of_its_prices() -> None:
    bands = TickTable((TickBand(Decimal(0), Decimal("0.01")), TickBand(Decimal(10), Decimal("0.05"))))
    book = detail_props(book=BookSnapshot(levels("1@9.99"), levels("1@10.05")), ticks=bands).book
    assert book.spread_ticks == 2


@pytest.mark.parametrize(
    ("at", "results", "count"),
    [("10:00", None, 1), ("18:00", "Half-year results", 2), ("19:00", "Half-year results", 3)],
)
def test_nothing_is_shown_before_it_is_published(at: str, results: str | None, count: int) -> None:
    facts = (
        a_fact(FactKind.PROFILE, "Chips"),
        a_fact(FactKind.RESULTS, "Half-year results", "2025-08-27T18:00", a_figure("Revenue", "2.881")),
        a_fact(FactKind.EVENT, "A talk with investors", "2025-08-27T18:30"),
    )
    props = derive_events(facts, clock(at), DAY, is_invented=False)
    assert (props.results.words.en if props.results else None) == results
    assert bool(props.results) + len(props.facts) == count


def test_the_last_results_stand_first_and_the_rest_by_kind_and_age() -> None:
    facts = (
        a_fact(FactKind.RISK, "risk"),
        a_fact(FactKind.RESULTS, "first quarter", "2025-04-20T18:00"),
        a_fact(FactKind.EVENT, "old", "2025-05-01T18:00"),
        a_fact(FactKind.EVENT, "new", "2025-08-21T18:00"),
        a_fact(FactKind.RESULTS, "half-year", "2025-08-26T18:00"),
    )
    props = derive_events(facts, clock("10:00"), DAY, is_invented=False)
    assert props.results is facts[4]
    assert [fact.words.en for fact in props.facts] == ["new", "old"]


def test_an_invented_company_says_so() -> None:
    assert not detail_props().events.is_invented
    assert derive_events((), clock("10:00"), DAY, is_invented=True).is_invented


def test_a_market_without_simulated_orders_closes_the_way_to_the_ticket() -> None:
    assert detail_props(is_simulated=False).trade.is_open is False


def test_equal_inputs_give_equal_props() -> None:
    inputs = detail_inputs()
    assert derive_detail(inputs) == derive_detail(inputs)


@pytest.mark.parametrize(
    ("symbol", "chips"),
    [
        (STAR, ChipProps(1, Decimal("0.20"), is_limit_free=False, minimum=200)),
        (NEW_LISTING, ChipProps(1, Decimal("0.20"), is_limit_free=True, minimum=200)),
        (MOUTAI.symbol, ChipProps(1, Decimal("0.10"), is_limit_free=False, minimum=100)),
        (TENCENT, ChipProps(0, None, is_limit_free=False, has_limits=False, minimum=100, has_board_lot=True)),
        (
            "00005.HK",
            ChipProps(0, None, is_limit_free=False, has_limits=False, minimum=400, has_board_lot=True),
        ),
        ("AAPL.US", ChipProps(0, None, is_limit_free=False, has_limits=False, minimum=1)),
    ],
)
def test_the_chips_are_what_the_rule_book_says(
    detail: DetailViewModel, symbol: str, chips: ChipProps
) -> None:
    detail.show(symbol)
    assert props_of(detail).header.chips == chips


def test_the_page_is_the_sessions_word_by_word(detail: DetailViewModel, session: Session) -> None:
    props = props_of(detail)
    assert props.header.quote == session.read.quote(STAR)
    assert props.book.snapshot == session.read.book(STAR)
    assert props.transactions.rows == session.read.transactions(STAR)
    assert props.trade.is_open


def test_the_results_of_the_26th_are_known_on_the_27th(detail: DetailViewModel) -> None:
    results = props_of(detail).events.results
    assert results is not None
    assert results.figures[0].value == Decimal("2.881")


def test_hong_kong_is_simulated_and_not_for_a_mainland_account(detail: DetailViewModel) -> None:
    detail.show(TENCENT)
    assert props_of(detail).trade.is_simulated
    assert not props_of(detail).trade.is_reached


@pytest.mark.parametrize(
    ("profile", "is_open"),
    [
        ("cn-retail-star", True),
        ("cn-retail", True),
        ("hk-retail", True),
        ("hk-professional", True),
        ("us-retail", False),
    ],
)
def test_the_way_to_the_ticket_is_open_where_the_account_reaches_the_market_even_without_the_permission(
    tmp_path: Path, profile: str, is_open: bool
) -> None:
    with a_session(tmp_path, profile=profile) as session:
        detail = DetailViewModel(session, shipped_setting(profile).rule_book, PreferenceStore(None))
        for symbol in (STAR, MOUTAI.symbol):
            detail.show(symbol)
            assert props_of(detail).trade.is_simulated
            assert props_of(detail).trade.is_open is is_open


def test_the_page_follows_the_market(detail: DetailViewModel, session: Session) -> None:
    said = caught(detail.props_changed)
    session.advance(MINUTE)
    assert len(said) == 1
    assert props_of(detail).header.quote.at == session.state.at


def test_a_change_of_the_clock_alone_leaves_the_page_silent(
    detail: DetailViewModel, session: Session
) -> None:
    said = caught(detail.props_changed)
    session.set_speed(60)
    assert said == []


def test_the_rest_of_the_page_does_not_wait_for_the_book(session: Session, qtbot: QtBot) -> None:
    detail = DetailViewModel(session, shipped_setting("cn-retail-star").rule_book, PreferenceStore(None))
    detail.show(STAR)
    assert props_of(detail).header.quote.last is not None
    qtbot.waitUntil(lambda: props_of(detail).book.is_ready)
    assert props_of(detail).book.snapshot == session.read.book(STAR)


def test_nothing_is_derived_before_an_instrument_is_chosen(session: Session) -> None:
    detail = DetailViewModel(session, shipped_setting("cn-retail-star").rule_book, PreferenceStore(None))
    said = caught(detail.props_changed)
    session.advance(MINUTE)
    assert (said, detail.props) == ([], None)


def test_what_is_on_show_is_watched_and_let_go(session: Session) -> None:
    store = PreferenceStore(None, Preferences(watchlist=(TENCENT,)))
    detail = DetailViewModel(session, shipped_setting("cn-retail-star").rule_book, store)
    detail.watch(True)
    detail.show(STAR)
    said = [props_of(detail).is_watched]
    lists = [store.value.watchlist]
    for is_watched in (True, False):
        detail.watch(is_watched)
        said.append(props_of(detail).is_watched)
        lists.append(store.value.watchlist)
    assert said == [False, True, False]
    assert lists == [(TENCENT,), (TENCENT, STAR), (TENCENT,)]


def test_without_a_choice_everything_of_the_pack_is_watched(detail: DetailViewModel) -> None:
    assert props_of(detail).is_watched

"""The line beside a price that says until when trading is halted, and the term and rule that explain it."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import WEDNESDAY, an_instrument, at, shipped_rule_book
from tests.domain.overseas_builders import APPLE, NEW_YORK, TENCENT
from tests.views.market_builders import an_appearance, detail_props
from tests.views.trading_builders import is_shown, text
from tradewalk.domain.halts import Halt, HaltKind
from tradewalk.domain.instants import CHINA
from tradewalk.domain.instruments import Board, Exchange, Instrument
from tradewalk.views.detail.view import DetailView
from tradewalk.views.explain.glossary import shipped_glossary
from tradewalk.views.explain.view_model import rule_in_force
from tradewalk.views.explained import own_term
from tradewalk.views.halt_words import HALT_TERMS, halt_sentence

PAUSE = Halt(at("10:31"), at("10:41"), HaltKind.PAUSE, "star-first-days-pause")
COOLING_OFF = Halt(
    at("10:31"), at("10:36"), HaltKind.COOLING_OFF, "hkex-vcm-large-cap", Decimal(360), Decimal(440)
)


def test_a_pause_says_until_when() -> None:
    assert halt_sentence(PAUSE, an_instrument(), CHINA) == "Trading paused until 10:41:00"


def test_a_cooling_off_says_between_which_prices() -> None:
    assert halt_sentence(COOLING_OFF, TENCENT, CHINA) == "Volatility control until 10:36:00: 360.00 to 440.00"


def test_a_limit_state_is_told_in_the_time_of_its_exchange() -> None:
    state = COOLING_OFF._replace(kind=HaltKind.LIMIT_STATE, end=at("22:01"))
    assert halt_sentence(state, APPLE, NEW_YORK) == "At the price band until 10:01:00: 360.00 to 440.00"


def test_the_header_says_it_while_it_lasts(qtbot: QtBot) -> None:
    with an_appearance() as appearance:
        page = DetailView(appearance, QWidget())
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        page.render(detail_props(halt=PAUSE))
        assert text(page, "detail.header.halt") == "Trading paused until 10:41:00"
        label = page.findChild(QWidget, "detail.header.halt")
        assert isinstance(label, QWidget)
        assert own_term(label) == "trading-pause"
        page.render(detail_props())
        assert not is_shown(page, "detail.header.halt")


@pytest.mark.parametrize(
    ("instrument", "rule_id"),
    [
        (an_instrument(), "star-first-days-pause"),
        (an_instrument(Board.SSE_MAIN, code="600519"), "main-board-first-days-pause"),
        (an_instrument(Board.SZSE_CHINEXT, code="300750"), "chinext-first-days-pause"),
        (TENCENT, "hkex-vcm-large-cap"),
        (an_instrument(Board.HKEX_ETP, code="02800"), None),
        (APPLE, "us-luld-tier-1"),
        (an_instrument(Board.US_LISTED, code="GME"), "us-luld-tier-2"),
    ],
    ids=lambda each: each.symbol if isinstance(each, Instrument) else str(each),
)
def test_the_term_of_a_halt_leads_to_the_rule_of_the_instrument(
    instrument: Instrument, rule_id: str | None
) -> None:
    term = shipped_glossary()[HALT_TERMS[instrument.exchange]]
    rule = rule_in_force(shipped_rule_book(), term, instrument, WEDNESDAY, "cn-standard")
    assert (None if rule is None else rule.id) == rule_id


def test_every_exchange_has_a_term_for_its_halts() -> None:
    assert set(HALT_TERMS) == set(Exchange)

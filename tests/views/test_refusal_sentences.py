from dataclasses import replace
from decimal import Decimal

import pytest

from tests.domain.builders import MAIN_SHARE, STAR_SHARE, THURSDAY, at
from tests.views.trading_builders import a_rule
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.orders import OrderStatus, OrderType, Side, Validity
from tradewalk.domain.phases import Phase
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import Confidence
from tradewalk.views.order_type_words import short_type_word, type_explanation, type_word
from tradewalk.views.order_words import phase_word, side_word, status_word, validity_word
from tradewalk.views.refusal_context import RefusalContext
from tradewalk.views.refusal_sentences import sentence_of, source_line, words_of


def a_refusal(
    reason: Reason, value: str | None = None, bound: str | None = None, nearest: str | None = None
) -> Refusal:
    first, second, third = (None if each is None else Decimal(each) for each in (value, bound, nearest))
    return Refusal(reason, first, second, third)


def said(refusal: Refusal, instrument: Instrument = STAR_SHARE, side: Side = Side.BUY) -> str:
    return sentence_of(refusal, RefusalContext(instrument, side, previous_close=Decimal("1329.00")))


SENTENCES = [
    (
        a_refusal(Reason.QUANTITY_BELOW_MINIMUM, "100", "200", "200"),
        (
            "100 is below the STAR minimum. A buy on the STAR Market starts at 200 shares, "
            "then any whole number: 200, 201, 202…"
        ),
    ),
    (
        a_refusal(Reason.ABOVE_LIMIT_UP, "1595.00", "1594.80", "1399.54"),
        (
            "1,595.00 is above today's limit-up of 1,594.80 (20% over the previous close of 1,329.00). "
            "The highest price that is possible now is 1,399.54."
        ),
    ),
    (
        a_refusal(Reason.BELOW_LIMIT_DOWN, "1000", "1063.20", "1063.20"),
        "1,000.00 is below today's limit-down of 1,063.20 (20% under the previous close of 1,329.00).",
    ),
    (
        a_refusal(Reason.ABOVE_PRICE_CAGE, "1399.55", "1399.54", "1399.54"),
        (
            "1,399.55 is above what a buy may bid now, 1,399.54. "
            "The price cage keeps a buy close to the best ask; it moves with the book."
        ),
    ),
    (
        replace(a_refusal(Reason.ABOVE_HALT_BAND, "440.2", "440", "440"), legal_from=at("10:36")),
        (
            "440.20 is above 440.00, the highest price at which trading goes on now. The price moved so fast "
            "that trading keeps to a band for some minutes, until 27 Aug 2025, 10:36."
        ),
    ),
    (
        a_refusal(Reason.BELOW_HALT_BAND, "359.8", "360", "360"),
        (
            "359.80 is below 360.00, the lowest price at which trading goes on now. The price moved so fast "
            "that trading keeps to a band for some minutes."
        ),
    ),
    (
        a_refusal(Reason.OFF_TICK, "1372.105", "0.01", "1372.11"),
        (
            "1,372.105 lies between two legal prices. "
            "Prices of 688256 move in ticks of 0.01; the nearest is 1,372.11."
        ),
    ),
    (
        a_refusal(Reason.NOT_ENOUGH_CASH, "1372443.10", "1200000.00", "874"),
        (
            "This order needs ¥\u202f1,372,443.10, and ¥\u202f1,200,000.00 is available. "
            "The cash covers at most 874 shares, fees included."
        ),
    ),
    (
        Refusal(Reason.BOUGHT_TODAY, Decimal(200), Decimal(0), legal_from=at("09:15", THURSDAY)),
        (
            "200 shares cannot be sold today; sellable now: 0. "
            "What is bought today may be sold from the next trading day (T+1): from 28 Aug 2025, 09:15."
        ),
    ),
    (
        a_refusal(Reason.QUANTITY_ABOVE_MAXIMUM, "100001", "100000", "100000"),
        (
            "100,001 is more than one order may hold. "
            "One order of this type on this market (STAR Market) holds at most 100,000 shares."
        ),
    ),
]


@pytest.mark.parametrize(("refusal", "sentence"), SENTENCES)
def test_a_refusal_names_the_value_the_rule_and_the_nearest_right_value(
    refusal: Refusal, sentence: str
) -> None:
    assert said(refusal) == sentence


def test_lots_of_the_main_board_have_their_own_sentence() -> None:
    refusal = a_refusal(Reason.QUANTITY_OFF_STEP, "150", "100", "100")
    assert said(refusal, MAIN_SHARE) == (
        "150 is not a whole number of lots. A buy on this market (SSE main board) goes in lots of 100 shares."
    )


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("instrument", [STAR_SHARE, MAIN_SHARE])
@pytest.mark.parametrize("has_numbers", [True, False])
def test_every_reason_has_a_whole_sentence(
    reason: Reason, side: Side, instrument: Instrument, has_numbers: bool
) -> None:
    numbers = ("100", "200", "201") if has_numbers else (None, None, None)
    words = words_of(a_refusal(reason, *numbers), RefusalContext(instrument, side))
    assert words.head.endswith((".", "…"))
    assert not words.rest or words.rest.endswith((".", "…"))
    assert "{" not in words.head + words.rest


def test_no_two_reasons_say_the_same() -> None:
    heads = [words_of(a_refusal(reason, "1", "2", "3"), RefusalContext(STAR_SHARE)).head for reason in Reason]
    assert len(set(heads)) == len(heads)


@pytest.mark.parametrize("instant", [None, at("13:00")])
@pytest.mark.parametrize(
    "reason",
    [Reason.MARKET_CLOSED, Reason.TYPE_NOT_ALLOWED_NOW, Reason.CANCEL_NOT_ALLOWED_NOW, Reason.BOUGHT_TODAY],
)
def test_a_refusal_says_when_the_same_order_becomes_possible(reason: Reason, instant: Instant | None) -> None:
    sentence = said(Refusal(reason, Decimal(200), Decimal(0), legal_from=instant))
    assert ("27 Aug 2025, 13:00" in sentence) is (instant is not None)


@pytest.mark.parametrize(
    ("confidence", "ending"),
    [
        (Confidence.PUBLISHED, "in force since 10 Apr 2023"),
        (Confidence.SECOND_HAND, "in force since 10 Apr 2023 · second-hand"),
        (Confidence.UNVERIFIED, "in force since 10 Apr 2023 · unverified"),
    ],
)
def test_a_rule_says_who_says_so_since_when_and_how_sure(confidence: Confidence, ending: str) -> None:
    assert source_line(a_rule(confidence, "3.3.13")) == f"SSE Trading Rules, clause 3.3.13 · {ending}"
    assert source_line(a_rule(confidence)) == f"SSE Trading Rules · {ending}"


def test_sent_received_held_queued_part_filled_and_filled_are_different_words() -> None:
    words = [status_word(status) for status in OrderStatus]
    assert len(set(words)) == len(OrderStatus)


def test_sides_types_phases_and_validities_have_words_of_their_own() -> None:
    for words in (
        [side_word(side) for side in Side],
        [type_word(kind) for kind in OrderType],
        [short_type_word(kind) for kind in OrderType],
        [type_explanation(kind, Board.HKEX_MAIN) for kind in OrderType],
        [phase_word(phase) for phase in Phase],
        [validity_word(validity) for validity in Validity],
    ):
        assert all(words)
        assert len(set(words)) == len(words)

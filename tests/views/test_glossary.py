"""The glossary says everything three times, and every label's term is in it."""

import re
from pathlib import Path

import pytest

from tradewalk import resources
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.phases import Phase
from tradewalk.domain.rule_kinds import READERS
from tradewalk.views.explain.glossary import (
    LANGUAGES,
    GlossaryWrong,
    Term,
    load_glossary,
    shipped_glossary,
)
from tradewalk.views.explained_places import FEES, PLACES, STATUS_TERMS, term_of_place
from tradewalk.views.halt_words import HALT_TERMS
from tradewalk.views.orders.order_table import COLUMNS
from tradewalk.views.orders.order_table import TERMS as ORDER_COLUMNS

VIEWS = Path(__file__).parents[2] / "gui" / "tradewalk" / "views"
FEWEST_TERMS = 60
LONGEST_TEXT = 320


def terms_in_code() -> set[str]:
    """The terms that labels, chips, fields and states name."""
    places = {*PLACES.values(), *FEES.values(), *STATUS_TERMS.values(), *(phase.value for phase in Phase)}
    header = (VIEWS / "detail" / "quote_header.py").read_text("utf-8")
    chips = {
        "currency",
        "invented",
        "sellable-from",
        "no-price-limit",
        "price-limit",
        "minimum-quantity",
        "lot",
    }
    assert all(f'"{chip}")' in header for chip in chips)
    return (
        places
        | chips
        | {"star-market", "board"}
        | set(HALT_TERMS.values())
        | {term for term in ORDER_COLUMNS if term}
    )


def test_every_term_that_the_code_names_is_in_the_glossary() -> None:
    assert terms_in_code() - set(shipped_glossary()) == set()


def test_every_term_of_the_glossary_is_named_by_the_code_or_by_a_term_that_is() -> None:
    glossary, reached = shipped_glossary(), set[str]()
    waiting = terms_in_code()
    while waiting:
        term = waiting.pop()
        reached.add(term)
        waiting |= set(glossary[term].related) - reached
    assert set(glossary) - reached == set()


def test_every_state_of_an_order_has_a_term() -> None:
    assert set(STATUS_TERMS) == set(OrderStatus)


def test_every_column_of_the_orders_has_its_place_among_the_terms() -> None:
    assert len(ORDER_COLUMNS) == len(COLUMNS)


def test_the_glossary_is_large_enough() -> None:
    assert len(shipped_glossary()) >= FEWEST_TERMS


@pytest.mark.parametrize("term", shipped_glossary().values(), ids=lambda term: term.id)
def test_every_term_is_said_in_three_languages_and_briefly(term: Term) -> None:
    assert set(term.words) == set(LANGUAGES)
    for language, (title, text) in term.words.items():
        assert title == title.strip()
        assert text.endswith(("." if language == "en" else "。", "」。", "”。"))
        assert len(text) < LONGEST_TEXT
    assert not re.search("[\u4e00-\u9fff]", "".join(term.words["en"]))
    assert all(re.search("[\u4e00-\u9fff]", term.words[language].text) for language in ("zh-Hans", "zh-Hant"))
    assert not set("撤们买卖该这个为与") & set("".join(term.words["zh-Hant"]))
    assert not set("們買賣該這個為與會時") & set("".join(term.words["zh-Hans"]))


@pytest.mark.parametrize(
    ("name", "term"),
    [
        ("detail.header.limit-up.caption", "limit-up"),
        ("detail.header.limit-up", "limit-up"),
        ("ticket.price", "limit-order"),
        ("ticket.price.label", "limit-order"),
        ("ticket.type.limit.note", "limit-order"),
        ("ticket.review.fee.transfer.label", "transfer-fee"),
        ("portfolio.cash.HKD.frozen.label", "frozen-cash"),
        ("orders.cancel.12", "cancel"),
        ("detail.header.name", ""),
        ("", ""),
    ],
)
def test_a_place_has_the_term_of_what_it_labels(name: str, term: str) -> None:
    assert term_of_place(name) == term


GOOD = """
[[term]]
id = "bid"
related = []
title = { en = "Bid", zh-Hans = "买盘", zh-Hant = "買盤" }
text = { en = "A.", zh-Hans = "甲。", zh-Hant = "甲。" }
"""


def test_a_small_glossary_is_read() -> None:
    terms = load_glossary({"a.toml": GOOD})
    assert terms["bid"].words["zh-Hant"] == ("買盤", "甲。")
    assert (terms["bid"].rule, terms["bid"].related) == ("", ())


@pytest.mark.parametrize(
    ("wrong", "right", "sentence"),
    [
        ("[[term", "[[term]]", "a.toml is not TOML: "),
        ("[[word]]", "[[term]]", "a.toml: a glossary holds [[term]] entries alone; remove the rest."),
        ("related = []\n", "", "a.toml, term bid: the field related is missing; add it."),
        (
            "colour = 1\nrelated",
            "related",
            "a.toml, term bid: the field colour is not known; write one of id, related,",
        ),
        ("related = 1", "related = []", "a.toml, term bid: the field related is no list; write it in square"),
        (
            'related = ["ask"]',
            "related = []",
            'a.toml, term bid: the field related has "ask", which is no other term.',
        ),
        (
            'rule = "tax"\nrelated',
            "related",
            f'a.toml, term bid: the field rule is "tax"; write a kind of rule: {next(iter(READERS))}',
        ),
        (
            'en = "Bid", ',
            "",
            "a.toml, term bid: the field title needs one text for each of en, zh-Hant, zh-Hans.",
        ),
        ('zh-Hant = "甲。"', 'zh-Hant = ""', "a.toml, term bid: the field text.zh-Hant is empty; write it."),
        ("id = 7", 'id = "bid"', "a.toml, term 7: the field id is 7, not a text; write it in quotes."),
    ],
)
def test_a_wrong_file_is_said_in_one_sentence(wrong: str, right: str, sentence: str) -> None:
    content = GOOD.replace(wrong, right) if wrong in GOOD else GOOD.replace(right, wrong, 1)
    with pytest.raises(GlossaryWrong) as error:
        load_glossary({"a.toml": content})
    assert str(error.value).startswith(sentence)


def test_one_id_is_given_once() -> None:
    with pytest.raises(GlossaryWrong, match=r"b.toml, term bid: the field id was given in a.toml before"):
        load_glossary({"a.toml": GOOD, "b.toml": GOOD})


def test_every_file_of_the_glossary_is_read() -> None:
    texts = [resources.read_text("glossary", name) for name in resources.names_in("glossary")]
    assert sum(text.count("[[term]]") for text in texts) == len(shipped_glossary())

"""The first picture reads the rules that it shows, and leaves those of an order for later."""

import json

import pytest

from tests.domain.builders import shipped_rule_book
from tests.journeys.commands import run_code
from tradewalk.domain.instruments import Board
from tradewalk.domain.rules import EXCHANGE_OF

RULES_AT_THE_FIRST_PICTURE = """
import json, sys
from tradewalk.domain import rule_pages
from tradewalk.views.main_window import MainWindow
read, seen = [], []
usual_rule_of, usual_event = rule_pages.rule_of, MainWindow.event
def rule_of(entry):
    read.append(entry.name)
    return usual_rule_of(entry)
def event(window, what):
    handled = usual_event(window, what)
    if window._is_painted and not seen:
        seen.extend(read)
    return handled
rule_pages.rule_of, MainWindow.event = rule_of, event
from tradewalk.cli import main
code = main(["--selftest"])
print(json.dumps(seen))
sys.exit(code)
"""
OF_AN_ORDER = {"fee", "fee-plan", "order-type", "cage", "auction", "daily-buy"}
OF_EVERY_CLOCK = {"calendar", "session"}
"""The clocks of other markets stand beside the one that is shown."""
SHOWN = Board.SSE_STAR


@pytest.fixture(scope="module")
def read() -> list[str]:
    """The ids of the rules that are read when the first picture stands."""
    ran = run_code(RULES_AT_THE_FIRST_PICTURE)
    assert (ran.code, ran.err) == (0, "")
    ids: list[str] = json.loads(ran.out)
    return ids


def test_no_rule_of_an_order_is_read_and_none_of_another_board(read: list[str]) -> None:
    rules = [shipped_rule_book().rule(rule_id) for rule_id in read]
    assert {rule.kind for rule in rules} & OF_AN_ORDER == set()
    of_boards = [rule for rule in rules if rule.kind not in OF_EVERY_CLOCK]
    elsewhere = [rule.id for rule in of_boards if not {SHOWN, EXCHANGE_OF[SHOWN]} & set(rule.scopes)]
    assert elsewhere == []


def test_what_the_picture_shows_is_read_once(read: list[str]) -> None:
    assert {"session", "tick", "price-limit"} <= {shipped_rule_book().rule(each).kind for each in read}
    assert len(read) == len(set(read))

"""``tradewalk targets`` and ``tradewalk states`` from outside."""

import json

import pytest

from tests.journeys.commands import check_refused, run
from tradewalk.published_command import say_states, say_targets
from tradewalk.published_options import SCREENS, StatesOptions, TargetsOptions
from tradewalk.walkthrough.published import Screen, published_states, published_target, published_targets


@pytest.mark.parametrize(("command", "least"), [("targets", 250), ("states", 90)])
def test_the_lists_are_printed_as_json(command: str, least: int) -> None:
    ran = run(command, "--json")
    assert (ran.code, ran.err) == (0, ""), ran
    found = json.loads(ran.out)
    assert len(found) > least
    assert all(each["meaning"].endswith((".", "…")) for each in found)


def test_an_unknown_screen_is_refused() -> None:
    check_refused(run("targets", "--screen", "cinema"), "cinema", "detail")


def test_the_screens_of_the_command_line_are_those_of_the_list() -> None:
    assert tuple(screen.value for screen in Screen) == SCREENS


def test_one_screen_alone_is_listed() -> None:
    found = json.loads(say_targets(TargetsOptions("timeline", is_json=True)))
    assert {each["screen"] for each in found} == {"timeline"}
    assert {"target": "timeline.status", "screen": "timeline", "meaning": "Where it stands."} in found


def test_a_table_has_a_line_for_each_and_the_names_of_a_closed_set() -> None:
    targets = say_targets(TargetsOptions(), width=400).splitlines()
    assert targets[0] == f"Targets of walkthroughs: {len(published_targets())}"
    assert len(targets) == len(published_targets()) + 4
    (side,) = [
        line
        for line in say_states(StatesOptions(), width=400).splitlines()
        if line.startswith("ticket.side ")
    ]
    assert side.split() == ["ticket.side", "name", "Buy", "or", "sell.", "buy,", "sell"]


def test_nothing_is_published_twice() -> None:
    for names in ([each.name for each in published_targets()], [each.path for each in published_states()]):
        assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("ticket.review.fees", "ticket.review.fees"),
        ("ticket.review.total", "ticket.review.<word>"),
        ("search.results[symbol=688256.SH]", "search.results[symbol=<symbol>]"),
        ("detail.book[row=ask1]", "detail.book[row=<level>]"),
        ("detail.book[row=mid]", None),
        ("orders.table[order=last,column=status]", "orders.table[order=<number>,column=<column>]"),
        ("chart.event[last]", "chart.event[<place>]"),
        ("ticket.typ", None),
        ("", None),
    ],
)
def test_a_target_is_known_by_its_pattern(name: str, published: str | None) -> None:
    target = published_target(name)
    assert (target and target.name) == published

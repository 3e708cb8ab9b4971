"""Statements about a run: what they say, in which order, and that a learning record store would take them."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.walkthrough.scripts import Player, a_question, a_step, a_walkthrough, where
from tests.walkthrough.xapi_rules import faults_of
from tradewalk.domain.money import Currency
from tradewalk.resources import read_text
from tradewalk.walkthrough.condition import ALWAYS, NEVER
from tradewalk.walkthrough.debrief import debrief_of
from tradewalk.walkthrough.mistake_costs import Cost, CostPart
from tradewalk.walkthrough.run_events import (
    ActionDone,
    AnswerGiven,
    BackPressed,
    DoItForMe,
    HintAsked,
    Left,
    NextPressed,
    Rebuilt,
    Resumed,
    TimePassed,
)
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode
from tradewalk.walkthrough.xapi.actor import UNNAMED, Actor, actor_of
from tradewalk.walkthrough.xapi.recorded import RecordedRun
from tradewalk.walkthrough.xapi.statements import lines_of, statements_of
from tradewalk.walkthrough.xapi.vocabulary import Extension, load_words

WORDS = load_words("xapi.toml", read_text("xapi.toml"))
BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ONE_MISTAKE = (Cost(((CostPart.FEES, Decimal("4.80")),), Currency.CNY),)
FEES = ((Currency.CNY, "commission", Decimal("72.85")),)


def recorded(player: Player, **differently: Any) -> RecordedRun:
    """The run of a player; its events are ten seconds apart."""
    walkthrough = player.conductor.walkthrough
    times = tuple(BEGAN + timedelta(seconds=10 * place) for place in range(len(player.notes)))
    given: dict[str, Any] = {
        "conductor": player.conductor, "mode": player.run.mode, "notes": tuple(player.notes), "times": times,
        "debrief": debrief_of(walkthrough, player.run, ONE_MISTAKE, FEES), "platform": "Tradewalk 0.1.0",
        "name": "walk-1",
    }  # fmt: skip
    return RecordedRun(**given | differently)


def told(player: Player, **differently: Any) -> Sequence[Mapping[str, Any]]:
    return statements_of(recorded(player, **differently), WORDS)


def bought(mode: Mode = Mode.PRACTICE) -> Player:
    """A run to its end: a hint, a mistake, a wrong answer and a right one, and a wait that is too long."""
    player = read_on(Player(mode=mode).start())
    player.tell(HintAsked()).see(detail__symbol="688256.SH")
    player.see(ticket__quantity=2).see(ticket__quantity=200)
    read_on(player.later(1, commands=1).see(order__last__status="working")).tell(AnswerGiven("yes"))
    if mode is not Mode.ASSESS:
        player.tell(AnswerGiven("no"), NextPressed())
    read_on(player).later(30).tell(TimePassed())
    return read_on(player).see(screen="portfolio")


def read_on(player: Player) -> Player:
    """Where there is something to read, it is read."""
    return player.tell(NextPressed()) if player.run.phase is Phase.READING else player


def in_short(statements: Sequence[Mapping[str, Any]]) -> list[str]:
    """Verb and object of each, by the last parts of their addresses."""
    return [
        f"{each['verb']['id'].rpartition('/')[2]} {each['object']['id'].partition('/walkthroughs/')[2]}"
        for each in statements
    ]


def one(statements: Sequence[Mapping[str, Any]], short: str) -> Mapping[str, Any]:
    [found] = [each for each in statements if in_short([each]) == [short]]
    return found


def test_a_run_is_told_in_its_order() -> None:
    player = bought()
    assert player.run.phase is Phase.ENDED, player.place
    assert in_short(told(player)) == [
        "initialized walk",
        "completed walk/steps/welcome",
        "completed walk/steps/search",
        "made-mistake walk/mistakes/too_few",
        "completed walk/steps/quantity",
        "completed walk/steps/submit",
        "answered walk/steps/is_it_bought/question/no",
        "answered walk/steps/is_it_bought/question/no",
        "completed walk/steps/is_it_bought",
        "completed walk/steps/fill",
        "completed walk/steps/not_filled",
        "completed walk/steps/position",
        "completed walk",
        "terminated walk",
    ]


@pytest.mark.parametrize("mode", Mode)
def test_a_record_store_would_take_every_statement(mode: Mode) -> None:
    player = bought(mode) if mode is not Mode.SHOW else Player(mode=mode).start().tell(NextPressed())
    statements = told(player, actor=actor_of("Ann Lee <ann@example.com>"), language="zh-Hant")
    assert {fault for each in statements for fault in faults_of(json.loads(json.dumps(each)))} == set()


def test_a_step_says_whether_it_was_met_and_how() -> None:
    statements = told(bought())
    search, fill = (
        one(statements, "completed walk/steps/search"),
        one(statements, "completed walk/steps/fill"),
    )
    assert search["result"] == {
        "completion": True,
        "success": True,
        "extensions": {Extension.HINTS: 1, Extension.SHOWN: False, Extension.LATE: False},
    }
    assert fill["result"]["extensions"][Extension.LATE] is True
    assert "success" not in fill["result"], "nothing was expected of the learner there"
    assert one(statements, "completed walk/steps/is_it_bought")["result"]["success"] is False


def test_a_step_that_is_shown_says_so() -> None:
    player = (
        Player().start().tell(NextPressed(), DoItForMe()).see(detail__symbol="688256.SH").tell(ActionDone())
    )
    assert one(told(player), "completed walk/steps/search")["result"]["extensions"][Extension.SHOWN] is True


def test_an_answer_comes_with_the_question_as_it_stood() -> None:
    first, second = [each for each in told(bought()) if each["verb"]["id"].endswith("answered")]
    assert first["result"] == {"success": False, "response": "yes"}
    assert second["result"] == {"success": True, "response": "no"}
    definition = first["object"]["definition"]
    assert (definition["interactionType"], definition["correctResponsesPattern"]) == ("choice", ["no"])
    assert [each["id"] for each in definition["choices"]] == ["yes", "no"]
    assert first["context"]["contextActivities"]["parent"][0]["id"].endswith("/steps/is_it_bought")
    assert first["context"]["contextActivities"]["grouping"][0]["id"].endswith("/walkthroughs/walk")


def test_one_address_never_means_two_sets_of_right_answers() -> None:
    question = a_question(a=where(x="1"), b=where(x="2"), c=NEVER, d=ALWAYS)
    asking = a_walkthrough(a_step("ask", does=False, question=question))
    found = {}
    for value in ("1", "2", "3"):
        player = Player(asking, Mode.ASSESS).see(x=value).start().tell(AnswerGiven("c"))
        [answered] = [each for each in told(player) if each["verb"]["id"].endswith("answered")]
        found[answered["object"]["id"]] = answered["object"]["definition"]["correctResponsesPattern"]
    assert sorted(found.values()) == [["a", "d"], ["b", "d"], ["d"]]


def test_a_mistake_says_what_was_found_and_what_it_would_have_cost() -> None:
    mistake = one(told(bought()), "made-mistake walk/mistakes/too_few")
    assert mistake["verb"]["id"].startswith("https://walkthrough.invalid/"), "ADL has no verb for it"
    assert mistake["result"] == {
        "success": False,
        "extensions": {
            Extension.FOUND: {"ticket.quantity": 2},
            Extension.COST: {"currency": "CNY", "total": "4.80", "parts": {"fees": "4.80"}},
        },
    }
    assert mistake["object"]["definition"]["extensions"][Extension.MISTAKE_KIND] == "lots_for_shares"


@pytest.mark.parametrize("mode", [Mode.GUIDE, Mode.PRACTICE])
def test_outside_assess_nobody_is_scored(mode: Mode) -> None:
    statements = told(bought(mode))
    assert not any("score" in each.get("result", {}) for each in statements)
    whole = one(statements, "completed walk")
    assert whole["result"]["completion"] is True
    assert "success" not in whole["result"]
    assert whole["result"]["extensions"] == {
        Extension.FEES: {"CNY": "72.85"},
        Extension.COST: {"CNY": "4.80"},
    }


def test_assess_ends_with_a_score() -> None:
    failed = one(told(bought(Mode.ASSESS)), "failed walk")
    assert failed["result"]["success"] is False
    assert 0 < failed["result"]["score"]["scaled"] < 0.8
    assert failed["result"]["completion"] is True


def test_assess_without_a_fault_is_passed() -> None:
    player = Player(a_walkthrough(a_step("a", where(x=1))), Mode.ASSESS).start().see(x=1)
    assert one(told(player), "passed walk")["result"]["score"] == {"scaled": 1.0}


def test_a_fatal_mistake_ends_an_assessment_that_is_not_completed() -> None:
    player = Player(mode=Mode.ASSESS).start().see(detail__symbol="688256.SH")
    player.see(ticket__quantity=200).see(ticket__side="sell")
    statements = told(player)
    assert in_short(statements)[-3:] == [
        "made-mistake walk/mistakes/wrong_side", "failed walk", "terminated walk",
    ]  # fmt: skip
    result = one(statements, "failed walk")["result"]
    assert (result["completion"], result["extensions"][Extension.FATAL]) == (False, "wrong_side")


def test_leaving_and_coming_back_is_told_and_takes_no_time() -> None:
    player = Player(mode=Mode.ASSESS).start().tell(Left(), Resumed())
    player.see(detail__symbol="688256.SH").see(ticket__side="sell").see(ticket__quantity=200)
    player.see(order__last__status="working")
    statements = told(player)
    assert in_short(statements)[2:4] == ["suspended walk", "resumed walk"]
    spent = one(statements, "terminated walk")["result"]["duration"]
    assert spent == f"PT{10 * (len(player.notes) - 2):.2f}S"


def test_a_step_that_is_gone_back_over_is_told_each_time() -> None:
    player = Player().start().tell(NextPressed()).see(detail__symbol="688256.SH")
    player.tell(BackPressed()).put({}).tell(Rebuilt()).see(detail__symbol="688256.SH")
    assert in_short(told(player)).count("completed walk/steps/search") == 2
    ids = [each["id"] for each in told(player)]
    assert len(set(ids)) == len(ids)


def test_where_the_script_acts_nobody_succeeds() -> None:
    steps = a_walkthrough(a_step("a", where(x=1)))
    player = Player(steps, Mode.SHOW).start().tell(NextPressed()).see(x=1).tell(NextPressed(), NextPressed())
    done = [each for each in told(player) if each["verb"]["id"].endswith("completed")]
    assert all("success" not in each["result"] for each in done)


def test_equal_runs_are_told_alike_and_others_are_not() -> None:
    once = lines_of(told(bought()))
    assert lines_of(told(bought())) == once
    others = (
        {"actor": Actor(account="12345", home_page="https://lms.example.com")},
        {"name": "walk-2"},
        {"base": "https://example.com/training"},
        {"times": tuple(BEGAN + timedelta(days=1) for _ in bought().notes)},
    )
    ids = {json.loads(line)["id"] for line in once}
    for other in others:
        assert ids.isdisjoint({each["id"] for each in told(bought(), **other)}), other


def test_every_statement_belongs_to_one_registration_and_says_that_it_is_simulated() -> None:
    statements = told(bought(), language="en")
    [registration] = {each["context"]["registration"] for each in statements}
    for each in statements:
        context = each["context"]
        assert context["extensions"][Extension.SIMULATED] == "SIMULATED"
        assert "SIMULATED" in context["platform"]
        assert each["object"]["definition"]["extensions"][Extension.SIMULATED] == "SIMULATED"
        assert context["language"] == "en"
        assert each["id"] != registration


@pytest.mark.parametrize("is_robot", [True, False])
def test_a_robot_is_not_taken_for_a_learner(is_robot: bool) -> None:
    said = {each["context"]["extensions"][Extension.ROBOT] for each in told(bought(), is_robot=is_robot)}
    assert said == {is_robot}


def test_times_are_those_that_were_handed_in() -> None:
    statements = told(bought())
    assert statements[0]["timestamp"] == "2026-03-02T09:00:00.000Z"
    assert statements[0]["context"]["extensions"][Extension.SIMULATED_TIME] == "2025-08-27T10:31:50.000+08:00"
    assert [each["timestamp"] for each in statements] == sorted(each["timestamp"] for each in statements)


@pytest.mark.parametrize("times", [(BEGAN,), (BEGAN.replace(tzinfo=None),)])
def test_times_that_do_not_fit_are_refused(times: tuple[datetime, ...]) -> None:
    player = Player().start().tell(NextPressed()) if times[0].tzinfo else Player().start()
    with pytest.raises(ValueError, match=r"offset|argument"):
        told(player, times=times)


def test_every_text_is_said_in_three_languages() -> None:
    for each in told(bought()):
        definition = each["object"]["definition"]
        for said in (each["verb"]["display"], definition["name"], definition["description"]):
            assert list(said) == ["en", "zh-Hant", "zh-Hans"]


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("ann@example.com", {"mbox": "mailto:ann@example.com"}),
        ("mailto:ann@example.com", {"mbox": "mailto:ann@example.com"}),
        ("Ann Lee <ann@example.com>", {"name": "Ann Lee", "mbox": "mailto:ann@example.com"}),
        (
            "12345@https://lms.example.com/home",
            {"account": {"homePage": "https://lms.example.com/home", "name": "12345"}},
        ),
        (
            "陳大文 <ann@work@https://lms.example.com>",
            {"name": "陳大文", "account": {"homePage": "https://lms.example.com", "name": "ann@work"}},
        ),
        (
            "Ann Lee",
            {"name": "Ann Lee", "account": {"homePage": "https://walkthrough.invalid", "name": "Ann Lee"}},
        ),
    ],
)
def test_an_actor_is_read_from_one_text(text: str, agent: Mapping[str, Any]) -> None:
    assert actor_of(text).as_agent() == {"objectType": "Agent", **agent}


@pytest.mark.parametrize(
    "text", ["", "  ", "ann@", "Ann <>", "Ann <Lee>", "a b@example.com", "1@ftp://x.example"]
)
def test_what_names_nobody_is_refused_with_how_it_is_written(text: str) -> None:
    with pytest.raises(ValueError, match=r"Ann Lee <ann@example\.com>"):
        actor_of(text)


def test_without_a_name_the_learner_is_an_account_of_nobodys() -> None:
    [first, *_] = told(Player().start())
    assert first["actor"] == UNNAMED.as_agent()
    assert first["actor"]["account"]["homePage"].endswith(".invalid")

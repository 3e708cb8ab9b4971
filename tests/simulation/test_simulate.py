"""`tradewalk simulate`: a script in, canonical lines out, and one sentence for a script that is wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.simulation.builders import STAR, a_buy, a_world, on, shipped_setting
from tradewalk.domain.commands import PlaceOrder
from tradewalk.domain.order_type_names import ORDER_TYPE_NAMES
from tradewalk.domain.orders import OrderType
from tradewalk.simulation.simulate import run_script, simulate
from tradewalk.simulation.simulation_script import ScriptError, parse_script

ROOT = Path(__file__).parents[2]
SCRIPT = """
{"at": "2025-08-27T14:58:00", "show": "688256.SH"}
{"at": "2025-08-27T14:58:00", "place": {"symbol": "688256.SH", "side": "buy", "price": "1400.00", "quantity": 200}}

{"at": "2025-08-27T14:58:30", "place": {"symbol": "688256.SH", "side": "buy", "price": "1300.00", "quantity": 100}}
{"at": "2025-08-27T14:59:00", "place": {"symbol": "688256.SH", "side": "buy", "price": "1310.00", "quantity": 300}}
{"at": "2025-08-27T14:59:10", "cancel": 3}
{"at": "2025-08-27T15:31:00+08:00", "show": "688256.SH"}
{"at": "2025-08-28T09:31:00", "wait": true}
"""


def lines_of(script: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run_script(script, shipped_setting()).splitlines()]


def test_a_script_gives_the_facts_and_what_was_shown() -> None:
    lines = lines_of(SCRIPT)
    words = [line["is"] for line in lines if line["is"] != "ClockMarked"]
    assert words == [
        "AccountOpened", "DayOpened", "Shown",
        "OrderSubmitted", "OrderChecked", "OrderSent", "OrderAccepted", "OrderAcknowledged",
        "OrderSubmitted", "OrderRefused",
        "OrderSubmitted", "OrderChecked", "OrderSent", "OrderAccepted", "OrderAcknowledged",
        "CancelRequested", "CancelTurnedAway", "CancelRefusalReported",
        "TradeExecuted", "FillReported", "OrderExpired", "DayClosed", "Shown", "DayOpened",
    ]  # fmt: skip
    fill = next(line for line in lines if line["is"] == "FillReported")
    assert (fill["price"], fill["quantity"]) == ("1372.10", 200)
    assert fill["fees"] == [["commission", "68.61"], ["transfer", "2.74"]]
    refused = next(line for line in lines if line["is"] == "OrderRefused")
    assert refused["refusals"][0]["nearest"] == "200"


AMENDS = """
{"at": "2025-08-27T10:30:00", "place": {"symbol": "688256.SH", "side": "buy", "price": "1390.00", "quantity": 300}}
{"at": "2025-08-27T10:30:01", "amend": {"order": 1, "price": "1391.00", "quantity": 200}}
{"at": "2025-08-27T10:30:03", "place": {"symbol": "688256.SH", "side": "buy", "price": "1389.00", "quantity": 200}}
{"at": "2025-08-27T10:30:04", "cancel": 2}
{"at": "2025-08-27T10:30:05", "wait": true}
"""


def test_a_script_changes_orders_and_an_amend_takes_the_next_number() -> None:
    lines = lines_of(AMENDS)
    planned = next(line for line in lines if line["is"] == "ChangePlanned")
    assert (planned["order_id"], planned["successor"], planned["price"]) == (1, 2, "1391.00")
    submitted = [line["order_id"] for line in lines if line["is"] == "OrderSubmitted"]
    assert submitted == [1, 2, 3]
    assert [line["order_id"] for line in lines if line["is"] == "CancelReported"] == [1, 2]


def test_what_is_shown_is_what_the_screen_shows() -> None:
    script = '{"at": "2025-08-27T10:30:00", "show": "688256.SH"}\n{"at": "2025-08-27T14:58:00", "show": "688256.SH"}'
    trading, auction = (line for line in lines_of(script) if line["is"] == "Shown")
    run = a_world("10:30")
    quote, book = run.read.quote(STAR), run.read.book(STAR)
    assert trading["at"] == "2025-08-27T10:30:00.000+08:00"
    assert trading["quote"]["last"] == str(quote.last)
    assert trading["quote"]["volume"] == quote.volume
    assert [level["price"] for level in trading["book"]["asks"]] == [str(level.price) for level in book.asks]
    assert [level["quantity"] for level in trading["book"]["bids"]] == [level.quantity for level in book.bids]
    assert trading["book"]["indicative"] is None
    assert (auction["book"]["bids"], auction["book"]["asks"]) == ([], [])
    assert set(auction["book"]["indicative"]) == {"price", "volume", "imbalance"}


def test_every_line_is_canonical_json_and_every_run_gives_the_same_bytes() -> None:
    text = run_script(SCRIPT, shipped_setting())
    assert text == run_script(SCRIPT, shipped_setting())
    assert text.endswith("\n")
    for line in text.splitlines():
        assert line == json.dumps(json.loads(line), sort_keys=True, separators=(",", ":"))


def test_the_account_may_begin_before_the_first_step() -> None:
    steps = parse_script(['{"at": "2025-08-27T10:30:00", "wait": true}'])
    lines = [json.loads(line) for line in simulate(shipped_setting(), steps, on("10:00"))]
    assert lines[0]["at"] == "2025-08-27T10:00:00.000+08:00"
    assert lines[-1]["at"] == "2025-08-27T10:30:00.000+08:00"


def test_a_script_and_a_world_that_is_driven_by_hand_agree() -> None:
    run = a_world("14:58")
    run.place(a_buy("1400.00"))
    run.to("15:31")
    script = (
        '{"at": "2025-08-27T14:58:00", "place": {"symbol": "688256.SH", "side": "buy", '
        '"price": "1400.00", "quantity": 200}}\n{"at": "2025-08-27T15:31:00", "wait": true}'
    )
    assert run_script(script, shipped_setting()).splitlines()[1:] == run.lines[1:]


@pytest.mark.parametrize("name", [*ORDER_TYPE_NAMES, *OrderType])
def test_an_order_type_is_named_as_for_order_check_or_as_in_the_rule_files(name: str) -> None:
    (step,) = parse_script([PLACE.replace('"price": "1"', f'"type": "{name}"')])
    assert isinstance(step.action, PlaceOrder)
    assert step.action.request.type in (
        ORDER_TYPE_NAMES.get(name),
        *(each for each in OrderType if each == name),
    )


PLACE = '{"at": "2025-08-27T10:30", "place": {"symbol": "688256.SH", "side": "buy", "price": "1", "quantity": 200}}'
WRONG = {
    "empty": ("\n\n", "line 1: a script has at least one step"),
    "not json": ("{", "line 1: column 2 is not JSON"),
    "not an object": ("[1]", "line 1: a step is a JSON object, not [1]"),
    "no action": ('{"at": "2025-08-27T10:30"}', 'line 1: a step has "at" and one of place, cancel, amend, show, wait'),
    "two actions": ('{"at": "2025-08-27T10:30", "wait": true, "cancel": 1}', "line 1: a step has"),
    "no instant": ('{"at": "noon", "wait": true}', "line 1: at is an instant such as"),
    "an instant that is a number": ('{"at": 5, "wait": true}', "line 1: at is text in quotes, not 5"),
    "backwards": (
        '{"at": "2025-08-27T10:30", "wait": true}\n\n{"at": "2025-08-27T10:29", "wait": true}',
        "line 3: at is earlier than in the step before",
    ),
    "unknown symbol": (f'{PLACE}\n{{"at": "2025-08-27T10:31", "show": "123456.SH"}}', "line 2: the market has no "),
    "unknown symbol in an order": (PLACE.replace("688256.SH", "688256"), "line 1: the market has no instrument '6"),
    "unknown side": (PLACE.replace("buy", "hold"), "line 1: side is one of buy, sell, not 'hold'"),
    "no quantity": (PLACE.replace("200", "0"), "line 1: quantity is a whole number of shares above 0, not 0"),
    "half a share": (PLACE.replace("200", "1.5"), "line 1: quantity is a whole number"),
    "a price that is a number": (PLACE.replace('"1"', "1"), "line 1: price is text in quotes, not 1"),
    "a price that is no number": (PLACE.replace('"1"', '"cheap"'), "line 1: price is a decimal number in quotes"),
    "a stop price that is no number": (
        PLACE.replace('"1"', '"1", "stop_price": "cheap"'),
        "line 1: stop_price is a decimal number in quotes",
    ),
    "a trail that is a number": (
        PLACE.replace('"1"', '"1", "trail": 1'),
        "line 1: trail is text in quotes",
    ),
    "a validity that nobody knows": (
        PLACE.replace('"1"', '"1", "validity": "week"'),
        "line 1: validity is one of day, until-cancelled, not 'week'",
    ),
    "a type that nobody knows": (PLACE.replace('"1"', '"1", "type": "magic"'), "line 1: type is one of limit, market-"),
    "no price to speak of": (PLACE.replace('"1"', '"NaN"'), "line 1: price is above 0, not NaN"),
    "a strange field": (PLACE.replace('"price"', '"cost"'), "line 1: place is an object with"),
    "amend of nothing": (
        '{"at": "2025-08-27T10:30", "amend": {"order": 1, "quantity": 200}}',
        "line 1: order is the number of an order",
    ),
    "amend by side": (
        '{"at": "2025-08-27T10:30", "amend": {"order": 1, "side": "buy"}}',
        "line 1: amend is an object with order, price, quantity",
    ),
    "cancel of nothing": ('{"at": "2025-08-27T10:30", "cancel": 1}', "line 1: cancel is the number of an order"),
    "before the market": ('{"at": "2025-08-26T23:59", "wait": true}', "line 1: at is before 2025-08-27"),
    "long before": ('{"at": "0001-01-01T00:00", "wait": true}', "line 1: at is before "),
    "after the calendars": ('{"at": "9999-12-31T23:59", "wait": true}', "line 1: at is after the last trading day"),
    "later than they know": (
        '{"at": "2025-08-27T10:30", "wait": true}\n{"at": "2040-01-04T10:30", "wait": true}',
        "line 2: at is after the last trading day",
    ),
}  # fmt: skip


def test_a_stop_of_a_script_is_kept_by_the_broker() -> None:
    stop = PLACE.replace('"price": "1"', '"type": "stop-limit", "price": "1500.00", "stop_price": "1500.00"')
    told = run_script(f'{stop}\n{{"at": "2025-08-27T10:31", "wait": true}}', shipped_setting())
    assert '"is":"ConditionKept"' in told
    assert '"stop_price":"1500.00"' in told


def test_a_trailing_stop_of_a_script_outlives_its_day() -> None:
    order = '"price": "1300.00", "type": "trailing-stop", "trail": "200.00", "validity": "until-cancelled"'
    stop = PLACE.replace('"price": "1"', order)
    told = run_script(f'{stop}\n{{"at": "2025-08-28T10:31", "wait": true}}', shipped_setting())
    assert told.count('"is":"ConditionKept"') == 2
    assert '"is":"OrderExpired"' not in told


@pytest.mark.parametrize(("script", "sentence"), WRONG.values(), ids=WRONG)
def test_a_wrong_script_is_refused_in_one_sentence_with_its_line(script: str, sentence: str) -> None:
    with pytest.raises(ScriptError) as refused:
        run_script(script, shipped_setting())
    said = str(refused.value)
    assert said.startswith(sentence)
    assert said.endswith(".") and "\n" not in said


WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph", "numpy", "pandas"}:
            raise ImportError(f"{name} is not for simulate")
sys.meta_path.insert(0, NoQt())
from tests.simulation.builders import shipped_setting
from tradewalk.simulation.simulate import run_script
sys.stdout.write(run_script(sys.stdin.read(), shipped_setting()))
"""


def test_a_script_runs_without_qt_and_without_numpy() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT],
        cwd=ROOT, env=environment, input=SCRIPT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout == run_script(SCRIPT, shipped_setting())

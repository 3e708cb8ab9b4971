"""A run's log leads back to the run, is the same for equal runs, and says in one sentence what is wrong with it."""

import json
from dataclasses import dataclass, fields, replace
from decimal import Decimal

import pytest

from tests.walkthrough.scripts import BUY, Player, a_step, a_walkthrough, where
from tradewalk.walkthrough.run_events import AnswerGiven, BackPressed, HintAsked, Left, NextPressed, Rebuilt
from tradewalk.walkthrough.run_log import Dropped, LogFault, RunLogUnusable, fingerprint_of, line_of, read_log
from tradewalk.walkthrough.script import Mode, Step

NEXT = NextPressed()


def a_played() -> Player:
    """A run with a mistake, a way back, a hint, an order, an answer, and a pause."""
    player = Player().start().tell(NEXT).see(detail__symbol="688265.SH").tell(BackPressed())
    player.put({}).tell(Rebuilt()).see(detail__symbol="688256.SH", ticket__price=Decimal("1372.10"))
    player.tell(HintAsked()).see(ticket__quantity=200).later(1, entries=4, commands=1)
    player.see(order__last__status="working").tell(NEXT, AnswerGiven("no"), NEXT, NEXT)
    return player.later(3).tell(Left())


def test_a_log_that_is_read_gives_the_run_as_it_was_left() -> None:
    player = a_played()
    read = read_log(player.log, player.conductor)
    assert read.run == player.run
    assert dict(read.run.state) == dict(player.run.state)
    assert read.notes == tuple(player.notes)
    assert read.last == player.moment
    assert read.length == len(player.log)


def test_every_beginning_of_a_log_is_a_log() -> None:
    player = a_played()
    for count in range(1, len(player.lines) + 1):
        log = "".join(f"{line}\n" for line in player.lines[:count]).encode()
        assert len(read_log(log, player.conductor).notes) == count - 1


def test_equal_runs_have_equal_logs_to_the_byte() -> None:
    assert a_played().log == a_played().log


@dataclass(frozen=True)
class LaterStep(Step):
    """A step of a later version, which can say something more."""

    mood: str = ""


def test_a_fingerprint_is_of_the_text_and_not_of_the_version_that_reads_it() -> None:
    one = a_walkthrough(a_step("read", where(x=1)))
    given = {field.name: getattr(one.steps[0], field.name) for field in fields(Step)}
    assert fingerprint_of(replace(one, steps=(LaterStep(**given),))) == fingerprint_of(one)
    assert fingerprint_of(a_walkthrough(a_step("read", where(x=2)))) != fingerprint_of(one)


def test_what_makes_no_difference_is_not_noted() -> None:
    player = Player().start()
    before = len(player.lines)
    player.see(search__text="6").see(search__text="68", ticket__price=Decimal("1.00"))
    assert len(player.lines) == before
    player.tell(NEXT)
    assert json.loads(player.lines[-1])["state"] == {"ticket.price": {"decimal": "1.00"}}


def test_a_line_has_instant_position_event_and_place() -> None:
    line = json.loads(Player().start().lines[1])
    assert line == {
        "at": "2025-08-27T10:31:50.000+08:00", "position": 2, "commands": 0, "event": {"is": "Started"},
        "step": "welcome", "phase": "reading",
    }  # fmt: skip


@pytest.mark.parametrize("cut", [1, 7, 40])
def test_a_last_line_that_was_cut_off_is_passed_over(cut: int) -> None:
    player = a_played()
    read = read_log(player.log[:-cut], player.conductor)
    assert read.notes == tuple(player.notes[:-1])
    assert player.log[: read.length].endswith(b"\n")
    assert len(player.log[: read.length].splitlines()) == len(player.lines) - 1


def test_what_was_dropped_stays_in_the_log() -> None:
    player = Player().start()
    dropped = Dropped(2, ('{"at":"then"}', '{"at":"later"}'))
    log = player.log + f"{line_of(dropped)}\n".encode()
    assert read_log(log, player.conductor).notes[-1] == dropped


DAMAGED = [
    (b"", 1),
    (b"\x00\x01\x02\n", 1),
    (b"[]\n", 1),
    (b'{"schema":"tradewalk-run/1"}\n', 1),
    (b'{"schema":"tradewalk-run/1","walkthrough":"walk","fingerprint":"","mode":"dream"}\n', 1),
]
LINES = [
    b"{", b"[]", b"7", b"null", b"\xff\xfe", b"[" * 3000, b'{"at":"now"}', b'{"dropped":7,"position":0}',
    b'{"at":"2025-08-27T10:31:50+08:00","position":-1,"commands":0,"event":{"is":"Started"},"step":null,"phase":"ready"}',
    b'{"at":"2025-08-27T10:31:50+08:00","position":1,"commands":0,"event":{"is":"Exploded"},"step":null,"phase":"ready"}',
    b'{"at":"2025-08-27T10:31:50+08:00","position":1,"commands":0,"event":{"is":"Started"},"step":"sell","phase":"ready"}',
    b'{"at":"2025-08-27T10:31:50+08:00","position":1,"commands":0,"event":{"is":"AnswerGiven"},"step":null,"phase":"ready"}',
    b'{"at":"2025-08-27T10:31:50+08:00","position":1,"commands":0,"event":{"is":"Started"},"state":{"a":1.5},"step":null,"phase":"ready"}',
]  # fmt: skip


def sentence_of(log: bytes, fault: LogFault = LogFault.DAMAGED) -> str:
    with pytest.raises(RunLogUnusable) as caught:
        read_log(log, Player().conductor)
    assert caught.value.fault is fault
    return str(caught.value)


@pytest.mark.parametrize(("log", "line"), DAMAGED)
def test_a_damaged_beginning_is_said_in_one_sentence(log: bytes, line: int) -> None:
    assert f"damaged in line {line}:" in sentence_of(log)


@pytest.mark.parametrize("line", LINES)
def test_a_damaged_line_is_said_with_its_number(line: bytes) -> None:
    log = Player().start().log
    sentence = sentence_of(log + line + b"\n" + log.splitlines()[1] + b"\n")
    assert sentence.startswith("The run's log is damaged in line 3: ")
    assert sentence.endswith("; begin anew.")
    assert "\n" not in sentence


def test_lines_that_were_exchanged_are_damage() -> None:
    lines = a_played().log.splitlines(keepends=True)
    lines[2], lines[5] = lines[5], lines[2]
    assert "damaged in line 3" in sentence_of(b"".join(lines))


def test_a_log_of_another_text_of_the_walkthrough_is_refused() -> None:
    other = Player(a_walkthrough(*BUY.steps[:-1], mistakes=BUY.mistakes)).start()
    assert "is not the one" in sentence_of(other.log, LogFault.OTHER_WALKTHROUGH)


def test_a_log_of_another_schema_is_refused() -> None:
    log = Player().start().log.replace(b"tradewalk-run/1", b"tradewalk-run/9")
    assert "tradewalk-run/9" in sentence_of(log, LogFault.OTHER_SCHEMA)


def test_a_show_has_the_mode_in_its_log() -> None:
    player = Player(a_walkthrough(a_step("one")), Mode.SHOW).start()
    assert read_log(player.log, player.conductor).run.mode is Mode.SHOW

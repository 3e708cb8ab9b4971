"""Mistakes made by a robot in practice: caught, explained, reckoned, and put right from where that leads back."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.walks import a_stage, wait_until
from tradewalk.domain.instants import parse_instant
from tradewalk.services.mistake_reckoning import cost_of_caught
from tradewalk.shipped_walkthroughs import read
from tradewalk.walk_robot import Robot
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_events import BackPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Action, Mode, Step, Verb


def click(*targets: str) -> tuple[Action, ...]:
    return tuple(Action(Verb.CLICK, target) for target in targets)


def put(target: str, text: str) -> tuple[Action, ...]:
    return (Action(Verb.SET, target, text),)


def look_up(symbol: str) -> tuple[Action, ...]:
    return (
        *put("top.search", symbol.partition(".")[0]),
        Action(Verb.CHOOSE, "search.results", row=("symbol", symbol)),
    )


def send(password: str) -> tuple[Action, ...]:
    return (*put("ticket.password", password), *click("ticket.submit", "ticket.send"))


class Slip(NamedTuple):
    """In a step of a walkthrough something else is done than is asked for, and ``mistake`` is to be caught.

    ``passes`` is an instant to which the learner lets the clock run before. ``cost`` is its total, where it is told.
    """

    walkthrough: str
    step: str
    mistake: str
    actions: tuple[Action, ...] = ()
    cost: str | None = None
    passes: str | None = None


STAR, ORDER = "hong-kong-account-and-star", "hong-kong-order"
REFUSED, COSTS = "seven-ways-to-be-rejected", "what-an-order-costs"
CONTINUE, BACK = "ticket.continue", "ticket.back"
TO_THE_QUANTITY, ON_TO_THE_END = click(BACK, BACK), click(*[CONTINUE] * 3)


def sent_with(quantity: str, password: str) -> tuple[Action, ...]:
    """From Review back to the quantity, and sent with another one."""
    return (*TO_THE_QUANTITY, *put("ticket.quantity", quantity), *ON_TO_THE_END, *send(password))


DEARER = (*TO_THE_QUANTITY, *click(BACK), *put("ticket.price", "100.40"), *click(CONTINUE), *ON_TO_THE_END)
BOUGHT = (*TO_THE_QUANTITY, *click(BACK, "ticket.side.buy", CONTINUE), *ON_TO_THE_END)
TOO_MANY = (*click("fees.close"), *TO_THE_QUANTITY, *put("ticket.quantity", "200000"))
SLIPS = [
    Slip(ORDER, "trade", "wrong_side", click("detail.trade", "ticket.side.sell"), "340.97"),
    Slip(ORDER, "price", "far_below", put("ticket.price", "98.50")),
    Slip(ORDER, "quantity", "lots_for_shares", put("ticket.quantity", "2")),
    Slip(ORDER, "quantity", "odd_lot", put("ticket.quantity", "1000"), "16.00"),
    Slip(ORDER, "quantity", "extra_zero", put("ticket.quantity", "8000"), "2809.72"),
    Slip(ORDER, "submit", "other_quantity_sent", sent_with("1200", "368888")),
    Slip(ORDER, "submit", "other_price_sent", (*DEARER, *send("368888"))),
    Slip(ORDER, "smaller", "day_over", passes="2025-08-27T16:30"),
    Slip(REFUSED, "off-tick", "look_alike", look_up("688981.SH")),
    Slip(REFUSED, "cage-right", "far_below", (*put("ticket.price", "1300"), *click(CONTINUE))),
    Slip(REFUSED, "too-few-right", "extra_zero", put("ticket.quantity", "2000")),
    Slip(STAR, "namesake", "shanghai_smic", look_up("688981.SH"), "1488.66"),
    Slip(STAR, "fund", "other_fund", look_up("02800.HK")),
    Slip(STAR, "fund-ticket", "wrong_side", click("detail.trade", "ticket.side.sell")),
    Slip(STAR, "price", "far_below", (*put("ticket.price", "2.000"), *click(CONTINUE))),
    Slip(STAR, "quantity", "other_ticket", (*look_up("00981.HK"), *click("detail.trade"))),
    Slip(STAR, "quantity", "odd_lot", put("ticket.quantity", "150")),
    Slip(STAR, "quantity", "extra_zero", put("ticket.quantity", "100000"), "244.16"),
    Slip(STAR, "submit", "other_order_sent", sent_with("1000", "368888")),
    Slip(COSTS, "trade", "namesake", look_up("601318.SH")),
    Slip(COSTS, "large", "more_than_cash", TOO_MANY, "1232632.32"),
    Slip(COSTS, "fill", "cancelled_too_late", click("timeline.cancel", "timeline.cancel.confirm")),
    Slip(COSTS, "submit", "bought_instead", (*BOUGHT, *send("168888"))),
    Slip(COSTS, "submit", "other_quantity_sent", sent_with("1000", "168888")),
]  # fmt: skip


class Stumbler(Robot):
    """A learner who makes one mistake, and goes back when it is explained. ``told`` is what was, with its cost."""

    def __init__(self, stage: Stage, slip: Slip) -> None:
        super().__init__(stage)
        self._slip: Slip | None = slip
        self.told: list[tuple[str | None, Decimal | None]] = []

    def _go_on(self) -> None:
        run = self._stage.walk.run
        if run.phase is not Phase.EXPLAINING or not self._stage.is_settled:
            super()._go_on()
        else:
            cost = cost_of_caught(self._stage.walk, run.mistakes[-1])
            self.told.append((run.explained, None if cost is None else cost.total))
            self._stage.gesture(BackPressed())

    def _act(self, step: Step) -> None:
        if not self._has_slipped(step):
            super()._act(step)

    def _answer(self, step: Step) -> None:
        if not self._has_slipped(step):
            super()._answer(step)

    def _has_slipped(self, step: Step) -> bool:
        slip = self._slip
        if slip is None or slip.step != step.id:
            return False
        self._slip = None
        if slip.passes is not None:
            self._stage.desk.session.jump_to(parse_instant(slip.passes))
        self._is_acting = True
        self._stage.actor.act(slip.actions, self._on_acted)
        return True


@pytest.mark.sample("slip", SLIPS, 1, ids=lambda slip: f"{slip.walkthrough}-{slip.mistake}-{slip.step}")
def test_a_mistake_is_caught_and_explained_and_leads_back_to_where_it_is_put_right(
    application: QApplication, tmp_path: Path, slip: Slip, count_of: Callable[[int, int], int]
) -> None:
    walkthrough = read(slip.walkthrough)
    (mistake,) = (each for each in walkthrough.mistakes if each.key == slip.mistake)
    with a_stage(application, tmp_path, walkthrough, Mode.PRACTICE) as stage:
        robot = Stumbler(stage, slip)
        wait_until(stage, lambda: bool(robot.told) and stage.walk.run.step_id == mistake.back_to)
        ((told, cost),) = robot.told
        assert told == slip.mistake
        if slip.cost is not None:
            assert cost == Decimal(slip.cost)
        if count_of(0, 1):
            wait_until(stage, lambda: stage.walk.run.phase is Phase.ENDED)
            assert stage.walk.run.ending is Ending.FINISHED
            assert (robot.stuck_at, len(robot.told)) == ([], 1), "it is put right, and all goes on"

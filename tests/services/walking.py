"""A run of a walkthrough without a window: a robot does what the run asks for, in a real world of its own."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from tests.simulation.builders import a_buy, on, shipped_setting
from tests.walkthrough.scripts import a_mistake, a_question, a_step, a_walkthrough, below, where
from tradewalk.services.walk_run import WalkRun
from tradewalk.walkthrough.condition import Condition, Operator, Predicate, State, StateValue
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_effects import Act, Effect, LetTimePass, PutBack, Rebuild
from tradewalk.walkthrough.run_events import (
    ActionDone,
    AnswerGiven,
    DoItForMe,
    Event,
    NextPressed,
    Rebuilt,
    Resumed,
    StateChanged,
)
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Branch, Mode, Wait, Walkthrough

SYMBOL = "688256.SH"


def one_of(path: str, *values: StateValue) -> Condition:
    return Condition((Predicate(path, Operator.ONE_OF, values),))


_SCRIPT = a_walkthrough(
    a_step("search", where(detail__symbol=SYMBOL)),
    a_step("price", Condition((Predicate("ticket.price", Operator.EXISTS, (True,)),))),
    a_step("quantity", where(ticket__quantity=200), watch=("too_few",)),
    a_step(
        "submit", one_of("order.last.status", "wait-report", "working", "partially-filled", "filled"),
        has_effect=True,
    ),
    a_step(
        "ask", does=False,
        question=a_question(no=below("order.last.filled", 200), yes=where(order__last__filled=200)),
    ),
    a_step(
        "fill", does=False, wait=Wait(where(order__last__status="filled"), 20, "late"), next=(Branch("look"),)
    ),
    a_step("late", does=False),
    a_step("look", where(screen="portfolio")),
    a_step("read", does=False),
    a_step("end", where(screen="orders")),
    mistakes=(a_mistake("too_few", below("ticket.quantity", 200), "quantity", "lots_for_shares"),),
)  # fmt: skip
SCRIPT = replace(_SCRIPT, given=replace(_SCRIPT.given, at=on("09:31:50")))
"""Buys 200 shares, and looks at what became of it."""
STEPS = [step.id for step in SCRIPT.steps]


class Robot:
    """Does what a run asks for, at once. ``screen`` is what it has typed and opened; ``heard`` all that was asked."""

    def __init__(self, run: WalkRun) -> None:
        self.run = run
        self.screen: dict[str, StateValue] = {}
        self.heard: list[Effect] = []

    @property
    def place(self) -> tuple[str | None, Phase]:
        return self.run.run.step_id, self.run.run.phase

    def states(self) -> State:
        """What a window would publish."""
        orders = list(self.run.session.state.account.orders.values())
        states: dict[str, StateValue] = {"orders.count": len(orders), **self.screen}
        if orders:
            states["order.last.number"] = orders[-1].order_id
            states["order.last.status"] = orders[-1].status.value
            states["order.last.filled"] = orders[-1].filled
        return states

    def tell(self, *events: Event) -> "Robot":
        for event in events:
            self.do(self.run.tell(event))
        return self

    def see(self, **found: StateValue) -> "Robot":
        self.screen |= {path.replace("__", "."): value for path, value in found.items()}
        return self.tell(StateChanged(self.states()))

    def do(self, effects: tuple[Effect, ...]) -> None:
        self.heard += effects
        for effect in effects:
            if isinstance(effect, Act):
                self.act(effect.step_id)
                self.tell(StateChanged(self.states()), ActionDone())
            elif isinstance(effect, Rebuild):
                self.run.rebuild(effect)
                self.put(effect.screen)
                self.tell(Rebuilt())
            elif isinstance(effect, PutBack):
                self.put(effect.screen)
                self.tell(StateChanged(self.states()))
            elif isinstance(effect, LetTimePass):
                self.do(self.run.let_pass(effect.until - self.run.session.state.at, self.states))

    def put(self, screen: State) -> None:
        self.screen = {path: value for path, value in screen.items() if not path.startswith("order")}

    def act(self, step_id: str) -> None:
        """What the script does in a step."""
        doing: dict[str, Callable[[], None]] = {
            "search": lambda: self.screen.update({"detail.symbol": SYMBOL}),
            "price": lambda: self.screen.update({"ticket.price": self.best_ask()}),
            "quantity": lambda: self.screen.update({"ticket.quantity": 200}),
            "submit": self.submit,
            "look": lambda: self.screen.update({"screen": "portfolio"}),
            "end": lambda: self.screen.update({"screen": "orders"}),
        }
        doing.get(step_id, lambda: None)()

    def best_ask(self) -> Decimal:
        return self.run.session.read.book(SYMBOL).asks[0].price

    def submit(self) -> None:
        session, price = self.run.session, self.screen["ticket.price"]
        assert isinstance(price, Decimal)
        session.place_order(session.new_order_id(), a_buy(price, 200))
        session.advance(300)


def begin(folder: Path, mode: Mode = Mode.GUIDE, script: Walkthrough = SCRIPT) -> Robot:
    return Robot(WalkRun.begin(folder, Conductor(script, holds), shipped_setting(), mode))


def resume(folder: Path, script: Walkthrough = SCRIPT) -> Robot:
    return Robot(WalkRun.resume(folder, Conductor(script, holds), shipped_setting()))


def drive(robot: Robot) -> None:
    """One gesture of somebody who goes on."""
    match robot.run.run.phase:
        case Phase.EXPECTING:
            robot.tell(DoItForMe())
        case Phase.ASKING:
            robot.tell(AnswerGiven("no"), AnswerGiven("yes"), NextPressed())
        case Phase.READY | Phase.ENDED:
            raise AssertionError("nothing is to be done")
        case Phase.PAUSED | Phase.PLAYING | Phase.WAITING | Phase.REBUILDING:
            robot.tell(Resumed())
        case _:
            robot.tell(NextPressed())


def drive_to(robot: Robot, step_id: str | None) -> Robot:
    """Go on up to the start of a step; to the end for None."""
    for _ in range(60):
        if robot.run.run.phase is Phase.ENDED or robot.run.run.step_id == step_id:
            return robot
        drive(robot)
    raise AssertionError(f"stuck in {robot.place}")

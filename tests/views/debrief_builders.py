"""Debriefs without a market: runs of the sample walkthrough by hand, and ways as if they had been tried."""

from dataclasses import replace
from decimal import Decimal

from tests.domain.builders import STAR_SHARE, WEDNESDAY, at, profiles
from tests.views.market_builders import MOUTAI
from tests.walkthrough.samples import sample
from tests.walkthrough.scripts import Player
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.services.debriefing import DebriefSoFar
from tradewalk.walkthrough.counterfactuals import Way, WayTried
from tradewalk.walkthrough.debrief import debrief_of
from tradewalk.walkthrough.mistake_costs import Cost, CostPart
from tradewalk.walkthrough.run_events import AnswerGiven, HintAsked, NextPressed
from tradewalk.walkthrough.script import Mode

D = Decimal
CAMBRICON = STAR_SHARE._replace(name_en="Cambricon", name_hans="寒武纪", name_hant="寒武紀")
INSTRUMENTS: dict[str, Instrument] = {each.symbol: each for each in (CAMBRICON, MOUTAI)}
SENT, UNTIL = at("10:32:10"), at("15:30")
COSTS = (
    None,
    Cost(((CostPart.PRICE, D("12.00")), (CostPart.FEES, D("83.41"))), Currency.CNY),
)
FEES = (
    (Currency.CNY, "commission", D("69.50")),
    (Currency.CNY, "transfer", D("2.78")),
    (Currency.CNY, "handling", D("9.48")),
)
A_QUARTER = OrderRequest(CAMBRICON.symbol, Side.BUY, OrderType.LIMIT, D("1390.00"), 50)


def a_way(way: Way, value: str, fees: str = "81.76", *, filled: int = 200, by: Instant = SENT) -> WayTried:
    """A way of buying 200 shares that were filled."""
    return WayTried(way, Side.BUY, 200, UNTIL, filled, D(value), D(fees), by, D("1389.50"))


def no_way(
    way: Way, refused: OrderRequest | None = None, *refusals: Refusal, is_sent: bool = False
) -> WayTried:
    """A way in which nothing was filled."""
    return WayTried(
        way, Side.BUY, 200, UNTIL, middle=D("1389.50"), refusals=refusals, refused=refused, is_sent=is_sent
    )


WAYS = (
    a_way(Way.AS_DONE, "278000.00"),
    a_way(Way.AT_MARKET, "278013.37"),
    a_way(Way.AT_BID, "208350.00", "61.27", filled=150, by=at("14:02:33")),
    a_way(Way.AT_ASK, "278000.00"),
    no_way(Way.IN_AUCTION),
    no_way(
        Way.SPLIT_IN_FOUR,
        A_QUARTER,
        Refusal(Reason.QUANTITY_BELOW_MINIMUM, D(50), D(200), D(200), "star-lot"),
    ),
)


def a_player(mode: Mode = Mode.PRACTICE) -> Player:
    """At the search, at its beginning."""
    return Player(sample(), mode).start().tell(NextPressed())


def a_run(mode: Mode = Mode.PRACTICE) -> Player:
    """Another share first, a price that is met, too few shares, a wrong answer; the order was sent, and filled."""
    player = a_player(mode).tell(HintAsked()).see(screen="detail", detail__symbol=MOUTAI.symbol)
    player.later(5).see(detail__symbol=CAMBRICON.symbol).see(
        ticket__step="side-and-price", ticket__side="buy"
    )
    player.see(ticket__type="limit", ticket__price=D("1390.00")).later(9).see(ticket__quantity=2)
    player.later(4).see(ticket__quantity=200).see(ticket__step="review")
    player.tell(AnswerGiven("sent"), AnswerGiven("not-sent"), NextPressed())
    player.later(6, entries=3, commands=1).see(order__last__status="filled")
    return player.tell(NextPressed())


def so_far(player: Player, **changes: object) -> DebriefSoFar:
    """What is known of a run in the end."""
    walkthrough = player.conductor.walkthrough
    costs = COSTS[: len(player.run.mistakes)]
    debrief = debrief_of(walkthrough, player.run, costs, FEES, WAYS)
    whole = DebriefSoFar(
        walkthrough, debrief, profiles()["cn-retail-star"], player.moment.at, WEDNESDAY, len(costs), (), SENT,
        CAMBRICON.symbol, INSTRUMENTS,
    )  # fmt: skip
    return replace(whole, **changes)  # type: ignore[arg-type]

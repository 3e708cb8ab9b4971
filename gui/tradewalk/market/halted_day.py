"""The halts of one instrument's day: its book while trading pauses or keeps to a band, and when it goes on."""

from tradewalk.domain.orders import OrderType
from tradewalk.market.auction_points import Limits
from tradewalk.market.auction_pricing import AuctionPricing
from tradewalk.market.auctioned_day import AuctionedDay
from tradewalk.market.day_events import HaltBegin, HaltEnd
from tradewalk.market.day_path import DayPath
from tradewalk.market.order_flow import FlowCharacter
from tradewalk.market.path_halts import PathHalt


class HaltedDay(AuctionedDay):
    """``halt`` is the one that holds now. In a pause orders wait as in an auction; those of the background stay."""

    def __init__(self, path: DayPath, character: FlowCharacter, seed: int, auctions: AuctionPricing) -> None:
        super().__init__(path, character, seed, auctions)
        self.halt: PathHalt | None = None

    @property
    def is_paused(self) -> bool:
        """Whether nothing is matched now because of a halt."""
        return self.halt is not None and self.halt.is_pause

    def _halt(self, at: int, action: HaltBegin | HaltEnd) -> None:
        if isinstance(action, HaltBegin):
            self._begin_halt(action.halt)
        else:
            self._end_halt(at, action)

    def _begin_halt(self, halt: PathHalt) -> None:
        """The background market quotes no more in a pause, and inside the band else."""
        self.halt = halt
        if not halt.is_pause:
            self._flow.limits = Limits(halt.low, halt.high)
            return
        last = None if self.tally.open is None else self.tally.last
        self._pricing = self._auctions.of(is_opening=False, last=last)

    def _end_halt(self, at: int, end: HaltEnd) -> None:
        """What waits at the end of a pause is matched as in a call auction; where the close follows, quotes leave."""
        self.halt, self._flow.limits = None, self.path.limits
        if self._pricing is None:
            return
        match = self._match_waiting(at, self._pricing)
        self._pricing = None
        passing = self._leave(at)
        if end.leads_to_auction:
            self._flow.withdraw_all()
        elif match is not None:
            self._go_on_around(at, match.tick)
        for order in passing:
            self._pass_on(at, order)

    def _worst_allowed(self, type: OrderType, tick: int | None, *, is_buy: bool) -> int | None:
        """The worst tick that an order accepts: one at the market goes no further than the band of now."""
        halt = self.halt
        if type is not OrderType.MARKET or halt is None or halt.low is None or halt.high is None:
            return tick
        if is_buy:
            return halt.high if tick is None else min(tick, halt.high)
        return halt.low if tick is None else max(tick, halt.low)

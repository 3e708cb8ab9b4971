"""What a world is made of, and the small values that it is rebuilt from."""

from dataclasses import dataclass
from datetime import date, tzinfo
from typing import NamedTuple

from tradewalk.domain.commands import Command
from tradewalk.domain.instants import Instant, moment_of
from tradewalk.domain.instruments import Board, Exchange, Instrument
from tradewalk.domain.phases import PhaseSpan, TradingDay
from tradewalk.domain.profiles import Profile, Region
from tradewalk.domain.routing import routed
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.sessions import session_rule, trading_day, zone_of
from tradewalk.market.listings import Listings
from tradewalk.simulation.latency import USUAL_LATENCY, Latency

HOME_BOARD = {
    Region.CN: Board.SSE_MAIN,
    Region.HK: Board.HKEX_MAIN,
    Region.US: Board.US_LISTED,
}
OTHER_BOARDS = {Region.CN: (Board.SSE_STAR,), Region.HK: (Board.NORTHBOUND_SSE,), Region.US: ()}
"""Boards on which an account of a region has orders too, where their hours are not those of its home board."""
HOME_EXCHANGE = {Region.CN: Exchange.SSE, Region.HK: Exchange.HKEX, Region.US: Exchange.US}


class Stamped(NamedTuple):
    """A command and the instant at which it was given."""

    at: Instant
    command: Command


class Checkpoint(bytes):
    """A world at one instant, to go on from. Of use to the same version of the application only."""


@dataclass(frozen=True)
class Setting:
    """What a world is made of and never changes: the market, and whose account it is."""

    listings: Listings
    profile: Profile
    latency: Latency = USUAL_LATENCY

    @property
    def rule_book(self) -> RuleBook:
        """The rules of every market."""
        return self.listings.rule_book

    @property
    def home_exchange(self) -> Exchange:
        """Whose trading days the account lives by."""
        return HOME_EXCHANGE[self.profile.region]

    def home_date(self, at: Instant) -> date:
        """The date on the home exchange's clock."""
        return moment_of(at, self.home_zone(at)).date()

    def home_zone(self, at: Instant) -> tzinfo:
        """The clock that the account lives by: its home exchange's."""
        rule = session_rule(self.rule_book, HOME_BOARD[self.profile.region], moment_of(at).date())
        return zone_of(rule.terms.zone)

    def home_day(self, day: date) -> TradingDay:
        """The phases of the account's home market on *day*."""
        return trading_day(self.rule_book, HOME_BOARD[self.profile.region], day)

    def other_days(self, day: date) -> tuple[TradingDay, ...]:
        """The phases on *day* of the other boards on which the account may have orders."""
        return tuple(trading_day(self.rule_book, board, day) for board in OTHER_BOARDS[self.profile.region])

    def instrument(self, symbol: str) -> Instrument:
        """The instrument with this symbol. Raises KeyError."""
        return self.listings.instrument(symbol)

    def traded(self, symbol: str) -> Instrument:
        """The instrument as this account trades it, which may be Northbound. Raises KeyError."""
        return routed(self.instrument(symbol), self.profile.region)

    def trading_day_of(self, symbol: str, at: Instant) -> TradingDay:
        """The phases of an instrument's board on its current day."""
        return self.listings.trading_day(symbol, self.listings.current_day(symbol, at))

    def order_day_of(self, symbol: str, at: Instant) -> TradingDay:
        """The phases of the board by which this account trades an instrument, on the instrument's current day."""
        day = self.listings.current_day(symbol, at)
        return trading_day(self.rule_book, self.traded(symbol).board, day)

    def reached_day(self, symbol: str, at: Instant) -> TradingDay | None:
        """The same; None where the account does not reach that board."""
        from tradewalk.domain.access import is_reached

        board, day = self.traded(symbol).board, self.order_day_of(symbol, at)
        return day if is_reached(self.rule_book, board, day.day, self.profile.region) else None

    def order_span_of(self, symbol: str, at: Instant) -> PhaseSpan | None:
        """The phase of that board at an instant."""
        return self.order_day_of(symbol, at).span_at(at)

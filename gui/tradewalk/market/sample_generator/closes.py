"""The way of the closes: a random walk through the known ones, inside the limits of every day."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from tradewalk.domain.instruments import Instrument
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.sample_generator.chance import FINE, bridge_step, share_of, whole
from tradewalk.market.sample_generator.legal_prices import LONG_LISTED, LegalPrices, legal_prices
from tradewalk.market.seeds import random_of

ATTEMPTS = 400


@dataclass(frozen=True, slots=True)
class Close:
    """A day's close, with the reference close and the legal prices that it had to keep; points."""

    day: date
    reference: int
    close: int
    legal: LegalPrices


@dataclass(frozen=True, slots=True)
class Course:
    """What the walk of one instrument needs: its trading days, and ``daily_move`` in millionths."""

    instrument: Instrument
    actions: tuple[CorporateAction, ...]
    days: tuple[date, ...]
    daily_move: int
    seed: int

    def reference(self, close: int, day: date) -> int:
        """The reference close of *day* after *close*."""
        for action in self.actions:
            if action.ex_on == day:
                close = action.reference(close, self.instrument.decimals)
        return close

    def legal(self, day: date, reference: int) -> LegalPrices:
        """The legal prices of *day*."""
        is_new = self.days[0] == self.instrument.listed_on
        number = bisect_right(self.days, day) if is_new else LONG_LISTED
        return legal_prices(self.instrument, day, reference, number)

    def cash_between(self, after: date, last: date) -> int:
        """Cash per share, in points, that goes ex after one day and up to another."""
        cash = sum(action.cash_per_share for action in self.actions if after < action.ex_on <= last)
        return int(cash * 10**self.instrument.decimals)


def walk(course: Course, known: Sequence[tuple[date, int]], issue_price: int | None) -> list[Close]:
    """The closes of all days of a course, through the *known* ones; the first day has a known close."""
    first_day, first_close = known[0]
    reference = issue_price or first_close
    closes = [Close(first_day, reference, first_close, course.legal(first_day, reference))]
    for goal_day, goal in known[1:]:
        leg = [day for day in course.days if closes[-1].day < day <= goal_day]
        closes.extend(_leg(course, leg, closes[-1].close, goal))
    return closes


def _leg(course: Course, days: Sequence[date], start: int, goal: int) -> list[Close]:
    """One leg, tried again from another seed until its last step is legal, ever more calmly."""
    for attempt in range(ATTEMPTS):
        random = random_of("closes", course.seed, course.instrument.symbol, days[-1], attempt)
        leg = list(_steps(course, days, start, goal, random))
        if leg[-1].close == goal:
            return leg
    raise ValueError(f"{course.instrument.symbol} cannot legally close at {goal} on {days[-1]} after {start}")


def _steps(course: Course, days: Sequence[date], start: int, goal: int, random: Random) -> Iterator[Close]:
    close, fine = start, start * FINE
    for index, day in enumerate(days):
        reference = course.reference(close, day)
        legal = course.legal(day, reference)
        cum_goal = goal + course.cash_between(day, days[-1])
        spread = share_of(reference * FINE, course.daily_move)
        fine += (reference - close) * FINE
        fine = bridge_step(random, fine, cum_goal * FINE, len(days) - index, spread)
        close = legal.nearest(whole(fine))
        fine = min(max(fine, (close - legal.tick(close)) * FINE), (close + legal.tick(close)) * FINE)
        yield Close(day, reference, close, legal)

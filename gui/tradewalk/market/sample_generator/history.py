"""The history of one instrument: daily bars for years, minute rows for its last sessions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tradewalk.domain.calendars import trading_days_between
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import Bar, DailyBar
from tradewalk.domain.rules import RuleBook
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.pack_index import PackIndex
from tradewalk.market.sample_generator.chance import bell
from tradewalk.market.sample_generator.characters import CHARACTERS, Character
from tradewalk.market.sample_generator.closes import Close, Course, walk
from tradewalk.market.sample_generator.day_shape import DayShape, shape_day
from tradewalk.market.sample_generator.known_closes import known_closes
from tradewalk.market.sample_generator.minutes import daily_of, minute_bars, rows_of_grid, whole_day
from tradewalk.market.sample_generator.told_days import told_day
from tradewalk.market.seeds import random_of

MINUTE_DAYS_FROM = date(2025, 8, 20)
USUAL_PACE = 1_000


@dataclass(frozen=True, slots=True)
class History:
    """Daily bars by day, and rows of the last sessions."""

    daily: tuple[DailyBar, ...]
    minutes: Mapping[date, tuple[Bar, ...]]


def history_of(
    index: PackIndex, actions: Sequence[CorporateAction], calendars: RuleBook, instrument: Instrument
) -> History:
    """The whole history of an instrument of the pack. Raises NoRule for days outside the calendars."""
    character = CHARACTERS[instrument.symbol]
    own = tuple(action for action in actions if action.symbol == instrument.symbol)
    first, last = character.first_day, index.simulated_days[-1]
    days = trading_days_between(calendars, instrument.exchange, first, last)
    shapes = _shapes(index, Course(instrument, own, days, character.daily_move, index.seed), character)
    recent = [shape for shape in shapes if shape.day >= MINUTE_DAYS_FROM]
    minutes = {shape.day: _minutes(index, instrument, character, shape) for shape in recent}
    daily = tuple(_daily(shape, minutes.get(shape.day), instrument.decimals) for shape in shapes)
    return History(daily, minutes)


def _shapes(index: PackIndex, course: Course, character: Character) -> list[DayShape]:
    instrument = course.instrument
    known = known_closes(instrument.symbol, instrument.decimals)
    closes = walk(course, known, index.issue_prices.get(instrument.symbol))
    paces = _paces(course, len(closes))
    return [_shape(course, character, close, pace) for close, pace in zip(closes, paces, strict=True)]


def _paces(course: Course, count: int) -> list[int]:
    """How busy the days are, in thousandths of the usual: months of calm and of bustle, usual at the end."""
    random, pace = random_of("pace", course.seed, course.instrument.symbol), USUAL_PACE
    paces = [pace]
    for _ in range(1, count):
        pace += (USUAL_PACE - pace) // 40 + bell(random, 90)
        pace = min(max(pace, USUAL_PACE // 3), 3 * USUAL_PACE)
        paces.append(pace)
    return paces[::-1]


def _shape(course: Course, character: Character, close: Close, pace: int) -> DayShape:
    """The shape of a day; before a split fewer, dearer shares changed hands."""
    shares = character.shares_a_day * pace // USUAL_PACE
    for action in course.actions:
        if action.ex_on > close.day:
            shares = shares * action.shares_before // action.shares_after
    random = random_of("shape", course.seed, course.instrument.symbol, close.day)
    shape = shape_day(
        close.day, close.reference, close.close, replace(character, shares_a_day=shares), close.legal, random
    )
    told = told_day(course.instrument.symbol, close.day)
    return told.reshape(shape, course.instrument.decimals) if told else shape


def _minutes(
    index: PackIndex, instrument: Instrument, character: Character, shape: DayShape
) -> tuple[Bar, ...]:
    grid = index.hours[instrument.board].grid(instrument.exchange, shape.day)
    random = random_of("minutes", index.seed, instrument.symbol, shape.day)
    told = told_day(instrument.symbol, shape.day)
    rows = rows_of_grid(grid._replace(prints=grid.prints[1:]) if told and told.is_opening_silent else grid)
    if told is None:
        return minute_bars(shape, rows, character.unit, character.idle, random)
    route, turnover = told.route(shape, rows, instrument), told.turnover_in_points(instrument.decimals)
    return minute_bars(shape, rows, character.unit, character.idle, random, route, turnover)


def _daily(shape: DayShape, bars: tuple[Bar, ...] | None, decimals: int) -> DailyBar:
    return whole_day(shape, decimals) if bars is None else daily_of(shape, bars, decimals)

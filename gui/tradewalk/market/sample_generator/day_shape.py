"""The shape of a day around its close: open, high, low and volume."""

from dataclasses import dataclass
from datetime import date
from random import Random

from tradewalk.market.sample_generator.chance import MILLION, bell, share_of
from tradewalk.market.sample_generator.characters import Character
from tradewalk.market.sample_generator.legal_prices import LegalPrices

_FEWEST_LOTS = 2_000


@dataclass(frozen=True, slots=True)
class DayShape:
    """Four prices and the reference close in points, the volume in shares."""

    day: date
    reference: int
    open: int
    high: int
    low: int
    close: int
    volume: int
    legal: LegalPrices


def shape_day(
    day: date, reference: int, close: int, character: Character, legal: LegalPrices, random: Random
) -> DayShape:
    """A plausible day that ends at *close*. ``character.shares_a_day`` counts shares of that day."""
    move = character.daily_move
    opened = legal.nearest(reference + bell(random, share_of(reference, move * 2 // 5)))
    upper, lower = max(opened, close), min(opened, close)
    high = legal.nearest(upper + abs(bell(random, share_of(upper, move // 2))))
    low = legal.nearest(lower - abs(bell(random, share_of(lower, move // 2))))
    volume = _volume(reference, high - low, character, random)
    return DayShape(day, reference, opened, max(high, upper), min(low, lower), close, volume, legal)


def _volume(reference: int, span: int, character: Character, random: Random) -> int:
    """More shares on a day of a wide range; whole lots, enough for every minute of it."""
    width = span * MILLION // reference
    percent = 55 + random.randrange(50) + min(120, 30 * width // character.daily_move)
    return max(_FEWEST_LOTS, character.shares_a_day * percent // 100 // character.unit) * character.unit

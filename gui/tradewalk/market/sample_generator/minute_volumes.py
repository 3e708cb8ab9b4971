"""How a day's shares fall on its rows: many at the open and the close, few at noon, none in idle minutes."""

from collections.abc import Sequence
from random import Random

from tradewalk.market.sample_generator.chance import apportion

OPENING_SHARE, CLOSING_SHARE = 14, 20
_THOUSAND = 1_000


def volume_weights(count: int, prints: Sequence[int], is_idle: Sequence[bool], random: Random) -> list[int]:
    """A weight for each of *count* rows. ``prints`` are the rows of auctions, which get a part of the day."""
    weights = [0 if is_idle[row] else _minute_weight(row, count, random) for row in range(count)]
    minutes_total = sum(weight for row, weight in enumerate(weights) if row not in prints)
    for row in prints:
        share = OPENING_SHARE if row == 0 else CLOSING_SHARE
        weights[row] = max(1, minutes_total * share * (60 + random.randrange(80)) // (100 * _THOUSAND))
    return weights


def allot(volume: int, weights: Sequence[int], needs: Sequence[int], unit: int) -> list[int]:
    """Split *volume* into lots by weight; every row gets at least the trades it needs.

    Raises ValueError for a volume that is too small for that.
    """
    lots, needed = volume // unit, sum(needs)
    if lots < needed:
        raise ValueError(f"{volume} shares are too few for {needed} trades of {unit}")
    shares = [
        (need + part) * unit for need, part in zip(needs, apportion(lots - needed, weights), strict=True)
    ]
    shares[max(range(len(weights)), key=weights.__getitem__)] += volume - lots * unit
    return shares


def _minute_weight(row: int, count: int, random: Random) -> int:
    """A U over the day, times chance: bursts are a few times the quiet minutes beside them."""
    from_middle = abs(2 * row - count) * _THOUSAND // count
    valley = 350 + from_middle**2 * 1_150 // _THOUSAND**2
    early = max(0, 30 - row) * 45
    chance = 30 + random.randrange(70) + (random.randrange(160) if random.randrange(9) == 0 else 0)
    return (valley + early) * chance

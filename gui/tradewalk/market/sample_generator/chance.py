"""Integer chance and integer bridges: the same on every processor and every version of Python."""

from collections.abc import Sequence
from math import isqrt
from random import Random

MILLION = 1_000_000
FINE = 1_024
"""Walks go in fine steps, this many to a point, so that a price of few ticks walks as freely as others."""


def bell(random: Random, spread: int) -> int:
    """A whole number near zero, bell-shaped, with about this standard deviation and never beyond 4.3 of it.

    Six uniform numbers from -s to s have a standard deviation of s x sqrt(2).
    """
    reach = max(0, spread) * 5 // 7
    return sum(random.randrange(-reach, reach + 1) for _ in range(6)) if reach else 0


def share_of(amount: int, millionths: int) -> int:
    """So many millionths of an amount, rounded down."""
    return amount * millionths // MILLION


def whole(fine: int) -> int:
    """Points of a fine price, halves up."""
    return (fine + FINE // 2) // FINE


def bridge_step(random: Random, now: int, goal: int, steps: int, spread: int) -> int:
    """The next value of a walk that is to reach *goal* in *steps* steps of about *spread* each."""
    narrowed = spread * isqrt(10_000 * (steps - 1) // steps) // 100
    return now + (goal - now) // steps + bell(random, narrowed)


def bridge(random: Random, start: int, goal: int, steps: int, spread: int) -> list[int]:
    """The *steps* values of a walk that follows *start*; the last is *goal*."""
    values = []
    now = start
    for left in range(steps, 1, -1):
        now = bridge_step(random, now, goal, left, spread)
        values.append(now)
    return [*values, goal] if steps else []


def apportion(total: int, weights: Sequence[int]) -> list[int]:
    """Split *total* in proportion to the weights; the parts sum to it. Weights are not all zero."""
    whole, given, summed, parts = sum(weights), 0, 0, []
    for weight in weights:
        summed += weight
        parts.append(total * summed // whole - given)
        given += parts[-1]
    return parts

"""A path that is followed without a book has traded, at every instant, what the book would have traded."""

from random import Random

import pytest

from tests.market.hand_made_days import SHORT, busy, generated
from tests.market.learner_plays import run_to
from tests.market.test_steps_and_copies import random_instant
from tradewalk.market.path_follower import PathFollower


@pytest.mark.parametrize("seed", range(24))
def test_a_followed_path_has_the_tape_and_the_figures_of_the_book(seed: int) -> None:
    random = Random(seed)
    shape = generated(seed, SHORT) if seed % 4 else busy(seed, SHORT)
    follower, day = PathFollower(shape.path()), shape.replay()
    for instant in [*sorted(random_instant(shape, random) for _ in range(20)), shape.end]:
        follower.advance(instant)
        run_to(day, instant)
        assert follower.tally.rows == day.tally.rows
        assert follower.tally.minute_bars() == day.tally.minute_bars()
        for name in ("open", "high", "low", "last", "volume", "turnover"):
            assert getattr(follower.tally, name) == getattr(day.tally, name)

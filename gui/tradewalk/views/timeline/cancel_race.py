"""A cancel that is on its way while the market goes on: what was filled before it arrived."""

from dataclasses import dataclass

from tradewalk.domain.events import CancelRequested, FillReported, OrderFact


@dataclass(frozen=True, slots=True)
class CancelRace:
    """Whether a cancel was asked for, and how many shares were reported filled after that."""

    is_asked: bool = False
    filled_since: int = 0


def derive_race(facts: tuple[OrderFact, ...]) -> CancelRace:
    """The race of the first cancel that was asked for against the fills."""
    asked = next((place for place, fact in enumerate(facts) if isinstance(fact, CancelRequested)), None)
    if asked is None:
        return CancelRace()
    since = (fact.quantity for fact in facts[asked:] if isinstance(fact, FillReported))
    return CancelRace(is_asked=True, filled_since=sum(since))

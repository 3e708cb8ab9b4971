"""The clock of a session: how fast it goes, whether it does, and whose it is."""

from dataclasses import dataclass

SPEEDS = (1, 10, 60, 300)


@dataclass(frozen=True, slots=True)
class ClockState:
    """Whether simulated time passes, and how many times as fast as real time.

    ``is_led``: somebody else lets it pass, such as a run of a walkthrough, and not the user.
    """

    speed: int
    is_running: bool
    is_led: bool = False

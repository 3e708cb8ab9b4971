"""What the list of walkthroughs shows, as frozen values."""

from dataclasses import dataclass

from tradewalk.services.walk_shelf import LeftRun
from tradewalk.walkthrough.script import Mode, Walkthrough, Words


@dataclass(frozen=True, slots=True)
class LeftProps:
    """A run that can be gone on with: in which mode it is played, and the number of its step."""

    mode: Mode
    number: int


@dataclass(frozen=True, slots=True)
class WalkthroughRow:
    """One walkthrough. ``about`` is what it says first."""

    id: str
    title: Words
    about: Words
    count: int
    modes: tuple[Mode, ...]
    left: LeftProps | None = None


@dataclass(frozen=True, slots=True)
class WalkthroughsProps:
    """The walkthroughs that have been read so far, in their order; ``is_whole`` once all of them have."""

    rows: tuple[WalkthroughRow, ...] = ()
    is_whole: bool = False


def derive_row(walkthrough: Walkthrough, left: LeftRun | None) -> WalkthroughRow:
    """The row of a walkthrough."""
    return WalkthroughRow(
        walkthrough.id,
        walkthrough.title,
        walkthrough.steps[0].say,
        len(walkthrough.steps),
        tuple(mode for mode in Mode if mode in walkthrough.modes),
        None if left is None else LeftProps(left.mode, walkthrough.index(left.step_id) + 1),
    )

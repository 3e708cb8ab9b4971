"""What the list of walkthroughs shows, as frozen values."""

from dataclasses import dataclass

from tradewalk.services.walk_shelf import LeftRun
from tradewalk.walkthrough.script import Mode, Walkthrough, Words


@dataclass(frozen=True, slots=True)
class LeftProps:
    """A run that can be gone on with: in which mode it is played, the number of its step, when it was written last."""

    mode: Mode
    number: int
    written: float = 0.0


@dataclass(frozen=True, slots=True)
class WalkthroughRow:
    """One walkthrough. ``about`` is what it says first; ``is_finished`` once a run of it came to its end."""

    id: str
    title: Words
    about: Words
    count: int
    modes: tuple[Mode, ...]
    left: LeftProps | None = None
    is_finished: bool = False


@dataclass(frozen=True, slots=True)
class WalkthroughsProps:
    """The walkthroughs that have been read so far, in their order; ``is_whole`` once all of them have."""

    rows: tuple[WalkthroughRow, ...] = ()
    is_whole: bool = False

    @property
    def leading(self) -> WalkthroughRow | None:
        """What the page is for: the walkthrough whose run was left last, else the first one."""
        times = {row.id: row.left.written for row in self.rows if row.left is not None}
        left = [row for row in self.rows if row.id in times]
        return max(left, key=lambda row: times[row.id], default=next(iter(self.rows), None))


def derive_row(
    walkthrough: Walkthrough, left: LeftRun | None, *, is_finished: bool = False
) -> WalkthroughRow:
    """The row of a walkthrough."""
    return WalkthroughRow(
        walkthrough.id,
        walkthrough.title,
        walkthrough.steps[0].say,
        len(walkthrough.steps),
        tuple(mode for mode in Mode if mode in walkthrough.modes),
        None if left is None else LeftProps(left.mode, walkthrough.index(left.step_id) + 1, left.written),
        is_finished,
    )

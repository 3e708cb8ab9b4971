"""What the debug window shows, as frozen values."""

from dataclasses import dataclass, field

from tradewalk.walkthrough.condition import State


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the run stands: the number of its step of how many, the step's id (none before the first), its phase."""

    number: int
    count: int
    step_id: str | None
    phase: str


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target that is on show; ``trouble`` says why it cannot be pointed at, and is empty where it can be."""

    name: str
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class DebugProps:
    """``states`` are those whose path or value has what is filtered by; ``lines`` is all of the log so far."""

    title: str
    standing: Standing
    targets: tuple[TargetRow, ...] = ()
    states: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()
    wanted: str = ""


@dataclass(frozen=True, slots=True)
class DebugInputs:
    """The same before anything is left out or put into words."""

    title: str
    standing: Standing
    targets: tuple[TargetRow, ...] = ()
    states: State = field(default_factory=dict, hash=False)
    lines: tuple[str, ...] = ()
    wanted: str = ""

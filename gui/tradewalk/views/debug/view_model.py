"""Reads what there is when it is asked to, and tells only of what has changed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from tradewalk.views.debug.props import DebugInputs, DebugProps, Standing, TargetRow
from tradewalk.walkthrough.condition import State, StateValue

NOTHING = "–"


class Sources(NamedTuple):
    """From where the window has what it shows; ``new_lines`` gives the lines of the log since it was asked last."""

    title: Callable[[], str]
    standing: Callable[[], Standing]
    targets: Callable[[], tuple[TargetRow, ...]]
    states: Callable[[], State]
    new_lines: Callable[[], tuple[str, ...]]


def derive_debug(inputs: DebugInputs) -> DebugProps:
    """What is shown."""
    wanted = inputs.wanted.strip().lower()
    rows = ((path, value_text(value)) for path, value in inputs.states.items())
    states = tuple(row for row in rows if wanted in row[0].lower() or wanted in row[1].lower())
    return DebugProps(inputs.title, inputs.standing, inputs.targets, states, inputs.lines, inputs.wanted)


def value_text(value: StateValue) -> str:
    """A value as a condition would write it, without its quotes."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else str(value)


class DebugViewModel(QObject):
    """``props_changed`` carries DebugProps."""

    props_changed = Signal(object)

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._sources = sources
        self._inputs = DebugInputs(sources.title(), sources.standing())
        self.props = derive_debug(self._inputs)

    def refresh(self) -> None:
        """Read everything anew."""
        sources = self._sources
        states: Mapping[str, StateValue] = dict(sources.states())
        self._inputs = replace(
            self._inputs,
            title=sources.title(),
            standing=sources.standing(),
            targets=sources.targets(),
            states=states,
            lines=self._inputs.lines + sources.new_lines(),
        )
        self._derive()

    def filter(self, wanted: str) -> None:
        """Show the states alone that have this in their path or value."""
        self._inputs = replace(self._inputs, wanted=wanted)
        self._derive()

    def _derive(self) -> None:
        props = derive_debug(self._inputs)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

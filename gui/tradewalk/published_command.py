"""``tradewalk targets`` and ``tradewalk states``: what a walkthrough may point at and ask, as a table or as JSON."""

import json
import shutil

from tradewalk.published_options import StatesOptions, TargetsOptions
from tradewalk.terminal_table import Column, table_text
from tradewalk.walkthrough.published import (
    PublishedState,
    PublishedTarget,
    published_states,
    published_targets,
)

WIDTH_OF_A_FILE = 160
"""The width where there is no terminal."""
TARGET_COLUMNS = (
    Column("screen", 10),
    Column("target", 48),
    Column("what it is", 20, takes_rest=True),
)
STATE_COLUMNS = (
    Column("state", 32),
    Column("type", 12),
    Column("meaning", 20, takes_rest=True),
    Column("one of", 20, takes_rest=True),
)


def say_targets(options: TargetsOptions, width: int | None = None) -> str:
    """Every name that a step may point at, by screen. ``width`` is that of the terminal."""
    targets = [each for each in published_targets() if options.screen in (None, each.screen)]
    if options.is_json:
        return _json([_target_as_json(each) for each in targets])
    rows = [(each.screen.value, each.name, each.meaning) for each in targets]
    return "\n".join(
        (f"Targets of walkthroughs: {len(rows)}", *table_text(TARGET_COLUMNS, rows, _wide(width)))
    )


def say_states(options: StatesOptions, width: int | None = None) -> str:
    """Every state that a condition may ask for. ``width`` is that of the terminal."""
    states = published_states()
    if options.is_json:
        return _json([_state_as_json(each) for each in states])
    rows = [(each.path, each.kind.value, each.meaning, ", ".join(each.names)) for each in states]
    return "\n".join((f"States of walkthroughs: {len(rows)}", *table_text(STATE_COLUMNS, rows, _wide(width))))


def _wide(width: int | None) -> int:
    return width or shutil.get_terminal_size((WIDTH_OF_A_FILE, 0)).columns


def _target_as_json(target: PublishedTarget) -> dict[str, object]:
    return {"target": target.name, "screen": target.screen.value, "meaning": target.meaning}


def _state_as_json(state: PublishedState) -> dict[str, object]:
    return {
        "state": state.path,
        "type": state.kind.value,
        "meaning": state.meaning,
        "one_of": list(state.names) or None,
    }


def _json(found: list[dict[str, object]]) -> str:
    return json.dumps(found, ensure_ascii=False, indent=2)

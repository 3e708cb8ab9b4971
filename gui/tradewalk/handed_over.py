"""What a start asks for, as it is handed to the window that is open already, and read there."""

import json
import os
from pathlib import Path
from typing import NamedTuple

from tradewalk.command_line import LaunchOptions
from tradewalk.domain.instants import Instant

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""By these a desktop lets a window come to the front that was not started itself."""


class HandedOver(NamedTuple):
    """What another start was asked for. ``token`` is its right to come to the front, if it was given one."""

    options: LaunchOptions
    token: str | None = None


def message_of(options: LaunchOptions) -> bytes:
    """What is handed over; a file is named by its whole path, since the other process stands elsewhere."""
    token = next((given for name in TOKENS if (given := os.environ.get(name))), None)
    said = {
        "open": options.open_symbol,
        "at": options.at,
        "account": options.account,
        "theme": options.theme,
        "file": None if options.file is None else str(options.file.absolute()),
        "walkthroughs": options.has_walkthroughs,
        "token": token,
    }
    return json.dumps(said).encode()


def read_message(message: bytes) -> HandedOver | None:
    """What was handed over; None for what makes no sense."""
    try:
        said = json.loads(message)
        file, at = _text(said["file"]), said["at"]
        if at is not None and type(at) is not int:
            return None
        options = LaunchOptions(
            open_symbol=_text(said["open"]),
            at=None if at is None else Instant(at),
            account=_text(said["account"]),
            theme=_text(said["theme"]),
            file=None if file is None else Path(file),
            has_walkthroughs=said["walkthroughs"] is True,
        )
        return HandedOver(options, _text(said["token"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _text(value: object) -> str | None:
    """Raises TypeError for what is neither a text nor nothing."""
    if value is not None and not isinstance(value, str):
        raise TypeError
    return value

"""What the processes of a benchmark find around them."""

import os
from pathlib import Path


def as_installed(cache: Path) -> dict[str, str]:
    """Off-screen, and with compiled modules kept in a folder, as an installation has them beside its sources.

    Libraries are compiled when they are installed; a checkout may be on a machine where Python is told not to keep
    what it compiles, and there each start would compile the whole application. The first process fills the folder.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(cache)}

"""How much memory this process has, as its system says it."""

import os
import subprocess
import sys
from pathlib import Path

PAGES = Path("/proc/self/statm")
ASKED = {
    "win32": ("powershell", "-NoProfile", "-Command", "(Get-Process -Id {id}).PrivateMemorySize64 / 1KB"),
    "darwin": ("ps", "-o", "rss=", "-p", "{id}"),
}


def resident() -> int:
    """Kilobytes in memory."""
    if PAGES.exists():
        return int(PAGES.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
    command = [word.format(id=os.getpid()) for word in ASKED[sys.platform]]
    return round(float(subprocess.run(command, capture_output=True, text=True, check=True).stdout))

"""Memory of the running application beside a process that has imported the same libraries and shows an empty window."""

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.surroundings import as_installed

TARGET = 1.4
RESIDENT = """
def resident():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
"""
APPLICATION = (
    RESIDENT
    + """
import json, sys, tempfile
from pathlib import Path
from tradewalk.unread_sources import leave_sources_unread
leave_sources_unread()
from PySide6.QtWidgets import QApplication
from tradewalk.app import Application
from tradewalk.launch import let_the_collector_work
from tradewalk.command_line import LaunchOptions
from tradewalk.shipped import load_shipped
qt = QApplication(sys.argv)
with tempfile.TemporaryDirectory() as folder:
    application = Application(qt, load_shipped(), LaunchOptions(), Path(folder), lambda: 0)
    desk = application.open_desk(None)
    while not desk.is_settled:
        qt.processEvents()
    qt.processEvents()
    modules = sorted(name for name in sys.modules if name.partition(".")[0] not in ("tradewalk", "tradewalk_resources"))
    print(json.dumps([resident(), modules]), flush=True)
    application.close()
"""
)
EMPTY = (
    RESIDENT
    + """
import importlib, json, sys
for name in json.loads(sys.stdin.read()):
    try:
        importlib.import_module(name)
    except ImportError:
        pass
from PySide6.QtWidgets import QApplication, QMainWindow
qt = QApplication.instance() or QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
qt.processEvents()
window.grab()
print(json.dumps([resident(), []]), flush=True)
"""
)


def test_memory(tmp_path: Path) -> None:
    environment = as_installed(tmp_path)
    _said(APPLICATION, "", environment)  # compiles, which takes memory that an installation does not
    used, modules = json.loads(_said(APPLICATION, "", environment))
    empty, _ = json.loads(_said(EMPTY, json.dumps(modules), environment))
    print()
    print(f"application {used / 1024:.0f} MB, the same libraries and an empty window {empty / 1024:.0f} MB")
    print(f"application / empty window: {used / empty:.2f} (target at most {TARGET})")


def _said(program: str, given: str, environment: dict[str, str]) -> str:
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, input=given, capture_output=True, text=True, check=True)
    return done.stdout

"""Nothing heavy is imported for the first picture."""

import json
import subprocess
import sys
from types import ModuleType

import pytest

from tests.journeys.commands import run_code
from tradewalk.unread_sources import FEATURES, LOOKS, leave_sources_unread

HEAVY = (
    "pandas",
    "scipy",
    "matplotlib",
    "exchange_calendars",
    "talib",
    "IPython",
    "PIL",
    "OpenGL",
    "h5py",
    "cupy",
    "numba",
    "hypothesis",
    "pytest",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebChannel",
    "PySide6.QtWebSockets",
    "PySide6.QtMultimedia",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "tradewalk.about_facts",
    "tradewalk.demo",
    "tradewalk.simulation.simulate",
    "tradewalk.market.company_results",
    "tradewalk.market.price_volume",
    "tradewalk.market.related_instruments",
    "tradewalk.market.sample_generator.rebuild",
    "tradewalk.market.valuation",
    "tradewalk.simulation.company_reading",
    "tradewalk.services.components",
    "tradewalk.views.about.dialog",
    "tradewalk.views.detail.company_sections",
    "tradewalk.views.detail.company_view_model",
    "tradewalk.views.detail.measures_strip",
    "tradewalk.views.target_doctor",
    "tradewalk.views.target_parts",
    "tradewalk.views.target_reveal",
    "tradewalk.walkthrough.published",
)
BROUGHT_BY_PYQTGRAPH = ("PySide6.QtTest", "PySide6.QtSvg", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
"""What pyqtgraph imports itself where it is installed; tradewalk asks for none of it."""
MODULES_AT_THE_FIRST_PICTURE = """
import json, sys
from tradewalk.views.main_window import MainWindow
seen = []
usual_event = MainWindow.event
def event(window, what):
    handled = usual_event(window, what)
    if window._is_painted and not seen:
        seen.extend(sorted(sys.modules))
    return handled
MainWindow.event = event
from tradewalk.cli import main
code = main(["--selftest"])
print(json.dumps(seen))
sys.exit(code)
"""


NOT_SHOWN_AT_FIRST = {
    "tradewalk.trading_panels",
    "tradewalk.market.indicators.indicator_texts",
    "tradewalk.market.series.comparison",
    "tradewalk.market.series.common_chart",
    "tradewalk.views.chart.indicators.dialog",
    "tradewalk.views.chart.drawings.chart_drawings",
}
"""Ticket, what indicators are called, what is compared, and drawings."""


@pytest.fixture(scope="module")
def modules() -> set[str]:
    """Every module that is loaded when the first picture stands."""
    ran = run_code(MODULES_AT_THE_FIRST_PICTURE)
    assert (ran.code, ran.err) == (0, "")
    return set(json.loads(ran.out))


@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_library_is_not_imported_before_the_first_picture(modules: set[str], name: str) -> None:
    assert not {each for each in modules if each == name or each.startswith(f"{name}.")}


def test_what_pyqtgraph_brings_comes_from_pyqtgraph_alone(modules: set[str]) -> None:
    code = "import sys, json, pyqtgraph; print(json.dumps(sorted(sys.modules)))"
    alone = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    brought = set(json.loads(alone.stdout))
    assert modules & set(BROUGHT_BY_PYQTGRAPH) <= brought


def test_the_application_itself_was_there(modules: set[str]) -> None:
    assert {"tradewalk.desk", "tradewalk.views.chart.view", "pyqtgraph", "numpy"} <= modules
    assert modules & NOT_SHOWN_AT_FIRST == set()


MIRRORED_BY_PYQTGRAPH = """
import json
from tradewalk.views.chart import plotting
from PySide6 import QtGui, QtWidgets
import pyqtgraph.Qt
unused = {"QUndoView", "QWizard", "QCalendarWidget", "QColumnView"}
made = sorted(unused & set(vars(QtWidgets)))
print(json.dumps({
    "made": made,
    "same": pyqtgraph.Qt.QtGui.QColor is QtGui.QColor,
    "found": pyqtgraph.Qt.QtWidgets.QWizard is QtWidgets.QWizard,
    "listed": "QWidget" in dir(QtWidgets),
}))
"""


def test_pyqtgraph_is_imported_without_making_every_class_of_qt() -> None:
    ran = run_code(MIRRORED_BY_PYQTGRAPH)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == {"made": [], "same": True, "found": True, "listed": True}


SOURCES_READ = """
import json, linecache, sys
from tradewalk.cli import main
code = main(["--selftest"])
print(json.dumps(sorted(linecache.cache)))
sys.exit(code)
"""


def test_no_source_is_read_for_the_first_picture() -> None:
    ran = run_code(SOURCES_READ)
    assert (ran.code, ran.err) == (0, "")
    assert [file for file in json.loads(ran.out) if "tradewalk" in file or "pyqtgraph" in file] == []


def test_a_pyside_that_asks_nothing_is_left_as_it_is() -> None:
    asks_nothing = ModuleType(FEATURES)
    leave_sources_unread({FEATURES: asks_nothing})
    leave_sources_unread({})
    assert not hasattr(asks_nothing, LOOKS)

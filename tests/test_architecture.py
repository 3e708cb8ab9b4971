"""The modules obey the architecture, and the rules catch those that would not."""

import pytest

from tests.architecture import LAYERS, every_fault
from tests.source_tree import ROOT, read_tree, tree_of


def faults_of(name: str, source: str, **others: str) -> list[str]:
    """What is wrong with one made-up module, beside others whose dots are written as double underscores."""
    sources = {other.replace("__", "."): text for other, text in others.items()}
    return every_fault(tree_of({**sources, name: source}))


def test_every_module_obeys_the_architecture() -> None:
    faults = every_fault(read_tree())
    assert not faults, "\n" + "\n".join(faults)


def test_the_packaging_folder_is_no_package() -> None:
    remedy = "packaging/ must hold no __init__.py: it would shadow the distribution of that name; delete it"
    assert not (ROOT / "packaging" / "__init__.py").exists(), remedy


def test_the_rules_see_the_real_modules() -> None:
    tree = read_tree()
    assert {"tradewalk", "tradewalk.domain", "tradewalk_resources"} <= set(tree)


ALLOWED = [
    ("tradewalk.domain.fees", "from decimal import Decimal\nfrom tradewalk.domain.money import round_money"),
    ("tradewalk.exchange.book", "from tradewalk.domain import ticks"),
    ("tradewalk.market.bars", "import numpy as np\nfrom tradewalk.exchange.book import Book"),
    ("tradewalk.simulation.world", "from tradewalk.market.flow import generate"),
    ("tradewalk.services.session", "from PySide6.QtCore import QObject\nimport tradewalk.simulation.world"),
    ("tradewalk.services.session", "from PySide6 import QtCore"),
    ("tradewalk.views.ticket.view_model", "from tradewalk.services.session import start"),
    ("tradewalk.views.ticket.view_model", "from tradewalk.simulation.world import World"),
    ("tradewalk.views.ticket.ticket_view", "from tradewalk.views.ticket.view_model import derive_props"),
    ("tradewalk.views.ticket.ticket_view", "from tradewalk.domain.orders import Order, Side"),
    ("tradewalk.views.ticket.ticket_view", "from tradewalk.views import formatting\nimport pyqtgraph"),
    ("tradewalk.views.main_window", "from tradewalk.views.ticket.ticket_view import TicketView"),
    ("tradewalk.resources", "import tradewalk_resources"),
    ("tradewalk.app", "from tradewalk.services.session import Session\nimport PySide6.QtWidgets"),
    ("tradewalk.cli", "from tradewalk import __version__\nfrom tradewalk.app import start"),
    ("tradewalk.domain.links", "from urllib.parse import urlsplit"),
]


@pytest.mark.parametrize(("name", "source"), ALLOWED)
def test_what_the_table_allows_is_no_fault(name: str, source: str) -> None:
    assert faults_of(name, source, tradewalk__views__ticket__ticket_view="") == []


FORBIDDEN = [
    ("tradewalk.domain.fees", "from tradewalk.exchange.book import Book", "domain may not import exchange"),
    ("tradewalk.domain.fees", "from tradewalk.market import bars", "domain may not import market"),
    ("tradewalk.domain.fees", "import numpy", "domain may use Python's own library and none"),
    ("tradewalk.exchange.book", "def later():\n    import pandas", "exchange may use Python's own library"),
    ("tradewalk.market.bars", "from tradewalk.simulation.world import World", "may not import simulation"),
    ("tradewalk.market.bars", "from PySide6.QtCore import QObject", "market may use Python's own library"),
    ("tradewalk.market.bars", "from tradewalk.resources import text", "market may not import resources"),
    ("tradewalk.simulation.world", "import tradewalk.services.session", "may not import services"),
    ("tradewalk.simulation.world", "import numpy", "simulation may use Python's own library and none"),
    ("tradewalk.walkthrough.script", "import tradewalk.market.bars", "walkthrough may not import market"),
    ("tradewalk.services.session", "from PySide6.QtWidgets import QWidget", "PySide6.QtCore"),
    ("tradewalk.services.session", "from PySide6 import QtGui", "services may use Python's own library"),
    ("tradewalk.services.session", "from tradewalk.views.theme import Theme", "may not import views"),
    ("tradewalk.views.ticket.view_model", "from PySide6.QtGui import QColor", "view_model may use"),
    ("tradewalk.views.ticket.view_model", "from tradewalk.simulation.world import at", "only types out of"),
    ("tradewalk.views.ticket.ticket_view", "from tradewalk.services.session import start", "only types"),
    ("tradewalk.views.ticket.ticket_view", "import tradewalk.services.session", "only types out of services"),
    ("tradewalk.views.ticket.ticket_view", "import tradewalk.exchange.book", "may not import exchange"),
    ("tradewalk.views.ticket.ticket_view", "import pandas", "views may use Python's own library"),
    (
        "tradewalk.views.ticket.ticket_view",
        "import tradewalk_resources",
        "views may use Python's own library",
    ),
    ("tradewalk.services.session", "from tradewalk import cli", "nobody imports app or cli"),
    ("tradewalk.views.main_window", "from tradewalk.app import start", "nobody imports app or cli"),
    ("tradewalk.odds", "", "it is in no layer"),
    ("tradewalk.domain.price_utils", "", "named after what it is about"),
    ("tradewalk.services.manager", "", "named after what it is about"),
    ("tradewalk.market.data", "", "named after what it is about"),
]


@pytest.mark.parametrize(("name", "source", "sentence"), FORBIDDEN)
def test_what_the_table_forbids_is_caught(name: str, source: str, sentence: str) -> None:
    cli = "from tradewalk import __version__"
    faults = faults_of(name, source, tradewalk__cli=cli, tradewalk__market__bars="")
    assert len(faults) == 1
    assert sentence in faults[0]
    assert faults[0].startswith(name)
    assert ";" in faults[0], "a fault names its remedy"


PANELS = [
    ("tradewalk.views.ticket.ticket_view", "from tradewalk.views.chart.chart_view import ChartView"),
    ("tradewalk.views.ticket.view_model", "from tradewalk.views.chart import chart_view"),
    ("tradewalk.views.ticket.ticket_view", "from tradewalk.views.main_window import MainWindow"),
    ("tradewalk.views.ticket.ticket_view", "def later():\n    import tradewalk.views.chart.chart_view"),
]


@pytest.mark.parametrize(("name", "source"), PANELS)
def test_a_panel_that_imports_another_is_caught(name: str, source: str) -> None:
    faults = faults_of(name, source, tradewalk__views__chart__chart_view="", tradewalk__views__main_window="")
    assert len(faults) == 1
    assert "a panel imports no other" in faults[0]


NETWORK = [
    "import socket",
    "import http.client",
    "from http import server",
    "from urllib import request",
    "import urllib.request as opener",
    "def later():\n    import ssl",
    "import asyncio",
    'import importlib\nsockets = importlib.import_module("socket")',
    'sockets = __import__("socket")',
    "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import socket",
]


@pytest.mark.parametrize("source", NETWORK)
@pytest.mark.parametrize("name", ["tradewalk.domain.fees", "tradewalk.app", "tradewalk_resources.sample"])
def test_what_could_open_a_socket_is_caught(name: str, source: str) -> None:
    faults = faults_of(name, source)
    assert len(faults) == 1
    assert "there is no network code path" in faults[0]


@pytest.mark.parametrize("source", ["from PySide6.QtNetwork import QTcpSocket", "import requests"])
def test_a_library_of_the_network_is_caught_even_where_all_is_allowed(source: str) -> None:
    assert "there is no network code path" in faults_of("tradewalk.app", source)[0]


def test_a_heavy_library_loaded_with_the_simulation_is_caught_through_what_it_loads() -> None:
    chain = {
        "tradewalk__simulation__world": "from tradewalk.market.flow import generate",
        "tradewalk__market__flow": "from tradewalk.market import bars",
    }
    [fault] = faults_of("tradewalk.market.bars", "import numpy as np", **chain)
    assert fault.startswith("tradewalk.market.bars:1 imports numpy: the simulation is loaded without numpy;")
    assert faults_of("tradewalk.market.bars", "def later():\n    import numpy", **chain) == []


def test_a_view_model_that_loads_windows_through_its_neighbour_is_caught() -> None:
    source = "from tradewalk.views.ticket.props import Props"
    props = "from PySide6.QtWidgets import QWidget"
    [fault] = faults_of("tradewalk.views.ticket.view_model", source, tradewalk__views__ticket__props=props)
    assert "loads PySide6.QtWidgets.QWidget through tradewalk.views.ticket.props" in fault


def test_a_long_file_and_a_long_function_are_caught() -> None:
    function = "def long():\n" + "    pass\n" * 50
    [fault] = faults_of("tradewalk.domain.fees", function)
    assert fault == "tradewalk.domain.fees:1: a function has at most 50 lines; split long"
    assert "a file has at most 300 lines" in faults_of("tradewalk.domain.fees", "x = 1\n" * 301)[0]
    assert faults_of("tradewalk.domain.fees", "def short():\n" + "    pass\n" * 49) == []
    assert faults_of("tradewalk.domain.fees", "x = 1\n" * 300) == []


def test_every_layer_of_the_table_is_a_layer_that_exists() -> None:
    for layer in LAYERS.values():
        assert {*layer.layers, *layer.types_of} <= set(LAYERS)

"""The rules of the architecture: who may import whom, what nobody may import, how long things may be.

Each rule takes the modules and returns sentences, each with the place, the rule and the remedy.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from tests.source_tree import Import, Module, Tree, loaded_with

APPLICATION = "tradewalk"
RESOURCES = "tradewalk_resources"
COMPOSITION = (
    "__main__",
    "about_facts",
    "account_choice",
    "app",
    "auction_command",
    "author_command",
    "authoring_files",
    "authoring_options",
    "chart_drawing",
    "chart_oddities",
    "chart_panel",
    "chart_scenes",
    "chart_shots",
    "check_command",
    "cli",
    "command_arguments",
    "command_line",
    "demo",
    "demo_gestures",
    "shots",
    "desk",
    "desk_keys",
    "desk_views",
    "desktop_application",
    "exporting",
    "guide_album",
    "guide_command",
    "guide_files",
    "guide_options",
    "guide_play",
    "order_check_command",
    "order_check_faults",
    "order_check_options",
    "order_check_question",
    "order_check_words",
    "edit_command",
    "failures",
    "handed_over",
    "launch",
    "guide_course",
    "made_of",
    "new_command",
    "play_command",
    "play_live",
    "play_options",
    "play_record",
    "published_command",
    "published_options",
    "shipped",
    "shipped_walkthroughs",
    "record_command",
    "reference_pages",
    "rules_command",
    "sidebar_panel",
    "spoken_language",
    "terminal_table",
    "told_to_end",
    "trading_panels",
    "unread_sources",
    "until_over",
    "walk_editing",
    "walk_recording",
    "walk_actor",
    "walk_gestures",
    "walk_hands",
    "walk_looks",
    "walk_presenter",
    "walk_robot",
    "walk_room",
    "wishes",
    "walk_screen",
    "walk_settled",
    "walk_skip",
    "walk_source",
    "walk_stage",
    "walk_card",
    "walk_clock",
    "walk_debrief",
    "walk_debug",
    "walk_start",
    "walk_states",
    "walk_telling",
    "walk_time",
    "walk_watch",
    "walk_ticket_states",
    "walkthrough_choice",
    "window_choices",
)
QT_WITHOUT_WINDOWS = ("PySide6.QtCore",)
QT_AND_CHARTS = ("PySide6", "shiboken6", "pyqtgraph", "numpy")
HEAVY = ("numpy", "pandas", "talib")
LONGEST_FILE = 300
LONGEST_FUNCTION = 50
MAIN_WINDOW = "main_window"
SHARED_VIEWS = ("formatting", "targets", "theme", "widgets")
EMPTY_NAMES = re.compile(r"(^|_)(utils?|helpers?|managers?|common)$|^(base|data)$")
NETWORK = (
    "PySide6.QtHttpServer", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtRemoteObjects",
    "PySide6.QtWebChannel", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
    "PySide6.QtWebView", "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib",
    "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3",
    "websocket", "websockets", "xmlrpc",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layer:
    """What a layer may import: other layers, types out of layers, and libraries beside Python's own."""

    layers: tuple[str, ...] = ()
    types_of: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()


LAYERS = {
    "domain": Layer(),
    "exchange": Layer(("domain",)),
    "market": Layer(("domain", "exchange"), (), HEAVY),
    "simulation": Layer(("domain", "exchange", "market")),
    "walkthrough": Layer(("domain",), (), ("yaml",)),
    "brand": Layer(("domain",)),
    "resources": Layer(("brand",), (), (RESOURCES,)),
    "services": Layer(
        ("domain", "exchange", "market", "simulation", "walkthrough"), (), QT_WITHOUT_WINDOWS
    ),
    "view_model": Layer(
        ("domain", "market", "walkthrough", "services", "views"), ("simulation",),
        (*QT_WITHOUT_WINDOWS, "numpy"),
    ),
    "views": Layer(
        ("view_model", "resources", "brand", "domain"), ("market", "simulation", "walkthrough", "services"),
        QT_AND_CHARTS,
    ),
}  # fmt: skip


def every_fault(tree: Tree) -> list[str]:
    """All that is wrong with the modules."""
    rules = (
        place_faults, layer_faults, library_faults, panel_faults, network_faults, speed_faults, size_faults,
        name_faults,
    )  # fmt: skip
    return sorted(fault for rule in rules for fault in rule(tree))


def layer_of(name: str) -> str:
    """The layer of a module: a package's name, `view_model`, `composition`, `root`, or `` for none."""
    parts = name.split(".")
    if len(parts) == 1:
        return "root"
    if parts[1] in COMPOSITION:
        return "composition"
    if parts[1] == "views" and (parts[-1] == "view_model" or parts[-1].endswith("_view_model")):
        return "view_model"
    return parts[1] if parts[1] in LAYERS else ""


def layer_faults(tree: Tree) -> Iterator[str]:
    """Imports that go to another layer than the table allows."""
    for module, each in _imports_of_application(tree):
        source, target = layer_of(module.name), layer_of(_target(each, tree))
        if not source:
            continue
        if target == "composition" and source != "composition":
            yield _at(module, each, "nobody imports app or cli; let the constructor hand down what is needed")
        elif source == "composition" or target in (source, "root"):
            continue
        elif source == "root" or target not in (*LAYERS[source].layers, *LAYERS[source].types_of):
            yield _at(module, each, f"{source} may not import {target}; {_remedy(source)}")
        elif target in LAYERS[source].types_of and not _is_type(each, tree):
            yield _at(
                module,
                each,
                f"{source} imports only types out of {target}; call it in the view model or a service",
            )


def place_faults(tree: Tree) -> Iterator[str]:
    """Modules of the application that lie in no layer."""
    for name in tree:
        if name.partition(".")[0] == APPLICATION and not layer_of(name):
            yield f"{name}: it is in no layer; move it into one of {', '.join(LAYERS)}"


def library_faults(tree: Tree) -> Iterator[str]:
    """Imports of libraries that are not for the layer; a view model answers for what it loads, too."""
    for module in tree.values():
        layer = layer_of(module.name)
        if not module.name.startswith(f"{APPLICATION}.") or layer not in LAYERS:
            continue
        for each in module.imports:
            if _is_library(each) and not _is_allowed(each, LAYERS[layer].libraries):
                allowed = ", ".join(LAYERS[layer].libraries) or "none"
                yield _at(
                    module, each, f"{layer} may use Python's own library and {allowed}; {_remedy(layer)}"
                )
        if layer == "view_model":
            yield from _window_faults(module, tree)


def panel_faults(tree: Tree) -> Iterator[str]:
    """Panels that import one another or the main window."""
    for module, each in _imports_of_application(tree):
        here, there = _panel(module.name, tree), _panel(_target(each, tree), tree)
        if here and there and here != there and here != MAIN_WINDOW:
            remedy = (
                "the main window places panels; let them meet in a service, or share it in a file of views"
            )
            yield _at(module, each, f"a panel imports no other; {remedy}")


def network_faults(tree: Tree) -> Iterator[str]:
    """Imports of anything that can open a socket."""
    for module in tree.values():
        for each in module.imports:
            if any(each.is_of(network) for network in NETWORK):
                yield _at(module, each, "there is no network code path at all; do without it")


def speed_faults(tree: Tree) -> Iterator[str]:
    """Heavy libraries in the market's modules that are loaded with the simulation, which does without."""
    simulation = [name for name in tree if layer_of(name) == "simulation"]
    loaded = {name for start in simulation for name in loaded_with(start, tree)}
    for name in sorted(name for name in loaded if layer_of(name) == "market"):
        for each in tree[name].imports:
            if not each.is_deferred and any(each.is_of(heavy) for heavy in HEAVY):
                remedy = "import it inside the function that needs it, or move that to a module of its own"
                yield _at(tree[name], each, f"the simulation is loaded without {each.module}; {remedy}")


def size_faults(tree: Tree) -> Iterator[str]:
    """Files and functions that are too long to be read in one go."""
    for module in tree.values():
        lines = module.source.count("\n")
        if lines > LONGEST_FILE:
            yield f"{module.name}: a file has at most {LONGEST_FILE} lines and this has {lines}; split it"
        for name, line in module.functions_longer_than(LONGEST_FUNCTION):
            yield f"{module.name}:{line}: a function has at most {LONGEST_FUNCTION} lines; split {name}"


def name_faults(tree: Tree) -> Iterator[str]:
    """Modules whose name says nothing."""
    for name in tree:
        if EMPTY_NAMES.search(name.rpartition(".")[2]):
            yield f"{name}: a module is named after what it is about; find the trade's own word for it"


def _imports_of_application(tree: Tree) -> Iterator[tuple[Module, Import]]:
    for module in tree.values():
        if module.name.partition(".")[0] == APPLICATION:
            yield from ((module, each) for each in module.imports if each.is_of(APPLICATION))


def _target(each: Import, tree: Tree) -> str:
    """The module that is imported: `from tradewalk.domain import money` imports tradewalk.domain.money."""
    return each.full if each.full in tree else each.module


def _is_type(each: Import, tree: Tree) -> bool:
    return each.full not in tree and each.name[:1].isupper()


def _is_library(each: Import) -> bool:
    first = each.module.partition(".")[0]
    return first not in sys.stdlib_module_names and first != APPLICATION


def _is_allowed(each: Import, libraries: tuple[str, ...]) -> bool:
    return any(each.is_of(library) for library in libraries)


def _window_faults(module: Module, tree: Tree) -> Iterator[str]:
    for name in sorted(loaded_with(module.name, tree)):
        for each in tree[name].imports if layer_of(name) == "views" else ():
            if _is_library(each) and not _is_allowed(each, LAYERS["view_model"].libraries):
                remedy = "move what it needs to a module without windows"
                through = f"a view model needs QtCore alone and loads {each.full} through {name}"
                yield f"{module.name}: {through}; {remedy}"


def _panel(name: str, tree: Tree) -> str:
    """The folder of views that the module lies in; empty for what is shared."""
    parts = name.split(".")
    if parts[:2] != [APPLICATION, "views"] or len(parts) < 3 or parts[2] in SHARED_VIEWS:
        return ""
    is_folder = len(parts) > 3 or any(other.startswith(f"{name}.") for other in tree)
    return parts[2] if is_folder or parts[2] == MAIN_WINDOW else ""


def _remedy(layer: str) -> str:
    if layer in ("views", "view_model"):
        return "ask a service, or put the shared type into domain"
    return "move what both need down into domain, or hand it in by the constructor"


def _at(module: Module, each: Import, sentence: str) -> str:
    return f"{module.name}:{each.line} imports {each.full}: {sentence}"

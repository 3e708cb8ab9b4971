"""Every shortcut of the application, in one table: the keys, where they work, and what installs them."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class ShortcutGroup(StrEnum):
    """What a shortcut is about, in the order of the list."""

    EVERYWHERE = "everywhere"
    PAGES = "pages"
    TRADING = "trading"
    WATCHLIST = "watchlist"
    SEARCH = "search"
    TICKET = "ticket"
    CHART = "chart"
    DRAWING = "drawing"


class ShortcutName(StrEnum):
    """What a shortcut does."""

    FIND = "find"
    RUN_OR_HOLD = "run-or-hold"
    EXPLAIN = "explain"
    EXPLAIN_POINTED = "explain-pointed"
    SHOW_LIST = "show-list"
    NEXT_CONTROL = "next-control"
    QUIT = "quit"
    DETAIL = "detail"
    ORDERS = "orders"
    PORTFOLIO = "portfolio"
    STATEMENTS = "statements"
    RULE_BOOK = "rule-book"
    BUY = "buy"
    SELL = "sell"
    NEXT_PART = "next-part"
    MOVE_ROW = "move-row"
    REMOVE_ROW = "remove-row"
    MOVE_MARK = "move-mark"
    OPEN_MARKED = "open-marked"
    LEAVE_SEARCH = "leave-search"
    STEP_VALUE = "step-value"
    GO_ON = "go-on"
    GO_BACK = "go-back"
    NEXT_BAR = "next-bar"
    FIRST_BAR = "first-bar"
    TURN_PAGE = "turn-page"
    ZOOM = "zoom"
    STRETCH = "stretch"
    FIT = "fit"
    LEAVE_BAR = "leave-bar"
    DRAW_TREND_LINE = "draw-trend-line"
    DRAW_RAY = "draw-ray"
    DRAW_HORIZONTAL = "draw-horizontal"
    DRAW_VERTICAL = "draw-vertical"
    DRAW_CHANNEL = "draw-channel"
    DRAW_RECTANGLE = "draw-rectangle"
    DRAW_FIBONACCI = "draw-fibonacci"
    DRAW_TEXT = "draw-text"
    DRAW_MEASURE = "draw-measure"
    PUT_POINT = "put-point"
    LEAVE_DRAWING = "leave-drawing"
    MOVE_DRAWING = "move-drawing"
    DELETE_DRAWING = "delete-drawing"
    UNDO = "undo"
    REDO = "redo"


class Shortcut(NamedTuple):
    """One shortcut. ``keys`` are alternatives, as Qt writes them.

    ``is_local``: it works inside one panel, whose widgets take the key by themselves.
    """

    name: ShortcutName
    group: ShortcutGroup
    keys: tuple[str, ...]
    is_local: bool = False


ARROWS = ("Left", "Right", "Up", "Down")

SHORTCUTS = (
    Shortcut(ShortcutName.FIND, ShortcutGroup.EVERYWHERE, ("Ctrl+K",)),
    Shortcut(ShortcutName.RUN_OR_HOLD, ShortcutGroup.EVERYWHERE, ("Ctrl+Space",)),
    Shortcut(ShortcutName.EXPLAIN, ShortcutGroup.EVERYWHERE, ("F1",)),
    Shortcut(ShortcutName.EXPLAIN_POINTED, ShortcutGroup.EVERYWHERE, ("Shift+F1",)),
    Shortcut(ShortcutName.SHOW_LIST, ShortcutGroup.EVERYWHERE, ("?",)),
    Shortcut(ShortcutName.NEXT_CONTROL, ShortcutGroup.EVERYWHERE, ("Tab",), is_local=True),
    Shortcut(ShortcutName.NEXT_PART, ShortcutGroup.EVERYWHERE, ("Right",), is_local=True),
    Shortcut(ShortcutName.QUIT, ShortcutGroup.EVERYWHERE, ("Ctrl+Q",)),
    Shortcut(ShortcutName.DETAIL, ShortcutGroup.PAGES, ("Ctrl+1",)),
    Shortcut(ShortcutName.PORTFOLIO, ShortcutGroup.PAGES, ("Ctrl+2",)),
    Shortcut(ShortcutName.ORDERS, ShortcutGroup.PAGES, ("Ctrl+3",)),
    Shortcut(ShortcutName.STATEMENTS, ShortcutGroup.PAGES, ("Ctrl+4",)),
    Shortcut(ShortcutName.RULE_BOOK, ShortcutGroup.PAGES, ("Ctrl+5",)),
    Shortcut(ShortcutName.BUY, ShortcutGroup.TRADING, ("Ctrl+B",)),
    Shortcut(ShortcutName.SELL, ShortcutGroup.TRADING, ("Ctrl+S",)),
    Shortcut(ShortcutName.MOVE_ROW, ShortcutGroup.WATCHLIST, ("Alt+Up", "Alt+Down"), is_local=True),
    Shortcut(ShortcutName.REMOVE_ROW, ShortcutGroup.WATCHLIST, ("Del",), is_local=True),
    Shortcut(ShortcutName.MOVE_MARK, ShortcutGroup.SEARCH, ("Up", "Down"), is_local=True),
    Shortcut(ShortcutName.OPEN_MARKED, ShortcutGroup.SEARCH, ("Return",), is_local=True),
    Shortcut(ShortcutName.LEAVE_SEARCH, ShortcutGroup.SEARCH, ("Esc",), is_local=True),
    Shortcut(ShortcutName.STEP_VALUE, ShortcutGroup.TICKET, ("Up", "Down"), is_local=True),
    Shortcut(ShortcutName.GO_ON, ShortcutGroup.TICKET, ("Return",), is_local=True),
    Shortcut(ShortcutName.GO_BACK, ShortcutGroup.TICKET, ("Esc",), is_local=True),
    Shortcut(ShortcutName.NEXT_BAR, ShortcutGroup.CHART, ("Left", "Right"), is_local=True),
    Shortcut(ShortcutName.FIRST_BAR, ShortcutGroup.CHART, ("Home", "End"), is_local=True),
    Shortcut(ShortcutName.TURN_PAGE, ShortcutGroup.CHART, ("PgUp", "PgDown"), is_local=True),
    Shortcut(ShortcutName.ZOOM, ShortcutGroup.CHART, ("+", "-"), is_local=True),
    Shortcut(ShortcutName.STRETCH, ShortcutGroup.CHART, ("Ctrl+Up", "Ctrl+Down"), is_local=True),
    Shortcut(ShortcutName.FIT, ShortcutGroup.CHART, ("0",), is_local=True),
    Shortcut(ShortcutName.LEAVE_BAR, ShortcutGroup.CHART, ("Esc",), is_local=True),
    Shortcut(ShortcutName.DRAW_TREND_LINE, ShortcutGroup.DRAWING, ("Alt+T",), is_local=True),
    Shortcut(ShortcutName.DRAW_RAY, ShortcutGroup.DRAWING, ("Alt+R",), is_local=True),
    Shortcut(ShortcutName.DRAW_HORIZONTAL, ShortcutGroup.DRAWING, ("Alt+H",), is_local=True),
    Shortcut(ShortcutName.DRAW_VERTICAL, ShortcutGroup.DRAWING, ("Alt+V",), is_local=True),
    Shortcut(ShortcutName.DRAW_CHANNEL, ShortcutGroup.DRAWING, ("Alt+C",), is_local=True),
    Shortcut(ShortcutName.DRAW_RECTANGLE, ShortcutGroup.DRAWING, ("Alt+B",), is_local=True),
    Shortcut(ShortcutName.DRAW_FIBONACCI, ShortcutGroup.DRAWING, ("Alt+F",), is_local=True),
    Shortcut(ShortcutName.DRAW_TEXT, ShortcutGroup.DRAWING, ("Alt+X",), is_local=True),
    Shortcut(ShortcutName.DRAW_MEASURE, ShortcutGroup.DRAWING, ("Alt+M",), is_local=True),
    Shortcut(ShortcutName.PUT_POINT, ShortcutGroup.DRAWING, ("Return",), is_local=True),
    Shortcut(ShortcutName.LEAVE_DRAWING, ShortcutGroup.DRAWING, ("Esc",), is_local=True),
    Shortcut(ShortcutName.MOVE_DRAWING, ShortcutGroup.DRAWING, ARROWS, is_local=True),
    Shortcut(ShortcutName.DELETE_DRAWING, ShortcutGroup.DRAWING, ("Del",), is_local=True),
    Shortcut(ShortcutName.UNDO, ShortcutGroup.DRAWING, ("Ctrl+Z",), is_local=True),
    Shortcut(ShortcutName.REDO, ShortcutGroup.DRAWING, ("Ctrl+Shift+Z", "Ctrl+Y"), is_local=True),
)


def key_text(name: ShortcutName) -> str:
    """The keys of a shortcut as the system writes them; alternatives beside each other."""
    keys = next(each.keys for each in SHORTCUTS if each.name is name)
    native = QKeySequence.SequenceFormat.NativeText
    return " ".join(QKeySequence(each).toString(native) for each in keys)


def install(window: QWidget, actions: Mapping[ShortcutName, Callable[[], object]]) -> list[QShortcut]:
    """Let the keys of the whole window do what they are for. Raises KeyError where an action is missing."""
    installed = []
    for each in SHORTCUTS:
        for keys in () if each.is_local else each.keys:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(actions[each.name])
            installed.append(shortcut)
    return installed

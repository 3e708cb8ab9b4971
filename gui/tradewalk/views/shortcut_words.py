"""What each shortcut does, in words."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views.shortcuts import ShortcutGroup, ShortcutName

translate = QCoreApplication.translate


def group_word(group: ShortcutGroup) -> str:
    """The heading of a group."""
    words = {
        ShortcutGroup.EVERYWHERE: translate("Shortcuts", "Everywhere"),
        ShortcutGroup.PAGES: translate("Shortcuts", "Pages"),
        ShortcutGroup.TRADING: translate("Shortcuts", "Trading"),
        ShortcutGroup.WATCHLIST: translate("Shortcuts", "In the watchlist"),
        ShortcutGroup.SEARCH: translate("Shortcuts", "In the search"),
        ShortcutGroup.TICKET: translate("Shortcuts", "In the ticket"),
        ShortcutGroup.CHART: translate("Shortcuts", "In the chart"),
        ShortcutGroup.DRAWING: translate("Shortcuts", "Drawing on the chart"),
    }
    return words[group]


def shortcut_word(name: ShortcutName) -> str:
    """What a shortcut does."""
    words = {
        ShortcutName.FIND: translate("Shortcuts", "Search an instrument"),
        ShortcutName.RUN_OR_HOLD: translate("Shortcuts", "Run or hold the market"),
        ShortcutName.EXPLAIN: translate("Shortcuts", "Explain where the keyboard is, then the next term"),
        ShortcutName.EXPLAIN_POINTED: translate("Shortcuts", "Explain what is under the mouse"),
        ShortcutName.SHOW_LIST: translate("Shortcuts", "This list"),
        ShortcutName.NEXT_CONTROL: translate("Shortcuts", "Next control; with Shift, the one before"),
        ShortcutName.NEXT_PART: translate("Shortcuts", "On the session timeline: next part; Enter jumps"),
        ShortcutName.QUIT: translate("Shortcuts", "Close the window"),
        ShortcutName.DETAIL: translate("Shortcuts", "Instrument"),
        ShortcutName.ORDERS: translate("Shortcuts", "Orders"),
        ShortcutName.PORTFOLIO: translate("Shortcuts", "Portfolio"),
        ShortcutName.STATEMENTS: translate("Shortcuts", "Statements"),
        ShortcutName.RULE_BOOK: translate("Shortcuts", "Rule book"),
        ShortcutName.BUY: translate("Shortcuts", "Ticket to buy the instrument on show"),
        ShortcutName.SELL: translate("Shortcuts", "Ticket to sell the instrument on show"),
        ShortcutName.MOVE_ROW: translate("Shortcuts", "Move a row up or down"),
        ShortcutName.REMOVE_ROW: translate("Shortcuts", "Take a row off the watchlist"),
        ShortcutName.MOVE_MARK: translate("Shortcuts", "Mark another result"),
        ShortcutName.OPEN_MARKED: translate("Shortcuts", "Open the marked result"),
        ShortcutName.LEAVE_SEARCH: translate("Shortcuts", "Leave the search"),
        ShortcutName.STEP_VALUE: translate("Shortcuts", "One step up or down in price and quantity"),
        ShortcutName.GO_ON: translate("Shortcuts", "Continue"),
        ShortcutName.GO_BACK: translate("Shortcuts", "Back; what was typed stays"),
        **_chart_words(),
    }
    return words[name]


def _chart_words() -> dict[ShortcutName, str]:
    """Those of the chart, and of what is drawn on it."""
    return {
        ShortcutName.NEXT_BAR: translate(
            "Shortcuts", "Crosshair one bar to the left or right; with Ctrl, ten"
        ),
        ShortcutName.FIRST_BAR: translate("Shortcuts", "Crosshair to the first bar or the last"),
        ShortcutName.TURN_PAGE: translate("Shortcuts", "Half a page of earlier or later bars"),
        ShortcutName.ZOOM: translate("Shortcuts", "Fewer bars or more of them"),
        ShortcutName.STRETCH: translate(
            "Shortcuts", "Stretch the range of prices, or draw more of it together"
        ),
        ShortcutName.FIT: translate("Shortcuts", "The last bars again, at the prices that they need"),
        ShortcutName.LEAVE_BAR: translate("Shortcuts", "Crosshair away"),
        ShortcutName.DRAW_TREND_LINE: translate("Drawings", "Trend line"),
        ShortcutName.DRAW_RAY: translate("Drawings", "Ray"),
        ShortcutName.DRAW_HORIZONTAL: translate("Drawings", "Horizontal line"),
        ShortcutName.DRAW_VERTICAL: translate("Drawings", "Vertical line"),
        ShortcutName.DRAW_CHANNEL: translate("Drawings", "Channel"),
        ShortcutName.DRAW_RECTANGLE: translate("Drawings", "Rectangle"),
        ShortcutName.DRAW_FIBONACCI: translate("Drawings", "Fibonacci retracement"),
        ShortcutName.DRAW_TEXT: translate("Drawings", "Text"),
        ShortcutName.DRAW_MEASURE: translate("Drawings", "Measure"),
        ShortcutName.PUT_POINT: translate(
            "Shortcuts", "Put a point where the crosshair stands; without a tool, select what lies there"
        ),
        ShortcutName.LEAVE_DRAWING: translate(
            "Shortcuts", "Give up what is begun; let go of what is selected"
        ),
        ShortcutName.MOVE_DRAWING: translate(
            "Shortcuts", "Move the selected drawing by one bar or one tick; with Shift, by ten"
        ),
        ShortcutName.DELETE_DRAWING: translate("Shortcuts", "Delete the selected drawing"),
        ShortcutName.UNDO: translate("Drawings", "Undo"),
        ShortcutName.REDO: translate("Drawings", "Redo"),
    }

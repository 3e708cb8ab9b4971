"""The published states of what is on the screen: where the user is, what is shown, what time it is."""

from tradewalk.domain.phases import Phase
from tradewalk.walkthrough.published import PublishedState, StateKind

_NAME, _YES_NO, _COUNT, _AMOUNT = StateKind

SCREENS = ("detail", "portfolio", "orders", "statements", "rules", "fees")
SIDES = ("ticket", "timeline", "change")
PHASES = tuple(Phase)
FRAMES = (
    "today",
    "five-days",
    "1m",
    "5m",
    "15m",
    "30m",
    "60m",
    "day",
    "week",
    "month",
    "quarter",
    "year",
)
KINDS = ("candles", "hollow", "bars", "line", "area")

SCREEN_STATES = (
    PublishedState("screen", _NAME, "The page in the middle of the window.", SCREENS),
    PublishedState("side", _NAME, "What stands at the right of the window; nothing while it is shut.", SIDES),
    PublishedState("dialog", _NAME, "The target name of the dialog that is open; nothing without one."),
    PublishedState("search.open", _YES_NO, "Whether the list under the search field is open."),
    PublishedState("search.text", _NAME, "What stands in the search field; nothing while it is empty."),
    PublishedState("search.count", _COUNT, "How many instruments the list under the search field has."),
    PublishedState("search.marked", _NAME, "The symbol of the row that Enter would choose."),
    PublishedState("detail.symbol", _NAME, "The instrument of the detail page, such as 688256.SH."),
    PublishedState("detail.last", _AMOUNT, "Its last price; nothing before the day's first trade."),
    PublishedState(
        "detail.previous_close", _AMOUNT, "Its previous close, or its reference after an ex-date."
    ),
    PublishedState(
        "detail.bid", _AMOUNT, "Its best bid; nothing while nobody bids or the book is worked out."
    ),
    PublishedState(
        "detail.ask", _AMOUNT, "Its best ask; nothing while nobody offers or the book is worked out."
    ),
    PublishedState(
        "detail.spread_ticks", _COUNT, "How many ticks lie between its best bid and its best ask."
    ),
    PublishedState(
        "detail.limit_up", _AMOUNT, "The highest legal price of its day; nothing without a limit."
    ),
    PublishedState(
        "detail.limit_down", _AMOUNT, "The lowest legal price of its day; nothing without a limit."
    ),
    PublishedState("detail.phase", _NAME, "What its exchange is doing.", PHASES),
    PublishedState("detail.watched", _YES_NO, "Whether it is on the watchlist."),
    PublishedState("chart.frame", _NAME, "What one bar of the chart stands for.", FRAMES),
    PublishedState("chart.kind", _NAME, "How the bars of the chart are drawn.", KINDS),
    PublishedState(
        "fees.quantity", _COUNT, "The shares of the chosen row where fees are compared; nothing elsewhere."
    ),
    PublishedState("fees.total", _AMOUNT, "The fees of that row."),
    PublishedState("clock.instant", _COUNT, "The simulated instant, in milliseconds since 1970 in UTC."),
    PublishedState("clock.day", _NAME, "The simulated day of the home market, such as 2025-08-27."),
    PublishedState("clock.time", _NAME, "The simulated time at the home market, such as 10:31:50."),
    PublishedState(
        "clock.seconds", _COUNT, "The same in seconds since midnight, to be compared with lt and ge."
    ),
    PublishedState("clock.phase", _NAME, "What the home market is doing.", PHASES),
    PublishedState("clock.running", _YES_NO, "Whether simulated time passes."),
    PublishedState("clock.speed", _COUNT, "How many times as fast as real time it passes when it does."),
    PublishedState(
        "clock.past", _YES_NO, "Whether an earlier moment is looked at, in which nothing can be done."
    ),
)

"""The walkthrough that the tests read, change and spoil; and what an application would publish for it."""

from pathlib import Path

from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.script import Walkthrough

SAMPLE_FILE = Path(__file__).parent / "buy_first_star_share.yaml"
TARGETS = frozenset(
    {
        "top.search", "search.results", "detail.trade", "ticket.side", "ticket.side.buy", "ticket.type.<type>",
        "ticket.price", "ticket.quantity", "ticket.bill", "ticket.continue", "ticket.password", "ticket.submit",
        "ticket.send", "orders.table", "orders.table[order=<number>,column=<column>]",
        "portfolio.position.<symbol>", "portfolio.position.<symbol>.<word>",
    }
)  # fmt: skip
STATES = frozenset(
    {
        "screen", "detail.symbol", "ticket.step", "ticket.side", "ticket.type", "ticket.price", "ticket.quantity",
        "order.last.status", "order.last.filled", "position.<symbol>.quantity",
    }
)  # fmt: skip


def sample_text() -> str:
    return SAMPLE_FILE.read_text(encoding="utf-8")


def sample() -> Walkthrough:
    return load_walkthrough(SAMPLE_FILE.name, SAMPLE_FILE.read_bytes())

"""What charts of the shipped market read at one instant, as text that somebody looked at.

``python -m tests.market.series.series_snapshots`` writes the file anew; look at the difference before keeping it.
"""

from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path

from tests.simulation.builders import APPLE, CHINEXT, STAR, TENCENT, a_world
from tradewalk.domain.instants import Instant, moment_of
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.bar_series import BarRow
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.time_frame import OF_DAYS, TimeFrame
from tradewalk.simulation.world_reader import WorldReader

FILE = Path(__file__).with_name("approved_series.txt")
SHOWN = 2
"""Bars of each end that the text tells; of the others it tells the sums."""


def snapshot() -> str:
    """Charts on 27 August at 10:31:50 in China, when Apple's last day is long over."""
    run = a_world("10:31:50")
    return "\n".join(line for chart in _charts() for line in _lines(run.read, *chart))


def _charts() -> Iterator[tuple[str, TimeFrame, Adjustment]]:
    """Every frame of one share; minutes on other clocks; days over a split and dividends."""
    yield from ((STAR, frame, Adjustment.UNADJUSTED) for frame in TimeFrame)
    for symbol in (TENCENT, APPLE):
        yield from ((symbol, frame, Adjustment.UNADJUSTED) for frame in TimeFrame if not frame.is_of_days)
    for symbol in (CHINEXT, APPLE):
        yield from ((symbol, frame, Adjustment.FORWARD) for frame in OF_DAYS)
        yield from ((symbol, frame, Adjustment.BACKWARD) for frame in OF_DAYS)


def _lines(source: WorldReader, symbol: str, frame: TimeFrame, adjustment: Adjustment) -> Iterator[str]:
    history, live = BarShelf().bars(source, symbol, frame, adjustment)
    zone = source.zone(symbol)
    closes, volume = history.closes.sum(), history.volumes.sum()
    extremes = f"{history.lows.min():.4f} to {history.highs.max():.4f}" if len(history) else "-"
    yield f"{symbol} {frame} {adjustment}: {len(history)} bars, {extremes}, closes {closes:.3f}, volume {volume:.1f}"
    count = len(history)
    for index in sorted({*range(min(SHOWN, count)), *range(max(count - SHOWN, 0), count)}):
        yield _line(history.row(index), zone)
    yield "    growing" + (_line(live, zone) if live else " -")


def _line(row: BarRow, zone: tzinfo) -> str:
    start = moment_of(Instant(int(row.start)), zone).strftime("%Y-%m-%d %H:%M:%S")
    prices = " ".join(f"{price:.4f}" for price in row[1:5])
    return f"    {start} {prices} {row.volume:.1f} {row.turnover:.2f}"


if __name__ == "__main__":
    FILE.write_text(snapshot() + "\n", encoding="utf-8")

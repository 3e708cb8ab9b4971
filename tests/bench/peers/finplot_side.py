"""finplot's side: run as a module, in an environment with finplot and PyQt6, with the number of bars."""

import sys

import finplot
import pandas as pd
import pyqtgraph
from PyQt6 import QtWidgets

from tests.bench.peers.answering import milliseconds, serve
from tests.bench.peers.walk import Numbers, bars

LENGTHS = (5, 10, 20)


def frame_of(table: Numbers) -> pd.DataFrame:
    columns = dict(zip(("open", "high", "low", "close", "volume"), table[1:], strict=True))
    return pd.DataFrame(columns, index=pd.to_datetime(table[0], unit="s"))


class Side:
    def __init__(self, frame: pd.DataFrame) -> None:
        self.frame = frame

    def build(self) -> None:
        """Candles, the volume at the foot of them, and three averages."""
        frame = self.frame
        self.axis = finplot.create_plot("bench", init_zoom_periods=200)
        finplot.candlestick_ochl(frame[["open", "close", "high", "low"]])
        finplot.volume_ocv(frame[["open", "close", "volume"]], ax=self.axis.overlay())
        for length in LENGTHS:
            finplot.plot(frame["close"].rolling(length).mean())
        finplot.show(qt_exec=False)
        self.window = finplot.windows[0]
        self.window.resize(1200, 700)
        QtWidgets.QApplication.instance().processEvents()
        self.show(len(frame) - 200, len(frame))

    def show(self, left: float, right: float) -> None:
        self.axis.vb.update_y_zoom(left, right)
        middle = int(min((left + right) / 2, len(self.frame) - 1))
        self.axis.crosshair.update(pyqtgraph.Point(middle, self.frame["close"].iat[middle]))
        self.window.grab()


def main() -> None:
    side = Side(frame_of(bars(int(sys.argv[1]))))
    ready = milliseconds(side.build)
    serve(ready, float(side.frame["close"].iat[-1]), side.show)


if __name__ == "__main__":
    main()

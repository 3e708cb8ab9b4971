"""The floor: a plot of pyqtgraph with axes, and nothing in it."""

import sys

import pyqtgraph
from PySide6.QtWidgets import QApplication

from tests.bench.peers.answering import milliseconds, serve
from tests.bench.peers.walk import bars


class Side:
    def build(self) -> None:
        self.plot = pyqtgraph.PlotWidget()
        self.plot.resize(1200, 700)
        self.plot.show()
        self.show(0, 200)

    def show(self, left: float, right: float) -> None:
        self.plot.setXRange(left, right, padding=0)
        self.plot.grab()


def main() -> None:
    application = QApplication(sys.argv[:1])
    last_close = float(bars(int(sys.argv[1]))[4, -1])
    side = Side()
    serve(milliseconds(side.build), last_close, side.show)
    application.quit()


if __name__ == "__main__":
    main()

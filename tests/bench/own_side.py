"""Our side of the comparison: the chart of the application. A folder, if given, gets the pictures."""

import sys

from PySide6.QtWidgets import QApplication

from tests.bench.chart_picture import Picture, dressed, walked
from tests.bench.peers.answering import milliseconds, serve

SPANS = (200, 2_000, 20_000)


class Side:
    def __init__(self, count: int) -> None:
        self.application = QApplication(sys.argv[:1])
        self.appearance = dressed(self.application)
        self.series = walked(count)

    def build(self) -> None:
        self.picture = Picture(self.application, self.appearance, self.series)

    def save(self, folder: str) -> None:
        for span in (*SPANS, len(self.series)):
            self.picture.show(0, span)
            self.picture.canvas.grab().save(f"{folder}/{span}.png")


def main() -> None:
    side = Side(int(sys.argv[1]))
    ready = milliseconds(side.build)
    for folder in sys.argv[2:]:
        side.save(folder)
    serve(ready, side.series.row(-1).close, side.picture.show)


if __name__ == "__main__":
    main()

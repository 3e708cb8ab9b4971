"""``tradewalk shots --only charts``: every kind of chart in every theme and size, so that somebody can look at each.

Each scene is seen in each size and each palette, in four of twelve looks, which have every text size, language and
choice of price colours among them. One desk is opened, and what is chosen in it is changed from picture to picture.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tradewalk.chart_oddities import odd_props
from tradewalk.chart_scenes import DRAWN, TRADED, ChartScene, every_chart_scene
from tradewalk.demo import write_picture
from tradewalk.demo_gestures import PROFILE, DemoFailed, Player
from tradewalk.domain.drawings.drawing import Anchor, Tool
from tradewalk.domain.drawings.edits import Draw
from tradewalk.domain.instants import Instant, parse_instant
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.failures import pass_on_qt_messages
from tradewalk.services.preferences import Language, PriceColours
from tradewalk.shots import PALETTES, SIZES, Look
from tradewalk.views.chart.view import ChartView

TIME = "2025-08-27T10:30"
CALMED = 3_000
"""Simulated milliseconds after which an order has come where it goes."""
OTHERS = ("00005", "600519", "AAPL")
POINTS = ((105, "0.96"), (75, "0.90"), (95, "0.98"))
"""Anchors of drawings: so many bars before the last, at so many times its close."""


@dataclass(frozen=True, slots=True)
class ChartLookOfPicture:
    """A look with its price colours."""

    look: Look
    colours: PriceColours

    @property
    def name(self) -> str:
        """Such as ``dark-zh-Hans-1440x900-200-green-up``."""
        return f"{self.look.name}-{self.colours.value}"


def chart_looks() -> tuple[ChartLookOfPicture, ...]:
    """Every palette in every size."""
    colours, languages = tuple(PriceColours), tuple(Language)
    return tuple(
        ChartLookOfPicture(
            Look(palette, languages[(size + theme) % 3], place, 200 if (size + theme) % 3 == 1 else 100),
            colours[(theme + 2 * size) % 3],
        )
        for (size, place), (theme, palette) in product(enumerate((*SIZES, None)), enumerate(PALETTES))
    )


def scenes_of(number: int) -> tuple[tuple[int, ChartScene], ...]:
    """The scenes with their numbers that the so-manieth look shows: each in every size, in turns of the palettes."""
    size, theme = divmod(number, len(PALETTES))
    scenes = enumerate(every_chart_scene())
    return tuple((place, scene) for place, scene in scenes if (place + size) % len(PALETTES) == theme)


class ChartDisplay(Player):
    """A desk with orders, drawings and a comparison, and what of the chart is to be seen in it."""

    def __init__(self, qt: QApplication, folder: Path) -> None:
        super().__init__(qt, folder, "light")
        self.application.open_desk(PROFILE)
        self._settle()
        self.desk.window.resize(*SIZES[1])
        self.desk.session.jump_to(parse_instant(TIME))
        self._settle()
        self._order()
        self._draw()
        self._compare()

    @property
    def chart(self) -> ChartView:
        """The chart that is on show; views are built anew."""
        found = self._widget("chart")
        if not isinstance(found, ChartView):
            raise DemoFailed("there is no chart")
        return found

    def show(self, scene: ChartScene) -> ChartView:
        """Bring a scene into the window, as that looks now."""
        look = scene.look
        self.application.preferences.change(
            chart_frame=look.frame.value,
            chart_kind=look.kind.value,
            chart_scale=look.scale.value,
            chart_adjustment=look.adjustment.value,
            chart_indicators=scene.choices,
            chart_heights=(),
        )
        self.desk.open_instrument(scene.symbol)
        self._settle()
        props = self.chart.canvas.props
        if props is not None and props.is_expanded != scene.is_expanded:
            self._click("chart.expand")
        self._show_oddity(scene)
        return self.chart

    def put_on(self, wanted: ChartLookOfPicture) -> None:
        """Have the window look so from now on."""
        look = wanted.look
        self.application.preferences.change(
            palette=look.palette,
            language=look.language,
            text_size=look.text_size,
            is_phone=look.size is None,
            price_colours=wanted.colours,
        )
        if look.size is not None:
            self.desk.window.resize(*look.size)
        self._settle()

    def close(self) -> None:
        """Let the account and the window go."""
        self.application.close()
        self.desk.window.close()
        self.desk.window.deleteLater()

    def _show_oddity(self, scene: ChartScene) -> None:
        props = self.chart.canvas.props
        if scene.oddity is not None and props is not None:
            grid = self.desk.vantage.read.day_grid(scene.symbol)
            self.chart.render(odd_props(props, scene.oddity, grid))
            self._let_events_happen()

    def _order(self) -> None:
        """Buy, have one order wait near the last price and one further away."""
        session, ask = self.desk.session, self.desk.session.read.book(TRADED).asks[0].price
        for price, quantity in ((ask, 400), (ask - Decimal("0.60"), 200), (ask - 25, 200)):
            request = OrderRequest(TRADED, Side.BUY, OrderType.LIMIT, price, quantity)
            session.place_order(session.new_order_id(), request)
            session.advance(CALMED)
        self._settle()

    def _draw(self) -> None:
        """One drawing with each tool."""
        self._open(DRAWN)
        drawing, props = self.desk.drawing, self.chart.canvas.props
        if drawing is None or props is None or props.calendar is None:
            raise DemoFailed("the chart cannot be drawn on")
        last = props.bar_count - 1
        close = props.bar(last).close
        for number, tool in enumerate(Tool):
            anchors = tuple(
                Anchor(
                    Instant(int(props.bar(last - back + 7 * number).start)),
                    (Decimal(factor) * Decimal(round(close))).quantize(Decimal("0.01")),
                )
                for back, factor in POINTS[: tool.anchors]
            )
            text = "A text" if tool is Tool.TEXT else ""
            drawing.model.edit(Draw(tool, anchors, text))

    def _compare(self) -> None:
        """Compare across exchanges."""
        self._open("00700.HK")
        for other in OTHERS:
            self._click("chart.compare")
            self._type("compare.field", other)
            QTest.keyClick(self._widget("compare.field"), Qt.Key.Key_Return)
            for dialog in self.desk.window.findChildren(QDialog, "compare"):
                dialog.accept()
            self._settle()


def seen_charts(display: ChartDisplay) -> Iterator[tuple[str, ChartView]]:
    """Each picture's name and the chart as it is to be taken, look by look."""
    for number, look in enumerate(chart_looks()):
        display.put_on(look)
        for place, scene in scenes_of(number):
            yield f"{look.name}/{place:02}-{scene.name}", display.show(scene)


def run_chart_shots(out: Path) -> int:
    """Write the charts into a folder, one folder a look; how many pictures. Raises OSError."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    pass_on_qt_messages()
    qt = QApplication(sys.argv[:1])
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        display = ChartDisplay(qt, Path(folder))
        for count, (name, chart) in enumerate(seen_charts(display), start=1):
            picture = out / f"{name}.png"
            if not picture.parent.exists():
                picture.parent.mkdir(parents=True)
                print(f"{picture.parent.name}: from picture {count} on", flush=True)  # noqa: T201
            write_picture(chart, picture)
        display.application.close()
    return count

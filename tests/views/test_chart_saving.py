"""What is in view of a chart, saved: what stands in each kind of file, what does not, and what is said of it."""

import csv
import io
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR
from tests.views.chart_builders import texts
from tests.views.trading_builders import text
from tradewalk.domain.instants import MINUTE, Instant, moment_of
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.market.indicators.choice import default_choice
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.session import Session
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.saving.kinds import ChartFile
from tradewalk.views.chart.saving.wiring import SavingWiring
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.chart.wiring import wire
from tradewalk.views.theme import Appearance

DISCLAIMER = "Illustrative sample data shaped to published figures. Not a record of trades."
SVG = "{http://www.w3.org/2000/svg}"


class Chart:
    """A chart of the STAR share as the application has it, and the files that it saved."""

    def __init__(self, session: Session, appearance: Appearance, folder: Path) -> None:
        self.session, self.folder = session, folder
        self.model = ChartViewModel(session)
        self.view = ChartView(appearance, texts)
        wire(self.view, self.model, texts)
        self.view.resize(900, 600)
        self.view.show()
        self.model.show(STAR)

    def save(self, kind: ChartFile) -> Path:
        wiring = self.view.findChild(SavingWiring)
        assert isinstance(wiring, SavingWiring)
        path = self.folder / f"chart.{kind.value}"
        wiring.save(kind, path)
        return path

    def lines(self) -> list[list[str]]:
        content = self.save(ChartFile.CSV).read_bytes().decode("utf-8-sig")
        return list(csv.reader(io.StringIO(content)))

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Headings and bars."""
        lines = self.lines()
        head, *bars = lines[lines.index([]) + 1 :]
        return head, bars

    def picture(self) -> QImage:
        picture = QImage(str(self.save(ChartFile.PNG)))
        assert not picture.isNull()
        return picture

    def drawing(self) -> ET.Element:
        return ET.fromstring(self.save(ChartFile.SVG).read_bytes())


@pytest.fixture
def chart(qtbot: QtBot, session: Session, appearance: Appearance, tmp_path: Path) -> Chart:
    chart = Chart(session, appearance, tmp_path)
    qtbot.addWidget(chart.view)
    return chart


def texts_of(drawing: ET.Element) -> list[str]:
    return ["".join(element.itertext()).strip() for element in drawing.iter(f"{SVG}text")]


def test_figures_say_what_they_are_and_hold_the_bars_in_view_alone(chart: Chart) -> None:
    assert chart.model.props is not None
    chart.model.look_at(Sight(9.5, 29.5))
    props = chart.model.props
    said = chart.lines()[:6]
    assert said == [
        ["SIMULATED"],
        [DISCLAIMER],
        ["Symbol", STAR],
        ["Time frame", "Day"],
        ["Adjustment", "Unadjusted"],
        ["Simulated time", "2025-08-27 10:32:00.000+08:00"],
    ]
    head, bars = chart.table()
    assert head[:7] == ["Begins", "Open", "High", "Low", "Close", "Volume", "Turnover"]
    assert len(bars) == 20
    for position, bar in enumerate(bars, start=10):
        row = props.bar(position)
        assert bar[0] == moment_of(Instant(int(row.start))).date().isoformat()
        assert [float(cell) for cell in bar[1:7]] == pytest.approx([*row[1:6], row.turnover], abs=0.01)


def test_indicators_stand_beside_the_bars_and_are_empty_where_they_have_no_value(chart: Chart) -> None:
    chart.model.choices.choose_indicators((default_choice("ma"),))
    chart.model.look_at(Sight(-0.5, 29.5))
    head, bars = chart.table()
    assert head[7:] == ["MA5", "MA10", "MA20"]
    closes = [float(bar[4]) for bar in bars]
    assert [bar[7] for bar in bars[:4]] == [""] * 4
    assert float(bars[4][7]) == pytest.approx(sum(closes[:5]) / 5)
    assert float(bars[19][9]) == pytest.approx(sum(closes[:20]) / 20)


def test_a_heading_that_a_spreadsheet_would_run_is_made_harmless_and_numbers_stay_numbers(
    chart: Chart,
) -> None:
    chart.model.choices.choose_indicators((default_choice("dmi"), default_choice("macd")))
    head, bars = chart.table()
    assert "'+DI" in head
    assert all(not cell.startswith(("=", "+", "-", "@")) for cell in head)
    figures = [cell for bar in bars for cell in bar[1:] if cell]
    assert any(cell.startswith("-") for cell in figures), "MACD has been negative"
    for cell in figures:
        float(cell)


@pytest.mark.parametrize("frame", [TimeFrame.TODAY, TimeFrame.MINUTE_1, TimeFrame.DAY])
def test_nothing_later_than_the_simulated_instant_is_saved(chart: Chart, frame: TimeFrame) -> None:
    chart.model.choose(ChartLook(frame))
    _, before = chart.table()
    now = moment_of(chart.session.state.at)
    first = now.date().isoformat() if frame is TimeFrame.DAY else now.strftime("%Y-%m-%d %H:%M")
    assert max(bar[0][: len(first)] for bar in before) <= first
    volumes = float(before[-1][5])
    chart.session.advance(3 * MINUTE)
    _, after = chart.table()
    assert after[-1][0] > before[-1][0] or float(after[-1][5]) > volumes


def test_adjusted_figures_and_pictures_say_so(chart: Chart) -> None:
    chart.model.choose(ChartLook(TimeFrame.WEEK, adjustment=Adjustment.FORWARD))
    assert chart.lines()[3:5] == [["Time frame", "Week"], ["Adjustment", "Adjusted forward"]]
    assert any("Week · Adjusted forward" in said for said in texts_of(chart.drawing()))


def test_a_picture_has_two_pixels_for_each_of_the_screens_and_says_what_it_is(chart: Chart) -> None:
    picture, canvas = chart.picture(), chart.view.canvas
    assert picture.width() == 2 * canvas.width()
    assert picture.height() > 2 * canvas.height()
    assert round(picture.dotsPerMeterX() * 0.0254) == 192
    assert picture.text("Description") == (
        f"SIMULATED · {STAR} · Day · Unadjusted · simulated time 27 Aug 2025 10:32:00 · {DISCLAIMER}"
    )


def inked(picture: QImage, area: QRect, ground: QColor) -> int:
    """How many points of an area are not of the ground's colour."""
    points = (
        picture.pixelColor(x, y)
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    )
    return sum(point.rgb() != ground.rgb() for point in points)


def test_caption_legend_bars_and_disclaimer_are_painted_into_the_picture(
    chart: Chart, appearance: Appearance
) -> None:
    picture, colours = chart.picture(), appearance.theme.colours
    ground, width, height = QColor(colours.surface), picture.width(), picture.height()
    top = (height - 2 * chart.view.canvas.height()) // 2
    places = {
        "the caption": QRect(0, 0, width // 2, top),
        "the legend": QRect(16, top, width // 4, 40),
        "the bars": QRect(width // 4, height // 3, width // 4, height // 6),
        "the axis": QRect(width - 100, height // 4, 100, height // 4),
        "the disclaimer": QRect(0, height - top + 8, width // 2, top - 8),
    }
    empty = [name for name, place in places.items() if inked(picture, place, ground) < 100]
    assert empty == []
    chip = picture.pixelColor(width - 24, 24)
    assert chip.name() == QColor(colours.warn_bg).name(), "SIMULATED has its ground"


def test_a_picture_is_the_same_whatever_is_pointed_at(chart: Chart) -> None:
    chart.save(ChartFile.PNG)
    without = chart.picture()
    chart.view.canvas.point_at(40, 100)
    assert chart.picture() == without


def test_a_drawing_is_lines_and_texts_under_the_same_caption(chart: Chart) -> None:
    drawing = chart.drawing()
    canvas = chart.view.canvas
    left, top, width, height = (int(number) for number in drawing.attrib["viewBox"].split())
    assert (left, top, width) == (0, 0, canvas.width())
    assert height > canvas.height()
    said = texts_of(drawing)
    caption = f"{STAR} · Day · Unadjusted · simulated time 27 Aug 2025 10:32:00"
    assert {"SIMULATED", DISCLAIMER, caption} <= set(said)
    assert any(each.startswith("MA5 ") for each in said), "the legends are in it"
    assert drawing.findtext(f"{SVG}title") == caption
    assert drawing.find(f".//{SVG}image") is None


def test_open_orders_are_drawn_too(chart: Chart) -> None:
    price = chart.session.read.book(STAR).bids[2].price - 20
    chart.session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 400))
    chart.session.advance(5_000)
    assert "Buy 400 · Queued" in texts_of(chart.drawing())


def test_what_is_compared_is_saved_in_percent_and_named(chart: Chart) -> None:
    chart.model.compare(("600519.SH",))
    head, bars = chart.table()
    assert head[7:] == ["MA5", "MA10", "MA20", f"{STAR}, change in %", "600519.SH, change in %"]
    first, last = bars[0], bars[-1]
    assert [float(cell) for cell in first[-2:]] == [0.0, 0.0], "both from the first bar that they have"
    assert float(last[-2]) == pytest.approx((float(last[4]) / float(first[4]) - 1) * 100, abs=0.01)
    said = texts_of(chart.drawing())
    assert any(each.startswith(f"{STAR}, 600519.SH · Day") for each in said)
    assert any(each.startswith("600519 Kweichow Moutai") for each in said)


@pytest.mark.parametrize("kind", ChartFile)
def test_what_became_of_a_file_is_said_and_forgotten_with_another_look(chart: Chart, kind: ChartFile) -> None:
    chart.save(kind)
    assert text(chart.view, "chart.outcome") == f"chart.{kind.value} is saved."
    chart.model.choose_frame(TimeFrame.WEEK)
    label = chart.view.findChild(QLabel, "chart.outcome")
    assert isinstance(label, QLabel)
    assert not label.isVisible()


@pytest.mark.parametrize("kind", ChartFile)
def test_a_file_that_cannot_be_written_is_said_in_one_sentence_and_nothing_is_half_written(
    chart: Chart, tmp_path: Path, kind: ChartFile
) -> None:
    chart.folder = tmp_path / "gone"
    path = chart.save(kind)
    assert not path.exists()
    said = text(chart.view, "chart.outcome")
    assert said == f"chart.{kind.value} is not saved: its folder is not there. Choose another place."


@pytest.mark.parametrize("kind", ChartFile)
def test_the_menu_asks_for_a_place_and_offers_a_name(chart: Chart, tmp_path: Path, kind: ChartFile) -> None:
    menu = chart.view.findChild(QMenu, "chart.saving.menu")
    assert isinstance(menu, QMenu)
    (action,) = (each for each in menu.actions() if each.objectName() == f"chart.saving.{kind.value}")
    action.trigger()
    dialog = chart.view.findChild(QFileDialog, "export.place")
    assert isinstance(dialog, QFileDialog)
    (offered,) = dialog.selectedFiles()
    assert Path(offered).name == f"tradewalk-{STAR}-day-2025-08-27.{kind.value}"
    place = tmp_path / f"mine.{kind.value}"
    dialog.fileSelected.emit(str(place))
    assert place.stat().st_size > 1_000
    dialog.close()

"""Drawing in the real window: a drawing outlives the window, the time frame, the adjustment and the language."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.journeys.players import Player, a_player
from tests.journeys.screen import find, text_of
from tradewalk.chart_drawing import ChartDrawing
from tradewalk.domain.drawings.drawing import Anchor, Drawing, Tool
from tradewalk.domain.drawings.edits import Draw
from tradewalk.domain.drawings.places import DAY
from tradewalk.domain.instants import Instant
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.drawing_store import FILE
from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.drawings.surface import Surface
from tradewalk.views.chart.view import ChartView

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


def canvas_of(player: Player) -> ChartCanvas:
    canvas = find(player.window, "chart.canvas")
    assert isinstance(canvas, ChartCanvas)
    return canvas


def find_chart(player: Player) -> ChartView:
    chart = find(player.window, "chart")
    assert isinstance(chart, ChartView)
    return chart


def place(player: Player, across: float, down: float) -> QPoint:
    """A place of the price pane, as parts of its width and height."""
    area = canvas_of(player).price_pane.projection.area
    return QPoint(int(area.left + area.width * across), int(area.top + area.height * down))


def click(player: Player, across: float, down: float) -> None:
    QTest.mouseClick(canvas_of(player).viewport(), Qt.MouseButton.LeftButton, pos=place(player, across, down))


def strike(
    player: Player, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    canvas_of(player).setFocus()
    QTest.keyClick(canvas_of(player), key, modifier)


def draw_a_line(player: Player) -> None:
    strike(player, Qt.Key.Key_T, ALT)
    click(player, 0.3, 0.7)
    click(player, 0.8, 0.3)
    player.settle()


def drawing_of(player: Player) -> ChartDrawing:
    assert player.desk.drawing is not None
    return player.desk.drawing


def drawings(player: Player) -> tuple[Drawing, ...]:
    return drawing_of(player).model.props.drawings


def surface(player: Player) -> Surface:
    surface = drawing_of(player).view.surface()
    assert surface is not None
    return surface


def choose_frame(player: Player, frame: TimeFrame) -> None:
    player.press(f"chart.tabs.{frame.value}")
    player.settle()


def handles(player: Player) -> list[tuple[int, int]]:
    """Where the anchors of the first drawing are on the screen, in whole pixels."""
    return [(round(x), round(y)) for x, y in surface(player).figure(drawings(player)[0]).handles]


def test_a_drawing_is_where_it_was_when_the_window_is_opened_again(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path) as player:
        draw_a_line(player)
        before, where = drawings(player), handles(player)
    assert [drawing.tool for drawing in before] == [Tool.TREND_LINE]
    with a_player(application, tmp_path) as player:
        assert (drawings(player), handles(player)) == (before, where)


def test_a_drawing_is_of_the_instrument_whatever_the_account(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path) as player:
        draw_a_line(player)
        player.desk.open_instrument("600519.SH")
        player.settle()
        assert drawings(player) == ()
    with a_player(application, tmp_path, account="cn-retail") as player:
        assert len(drawings(player)) == 1


def test_a_drawing_stands_at_its_days_on_every_frame(player: Player) -> None:
    draw_a_line(player)
    before, where = drawings(player), handles(player)
    for frame in TimeFrame:
        choose_frame(player, frame)
        assert drawings(player) == before
        for anchor in before[0].anchors:
            assert stands_right(player, anchor, frame)
    choose_frame(player, TimeFrame.DAY)
    for now, then in zip(handles(player), where, strict=True):
        assert now == pytest.approx(then, abs=2)  # the axis of prices has become wider


def stands_right(player: Player, anchor: Anchor, frame: TimeFrame) -> bool:
    """Whether a day stands in its week, month or year, and at its first minute."""
    place = surface(player).place
    position, starts = place.position(anchor.at), place.starts
    if position < 0:
        return anchor.at < starts[0]
    if frame.is_of_days:
        return starts[position] <= anchor.at and (
            position + 1 == len(starts) or anchor.at < starts[position + 1]
        )
    return anchor.at <= starts[position] and (position == 0 or starts[position - 1] < anchor.at)


def test_a_drawing_at_a_high_is_at_the_high_under_every_adjustment(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol="300750.SZ") as player:
        props = canvas_of(player).props
        assert props is not None
        bar = props.bar(1000)
        anchor = Anchor(Instant(int(bar.start)), Decimal(str(bar.high)))
        drawing_of(player).model.edit(Draw(Tool.RAY, (anchor, anchor._replace(at=Instant(anchor.at + DAY)))))
        shown = []
        for adjustment in Adjustment:
            find_chart(player).toolbar.look_chosen.emit(props.look._replace(adjustment=adjustment))
            player.settle()
            now = canvas_of(player).props
            assert now is not None
            shown.append(surface(player).shown(drawings(player)[0]).anchors[0].price)
            assert float(shown[-1]) == pytest.approx(now.bar(1000).high, abs=0.006)
        assert len(set(shown)) == 3


def test_a_line_is_drawn_by_the_keyboard_alone(player: Player) -> None:
    strike(player, Qt.Key.Key_T, ALT)
    strike(player, Qt.Key.Key_Left)
    strike(player, Qt.Key.Key_Return)
    for _ in range(10):
        strike(player, Qt.Key.Key_Left)
    strike(player, Qt.Key.Key_Return)
    props = canvas_of(player).props
    assert props is not None
    last = props.bar_count - 1
    [drawing] = drawings(player)
    assert [surface(player).place.position(anchor.at) for anchor in drawing.anchors] == [last, last - 10]
    assert [float(anchor.price) for anchor in drawing.anchors] == [
        props.bar(last).close,
        props.bar(last - 10).close,
    ]
    strike(player, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert drawings(player) == ()


def test_the_chart_keeps_its_own_keys_and_its_drag(player: Player) -> None:
    draw_a_line(player)
    before, seen = handles(player), canvas_of(player).props
    QTest.mousePress(canvas_of(player).viewport(), Qt.MouseButton.LeftButton, pos=place(player, 0.2, 0.2))
    QTest.mouseMove(canvas_of(player).viewport(), place(player, 0.4, 0.2))
    QTest.mouseRelease(canvas_of(player).viewport(), Qt.MouseButton.LeftButton, pos=place(player, 0.4, 0.2))
    player.settle()
    now = canvas_of(player).props
    assert seen is not None and now is not None
    assert now.sight.first < seen.sight.first
    moved = handles(player)
    assert [x for x, _ in moved] > [x for x, _ in before]


def test_a_drawing_is_painted_over_the_prices(player: Player) -> None:
    bare = canvas_of(player).grab().toImage()
    draw_a_line(player)
    drawing_of(player).model.select(None)
    drawn = canvas_of(player).grab().toImage()
    x, y = handles(player)[0]
    around = [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    assert any(bare.pixelColor(*pixel) != drawn.pixelColor(*pixel) for pixel in around)
    strike(player, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    canvas_of(player).point_at(None)
    assert canvas_of(player).grab().toImage() == bare


def test_drawings_and_the_tool_at_work_are_there_when_views_are_built_anew(player: Player) -> None:
    draw_a_line(player)
    strike(player, Qt.Key.Key_R, ALT)
    click(player, 0.4, 0.4)
    before, where = drawing_of(player).model.props, handles(player)
    player.desk.rebuild()
    player.settle()
    assert (drawing_of(player).model.props, handles(player)) == (before, where)
    assert text_of(player.window, "chart.draw") == "Ray ▾"
    click(player, 0.6, 0.6)
    assert [drawing.tool for drawing in drawings(player)] == [Tool.TREND_LINE, Tool.RAY]


def test_drawings_that_cannot_be_read_are_kept_and_their_place_is_said(
    application: QApplication, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_text("not json", encoding="utf-8")
    said: list[str] = []
    timer = QTimer()
    timer.timeout.connect(lambda: read(application, said))
    timer.start(1)
    with a_player(application, tmp_path) as player:
        player.settle()
        assert drawings(player) == ()
    timer.stop()
    kept = tmp_path / "drawings.unreadable.json"
    assert kept.read_text(encoding="utf-8") == "not json"
    assert said == [f"The drawings could not be read, so the charts have none. The file is kept as {kept}."]


def read(application: QApplication, said: list[str]) -> None:
    """Read the box that is open, and close it."""
    box = application.activeModalWidget()
    if isinstance(box, QMessageBox):
        said.append(box.text())
        box.accept()

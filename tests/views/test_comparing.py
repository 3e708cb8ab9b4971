"""Several instruments on one chart: what is drawn, what it says, and how one chooses."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR
from tests.views.chart_builders import texts
from tests.views.market_builders import MOUTAI
from tests.views.trading_builders import button, caught, text
from tradewalk.domain.instants import MINUTE
from tradewalk.market.indicators.choice import default_choice
from tradewalk.market.indicators.indicator_shelf import IndicatorShelf
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.chart.comparing.dialog import ChoiceList, CompareDialog
from tradewalk.views.chart.comparing.pane import ComparedPane, ink_of
from tradewalk.views.chart.comparing.props import CompareProps, ComparisonProps
from tradewalk.views.chart.comparing.view_model import CompareViewModel
from tradewalk.views.chart.legend import EntryRow, Legend
from tradewalk.views.chart.legend_texts import value_of
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.values import write_percent
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.chart.wiring import wire
from tradewalk.views.theme import Appearance, Palette, theme_of

MA, MACD = default_choice("ma"), default_choice("macd")
TENCENT, APPLE, CATL, NVIDIA, PING_AN = "00700.HK", "AAPL.US", "300750.SZ", "NVDA.US", "601318.SH"


@pytest.fixture
def model(session: Session) -> ChartViewModel:
    model = ChartViewModel(session)
    model.show(STAR)
    return model


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance, model: ChartViewModel) -> ChartView:
    view = ChartView(appearance, texts)
    qtbot.addWidget(view)
    view.resize(1000, 500)
    wire(view, model, texts)
    view.show()
    view.render(shown(model))
    return view


def shown(model: ChartViewModel) -> ChartProps:
    assert model.props is not None
    return model.props


def comparison(model: ChartViewModel) -> ComparisonProps:
    compared = shown(model).comparison
    assert compared is not None
    return compared


def legends(view: ChartView) -> list[str]:
    """What stands at the tops of the panes, from the first line on."""
    rows = [row for row in view.canvas.findChildren(EntryRow) if row.isVisible()]
    rows.sort(key=lambda row: (row.mapTo(view.canvas, QPoint()).y(), row.mapTo(view.canvas, QPoint()).x()))
    return [row.text for row in rows]


@pytest.mark.parametrize("frame", [frame for frame in TimeFrame if frame.is_of_days])
def test_every_percentage_is_worked_out_from_forward_adjusted_closes(
    model: ChartViewModel, session: Session, frame: TimeFrame
) -> None:
    model.choose_frame(frame)
    model.compare((TENCENT, MOUTAI.symbol))
    compared = comparison(model)
    base = compared.lines.comparison.base
    assert base is not None
    for symbol, line in zip((STAR, TENCENT, MOUTAI.symbol), compared.lines.comparison.lines, strict=True):
        bars = BarShelf().bars(session.read, symbol, frame, Adjustment.FORWARD)
        assert bars.live is not None
        first = int(line.places.searchsorted(base))
        closes = [*bars.history.closes.tolist(), bars.live.close]
        assert line.percents[-1] == pytest.approx((closes[-1] / closes[first] - 1) * 100)
        assert line.percents[first] == 0


def test_no_place_of_the_axis_begins_later_than_now(model: ChartViewModel, session: Session) -> None:
    model.compare((TENCENT, APPLE, NVIDIA))
    for _ in range(2):
        session.advance(MINUTE)
        calendar = shown(model).calendar
        assert calendar is not None
        assert calendar.starts[-1] <= session.read.now
    american = comparison(model).lines.comparison.lines[2]
    assert american.at(shown(model).places - 1) is None, "New York's day has not begun"


def test_the_line_of_what_trades_moves_with_the_market(model: ChartViewModel, session: Session) -> None:
    model.compare((MOUTAI.symbol,))
    before = comparison(model).lines.comparison.lines[0].percents[-1]
    session.advance(5 * MINUTE)
    assert comparison(model).lines.comparison.lines[0].percents[-1] != before


def test_the_percentages_begin_anew_at_the_first_common_bar_that_is_brought_into_view(
    model: ChartViewModel,
) -> None:
    model.compare((TENCENT, APPLE))
    base = comparison(model).lines.comparison.base
    assert base == shown(model).sight.bars[0]
    model.move(-40)
    moved = comparison(model).lines.comparison
    assert moved.base is not None
    assert moved.base >= shown(model).sight.bars[0]
    assert moved.base < base
    assert all(line.at(moved.base) == 0 for line in moved.lines)


@pytest.mark.parametrize("frame", [TimeFrame.TODAY, TimeFrame.FIVE_DAYS, TimeFrame.MINUTE_5])
def test_minutes_are_compared_within_one_market_and_the_others_wait_for_bars_of_days(
    model: ChartViewModel, frame: TimeFrame
) -> None:
    model.compare((CATL, TENCENT))
    model.choose_frame(frame)
    compared = comparison(model)
    assert [each.symbol for each in compared.instruments] == [STAR, CATL]
    assert [each.symbol for each in compared.left_out] == [TENCENT]
    model.choose_frame(TimeFrame.DAY)
    assert len(comparison(model).instruments) == 3


def test_the_rest_of_today_keeps_its_places(model: ChartViewModel) -> None:
    model.choose_frame(TimeFrame.TODAY)
    before = shown(model)
    model.compare((CATL,))
    assert (shown(model).places, shown(model).sight) == (before.places, before.sight)


def test_five_are_compared_at_the_most_none_twice_and_none_with_itself(model: ChartViewModel) -> None:
    model.compare((TENCENT, STAR, TENCENT, APPLE, CATL, NVIDIA, PING_AN))
    assert [each.symbol for each in comparison(model).instruments] == [STAR, TENCENT, APPLE, CATL, NVIDIA]


def test_closing_the_last_one_brings_the_chart_back(model: ChartViewModel) -> None:
    before = shown(model)
    model.compare((TENCENT, APPLE))
    assert shown(model).places > before.places
    model.compare_no_longer(TENCENT)
    model.compare_no_longer(APPLE)
    after = shown(model)
    assert after._replace(sight=before.sight, drawn=before.drawn) == before
    assert [each.live for each in after.drawn] == [each.live for each in before.drawn]
    assert after.sight.first == pytest.approx(before.sight.first, abs=1)


def test_what_was_in_view_stays_in_view(model: ChartViewModel) -> None:
    model.look_at(Sight(400, 500))
    before = shown(model)
    model.compare((TENCENT, APPLE))
    after = shown(model)
    assert before.calendar is not None
    assert after.calendar is not None
    for edge in ("first", "last"):
        old, new = (round(getattr(props.sight, edge)) for props in (before, after))
        assert before.calendar.start(old) == after.calendar.start(new)


def test_each_instrument_keeps_what_it_is_compared_with(model: ChartViewModel) -> None:
    model.compare((TENCENT,))
    model.show(MOUTAI.symbol)
    assert shown(model).comparison is None
    model.show(STAR)
    assert [each.symbol for each in comparison(model).instruments] == [STAR, TENCENT]


def test_nothing_is_drawn_anew_while_the_clock_stands(model: ChartViewModel, session: Session) -> None:
    model.compare((TENCENT, APPLE))
    said = caught(model.props_changed)
    session.set_speed(60)
    session.run()
    assert said == []


# On the canvas


def test_a_line_each_on_an_axis_of_percent_and_the_volume_below(
    view: ChartView, model: ChartViewModel
) -> None:
    model.compare((TENCENT, APPLE))
    pane = view.canvas.price_pane
    assert isinstance(pane, ComparedPane)
    assert [each.key for each in view.canvas.panes] == ["compared", "volume"]
    assert [line.ink.colour for line in pane.lines] == [
        ink_of(view.canvas.theme, place) for place in range(3)
    ]
    assert pane.bars not in pane.layers
    assert pane.written(3.2) == "+3.20%"
    assert all(mark.text.endswith("%") for mark in pane.ticks())
    assert [level.value for level in pane.levels] == [0.0]
    low, high = pane.projection.low, pane.projection.high
    assert all(low < line.percents[-1] < high for line in comparison(model).lines.comparison.lines)


def test_indicators_stay_with_the_values_of_the_instruments_own_bars(
    model: ChartViewModel, session: Session
) -> None:
    """Days on which the other market alone trades are no days of an average."""
    model.choices.choose_indicators((MA, MACD))
    model.compare((TENCENT, APPLE))
    props, frame = shown(model), shown(model).look.frame
    own = BarShelf().bars(session.read, STAR, frame, Adjustment.FORWARD)
    places = comparison(model).lines.comparison.lines[0].places.tolist()
    assert places != list(range(len(places))), "some days are not its own"
    for grown in props.drawn:
        alone = IndicatorShelf().lines(grown.choice, own, frame)
        for line in range(len(grown.lines)):
            shown_there = [value_of(grown, line, place) for place in places]
            assert shown_there == [value_of(alone, line, bar) for bar in range(len(places))]


def test_what_stands_at_prices_is_drawn_in_percent_and_says_so(
    view: ChartView, model: ChartViewModel
) -> None:
    model.choices.choose_indicators((MA, MACD))
    model.compare((TENCENT, APPLE))
    pane, props = view.canvas.price_pane, shown(model)
    assert [each.key for each in view.canvas.panes] == ["compared", "volume", "0:macd"]
    standard, grown = props.standard, props.drawn[0]
    assert standard is not None
    value = value_of(grown, 0, props.bar_count - 1)
    assert value is not None
    said = next(text for text in legends(view) if text.startswith("MA5"))
    assert said.split()[1] == write_percent((value / standard - 1) * 100, 2)
    assert pane.projection.low < (value / standard - 1) * 100 < pane.projection.high
    inks = [*(line.ink.colour for line in pane.lines), *pane.indicators[0].inks]
    assert len(set(inks)) == 6
    with_line = view.canvas.grab().toImage()
    model.choices.choose_indicators((MACD,))
    assert view.canvas.grab().toImage() != with_line


def test_legends_of_indicators_begin_below_those_of_the_instruments(
    view: ChartView, model: ChartViewModel
) -> None:
    view.resize(500, 500)
    model.compare((TENCENT, APPLE, CATL, NVIDIA))
    tops = [
        (legend.y(), legend.objectName().startswith("chart.compared"))
        for legend in view.canvas.findChildren(Legend)
        if legend.isVisible() and legend.y() < view.canvas.panes[1].projection.area.top
    ]
    others = max(y for y, is_compared in tops if is_compared)
    assert others > min(y for y, _ in tops), "they take several lines"
    assert min(y for y, is_compared in tops if not is_compared) > others


@pytest.mark.parametrize("palette", Palette)
def test_no_two_lines_have_one_colour(palette: Palette) -> None:
    assert len({ink_of(theme_of(palette), place) for place in range(5)}) == 5


def test_the_legend_says_code_name_and_percent_of_the_bar_that_is_pointed_at(
    view: ChartView, model: ChartViewModel
) -> None:
    model.compare((TENCENT,))
    compared = comparison(model)
    assert legends(view)[0].startswith("688256 Cambricon ")
    assert legends(view)[1].startswith("00700 Tencent ")
    base = compared.lines.comparison.base
    assert base is not None
    view.canvas.setFocus()
    view.canvas.point_at(base)
    assert [said.rpartition(" ")[2] for said in legends(view)[:2]] == ["0.00%", "0.00%"]
    own = compared.lines.comparison.lines[0]
    shut = next(place for place in range(base, shown(model).places) if own.at(place) is None)
    view.canvas.point_at(shut)
    assert legends(view)[0] == "688256 Cambricon —"
    assert "Volume —" in legends(view)


def test_the_axis_is_as_wide_as_its_texts_at_once(view: ChartView, model: ChartViewModel) -> None:
    model.compare((TENCENT, APPLE, NVIDIA))
    canvas = view.canvas
    before = canvas.price_pane.axis_width
    canvas.draw(shown(model))
    assert canvas.price_pane.axis_width == before


def test_an_entry_of_the_legend_is_closed_by_its_button(view: ChartView, model: ChartViewModel) -> None:
    model.compare((TENCENT, APPLE))
    own, tencent, _ = (
        view.canvas.findChild(object, f"chart.compared.{symbol}") for symbol in (STAR, TENCENT, APPLE)
    )
    assert own is not None and tencent is not None
    assert own.findChildren(QToolButton) == []
    (close,) = tencent.findChildren(QToolButton)
    assert close.accessibleName() == "Compare no longer"
    close.click()
    assert [each.symbol for each in comparison(model).instruments] == [STAR, APPLE]


def test_the_tab_key_leads_from_the_panes_to_what_is_compared(view: ChartView, model: ChartViewModel) -> None:
    model.compare((TENCENT, APPLE))
    view.activateWindow()
    view.canvas.setFocus()
    came = []
    model.choices.choose_indicators((MACD, MA))
    for _ in range(3):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        legend = view.focusWidget().parentWidget()
        came.append("" if legend is None else legend.objectName())
    assert came == [*(f"chart.compared.{symbol}" for symbol in (TENCENT, APPLE)), ""], "then the indicators"


def test_a_market_that_waits_for_bars_of_days_says_so(view: ChartView, model: ChartViewModel) -> None:
    model.compare((TENCENT,))
    model.choose_frame(TimeFrame.MINUTE_5)
    assert "00700 Tencent: by days alone, its market is another one" in legends(view)


def test_what_has_no_part_in_a_comparison_is_not_offered_and_comes_back(
    view: ChartView, model: ChartViewModel
) -> None:
    model.compare((TENCENT,))
    assert not button(view, "chart.adjustment").isVisible()
    model.compare(())
    assert button(view, "chart.adjustment").isVisible()
    assert [pane.key for pane in view.canvas.panes] == ["price", "volume"]
    assert legends(view)[0].startswith("O ")


# Choosing


def test_what_is_compared_stands_first_then_what_is_related_and_the_watchlist(session: Session) -> None:
    store = PreferenceStore(None)
    store.change(watchlist=(NVIDIA,))
    chooser = CompareViewModel(session, store)
    chooser.begin(MOUTAI.symbol, (APPLE,))
    assert chooser.props is not None
    related = [each.symbol for _, each in session.read.company(MOUTAI.symbol).related()]
    offered = [row.instrument.symbol for row in chooser.props.rows]
    assert offered[: 2 + len(related)] == [APPLE, *related, NVIDIA]
    assert len(offered) == len(session.read.instruments()) - 1
    assert [row.instrument.symbol for row in chooser.props.rows if row.is_compared] == [APPLE]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("00700", TENCENT), ("tencent", TENCENT), ("腾讯", TENCENT), ("騰訊", TENCENT), ("ndsd", CATL)],
)
def test_an_instrument_is_found_by_code_and_by_its_names_in_both_languages(
    session: Session, typed: str, found: str
) -> None:
    chooser = CompareViewModel(session, PreferenceStore(None))
    chooser.begin(STAR, ())
    chooser.type_text(typed)
    assert chooser.props is not None
    assert chooser.props.rows[0].instrument.symbol == found


def test_a_sixth_instrument_is_not_taken_and_one_that_is_taken_away_makes_room(session: Session) -> None:
    chooser = CompareViewModel(session, PreferenceStore(None))
    chooser.begin(STAR, (TENCENT, APPLE, CATL, NVIDIA))
    chosen = caught(chooser.chosen)
    chooser.toggle(PING_AN)
    assert chosen == []
    chooser.toggle(APPLE)
    chooser.toggle(PING_AN)
    chooser.clear()
    assert chosen[-2:] == [(TENCENT, CATL, NVIDIA, PING_AN), ()]


@pytest.fixture
def dialog(view: ChartView, qtbot: QtBot) -> CompareDialog:
    QTest.mouseClick(button(view, "chart.compare"), Qt.MouseButton.LeftButton)
    dialog = view.findChild(CompareDialog)
    assert isinstance(dialog, CompareDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_one_types_and_presses_enter(dialog: CompareDialog, model: ChartViewModel) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "00700")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [each.symbol for each in comparison(model).instruments] == [STAR, TENCENT]
    assert dialog.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown(model).comparison is None


def test_a_row_is_chosen_by_a_click_and_by_space_and_is_marked(
    dialog: CompareDialog, model: ChartViewModel
) -> None:
    rows = dialog.findChild(ChoiceList)
    assert rows is not None
    first, second = (rows.item(place).text() for place in range(2))
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center()
    )
    assert rows.item(0).text() == f"✓  {first}"
    rows.setCurrentRow(1)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert {rows.item(place).text() for place in range(2)} == {f"✓  {first}", f"✓  {second}"}
    assert len(comparison(model).instruments) == 3
    button(dialog, "compare.clear").click()
    assert shown(model).comparison is None
    assert not button(dialog, "compare.clear").isEnabled()


def test_the_window_says_what_it_does_and_when_it_is_full(dialog: CompareDialog) -> None:
    assert "first bar in view" in text(dialog, "compare.note")
    dialog.render(CompareProps(MOUTAI, "", (), 5))
    assert text(dialog, "compare.note").startswith("Five instruments are on the chart.")
    dialog.render(CompareProps(MOUTAI, "zzz", (), 1))
    assert text(dialog, "compare.note") == "Nothing has this code or name."

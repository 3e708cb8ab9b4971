"""The drawings of the instrument on show: kept at once, undone an instrument at a time, locked or not."""

from pathlib import Path

import pytest

from tests.views.drawing_builders import at
from tests.views.trading_builders import caught
from tradewalk.domain.drawings.drawing import Anchor, DrawingDocument, Ink, Tool
from tradewalk.domain.drawings.edits import Colour, Delete, Draw, EditRefused, Lock
from tradewalk.domain.drawings.places import DAY
from tradewalk.domain.instants import Instant
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.drawing_store import DrawingStore
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.chart.drawings.gestures import (
    ChooseTool,
    Drag,
    LetGo,
    PointAt,
    PutPoint,
    Stage,
    TakeHold,
)
from tradewalk.views.chart.drawings.props import DrawingProps
from tradewalk.views.chart.drawings.view_model import DrawingsViewModel

A, B, C = at(1, "10.00"), at(2, "11.00"), at(3, "12.00")
HERE, THERE = "688256.SH", "00700.HK"


@pytest.fixture
def store(tmp_path: Path) -> DrawingStore:
    return DrawingStore(tmp_path)


@pytest.fixture
def model(session: Session, store: DrawingStore) -> DrawingsViewModel:
    model = DrawingsViewModel(session, store, PreferenceStore(None))
    model.show(HERE)
    return model


def draw(model: DrawingsViewModel, *points: Anchor, tool: Tool = Tool.TREND_LINE) -> None:
    model.gesticulate(ChooseTool(tool))
    for point in points:
        model.gesticulate(PutPoint(point))


def move(model: DrawingsViewModel, *anchors: Anchor) -> None:
    """Take hold of what is selected, and let it go elsewhere."""
    assert model.props.selected is not None
    model.gesticulate(TakeHold(model.props.selected))
    model.gesticulate(Drag(anchors))
    model.gesticulate(LetGo())


def anchors(model: DrawingsViewModel) -> list[tuple[Anchor, ...]]:
    return [drawing.anchors for drawing in model.props.drawings]


def test_a_drawing_is_kept_selected_and_there_after_a_restart(
    session: Session, model: DrawingsViewModel, store: DrawingStore, tmp_path: Path
) -> None:
    draw(model, A, B)
    assert model.props.drawings == (model.props.selected,)
    again = DrawingsViewModel(session, DrawingStore(tmp_path), PreferenceStore(None))
    again.show(HERE)
    assert again.props.drawings == store.document(HERE).drawings == model.props.drawings
    assert again.props.selected is None


def test_each_instrument_has_its_drawings_and_its_history(model: DrawingsViewModel) -> None:
    draw(model, A, B)
    model.show(THERE)
    assert (model.props.drawings, model.props.can_undo) == ((), False)
    draw(model, B, C)
    model.undo()
    model.show(HERE)
    assert (anchors(model), model.props.can_undo, model.props.can_redo) == ([(A, B)], True, False)
    model.show(THERE)
    model.redo()
    assert anchors(model) == [(B, C)]


def test_what_is_begun_ends_with_the_instrument(model: DrawingsViewModel) -> None:
    draw(model, A)
    assert (model.props.stage, model.props.missing) == (Stage.PLACING, 1)
    model.show(THERE)
    assert model.props == DrawingProps(symbol=THERE)


def test_what_is_taken_back_is_taken_back_in_the_file_too(
    model: DrawingsViewModel, store: DrawingStore
) -> None:
    draw(model, A, B)
    model.undo()
    assert store.document(HERE) == DrawingDocument()
    assert (model.props.selected, model.props.can_redo) == (None, True)
    model.redo()
    assert len(store.document(HERE).drawings) == 1


def test_what_is_held_moves_along_and_is_one_change_when_it_is_let_go(
    model: DrawingsViewModel, store: DrawingStore
) -> None:
    draw(model, A, B)
    assert model.props.selected is not None
    model.gesticulate(TakeHold(model.props.selected))
    model.gesticulate(Drag((B, B)))
    model.gesticulate(Drag((B, C)))
    assert anchors(model) == [(B, C)]
    assert store.document(HERE).drawings[0].anchors == (A, B)
    model.gesticulate(LetGo())
    assert store.document(HERE).drawings[0].anchors == (B, C)
    model.undo()
    assert anchors(model) == [(A, B)]


def test_a_locked_drawing_does_not_move_and_that_is_said(model: DrawingsViewModel) -> None:
    draw(model, A, B)
    model.edit(Lock(1, True))
    move(model, B, C)
    assert (anchors(model), model.props.refused) == ([(A, B)], EditRefused.LOCKED)
    model.gesticulate(ChooseTool(Tool.RAY))
    assert model.props.refused is None
    model.edit(Lock(1, False))
    move(model, B, C)
    assert (anchors(model), model.props.refused) == ([(B, C)], None)


def test_a_locked_drawing_that_is_only_selected_is_no_reason_to_say_anything(
    model: DrawingsViewModel,
) -> None:
    draw(model, A, B)
    model.edit(Lock(1, True))
    move(model, A, B)
    assert model.props.refused is None


def test_the_next_drawing_has_the_colour_that_was_chosen_last(model: DrawingsViewModel) -> None:
    draw(model, A, B)
    model.edit(Colour(1, Ink.GREEN))
    draw(model, B, C)
    assert [drawing.ink for drawing in model.props.drawings] == [Ink.GREEN, Ink.GREEN]


@pytest.mark.parametrize(
    ("edits", "can_clear"), [([], True), ([Lock(1, True)], False), ([Lock(1, True), Lock(1, False)], True)]
)
def test_what_can_be_cleared_is_what_is_not_locked(
    model: DrawingsViewModel, edits: list[Lock], can_clear: bool
) -> None:
    draw(model, A, B)
    for edit in edits:
        model.edit(edit)
    assert model.props.can_clear is can_clear


def test_a_finished_drawing_is_told_once(model: DrawingsViewModel) -> None:
    draw(model, A)
    said = caught(model.props_changed)
    model.gesticulate(PutPoint(B))
    assert said == [model.props]


def test_the_magnet_is_remembered(session: Session, store: DrawingStore) -> None:
    preferences = PreferenceStore(None)
    model = DrawingsViewModel(session, store, preferences)
    model.use_magnet(True)
    assert model.props.has_magnet
    assert DrawingsViewModel(session, store, preferences).props.has_magnet


def test_what_changes_nothing_is_not_told(model: DrawingsViewModel) -> None:
    said = caught(model.props_changed)
    model.gesticulate(PointAt(A))
    model.gesticulate(LetGo())
    model.select(None)
    model.undo()
    model.show(HERE)
    assert said == []
    model.gesticulate(ChooseTool(Tool.RAY))
    assert len(said) == 1


def test_days_are_adjusted_as_the_chart_is_and_minutes_are_not(model: DrawingsViewModel) -> None:
    before = Instant(A.at - 5 * 365 * DAY)
    for frame, adjustment, factor in (
        (TimeFrame.DAY, Adjustment.UNADJUSTED, 1.0),
        (TimeFrame.WEEK, Adjustment.FORWARD, 0.25),
        (TimeFrame.MINUTE_5, Adjustment.FORWARD, 1.0),
        (TimeFrame.DAY, Adjustment.FORWARD, 0.25),
    ):
        model.follow("AAPL.US", frame, adjustment)
        assert model.props.symbol == "AAPL.US"
        assert model.props.factors.of(before) == pytest.approx(factor, rel=0.001)


def test_what_is_gone_is_not_selected_any_more(model: DrawingsViewModel) -> None:
    model.edit(Draw(Tool.TEXT, (A,), "here"))
    model.edit(Delete(1))
    assert model.props.selected is None
    model.edit(Delete(1))
    assert model.props.refused is EditRefused.GONE

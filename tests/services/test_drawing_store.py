"""Drawings are read back as they were written, whatever else is in the file, and nothing unreadable is lost."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.drawings.builders import a_drawing, document_of
from tradewalk.domain.drawings.drawing import Anchor, Drawing, DrawingDocument, Ink, Tool
from tradewalk.domain.instants import Instant
from tradewalk.services.drawing_file import VERSION, DrawingsWrong, read_drawings, written_drawings
from tradewalk.services.drawing_store import FILE, DrawingStore

ONE_OF_EACH = document_of(*(a_drawing(tool, drawing_id=number) for number, tool in enumerate(Tool, 1)))
LINE: dict[str, Any] = {
    "tool": "horizontal",
    "anchors": [["2025-08-27T10:31:00.000+08:00", "1450.10"]],
    "text": "",
    "ink": "accent",
    "is_locked": False,
}
A_LINE = Drawing(1, Tool.HORIZONTAL, (Anchor(Instant(1756261860000), Decimal("1450.10")),))
OF_TOMORROW = {"tool": "gann-fan", "anchors": [[1, 2, 3]], "shade": "扇"}


def a_file(*entries: object, version: int = VERSION) -> str:
    return json.dumps({"version": version, "instruments": {"600519.SH": entries}})


@st.composite
def drawings(draw: st.DrawFn) -> Drawing:
    tool = draw(st.sampled_from(Tool))
    instants = st.integers(0, 4 * 10**12).map(Instant)
    anchors = st.builds(Anchor, instants, st.decimals(0, 10**9, places=draw(st.integers(0, 9))))
    points = draw(st.lists(anchors, min_size=tool.anchors, max_size=tool.anchors))
    return Drawing(1, tool, tuple(points), draw(st.text()), draw(st.sampled_from(Ink)), draw(st.booleans()))


@given(drawings())
def test_any_drawing_is_read_as_it_was_written_to_the_last_digit(drawing: Drawing) -> None:
    documents, version = read_drawings(written_drawings({"00700.HK": document_of(drawing)}))
    assert (documents, version) == ({"00700.HK": document_of(drawing)}, VERSION)
    [read] = documents["00700.HK"].drawings
    assert [str(each.price) for each in read.anchors] == [str(each.price) for each in drawing.anchors]


def test_the_file_is_what_a_person_can_read() -> None:
    text = written_drawings({"600519.SH": document_of(A_LINE), "00700.HK": DrawingDocument()})
    assert json.loads(text) == {"version": 1, "instruments": {"600519.SH": [LINE]}}


@pytest.mark.parametrize(
    ("entry", "version"),
    [
        (OF_TOMORROW, VERSION),
        (OF_TOMORROW, VERSION + 1),
        (LINE | {"ink": "violet"}, VERSION + 1),
        (LINE | {"anchors": [{"at": 1}]}, VERSION + 1),
    ],
)
def test_what_a_later_version_drew_is_kept_and_not_shown(entry: dict[str, Any], version: int) -> None:
    documents, found = read_drawings(a_file(LINE, entry, version=version))
    assert documents["600519.SH"].drawings == (A_LINE,)
    again = json.loads(written_drawings(documents, found))
    assert again == {"version": version, "instruments": {"600519.SH": [LINE, entry]}}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1, 2]",
        "{",
        "[" * 100_000,
        '{"version": 1}',
        '{"version": "one", "instruments": {}}',
        '{"version": 1, "instruments": {"600519.SH": 5}}',
        a_file(7),
        a_file({}),
        a_file(LINE | {"ink": "violet"}),
        a_file(LINE | {"is_locked": "yes"}),
        a_file(LINE | {"anchors": [["yesterday", "1450.10"]]}),
        a_file(LINE | {"anchors": [["2025-08-27T10:31", "dear"]]}),
        a_file(LINE | {"anchors": [["2025-08-27T10:31", "NaN"]]}),
        a_file(LINE | {"anchors": []}),
    ],
)
def test_what_holds_no_drawings_is_refused(text: str) -> None:
    with pytest.raises(DrawingsWrong):
        read_drawings(text)


def test_drawings_are_there_after_a_restart(tmp_path: Path) -> None:
    store = DrawingStore(tmp_path)
    store.keep("600519.SH", ONE_OF_EACH)
    store.keep("AAPL.US", document_of(a_drawing()))
    again = DrawingStore(tmp_path)
    assert again.document("600519.SH") == ONE_OF_EACH
    assert again.document("AAPL.US") == document_of(a_drawing())
    assert again.document("00700.HK") == DrawingDocument()


def test_what_a_later_version_wrote_is_there_after_this_one_wrote(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(a_file(OF_TOMORROW, version=VERSION + 1), encoding="utf-8")
    DrawingStore(tmp_path).keep("AAPL.US", document_of(a_drawing()))
    written = json.loads((tmp_path / FILE).read_text(encoding="utf-8"))
    assert (written["version"], written["instruments"]["600519.SH"]) == (VERSION + 1, [OF_TOMORROW])


def test_looking_writes_nothing(tmp_path: Path) -> None:
    store = DrawingStore(tmp_path)
    store.keep("600519.SH", store.document("600519.SH"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"not json", b"\xff\xfe", a_file(7).encode()])
def test_an_unreadable_file_is_set_aside_and_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    store = DrawingStore(tmp_path)
    said: list[Path] = []
    store.was_set_aside.connect(said.append)
    assert store.document("600519.SH") == DrawingDocument()
    store.keep("600519.SH", ONE_OF_EACH)
    [path] = said
    assert path.read_bytes() == content
    assert DrawingStore(tmp_path).document("600519.SH") == ONE_OF_EACH


def test_drawings_hold_where_no_file_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file, no folder", encoding="utf-8")
    for folder in (None, tmp_path / "in the way"):
        store = DrawingStore(folder)
        store.keep("600519.SH", ONE_OF_EACH)
        assert store.document("600519.SH") == ONE_OF_EACH


def test_a_file_that_is_no_file_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    store = DrawingStore(tmp_path)
    store.keep("600519.SH", ONE_OF_EACH)
    assert store.document("600519.SH") == ONE_OF_EACH
    assert (tmp_path / FILE).is_dir()

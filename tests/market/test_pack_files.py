"""A pack may lie in any folder, and is refused in one sentence where it is not sound."""

import json
import shutil
from pathlib import Path

import pytest

from tests.market.day_shapes import CAMBRICON, FIRST, MOUTAI, sample_pack
from tradewalk.market.bars import BarError, PackError
from tradewalk.market.sample_pack import load_sample_pack
from tradewalk.resources import resource

PACK = sample_pack()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the pack's index and of one instrument."""
    for name in ("pack.json", "instruments.csv", "actions.csv"):
        shutil.copy(str(resource("sample", name)), tmp_path / name)
    for kind in ("daily", "minutes"):
        (tmp_path / kind).mkdir()
        shutil.copy(str(resource("sample", kind, f"{CAMBRICON}.csv")), tmp_path / kind)
    (tmp_path / "facts").mkdir()
    shutil.copy(str(resource("sample", "facts", f"{CAMBRICON}.json")), tmp_path / "facts")
    return tmp_path


def test_a_pack_may_lie_in_any_folder(folder: Path) -> None:
    pack = load_sample_pack(folder)
    assert pack.daily_bars(CAMBRICON) == PACK.daily_bars(CAMBRICON)
    assert pack.minute_bars(CAMBRICON, FIRST) == PACK.minute_bars(CAMBRICON, FIRST)
    assert pack.facts(CAMBRICON) == PACK.facts(CAMBRICON)


@pytest.mark.parametrize(
    ("field", "text"),
    [(0, "2025-02-30"), (1, "12.5"), (2, "1_000"), (3, " 7"), (4, ""), (5, "１２"), (6, "x")],
)
def test_a_daily_field_that_cannot_be_read_is_refused(folder: Path, field: int, text: str) -> None:
    change_row(folder / "daily" / f"{CAMBRICON}.csv", 40, field, text)
    with pytest.raises(BarError) as caught:
        load_sample_pack(folder).daily_bars(CAMBRICON)
    names = ("day", "open", "high", "low", "close", "volume", "turnover")
    assert (caught.value.file, caught.value.row) == (f"daily/{CAMBRICON}.csv", 40)
    assert (caught.value.field, caught.value.value) == (names[field], text)


@pytest.mark.parametrize(
    ("field", "text", "name"),
    [
        (0, "2025-08-27T09:31", "start"),
        (0, "2025-08-27T09:61+08:00", "start"),
        (4, "1e3", "close"),
        (5, "-4", "volume"),
    ],
)
def test_a_minute_field_that_is_wrong_is_refused(folder: Path, field: int, text: str, name: str) -> None:
    file = folder / "minutes" / f"{CAMBRICON}.csv"
    lines = file.read_text().splitlines()
    row = 1 + next(index for index, line in enumerate(lines) if line.startswith("2025-08-27T09:31"))
    change_row(file, row, field, text)
    with pytest.raises(BarError) as caught:
        load_sample_pack(folder).minute_bars(CAMBRICON, FIRST)
    assert (caught.value.row, caught.value.field) == (row, name)


def test_a_day_that_its_minutes_contradict_is_refused(folder: Path) -> None:
    file = folder / "daily" / f"{CAMBRICON}.csv"
    row = len(file.read_text().splitlines()) - 1
    change_row(file, row, 2, str(146_499))
    with pytest.raises(
        BarError, match=f"row {row}: high is 146499, but the minute rows of 2025-08-27 add up"
    ):
        load_sample_pack(folder).minute_bars(CAMBRICON, FIRST)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("instruments.csv", "row 2: board is nasdaq, but"), ("pack.json", "pack.json: ")],
)
def test_an_index_that_is_wrong_is_refused(folder: Path, name: str, sentence: str) -> None:
    file = folder / name
    file.write_text(file.read_text(encoding="utf-8").replace("sse-star,", "nasdaq,", 1), encoding="utf-8")
    if name == "pack.json":
        file.write_text(json.dumps({"pack_id": "x"}), encoding="utf-8")
    with pytest.raises(PackError, match=sentence):
        load_sample_pack(folder)


def test_a_file_that_is_missing_or_short_is_refused(folder: Path) -> None:
    with pytest.raises(PackError, match="no such file"):
        load_sample_pack(folder).daily_bars(MOUTAI)
    change_row(folder / "daily" / f"{CAMBRICON}.csv", 3, 5, "7,8")
    with pytest.raises(BarError, match="row 3: the row is"):
        load_sample_pack(folder).daily_bars(CAMBRICON)
    change_row(folder / "minutes" / f"{CAMBRICON}.csv", 1, 0, "time")
    with pytest.raises(PackError, match="row 1: the header is"):
        load_sample_pack(folder).minute_days(CAMBRICON)


def test_a_fact_without_a_time_is_refused(folder: Path) -> None:
    file = folder / "facts" / f"{CAMBRICON}.json"
    file.write_text(file.read_text(encoding="utf-8").replace("published_at", "at"), encoding="utf-8")
    with pytest.raises(PackError, match="'published_at' is missing"):
        load_sample_pack(folder).facts(CAMBRICON)


def change_row(file: Path, row: int, field: int, text: str) -> None:
    """Replace one field; row 1 is the header."""
    lines = file.read_text(encoding="utf-8").splitlines()
    fields = lines[row - 1].split(",")
    fields[field] = text
    lines[row - 1] = ",".join(fields)
    file.write_text("\n".join([*lines, ""]), encoding="utf-8")


@pytest.mark.parametrize(
    ("field", "text", "name"),
    [
        (1, "2025-13-01", "ex_on"),
        (3, "-1", "cash_per_share"),
        (3, "NaN", "cash_per_share"),
        (4, "0", "shares_before"),
        (5, "1.5", "shares_after"),
    ],
)
def test_an_action_that_makes_no_sense_is_refused(folder: Path, field: int, text: str, name: str) -> None:
    change_row(folder / "actions.csv", 2, field, text)
    with pytest.raises(BarError) as caught:
        load_sample_pack(folder).corporate_actions(CAMBRICON)
    assert (caught.value.file, caught.value.row, caught.value.field) == ("actions.csv", 2, name)


def test_a_symbol_stands_once(folder: Path) -> None:
    change_row(folder / "instruments.csv", 5, 0, CAMBRICON)
    with pytest.raises(BarError, match=r"row 5: symbol is 688256\.SH, but that symbol stands in row 2"):
        load_sample_pack(folder)

from pathlib import Path

import pytest

from tradewalk.services.exports import ExportKind
from tradewalk.services.whole_file import WriteFault, write_whole


def test_a_file_is_written_over_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "orders.csv"
    place.write_bytes(b"before, and longer")
    assert write_whole(place, b"after") is None
    assert place.read_bytes() == b"after"
    assert list(tmp_path.iterdir()) == [place]


def test_a_folder_that_is_not_there_is_no_place(tmp_path: Path) -> None:
    assert write_whole(tmp_path / "none" / "orders.csv", b"x") is WriteFault.NO_PLACE


def test_what_cannot_be_written_leaves_everything_as_it_was(tmp_path: Path) -> None:
    place = tmp_path / "orders.csv"
    place.mkdir()
    assert write_whole(place, b"x") in set(WriteFault)
    assert place.is_dir()
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize(("kind", "suffix"), [(ExportKind.NOTE_PDF, ".pdf"), (ExportKind.ORDERS_CSV, ".csv")])
def test_a_kind_knows_how_its_file_ends(kind: ExportKind, suffix: str) -> None:
    assert kind.suffix == suffix

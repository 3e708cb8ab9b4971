"""Charts of every frame read what somebody has looked at and found right."""

from tests.market.series.series_snapshots import FILE, snapshot


def test_every_frame_reads_what_was_approved() -> None:
    assert snapshot().splitlines() == FILE.read_text(encoding="utf-8").splitlines()

"""``tradewalk demo`` from outside: pictures and a journal, twice the same, and no socket for any of it.

In a quick run the second demo ends with the scene in which the order was filled.
"""

import tomllib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from desktop_files import TEMPLATES
from tests.journeys.commands import everything_in, run, run_code
from tradewalk.account_choice import SIZE as CHOOSER_SIZE
from tradewalk.views.main_window import AT_FIRST
from tradewalk.views.shortcut_list import SIZE as SHORTCUTS_SIZE

WITHOUT_SOCKETS = """
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise PermissionError(f"{event} {arguments}")
sys.addaudithook(refuse)
from tradewalk.cli import main
code = main(sys.argv[1:])
print("socket" in sys.modules, "PySide6.QtNetwork" in sys.modules)
sys.exit(code)
"""
SOCKET_ANYWAY = WITHOUT_SOCKETS.replace("from tradewalk", "import socket; socket.socket()\nfrom tradewalk")
FIRST_SCENES = """
from itertools import islice
from tradewalk.demo import Demonstration
play = Demonstration.play
Demonstration.play = lambda demonstration: islice(play(demonstration), 15)
"""
FEWEST_COLOURS = 50


def test_two_demos_write_the_same_journal_and_pictures_and_open_no_socket(
    tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    blocked, plain = tmp_path / "blocked", tmp_path / "plain"
    first = run_code(WITHOUT_SOCKETS, "demo", "--out", blocked)
    assert (first.code, first.err) == (0, "")
    said, imported = first.out.splitlines()
    assert str(blocked) in said
    assert imported.endswith(" False"), "QtNetwork was imported"
    is_whole = count_of(0, 1) == 1
    second = (
        run("demo", "--out", plain)
        if is_whole
        else run_code(FIRST_SCENES + WITHOUT_SOCKETS, "demo", "--out", plain)
    )
    assert (second.code, second.err) == (0, "")
    check_same(plain, blocked, is_whole=is_whole)
    pictures = sorted(blocked.glob("*.png"))
    assert len(pictures) >= 12
    for picture in pictures:
        check_picture(picture)
    named = tomllib.loads((TEMPLATES / "screenshots.toml").read_text("utf-8"))["screenshot"]
    assert {each["scene"] for each in named} <= {picture.stem for picture in pictures}, (
        "the metainfo's scenes"
    )


def check_same(second: Path, first: Path, *, is_whole: bool) -> None:
    """The same files, or the beginning of them: the journal to the byte, the pictures to the pixel."""
    names, whole = everything_in(second), everything_in(first)
    assert names[-1] == whole[-1] == "journal.jsonl"
    assert names[:-1] == (whole[:-1] if is_whole else whole[:15])
    journal, longer = (folder.joinpath("journal.jsonl").read_bytes() for folder in (second, first))
    assert journal.endswith(b"\n") and longer.count(b"\n") > 20
    assert journal == longer if is_whole else longer.startswith(without_its_end(journal))
    for name in names[:-1]:
        assert name.endswith(".png")
        assert QImage(str(second / name)) == QImage(str(first / name)), name


def without_its_end(journal: bytes) -> bytes:
    """All but the last line, which holds the clock of an account that is closed."""
    lines = journal.splitlines(keepends=True)
    assert len(lines) > 12
    return b"".join(lines[:-1])


def check_picture(path: Path) -> None:
    """A picture of the right size that shows something."""
    picture = QImage(str(path))
    sizes = {"choose-account": CHOOSER_SIZE, "shortcuts": SHORTCUTS_SIZE}
    assert picture.size().toTuple() == sizes.get(path.stem[3:], AT_FIRST), path
    columns, rows = range(0, picture.width(), 3), range(0, picture.height(), 3)
    assert len({picture.pixel(x, y) for x in columns for y in rows}) >= FEWEST_COLOURS, path


def test_the_guard_against_sockets_would_have_seen_one() -> None:
    ran = run_code(SOCKET_ANYWAY, "--version")
    assert ran.code == 1 and "PermissionError: socket.__new__" in ran.err

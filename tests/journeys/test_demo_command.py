"""``tradewalk demo`` from outside: pictures and a journal, twice the same, and no socket for any of it."""

from pathlib import Path

from PySide6.QtGui import QImage

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
FEWEST_COLOURS = 50


def test_two_demos_write_the_same_journal_and_pictures_and_open_no_socket(tmp_path: Path) -> None:
    plain, blocked = tmp_path / "plain", tmp_path / "blocked"
    first = run("demo", "--out", plain)
    assert (first.code, first.err) == (0, "")
    assert first.out.count("\n") == 1 and str(plain) in first.out
    second = run_code(WITHOUT_SOCKETS, "demo", "--out", blocked)
    assert (second.code, second.err) == (0, "")
    assert second.out.endswith(" False\n"), "QtNetwork was imported"
    check_same(plain, blocked)
    pictures = sorted(plain.glob("*.png"))
    assert len(pictures) >= 12
    for picture in pictures:
        check_picture(picture)


def check_same(plain: Path, blocked: Path) -> None:
    """The same files: the journal to the byte, the pictures to the pixel."""
    names = everything_in(plain)
    assert everything_in(blocked) == names
    assert [name for name in names if not name.endswith(".png")] == ["journal.jsonl"]
    first, second = (folder.joinpath("journal.jsonl").read_bytes() for folder in (plain, blocked))
    assert first == second
    assert first.endswith(b"\n") and first.count(b"\n") > 20
    for name in names[:-1]:
        assert QImage(str(plain / name)) == QImage(str(blocked / name)), name


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

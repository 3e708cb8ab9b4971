"""Which runs can be gone on with, and which walkthroughs were finished."""

from pathlib import Path

from tests.services.walking import SCRIPT, begin, drive_to
from tradewalk.services.walk_run import free_folder
from tradewalk.services.walk_shelf import is_finished, left_run
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_events import Started

CONDUCTOR = Conductor(SCRIPT, holds)


def play(data: Path, step_id: str | None) -> Path:
    """Play a new run to a step, or to its end, and let it go."""
    folder = free_folder(data, SCRIPT.id)
    drive_to(begin(folder).tell(Started()), step_id).run.close()
    return folder


def test_a_walkthrough_stays_finished_while_it_is_played_again(tmp_path: Path) -> None:
    assert not is_finished(tmp_path, CONDUCTOR)
    play(tmp_path, "price")
    assert not is_finished(tmp_path, CONDUCTOR)
    play(tmp_path, None)
    assert left_run(tmp_path, CONDUCTOR) is None
    last = play(tmp_path, "price")
    assert is_finished(tmp_path, CONDUCTOR)
    left = left_run(tmp_path, CONDUCTOR)
    assert left is not None
    assert (left.folder, left.step_id) == (last, "price")

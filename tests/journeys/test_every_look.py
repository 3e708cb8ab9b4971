"""Every scene of the demo in every look: nothing is cut off, nothing lies over something else, everything has a name.

By default each scene is seen in a few looks, so that all looks and all scenes come up; ``--full`` sees every scene in
every look.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import is_full
from tests.journeys.overlaps import overlapping
from tests.journeys.readable import cut_off, without_a_name
from tradewalk.demo import Demonstration
from tradewalk.services.preferences import Language
from tradewalk.shots import Look, every_look, seen_in

LOOKS_OF_A_SCENE = 3
FEWEST_SCENES = 24


def looks_of(number: int, *, is_full: bool) -> tuple[Look, ...]:
    """The looks in which the so-manieth scene is seen."""
    looks = every_look()
    if is_full:
        return looks
    first = number * LOOKS_OF_A_SCENE
    return tuple(looks[(first + place) % len(looks)] for place in range(LOOKS_OF_A_SCENE))


def test_the_looks_of_a_demo_are_all_of_them() -> None:
    looks = every_look()
    assert len(looks) == len(set(looks)) == 3 * len(Language) * 4 * 2
    seen = {look for number in range(FEWEST_SCENES) for look in looks_of(number, is_full=False)}
    assert seen == set(looks)


def test_every_scene_is_sound_in_every_look(
    application: QApplication, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    demonstration = Demonstration(application, tmp_path, "light")
    found, number = [], 0
    for number, scene in enumerate(demonstration.play(), start=1):
        looks = looks_of(number, is_full=is_full(pytestconfig))
        for look, seen in seen_in(demonstration, scene, looks):
            for find in (cut_off, overlapping, without_a_name):
                found += [f"{seen.name}, {look.name}: {trouble}" for trouble in find(seen.window)]
    demonstration.application.close()
    for window in (demonstration.application.chooser, demonstration.desk.window):
        assert window is not None
        window.close()
        window.deleteLater()
    assert number >= FEWEST_SCENES
    assert not found, "\n".join(found)

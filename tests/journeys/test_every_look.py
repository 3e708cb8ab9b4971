"""Every scene of the demo in every look: nothing is cut off, nothing lies over something else, everything has a name.

By default every sixth scene is seen in one look, so that every palette, language, size and text size comes up;
``--full`` sees every scene in every look, in shares that several workers can divide. Each share plays the flow anew,
which takes some seconds, and has every size and text size, because what goes wrong goes wrong between two of them.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import is_full
from tests.journeys.overlaps import overlapping
from tests.journeys.readable import cut_off, without_a_name
from tradewalk.demo import Demonstration
from tradewalk.services.preferences import Language
from tradewalk.shots import PALETTES, Look, every_look, seen_in

STRIDE = 17
EVERY = 6
FEWEST_SCENES = 24
A_FEW = "a-few"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "share" in metafunc.fixturenames:
        metafunc.parametrize("share", shares() if is_full(metafunc.config) else [A_FEW])


def shares() -> list[str]:
    """The names of the shares into which all looks are divided."""
    return [f"{palette.value}-{language.value}" for palette in PALETTES for language in Language]


def looks_of(number: int, share: str) -> tuple[Look, ...]:
    """The looks in which a share sees the so-manieth scene; the stride leads through all that a look is made of."""
    looks = every_look()
    if share != A_FEW:
        return tuple(look for look in looks if look.name.startswith(f"{share}-"))
    return (looks[number // EVERY * STRIDE % len(looks)],) if number % EVERY == EVERY - 1 else ()


def test_the_looks_of_a_demo_are_all_of_them() -> None:
    looks = every_look()
    assert len(looks) == len(set(looks)) == 3 * len(Language) * 4 * 2
    seen = [look for number in range(FEWEST_SCENES) for look in looks_of(number, A_FEW)]
    assert len(set(seen)) == FEWEST_SCENES // EVERY
    for part in ("palette", "language", "size", "text_size"):
        assert {getattr(look, part) for look in seen} == {getattr(look, part) for look in looks}
    shared = [look for share in shares() for look in looks_of(0, share)]
    assert sorted(look.name for look in shared) == sorted(look.name for look in looks)


def test_every_scene_is_sound_in_every_look(application: QApplication, tmp_path: Path, share: str) -> None:
    demonstration = Demonstration(application, tmp_path, "light")
    found, number = [], 0
    for number, scene in enumerate(demonstration.play(), start=1):
        looks = looks_of(number, share)
        for look, seen in seen_in(demonstration, scene, looks) if looks else ():
            for find in (cut_off, overlapping, without_a_name):
                found += [f"{seen.name}, {look.name}: {trouble}" for trouble in find(seen.window)]
    demonstration.application.close()
    for window in (demonstration.application.chooser, demonstration.desk.window):
        assert window is not None
        window.close()
        window.deleteLater()
    assert number >= FEWEST_SCENES
    assert not found, "\n".join(found)

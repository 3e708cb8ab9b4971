"""``tradewalk shots``: every scene of the demo in every look, so that somebody can look at each.

The flow is played once; at each scene the same window is shown in every palette, language, size and text size. The
flow then goes on in the last of them, in a window with room for it.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tradewalk.command_line import ShotsOptions
from tradewalk.demo import Demonstration, Scene, write_picture
from tradewalk.failures import pass_on_qt_messages
from tradewalk.services.preferences import Language, PaletteChoice
from tradewalk.views.main_window import PHONE

SIZES = ((1024, 700), (1440, 900), (2560, 1440))
TEXT_SIZES = (100, 200)
PALETTES = (PaletteChoice.LIGHT, PaletteChoice.DARK, PaletteChoice.CONTRAST)


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at a scene; ``size`` None is the phone view."""

    palette: PaletteChoice
    language: Language
    size: tuple[int, int] | None
    text_size: int

    @property
    def name(self) -> str:
        """Such as ``dark-zh-Hans-1440x900-200``."""
        place = "phone" if self.size is None else f"{self.size[0]}x{self.size[1]}"
        return f"{self.palette.value}-{self.language.value}-{place}-{self.text_size}"


def every_look() -> tuple[Look, ...]:
    """All combinations; what takes longest to change changes least often."""
    looks = product(PALETTES, TEXT_SIZES, Language, (*SIZES, None))
    return tuple(Look(palette, language, size, text) for palette, text, language, size in looks)


def seen_in(
    demonstration: Demonstration, scene: Scene, looks: tuple[Look, ...]
) -> Iterator[tuple[Look, Scene]]:
    """The scene in each look, one after the other; afterwards the window has room for every gesture."""
    store = demonstration.application.preferences
    for look in looks:
        store.change(
            palette=look.palette, language=look.language, text_size=look.text_size, is_phone=look.size is None
        )
        demonstration.window.resize(*(look.size or PHONE))
        yield look, demonstration.again(scene)
    store.change(is_phone=False)
    demonstration.window.resize(*SIZES[-1])
    demonstration.again(scene)


def run_shots(options: ShotsOptions) -> int:
    """Write every scene in every look into a folder, one folder a scene; how many pictures. Raises OSError."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    pass_on_qt_messages()
    qt = QApplication(sys.argv[:1])
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        demonstration = Demonstration(qt, Path(folder), "light")
        for number, scene in enumerate(demonstration.play(), start=1):
            place = options.out / f"{number:02}-{scene.name}"
            place.mkdir(parents=True, exist_ok=True)
            for look, seen in seen_in(demonstration, scene, every_look()):
                write_picture(seen.window, place / f"{look.name}.png")
                count += 1
            print(f"{place.name}: {count} pictures so far", flush=True)  # noqa: T201
        demonstration.application.close()
    return count

"""What the page about the application says, gathered when somebody asks: none of it is known before."""

import platform
import re
import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from tradewalk import __version__
from tradewalk.made_of import parts
from tradewalk.resources import names_in, read_text, resource
from tradewalk.services.components import Component, read_components
from tradewalk.services.preferences import Preferences
from tradewalk.shipped import Shipped
from tradewalk.views.about.props import AboutProps, Choices, Pair, Surroundings

WRITTEN = ("licences", "components.json")
"""Where a build writes down what it has bundled."""
_FROM = re.compile(r"^from = (\d{4}-\d\d-\d\d)", re.MULTILINE)


def about_props(shipped: Shipped, preferences: Preferences, folder: Path) -> AboutProps:
    """What the page says of this process."""
    pack = shipped.listings.pack
    return AboutProps(
        version=__version__,
        rule_book=rule_book_date(),
        newest_rule=newest_rule(),
        pack=pack.pack_id,
        pack_version=pack.version,
        tested=pair_of_the_tests(),
        surroundings=surroundings(),
        choices=Choices(
            preferences.language.value,
            preferences.palette.value,
            preferences.price_colours.value,
            preferences.text_size,
            preferences.is_phone,
        ),
        components=components(),
        folder=folder,
    )


def rule_book_date() -> date:
    """The day on which the shipped rules got to stand as they do."""
    day = tomllib.loads(read_text("rule_book.toml"))["as_of"]
    assert isinstance(day, date), "a test reads it"
    return day


def newest_rule() -> date:
    """From when the newest of the shipped rules holds."""
    texts = (read_text("rules", name) for name in names_in("rules"))
    return max(date.fromisoformat(day) for text in texts for day in _FROM.findall(text))


def pair_of_the_tests() -> Pair:
    """The pair that every test of this version was run with."""
    return Pair(**tomllib.loads(read_text("tested.toml")))


def surroundings() -> Surroundings:
    """In what this process runs. The name of the machine is not in it."""
    import numpy as np
    import pyqtgraph as pg
    import PySide6

    return Surroundings(
        kind="bundle" if is_bundle() else "Python package",
        python=platform.python_version(),
        qt=qVersion(),
        pair=Pair(PySide6.__version__, pg.__version__),
        numpy=np.__version__,
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        platform=QGuiApplication.platformName(),
        screens=tuple(_screens()),
    )


def _screens() -> Iterator[str]:
    for screen in QGuiApplication.screens():
        size = screen.size()
        yield f"{size.width()}x{size.height()}@{screen.devicePixelRatio():g}"


def is_bundle() -> bool:
    """Whether this runs out of a bundle that a build has made."""
    return bool(getattr(sys, "frozen", False))


def components() -> tuple[Component, ...]:
    """What the application is made of: as the build wrote it down, else what is installed."""
    place = resource(*WRITTEN)
    return read_components(place.read_text("utf-8")) if place.is_file() else parts()

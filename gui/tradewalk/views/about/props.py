"""What the page about the application shows, as frozen values."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tradewalk.services.components import Component


@dataclass(frozen=True, slots=True)
class Pair:
    """The two libraries that have to go together."""

    pyside6: str
    pyqtgraph: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """In what the application runs. ``screens`` are such as ``1920x1080@1.5``; ``kind`` how it was installed."""

    kind: str
    python: str
    qt: str
    pair: Pair
    numpy: str
    system: str
    platform: str
    screens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user has chosen of the look, by its names in the preferences."""

    language: str
    palette: str
    price_colours: str
    text_size: int
    is_phone: bool


@dataclass(frozen=True, slots=True)
class AboutProps:
    """Everything on the page.

    ``rule_book`` is its date, ``newest_rule`` from when the newest rule in it holds, which may be later; ``folder`` is
    where accounts lie.
    """

    version: str
    rule_book: date
    newest_rule: date
    pack: str
    pack_version: int
    tested: Pair
    surroundings: Surroundings
    choices: Choices
    components: tuple[Component, ...]
    folder: Path

    @property
    def is_tested_pair(self) -> bool:
        """Whether what runs is what every test was run with."""
        return self.surroundings.pair == self.tested

"""What the user has chosen about the application itself: language, look, lists. No part of any account.

One small JSON file. A file that cannot be read is set aside beside itself; the application then starts with what is
usual, and says so. Where no file can be written, a choice holds until the application ends.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from tradewalk.services.whole_file import write_whole_with_folder

FILE = "preferences.json"
TEXT_SIZES = (100, 125, 150, 175, 200)
BOOK_LEVELS = (5, 10)


class Language(StrEnum):
    """The languages of the application, as they are tagged."""

    ENGLISH = "en"
    TRADITIONAL_CHINESE = "zh-Hant"
    SIMPLIFIED_CHINESE = "zh-Hans"


class PaletteChoice(StrEnum):
    """Light, dark, high contrast, or whatever the system has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class PriceColours(StrEnum):
    """The colours of rising and falling prices."""

    RED_UP = "red-up"
    GREEN_UP = "green-up"
    ORANGE_UP = "orange-up"
    """Blue and orange, which colour-blind people can tell apart."""


class WatchlistOrder(StrEnum):
    """How the watchlist is sorted."""

    OWN = "own"
    NAME = "name"
    CHANGE = "change"
    """The largest rise first."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Every choice, with what is usual. ``text_size`` is a percentage, one of TEXT_SIZES,
    ``book_levels`` one of BOOK_LEVELS: how many prices of each side an order book shows.

    ``watchlist`` is None while the user has not changed the pack's own list; ``window`` is x, y, width and height.
    What is chosen of charts is named as the chart names it, and empty for what is usual; ``chart_heights`` are the
    shares of the height of its panes.
    """

    language: Language = Language.ENGLISH
    palette: PaletteChoice = PaletteChoice.LIGHT
    price_colours: PriceColours = PriceColours.RED_UP
    text_size: int = 100
    has_reduced_motion: bool = False
    has_sounds: bool = False
    has_checklist: bool = False
    has_own_trades: bool = True
    has_magnet: bool = False
    is_phone: bool = False
    book_levels: int = 5
    watchlist: tuple[str, ...] | None = None
    watchlist_order: WatchlistOrder = WatchlistOrder.OWN
    recent_searches: tuple[str, ...] = ()
    window: tuple[int, int, int, int] | None = None
    is_maximised: bool = False
    chart_frame: str = ""
    chart_kind: str = ""
    chart_scale: str = ""
    chart_adjustment: str = ""
    chart_indicators: tuple[str, ...] = ("ma 5 10 20",)
    chart_heights: tuple[float, ...] = ()
    chart_has_volume: bool = True
    chart_has_limits: bool = True
    chart_has_events: bool = True


def concerns_charts_alone(before: Preferences, after: Preferences) -> bool:
    """Whether nothing else was chosen than how charts are drawn, so that nobody else has anything to do."""
    names = (
        field.name
        for field in fields(Preferences)
        if getattr(before, field.name) != getattr(after, field.name)
    )
    return all(name.startswith("chart_") for name in names)


class PreferencesWrong(Exception):
    """The file holds no preferences. The message is one sentence."""


class PreferenceStore(QObject):
    """The preferences in force. ``changed`` carries (before, after). Without a folder nothing is written.

    ``first`` are those of a start that finds none. ``set_aside`` is where a file that could not be read lies now.
    """

    changed = Signal(object, object)

    def __init__(
        self, folder: Path | None, value: Preferences | None = None, *, first: Preferences | None = None
    ) -> None:
        super().__init__()
        self._first = first or Preferences()
        self.folder = folder
        self._path = None if folder is None else folder / FILE
        self.set_aside: Path | None = None
        self.value = value or self._read()

    def change(self, **choices: Any) -> None:
        """Make choices, by the names of the fields; what is so already changes nothing."""
        before, after = self.value, replace(self.value, **choices)
        if after == before:
            return
        self.value = after
        self._write()
        self.changed.emit(before, after)

    def _read(self) -> Preferences:
        if self._path is None or not self._path.exists():
            return self._first
        try:
            return read_preferences(self._path.read_text(encoding="utf-8"))
        except (PreferencesWrong, UnicodeDecodeError):
            self._set_aside(self._path)
        except OSError:
            pass  # the machine does not let it be read now: it may well be sound
        return self._first

    def _set_aside(self, path: Path) -> None:
        with suppress(OSError):
            self.set_aside = path.replace(path.with_suffix(".unreadable.json"))

    def _write(self) -> None:
        if self._path is not None:
            write_whole_with_folder(self._path, written_preferences(self.value).encode())


def written_preferences(preferences: Preferences) -> str:
    """The text of the file."""
    return json.dumps(asdict(preferences), indent=1, ensure_ascii=False) + "\n"


def read_preferences(text: str) -> Preferences:
    """The preferences of a file's text. Fields that are missing are as usual. Raises PreferencesWrong."""
    try:
        entries = dict(json.loads(text))
        known = [field.name for field in fields(Preferences) if field.name in entries]
        return Preferences(**{name: _READERS[name](entries[name]) for name in known})
    except (ValueError, TypeError) as error:
        raise PreferencesWrong(f"{FILE} holds no preferences ({error}); it is set aside.") from error


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is not true or false")
    return value


def _text_size(value: Any) -> int:
    if value not in TEXT_SIZES:
        raise ValueError(f"{value!r} is no text size")
    return int(value)


def _book_levels(value: Any) -> int:
    if value not in BOOK_LEVELS:
        raise ValueError(f"{value!r} is no number of levels")
    return int(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _shares(value: Any) -> tuple[float, ...]:
    shares = tuple(float(share) for share in value)
    if not all(share >= 0 for share in shares) or (shares and not sum(shares) > 0):
        raise ValueError(f"{value!r} are no shares of a height")
    return shares


def _symbols(value: Any) -> tuple[str, ...]:
    return tuple(str(symbol) for symbol in value)


def _window(value: Any) -> tuple[int, int, int, int] | None:
    if value is None:
        return None
    left, top, width, height = (int(number) for number in value)
    return left, top, width, height


_READERS: dict[str, Any] = {
    "language": Language,
    "palette": PaletteChoice,
    "price_colours": PriceColours,
    "text_size": _text_size,
    "has_reduced_motion": _flag,
    "has_sounds": _flag,
    "has_checklist": _flag,
    "has_own_trades": _flag,
    "has_magnet": _flag,
    "is_phone": _flag,
    "book_levels": _book_levels,
    "watchlist": lambda value: None if value is None else _symbols(value),
    "watchlist_order": WatchlistOrder,
    "recent_searches": _symbols,
    "window": _window,
    "is_maximised": _flag,
    "chart_frame": _text,
    "chart_kind": _text,
    "chart_scale": _text,
    "chart_adjustment": _text,
    "chart_indicators": _symbols,
    "chart_heights": _shares,
    "chart_has_volume": _flag,
    "chart_has_limits": _flag,
    "chart_has_events": _flag,
}

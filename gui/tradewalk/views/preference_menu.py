"""The menus of language and view: what is chosen is checked, a choice is said by the preference's own name."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from tradewalk.services.preferences import TEXT_SIZES, PaletteChoice, Preferences, PriceColours
from tradewalk.views import formatting
from tradewalk.views.brand_words import brand_name
from tradewalk.views.languages import NAMES
from tradewalk.views.menus import empty
from tradewalk.views.shortcuts import ShortcutName, key_text
from tradewalk.views.targets import name_target

CHOICE, COACHS = "top.choice", "coach.choice"
"""What the names of the entries begin with."""
Choose = Callable[[str, object], None]
translate = QCoreApplication.translate


def fill_language_menu(menu: QMenu, chosen: Preferences, choose: Choose) -> None:
    """Every language, in its own words."""
    empty(menu)
    name_target(menu.menuAction(), f"{CHOICE}.language")
    _add_choices(menu, f"{CHOICE}.language", chosen.language, NAMES.items(), choose)


def fill_view_menu(menu: QMenu, chosen: Preferences, choose: Choose) -> None:
    """Everything about the look and the manners of the application. Shortcuts are the caller's to add."""
    empty(menu)
    _add_looks(menu, CHOICE, chosen, choose)
    menu.addSeparator()
    for name, text in _switches().items():
        _add_switch(menu, f"{CHOICE}.{name}", text, getattr(chosen, name), choose)


def fill_look_menu(menu: QMenu, chosen: Preferences, choose: Choose) -> None:
    """Languages and looks in one menu of the coach's: nothing in it moves what a run has done."""
    empty(menu)
    _add_choices(menu, f"{COACHS}.language", chosen.language, NAMES.items(), choose)
    menu.addSeparator()
    _add_looks(menu, COACHS, chosen, choose)
    menu.addSeparator()
    still = "has_reduced_motion"
    _add_switch(menu, f"{COACHS}.{still}", _switches()[still], chosen.has_reduced_motion, choose)


def _add_looks(menu: QMenu, prefix: str, chosen: Preferences, choose: Choose) -> None:
    for name, title, words in (
        ("palette", translate("ViewMenu", "Colours"), _palettes()),
        ("price_colours", translate("ViewMenu", "Price colours"), _price_colours()),
        ("text_size", translate("ViewMenu", "Text size"), _text_sizes()),
    ):
        inner = menu.addMenu(title)
        name_target(inner.menuAction(), f"{prefix}.{name}")
        _add_choices(inner, f"{prefix}.{name}", getattr(chosen, name), words.items(), choose)


def _palettes() -> dict[object, str]:
    return {
        PaletteChoice.SYSTEM: translate("ViewMenu", "Follow the system"),
        PaletteChoice.LIGHT: translate("ViewMenu", "Light"),
        PaletteChoice.DARK: translate("ViewMenu", "Dark"),
        PaletteChoice.CONTRAST: translate("ViewMenu", "High contrast"),
    }


def _price_colours() -> dict[object, str]:
    return {
        PriceColours.RED_UP: translate("ViewMenu", "Red up, green down"),
        PriceColours.GREEN_UP: translate("ViewMenu", "Green up, red down"),
        PriceColours.ORANGE_UP: translate("ViewMenu", "Orange up, blue down"),
    }


def _text_sizes() -> dict[object, str]:
    return {size: f"{formatting.quantity(size)} %" for size in TEXT_SIZES}


def _switches() -> dict[str, str]:
    return {
        "has_reduced_motion": translate("ViewMenu", "Reduced motion"),
        "has_sounds": translate("ViewMenu", "Sounds"),
        "has_checklist": translate("ViewMenu", "Checklist before an order"),
        "is_phone": translate("ViewMenu", "Phone view"),
    }


def _add_choices(
    menu: QMenu, target: str, now: object, words: Iterable[tuple[object, str]], choose: Choose
) -> None:
    name = target.rpartition(".")[2]
    group = QActionGroup(menu)
    for value, text in words:
        action = menu.addAction(text)
        name_target(action, f"{target}.{getattr(value, 'value', value)}")
        action.setCheckable(True)
        action.setChecked(value == now)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, value=value: choose(name, value))


def _add_switch(menu: QMenu, target: str, text: str, is_on: bool, choose: Choose) -> None:
    name = target.rpartition(".")[2]
    action = menu.addAction(text)
    name_target(action, target)
    action.setCheckable(True)
    action.setChecked(is_on)
    action.triggered.connect(lambda checked: choose(name, checked))


def add_shortcuts(menu: QMenu, show: Callable[[], None]) -> None:
    """The entry that lists the keys."""
    menu.addSeparator()
    # Behind the tab stands what Qt shows as the key; a shortcut of its own would compete with the window's.
    action = menu.addAction(translate("ViewMenu", "Keyboard shortcuts") + "\t?")
    name_target(action, "top.choice.shortcuts")
    action.triggered.connect(show)


def add_about(menu: QMenu, show: Callable[[], None]) -> None:
    """The entry that says what the application is."""
    action = menu.addAction(translate("ViewMenu", "About {brand}").format(brand=brand_name()))
    name_target(action, "top.choice.about")
    action.triggered.connect(show)


def add_rule_book(menu: QMenu, show: Callable[[], None]) -> None:
    """The entry that leads to the rule book."""
    menu.addSeparator()
    keys = key_text(ShortcutName.RULE_BOOK)
    action = menu.addAction(translate("ViewMenu", "Rule book") + f"\t{keys}")
    name_target(action, "top.choice.rules")
    action.triggered.connect(show)

"""The language, on the pages that come before a window: by its own name, as are those in the menu."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from tradewalk.services.preferences import Language
from tradewalk.views.languages import NAMES
from tradewalk.views.targets import name_target


class LanguageButton(QPushButton):
    """``chosen`` carries the language that was picked."""

    chosen = Signal(object)

    def __init__(self, name: str, language: Language) -> None:
        super().__init__(f"{NAMES[language]} ▾")
        name_target(self, name)
        self.setProperty("kind", "chip")
        title = self.tr("Language")
        self.setAccessibleName(f"{title}: {NAMES[language]}")
        menu, group = QMenu(self), QActionGroup(self)
        name_target(menu, f"{name}.menu")
        for each, text in NAMES.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(each is language)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, each=each: self.chosen.emit(each))
        self.setMenu(menu)

"""The language that is chosen, spoken: its texts, its numbers, and the font that its script wants first."""

from importlib.resources.abc import Traversable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tradewalk.services.preferences import Language, PreferenceStore
from tradewalk.views.fonts import application_font, bring_families_to, register_fonts
from tradewalk.views.languages import NAMES, TextsMissing, Translation


class SpokenLanguage:
    """``texts``: where the compiled texts lie, if not where they are shipped.

    ``not_spoken`` is a language that was chosen and has no texts, until the sentence about it is taken.
    """

    def __init__(
        self, qt: QApplication, preferences: PreferenceStore, texts: Traversable | None = None
    ) -> None:
        self._qt, self._preferences = qt, preferences
        self._families = register_fonts()
        self._translation = Translation(qt, texts)
        self._before = Language.ENGLISH
        self._not_spoken: Language | None = None

    def speak(self) -> bool:
        """Speak what is chosen; where it has no texts, go on as before and say no."""
        chosen = self._preferences.value
        try:
            self._translation.speak(chosen.language)
        except TextsMissing:
            self._not_spoken = chosen.language
            return False
        self._before = chosen.language
        is_traditional = chosen.language is Language.TRADITIONAL_CHINESE
        font = application_font(self._families, is_traditional=is_traditional, text_size=chosen.text_size)
        self._qt.setFont(font)
        return True

    def reach_what_stays(self) -> None:
        """Bring the font to the widgets that were there before: the card of a run, for instance."""
        families = self._qt.font().families()
        for window in self._qt.topLevelWidgets():
            bring_families_to(window, families)

    def choose_the_one_before(self) -> None:
        """Choose the language that was spoken before, English at the start."""
        self._preferences.change(language=self._before)

    def sentence(self) -> str | None:
        """What is to be said about a language that could not be spoken; once."""
        language, self._not_spoken = self._not_spoken, None
        if language is None:
            return None
        text = QCoreApplication.translate(
            "Failure",
            "The texts of {language} are missing; the language stays as it was.",
        )
        return text.format(language=NAMES[language])

    def end(self) -> None:
        """Say what the sources say again."""
        self._translation.end()

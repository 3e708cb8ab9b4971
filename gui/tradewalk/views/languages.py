"""The language of the application: its translated texts, Qt's own, and how numbers and dates are written."""

from importlib.resources.abc import Traversable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from tradewalk import resources
from tradewalk.services.preferences import Language
from tradewalk.views.formatting import choose_locale

LOCALES = {
    Language.ENGLISH: "en_GB",
    Language.TRADITIONAL_CHINESE: "zh_HK",
    Language.SIMPLIFIED_CHINESE: "zh_CN",
}
NAMES = {
    Language.ENGLISH: "English",
    Language.TRADITIONAL_CHINESE: "繁體中文",
    Language.SIMPLIFIED_CHINESE: "简体中文",
}
"""Every language by its own name, in every language."""
_QT_TEXTS = {Language.TRADITIONAL_CHINESE: "qtbase_zh_TW", Language.SIMPLIFIED_CHINESE: "qtbase_zh_CN"}


class TextsMissing(Exception):
    """The translated texts of a language were not compiled. The message is one sentence."""


class Translation:
    """The texts in force. English is what the sources say, and needs none. ``texts``: where the compiled ones lie."""

    def __init__(self, application: QCoreApplication, texts: Traversable | None = None) -> None:
        self._application = application
        self._texts = resources.resource("i18n") if texts is None else texts
        self._translators: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Say everything in *language* from now on. Raises TextsMissing, and then nothing changes."""
        translators: list[QTranslator] = []
        if language is not Language.ENGLISH:
            translators = [_qt_texts(language), _OwnTexts(self._texts, language)]
        self.end()
        for translator in translators:
            self._application.installTranslator(translator)
        self._translators = translators
        choose_locale(LOCALES[language])

    def end(self) -> None:
        """Say what the sources say again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []


class _OwnTexts(QTranslator):
    """Holds on to the compiled texts: Qt reads them where they are, for as long as it translates."""

    def __init__(self, texts: Traversable, language: Language) -> None:
        super().__init__()
        name = f"tradewalk_{language.value}.qm"
        try:
            self._content = texts.joinpath(name).read_bytes()
        except FileNotFoundError as error:
            raise TextsMissing(
                f"The texts {name} are not compiled; run `python3 packaging/dev.py run` once."
            ) from error
        self.load(self._content)


def _qt_texts(language: Language) -> QTranslator:
    """The words of Qt's own dialogs; where the system has none they stay English."""
    translator = QTranslator()
    translator.load(_QT_TEXTS[language], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator

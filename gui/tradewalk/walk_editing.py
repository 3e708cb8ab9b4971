"""The editor of one walkthrough file, built and wired: its texts, and the coach's card as it will look."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from tradewalk.check_command import known_here
from tradewalk.services.author_file import AuthorFile
from tradewalk.views.coach.preview import CardPreview
from tradewalk.views.coach.props import (
    AnswerProps,
    CoachControl,
    CoachProps,
    FeedbackProps,
    QuestionProps,
)
from tradewalk.views.editing.props import EditingProps
from tradewalk.views.editing.view import EditingView
from tradewalk.views.editing.view_model import EditingViewModel
from tradewalk.views.theme import Appearance
from tradewalk.walkthrough.checking import faults_in
from tradewalk.walkthrough.editing.text_fields import Entry, EntryKind
from tradewalk.walkthrough.script import LANGUAGES, Question, Walkthrough, Words


class WalkEditing(QObject):
    """Edits one file, and goes with its window. Making it raises WalkthroughRefused and OSError."""

    def __init__(self, path: Path, appearance: Appearance, language: str) -> None:
        super().__init__()
        self._language = language
        known = known_here()
        self._model = EditingViewModel(AuthorFile(path), lambda data: faults_in(data, known))
        self._preview = CardPreview(appearance)
        self.view = EditingView(self._preview)
        self.setParent(self.view)
        self._model.setParent(self)
        self._model.props_changed.connect(self._render)
        self.view.entry_chosen.connect(self._model.choose)
        self.view.text_typed.connect(self._model.type)
        self.view.fault_chosen.connect(self._model.choose_fault)
        self.view.save_requested.connect(self._model.save)
        self.view.read_again_requested.connect(self._model.read_again)
        self.view.language_entered.connect(self._show_language)
        self._render(self._model.props)

    def _render(self, props: EditingProps) -> None:
        self.view.render(props)
        entry = props.rows[props.chosen].entry
        self._preview.render(card_of(props.walkthrough, entry, self._language))

    def _show_language(self, language: str) -> None:
        """Show the card in the language that is being written."""
        if language != self._language:
            self._language = language
            self._render(self._model.props)


def card_of(walkthrough: Walkthrough, entry: Entry, language: str = LANGUAGES[0]) -> CoachProps:
    """The card on which the texts of an entry stand, in one language; of the title that of the first step."""
    only = _Only(language)
    if entry.kind is EntryKind.MISTAKE:
        mistake = next(each for each in walkthrough.mistakes if each.key == entry.name)
        back_to = walkthrough.index(mistake.back_to)
        watching = (place for place, step in enumerate(walkthrough.steps) if mistake.key in step.watch)
        card = _card_of_step(walkthrough, next(watching, back_to), only)
        return replace(card, hint=None, question=None, feedback=FeedbackProps(only(mistake.say), back_to + 1))
    return _card_of_step(walkthrough, int(entry.path[1]) if entry.kind is EntryKind.STEP else 0, only)


class _Only:
    """Makes words that say the same whatever the language of the application is."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __call__(self, words: Words) -> Words:
        return Words(*[words.in_language(self._language)] * len(LANGUAGES))


def _card_of_step(walkthrough: Walkthrough, place: int, only: _Only) -> CoachProps:
    step = walkthrough.steps[place]
    return CoachProps(
        title=only(walkthrough.title),
        number=place + 1,
        count=len(walkthrough.steps),
        say=only(step.say),
        task=None if step.task is None else only(step.task),
        hint=None if step.hint is None else only(step.hint),
        controls=frozenset({CoachControl.BACK, CoachControl.NEXT}),
        question=None if step.question is None else _question(step.question, only),
    )


def _question(question: Question, only: _Only) -> QuestionProps:
    answers = tuple(AnswerProps(answer.key, only(answer.say)) for answer in question.answers)
    return QuestionProps(only(question.ask), answers)

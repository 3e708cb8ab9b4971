"""The illustrated guide of a walkthrough, in one language: what a play of it came to, step by step.

Pure. Pictures are known by the names of their files, right answers by what held when they were asked for. Notes of the
presenter are no part of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tradewalk.walkthrough.script import Mark, MarkKind, Question, Step, Walkthrough, Words

_SENTENCE = re.compile(r".*?(?:[.!?](?=\s|$)|[。！？])[”’」』）)]*", re.DOTALL)
_FULL_STOPS = ".。"


@dataclass(frozen=True, slots=True)
class GuideMark:
    """A numbered mark of a picture. ``label`` is what its target is called on the screen, ``words`` its call-out's."""

    number: int
    label: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """A picture by the name of its file. ``width`` and ``height`` are what it is shown at, in logical pixels."""

    file: str
    width: int
    height: int
    marks: tuple[GuideMark, ...] = ()


@dataclass(frozen=True, slots=True)
class GuideCheck:
    """A question. ``right`` are the places of the right answers."""

    number: int
    ask: str
    answers: tuple[str, ...]
    right: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step: what it is about in a line, what is said besides, and what belongs to it."""

    number: int
    id: str
    heading: str
    texts: tuple[str, ...] = ()
    picture: GuidePicture | None = None
    check: GuideCheck | None = None


@dataclass(frozen=True, slots=True)
class GuideOrigin:
    """What a guide was made from: with the same it is made again, to the byte. ``rules_on`` is the simulated day."""

    walkthrough_id: str
    version: str
    seed: int
    rules_on: date
    theme: str = "light"


@dataclass(frozen=True, slots=True)
class Guide:
    """All of it."""

    title: str
    language: str
    origin: GuideOrigin
    steps: tuple[GuideStep, ...]

    @property
    def checks(self) -> tuple[GuideCheck, ...]:
        """Every question, in the order in which they are asked."""
        return tuple(step.check for step in self.steps if step.check is not None)


@dataclass(frozen=True, slots=True)
class PlayedStep:
    """A step that was played: its picture, and the keys of the answers that were right then."""

    step: Step
    picture: GuidePicture | None = None
    right: tuple[str, ...] = ()


def guide_of(
    walkthrough: Walkthrough, origin: GuideOrigin, language: str, played: Sequence[PlayedStep]
) -> Guide:
    """The guide in a language (``en``, ``zh-Hant``, ``zh-Hans``)."""
    steps, asked = [], 0
    for number, each in enumerate(played, start=1):
        asked += each.step.question is not None
        check = (
            None if each.step.question is None else _check(asked, each.step.question, each.right, language)
        )
        steps.append(_step(number, each, check, language))
    return Guide(walkthrough.title.in_language(language), language, origin, tuple(steps))


def marks_of(step: Step) -> tuple[Mark, ...]:
    """What a picture of a step points at: its marks, else what the step itself points at."""
    if step.shot is not None and step.shot.marks:
        return step.shot.marks
    return (Mark(MarkKind.RING, step.at),) if step.at else ()


def is_taken_late(step: Step) -> bool:
    """Whether the picture is that of the last moment at which all its marks are on show, and not of the first."""
    return step.shot is not None and bool(step.shot.marks)


def is_taken_when_over(step: Step) -> bool:
    """Whether the picture is that of the end of a wait: a step that only waits speaks of what comes of it."""
    return step.wait is not None and not step.do and not is_taken_late(step)


def picture_file(step_id: str, visit: int) -> str:
    """The name of the file of a picture; ``visit`` counts from 1. It stays when steps are put in before."""
    return f"{step_id}.png" if visit == 1 else f"{step_id}-{visit}.png"


def sentences_of(text: str) -> list[str]:
    """The sentences of a text. A point between digits or letters ends none."""
    found = [sentence.strip() for sentence in _SENTENCE.findall(text)]
    rest = text[sum(len(each) for each in _SENTENCE.findall(text)) :].strip()
    return [sentence for sentence in (*found, rest) if sentence]


def _step(number: int, played: PlayedStep, check: GuideCheck | None, language: str) -> GuideStep:
    heading, texts = _heading_and_texts(played.step, language)
    return GuideStep(number, played.step.id, heading, texts, played.picture, check)


def _heading_and_texts(step: Step, language: str) -> tuple[str, tuple[str, ...]]:
    """The first sentence of the task, or of what is said where there is no task; then everything else."""
    first, *rest = (words.in_language(language) for words in (step.task, step.say) if words is not None)
    heading, *more = sentences_of(first) or [first]
    after = _joined(more, language)
    return _without_stop(heading), tuple(text for text in (*rest, after) if text)


def _joined(sentences: Sequence[str], language: str) -> str:
    return (" " if language == "en" else "").join(sentences)


def _without_stop(sentence: str) -> str:
    return sentence[:-1] if sentence[-1:] in _FULL_STOPS else sentence


def _check(number: int, question: Question, right: Sequence[str], language: str) -> GuideCheck:
    places = tuple(place for place, answer in enumerate(question.answers) if answer.key in right)
    answers = tuple(_in(answer.say, language) for answer in question.answers)
    return GuideCheck(number, _in(question.ask, language), answers, places)


def _in(words: Words, language: str) -> str:
    return words.in_language(language)

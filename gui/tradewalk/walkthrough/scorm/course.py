"""What a course is: the chapters of a guide with their pictures, the checks in them, and every sentence of its page."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import ceil


@dataclass(frozen=True, slots=True)
class CoursePicture:
    """A picture by the name of its file, with what it shows in words; the size is in logical pixels."""

    file: str
    says: str
    width: int
    height: int
    legend: tuple[tuple[str, str], ...] = ()
    """Under the picture: numbers, and what they mark."""


@dataclass(frozen=True, slots=True)
class CourseCheck:
    """A question. ``right`` are the places of the right answers: any one of them is right."""

    number: int
    ask: str
    answers: tuple[str, ...]
    right: tuple[int, ...]

    @property
    def id(self) -> str:
        """Its name on the page and in the records of a learning management system."""
        return f"check-{self.number}"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One step of the guide."""

    heading: str
    texts: tuple[str, ...] = ()
    picture: CoursePicture | None = None
    check: CourseCheck | None = None


@dataclass(frozen=True, slots=True)
class CourseWords:
    """What the page says besides. Places in braces are filled in by its script.

    ``legend`` has {number}; ``left`` {count}; ``passed`` and ``failed`` have {right}, {count} and {needed}.
    """

    simulated: str
    skip: str
    chapters: str
    legend: str
    submit: str
    read: str
    right: str
    wrong: str
    left: str
    passed: str
    failed: str
    done: str
    kept: str
    not_kept: str
    alone: str
    no_script: str
    disclaimer: str


@dataclass(frozen=True, slots=True)
class Course:
    """All of it, in one language (a tag of RFC 5646). ``passing`` is the share of right answers that passes."""

    id: str
    title: str
    language: str
    introduction: str
    facts: tuple[tuple[str, str], ...]
    chapters: tuple[Chapter, ...]
    passing: Decimal
    words: CourseWords

    @property
    def checks(self) -> tuple[CourseCheck, ...]:
        """Every question, in its order."""
        return tuple(chapter.check for chapter in self.chapters if chapter.check is not None)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The files of the pictures, each once, sorted."""
        return tuple(sorted({each.picture.file for each in self.chapters if each.picture is not None}))

    @property
    def mastery(self) -> int:
        """What of a hundred passes, rounded up."""
        return ceil(self.passing * 100)


Files = Mapping[str, bytes]
"""What lies in a package, by path."""

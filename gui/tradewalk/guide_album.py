"""Takes the pictures of a guide while a robot plays the walkthrough in *show*.

A step that marks something is pictured at the last moment at which all that it marks is on show: when it begins, or
after one of its actions. Every other step is pictured with what it points at: when it begins, and one that only waits
when the wait is over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, QRect, QTimer
from PySide6.QtGui import QImage

from tradewalk.views.coach.layers import is_of_coach
from tradewalk.views.formatting import language_tag
from tradewalk.views.guide.camera import layers_of, photo_of
from tradewalk.views.guide.marks import Foot, Photo, Pointed, marked_picture
from tradewalk.views.guide.sights import Sight, sights_of
from tradewalk.views.target_reveal import bring_into_view
from tradewalk.views.theme import Colours
from tradewalk.walk_robot import Robot
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.guide_model import (
    GuideMark,
    GuidePicture,
    PlayedStep,
    is_taken_late,
    is_taken_when_over,
    marks_of,
    picture_file,
)
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.scene import Scene
from tradewalk.walkthrough.script import Mark, Step

FRAME = 33
ROUNDS = 8
"""So many turns of the event loop a layout may take."""
LONGEST_SETTLING = 20_000
"""Real milliseconds that the window may take to complete itself."""


class View(NamedTuple):
    """What was seen at one moment: the window, and where each mark and each part to be shown is; None for unseen."""

    photo: Photo
    marks: tuple[Sight | None, ...]
    crop: tuple[Sight | None, ...]

    @property
    def marks_on_show(self) -> int:
        """How many of the marks are on show."""
        return sum(sight is not None for sight in self.marks)


@dataclass(slots=True)
class _Page:
    """A step that is being played."""

    step: Step
    file: str
    view: View | None = None
    right: tuple[str, ...] = ()


class Album(QObject):
    """``unseen`` are marks that had nothing to point at: the id of the step, and the target."""

    def __init__(self, stage: Stage, robot: Robot, colours: Colours, foot: Foot) -> None:
        super().__init__(stage)
        self._stage, self._colours, self._foot = stage, colours, foot
        self._pages: list[_Page] = []
        self.played: list[PlayedStep] = []
        self.images: dict[str, QImage] = {}
        self.unseen: list[tuple[str, str]] = []
        robot.at_step.connect(self._on_step)
        stage.actor.acted.connect(self._on_acted)
        stage.changed.connect(self._on_changed)

    def finish(self) -> None:
        """The last step is over."""
        for page in self._pages:
            picture = self._picture_of(page)
            self.played.append(PlayedStep(page.step, picture, page.right))
        self._pages = []

    def _on_step(self, step_id: str) -> None:
        if self._pages and is_taken_when_over(self._pages[0].step):
            self._look()
        self.finish()
        visit = 1 + sum(each.step.id == step_id for each in self.played)
        self._pages = [_Page(self._stage.walkthrough.step(step_id), picture_file(step_id, visit))]
        self._look()

    def _on_acted(self, _place: int) -> None:
        if self._pages and is_taken_late(self._pages[0].step):
            self._settle()
            self._look()

    def _on_changed(self) -> None:
        """Note which answers are right when they are told."""
        walk, run = self._stage.walk, self._stage.walk.run
        if self._pages and run.phase is Phase.ASKING and run.is_revealed:
            scene = Scene(self._stage.walkthrough, walk.conductor.holds, run, walk.moment)
            self._pages[0].right = scene.right_answers

    def _look(self) -> None:
        """See what is on show now; of two views with as many marks the later one counts."""
        page, window = self._pages[0], self._stage.window
        marks = [mark.target for mark in marks_of(page.step)]
        crop = page.step.shot.crop if page.step.shot is not None else ()
        for name in (*crop, *marks):
            bring_into_view(name)
        self._lay_out()
        layers = layers_of(window, is_of_coach)
        seen = sights_of(marks, layers)
        if page.view is None or sum(each is not None for each in seen) >= page.view.marks_on_show:
            page.view = View(photo_of(window, is_of_coach), seen, sights_of(crop, layers))

    def _picture_of(self, page: _Page) -> GuidePicture | None:
        if page.view is None:
            return None
        marks = [*zip(marks_of(page.step), page.view.marks, strict=True)]
        self.unseen += [(page.step.id, mark.target) for mark, sight in marks if sight is None]
        pointed = [(mark, sight) for mark, sight in marks if sight is not None]
        image = marked_picture(
            page.view.photo,
            [Pointed(sight.rect, _words(mark)) for mark, sight in pointed],
            _rects(page.view.crop),
            self._colours,
            self._foot,
        )
        self.images[page.file] = image
        size = image.deviceIndependentSize().toSize()
        numbered = enumerate(pointed, start=1)
        numbers = tuple(GuideMark(number, sight.label, _words(mark)) for number, (mark, sight) in numbered)
        return GuidePicture(page.file, size.width(), size.height(), numbers)

    def _lay_out(self) -> None:
        """Let what was brought into view be laid out; nothing else happens meanwhile."""
        for _ in range(ROUNDS):
            QCoreApplication.sendPostedEvents(None, 0)

    def _settle(self) -> None:
        """Let everything that an action set off take its course."""
        patience, heartbeat = QDeadlineTimer(LONGEST_SETTLING), QTimer()
        heartbeat.start(FRAME)
        self._let_events_happen()
        while not self._stage.is_settled and not patience.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._let_events_happen()

    def _let_events_happen(self) -> None:
        for _ in range(ROUNDS):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, FRAME)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _words(mark: Mark) -> str:
    return "" if mark.say is None else mark.say.in_language(language_tag())


def _rects(sights: Sequence[Sight | None]) -> list[QRect]:
    return [sight.rect for sight in sights if sight is not None]

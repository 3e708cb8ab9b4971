"""Plays a walkthrough off screen in *show*, in one language, and makes its guide of that."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from tradewalk import __version__
from tradewalk.guide_album import Album
from tradewalk.play_command import an_application, open_run
from tradewalk.play_options import PlayOptions
from tradewalk.resources import brand
from tradewalk.told_to_end import gone_afterwards
from tradewalk.until_over import run_until
from tradewalk.views.brand_words import brand_name
from tradewalk.views.formatting import day_of
from tradewalk.views.guide.words import foot_of
from tradewalk.views.theme import Palette, theme_of
from tradewalk.walk_robot import Robot
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.guide_model import Guide, GuideOrigin, guide_of
from tradewalk.walkthrough.script import Mode, Walkthrough


class GuideFailed(Exception):
    """The walkthrough did not go as it says. The message is one sentence."""


class Made(NamedTuple):
    """The guide of one language, its pictures by their files, and the marks that found nothing: step and target."""

    guide: Guide
    images: Mapping[str, QImage]
    unseen: tuple[tuple[str, str], ...]


@contextmanager
def made_in(qt: QApplication, walkthrough: Walkthrough, language: str, theme: str) -> Iterator[Made]:
    """The guide in a language, which is spoken as long as this lasts. Raises GuideFailed, CannotOpen, JournalError."""
    with gone_afterwards() as folder, _nothing_blinks(qt):
        playing = PlayOptions(
            walkthrough.id, Mode.SHOW, language, is_headless=True, theme=theme, data_dir=folder
        )
        application = an_application(qt, playing, folder)
        application.appearance.put_on()
        stage = Stage(application, open_run(application, walkthrough, playing, folder), is_seen=False)
        try:
            yield _made(stage, language, theme)
        finally:
            try:
                _put_away(stage)
            finally:
                application.end()


def _made(stage: Stage, language: str, theme: str) -> Made:
    origin = GuideOrigin(
        stage.walkthrough.id,
        __version__,
        stage.application.shipped.listings.pack.seed,
        day_of(stage.walkthrough.given.at),
        theme,
    )
    robot = Robot(stage)
    album = Album(stage, robot, theme_of(Palette(theme)).colours, foot_of(origin))
    run_until(stage.ended, stage.begin)
    album.finish()
    if robot.stuck_at:
        raise GuideFailed(
            f"The walkthrough {origin.walkthrough_id!r} does not go as it says in the step {robot.stuck_at[0]!r}; "
            f"see `{brand().command} play {origin.walkthrough_id} --mode show --headless`."
        )
    return Made(
        guide_of(stage.walkthrough, origin, language, album.played), album.images, tuple(album.unseen)
    )


@contextmanager
def _nothing_blinks(qt: QApplication) -> Iterator[None]:
    """Pictures do not depend on the moment at which they are taken, nor a press on the one before."""
    flash, double = qt.cursorFlashTime(), qt.doubleClickInterval()
    _draw_first()
    qt.setCursorFlashTime(0)
    qt.setDoubleClickInterval(0)
    try:
        yield
    finally:
        qt.setCursorFlashTime(flash)
        qt.setDoubleClickInterval(double)


def _draw_first() -> None:
    """Draw a text that nobody sees: the first window of a process draws its texts a trace otherwise than later ones."""
    first = QLabel(brand_name())
    first.show()
    QCoreApplication.processEvents()
    first.close()
    first.deleteLater()


def _put_away(stage: Stage) -> None:
    """Delete the window, so that no target of it is there in the next play."""
    window = stage.window
    stage.leave_window()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

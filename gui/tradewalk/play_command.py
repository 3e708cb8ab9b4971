"""``tradewalk play``: a walkthrough on the live application, or played to its end by a robot off screen."""

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from tradewalk.app import Application, default_folder, real_milliseconds
from tradewalk.command_line import LaunchOptions
from tradewalk.failures import CannotOpen, catch_failures, need_display, pass_on_qt_messages
from tradewalk.play_live import LivePlay
from tradewalk.play_options import PlayOptions
from tradewalk.play_record import PlayRecord, wanted_record
from tradewalk.resources import brand
from tradewalk.services.account_mark import AccountInUse
from tradewalk.services.first_language import language_of_the_system
from tradewalk.services.journal import JournalError
from tradewalk.services.preferences import Language
from tradewalk.services.run_record import RecordWanted
from tradewalk.services.walk_run import LOG, WalkRun, free_folder, runs_of
from tradewalk.services.whole_file import WHY, WriteFault, write_whole
from tradewalk.shipped import load_shipped
from tradewalk.told_to_end import ended_at_once, gone_afterwards, quit_when_told
from tradewalk.until_over import run_until
from tradewalk.walk_debrief import debrief_as, form_of
from tradewalk.walk_robot import Robot
from tradewalk.walk_source import NoWalkthrough, check_world, walkthrough_of
from tradewalk.walk_stage import Stage
from tradewalk.walk_start import Start, check_start
from tradewalk.walkthrough.conductor import Conductor
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_log import RunLogUnusable
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode, Walkthrough
from tradewalk.walkthrough.unplayable import Unplayable


class Played(NamedTuple):
    """What the command prints, and whether every step went as the walkthrough says."""

    lines: tuple[str, ...]
    is_fine: bool


def play(options: PlayOptions) -> Played:
    """Play a walkthrough.

    Raises NoWalkthrough, CannotOpen, JournalError and NoStatementFile with one sentence, and OSError.
    """
    walkthrough = walkthrough_of(options.walkthrough)
    if Mode(options.mode) not in walkthrough.modes:
        known = ", ".join(walkthrough.modes)
        raise NoWalkthrough(
            f"The walkthrough {walkthrough.id!r} has no mode {options.mode!r}; it has {known}."
        )
    if options.start is not None:
        check_start(walkthrough, options.start)
    wanted = wanted_record(options)
    for path in (options.log, options.debrief):
        _check_place(path)
    playing = _play_headless if options.is_headless else _play_live
    return playing(options, walkthrough, wanted)


def _check_place(path: Path | None) -> None:
    """Refuse a place where no file can go, before anything is played. Raises OSError."""
    if path is not None and path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder", str(path))
    if path is not None and not path.absolute().parent.is_dir():
        raise _not_written(path, WriteFault.NO_PLACE)


def _not_written(path: Path, fault: WriteFault) -> OSError:
    return OSError(errno.EIO, WHY[fault], str(path))


def _play_live(options: PlayOptions, walkthrough: Walkthrough, wanted: RecordWanted | None) -> Played:
    command = brand().command
    need_display(f"run `{command} play … --headless`, or `{command} guide` for pictures")
    qt = QApplication(sys.argv[:1])
    folder = options.data_dir or default_folder()
    application = an_application(qt, options, folder)
    walk = open_run(application, walkthrough, options, folder)
    again = options._replace(is_resumed=False, mode=walk.run.mode.value)
    live = LivePlay(
        application,
        walk,
        wanted,
        lambda: open_run(application, walkthrough, again, folder),
        is_presented=options.is_presented,
        is_debugged=options.is_debugged,
    )
    live.over.connect(lambda: live.stage.window.close())  # noqa: PLW0108 - it is another one after a run
    catch_failures(folder)
    quit_when_told(qt)
    if options.start is not None:
        Start(live.stage, options.start)
    (live.stage.resume if options.is_resumed else live.stage.begin)()
    code = qt.exec()
    _end(live.stage, options, live.record)
    return Played((), is_fine=code == 0)


def _play_headless(options: PlayOptions, walkthrough: Walkthrough, wanted: RecordWanted | None) -> Played:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pass_on_qt_messages()
    qt = QApplication(sys.argv[:1])
    qt.setDoubleClickInterval(0)
    with _some_folder(options.data_dir) as folder:
        application = an_application(qt, options, folder)
        stage = Stage(application, open_run(application, walkthrough, options, folder), is_seen=False)
        record, robot = PlayRecord(stage, wanted), Robot(stage)
        try:
            run_until(stage.ended, stage.resume if options.is_resumed else stage.begin)
            played = how_it_went(stage, robot)
            if options.debrief is not None:
                _write_debrief(options.debrief, stage.walk)
        finally:
            _end(stage, options, record)
    return played


def an_application(qt: QApplication, options: PlayOptions, folder: Path) -> Application:
    """The application in which a run is played, in the language that is asked for."""
    shown = LaunchOptions(theme=options.theme, data_dir=folder)
    first = Language.ENGLISH if options.is_headless else language_of_the_system()
    application = Application(qt, load_shipped(), shown, folder, real_milliseconds, first_language=first)
    if options.language is not None:
        application.preferences.change(language=Language(options.language))
    if options.is_headless:
        store = application.preferences
        store.value = replace(store.value, has_reduced_motion=True)
    return application


def open_run(
    application: Application, walkthrough: Walkthrough, options: PlayOptions, folder: Path
) -> WalkRun:
    """A new run, or the last one again. Raises NoWalkthrough and CannotOpen."""
    check_world(walkthrough, application.shipped)
    setting = application.shipped.setting(walkthrough.given.account)
    conductor = Conductor(walkthrough, holds)
    try:
        if not options.is_resumed:
            return WalkRun.begin(free_folder(folder, walkthrough.id), conductor, setting, Mode(options.mode))
        runs = runs_of(folder, walkthrough.id)
        if not runs:
            sentence = f"No run of {walkthrough.id!r} was left; leave --resume out to begin one."
            raise NoWalkthrough(sentence, Unplayable.NONE_LEFT)
        walk = WalkRun.resume(runs[-1], conductor, setting)
        if walk.run.phase is Phase.ENDED:
            walk.close()
            sentence = f"The last run of {walkthrough.id!r} is over; leave --resume out to begin anew."
            raise NoWalkthrough(sentence, Unplayable.OVER)
    except (JournalError, AccountInUse, RunLogUnusable) as error:
        raise CannotOpen(str(error)) from error
    except OSError as error:
        raise CannotOpen(f"{error.filename} cannot be used for a run: {error.strerror}.") from error
    return walk


def how_it_went(stage: Stage, robot: Robot) -> Played:
    """What became of the steps of a run that a robot has played."""
    run = stage.walk.run
    wrong = [f"not as it should be: {step}" for step in dict.fromkeys((*robot.stuck_at, *run.shown))]
    made = [f"a mistake: {caught.mistake}, in {caught.step_id}" for caught in run.mistakes]
    count = f"{stage.walkthrough.id}, {run.mode}: {len(run.results)} steps, {len(run.mistakes)} mistakes"
    return Played((count, *wrong, *made), is_fine=not wrong and not made)


def _write_debrief(path: Path, walk: WalkRun) -> None:
    fault = write_whole(path, debrief_as(form_of(path), walk))
    if fault is not None:
        raise _not_written(path, fault)


def _end(stage: Stage, options: PlayOptions, record: PlayRecord) -> None:
    log = stage.walk.folder / LOG
    try:
        record.write()
    finally:
        try:
            stage.close()
        finally:
            stage.application.end()
    if options.log is not None:
        shutil.copyfile(log, options.log)


@contextmanager
def _some_folder(given: Path | None) -> Iterator[Path]:
    """The folder that is given, or one that is gone afterwards."""
    if given is not None:
        with ended_at_once():
            yield given
        return
    with gone_afterwards() as folder:
        yield folder

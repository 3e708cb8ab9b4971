"""The command line: reads it, runs what it asks for, and turns what is wrong into one sentence and an exit code."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import assert_never

from tradewalk import __version__
from tradewalk.authoring_options import EditOptions, NewOptions, RecordOptions
from tradewalk.brand import BrandError
from tradewalk.command_line import (
    AuctionOptions,
    CheckOptions,
    CommandLineError,
    DemoOptions,
    LaunchOptions,
    Options,
    RulesOptions,
    SampleOptions,
    ShotsOptions,
    SimulateOptions,
    VersionOptions,
    read_command_line,
)
from tradewalk.guide_options import GuideOptions
from tradewalk.order_check_options import OrderCheckOptions
from tradewalk.play_options import PlayOptions
from tradewalk.published_options import StatesOptions, TargetsOptions
from tradewalk.resources import brand

FAULTS_FOUND = 1
WRONG_INPUT = 2
INTERRUPTED = 130


class Refused(Exception):
    """What was asked for cannot be done. The message is one sentence for the user."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; the exit code: 0 done, 1 faults found in what was checked, 2 wrong input, 130 Ctrl-C."""
    try:
        return _run(read_command_line(sys.argv[1:] if arguments is None else arguments))
    except (CommandLineError, Refused) as error:
        print(f"{brand().command}: {error}", file=sys.stderr)
        return WRONG_INPUT
    except BrandError as error:
        print(error, file=sys.stderr)
        return WRONG_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(options: Options) -> int:  # noqa: C901  # one branch a command
    match options:
        case VersionOptions():
            print(f"{brand().command} {__version__}")
            return 0
        case SimulateOptions():
            return _simulate(options)
        case SampleOptions():
            return _rebuild_sample(options)
        case DemoOptions():
            return _demo(options)
        case ShotsOptions():
            return _shots(options)
        case RulesOptions():
            return _rules(options)
        case AuctionOptions():
            return _auction(options)
        case OrderCheckOptions():
            return _order_check(options)
        case CheckOptions():
            return _check(options)
        case TargetsOptions() | StatesOptions():
            return _published(options)
        case NewOptions() | RecordOptions() | EditOptions():
            return _author(options)
        case PlayOptions():
            return _play(options)
        case GuideOptions():
            return _guide(options)
        case LaunchOptions():
            return _launch(options)
        case _:
            assert_never(options)


def _simulate(options: SimulateOptions) -> int:
    from tradewalk.shipped import NotShipped, load_shipped
    from tradewalk.simulation.simulate import run_script
    from tradewalk.simulation.simulation_script import ScriptError

    text = _text_of(options.script)
    try:
        result = run_script(text, load_shipped().setting(options.account))
    except ScriptError as error:
        raise Refused(f"{options.script}, {error}") from error
    except NotShipped as error:
        raise Refused(str(error)) from error
    _write_whole(options.out, result)
    return 0


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Refused(f"{path} is not UTF-8 text (byte {error.start}).") from error


def _write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    import tempfile

    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
            written = Path(folder) / path.name
            written.write_text(text, encoding="utf-8", newline="\n")
            written.replace(path)
    except OSError as error:
        raise Refused(f"{path} cannot be written: {error.strerror}.") from error


def _rebuild_sample(options: SampleOptions) -> int:
    from tradewalk.shipped import rebuild_sample

    try:
        files = rebuild_sample(options.out)
    except OSError as error:
        raise Refused(f"{error.filename} cannot be written: {error.strerror}.") from error
    print(f"{len(files)} files written to {os.path.commonpath(files)}")
    return 0


def _demo(options: DemoOptions) -> int:
    from tradewalk.demo import run_demo

    try:
        count = run_demo(options)
    except OSError as error:
        raise Refused(f"{error.filename} cannot be written: {error.strerror}.") from error
    print(f"{count} pictures and journal.jsonl are in {options.out}")
    return 0


def _shots(options: ShotsOptions) -> int:
    from tradewalk.chart_shots import run_chart_shots
    from tradewalk.shots import run_shots

    try:
        count = run_chart_shots(options.out) if options.is_charts else run_shots(options)
    except OSError as error:
        raise Refused(f"{error.filename} cannot be written: {error.strerror}.") from error
    print(f"{count} pictures are in {options.out}")
    return 0


def _rules(options: RulesOptions) -> int:
    from tradewalk.rules_command import DaysReversed, say_rules

    try:
        said = say_rules(options)
    except DaysReversed as error:
        raise Refused(str(error)) from error
    _say(said)
    return 0


def _auction(options: AuctionOptions) -> int:
    from tradewalk.auction_command import say_auction
    from tradewalk.simulation.auction_file import AuctionFileError

    try:
        said = say_auction(_text_of(options.file), is_json=options.is_json)
    except AuctionFileError as error:
        raise Refused(f"{options.file}: {error}") from error
    _say(said)
    return 0


def _order_check(options: OrderCheckOptions) -> int:
    from tradewalk.order_check_command import say_order_check
    from tradewalk.order_check_faults import CannotCheck
    from tradewalk.shipped import NotShipped

    try:
        said = say_order_check(options)
    except (CannotCheck, NotShipped) as error:
        raise Refused(str(error)) from error
    _say(said)
    return 0


def _check(options: CheckOptions) -> int:
    from tradewalk.check_command import check_files

    checked = check_files(options.files)
    _say("\n".join(checked.lines))
    return 0 if checked.is_fine else FAULTS_FOUND


def _published(options: TargetsOptions | StatesOptions) -> int:
    from tradewalk.published_command import say_states, say_targets

    _say(say_targets(options) if isinstance(options, TargetsOptions) else say_states(options))
    return 0


def _author(options: NewOptions | RecordOptions | EditOptions) -> int:
    from tradewalk.author_command import author
    from tradewalk.authoring_files import CannotAuthor

    try:
        said = author(options)
    except CannotAuthor as error:
        raise Refused(str(error)) from error
    print(said)
    return 0


def _play(options: PlayOptions) -> int:
    from tradewalk.failures import CannotOpen
    from tradewalk.play_command import play
    from tradewalk.services.journal import JournalError
    from tradewalk.services.statement_file import NoStatementFile
    from tradewalk.walk_source import NoWalkthrough

    try:
        played = play(options)
    except (NoWalkthrough, CannotOpen, JournalError, NoStatementFile) as error:
        raise Refused(str(error)) from error
    except OSError as error:
        raise Refused(f"{error.filename} cannot be used: {error.strerror}.") from error
    _say("\n".join(played.lines))
    return 0 if played.is_fine else FAULTS_FOUND


def _guide(options: GuideOptions) -> int:
    from tradewalk.failures import CannotOpen
    from tradewalk.guide_command import make_guide
    from tradewalk.guide_play import GuideFailed
    from tradewalk.services.guide_folder import NoGuideFolder
    from tradewalk.services.journal import JournalError
    from tradewalk.walk_source import NoWalkthrough

    try:
        made = make_guide(options)
    except (NoWalkthrough, NoGuideFolder, GuideFailed, CannotOpen, JournalError) as error:
        raise Refused(str(error)) from error
    except OSError as error:
        raise Refused(f"{error.filename} cannot be used: {error.strerror}.") from error
    _say("\n".join(made.lines))
    return 0 if made.is_fine else FAULTS_FOUND


def _say(text: str) -> None:
    """Print a long text; whoever reads it may have enough before its end."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _launch(options: LaunchOptions) -> int:
    # Nothing that the start makes is garbage; the application lets the collector work once it stands.
    gc.disable()
    from tradewalk.unread_sources import leave_sources_unread

    leave_sources_unread()
    from tradewalk.failures import CannotOpen
    from tradewalk.launch import launch
    from tradewalk.shipped import NotShipped

    try:
        return launch(options)
    except (CannotOpen, NotShipped) as error:
        raise Refused(str(error)) from error

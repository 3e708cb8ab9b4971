"""What a start asks for comes to the window that is open as it was meant, and nonsense comes to nothing."""

import json
from pathlib import Path

import pytest

from tradewalk.command_line import CommandLineError, LaunchOptions, read_command_line
from tradewalk.domain.instants import Instant
from tradewalk.handed_over import TOKENS, HandedOver, message_of, read_message

ASKED = [
    LaunchOptions(),
    LaunchOptions(has_walkthroughs=True, theme="dark"),
    LaunchOptions(account="cn-retail-star", at=Instant(1_756_261_800_000), open_symbol="600519"),
    LaunchOptions(file=Path("/tmp/練習.walkthrough")),
]


@pytest.fixture(autouse=True)
def without_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in TOKENS:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("options", ASKED)
def test_what_is_asked_for_is_read_as_it_was_handed_over(options: LaunchOptions) -> None:
    assert read_message(message_of(options)) == HandedOver(options)


def test_a_file_is_found_from_wherever_the_window_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    handed = read_message(message_of(LaunchOptions(file=Path("a.walkthrough"))))
    assert handed is not None
    assert handed.options.file == tmp_path / "a.walkthrough"


def test_the_right_to_come_to_the_front_is_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "gnome-42")
    assert read_message(message_of(LaunchOptions())) == HandedOver(LaunchOptions(), "gnome-42")


@pytest.mark.parametrize(
    "changed", [{"file": 7}, {"at": "noon"}, {"at": True}, {"account": ["a"]}, {"token": {}}, {"theme": 1}]
)
def test_a_message_with_nonsense_in_it_is_none(changed: dict[str, object]) -> None:
    message = json.loads(message_of(LaunchOptions()))
    assert read_message(json.dumps({**message, **changed}).encode()) is None


@pytest.mark.parametrize("message", [b"", b"\xff", b"[]", b"{}", b"7", b"null", b"[" * 50_000])
def test_what_is_no_message_is_none(message: bytes) -> None:
    assert read_message(message) is None


@pytest.mark.parametrize("name", ["a.walkthrough", "a.yaml", "a.yml", "a b.WALKTHROUGH"])
def test_a_walkthroughs_file_may_stand_alone_on_the_command_line(name: str) -> None:
    assert read_command_line([name]) == LaunchOptions(file=Path(name))
    assert read_command_line(["--theme", "dark", name]) == LaunchOptions(file=Path(name), theme="dark")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["simulat"], "'simulat' is no command, and no walkthrough's file"),
        (["notes.txt"], "its name would end in .walkthrough, .yaml, .yml"),
        (["a.yaml", "--account", "cn-retail-star"], "leave --account, --open and --at out"),
        (["--walkthroughs", "--open", "600519"], "leave --account, --open and --at out"),
    ],
)
def test_what_is_no_file_or_goes_with_none_is_refused(arguments: list[str], sentence: str) -> None:
    with pytest.raises(CommandLineError, match=sentence):
        read_command_line(arguments)

"""Preferences are read back as they were written, and a file that holds none is set aside, not overwritten."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tradewalk.services.preferences import (
    FILE,
    Language,
    PaletteChoice,
    Preferences,
    PreferenceStore,
    PreferencesWrong,
    concerns_charts_alone,
    read_preferences,
    written_preferences,
)

CHOSEN = Preferences(
    language=Language.TRADITIONAL_CHINESE,
    palette=PaletteChoice.CONTRAST,
    text_size=150,
    watchlist=("00700.HK",),
    recent_searches=("688256.SH", "NVDA.US"),
    window=(10, 20, 1440, 900),
    chart_frame="week",
    chart_kind="hollow",
    chart_indicators=("macd 12 26 9",),
    chart_heights=(0.7, 0.0, 0.3),
    chart_has_volume=False,
    is_maximised=True,
)


def test_what_was_written_is_read() -> None:
    assert read_preferences(written_preferences(CHOSEN)) == CHOSEN


def test_a_field_that_is_missing_is_as_usual() -> None:
    assert read_preferences('{"text_size": 200}') == Preferences(text_size=200)


def test_a_field_of_a_later_version_is_passed_over() -> None:
    assert read_preferences('{"wallpaper": "blue"}') == Preferences()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1, 2]",
        "{",
        '{"language": "fr"}',
        '{"text_size": 110}',
        '{"is_phone": "yes"}',
        '{"window": [1, 2]}',
        '{"chart_frame": 5}',
        '{"chart_heights": [0.5, -0.5]}',
        '{"chart_heights": [0, 0]}',
    ],
)
def test_what_is_no_preference_is_refused(text: str) -> None:
    with pytest.raises(PreferencesWrong):
        read_preferences(text)


def test_choices_are_kept(tmp_path: Path) -> None:
    PreferenceStore(tmp_path).change(language=Language.SIMPLIFIED_CHINESE)
    assert PreferenceStore(tmp_path).value.language is Language.SIMPLIFIED_CHINESE


@pytest.mark.parametrize(
    ("choices", "is_of_charts"),
    [
        ({"chart_frame": "week", "chart_heights": (1.0,)}, True),
        ({"text_size": 150}, False),
        ({"chart_frame": "week", "watchlist": ("AAPL.US",)}, False),
    ],
)
def test_it_is_known_what_concerns_charts_alone(choices: dict[str, Any], is_of_charts: bool) -> None:
    before = Preferences()
    assert concerns_charts_alone(before, replace(before, **choices)) is is_of_charts


def test_a_choice_that_is_so_already_says_nothing(tmp_path: Path) -> None:
    store = PreferenceStore(tmp_path)
    said: list[object] = []
    store.changed.connect(lambda before, after: said.append((before, after)))
    store.change(text_size=100)
    assert said == []
    store.change(text_size=125)
    assert said == [(Preferences(), Preferences(text_size=125))]


def test_an_unreadable_file_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("not json", encoding="utf-8")
    store = PreferenceStore(tmp_path)
    assert store.value == Preferences()
    assert store.set_aside is not None
    assert store.set_aside.read_text(encoding="utf-8") == "not json"


def test_a_choice_holds_where_no_file_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file, no folder", encoding="utf-8")
    store = PreferenceStore(tmp_path / "in the way")
    said: list[Preferences] = []
    store.changed.connect(lambda _before, after: said.append(after))
    store.change(text_size=150)
    assert (store.value, said) == (Preferences(text_size=150), [Preferences(text_size=150)])


def test_a_file_that_is_no_file_leaves_what_is_usual_and_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    store = PreferenceStore(tmp_path)
    assert (store.value, store.set_aside) == (Preferences(), None)
    assert (tmp_path / FILE).is_dir()

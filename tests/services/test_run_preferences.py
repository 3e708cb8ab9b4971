"""A run is seen as its user likes it, and is otherwise the same for everyone; it leaves his choices as they are."""

from dataclasses import fields
from pathlib import Path

import pytest

from tradewalk.services.preferences import (
    FILE,
    Language,
    PaletteChoice,
    Preferences,
    PreferenceStore,
    PriceColours,
    WatchlistOrder,
)
from tradewalk.services.run_preferences import LOOK, RunPreferences

OTHER = Preferences(
    language=Language.SIMPLIFIED_CHINESE,
    palette=PaletteChoice.DARK,
    price_colours=PriceColours.GREEN_UP,
    text_size=150,
    has_reduced_motion=True,
    has_sounds=True,
    has_checklist=True,
    has_own_trades=False,
    has_magnet=True,
    is_phone=True,
    book_levels=10,
    watchlist=("00700.HK",),
    watchlist_order=WatchlistOrder.NAME,
    recent_searches=("NVDA.US",),
    window=(10, 20, 1440, 900),
    is_maximised=True,
    chart_frame="week",
    chart_kind="hollow",
    chart_scale="percent",
    chart_adjustment="forward",
    chart_indicators=("macd 12 26 9",),
    chart_heights=(0.7, 0.3),
    chart_has_volume=False,
    chart_has_limits=False,
    chart_has_events=False,
)
NAMES = [field.name for field in fields(Preferences)]


@pytest.fixture
def users(tmp_path: Path) -> PreferenceStore:
    return PreferenceStore(tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_the_look_is_the_users_and_all_else_is_as_usual_for_everyone(
    users: PreferenceStore, tmp_path: Path, name: str
) -> None:
    usual, chosen = getattr(Preferences(), name), getattr(OTHER, name)
    assert chosen != usual, "a choice that can be told apart"
    users.change(**{name: chosen})
    in_run = getattr(RunPreferences(users, tmp_path / "run").value, name)
    assert in_run == (chosen if name in LOOK else usual)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_chosen_in_a_run_holds_there_and_the_look_alone_is_remembered(
    users: PreferenceStore, tmp_path: Path, name: str
) -> None:
    run, heard = RunPreferences(users, tmp_path / "run"), []
    run.changed.connect(lambda *change: heard.append(change))
    run.change(**{name: getattr(OTHER, name)})
    assert getattr(run.value, name) == getattr(OTHER, name)
    assert heard == [(Preferences(), run.value)], "once"
    assert users.value == (run.value if name in LOOK else Preferences())
    assert (tmp_path / FILE).exists() == (name in LOOK)
    assert not (tmp_path / "run").exists()


def test_a_run_follows_the_look_that_is_chosen_elsewhere(users: PreferenceStore, tmp_path: Path) -> None:
    run = RunPreferences(users, tmp_path / "run")
    users.change(text_size=200, chart_kind="line")
    assert run.value == Preferences(text_size=200)

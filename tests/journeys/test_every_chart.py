"""Every chart of ``shots --only charts``: nothing is cut off, nothing lies over something else, every axis can be read.

By default a few of them are seen; ``--full`` sees all, in a share for each look.
"""

from collections.abc import Callable
from enum import StrEnum
from itertools import pairwise, product
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from tests.conftest import is_full
from tests.journeys.overlaps import overlapping
from tests.journeys.readable import cut_off, without_a_name
from tradewalk.chart_oddities import Oddity
from tradewalk.chart_scenes import ChartScene, every_chart_scene
from tradewalk.chart_shots import ChartDisplay, chart_looks, scenes_of
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.preferences import TEXT_SIZES, Language, PriceColours
from tradewalk.shots import PALETTES, SIZES
from tradewalk.views.chart.look import ChartKind
from tradewalk.views.chart.projection import PriceScale
from tradewalk.views.chart.view import ChartView

A_FEW, STRIDE = (1,), 7
"""The looks that are seen by default, and every so-manieth of their scenes."""
Value = Callable[[ChartScene], object]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "share" in metafunc.fixturenames:
        every = [(number,) for number in range(len(chart_looks()))]
        metafunc.parametrize("share", every if is_full(metafunc.config) else [A_FEW], ids=str)


@pytest.mark.parametrize(
    ("values", "value_of"),
    [
        (TimeFrame, lambda scene: scene.look.frame),
        (ChartKind, lambda scene: scene.look.kind),
        (PriceScale, lambda scene: scene.look.scale),
        (Adjustment, lambda scene: scene.look.adjustment),
        (Oddity, lambda scene: scene.oddity),
    ],
)
def test_each_choice_is_seen_in_every_palette_and_in_every_size(
    values: type[StrEnum], value_of: Value
) -> None:
    seen = {
        (value_of(scene), part)
        for number, look in enumerate(chart_looks())
        for _, scene in scenes_of(number)
        for part in (look.look.palette, look.look.size)
    }
    assert set(product(values, (*PALETTES, *SIZES, None))) <= seen


def test_each_indicator_is_seen_and_every_way_to_look() -> None:
    assert {key for scene in every_chart_scene() for key in scene.indicators} == set(CATALOGUE)
    looks = chart_looks()
    assert {look.colours for look in looks} == set(PriceColours)
    assert {look.look.language for look in looks} == set(Language)
    assert {look.look.text_size for look in looks} == {TEXT_SIZES[0], TEXT_SIZES[-1]}


def test_every_chart_can_be_read(application: QApplication, tmp_path: Path, share: tuple[int, ...]) -> None:
    display, found = ChartDisplay(application, tmp_path), []
    for number in share:
        display.put_on(chart_looks()[number])
        for _, scene in scenes_of(number)[:: STRIDE if share == A_FEW else 1]:
            chart = display.show(scene)
            for find in (cut_off, overlapping, without_a_name, unreadable):
                found += [f"{chart_looks()[number].name}, {scene.name}: {trouble}" for trouble in find(chart)]
    display.close()
    assert not found, "\n".join(found)


def unreadable(chart: ChartView) -> list[str]:
    """What beside the panes of a chart has no room, is said twice, or lies over something else."""
    metrics, found = QFontMetricsF(chart.canvas.label_font), []
    for pane in chart.canvas.panes:
        texts = [tick.text for tick in pane.ticks()]
        if len(set(texts)) < len(texts):
            found.append(f"{pane.key} says {texts}")
        tops = sorted(top for top, _ in pane.tags())
        found += [
            f"tags of {pane.key} lie over each other"
            for one, other in pairwise(tops)
            if other - one < metrics.height() - 1
        ]
        wide = [text for text in texts if metrics.horizontalAdvance(text) > pane.axis_width]
        found += [f"{pane.key} has no room for {text}" for text in wide]
    return found

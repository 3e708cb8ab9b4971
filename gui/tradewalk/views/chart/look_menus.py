"""The menus above a chart: how prices are drawn and on which scale, and how they are adjusted."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from tradewalk.market.series.adjustment import Adjustment
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.chart.look_words import adjustment_words, kind_words, scale_words
from tradewalk.views.chart.projection import PriceScale
from tradewalk.views.chart.saving.kinds import ChartFile
from tradewalk.views.menus import empty
from tradewalk.views.targets import name_target

Choose = Callable[[ChartLook], None]
translate = QCoreApplication.translate


def fill_kind_menu(menu: QMenu, look: ChartLook, choose: Choose) -> None:
    """How prices are drawn, and on which scale; a time-share line has the scale alone."""
    empty(menu)
    if not look.frame.is_time_share:
        kinds = ((look._replace(kind=kind), kind_words(kind)) for kind in ChartKind)
        _add(menu, "kind", look, kinds, choose)
        menu.addSeparator()
    scales = ((look._replace(scale=scale), scale_words(scale)) for scale in PriceScale)
    _add(menu, "scale", look, scales, choose)


def fill_adjustment_menu(menu: QMenu, look: ChartLook, choose: Choose) -> None:
    """Which prices stay as they were dealt."""
    empty(menu)
    adjusted = ((look._replace(adjustment=each), adjustment_words(each)) for each in Adjustment)
    _add(menu, "adjustment", look, adjusted, choose)


def fill_saving_menu(menu: QMenu, wanted: SignalInstance) -> None:
    """The kinds of file; ``wanted`` carries the one that is chosen."""
    words = {
        ChartFile.PNG: translate("Chart", "Picture (PNG)"),
        ChartFile.SVG: translate("Chart", "Drawing (SVG)"),
        ChartFile.CSV: translate("Chart", "Bars in view (CSV)"),
    }
    for kind, text in words.items():
        action = menu.addAction(text)
        name_target(action, f"chart.saving.{kind.value}")
        action.triggered.connect(lambda _checked=False, kind=kind: wanted.emit(kind))


def add_switch(menu: QMenu, name: str, text: str, wanted: SignalInstance, *, is_on: bool) -> None:
    """An entry that is checked or not; ``wanted`` carries what it shall be."""
    action = menu.addAction(text)
    name_target(action, name)
    action.setCheckable(True)
    action.setChecked(is_on)
    action.triggered.connect(wanted)


def _add(
    menu: QMenu, name: str, look: ChartLook, words: Iterable[tuple[ChartLook, str]], choose: Choose
) -> None:
    group = QActionGroup(menu)
    for value, text in words:
        action = menu.addAction(text)
        name_target(action, f"chart.{name}.{getattr(value, name).value}")
        action.setCheckable(True)
        action.setChecked(value == look)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, value=value: choose(value))

"""The legends over the panes of a canvas: one of the bar, and one for each indicator."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from tradewalk.market.indicators.choice import IndicatorChoice
from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.content_panes import LEGEND_LINE, LEGEND_TOP
from tradewalk.views.chart.legend import Deed, Entry, Legend
from tradewalk.views.chart.legend_texts import (
    Texts,
    indicator_entries,
    line_entries,
    nothing_yet,
    price_entries,
    volume_entry,
)
from tradewalk.views.chart.pane import MOST_HEADROOM
from tradewalk.views.chart.pane_contents import PaneContents, panes_of
from tradewalk.views.chart.projection import Area
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.scale import px

translate = QCoreApplication.translate
LEFT = 8
MOST_HIDDEN = 8
BAR, VOLUME = "bar", "volume"
Key = tuple[str, str | IndicatorChoice]


class Wish(NamedTuple):
    """What is to be done with an indicator, or with the volume where ``choice`` is None."""

    deed: Deed
    choice: IndicatorChoice | None


class Legends(QObject):
    """Writes what the bar is that is pointed at, else the last one."""

    wished = Signal(object)

    def __init__(self, canvas: ChartCanvas, texts: Texts) -> None:
        super().__init__(canvas)
        self._canvas, self._texts = canvas, texts
        self._legends: dict[Key, Legend] = {}
        self._written: tuple[object, ...] = ()
        self._shown: list[Key] = []
        self._bar_width = 0
        canvas.pointed.connect(lambda _: self.write())
        canvas.laid_out.connect(self._place_anew)

    def write(self) -> None:
        """Write the values, unless they stand there already."""
        props = self._canvas.props
        wanted = (props, self._canvas.position, self._canvas.theme)
        if props is None or wanted == self._written:
            return
        self._written = wanted
        contents = panes_of(props)
        self._keep([key for pane in contents for key in _keys(pane)])
        position = props.bar_count - 1 if self._canvas.position is None else self._canvas.position
        for pane, drawn in zip(self._canvas.panes, contents, strict=True):
            inks = (indicator.inks for indicator in pane.indicators)
            for key, entries in self._entries(props, drawn, tuple(inks), position):
                self._legends[key].show_entries(entries, self._canvas.theme)
        self.make_room()

    def of_bar(self) -> Legend | None:
        """The legend of the bar that is pointed at."""
        return self._legends.get(("price", BAR))

    def make_room(self) -> None:
        """Place the legends, and have the bars drawn lower where they take more lines; as long as that lasts."""
        has_grown, props = False, self._canvas.props
        if props is None:
            return
        for pane, lines in zip(self._canvas.panes, self._place(props), strict=True):
            has_grown |= lines > pane.legend_lines
            pane.legend_lines = max(lines, pane.legend_lines)
        if has_grown:
            self._canvas.draw(props)

    def _place_anew(self) -> None:
        """Place the legends in panes of another size, which may have room for more of them in a line."""
        props = self._canvas.props
        if props is not None:
            for pane, lines in zip(self._canvas.panes, self._place(props), strict=True):
                pane.legend_lines = lines

    def _entries(
        self, props: ChartProps, pane: PaneContents, inks: tuple[tuple[str, ...], ...], position: int
    ) -> list[tuple[Key, tuple[Entry, ...]]]:
        """What each legend of a pane says; nothing of a bar that there is not yet."""
        is_there = 0 <= position < props.bar_count
        entries: list[tuple[Key, tuple[Entry, ...]]] = []
        if pane.key == "price":
            of_bar = line_entries if props.look.frame.is_time_share else price_entries
            said = of_bar(props, position, self._canvas.theme) if is_there else nothing_yet(props)
            entries.append(((pane.key, BAR), said))
        elif pane.key == "volume":
            entries.append(((pane.key, VOLUME), (volume_entry(props, position),) if is_there else ()))
        for grown, own in zip(pane.drawn, inks, strict=True):
            standard = props.standard if pane.key == "compared" else None
            values = tuple(indicator_entries(grown, position, props.decimals, own, self._texts, standard))
            entries.append(((pane.key, grown.choice), values))
        return entries

    def _keep(self, keys: list[Key]) -> None:
        """Make the legends that are missing, and hide those of other time frames; too many of them are let go."""
        if keys == self._shown:
            return
        self._shown, self._bar_width = keys, 0
        for key in [key for key in self._legends if key not in keys]:
            self._legends[key].hide()
            if len(self._legends) > len(keys) + MOST_HIDDEN:
                self._legends.pop(key).deleteLater()
        for key in (key for key in keys if key not in self._legends):
            legend = self._legends[key] = Legend(self._deeds(key[1]), self._canvas)
            legend.row.setFont(self._canvas.label_font)
            choice = key[1] if isinstance(key[1], IndicatorChoice) else None
            legend.done.connect(self._telling(choice))
        for key in keys:
            self._legends[key].show()
        self._put_in_turn(keys)

    def _put_in_turn(self, keys: list[Key]) -> None:
        """The Tab key leads from the panes to their legends, from the top down."""
        before = self._canvas.before_legends
        for button in (button for key in keys for button in self._legends[key].buttons):
            QWidget.setTabOrder(before, button)
            before = button

    def _telling(self, choice: IndicatorChoice | None) -> Callable[[object], None]:
        def tell(deed: object) -> None:
            assert isinstance(deed, Deed)
            self.wished.emit(Wish(deed, choice))

        return tell

    def _place(self, props: ChartProps) -> list[int]:
        """From the top of their panes, as long as there is room; how many lines those of each pane take."""
        contents = panes_of(props)
        panes = zip(self._canvas.panes, contents, strict=True)
        lines = [self._place_in(pane.projection.area, drawn, pane.lead_lines) for pane, drawn in panes]
        self._canvas.crosshair.raise_()
        return lines

    def _place_in(self, area: Area, contents: PaneContents, lead: int) -> int:
        """Beside each other while there is room. That of the bar never becomes narrower: nothing beside it moves.

        They begin below the *lead* lines of others, and are at least as many.
        """
        left, first = LEFT, LEGEND_TOP + lead * px(LEGEND_LINE)
        top = below = first
        most_lines = max(int(area.height * MOST_HEADROOM - first) // px(LEGEND_LINE), 1)
        for key in _keys(contents):
            legend = self._legends.get(key)
            if legend is None:
                continue
            legend.row.keep_within(area.width - LEFT, most_lines)
            width = legend.sizeHint().width()
            if key[1] == BAR:
                width = self._bar_width = max(width, self._bar_width)
            if left > LEFT and left + width > area.width:
                left, top = LEFT, below
            legend.move(area.left + left, area.top + top)
            bottom = top + legend.row.height()
            is_seen = bottom <= area.height * MOST_HEADROOM or top == first
            legend.setVisible(is_seen)
            below = max(below, bottom) if is_seen else below
            left += width + LEFT
        return max((below - LEGEND_TOP) // px(LEGEND_LINE), 1)

    def _deeds(self, what: str | IndicatorChoice) -> dict[Deed, str]:
        if what == BAR:
            return {}
        if what == VOLUME:
            return {Deed.CLOSE: translate("Chart", "Close the volume")}
        return {
            Deed.EXPLAIN: translate("Chart", "What this measures"),
            Deed.SET: translate("Chart", "Change the parameters"),
            Deed.UP: translate("Chart", "Move up"),
            Deed.DOWN: translate("Chart", "Move down"),
            Deed.CLOSE: translate("Chart", "Remove from the chart"),
        }


def _keys(pane: PaneContents) -> list[Key]:
    first: list[Key] = {"price": [(pane.key, BAR)], "volume": [(pane.key, VOLUME)]}.get(pane.key, [])  # type: ignore[assignment]
    return [*first, *((pane.key, grown.choice) for grown in pane.drawn)]

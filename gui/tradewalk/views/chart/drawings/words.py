"""What drawings say, in words and numbers."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.drawings.drawing import Ink, Tool
from tradewalk.domain.drawings.edits import EditRefused
from tradewalk.domain.drawings.measures import Measured
from tradewalk.views import formatting
from tradewalk.views.chart.drawings.figures import LevelLabel
from tradewalk.views.chart.drawings.gestures import Stage
from tradewalk.views.chart.drawings.props import DrawingProps
from tradewalk.views.chart.drawings.tool_keys import TOOL_KEYS
from tradewalk.views.shortcut_words import shortcut_word

translate = QCoreApplication.translate


def tool_word(tool: Tool) -> str:
    """The name of a tool."""
    return shortcut_word(TOOL_KEYS[tool])


def ink_word(ink: Ink) -> str:
    """The name of a colour."""
    words = {
        Ink.ACCENT: translate("Drawings", "Accent"),
        Ink.QUIET: translate("Drawings", "Grey"),
        Ink.RED: translate("Drawings", "Red"),
        Ink.GREEN: translate("Drawings", "Green"),
        Ink.ORANGE: translate("Drawings", "Orange"),
        Ink.BLUE: translate("Drawings", "Blue"),
    }
    return words[ink]


def level_text(label: LevelLabel, decimals: int) -> str:
    """A price, and before it the part of the move that is taken back there: ``61.8%  138.20``."""
    price = formatting.price(label.price, decimals)
    return price if label.part is None else f"{formatting.plain_percent(label.part, 1)}  {price}"


def measured_texts(measured: Measured, decimals: int) -> tuple[str, str]:
    """Two lines: money and its part of the first price; bars and days."""
    change = formatting.change(measured.change, decimals)
    bars, days = formatting.quantity(abs(measured.bars)), formatting.quantity(abs(measured.days))
    return (
        f"{change}  {formatting.percent(measured.ratio)}",
        translate("Drawings", "Bars: {bars}, days: {days}").format(bars=bars, days=days),
    )


def hint_of(props: DrawingProps) -> str:
    """What can be done now, or why the last thing could not; nothing where no hint is needed."""
    if props.refused is EditRefused.LOCKED:
        return translate("Drawings", "This drawing is locked; unlock it to change it.")
    if props.refused is EditRefused.GONE:
        return translate("Drawings", "This drawing is no longer there.")
    if props.stage is Stage.WRITING:
        return translate("Drawings", "Write the text; Enter puts it on the chart.")
    if props.tool is not None:
        return _placing(props.tool, props.missing)
    if props.selected is not None:
        return _selected(props)
    return ""


def _placing(tool: Tool, missing: int) -> str:
    texts = {
        1: translate("Drawings", "{tool}: click the last point, or put it with Enter. Esc gives up."),
        2: translate("Drawings", "{tool}: click the next point, two are missing. Esc gives up."),
        3: translate("Drawings", "{tool}: click the first of three points. Esc gives up."),
    }
    return texts[missing].format(tool=tool_word(tool))


def _selected(props: DrawingProps) -> str:
    if props.selected is None:
        return ""
    name = tool_word(props.selected.tool)
    if props.selected.is_locked:
        return translate("Drawings", "{tool} is selected. It is locked.").format(tool=name)
    text = translate(
        "Drawings", "{tool} is selected. Drag it or use the arrow keys to move it, Delete removes it."
    )
    return text.format(tool=name)

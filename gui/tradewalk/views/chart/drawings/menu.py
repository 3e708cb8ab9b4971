"""The menus of drawing: the tools with what holds for all drawings, and what can be done with one."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from tradewalk.domain.drawings.drawing import Drawing, Ink, Tool
from tradewalk.domain.drawings.edits import Colour, Delete, DeleteUnlocked, Lock
from tradewalk.views.chart.drawings.gestures import ChooseTool, GiveUp
from tradewalk.views.chart.drawings.icons import ink_icon, tool_icon
from tradewalk.views.chart.drawings.props import DrawingProps
from tradewalk.views.chart.drawings.tool_keys import TOOL_KEYS
from tradewalk.views.chart.drawings.words import ink_word, tool_word
from tradewalk.views.menus import empty
from tradewalk.views.shortcut_words import shortcut_word
from tradewalk.views.shortcuts import ShortcutName, key_text
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Appearance

ARROW = " ▾"


class DrawingMenus(QObject):
    """Fills menus for the props that were rendered last."""

    happened = Signal(object)
    edit_requested = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    magnet_wanted = Signal(bool)
    words_wanted = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._props = DrawingProps()

    def render(self, props: DrawingProps) -> None:
        """Go by these props from the next menu on."""
        self._props = props

    def fill(self, menu: QMenu) -> None:
        """Everything: tools, magnet, undo, what is selected."""
        empty(menu)
        self._add_tools(menu)
        menu.addSeparator()
        magnet = menu.addAction(self.tr("Magnet: draw points to open, high, low and close"))
        name_target(magnet, "chart.draw.magnet")
        magnet.setCheckable(True)
        magnet.setChecked(self._props.has_magnet)
        magnet.triggered.connect(self.magnet_wanted)
        self._add_steps(menu)
        menu.addSeparator()
        if self._props.selected is not None:
            self.fill_for(menu, self._props.selected)
        clear = _action(menu, "clear", self.tr("Delete all drawings that are not locked"))
        clear.setEnabled(self._props.can_clear)
        clear.triggered.connect(lambda: self.edit_requested.emit(DeleteUnlocked()))

    def fill_for(self, menu: QMenu, drawing: Drawing) -> None:
        """What can be done with one drawing, at the end of a menu."""
        menu.addAction(tool_word(drawing.tool)).setEnabled(False)
        colours = menu.addMenu(self.tr("Colour"))
        name_target(colours.menuAction(), "chart.draw.colour")
        colours.setEnabled(not drawing.is_locked)
        group = QActionGroup(colours)
        for ink in Ink:
            self._add_ink(colours, group, drawing, ink)
        if drawing.tool is Tool.TEXT:
            words = _action(menu, "words", self.tr("Change the text"))
            words.setEnabled(not drawing.is_locked)
            words.triggered.connect(lambda: self.words_wanted.emit(drawing))
        lock = _action(menu, "lock", self.tr("Unlock") if drawing.is_locked else self.tr("Lock"))
        lock.triggered.connect(lambda: self.edit_requested.emit(Lock(drawing.id, not drawing.is_locked)))
        delete = _action(menu, "delete", self.tr("Delete"), ShortcutName.DELETE_DRAWING)
        delete.setEnabled(not drawing.is_locked)
        delete.triggered.connect(lambda: self.edit_requested.emit(Delete(drawing.id)))

    def _add_tools(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for tool in Tool:
            action = _action(menu, tool.value, tool_word(tool), TOOL_KEYS[tool])
            action.setIcon(tool_icon(tool, self._appearance.theme))
            action.setCheckable(True)
            action.setChecked(tool is self._props.tool)
            group.addAction(action)
            action.triggered.connect(lambda checked, tool=tool: self._on_tool(tool, checked))

    def _on_tool(self, tool: Tool, is_chosen: bool) -> None:
        self.happened.emit(ChooseTool(tool) if is_chosen else GiveUp())

    def _add_steps(self, menu: QMenu) -> None:
        undo = _action(menu, "undo", shortcut_word(ShortcutName.UNDO), ShortcutName.UNDO)
        undo.setEnabled(self._props.can_undo)
        undo.triggered.connect(self.undo_requested)
        redo = _action(menu, "redo", shortcut_word(ShortcutName.REDO), ShortcutName.REDO)
        redo.setEnabled(self._props.can_redo)
        redo.triggered.connect(self.redo_requested)

    def _add_ink(self, menu: QMenu, group: QActionGroup, drawing: Drawing, ink: Ink) -> None:
        action = _action(menu, ink.value, ink_word(ink))
        action.setIcon(ink_icon(ink, self._appearance.theme))
        action.setCheckable(True)
        action.setChecked(ink is drawing.ink)
        group.addAction(action)
        action.triggered.connect(lambda: self.edit_requested.emit(Colour(drawing.id, ink)))


class DrawButton(QPushButton):
    """Opens the menu of the tools; while one is chosen it is marked and says which."""

    def __init__(self, menus: DrawingMenus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "chart.draw")
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self._menu = QMenu(self)
        name_target(self._menu, "chart.draw.menu")
        self._menu.aboutToShow.connect(lambda: menus.fill(self._menu))
        self.setMenu(self._menu)
        self.render(DrawingProps())

    def render(self, props: DrawingProps) -> None:  # type: ignore[override]
        """Say what is chosen."""
        self.setChecked(props.tool is not None)
        self.setText((self.tr("Draw") if props.tool is None else tool_word(props.tool)) + ARROW)
        name = self.tr("Draw on the chart")
        self.setAccessibleName(name if props.tool is None else f"{name}: {tool_word(props.tool)}")
        self.setToolTip(name)


def _action(menu: QMenu, name: str, text: str, shortcut: ShortcutName | None = None) -> QAction:
    """An entry. Behind the tab stands what Qt shows as the key; the chart itself takes the key."""
    action = menu.addAction(text if shortcut is None else f"{text}\t{key_text(shortcut)}")
    name_target(action, f"chart.draw.{name}")
    return action

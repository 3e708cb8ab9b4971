"""The list of rules: one card below the other, walked through with the arrow keys."""

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from tradewalk.views.explained import explains
from tradewalk.views.rule_book.rows import RuleModel, RuleRow
from tradewalk.views.rule_book.rule_delegate import RuleDelegate
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Appearance

LOWEST = 220


class RuleList(QListView):
    """``rule_marked`` carries the key of the row that is marked, whoever marked it."""

    rule_marked = Signal(object)

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, name)
        explains(self, "rule-book")
        self.setAccessibleName(self.tr("Rules"))
        self.rules = RuleModel()
        self.setModel(self.rules)
        self.setItemDelegate(RuleDelegate(self, appearance))
        self.setMinimumHeight(px(LOWEST))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        appearance.theme_changed.connect(self.viewport().update)

    def show_rows(self, rows: tuple[RuleRow, ...], marked: str | None) -> None:
        """Show these rows, with the marked one in view."""
        is_new = self.rules.show(rows)
        number = None if marked is None else self.rules.number_of(marked)
        if number is None:
            return
        index = self.rules.index(number)
        if index != self.currentIndex():
            selection = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, selection)
        if is_new:
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _on_current_changed(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.rule_marked.emit(self.rules.rows[index.row()].key)

"""The card with the results. It is a child of the window, so the field keeps the keyboard."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout

from tradewalk.views.search.result_list import ROW_HEIGHT, ResultDelegate, ResultModel
from tradewalk.views.search.view_model import SearchProps
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.theme import Appearance

MOST_ROWS = 8
WIDTH = 420
PADDING = 6


class SearchPopup(QFrame):
    """Draws the results, or the sentence that nothing fits."""

    row_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("search.popup")
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._results = ResultModel()
        self._list = QListView()
        self._delegate = ResultDelegate(appearance)
        self._sentence = sentence_label("search.nothing")
        self._set_up_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.addWidget(self._list)
        column.addWidget(self._sentence)
        self.hide()

    def render(self, props: SearchProps) -> None:  # type: ignore[override]
        """Draw the props; the first result is marked."""
        self._results.show(props.rows)
        self._list.setVisible(bool(props.rows))
        self._list.setFixedHeight(min(len(props.rows), MOST_ROWS) * ROW_HEIGHT)
        self._list.setCurrentIndex(self._results.index(0))
        sentence = self.tr(
            "Nothing here fits “{text}”. Search by code, name, Chinese name or pinyin initials."
        )
        set_text(self._sentence, sentence.format(text=props.text))
        self._sentence.setVisible(not props.rows)
        self.setFixedWidth(WIDTH)
        self.setFixedHeight(self._height(props))

    def move_mark(self, step: int) -> None:
        """Mark the row so many below, around the ends."""
        count = len(self._results.rows)
        if count:
            row = (self._list.currentIndex().row() + step) % count
            self._list.setCurrentIndex(self._results.index(row))

    def marked_symbol(self) -> str | None:
        """The symbol of the marked row."""
        row = self._list.currentIndex().row()
        return self._results.rows[row].instrument.symbol if 0 <= row < len(self._results.rows) else None

    def _height(self, props: SearchProps) -> int:
        if props.rows:
            return self._list.height() + 2 * PADDING + 2
        inside = WIDTH - 2 * PADDING - 2
        return self._sentence.heightForWidth(inside) + 2 * PADDING + 6

    def _set_up_list(self) -> None:
        self._list.setObjectName("search.results")
        self._list.setAccessibleName(self.tr("Search results"))
        self._list.setModel(self._results)
        self._list.setItemDelegate(self._delegate)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_clicked)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self._results.rows[index.row()].instrument.symbol)

"""The card with the results. It is a child of the window, so the field keeps the keyboard."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout

from tradewalk.views.scale import px
from tradewalk.views.search.result_delegate import ResultDelegate
from tradewalk.views.search.result_list import ResultModel
from tradewalk.views.search.view_model import SearchProps
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

MOST_ROWS = 8
WIDTH = 420
PADDING = 6


class SearchPopup(QFrame):
    """Draws the results, or the sentence that says what can be typed."""

    row_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "search.popup")
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._results = ResultModel()
        self._list = QListView()
        self._delegate = ResultDelegate(appearance)
        self._heading = text_label("search.heading", Role.LABEL, Tone.QUIET)
        self._heading.setContentsMargins(SPACING.s, SPACING.xs, SPACING.s, 0)
        self._sentence = sentence_label("search.nothing")
        self._sentence.setContentsMargins(SPACING.s, SPACING.s, SPACING.s, SPACING.s)
        self._set_up_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.setSpacing(SPACING.xs)
        for part in (self._heading, self._list, self._sentence):
            column.addWidget(part)
        self.hide()

    def render(self, props: SearchProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._results.show(props.rows)
        self._list.setCurrentIndex(self._results.index(props.marked))
        self._list.setVisible(bool(props.rows))
        self._heading.setVisible(props.is_recent and bool(props.rows))
        set_text(self._heading, self.tr("Recent"))
        set_text(self._sentence, self._said(props))
        self._sentence.setVisible(not props.rows)

    def fit(self, room: QSize) -> None:
        """Take the size that the content needs, within the room that there is."""
        width = min(px(WIDTH), room.width())
        layout = self.layout()
        assert layout is not None, "the card has a layout"
        rows = self._results.rowCount()
        if rows:
            heading = 0 if self._heading.isHidden() else self._heading.sizeHint().height() + SPACING.xs
            most = max(1, (room.height() - heading - 2 * PADDING - 2) // self._delegate.row_height)
            self._list.setFixedHeight(min(rows, MOST_ROWS, most) * self._delegate.row_height)
        self.setFixedWidth(width)
        has_height_for_width = layout.hasHeightForWidth()
        self.setFixedHeight(
            layout.totalHeightForWidth(width) if has_height_for_width else layout.totalSizeHint().height()
        )

    def _said(self, props: SearchProps) -> str:
        """What can be typed, where there is nothing else to show."""
        if props.is_recent:
            return self.tr("Type a code, a name, a Chinese name, or pinyin initials such as “gzmt”.")
        sentence = self.tr(
            "Nothing here fits “{text}”. Search by code, name, Chinese name or pinyin initials."
        )
        return sentence.format(text=props.typed.strip())

    def _set_up_list(self) -> None:
        name_target(self._list, "search.results")
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

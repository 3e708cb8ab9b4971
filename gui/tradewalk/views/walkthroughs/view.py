"""The page of the walkthroughs: one card each, and the way to the practice accounts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tradewalk.services.preferences import Language
from tradewalk.views.brand_words import brand_name
from tradewalk.views.language_button import LanguageButton
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.walkthroughs.card import WalkthroughCard
from tradewalk.views.walkthroughs.props import WalkthroughRow, WalkthroughsProps

_WIDTH, _NARROW = 640, 480
_SMALLEST = (360, 480)


class WalkthroughsView(QWidget):
    """Draws WalkthroughsProps. ``play_requested`` carries an id and a mode, ``go_on_requested`` an id."""

    play_requested = Signal(str, object)
    go_on_requested = Signal(str)
    accounts_requested = Signal()
    language_chosen = Signal(object)

    def __init__(self, language: Language = Language.ENGLISH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "walkthroughs")
        self._language = LanguageButton("walkthroughs.language", language)
        self._language.chosen.connect(self.language_chosen)
        self._title = sentence_label("walkthroughs.title", Role.HEADING, Tone.PLAIN)
        self._simulated = text_label("walkthroughs.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._note = sentence_label("walkthroughs.note", Role.BODY)
        self._accounts = QPushButton()
        name_target(self._accounts, "walkthroughs.accounts")
        self._accounts.clicked.connect(self.accounts_requested)
        self._cards: dict[str, WalkthroughCard] = {}
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._place()

    def _place(self) -> None:
        marks, middle, page = QHBoxLayout(), QWidget(), QHBoxLayout(self)
        for mark in (self._accounts, self._language, self._simulated):
            marks.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._title, 1)
        self._head.addLayout(marks)
        self._head.setAlignment(marks, Qt.AlignmentFlag.AlignLeft)
        name_target(self._list, "walkthroughs.list")
        self._list.setProperty("kind", "scrolled")
        self._column.setContentsMargins(0, 0, SPACING.s, 0)
        self._column.setSpacing(SPACING.m)
        self._column.addStretch(1)
        middle.setMaximumWidth(px(_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, SPACING.xxl, 0, SPACING.l)
        column.setSpacing(SPACING.m)
        column.addLayout(self._head)
        column.addWidget(self._note)
        column.addWidget(self._scrolled(), 1)
        page.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*_SMALLEST)
        page.addStretch(1)
        page.addWidget(middle, 100)
        page.addStretch(1)

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._list)
        return area

    def render(self, props: WalkthroughsProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self.setWindowTitle(self.tr("{brand} — SIMULATED").format(brand=brand_name()))
        set_text(self._title, self.tr("Walkthroughs"))
        set_text(self._simulated, self.tr("SIMULATED"))
        note = self.tr(
            "Each leads you through one thing on the live application. It has an account and a market of its own, "
            "which wait for you."
        )
        set_text(self._note, note)
        self._accounts.setText(self.tr("Accounts"))
        self._list.setAccessibleName(self.tr("Walkthroughs"))
        has_begun = bool(self._cards)
        for row in props.rows:
            self._card(row).show_row(row)
        if props.rows and not has_begun:
            self._card(props.rows[0]).focus_first(props.rows[0])

    def _card(self, row: WalkthroughRow) -> WalkthroughCard:
        if row.id not in self._cards:
            card = self._cards[row.id] = WalkthroughCard(row.id, leads=not self._cards)
            card.play_requested.connect(lambda mode: self.play_requested.emit(row.id, mode))
            card.go_on_requested.connect(lambda: self.go_on_requested.emit(row.id))
            self._column.insertWidget(len(self._cards) - 1, card)
        return self._cards[row.id]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the title has a line of its own."""
        super().resizeEvent(event)
        directions, is_narrow = QBoxLayout.Direction, event.size().width() < px(_NARROW)
        self._head.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

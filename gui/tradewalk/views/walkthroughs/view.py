"""The page of the walkthroughs: one card each, and the way to the practice accounts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.services.preferences import Language
from tradewalk.views.brand_words import brand_name
from tradewalk.views.first_page import FirstPage
from tradewalk.views.language_button import LanguageButton
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.walkthroughs.card import WalkthroughCard
from tradewalk.views.walkthroughs.props import WalkthroughRow, WalkthroughsProps


class WalkthroughsView(FirstPage):
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
        self._offered: QPushButton | None = None
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._place()

    def _place(self) -> None:
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        name_target(self._list, "walkthroughs.list")
        self._list.setProperty("kind", "scrolled")
        self._column.setContentsMargins(0, 0, SPACING.s, 0)
        self._column.setSpacing(SPACING.m)
        self._column.addStretch(1)
        marks = (self._accounts, self._language, self._simulated)
        self._lay_out(self._title, marks, (self._note,), self._list)

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
        for row in props.rows:
            self._card(row).show_row(row, leads=row is props.leading)
        if props.leading is not None:
            self._offer(self._card(props.leading).offered_first(props.leading))

    def _offer(self, button: QPushButton) -> None:
        """Give the keyboard to what the page is for, unless somebody has taken it elsewhere by now."""
        if self._offered in {None, self.focusWidget()}:
            button.setFocus()
        self._offered = button

    def _card(self, row: WalkthroughRow) -> WalkthroughCard:
        if row.id not in self._cards:
            card = self._cards[row.id] = WalkthroughCard(row.id)
            card.play_requested.connect(lambda mode: self.play_requested.emit(row.id, mode))
            card.go_on_requested.connect(lambda: self.go_on_requested.emit(row.id))
            self._column.insertWidget(len(self._cards) - 1, card)
            card.show()  # at once: what is not shown yet cannot have the keyboard
        return self._cards[row.id]

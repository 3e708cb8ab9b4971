"""The line of the account's page that shows its trading password."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.domain.profiles import Profile
from tradewalk.views import formatting
from tradewalk.views.flow import flow_of
from tradewalk.views.profile_words import profile_name, profile_reach
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, flowing_label, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class AccountLineView(QFrame):
    """Who the account is, and the six digits that unlock its orders. It protects nothing, and says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "accounts.line")
        self.setProperty("kind", "card")
        self._name = sentence_label("accounts.line.name", Role.TITLE, Tone.PLAIN)
        self._reach = sentence_label("accounts.line.reach")
        self._label = flowing_label("accounts.line.password.label")
        self._password = text_label("accounts.line.password", Role.SECTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.xs)
        column.addWidget(self._name)
        column.addWidget(self._reach)
        column.addWidget(flow_of(self._label, self._password, spacing=SPACING.s, line_spacing=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def render(self, profile: Profile, name: str | None = None) -> None:  # type: ignore[override]
        """Show this account, under the name that the user gave it."""
        set_text(self._name, name or profile_name(profile))
        set_text(self._reach, profile_reach(profile))
        set_text(self._label, self.tr("Trading password, for practice only"))
        set_text(self._password, profile.trading_password)
        self._password.setAccessibleName(
            formatting.labelled(self._label.text(), " ".join(profile.trading_password))
        )

"""The line of the account's page that shows its trading password."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.domain.profiles import Profile
from tradewalk.views.profile_words import profile_name, profile_reach
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.tones import Tone


class AccountLineView(QFrame):
    """Who the account is, and the six digits that unlock its orders. It protects nothing, and says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accounts.line")
        self.setProperty("kind", "card")
        self._name = text_label("accounts.line.name", Role.TITLE)
        self._reach = text_label("accounts.line.reach", Role.SMALL, Tone.QUIET)
        self._label = text_label("accounts.line.password.label", Role.SMALL, Tone.QUIET, is_right=True)
        self._password = text_label("accounts.line.password", Role.SECTION, is_right=True)
        row, left, right = QHBoxLayout(self), QVBoxLayout(), QVBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        self._reach.setWordWrap(True)
        left.addWidget(self._name)
        left.addWidget(self._reach)
        right.addWidget(self._label)
        right.addWidget(self._password)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def render(self, profile: Profile, name: str | None = None) -> None:  # type: ignore[override]
        """Show this account, under the name that the user gave it."""
        set_text(self._name, name or profile_name(profile))
        set_text(self._reach, profile_reach(profile))
        set_text(self._label, self.tr("Trading password, for practice only"))
        set_text(self._password, profile.trading_password)
        self._password.setAccessibleName(f"{self._label.text()}: {' '.join(profile.trading_password)}")

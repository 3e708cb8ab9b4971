"""The status bar."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from tradewalk.views import formatting
from tradewalk.views.status_bar.view_model import StatusBarProps
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

HEIGHT = 28


class StatusBarView(QFrame):
    """One line that is always in view."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setProperty("kind", "status-bar")
        self.setFixedHeight(HEIGHT)
        names = ("network", "pack", "rules", "sample")
        self._labels = {name: text_label(f"status.{name}", Role.LABEL, Tone.QUIET) for name in names}
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING.l, 0, SPACING.l, 0)
        row.setSpacing(SPACING.xl)
        for name in names[:3]:
            row.addWidget(self._labels[name])
        row.addStretch(1)
        row.addWidget(self._labels["sample"])
        set_text(self._labels["network"], self.tr("● Local data only — no network"))

    def render(self, props: StatusBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        set_text(self._labels["pack"], self.tr("Sample pack {pack}").format(pack=props.pack_id))
        day = formatting.long_date(props.rules_as_of)
        set_text(self._labels["rules"], self.tr("Rule book as of {day}").format(day=day))
        set_text(self._labels["sample"], self._origin(is_invented=props.is_invented_day))

    def _origin(self, *, is_invented: bool) -> str:
        if is_invented:
            return self.tr("An invented day: the sample data ends before it. Not a record of trades.")
        return self.tr("Illustrative sample data shaped to published figures. Not a record of trades.")

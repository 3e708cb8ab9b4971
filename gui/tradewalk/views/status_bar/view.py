"""The status bar: what is local, whose data and rules these are, and two switches of the look."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from tradewalk.services.preferences import PriceColours
from tradewalk.views import formatting
from tradewalk.views.paper import disclaimer
from tradewalk.views.rows_layout import SPREAD, Arrangement, RowsLayout
from tradewalk.views.status_bar.facts_button import FactsButton
from tradewalk.views.status_bar.view_model import StatusBarProps
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

LABELS = ("network", "pack", "sample", "short")
ARRANGEMENTS: tuple[Arrangement, ...] = (
    (("network", "pack", "rules", SPREAD, "sample", "colours", "phone"),),
    (("network", "pack", "rules", SPREAD, "short", "colours", "phone"),),
    (("network", "rules", SPREAD, "colours", "phone"), ("pack", SPREAD, "short")),
    (("network", SPREAD, "colours"), ("rules", SPREAD, "phone"), ("short",)),
    (("rules",), ("phone",), ("short",)),
)
"""``short`` says in few words what ``sample`` says in full."""
PHONE_LINE: tuple[Arrangement, ...] = (
    (("facts", SPREAD, "phone"),),
    (("brief", SPREAD, "phone"),),
    (("brief",),),
)
"""A phone has one line; a press on its first half says the rest. ``brief`` is called in fewer words. The phone view is
left by the menu of the view as well."""


class StatusBarView(QFrame):
    """Always in view, in as many lines as it needs; on a phone in one. A click on a switch chooses its next value."""

    preference_chosen = Signal(str, object)
    rules_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "status")
        self.setProperty("kind", "status-bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._props: StatusBarProps | None = None
        self._labels = {name: text_label(f"status.{name}", Role.LABEL, Tone.QUIET) for name in LABELS}
        self._rules = self._switch("status.rules")
        self._colours = self._switch("status.colours")
        self._phone = self._switch("status.phone")
        self._facts, self._brief = FactsButton("status.facts"), FactsButton("status.brief")
        self._rows = RowsLayout(self, ARRANGEMENTS, SPACING.l, row_gap=0)
        self._rows.setContentsMargins(SPACING.l, SPACING.xs, SPACING.l, SPACING.xs)
        for name in ("network", "short"):
            self._labels[name].setWordWrap(True)
        controls = {
            "rules": self._rules,
            "colours": self._colours,
            "phone": self._phone,
            "facts": self._facts,
            "brief": self._brief,
        }
        for name, widget in {**self._labels, **controls}.items():
            self._rows.add(name, widget)
        set_text(self._labels["network"], self.tr("● Local data only — no network"))
        self._rules.clicked.connect(self.rules_requested)
        for button in (self._facts, self._brief):
            entry = button.menu().addAction(self.tr("Open the rule book"))
            entry.triggered.connect(self.rules_requested)
        self._colours.clicked.connect(self._on_colours_clicked)
        self._phone.clicked.connect(self._on_phone_clicked)

    def render(self, props: StatusBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._props = props
        pack_day, day = formatting.long_date(props.pack_ends), formatting.long_date(props.rules_as_of)
        set_text(self._labels["pack"], self.tr("Sample pack to {day}").format(day=pack_day))
        self._labels["pack"].setToolTip(props.pack_id)
        rules = self.tr("Rule book as of {day}").format(day=day)
        self._rules.setText(rules)
        self._rules.setAccessibleName(self.tr("{rules}. Press to open it.").format(rules=rules))
        set_text(self._labels["sample"], self._origin(is_invented=props.is_invented_day))
        set_text(self._labels["short"], self._short_origin(is_invented=props.is_invented_day))
        self._labels["short"].setToolTip(self._labels["sample"].text())
        self._colours.setText(self._colour_rule(props.price_colours))
        self._colours.setAccessibleName(
            self.tr("Price colours: {rule}. Press to change.").format(rule=self._colours.text())
        )
        self._phone.setText(self.tr("Leave phone view") if props.is_phone else self.tr("Phone view"))
        network, pack, sample = (self._labels[name].text() for name in ("network", "pack", "sample"))
        facts = [network, pack, rules, sample]
        origin = self._labels["short"].text()
        self._facts.say(origin, origin, facts)
        self._brief.say(self._brief_origin(is_invented=props.is_invented_day), origin, facts)
        self._rows.arrange_by(PHONE_LINE if props.is_phone else ARRANGEMENTS)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._rows.minimumSize().height())

    def _switch(self, name: str) -> QPushButton:
        button = QPushButton()
        name_target(button, name)
        button.setProperty("kind", "status")
        return button

    def _on_colours_clicked(self) -> None:
        if self._props is not None:
            rules = list(PriceColours)
            place = rules.index(self._props.price_colours) + 1
            self.preference_chosen.emit("price_colours", rules[place % len(rules)])

    def _on_phone_clicked(self) -> None:
        if self._props is not None:
            self.preference_chosen.emit("is_phone", not self._props.is_phone)

    def _colour_rule(self, colours: PriceColours) -> str:
        words = {
            PriceColours.RED_UP: self.tr("Red = up"),
            PriceColours.GREEN_UP: self.tr("Green = up"),
            PriceColours.ORANGE_UP: self.tr("Orange = up"),
        }
        return words[colours]

    def _origin(self, *, is_invented: bool) -> str:
        if is_invented:
            return self.tr("An invented day: the sample data ends before it. Not a record of trades.")
        return disclaimer()

    def _short_origin(self, *, is_invented: bool) -> str:
        if is_invented:
            return self.tr("An invented day, not a record of trades")
        return self.tr("Sample data, not a record of trades")

    def _brief_origin(self, *, is_invented: bool) -> str:
        return self.tr("Invented") if is_invented else self.tr("Sample")

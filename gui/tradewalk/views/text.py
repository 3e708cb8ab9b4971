"""Text on screen: a label is made with a role (its size and weight) and given a tone (its ink)."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tradewalk.views.explained import explains
from tradewalk.views.explained_places import term_of_place
from tradewalk.views.targets import name_target
from tradewalk.views.tones import Tone

WIDEST = 16_777_215
"""QWIDGETSIZE_MAX: no bound at all."""


class Role(StrEnum):
    """Size and weight of a text; the style sheet holds the numbers."""

    BODY = "body"
    SMALL = "small"
    LABEL = "label"
    FIGURE = "figure"
    TITLE = "title"
    SECTION = "section"
    HEADING = "heading"
    CHINESE = "chinese"
    CHANGE = "change"
    LAST = "last"
    CHIP = "chip"
    LARGE = "large"
    NOTES = "notes"


def text_label(
    name: str, role: Role = Role.BODY, tone: Tone = Tone.PLAIN, *, is_right: bool = False
) -> QLabel:
    """A label with an object name, without rich text: what is shown is what was said.

    A label whose name stands in ``explained_places`` explains itself.
    """
    label = QLabel()
    _dress(label, name, role, tone)
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return label


def _dress(label: QLabel, name: str, role: Role, tone: Tone) -> None:
    name_target(label, name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role.value)
    label.setProperty("tone", tone.value)
    if term := term_of_place(name):
        explains(label, term)


def sentence_label(name: str, role: Role = Role.SMALL, tone: Tone = Tone.QUIET) -> QLabel:
    """A label for a sentence: it wraps, and asks for the height that its width needs."""
    label = text_label(name, role, tone)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label


class FlowingLabel(QLabel):
    """A label that would like to stand in one line, and wraps where there is no room for that."""

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        margins = self.contentsMargins()
        text = self.fontMetrics().size(0, self.text())
        return text + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())


def flowing_label(name: str, role: Role = Role.SMALL, tone: Tone = Tone.QUIET) -> FlowingLabel:
    """A label for a flow."""
    label = FlowingLabel()
    _dress(label, name, role, tone)
    label.setWordWrap(True)
    return label


class StillLabel(QLabel):
    """A label of one line whose text changes often.

    It keeps the width of the widest text so far, since Qt lays nothing out anew for a widget whose size is fixed.
    """

    def say(self, text: str) -> None:
        """Change the text."""
        if text != self.text():
            self._hold(text)
            self.setText(text)

    def forget(self) -> None:
        """Be as wide as the next text alone."""
        self.setMinimumSize(0, 0)
        self.setMaximumSize(WIDEST, WIDEST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.setMinimumSize(0, 0)
            self._hold(self.text())

    def _hold(self, text: str) -> None:
        self.ensurePolished()
        needed = self.fontMetrics().size(0, text).grownBy(self.contentsMargins())
        if self.minimumWidth() != self.maximumWidth() or needed.width() > self.minimumWidth():
            self.setFixedSize(needed.expandedTo(self.minimumSize()))


def still_label(name: str, role: Role = Role.BODY, tone: Tone = Tone.PLAIN) -> StillLabel:
    """A label for what changes at every frame."""
    label = StillLabel()
    _dress(label, name, role, tone)
    return label


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Give a widget another ink."""
    restyle(widget, "tone", tone.value)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by; nothing happens where it is so already.

    A widget that is not polished yet gets its style with the property. To ask for a style has PySide6 make all that one
    can name, 566 members of enums, which the first picture does without.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_text(label: QLabel, text: str) -> None:
    """Change a label's text only where it differs, so that nothing is laid out or read aloud in vain."""
    if label.text() != text:
        label.setText(text)

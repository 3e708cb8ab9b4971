"""The page about the application: a window of its own, with every licence, and a copy for reports."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tradewalk.services.components import Component
from tradewalk.views.about.licence_page import LicencePage
from tradewalk.views.about.props import AboutProps
from tradewalk.views.about.report import report_of
from tradewalk.views.about.words import component_words, fact_rows, pair_warning
from tradewalk.views.brand_words import brand_disclaimer, brand_name, brand_summary
from tradewalk.views.elided_button import ElidedButton
from tradewalk.views.flow import FlowLayout
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

SIZE = (620, 640)
MARGIN = 40


class AboutDialog(QDialog):
    """Shows AboutProps. Escape leaves a licence that is read, and then the page."""

    def __init__(self, window: QWidget, props: AboutProps) -> None:
        super().__init__(window)
        name_target(self, "about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About {brand} — SIMULATED").format(brand=brand_name()))
        self._props = props
        width, height = (px(length) for length in SIZE)
        self.resize(min(width, window.width() - MARGIN), min(height, window.height() - MARGIN))
        self._copied = sentence_label("about.copied")
        self._licence = LicencePage()
        self._licence.back_requested.connect(self._back)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scrolled(self._content()))
        self._stack.addWidget(self._licence)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.l)
        column.setSpacing(SPACING.m)
        column.addWidget(self._stack, 1)
        column.addWidget(self._copied)
        column.addLayout(self._foot())
        self._copied.hide()

    def reject(self) -> None:
        """Leave the licence that is read, else the page."""
        if self._stack.currentWidget() is self._licence:
            self._back()
        else:
            super().reject()

    def _foot(self) -> FlowLayout:
        simulated = text_label("about.simulated")
        simulated.setText(self.tr("SIMULATED"))
        simulated.setProperty("kind", "simulated")
        copy, done = QPushButton(self.tr("Copy for a report")), QPushButton(self.tr("Done"))
        for button, name, act in ((copy, "about.copy", self._copy), (done, "about.done", self.accept)):
            name_target(button, name)
            button.clicked.connect(act)
        copy.setToolTip(
            self.tr("Versions, screens and choices; nothing about you, your accounts or your files.")
        )
        done.setProperty("kind", "primary")
        done.setDefault(True)
        foot = FlowLayout(SPACING.s, SPACING.s)
        for each in (simulated, copy, done):
            foot.addWidget(each)
        return foot

    def _content(self) -> QWidget:
        content = QWidget()
        content.setProperty("kind", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, SPACING.s, 0)
        column.setSpacing(SPACING.m)
        for each in (*self._heads(), *self._warnings(), self._facts(), *self._disclaimers()):
            column.addWidget(each)
        title = text_label("about.parts", Role.TITLE)
        title.setText(self.tr("What it is made of, with licences"))
        column.addWidget(title)
        parts = QVBoxLayout()
        parts.setSpacing(SPACING.xs)
        for number, component in enumerate(self._props.components):
            parts.addWidget(self._part(number, component))
        column.addLayout(parts)
        column.addStretch(1)
        return content

    def _heads(self) -> Iterator[QWidget]:
        heading = sentence_label("about.name", Role.HEADING, Tone.PLAIN)
        set_text(heading, brand_name())
        summary = sentence_label("about.summary", Role.BODY)
        set_text(summary, brand_summary())
        yield from (heading, summary)

    def _warnings(self) -> Iterator[QWidget]:
        if self._props.is_tested_pair:
            return
        frame, text = QFrame(), sentence_label("about.warning", Role.BODY, Tone.PLAIN)
        frame.setProperty("kind", "caution")
        set_text(text, pair_warning(self._props))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
        inside.addWidget(text)
        yield frame

    def _disclaimers(self) -> Iterator[QWidget]:
        for name, words in (
            ("about.disclaimer", brand_disclaimer()),
            (
                "about.advice",
                self.tr(
                    "Everything in it is simulated. No order leaves this machine, and nothing is advice."
                ),
            ),
        ):
            label = sentence_label(name, Role.BODY)
            set_text(label, words)
            yield label

    def _facts(self) -> QWidget:
        facts = QWidget()
        grid = QGridLayout(facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING.l)
        grid.setVerticalSpacing(SPACING.xs)
        grid.setColumnStretch(1, 1)
        for row, (name, what, so) in enumerate(fact_rows(self._props)):
            label = sentence_label(f"about.{name}.label", Role.BODY)
            value = sentence_label(f"about.{name}", Role.BODY, Tone.PLAIN)
            set_text(label, what)
            set_text(value, so)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(value, row, 1)
        label = sentence_label("about.folder.label", Role.BODY)
        set_text(label, self.tr("Your data"))
        grid.addWidget(label, grid.rowCount(), 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._folder(label.text()), grid.rowCount() - 1, 1)
        return facts

    def _folder(self, name: str) -> QLineEdit:
        """A path has no blanks to wrap at, and is there to be copied."""
        field = QLineEdit(str(self._props.folder))
        name_target(field, "about.folder")
        field.setReadOnly(True)
        field.setCursorPosition(0)
        field.setAccessibleName(name)
        field.setToolTip(
            self.tr(
                "Accounts, runs of walkthroughs, drawings and choices lie here. Removing the application leaves them."
            )
        )
        return field

    def _part(self, number: int, component: Component) -> QWidget:
        words = component_words(component, brand_name())
        button = ElidedButton(f"about.part.{number}", "link")
        button.say(words)
        button.setEnabled(bool(component.texts))
        button.clicked.connect(lambda: self._read(words, component))
        return button

    def _read(self, words: str, component: Component) -> None:
        self._licence.show_texts(words, component.texts)
        self._stack.setCurrentWidget(self._licence)
        self._licence.focus_text()

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)

    def _copy(self) -> None:
        QApplication.clipboard().setText(report_of(self._props, brand_name()))
        set_text(
            self._copied, self.tr("Copied. There is nothing in it about you, your accounts or your files.")
        )
        self._copied.show()

    def _scrolled(self, content: QWidget) -> QScrollArea:
        area = QScrollArea()
        name_target(area, "about.page")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

"""A contract note on the screen: the same document that is printed, in the colours of the theme."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser

from tradewalk.views.paper import Paper
from tradewalk.views.paper_html import PaperStyle, paper_html
from tradewalk.views.qt_html import kept_together
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target


class NotePage(QTextBrowser):
    """Read-only; its text can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "orders.note")
        self.setAccessibleName(self.tr("Contract note"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self._paper: Paper | None = None

    def show_paper(self, paper: Paper) -> None:
        """Show a document; the same one stays where it was scrolled to."""
        if paper != self._paper:
            self._paper = paper
            self._draw()

    def _draw(self) -> None:
        if self._paper is None:
            return
        palette = QApplication.palette()
        roles = (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Mid)
        ink, quiet, line = (palette.color(role).name() for role in roles)
        style = PaperStyle(px(13), "px", ink, quiet, line)
        self.setHtml(kept_together(paper_html(self._paper, style)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

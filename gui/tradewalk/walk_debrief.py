"""The debrief of a run that is over: as a page over its window, as a file, for whoever plays it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from tradewalk import __version__
from tradewalk.domain.instants import Instant
from tradewalk.services.debriefing import Debriefing, debriefs_of
from tradewalk.services.exports import ExportOutcome
from tradewalk.services.walk_run import WalkRun
from tradewalk.services.whole_file import write_whole
from tradewalk.views.debrief.paper import debrief_paper
from tradewalk.views.debrief.props import DebriefFormat, DebriefProps
from tradewalk.views.debrief.view import DebriefView
from tradewalk.views.debrief.view_model import DebriefViewModel, derive_debrief
from tradewalk.views.debrief.wiring import wire_debrief
from tradewalk.views.over_window import OverWindow
from tradewalk.views.paper_page import paper_page


class RunDebrief(QObject):
    """The debrief of one run over a window. The run must stay open until the debrief is closed.

    Other ways are followed to ``until``, to the end of their day unless told.

    ``play_again_requested``: the run is to be played anew; the page stays until whoever plays it closes it. ``left``:
    it has been read and closed. ``closed``: the window is as it was, in either case.
    """

    play_again_requested = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, walk: WalkRun, window: QMainWindow, until: Instant | None = None) -> None:
        super().__init__(window)
        self._model = DebriefViewModel(self)
        self._debriefing = Debriefing(walk, until, self)
        self._debriefing.told.connect(self._model.show)
        self._over = OverWindow(window)
        self._over.setParent(self)
        self.view: DebriefView | None = None

    def open(self) -> None:
        """Show what is known; what has to be reckoned follows."""
        self._debriefing.begin()
        self.build()

    def build(self) -> None:
        """Build the page, or build it anew: in another language, or over panels that were built anew."""
        self.view = view = DebriefView(__version__)
        wire_debrief(view, self._model)
        view.close_requested.connect(self._on_left)
        view.play_again_requested.connect(self.play_again_requested)
        view.export_requested.connect(self._export)
        self._over.lay(view)
        view.focus_first()

    def close(self) -> None:
        """Take the page off, and reckon no more."""
        self._debriefing.stop()
        if self._over.is_laid:
            self._over.lift()
            self.view = None
            self.closed.emit()

    def _on_left(self) -> None:
        self.close()
        self.left.emit()

    def _export(self, form: DebriefFormat, path: Path) -> None:
        props = self._model.props
        assert props is not None, "a page that offers to save shows something"
        self._model.tell_outcome(ExportOutcome(path, write_whole(path, debrief_file(props, form))))


def debrief_file(props: DebriefProps, form: DebriefFormat) -> bytes:
    """The content of a file; the same debrief gives the same bytes."""
    paper = debrief_paper(props, __version__)
    if form is DebriefFormat.HTML:
        return paper_page(paper).encode()
    from tradewalk.views.paper_pdf import pdf_bytes

    return pdf_bytes(paper, props.at)


def form_of(path: Path) -> DebriefFormat:
    """As what a debrief is written to a file, by how its name ends. Raises ValueError for another ending."""
    return DebriefFormat(path.suffix.removeprefix(".").lower())


def debrief_as(form: DebriefFormat, walk: WalkRun, until: Instant | None = None) -> bytes:
    """The debrief of a run, whole. It takes seconds."""
    *_, whole = debriefs_of(walk, until)
    return debrief_file(derive_debrief(whole), form)

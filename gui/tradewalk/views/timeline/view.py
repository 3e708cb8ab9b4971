"""The page of one sent order: two tracks, the sentence that matters, and what it has cost so far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.explained import explains
from tradewalk.views.explained_places import STATUS_TERMS
from tradewalk.views.order_words import side_word, status_word
from tradewalk.views.refusal_card import RefusalCard
from tradewalk.views.refusal_context import RefusalContext
from tradewalk.views.refusal_sentences import source_line, words_of
from tradewalk.views.scale import px, text_scale
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, flowing_label, set_text, text_label
from tradewalk.views.timeline.cancel_bar import CancelBar
from tradewalk.views.timeline.look_back_bar import LookBackBar
from tradewalk.views.timeline.meaning import meaning_of
from tradewalk.views.timeline.order_links import OrderLinks
from tradewalk.views.timeline.props import TimelineProps
from tradewalk.views.timeline.queue_bar import QueueBar
from tradewalk.views.timeline.summary import Summary
from tradewalk.views.timeline.track_column import TrackColumn
from tradewalk.views.tones import Tone
from tradewalk.views.two_ends import TwoEnds

LARGE_TEXT = 1.3
"""The text scale above which all but title and buttons scrolls with the tracks, which would have no room else."""
STACKED_BELOW = 300


class Note(QFrame):
    """Holds the sentence that matters. ``placed``: it stands elsewhere among what scrolls, or is higher."""

    placed = Signal()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()


class TimelineView(QWidget):
    """Draws TimelineProps. ``cancel_requested`` carries the order's number, after a confirmation.

    ``change_requested`` carries its number as well, ``order_chosen`` that of the order before or after a change.
    ``place_chosen`` carries a place of the slider, ``stepped`` the direction to another of its stops.
    """

    cancel_asked = Signal()
    cancel_kept = Signal()
    cancel_requested = Signal(int)
    change_requested = Signal(int)
    order_chosen = Signal(int)
    done_requested = Signal()
    place_chosen = Signal(int)
    stepped = Signal(int)
    now_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "timeline")
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._props: TimelineProps | None = None
        self._least_beside = px(STACKED_BELOW)
        self._title = flowing_label("timeline.title", Role.SECTION, Tone.PLAIN)
        self._simulated = text_label("timeline.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._status = flowing_label("timeline.status", Role.TITLE, Tone.ACCENT)
        self._count = flowing_label("timeline.count")
        self._shown = TrackColumn("timeline.shown")
        self._happened = TrackColumn("timeline.happened")
        self._note_head = text_label("timeline.meaning.head", Role.TITLE)
        self._note_rest = text_label("timeline.meaning", Role.SMALL)
        self._note_held = text_label("timeline.meaning.held", Role.SMALL, Tone.WARN)
        self._refusals: list[RefusalCard] = []
        self._refusal_column = QVBoxLayout()
        self._look_back, self._queue = LookBackBar(), QueueBar()
        self._look_back.place_chosen.connect(self.place_chosen)
        self._look_back.stepped.connect(self.stepped)
        self._look_back.now_requested.connect(self.now_requested)
        self._head, self._state = TwoEnds(self._title, self._simulated), TwoEnds(self._status, self._count)
        self._summary = Summary()
        self._bar = CancelBar()
        self._bar.cancel_asked.connect(self.cancel_asked)
        self._bar.cancel_kept.connect(self.cancel_kept)
        self._bar.cancel_confirmed.connect(self._on_cancel_confirmed)
        self._bar.change_requested.connect(self._on_change_requested)
        self._bar.done_requested.connect(self.done_requested)
        self._links = OrderLinks()
        self._links.order_chosen.connect(self.order_chosen)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._head)
        if text_scale() <= LARGE_TEXT:
            column.addWidget(self._state)
            column.addWidget(self._look_back)
            column.addWidget(self._links)
        column.addWidget(self._scrolled(), 1)
        if text_scale() <= LARGE_TEXT:
            column.addWidget(self._summary)
        column.addWidget(self._bar)

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column, tracks = QVBoxLayout(inside), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tracks = tracks
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(16)
        tracks.setSpacing(16)
        if text_scale() > LARGE_TEXT:
            column.addWidget(self._state)
            column.addWidget(self._look_back)
            column.addWidget(self._links)
        for track in (self._shown, self._happened):
            tracks.addWidget(track, 1)
        column.addLayout(tracks)
        column.addWidget(self._queue)
        note = self._note()
        column.addWidget(note)
        column.addLayout(self._refusal_column)
        if text_scale() > LARGE_TEXT:
            column.addWidget(self._summary)
        column.addStretch(1)
        area = QScrollArea()
        name_target(area, "timeline.tracks")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        if text_scale() <= LARGE_TEXT:
            area.verticalScrollBar().rangeChanged.connect(lambda: area.ensureWidgetVisible(note, 0, 0))
            note.placed.connect(lambda: area.ensureWidgetVisible(note, 0, 0))
        return area

    def focus_done(self) -> None:
        """Give the keyboard to Done, from where Tab reaches the rest."""
        self._bar.focus_done()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two tracks side by side they stand below each other."""
        super().resizeEvent(event)
        directions, is_narrow = QBoxLayout.Direction, event.size().width() < self._least_beside
        self._tracks.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _note(self) -> Note:
        note = Note()
        note.setProperty("kind", "note")
        column = QVBoxLayout(note)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        for label in (self._note_head, self._note_rest, self._note_held):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            column.addWidget(label)
        return note

    def render(self, props: TimelineProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self._props = props
        self._render_head(props)
        self._shown.show_points(self.tr("WHAT THE APP SHOWS"), props.shown, props)
        self._happened.show_points(self.tr("WHAT THE MARKET DID"), props.happened, props)
        self._look_back.show_moment(props.look_back)
        self._queue.show_queue(props.queue)
        self._render_note(props)
        self._render_refusals(props)
        self._summary.show_summary(props)
        self._bar.show_order(props)
        self._links.show_order(props.order)

    def _render_note(self, props: TimelineProps) -> None:
        meaning = meaning_of(props.order, props.unreported, props.race, props.settlement)
        set_text(self._note_head, meaning.head)
        set_text(self._note_rest, meaning.rest)
        held = self.tr("The market is held. Run it to see what happens.")
        if props.is_led:
            held = self.tr("The market is held. It runs when the walkthrough goes on.")
        set_text(self._note_held, held)
        self._note_held.setVisible(props.is_held)

    def _render_head(self, props: TimelineProps) -> None:
        order, request = props.order, props.order.request
        title = self.tr("{side} {count} × {code}").format(
            side=side_word(request.side),
            count=formatting.quantity(request.quantity),
            code=props.instrument.code,
        )
        set_text(self._title, title)
        set_text(self._simulated, self.tr("SIMULATED"))
        set_text(explains(self._status, STATUS_TERMS[order.status]), status_word(order.status))
        self._status.setAccessibleName(formatting.labelled(title, self._status.text()))
        text = self.tr("{filled} of {quantity} filled")
        if order.filled and order.is_open:
            text = self.tr("{filled} of {quantity} filled, {open} open")
        count = text.format(
            filled=formatting.quantity(order.filled),
            quantity=formatting.quantity(request.quantity),
            open=formatting.quantity(order.open),
        )
        set_text(self._count, count)
        for line in (self._head, self._state):
            line.arrange()

    def _render_refusals(self, props: TimelineProps) -> None:
        refusals = props.refusals
        rules = {rule.id: rule for rule in props.rules}
        request = props.order.request
        context = RefusalContext(props.instrument, request.side, request.type, props.previous_close)
        while len(self._refusals) < len(refusals):
            card = RefusalCard(f"timeline.refusal.{len(self._refusals) + 1}")
            self._refusals.append(card)
            self._refusal_column.addWidget(card)
        for card, refusal in zip(self._refusals, refusals, strict=False):
            rule = rules.get(refusal.rule_id or "")
            card.show_refusal(words_of(refusal, context), source_line(rule) if rule else "")
        for index, card in enumerate(self._refusals):
            card.setVisible(index < len(refusals))

    def _on_cancel_confirmed(self) -> None:
        if self._props is not None:
            self.cancel_requested.emit(self._props.order.order_id)

    def _on_change_requested(self) -> None:
        if self._props is not None:
            self.change_requested.emit(self._props.order.order_id)

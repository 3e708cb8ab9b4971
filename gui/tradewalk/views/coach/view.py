"""The coach on the application: closes the gate, shows where to look, tells what is to be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.card import CoachCard
from tradewalk.views.coach.finding import find_place
from tradewalk.views.coach.focus import Keyboard, to_act_on
from tradewalk.views.coach.gate import Gate
from tradewalk.views.coach.geometry import CardPlace, beak_of, place_card
from tradewalk.views.coach.keys import CoachKey, meant
from tradewalk.views.coach.layers import rise
from tradewalk.views.coach.overlays import Overlays
from tradewalk.views.coach.place import Finder, Place, belongs_to
from tradewalk.views.coach.pointer import Pointer
from tradewalk.views.coach.props import CoachProps, has_hinted
from tradewalk.views.coach.remarks import Remark, Remarks, remark_of
from tradewalk.views.coach.reveal import InView
from tradewalk.views.coach.stand import Aside, bring_into, by_window, host_of, obstacles, stand
from tradewalk.views.coach.told import spoken
from tradewalk.views.coach.typist import Typist
from tradewalk.views.coach.watch import Watch, application
from tradewalk.views.coach.words import remark_text
from tradewalk.views.theme import Appearance

Announce = Callable[[QWidget, str], None]


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a text."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class CoachView(QObject):
    """Over the main window and all that belongs to it, from the first props to ``end``.

    ``find`` gives the place of a target by its logical name, or None while it is not there; it is asked at each
    measuring, so that targets may be built anew. All else goes out as intents. ``pointer`` and ``typist`` are for who
    plays the script.
    """

    back_requested = Signal()
    next_requested = Signal()
    do_it_requested = Signal()
    hint_requested = Signal()
    leave_requested = Signal()
    leave_confirmed = Signal()
    stay_requested = Signal()
    way_back_requested = Signal()
    play_requested = Signal()
    answered = Signal(str)

    def __init__(
        self,
        root: QWidget,
        appearance: Appearance,
        find: Callable[[str], Place | None] = find_place,
        say_aloud: Announce = announce,
    ) -> None:
        super().__init__(root)
        self._root, self._find, self._say_aloud = root, find, say_aloud
        self._has_motion = False
        self._props: CoachProps | None = None
        self._in_view, self._aside = InView(), Aside()
        self._is_found: bool | None = None
        self._card = CoachCard(root)
        self._keyboard = Keyboard(self._card)
        self._overlays = Overlays(root, appearance)
        self._gate = Gate(root, self._claims)
        self._gate.setParent(self)
        self._remarks = Remarks(self)
        self._watch = Watch(self)
        self._watch.stirred.connect(self._measure)
        self._watch.window_left.connect(self._come_home)
        self.pointer = Pointer(root, appearance)
        self.typist = Typist(self)
        self._connect()

    def _connect(self) -> None:
        for name in (
            "back_requested", "next_requested", "do_it_requested", "hint_requested", "leave_requested",
            "leave_confirmed", "stay_requested", "way_back_requested", "answered",
        ):  # fmt: skip
            getattr(self._card, name).connect(getattr(self, name))
        self._gate.held_back.connect(self._on_held_back)
        self._remarks.changed.connect(self._on_remark)
        application().focusChanged.connect(self._on_focus_changed)

    def allow_motion(self, *, is_allowed: bool) -> None:
        """Whether hole and pointer may move, and a text be typed key by key."""
        self._has_motion = self.pointer.has_motion = self.typist.has_motion = is_allowed

    def offer_looks(self, fill: Callable[[QMenu], object]) -> None:
        """Have a menu of languages and looks on the card; ``fill`` fills it when it opens."""
        self._card.offer_looks(fill)

    def hold(self) -> None:
        """Let nothing through until the first props are here, or ``end``: a run is got ready."""
        self._gate.stand(self._card)
        self._gate.close(())

    def render(self, props: CoachProps | None) -> None:
        """Draw the props, the gate first and then what is seen; without any be gone."""
        if props is None:
            self.end()
            return
        before, self._props = self._props, props
        if before is None:
            self._begin()
        is_other = before is None or before.step != props.step
        self._set_gate(before, props)
        self._card.render(props)
        if is_other:
            self._in_view.forget()
            self._is_found = None
            self._remarks.forget()
            self._keyboard.expect()
            self._bring_into_view()
        if before is not None and has_hinted(before, props):
            self._keyboard.return_to_learner()
        text = spoken(props)
        if text and (is_other or before is None or text != spoken(before)):
            self._say_aloud(self._card, f"{self._card.accessibleName()}\n{text}")
        self._watch.stir()

    def end(self) -> None:
        """Leave everything as it was."""
        self._gate.go()
        if self._props is None:
            return
        self._props = None
        self._watch.off()
        self._root.removeEventFilter(self)
        self._remarks.forget()
        self.pointer.rest()
        self.typist.rest()
        had_keyboard = belongs_to(QApplication.focusWidget() or self._root, self._card)
        self._card.hide()
        self._overlays.take_off()
        if had_keyboard:
            self._keyboard.give_back()

    def leave_window(self) -> None:
        """Be gone for good, with all that was put into the window."""
        self.end()
        for each in (self._card, self.pointer):
            if isValid(each):
                each.deleteLater()
        self.deleteLater()

    @property
    def is_settled(self) -> bool:
        """Whether the card, the hole and the keyboard are where they belong."""
        return self._props is None or not self._watch.is_due

    def measure(self) -> None:
        """Measure at once, for who cannot wait for the next turn of the event loop: a picture, for instance."""
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another language or text size comes to the window first, and to the card right after it."""
        if watched is self._root and event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            QTimer.singleShot(0, self, self._render_anew)
        return False

    def _begin(self) -> None:
        self._keyboard.borrow()
        self._gate.stand(self._card)
        self._root.installEventFilter(self)

    def _come_home(self, window: QWidget) -> None:
        """Take card and pointer out of a dialog or a list that goes, for it may be deleted."""
        if window is self._root or not isValid(self._root):
            return
        if self._card.parentWidget() is window:
            bring_into(self._card, self._root, Qt.WindowType.Widget)
        if self.pointer.parentWidget() is window:
            self.pointer.setParent(self._root)

    def _render_anew(self) -> None:
        if self._props is not None:
            self._card.render(self._props)
            self._card.remark(self._remarks.now)
            self._watch.stir()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._keyboard.note(now)

    def _on_held_back(self) -> None:
        """Somebody presses where it does not go on: say where it does."""
        is_lit = self._is_found is not False
        remark = None if self._props is None else remark_of(self._props, is_lit=is_lit)
        if remark is not None:
            self._overlays.stress(has_motion=self._has_motion)
            if self._remarks.make(remark):
                self._say_aloud(self._card, remark_text(remark))

    def _on_remark(self, remark: Remark | None) -> None:
        self._card.remark(remark)
        self._watch.stir()

    def _set_gate(self, before: CoachProps | None, props: CoachProps) -> None:
        self._gate.is_script_acting = props.is_script_acting
        if not props.is_gated:
            self._gate.open()
        elif not self._gate.is_closed or before is None or before.gating != props.gating:
            self._gate.close(self._finders(props) if props.is_target_open else ())

    def _place(self, name: str) -> Place | None:
        """The place of a target whose widget is still there."""
        place = self._find(name)
        return place if place is not None and isValid(place.widget) else None

    def _finders(self, props: CoachProps) -> tuple[Finder, ...]:
        return tuple(partial(self._place, name) for name in props.targets)

    def _places(self, props: CoachProps) -> dict[str, Place]:
        """The places of what is pointed at, as far as they are found, in their order."""
        return self._found(props) if props.is_pointing else {}

    def _found(self, props: CoachProps) -> dict[str, Place]:
        """The places of what a step is about, pointed at or not."""
        found = ((name, self._place(name)) for name in props.targets)
        return {name: place for name, place in found if place is not None}

    def _bring_into_view(self) -> None:
        props = self._props
        if props is not None and self._in_view.bring(self._places(props), is_held=props.is_gated):
            self._watch.stir()

    def _measure(self) -> None:
        props = self._props
        if props is None:
            return
        self._bring_into_view()
        places = list(self._places(props).values())
        targets = by_window(places)
        self._overlays.put(targets, is_dimmed=props.is_gated, has_motion=self._has_motion)
        self._place_card(props, targets)
        if props.is_gated:
            self._keyboard.settle(to_act_on(places), is_learner_acting=props.is_learner_acting)
        self._watch.on([*self._overlays.windows(), *(place.widget for place in places)])
        self._is_found = bool(targets) or not (props.targets and props.is_pointing)

    def _place_card(self, props: CoachProps, targets: dict[QWidget, list[QRect]]) -> None:
        host = host_of(self._root, targets)
        holes = obstacles(host, self._root, targets)
        place = stand(self._card, host, self._root, self._wanted_place(props, host, holes))
        for window in self._overlays.windows():
            is_beside = window is host and bool(holes) and not self._card.isWindow()
            self._overlays.over(window).point_beak(beak_of(place, holes[0]) if is_beside else None)
        if self.pointer.isVisible():
            rise(self.pointer)

    def _wanted_place(self, props: CoachProps, host: QWidget, holes: list[QRect]) -> CardPlace:
        """Beside what is pointed at; with an open gate and nothing to point at where it is least in the way."""
        room, sizes = host.rect(), self._card.sizes()
        if props.is_gated or holes:
            return place_card(room, holes, sizes)
        about = by_window(list(self._found(props).values())).get(host, [])
        origin = host.mapToGlobal(QPoint(0, 0))
        return self._aside.place(room, sizes, [each.translated(-origin) for each in about], props.number)

    def _claims(self, event: QKeyEvent, widget: QWidget) -> bool:
        """Whether a key is the coach's; it is obeyed when it is pressed, and once.

        A press comes to the window itself when nothing in it, no shortcut either, has taken it.
        """
        if self._props is None:
            return False
        is_press = event.type() is QEvent.Type.KeyPress
        key = meant(
            self._props,
            event.key(),
            is_in_card=belongs_to(widget, self._card),
            has_popup=QApplication.activePopupWidget() is not None,
            is_left_over=is_press and widget is self._root,
        )
        if key is not None and is_press and not event.isAutoRepeat():
            self._obey(key)
        return key is not None

    def _obey(self, key: CoachKey) -> None:
        intents = {
            CoachKey.NEXT: self.next_requested,
            CoachKey.BACK: self.back_requested,
            CoachKey.PLAY: self.play_requested,
            CoachKey.LEAVE: self.leave_requested,
            CoachKey.STAY: self.stay_requested,
        }
        if key in intents:
            intents[key].emit()

"""Does what a script does, on the real window: one action after the other, each where its target is found.

With motion the pointer is seen to go there and texts are seen to be typed. What cannot be found or pressed after some
patience is not done, and nothing after it: half a step is no step.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tradewalk.domain.instants import SECOND
from tradewalk.views.coach.finding import find_place
from tradewalk.views.coach.place import Place, seen_part, window_behind
from tradewalk.views.coach.pointer import Pointer
from tradewalk.views.coach.typist import Typist
from tradewalk.walk_hands import choose_words, field_of, press_at, strike
from tradewalk.walkthrough.script import Action, Verb

LOOK_AGAIN = 20
"""Real milliseconds between two looks at whether a target is there."""
MOST_LOOKS = 150
"""So often a window that has settled is looked at for a target."""
MOST_WAITS = 1_500
"""So often a window is asked whether it has settled."""

Then = Callable[[], None]


class Surroundings(NamedTuple):
    """What the actor asks of the stage: its window, whether that has settled, and simulated time that passes."""

    window: Callable[[], QWidget]
    is_settled: Callable[[], bool]
    let_pass: Callable[[int, Then], None]


class Actor(QObject):
    """One list of actions at a time. ``acted`` carries the place of each action that is done, before the next one."""

    acted = Signal(int)

    def __init__(self, surroundings: Surroundings, pointer: Pointer, typist: Typist) -> None:
        super().__init__()
        self._around, self._pointer, self._typist = surroundings, pointer, typist
        self._actions: tuple[Action, ...] = ()
        self._place = 0
        self._looks = self._waits = 0
        self._then: Callable[[bool], None] | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._act_now: Then | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._after_pause)

    def act(self, actions: Sequence[Action], then: Callable[[bool], None]) -> None:
        """Do these actions, and say whether all were done."""
        self._actions, self._place, self._then = tuple(actions), 0, then
        self._begin()

    def rest(self) -> None:
        """Do no more, and say nothing."""
        self._then = None
        self._soon.stop()
        self._pause.stop()
        self._pointer.rest()
        self._typist.rest()

    def _begin(self) -> None:
        self._looks = self._waits = 0
        self._soon.start(0)

    def _look(self) -> None:
        """Look whether the window has settled and the target is there, else look again."""
        if not self._around.is_settled():
            self._waits += 1
            self._again(may_wait=self._waits < MOST_WAITS)
        elif self._place == len(self._actions):
            self._finish(is_done=True)
        elif (action := self._actions[self._place]).verb is Verb.WAIT:
            self._around.let_pass(int(action.text) * SECOND, self._on_done)
        elif not _name_of(action):
            strike(self._around.window(), None, action.text)
            self._on_done()
        else:
            self._seek(action)

    def _seek(self, action: Action) -> None:
        place = find_place(_name_of(action))
        if place is None or not place.widget.isEnabled() or seen_part(place) is None:
            self._looks += 1
            if place is not None:
                place.reveal()
            self._again(may_wait=self._looks < MOST_LOOKS)
            return
        self._go_to(place, lambda: self._do(action, place))

    def _again(self, *, may_wait: bool) -> None:
        if may_wait:
            self._soon.start(LOOK_AGAIN)
        else:
            self._finish(is_done=False)

    def _go_to(self, place: Place, then: Then) -> None:
        """Bring the pointer there, show the click, and wait until a press is no half of a double click."""
        seen = seen_part(place)
        assert seen is not None, "what is gone to is seen"
        window = window_behind(place.widget)
        pause = 0 if self._pointer.has_motion else QApplication.doubleClickInterval()
        self._act_now = then
        click = lambda: self._pointer.click(lambda: self._pause.start(pause))  # noqa: E731
        self._pointer.go_to(window, window.mapFromGlobal(seen.center()), click)

    def _after_pause(self) -> None:
        if self._act_now is not None and self._then is not None:
            self._act_now()

    def _do(self, action: Action, place: Place) -> None:
        seen = seen_part(place)
        if self._then is None or seen is None:
            self._finish(is_done=False)
            return
        widget = place.widget
        at = widget.mapFromGlobal(seen.center())
        match action.verb:
            case Verb.CLICK:
                self._press(widget, at)
            case Verb.CHOOSE if action.row is None:
                self._press_and_choose(widget, at, action.text)
            case Verb.CHOOSE:
                self._press(widget, at)
            case Verb.PRESS:
                strike(self._around.window(), field_of(widget), action.text)
                self._on_done()
            case _:
                self._type(widget, at, action.text)

    def _press(self, widget: QWidget, at: QPoint) -> None:
        press_at(widget, at)
        self._on_done()

    def _press_and_choose(self, widget: QWidget, at: QPoint, words: str) -> None:
        press_at(widget, at)
        if choose_words(widget, words):
            self._on_done()
        else:
            self._finish(is_done=False)

    def _type(self, widget: QWidget, at: QPoint, text: str) -> None:
        press_at(widget, at)
        field = field_of(widget)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
        self._typist.type(field, text, self._on_done)

    def _on_done(self) -> None:
        if self._then is None:
            return
        self.acted.emit(self._place)
        self._place += 1
        self._begin()

    def _finish(self, *, is_done: bool) -> None:
        then, self._then = self._then, None
        self._soon.stop()
        self._pointer.rest()
        if then is not None:
            then(is_done)


def _name_of(action: Action) -> str:
    """The target of an action, narrowed to its row where it chooses one."""
    if action.row is None:
        return action.target
    field, value = action.row
    return f"{action.target}[{field}={value}]"

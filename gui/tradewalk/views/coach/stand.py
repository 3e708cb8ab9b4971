"""In which window the card stands, and where: beside the target, and where that has no room beside its window."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tradewalk.views.coach.card import CoachCard
from tradewalk.views.coach.geometry import (
    CardPlace,
    CardSizes,
    Corner,
    choose_corner,
    hole_around,
    place_aside,
    place_card,
)
from tradewalk.views.coach.layers import rise
from tradewalk.views.coach.place import (
    Place,
    belongs_to,
    is_opened_by_coach,
    on_screen,
    seen_part,
    window_behind,
)

FLOATING = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint


class Aside:
    """The corner of a card that points at nothing: chosen once a step and for each size of the window.

    Within a step it is left where the card would cover more of what the step is about than elsewhere.
    """

    def __init__(self) -> None:
        self._corner: Corner | None = None
        self._chosen_for: tuple[int, QSize] | None = None

    def place(self, room: QRect, sizes: CardSizes, about: Sequence[QRect], number: int) -> CardPlace:
        """Where the card stands in a window; ``about`` are the places in it that the step of a number is about."""
        before = self._corner if self._chosen_for == (number, room.size()) else None
        self._corner = choose_corner(room, sizes, about, before)
        self._chosen_for = number, room.size()
        return place_aside(room, sizes, self._corner)


def host_of(root: QWidget, targets: Mapping[QWidget, Sequence[QRect]]) -> QWidget:
    """The window for the card: the modal dialog that holds the others back, else that of the target."""
    modal = QApplication.activeModalWidget()
    if modal is not None and modal.isVisible() and belongs_to(modal, root):
        return modal
    return window_behind(next(iter(targets))) if targets else root


def by_window(places: list[Place]) -> dict[QWidget, list[QRect]]:
    """What is seen of the targets, by the window in which they are, in their order."""
    found: dict[QWidget, list[QRect]] = {}
    for place in places:
        seen = seen_part(place)
        if seen is not None:
            found.setdefault(place.widget.window(), []).append(seen)
    return found


def obstacles(host: QWidget, root: QWidget, targets: Mapping[QWidget, Sequence[QRect]]) -> list[QRect]:
    """What a card in a window has to keep clear of, in its coordinates: targets, open lists, a dialog without any."""
    origin = host.mapToGlobal(QPoint(0, 0))
    found: list[QRect] = []
    for window, places in targets.items():
        if window is host:
            found += [hole_around(each.translated(-origin), host.rect()) for each in places]
        elif window_behind(window) is host:
            found.append(on_screen(window).translated(-origin) & host.rect())
    popup = QApplication.activePopupWidget()
    is_others = popup is not None and popup.window() not in targets and not is_opened_by_coach(popup)
    if popup is not None and is_others and window_behind(popup) is host:
        found.append(on_screen(popup.window()).translated(-origin) & host.rect())
    if not found and host is not root:
        return [host.rect()]
    return [each for each in found if not each.isEmpty()]


def stand(card: CoachCard, host: QWidget, root: QWidget, place: CardPlace) -> CardPlace:
    """Put the card into its place in a window, or beside a dialog that is too small for it."""
    if place.is_over and host is not root:
        place = place_card(host.screen().availableGeometry(), [host.frameGeometry()], card.sizes())
        bring_into(card, host, FLOATING)
    else:
        bring_into(card, host, Qt.WindowType.Widget)
    if card.geometry() != place.rect:
        card.setGeometry(place.rect)
    if card.isHidden():
        card.show()
    rise(card)
    return place


def bring_into(card: CoachCard, host: QWidget, flags: Qt.WindowType) -> None:
    """Put the card into another window, which hides it; it keeps the keyboard if it has it."""
    is_floating = bool(flags & Qt.WindowType.Window)
    if card.parentWidget() is host and card.isWindow() == is_floating:
        return
    focused = card.focusWidget() if card.isAncestorOf(QApplication.focusWidget() or card) else None
    had_keyboard = card.hasFocus() or (focused is not None and focused.hasFocus())
    card.setParent(host, flags)
    if had_keyboard:
        card.show()
        (focused or card).setFocus(Qt.FocusReason.OtherFocusReason)

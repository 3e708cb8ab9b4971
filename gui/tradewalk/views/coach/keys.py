"""Which keys are the coach's, wherever the keyboard is: those of a clicker, F5 and Escape."""

from enum import StrEnum

from PySide6.QtCore import Qt

from tradewalk.views.coach.props import CoachControl, CoachProps


class CoachKey(StrEnum):
    """What a key of the coach asks for; NOTHING is taken and has no use now."""

    NEXT = "next"
    BACK = "back"
    PLAY = "play"
    LEAVE = "leave"
    STAY = "stay"
    NOTHING = "nothing"


def meant(
    props: CoachProps, key: int, *, is_in_card: bool, has_popup: bool, is_left_over: bool = False
) -> CoachKey | None:
    """What a key means while a card is shown; None where it is not the coach's.

    An open list takes every key but F5 first. With a closed gate Escape, Page Up and Page Down are the coach's wherever
    the keyboard is, also where the target has a use for them: a clicker changes no price. With an open gate they are
    the application's, but for the Escape that nothing in it has taken (``is_left_over``).
    """
    if key == Qt.Key.Key_F5:
        return CoachKey.PLAY
    is_ours = props.is_gated or is_in_card
    if has_popup:
        return None
    if key == Qt.Key.Key_Escape and (is_ours or is_left_over):
        return CoachKey.STAY if props.is_asking_to_leave else CoachKey.LEAVE
    if key not in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or not is_ours:
        return None
    is_next = key == Qt.Key.Key_PageDown
    control = CoachControl.NEXT if is_next else CoachControl.BACK
    if props.is_asking_to_leave or control not in props.controls:
        return CoachKey.NOTHING
    return CoachKey.NEXT if is_next else CoachKey.BACK

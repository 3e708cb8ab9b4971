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


def meant(props: CoachProps, key: int, *, is_in_card: bool, has_popup: bool) -> CoachKey | None:
    """What a key means while a card is shown; None where it is not the coach's.

    Escape closes an open list first, and with an open gate it is the application's. A learner who acts turns pages
    with Page Up and Page Down where the target has such a use; F5 is always the coach's.
    """
    if key == Qt.Key.Key_F5:
        return CoachKey.PLAY
    if has_popup or not (props.is_gated or is_in_card):
        return None
    if key == Qt.Key.Key_Escape:
        return CoachKey.STAY if props.is_asking_to_leave else CoachKey.LEAVE
    if key not in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or (props.is_learner_acting and not is_in_card):
        return None
    is_next = key == Qt.Key.Key_PageDown
    control = CoachControl.NEXT if is_next else CoachControl.BACK
    if props.is_asking_to_leave or control not in props.controls:
        return CoachKey.NOTHING
    return CoachKey.NEXT if is_next else CoachKey.BACK

"""The words for the parts of a trading day: short on the timeline, whole in its tooltips."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views.top_bar.day_parts import PartKind

translate = QCoreApplication.translate


def part_word(kind: PartKind) -> str:
    """The label of a part."""
    words = {
        PartKind.OPENING: translate("SessionTimeline", "Open"),
        PartKind.MORNING: translate("SessionTimeline", "Morning"),
        PartKind.TRADING: translate("SessionTimeline", "Trading"),
        PartKind.LUNCH: translate("SessionTimeline", "Lunch"),
        PartKind.AFTERNOON: translate("SessionTimeline", "Afternoon"),
        PartKind.CLOSING: translate("SessionTimeline", "Close"),
        PartKind.AFTER: translate("SessionTimeline", "After"),
    }
    return words[kind]


def part_name(kind: PartKind) -> str:
    """What a part is, in full."""
    words = {
        PartKind.OPENING: translate("SessionTimeline", "Opening call auction"),
        PartKind.MORNING: translate("SessionTimeline", "Continuous trading in the morning"),
        PartKind.TRADING: translate("SessionTimeline", "Continuous trading"),
        PartKind.LUNCH: translate("SessionTimeline", "Lunch break"),
        PartKind.AFTERNOON: translate("SessionTimeline", "Continuous trading in the afternoon"),
        PartKind.CLOSING: translate("SessionTimeline", "Closing call auction"),
        PartKind.AFTER: translate("SessionTimeline", "After the close"),
    }
    return words[kind]

"""What the buttons of a walkthrough say, and what each mode means."""

from PySide6.QtCore import QCoreApplication

from tradewalk.walkthrough.script import Mode

translate = QCoreApplication.translate


def mode_button(mode: Mode) -> str:
    """What stands on the button of a mode."""
    return {
        Mode.SHOW: translate("Walkthroughs", "Watch"),
        Mode.GUIDE: translate("Walkthroughs", "Do it, guided"),
        Mode.PRACTICE: translate("Walkthroughs", "Practise"),
        Mode.ASSESS: translate("Walkthroughs", "Test yourself"),
    }[mode]


def mode_meaning(mode: Mode) -> str:
    """What happens in a mode."""
    return {
        Mode.SHOW: translate("Walkthroughs", "Each step is done before your eyes. You turn the pages."),
        Mode.GUIDE: translate("Walkthroughs", "You do each step yourself, and are told how."),
        Mode.PRACTICE: translate("Walkthroughs", "You do it yourself. Hints come when you ask for them."),
        Mode.ASSESS: translate(
            "Walkthroughs", "You do it yourself. Nothing is said before the end, and there is a score."
        ),
    }[mode]

"""What the presenter's window says by itself; all else is the script's."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views.formatting import UNKNOWN, language_tag
from tradewalk.views.presenter.props import (
    Doing,
    NextStep,
    PresenterControl,
    PresenterQuestion,
    Standing,
    StepLine,
)
from tradewalk.walkthrough.script import Words

translate = QCoreApplication.translate


def said(words: Words | None) -> str:
    """A text of the script in the language of the application; nothing where there is none."""
    return "" if words is None else words.in_language(language_tag())


def doing_text(doing: Doing) -> str:
    """What the run does, or waits for."""
    return {
        Doing.READY: translate("Presenter", "Ready to begin"),
        Doing.PRESENTER: translate("Presenter", "Your turn: Next goes on"),
        Doing.FAILED: translate("Presenter", "The script could not do this: Next skips it"),
        Doing.SCRIPT: translate("Presenter", "The script acts"),
        Doing.LEARNER: translate("Presenter", "The learner's turn"),
        Doing.ANSWER: translate("Presenter", "A question is open"),
        Doing.REVEALED: translate("Presenter", "The right answer is shown: Next goes on"),
        Doing.MARKET: translate("Presenter", "Waiting for the market"),
        Doing.FROZEN: translate("Presenter", "The market waits for you"),
        Doing.MISTAKE: translate("Presenter", "A mistake is explained"),
        Doing.PAUSED: translate("Presenter", "The walkthrough was left"),
        Doing.ENDED: translate("Presenter", "The walkthrough is over"),
    }[doing]


def control_text(control: PresenterControl) -> str:
    """What stands on a button."""
    return {
        PresenterControl.BACK: translate("Presenter", "Back"),
        PresenterControl.NEXT: translate("Presenter", "Next"),
        PresenterControl.HAND_OVER: translate("Presenter", "Hand over"),
        PresenterControl.TAKE_BACK: translate("Presenter", "Take back"),
        PresenterControl.LEAVE: translate("Presenter", "Leave"),
    }[control]


def control_description(control: PresenterControl) -> str:
    """What a button does, for a screen reader and the mouse."""
    return {
        PresenterControl.BACK: translate(
            "Presenter", "Go back to the step before; the market goes back with it. Page Up does it too."
        ),
        PresenterControl.NEXT: translate("Presenter", "Go on. Page Down does it too."),
        PresenterControl.HAND_OVER: translate(
            "Presenter", "Let the learner act at the room's window, until you take back."
        ),
        PresenterControl.TAKE_BACK: translate("Presenter", "Act yourself again."),
        PresenterControl.LEAVE: translate("Presenter", "Leave the walkthrough. You are asked first."),
    }[control]


def freeze_text(*, is_frozen: bool) -> str:
    """What the button about simulated time does."""
    return (
        translate("Presenter", "Unfreeze the market")
        if is_frozen
        else translate("Presenter", "Freeze the market")
    )


def hide_text(*, is_hiding: bool) -> str:
    """What the button about the account's amounts does."""
    return translate("Presenter", "Show amounts") if is_hiding else translate("Presenter", "Hide amounts")


def place_text(number: int, count: int) -> str:
    """Which step of how many."""
    return translate("Presenter", "Step {number} of {count}").format(number=number, count=count)


def next_text(following: NextStep | None) -> str:
    """The heading above the step that follows."""
    if following is None:
        return translate("Presenter", "This is the last step.")
    text = (
        translate("Presenter", "Next: step {number}")
        if following.is_certain
        else translate("Presenter", "Next, as things stand: step {number}")
    )
    return text.format(number=following.number)


def answers_text(question: PresenterQuestion | None) -> str:
    """The answers of a question, a line each; what is right is ticked, and said."""
    if question is None:
        return ""
    right = translate("Presenter", "✓ {answer} (right)")
    return "\n".join(
        right.format(answer=said(each.say)) if each.is_right else f"– {said(each.say)}"
        for each in question.answers
    )


def line_text(line: StepLine) -> str:
    """A line of the list of steps: ticked what was done, with a dash what was not, marked where the run is."""
    mark = {Standing.BEFORE: "✓ ", Standing.UNDONE: "– ", Standing.HERE: "› ", Standing.AHEAD: ""}[
        line.standing
    ]
    return f"{mark}{line.number}. {said(line.say)}"


def line_aloud(line: StepLine) -> str:
    """The same as a screen reader says it."""
    text = {
        Standing.BEFORE: translate("Presenter", "Step {number}, done: {say}"),
        Standing.UNDONE: translate("Presenter", "Step {number}, not done: {say}"),
        Standing.HERE: translate("Presenter", "Step {number}, where the run is: {say}"),
        Standing.AHEAD: translate("Presenter", "Step {number}: {say}"),
    }[line.standing]
    return text.format(number=line.number, say=said(line.say))


def time_text(seconds: int | None) -> str:
    """Minutes and seconds, with hours from one hour on."""
    if seconds is None:
        return UNKNOWN
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def left_text(left: int | None, *, is_planned: bool) -> str:
    """What stands over the time that is left."""
    if left is not None and left < 0:
        return translate("Presenter", "Over the plan by")
    return (
        translate("Presenter", "Left of the plan")
        if is_planned
        else translate("Presenter", "Left, estimated")
    )


def plan_text(minutes: int | None) -> str:
    """One length that can be planned."""
    if minutes is None:
        return translate("Presenter", "No plan")
    return translate("Presenter", "Planned: {count} minutes").format(count=minutes)

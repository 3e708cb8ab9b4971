"""What the coach says by itself; all else is the script's."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views import formatting
from tradewalk.views.coach.props import CoachControl, CoachNotice, FeedbackProps, QuestionProps
from tradewalk.views.coach.remarks import Remark
from tradewalk.walkthrough.mistake_costs import CostPart
from tradewalk.walkthrough.mistakes import Kind

translate = QCoreApplication.translate

TRADED_BACK = (Kind.WRONG_STOCK, Kind.WRONG_SIDE, Kind.SUBMITTED_TWICE)
"""Mistakes that are reckoned so; often nothing was traded yet."""


def control_text(control: CoachControl) -> str:
    """What stands on a button."""
    return {
        CoachControl.BACK: translate("Coach", "Back"),
        CoachControl.NEXT: translate("Coach", "Next"),
        CoachControl.DO_IT: translate("Coach", "Do it for me"),
        CoachControl.HINT: translate("Coach", "Give me a hint"),
    }[control]


def control_description(control: CoachControl) -> str:
    """What a button does, for a screen reader."""
    return {
        CoachControl.BACK: translate("Coach", "Go back to the step before. The market goes back with it."),
        CoachControl.NEXT: translate("Coach", "Go on to the next step. Enter or Page Down does it too."),
        CoachControl.DO_IT: translate("Coach", "See this step done, and then go on yourself."),
        CoachControl.HINT: translate("Coach", "Show a hint for this step."),
    }[control]


def pass_over_text() -> str:
    """What stands on the button that goes on without what could not be done."""
    return translate("Coach", "Skip")


def pass_over_description() -> str:
    """What that button does, for a screen reader."""
    return translate("Coach", "Go on without this step. It counts as not done.")


def way_back_description() -> str:
    """What the button does that leads back from a mistake, for a screen reader."""
    return translate("Coach", "Go back to where this is put right. Enter or Page Down does it too.")


def notice_text(notice: CoachNotice) -> str:
    """What the coach says about a run."""
    return {
        CoachNotice.SENT: translate(
            "Coach",
            "The order was sent, and sending cannot be undone. There is no way back from this step: go on from here.",
        ),
        CoachNotice.ALREADY_DONE: translate(
            "Coach", "This was done before, and it is not done a second time."
        ),
        CoachNotice.NOT_DONE: translate(
            "Coach", "This could not be done. You can go on, or try it yourself."
        ),
        CoachNotice.FAILED: translate(
            "Coach",
            "This could not be done here, and it does not count as done. Do it yourself, or skip the step.",
        ),
        CoachNotice.TIME_UP: translate("Coach", "The time for this step is over."),
        CoachNotice.GETTING_READY: translate("Coach", "Getting ready…"),
        CoachNotice.WAITING: translate("Coach", "Waiting for the market. Simulated time is running."),
        CoachNotice.HELD: translate("Coach", "The market is held by the presenter."),
    }[notice]


def remark_text(remark: Remark) -> str:
    """What is said where somebody presses what is not let through."""
    return {
        Remark.INSIDE: translate("Coach", "Here nothing can be pressed. Press inside the light."),
        Remark.AWAY: translate("Coach", "What this step points at is not on the screen right now."),
        Remark.ANSWER: translate("Coach", "Answer the question on this card first."),
        Remark.BUTTON: translate("Coach", "Go on with the button on this card."),
        Remark.WAIT: translate("Coach", "Wait a moment: nothing can be pressed now."),
    }[remark]


def place_text(number: int, count: int) -> str:
    """Which step of how many."""
    return translate("Coach", "Step {number} of {count}").format(number=number, count=count)


def time_text(seconds: int) -> str:
    """How much real time is left for a step, in minutes and seconds."""
    minutes, rest = divmod(max(seconds, 0), 60)
    return translate("Coach", "Time left {time}").format(time=f"{minutes}:{rest:02}")


def cost_text(feedback: FeedbackProps) -> str:
    """What a mistake would have cost; nothing where that is not known."""
    cost = feedback.cost
    if cost is None:
        return ""
    amount = formatting.money(abs(cost.total), cost.currency)
    if cost.is_refused:
        return translate("Coach", "Such an order would have been refused, so it would have cost nothing.")
    if cost.total <= 0:
        return translate("Coach", "This time it would have cost nothing.")
    if all(part is CostPart.SHORT for part, _ in cost.parts):
        return translate("Coach", "You would be short of {amount}.").format(amount=amount)
    if feedback.kind in TRADED_BACK:
        text = translate("Coach", "Traded and traded back at once, it would have cost {amount}.")
        return text.format(amount=amount)
    return translate("Coach", "It would have cost {amount}.").format(amount=amount)


def way_back_text(feedback: FeedbackProps) -> str:
    """Where to go on after a mistake."""
    if feedback.is_here:
        return translate("Coach", "Do this step again")
    return translate("Coach", "Back to step {number}").format(number=feedback.back_to)


def verdict_text(question: QuestionProps) -> str:
    """Whether the answer that was given holds; nothing before one was given."""
    if question.given is None:
        return ""
    return (
        translate("Coach", "That is right.")
        if question.is_right
        else translate("Coach", "Not so. Look again.")
    )

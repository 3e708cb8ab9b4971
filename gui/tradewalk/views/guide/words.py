"""What is written in a guide besides the words of its walkthrough, in the language of the application."""

from string import ascii_uppercase
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tradewalk.views import formatting
from tradewalk.views.brand_words import brand_name
from tradewalk.views.guide.marks import Foot
from tradewalk.views.paper import simulated_word
from tradewalk.walkthrough.guide_model import Guide, GuideCheck, GuideMark, GuideOrigin, GuideStep

translate = QCoreApplication.translate


class Fact(NamedTuple):
    """A label and what stands beside it."""

    label: str
    text: str


def titled(guide: Guide) -> str:
    """The title, which never stands without saying that it is simulated."""
    return f"{guide.title} · {simulated_word()}"


def application_of(origin: GuideOrigin) -> str:
    """The application that a guide was made with."""
    return f"{brand_name()} {origin.version}"


def facts_of(origin: GuideOrigin) -> tuple[Fact, ...]:
    """What a guide was made from."""
    return (
        Fact(translate("Guide", "Scenario"), origin.walkthrough_id),
        Fact(translate("Guide", "Application"), application_of(origin)),
        Fact(translate("Guide", "Seed of the simulated market"), f"{origin.seed}"),
        Fact(translate("Guide", "Rule book as of"), formatting.long_date(origin.rules_on)),
    )


def introduction() -> str:
    """What a reader is told first."""
    text = translate(
        "Guide",
        "Follow it in {brand}, step by step. The money, the orders and the market are simulated: nothing is "
        "bought or sold.",
    )
    return text.format(brand=brand_name())


def contents_word() -> str:
    """The heading of the list of steps."""
    return translate("Guide", "Contents")


def skip_text() -> str:
    """The link that leads past the contents."""
    return translate("Guide", "Skip to the steps")


def step_heading(step: GuideStep) -> str:
    """The heading of a step: ``2. Type 688256 and open it``."""
    return translate("Guide", "{number}. {heading}").format(number=step.number, heading=step.heading)


def picture_of(step: GuideStep) -> str:
    """What a picture shows, for whoever does not see it."""
    head = translate("Guide", "Picture of step {number}: {heading}.").format(
        number=step.number, heading=step.heading
    )
    marks = step.picture.marks if step.picture is not None else ()
    return formatting.running_text(head, *map(_mark_sentence, marks))


def _mark_sentence(mark: GuideMark) -> str:
    if mark.label and mark.words:
        text = translate("Guide", "Number {number} marks “{label}” and says “{words}”.")
    elif mark.words:
        text = translate("Guide", "Number {number} says “{words}”.")
    elif mark.label:
        text = translate("Guide", "Number {number} marks “{label}”.")
    else:
        text = translate("Guide", "Number {number} marks what the step speaks of.")
    return text.format(number=mark.number, label=mark.label, words=mark.words)


def legend_of(mark: GuideMark) -> str:
    """What stands beside the number of a mark under a picture; empty where the picture says it all."""
    if mark.label and mark.words:
        return translate("Guide", "{label}: {words}").format(label=mark.label, words=mark.words)
    return mark.words or mark.label


def check_heading(check: GuideCheck) -> str:
    """The heading of a question."""
    return translate("Guide", "Check yourself: question {number}").format(number=check.number)


def where_answers_are() -> str:
    """What stands under a question."""
    return translate("Guide", "The answers are at the end.")


def answers_heading() -> str:
    """The heading of the answers."""
    return translate("Guide", "Answers to the questions")


def letter_of(place: int) -> str:
    """The letter of an answer: there are eight at most."""
    return ascii_uppercase[place]


def answer_text(check: GuideCheck) -> str:
    """The right answers of a question, or that none of them is right."""
    if not check.right:
        return translate("Guide", "None of the answers is right.")
    found = [
        translate("Guide", "{letter}, {answer}").format(letter=letter_of(place), answer=check.answers[place])
        for place in check.right
    ]
    return translate("Guide", "; ").join(found)


def step_of_check(check: GuideCheck, guide: Guide) -> GuideStep:
    """The step in which a question is asked."""
    return next(step for step in guide.steps if step.check == check)


def foot_of(origin: GuideOrigin) -> Foot:
    """What stands under each picture. Nothing of it differs between two versions of the application."""
    return Foot(simulated_word(), origin.walkthrough_id)

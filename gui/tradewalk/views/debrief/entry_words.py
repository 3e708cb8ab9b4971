"""Steps, checks of understanding and mistakes as entries: the same words on the page and on paper."""

from tradewalk.views.debrief.entries import Entry
from tradewalk.views.debrief.mistake_words import mistake_sentences, mistake_word, place_sentence
from tradewalk.views.debrief.props import CheckProps, DebriefProps, MistakeProps, StepProps, Verdict
from tradewalk.views.debrief.words import (
    check_sentences,
    check_word,
    said,
    step_sentences,
    verdict_word,
)
from tradewalk.views.formatting import quantity
from tradewalk.views.tones import Tone


def step_entries(props: DebriefProps) -> tuple[Entry, ...]:
    """One entry a step."""
    return tuple(_step(step, props) for step in props.steps)


def _step(step: StepProps, props: DebriefProps) -> Entry:
    return Entry(
        said(step.name.says),
        step_sentences(step, props),
        verdict_word(step.verdict),
        Tone.ERROR if step.verdict is Verdict.NOT_MET else Tone.QUIET,
        quantity(step.name.number),
    )


def check_entries(props: DebriefProps) -> tuple[Entry, ...]:
    """One entry a question."""
    return tuple(_check(check) for check in props.checks)


def _check(check: CheckProps) -> Entry:
    is_wrong = bool(check.answers) and not check.answers[0].is_right
    return Entry(
        said(check.ask),
        check_sentences(check),
        check_word(check),
        Tone.ERROR if is_wrong else Tone.QUIET,
        quantity(check.name.number),
    )


def mistake_entries(props: DebriefProps) -> tuple[Entry, ...]:
    """One entry a mistake."""
    return tuple(_mistake(mistake, props) for mistake in props.mistakes)


def _mistake(mistake: MistakeProps, props: DebriefProps) -> Entry:
    """One that has no name is headed by what is said of it."""
    name, why = mistake_word(mistake.kind), said(mistake.why)
    return Entry(
        name or why, mistake_sentences(mistake, props), place_sentence(mistake), text=why if name else ""
    )

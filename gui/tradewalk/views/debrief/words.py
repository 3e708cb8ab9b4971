"""What the debrief says about a run, its steps and its checks of understanding."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import floor
from tradewalk.views import formatting
from tradewalk.views.brand_words import brand_name
from tradewalk.views.debrief.props import (
    CheckProps,
    DebriefProps,
    ExpectedState,
    FoundState,
    ScoreProps,
    StatePath,
    StepName,
    StepProps,
    Verdict,
)
from tradewalk.views.expectation_words import SaidState, expectation_sentence, found_sentence, name_of
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.profile_words import profile_name
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.script import Mode, Words

translate = QCoreApplication.translate


def said(words: Words) -> str:
    """A text of the script in the language of the application."""
    return words.in_language(formatting.language_tag())


def instrument_word(instrument: Instrument) -> str:
    """An instrument by its symbol and its name."""
    return f"{instrument.symbol} {shown_name(instrument)}"


def mode_word(mode: Mode) -> str:
    """The name of a mode."""
    return {
        Mode.SHOW: translate("Debrief", "Show"),
        Mode.GUIDE: translate("Debrief", "Guide"),
        Mode.PRACTICE: translate("Debrief", "Practice"),
        Mode.ASSESS: translate("Debrief", "Assessment"),
    }[mode]


def run_sentence(props: DebriefProps) -> str:
    """In which mode, by which account, and when it ended."""
    at = translate("States", "{day}, {time}").format(
        day=formatting.long_date(formatting.day_of(props.at)), time=formatting.clock_time(props.at)
    )
    return " · ".join((mode_word(props.mode), profile_name(props.profile), at))


def ending_sentence(props: DebriefProps) -> str:
    """How the run ended, and whether all was found that was expected."""
    if props.mode is Mode.SHOW and props.is_everything_met and not props.mistakes:
        return _ending(props)
    return formatting.running_text(_ending(props), _met(props), _mistakes(props))


def _ending(props: DebriefProps) -> str:
    if props.ending is None:
        return translate("Debrief", "The walkthrough was left before its end.")
    if props.ending is Ending.FAILED:
        return translate("Debrief", "A mistake ended this assessment.")
    if props.mode is Mode.SHOW:
        return translate("Debrief", "The walkthrough was shown to its end.")
    return translate("Debrief", "You went through this walkthrough to its end.")


def _met(props: DebriefProps) -> str:
    if props.is_everything_met:
        return translate("Debrief", "Every step that was reached was met.")
    return translate("Debrief", "Not every step was met: those are marked below.")


def _mistakes(props: DebriefProps) -> str:
    count = len(props.mistakes)
    if not count:
        return translate("Debrief", "No mistake was caught.")
    if count == 1:
        return translate("Debrief", "One mistake was caught.")
    return translate("Debrief", "Mistakes that were caught: {count}.").format(
        count=formatting.quantity(count)
    )


def score_word(score: ScoreProps) -> str:
    """How much of it was right; cut and not rounded, so that it never looks like enough when it is not."""
    return formatting.plain_percent(floor(score.share), 0)


def score_sentence(score: ScoreProps) -> str:
    """Whether it is enough, and why."""
    passing = formatting.plain_percent(score.passing, 0)
    if score.fatal is not None:
        text = translate("Debrief", "Not passed, because of this mistake: {mistake}")
        return text.format(mistake=said(score.fatal))
    if score.is_passed:
        return translate("Debrief", "Passed. {passing} were needed.").format(passing=passing)
    return translate("Debrief", "Not passed. {passing} were needed.").format(passing=passing)


def verdict_word(verdict: Verdict | None) -> str:
    """How a step went, in a word."""
    return {
        Verdict.MET: translate("Debrief", "✓ Met"),
        Verdict.NOT_MET: translate("Debrief", "✗ Not met"),
        Verdict.NOT_DONE: translate("Debrief", "– Not done"),
        Verdict.SHOWN: translate("Debrief", "– Shown"),
        None: "",
    }[verdict]


def step_word(name: StepName) -> str:
    """A step by its number."""
    return translate("Debrief", "Step {number}").format(number=formatting.quantity(name.number))


def step_sentences(step: StepProps, props: DebriefProps) -> tuple[str, ...]:
    """What was expected and found, and what else there is to tell of a step."""
    expected = tuple(expected_sentence(each, props) for each in step.expected)
    return (*expected, *_remarks(step))


def expected_sentence(each: ExpectedState, props: DebriefProps) -> str:
    """What was expected at a state, and what was found."""
    return expectation_sentence(_said_state(each.state, props), each.expected, each.found, is_met=each.is_met)


def state_sentence(each: FoundState, props: DebriefProps) -> str:
    """What stood at a state."""
    state = _said_state(each.state, props)
    if each.says is None:
        return found_sentence(state, each.found)
    return translate("Debrief", "{name}: “{answer}”").format(name=name_of(state), answer=said(each.says))


def _said_state(state: StatePath, props: DebriefProps) -> SaidState:
    names = {symbol: instrument_word(each) for symbol, each in props.instruments.items()}
    return SaidState(state.path, state.varying, names)


def _remarks(step: StepProps) -> tuple[str, ...]:
    remarks = (
        (step.is_late, translate("Debrief", "What was waited for did not come in time.")),
        (step.is_misunderstood, translate("Debrief", "Its question was not answered right at first.")),
        (step.is_shown, translate("Debrief", "This step was shown to you.")),
        (step.hints == 1, translate("Debrief", "You asked for a hint.")),
        (step.hints > 1, translate("Debrief", "Hints that you asked for: {count}.")),
        (step.mistakes == 1, translate("Debrief", "A mistake was caught here; see below.")),
        (step.mistakes > 1, translate("Debrief", "Mistakes were caught here; see below.")),
    )
    count = formatting.quantity(step.hints)
    return tuple(text.format(count=count) for holds, text in remarks if holds)


def check_word(check: CheckProps) -> str:
    """Whether the first answer was right."""
    if not check.answers:
        return translate("Debrief", "– Not answered")
    if check.answers[0].is_right:
        return translate("Debrief", "✓ Right")
    return translate("Debrief", "✗ Not right at first")


def check_sentences(check: CheckProps) -> tuple[str, ...]:
    """What was answered, one answer after the other; one that was given again is told once."""
    right = translate("Debrief", "“{answer}”: that was right.")
    wrong = translate("Debrief", "“{answer}”: that was not so.")
    return tuple(
        (right if each.is_right else wrong).format(answer=said(each.says))
        for each in dict.fromkeys(check.answers)
    )


def origin_sentence(props: DebriefProps, version: str) -> str:
    """Which walkthrough, application and rules this is by."""
    text = translate("Debrief", "Walkthrough {id} · {brand} {version} · Rule book as of {day}")
    return text.format(
        id=props.walkthrough_id,
        brand=brand_name(),
        version=version,
        day=formatting.long_date(props.rules_as_of),
    )

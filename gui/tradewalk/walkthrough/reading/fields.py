"""The table of the fields of a walkthrough file: every word, what it may hold, and what becomes of it."""

from typing import Any

from tradewalk.walkthrough.condition import Condition
from tradewalk.walkthrough.reading.actions import ACTION, SECONDS
from tradewalk.walkthrough.reading.conditions import CONDITION, Truth
from tradewalk.walkthrough.reading.field_kinds import (
    APP,
    INSTANT,
    NAME,
    PRICE,
    SCHEMA_NAME,
    SYMBOL,
    TARGET,
    WORDS,
)
from tradewalk.walkthrough.reading.kinds import Flag, Share, Whole, Word
from tradewalk.walkthrough.reading.records import Choice, Field, ListOf, Named, Record
from tradewalk.walkthrough.script import (
    Answer,
    Branch,
    Given,
    Holding,
    Mark,
    MarkKind,
    Mistake,
    Mode,
    Question,
    Score,
    Shot,
    Step,
    Wait,
    Walkthrough,
)

MOST_SHARES = 1_000_000_000


def _step(*, wait: Condition | None = None, timeout: dict[str, Any] | None = None, **given: Any) -> Step:
    if wait is None or timeout is None:
        return Step(**given)
    return Step(wait=Wait(wait, timeout["s"], timeout["then"]), **given)


def _mistake(key: str, given: Any) -> Mistake:
    return Mistake(key=key, **given)


def _walkthrough(
    *, score: Score | None = None, mistakes: tuple[Mistake, ...] = (), **given: Any
) -> Walkthrough:
    del given["schema"]
    return Walkthrough(score=score or Score(), mistakes=mistakes, **given)


_CLOCK = Record(
    "clock",
    "the clock",
    (Field("at", INSTANT, is_required=True, about="where simulated time stands when a run begins"),),
    lambda at: at,
)
_HOLDING = Record(
    "holding",
    "a holding",
    (
        Field("symbol", SYMBOL, is_required=True),
        Field("quantity", Whole("a whole number of shares such as 200", 1, MOST_SHARES), is_required=True),
        Field("cost", PRICE, is_required=True, about="what a share cost, without fees"),
    ),
    Holding,
)
GIVEN = Record(
    "given",
    "the world of `given`",
    (
        Field("pack", NAME, is_required=True, about="the market data, such as sample"),
        Field("account", NAME, is_required=True, about="a practice account profile, such as cn-retail-star"),
        Field(
            "clock", _CLOCK, is_required=True, called="at", about="held; it moves in waits and actions alone"
        ),
        Field("symbol", SYMBOL, about="the instrument that is shown first"),
        Field(
            "holdings", ListOf(_HOLDING, "a holding"), about="shares that the account has from the beginning"
        ),
    ),
    Given,
)
_SLIP = Share("a number from -1 to 0, what one takes off a step", -1, 0)
SCORE = Record(
    "score",
    "the score",
    (
        Field(
            "pass", Share("a number from 0 to 1, the share of the steps that passes", 0, 1), called="passing"
        ),
        Field("mistake", _SLIP),
        Field("hint", _SLIP),
        Field("shown", Share("a number from 0 to 1, what a step counts that was shown", 0, 1)),
        Field("fatal", ListOf(NAME, "a mistake", is_set=True), about="mistakes with which nobody passes"),
    ),
    Score,
)
MISTAKE = Record(
    "mistake",
    "a mistake",
    (
        Field("when", CONDITION, is_required=True, about="what shows that it was made"),
        Field("say", WORDS, is_required=True, about="what is wrong, and why"),
        Field("back_to", NAME, is_required=True, about="the step to do again"),
        Field("kind", NAME, about="a mistake that is known by name, by which its cost is worked out"),
    ),
    dict,
)
_BRANCH = Record(
    "branch",
    "a branch",
    (
        Field("if", CONDITION, called="condition", about="the last branch may do without"),
        Field("goto", NAME, is_required=True, about="the id of a step"),
    ),
    Branch,
)
_TIMEOUT = Record(
    "timeout",
    "a timeout",
    (
        Field("s", SECONDS, is_required=True, about="simulated seconds"),
        Field("then", NAME, is_required=True, about="the step to go on with"),
    ),
    dict,
)
_ANSWER = Record(
    "answer",
    "an answer",
    (
        Field("key", NAME, is_required=True, about="by which records name it"),
        Field("say", WORDS, is_required=True),
        Field("right", Truth(), is_required=True, called="is_right", about="where it is right"),
    ),
    Answer,
)
QUESTION = Record(
    "question",
    "a question",
    (
        Field("ask", WORDS, is_required=True),
        Field("answers", ListOf(_ANSWER, "an answer", least=2, most=8), is_required=True),
    ),
    Question,
)


def _mark(kind: MarkKind, *more: Field) -> Record:
    fields = (Field(kind.value, TARGET, is_required=True, called="target"), *more)
    return Record(f"mark-{kind.value}", f"a `{kind.value}`", fields, lambda **given: Mark(kind, **given))


_MARK = Choice(
    "mark",
    "a mark",
    {
        "ring": _mark(MarkKind.RING),
        "callout": _mark(MarkKind.CALL_OUT, Field("say", WORDS, is_required=True)),
    },
)
SHOT = Record(
    "shot",
    "a shot",
    (
        Field("mark", ListOf(_MARK, "a mark such as {ring: top.search}"), called="marks"),
        Field("crop", ListOf(TARGET, "a target"), about="what the picture is cut to; without it the window"),
    ),
    Shot,
)
STEP = Record(
    "step",
    "a step",
    (
        Field("id", NAME, is_required=True, about="stable: resume and reports name it"),
        Field("say", WORDS, is_required=True, about="always true, whoever acts"),
        Field("at", TARGET, about="the target that the step points at"),
        Field("task", WORDS, about="what to do; shown only where the learner may act"),
        Field("hint", WORDS, about="help that is asked for in practice"),
        Field("note", WORDS, about="for the presenter alone; never exported"),
        Field("do", ListOf(ACTION, "an action such as {click: top.search}"), about="what the script does"),
        Field("expect", CONDITION, about="what must hold for the step to be done"),
        Field("watch", ListOf(NAME, "a mistake", is_set=True), about="mistakes that are caught here"),
        Field("wait", CONDITION, about="let simulated time pass until this holds"),
        Field("timeout", _TIMEOUT, about="when to stop waiting, and the step to go on with"),
        Field("question", QUESTION, about="a check of understanding"),
        Field(
            "next",
            ListOf(_BRANCH, "a branch such as {goto: quantity}"),
            about="the first that holds is taken",
        ),
        Field("shot", SHOT, about="the picture of the step in the guide"),
        Field(
            "effect", Flag(), called="has_effect", about="its actions reach beyond the screen: never repeated"
        ),
    ),
    _step,
    together=("wait", "timeout"),
)
_MISTAKES = Named(
    "mistakes by name", "a name of small letters, digits, _ and -", NAME.pattern, MISTAKE, _mistake
)
WALKTHROUGH = Record(
    "walkthrough",
    "a walkthrough",
    (
        Field("schema", SCHEMA_NAME, is_required=True),
        Field("id", NAME, is_required=True, about="stable: resume and reports name it"),
        Field("app", APP, is_required=True, about="the versions of the application that it is for"),
        Field("title", WORDS, is_required=True),
        Field("given", GIVEN, is_required=True, about="the world that is built before every run"),
        Field("modes", ListOf(Word(tuple(Mode), Mode), "a mode", is_set=True), is_required=True),
        Field("score", SCORE, about="how assess counts"),
        Field("mistakes", _MISTAKES, about="named once, caught wherever a step watches for them"),
        Field("steps", ListOf(STEP, "a step"), is_required=True),
    ),
    _walkthrough,
)

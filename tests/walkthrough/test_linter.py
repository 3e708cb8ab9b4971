"""What can be read and is wrong all the same is found, at its line and column."""

import pytest

from tests.walkthrough.samples import SAMPLE_FILE, STATES, TARGETS
from tests.walkthrough.spoiled import CLICK, SMALL, spoiled
from tradewalk.walkthrough.lint import MOST_FINDINGS, findings_in
from tradewalk.walkthrough.lint_finding import Known, StateFacts, ValueKind
from tradewalk.walkthrough.reading.faults import Fault
from tradewalk.walkthrough.reading.walkthrough_file import read_walkthrough

SENTENCE = 'say: {en: "Four", zh-Hant: "四", zh-Hans: "四"}'
STATES_WITH_KINDS = {
    "ticket.side": StateFacts(ValueKind.TEXT, ("buy", "sell")),
    "ticket.quantity": StateFacts(ValueKind.NUMBER),
    "ticket.refused": StateFacts(ValueKind.FLAG),
    "order.last.status": StateFacts(ValueKind.TEXT),
    "position.<symbol>.quantity": StateFacts(ValueKind.NUMBER),
}
KNOWN = Known(TARGETS, STATES_WITH_KINDS, version="0.1.0")
ASKED = (
    "question: {{ask: {0}, answers: [{{key: a, say: {0}, right: {1}}}, {{key: {2}, say: {0}, right: {3}}}]}}"
)
WORDS = "{en: a, zh-Hant: b, zh-Hans: c}"
ASK = ASKED.format(WORDS, "true", "b", "false")

FINDINGS = [
    # names
    ("then: last-of-all", "then: ▸last-of-al", "there is no step `last-of-al`; did you mean `last-of-all`?"),
    ("back_to: first", "back_to: ▸fist", "there is no step `fist`; did you mean `first`?"),
    ("watch: [too_few]", "watch: [too_few, ▸to_few]", "there is no mistake `to_few`; did you mean `too_few`?"),
    ("modes:", "score: {fatal: [▸wrong_side]}\nmodes:", "there is no mistake `wrong_side`; there are too_few"),
    ("- id: last\n", "- id: ▸first\n", "the step `first` is there already, as number 1; give each its own id"),
    ("  too_few:", "  ▸too_many: {when: {ticket.quantity: {gt: 9}}, back_to: first, say: " + WORDS + "}\n  too_few:",
     "no step watches for the mistake `too_many`; name it in a `watch`, or remove it"),
    (CLICK, "click: ▸ticket.side.by", "there is no target `ticket.side.by`; did you mean"),
    (CLICK, 'type: {into: ▸"ticket.pricy[row=1]", text: a}', "there is no target `ticket.pricy[row=1]`"),
    ("- id: last\n", "- id: last\n    shot: {mark: [{ring: ▸top.serch}]}\n", "there is no target `top.serch`; did"),
    ("- id: last\n", "- id: last\n    shot: {crop: [top.search, ▸top.x]}\n", "there is no target `top.x`"),
    ("ticket.side: buy", "▸ticket.sid: buy", "there is no state `ticket.sid`; did you mean `ticket.side`?"),
    ("order.last.status:", "▸order.last.state:", "there is no state `order.last.state`; did you mean"),
    ("ticket.side: buy", "▸position.600519.SH.qty: 1", "there is no state `position.600519.SH.qty`"),
    ("{when:", "{kind: ▸odd_lots, when:", "there is no kind of mistake `odd_lots`; did you mean `odd_lot`?"),
    ('">=0.1"', '▸">=0.2"', "this walkthrough is for >=0.2, and the application is 0.1.0"),
    # kinds of values
    ("ticket.side: buy", "ticket.side: ▸{lt: 3}", "`lt` compares numbers, and `ticket.side` is a text"),
    ("ticket.side: buy", "ticket.side: ▸1", "`ticket.side` is a text, and is compared with a number"),
    ("ticket.side: buy", "ticket.side: ▸{in: [buy, true]}", "`ticket.side` is a text, and is compared with true or"),
    ("{lt: 200}", "▸two", "`ticket.quantity` is a number, and is compared with a text"),
    ("ticket.side: buy", "position.600519.SH.quantity: ▸none", "is a number, and is compared with a text"),
    ("ticket.side: buy", "ticket.side: ▸by", "`ticket.side` is never `by`; did you mean `buy`?"),
    ("ticket.side: buy", "ticket.side: ▸{in: [buy, hold]}", "`ticket.side` is never `hold`; there are buy, sell"),
    ("ticket.side: buy", "ticket.side: ▸{ne: 5}", "`ticket.side` is a text, and is compared with a number"),
    ("ticket.side: buy", 'ticket.refused: ▸"true"', "`ticket.refused` is true or false, and is compared with a text"),
    # what was answered
    ("ticket.side: buy", "▸answer.first: a", "there is no state `answer.first`; there is none"),
    (SENTENCE, SENTENCE + "\n    next: [{if: {▸answer.lst: a}, goto: last-of-all}]\n    " + ASK,
     "there is no state `answer.lst`; did you mean `answer.last`?"),
    (SENTENCE, SENTENCE + "\n    next: [{if: {answer.last: ▸c}, goto: last-of-all}]\n    " + ASK,
     "`answer.last` is never `c`; there are a, b"),
    # the ways of a run
    (SENTENCE, SENTENCE + "\n    next: [{goto: last-of-all}]\n  - id: ▸island\n    say: " + WORDS,
     "no way leads to the step `island`; go to it, or remove it"),
    (SENTENCE, SENTENCE + "\n    next: [{goto: last-of-all}, ▸{goto: first}]",
     "this branch is never taken, since the one above has no `if`; put that one last"),
    ('say: {en: "Five", ', "next: ▸[{goto: last}]\n    say: {en: Five, ",
     "a run could go round for ever through `last`, `last-of-all`: none of them waits for somebody"),
    (SENTENCE, SENTENCE + "\n    next: ▸[{goto: last}]", "a run could go round for ever through `last`"),
    ('say: {en: "Five", ', "next: ▸[{goto: first}]\n    say: {en: Five, ",
     "from the step `last-of-all` no way leads to an end; let a branch lead on"),
    # who acts
    ("    do: [{click: ticket.side.buy}]\n    expect", "    ▸expect",
     "the step expects something and has no `do`, so in show nobody brings it about; add `do`"),
    ("    expect: {ticket.side: buy}\n", "", "the step has a task and no `expect`, so nothing shows when it is done"),
    ("- id: last\n", "- id: last\n    ▸do: [{click: ticket.side.buy}]\n",
     "the step has a `do` and no `expect`: a learner would pass it without doing it; add `expect`"),
    ('    task: {en: "Three", zh-Hant: "三", zh-Hans: "三"}\n    do: [{click: ticket.side.buy}]\n    expect',
     "    do: [{click: ticket.side.buy}]\n    ▸expect",
     "the step expects something and has no `task`, so a learner is not told what to do; add `task`"),
    # questions
    (SENTENCE, SENTENCE + "\n    " + ASKED.format(WORDS, "true", "▸a", "false"), "two answers have the key `a`"),
    (SENTENCE, SENTENCE + "\n    " + ASKED.format(WORDS, "false", "b", "false").replace("answers", "▸answers"),
     "no answer is ever right; give one `right: true` or a condition"),
    # outside effects
    (CLICK, "click: ▸ticket.send", "`ticket.send` reaches beyond the screen; give"),
    ("watch: [too_few]\n", "watch: [too_few]\n    effect: true\n    next: [{goto: ▸first}]\n",
     "a step with an outside effect is never repeated; say with another step where to go on"),
    ("watch: [too_few]\n",
     "watch: [too_few]\n    effect: true\n  - id: after\n    watch: [▸too_few]\n    say: " + WORDS + "\n",
     "`too_few` leads back to `first`, before `first`, which cannot be undone; watch for a mistake that leads back"),
    # texts
    ('zh-Hant: "四"', 'zh-Hant: ▸"…"', "the text in `zh-Hant` is still to be written"),
    ('zh-Hant: "四"', 'zh-Hant: ▸"TODO ask"', "the text in `zh-Hant` is still to be written"),
    ('"Four", zh-Hant: "四"', '"Four of us", zh-Hant: ▸"Four of us"', "the text in `zh-Hant` is the English one"),
    ('en: "Four"', 'en: ▸"四個"', "the text in `en` is Chinese; write it in English"),
]  # fmt: skip


def findings_of(text: str, known: Known | None = KNOWN) -> list[Fault]:
    reading = read_walkthrough(text.encode())
    assert reading.walkthrough is not None, reading.faults
    return [
        Fault(reading.place(each.path, is_key=each.is_key), each.sentence)
        for each in findings_in(reading.walkthrough, known)
    ]


@pytest.mark.parametrize(("old", "new", "sentence"), FINDINGS)
def test_what_is_wrong_is_found_at_its_place(old: str, new: str, sentence: str) -> None:
    wrong = spoiled(old, new)
    found = [each for each in findings_of(wrong.text) if sentence in each.sentence]
    assert len(found) == 1, findings_of(wrong.text)
    if "▸" in new:
        assert found[0].place == wrong.place


def test_the_samples_are_fine() -> None:
    assert findings_of(SMALL) == []
    assert findings_of(SAMPLE_FILE.read_text("utf-8"), Known(TARGETS, STATES)) == []


def test_what_the_application_publishes_is_not_checked_where_it_is_not_known() -> None:
    text = (
        SMALL.replace("ticket.side.buy", "no.such").replace("ticket.side", "no.such").replace(">=0.1", ">9")
    )
    assert findings_of(text, None) == []
    assert len(findings_of(text)) == 3


def test_a_wait_without_anybody_to_act_does_not_stop_a_circle_and_a_question_does() -> None:
    text = SMALL.replace("then: last-of-all", "then: last")
    assert [each.sentence.partition(":")[0] for each in findings_of(text)] == [
        "a run could go round for ever through `last`"
    ]
    asked = text.replace(SENTENCE, SENTENCE + "\n    " + ASKED.format(WORDS, "true", "b", "false"))
    assert findings_of(asked) == []


def test_a_walkthrough_that_is_only_shown_needs_neither_tasks_nor_what_is_expected() -> None:
    text = SMALL.replace("[show, guide]", "[show]").replace(
        '    task: {en: "Three", zh-Hant: "三", zh-Hans: "三"}\n', ""
    )
    assert findings_of(text.replace("    expect: {ticket.side: buy}\n", "")) == []


def test_a_step_that_a_mistake_leads_back_to_is_within_reach() -> None:
    text = SMALL.replace(
        "    watch: [too_few]\n",
        "    watch: [too_few]\n    next: [{goto: last}]\n  - id: again\n    say: " + WORDS + "\n",
    )
    assert [each.sentence for each in findings_of(text)] == [
        "no way leads to the step `again`; go to it, or remove it"
    ]
    assert findings_of(text.replace("back_to: first", "back_to: again")) == []


def test_a_mistake_may_speak_of_what_was_answered_in_a_step() -> None:
    text = SMALL.replace(SENTENCE, f"{SENTENCE}\n    {ASK}").replace(
        "{lt: 200}}", "{lt: 200}, answer.last: {ne: a}}"
    )
    assert findings_of(text) == []


def test_after_many_findings_the_rest_is_left() -> None:
    steps = "".join(
        f"  - {{id: step-{n}, say: {WORDS}, next: [{{goto: nowhere-{n}}}]}}\n" for n in range(300)
    )
    assert len(findings_of(SMALL + steps)) == MOST_FINDINGS

"""Every kind of fault of a walkthrough file is said in one sentence, at its line and column."""

import pytest

from tests.walkthrough.samples import SAMPLE_FILE, sample
from tests.walkthrough.spoiled import ACT, CLICK, SMALL, spoiled
from tradewalk.walkthrough.reading.faults import MOST_FAULTS, START, Fault
from tradewalk.walkthrough.reading.walkthrough_file import (
    WalkthroughRefused,
    load_walkthrough,
    read_walkthrough,
)

STEP = "\n    expect: {ticket.side: buy}"
FAULTS = [
    # names of fields
    ("expect:", "▸expct:", "a step has no field `expct`; did you mean `expect`?"),
    ("modes:", "▸Modes:", "a walkthrough has no field `Modes`; did you mean `modes`?"),
    ("pack:", "▸xyzzy:", "the world of `given` has no field `xyzzy`; there are pack, account, clock, symbol, holdings"),
    (ACT, "{▸clik: ticket.side.buy}", "an action has no `clik`; did you mean `click`?"),
    (ACT, "{click: a, ▸type: b}", "an action has no field `type`; there are click"),
    ("{lt: 200}", "{▸lte: 200}", "a comparison has no field `lte`; did you mean `lt`?"),
    # what is missing
    ("id: small\n", "", "a walkthrough needs `id`; add `id: …`, a name of small letters, digits, _ and -"),
    ("title: {en: ", "title: ▸{fr: ", "a text in three languages needs `en`; add `en: …`, a text"),
    ("    timeout: {s: 30, then: last-of-all}\n", "", "a step needs `timeout`, since it has `wait`; add"),
    ("{s: 30, ", "▸{", "a timeout needs `s`; add `s: …`, a whole number of simulated seconds from 1 to 86400"),
    (f"[{ACT}]", "[▸{}]", "an action is empty; write one of click, type, set, choose, press, wait"),
    (f"[{ACT}]", "[{choose: ▸{in: a}}]", "the action `choose` has neither of `row` or `entry`; give one"),
    ("{lt: 200}", "▸{}", "`ticket.quantity` is compared with nothing; write an operator such as {ge: 200}"),
    ("expect: {ticket.side: buy}", "expect: ▸{}", "`expect` says nothing; leave it out or fill it in"),
    (f"[{ACT}]", "▸[]", "`do` has 0 entries; it needs at least 1, each an action such as"),
    # what a value is
    ("id: small", "id: ▸Small Walk", '`id` is a name of small letters, digits, _ and -; "Small Walk" is not'),
    ("id: small", "id: ▸[small]", "`id` is a name of small letters, digits, _ and -; a list is not"),
    ("id: small", "id:▸", "`id` is a name of small letters, digits, _ and -; nothing is not"),
    ("id: small", "id: ▸12", '`id` is a name of small letters, digits, _ and -; put 12 in quotes: "12"'),
    ('en: "Two"', "en: ▸true", '`en` is a text; put true in quotes: "true"'),
    ('en: "Two"', 'en: ▸"  "', '`en` is a text; "" is not'),
    ('"Two"', f'▸"{"x" * 2001}"', "`en` has 2,001 characters; 2,000 are the most"),
    ('">=0.1"', '▸"1.0"', '`app` is a range of versions such as ">=0.1,<1"; "1.0" is not'),
    ('"2025-08-27T10:31:50+08:00"', '▸"2025-08-27T10:31:50"', "`at` is an instant with its offset, such as"),
    ("[show, guide]", "[show, ▸giude]", 'an entry of `modes` does not know "giude"; did you mean `guide`?'),
    ("[show, guide]", "[show, guide, ▸show]", "`modes` has this entry for a second time; keep one"),
    ("[show, guide]", "▸show", '`modes` is a list, each entry a mode; "show" is not'),
    ("s: 30", "s: ▸-5", "`s` is a whole number of simulated seconds from 1 to 86400; -5 is not"),
    ("s: 30", 's: ▸"30"', '`s` is a whole number of simulated seconds from 1 to 86400; "30" is not'),
    ("s: 30", "s: ▸1e400", "`s` is a whole number of simulated seconds from 1 to 86400; 1e400 is not"),
    ("modes:", "score: {pass: ▸1.5}\nmodes:", "`pass` is a number from 0 to 1, the share of the steps that passes"),
    ("modes:", "score: {hint: ▸0.5}\nmodes:", "`hint` is a number from -1 to 0, what one takes off a step; 0.5 is not"),
    (STEP, STEP + "\n    effect: ▸yes", '`effect` is true or false; "yes" is not'),
    (CLICK, "click: ▸Ticket Buy", "`click` is a target that the command `targets` lists"),
    (ACT, "{press: ▸control k}", '`press` is a key such as Enter or Ctrl+K; "control k" is not'),
    (ACT, "{choose: {in: a, row: ▸{x: b, y: c}}}", "`row` is one field of the row and its value"),
    (ACT, "{set: {at: a, to: ▸13.5}}", "`to` is a text, a whole number, a price in quotes"),
    (ACT, "{type: {into: a, text: ▸00700}}", '`text` is a text; put 00700 in quotes: "00700"'),
    ("guide]", 'guide]\nscore: ▸"0.8"', '`score` is the score; "0.8" is not'),
    # conditions
    ("ticket.side: buy", "▸Ticket side: buy", "`Ticket side` is not a state path"),
    ("ticket.side: buy", "ticket.side: ▸[buy, sell]", "or operators such as {in: [filled, rejected]}; a list is not"),
    ("{lt: 200}", "{lt: ▸200.5}", '`lt`: a price stands in quotes; write "200.5"'),
    ("{lt: 200}", "▸200.5", '`ticket.quantity`: a price stands in quotes; write "200.5"'),
    ("{lt: 200}", "{lt: ▸many}", '`lt` is a whole number, or a price in quotes such as "1372.10"; "many" is not'),
    ("{lt: 200}", "{multiple_of: ▸0}", "`multiple_of` is a whole number above zero, or a price in quotes; 0 is not"),
    ("{lt: 200}", "{in: ▸filled}", '`in` is a list, each entry a value; "filled" is not'),
    ("{lt: 200}", "{exists: ▸1}", "`exists` is true or false; 1 is not"),
    ("{lt: 200}", "▸null", "`ticket.quantity` is compared with nothing; write {exists: false}"),
    ("{lt: 200}", "{in: [1, ▸{}]}", "an entry of `in` is a word, a whole number"),
    ("{lt: 200}", "▸0x1F", "`ticket.quantity` is a word, a whole number"),
    # pictures, questions, holdings
    (STEP, STEP + "\n    shot: {mark: [{▸circle: a}]}", "a mark has no `circle`; there are ring, callout"),
    (STEP, STEP + "\n    shot: {mark: [▸{callout: a}]}", "a `callout` needs `say`; add `say: …`, a text in"),
    (STEP, STEP + "\n    question: ▸{answers: []}", "a question needs `ask`; add `ask: …`, a text in three languages"),
    ("cn-retail-star,", "a, holdings: [{symbol: A.SH, quantity: 1, cost: ▸1.5}],", "`cost` is a price in quotes"),
    ("cn-retail-star,", 'a, holdings: [{symbol: A.SH, quantity: 1, cost: ▸"-1"}],', "`cost` is a price in quotes"),
    ("cn-retail-star,", "a, symbol: ▸Cambricon,", '`symbol` is a symbol such as 688256.SH; "Cambricon" is not'),
]  # fmt: skip


def faults_of(text: str) -> tuple[Fault, ...]:
    return read_walkthrough(text.encode()).faults


@pytest.mark.parametrize(("old", "new", "sentence"), FAULTS)
def test_a_fault_is_said_at_its_place(old: str, new: str, sentence: str) -> None:
    wrong = spoiled(old, new)
    found = [fault for fault in faults_of(wrong.text) if sentence in fault.sentence]
    assert len(found) == 1, faults_of(wrong.text)
    if "▸" in new:
        assert found[0].place == wrong.place


def test_what_is_missing_is_said_where_its_record_begins() -> None:
    wrong = spoiled("  - id: last-of-all\n    say", "  - ▸say")
    assert [fault.place for fault in faults_of(wrong.text)] == [wrong.place]


def test_all_faults_of_a_file_are_said_in_its_order() -> None:
    text = SMALL.replace("expect", "expct").replace("show, guide", "shw").replace("s: 30", "s: x")
    assert [(fault.place.line, fault.sentence.partition(";")[0]) for fault in faults_of(text)] == [
        (6, 'an entry of `modes` does not know "shw"'),
        (14, "a step has no field `expct`"),
        (19, "`s` is a whole number of simulated seconds from 1 to 86400"),
    ]  # fmt: skip


def test_after_many_faults_the_rest_is_not_listed() -> None:
    text = SMALL + "".join(f"  - {{id: step-{number}, wrong: 1}}\n" for number in range(200))
    found = faults_of(text)
    assert len(found) == MOST_FAULTS + 1
    assert found[-1].sentence == "there are more faults from here on; mend those above first"


def test_of_a_file_of_another_schema_nothing_else_is_said() -> None:
    (fault,) = faults_of(SMALL.replace("walkthrough/1", "walkthrough/2").replace("expect", "expct"))
    assert fault.sentence == (
        '`schema` is tradewalk-walkthrough/1, the only one that this version reads; "tradewalk-walkthrough/2" is not'
    )


def test_a_refused_file_says_its_faults_as_a_compiler_does() -> None:
    with pytest.raises(WalkthroughRefused) as refused:
        load_walkthrough("small.yaml", SMALL.replace("id: small", "id: S").encode())
    assert (
        str(refused.value) == 'small.yaml:2:5: `id` is a name of small letters, digits, _ and -; "S" is not'
    )


def test_a_file_without_faults_is_a_walkthrough() -> None:
    assert faults_of(SMALL) == ()
    assert read_walkthrough(SAMPLE_FILE.read_bytes()).walkthrough == sample()


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    data = SAMPLE_FILE.read_bytes()
    assert load_walkthrough("x", b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")) == sample()
    wrong = SMALL.replace("expect", "expct").replace("\n", "\r\n")
    assert [(*fault.place,) for fault in faults_of("\ufeff" + wrong)] == [(14, 5)]


def test_places_count_characters_and_not_bytes() -> None:
    wrong = spoiled('zh-Hans: "一"}', 'zh-Hans: "一", ▸extra: 1}')
    assert [fault.place for fault in faults_of(wrong.text)] == [wrong.place]
    assert wrong.place != START

"""The script of a course, run against a learning management system that takes nothing out of order."""

from decimal import Decimal

import pytest

from tests.walkthrough.browser import Browser, FakeLms
from tests.walkthrough.courses import a_course
from tradewalk.walkthrough.scorm.course_page import page_of

pytestmark = pytest.mark.usefixtures("qapp")
PAGE = page_of(a_course())


def test_a_sitting_is_begun_told_and_finished_in_the_order_of_the_standard() -> None:
    lms = FakeLms()
    Browser(PAGE, lms).wait(3_725_000).answer(check_1="b", check_2="c").wait(1_000).leave()
    assert lms.faults == []
    assert lms.course_of_calls == [
        "LMSInitialize", "LMSSetValue", "LMSCommit", "LMSSetValue", "LMSCommit", "LMSSetValue", "LMSCommit",
        "LMSFinish",
    ]  # fmt: skip
    assert lms.sets == [
        "cmi.core.lesson_status=incomplete",
        "cmi.core.score.raw=100",
        "cmi.core.score.min=0",
        "cmi.core.score.max=100",
        "cmi.suspend_data=check-1=b;check-2=c",
        "cmi.core.lesson_status=passed",
        "cmi.core.session_time=0001:02:06",
        "cmi.core.exit=",
    ]


def test_too_few_right_answers_do_not_pass_and_may_be_tried_again() -> None:
    lms = FakeLms()
    browser = Browser(PAGE, lms).answer(check_1="a", check_2="a")
    assert (lms.values["cmi.core.score.raw"], lms.values["cmi.core.lesson_status"]) == ("50", "failed")
    assert browser.text("result") == "Not passed: 1 of 2, 2 needed."
    assert [browser.text(f"check-{number}-verdict") for number in (1, 2)] == ["Not so.", "Right."]
    browser.answer(check_1="b").leave()
    assert lms.values["cmi.core.lesson_status"] == "passed"
    assert lms.faults == []


def test_a_verdict_goes_when_the_answer_is_another() -> None:
    browser = Browser(PAGE, None).answer(check_1="b", check_2="b")
    browser.change("check-2", "a")
    assert [browser.text(f"check-{number}-verdict") for number in (1, 2)] == ["Right.", ""]


@pytest.mark.parametrize(("letter", "status"), [("a", "passed"), ("b", "failed"), ("c", "passed")])
def test_any_one_of_several_right_answers_is_right(letter: str, status: str) -> None:
    lms = FakeLms()
    Browser(PAGE, lms).answer(check_1="b", check_2=letter)
    assert lms.values["cmi.core.lesson_status"] == status


def test_what_is_left_out_is_asked_for_before_anything_is_told() -> None:
    lms = FakeLms()
    browser = Browser(PAGE, lms).answer(check_1="b")
    assert browser.text("check-2-verdict") == "1 left."
    assert browser.focus == "check-2", "the keyboard is at what is left"
    assert browser.text("result") == ""
    assert lms.sets == ["cmi.core.lesson_status=incomplete"]


def test_the_keyboard_goes_to_the_result() -> None:
    assert Browser(PAGE, FakeLms()).answer(check_1="b", check_2="a").focus == "result"


def test_a_share_that_is_not_whole_is_told_to_the_hundredth() -> None:
    check = a_course().checks[0]
    three = tuple(type(check)(number, "?", ("One", "Other"), (0,)) for number in (1, 2, 3))
    lms = FakeLms()
    page = page_of(a_course(three, passing=Decimal("0.665")))
    browser = Browser(page, lms).answer(check_1="a", check_2="a", check_3="b")
    assert lms.values["cmi.core.score.raw"] == "66.67"
    assert browser.text("result") == "Not passed: 2 of 3, 3 needed.", "67 of a hundred are needed"


def test_each_answer_is_told_where_the_system_takes_that() -> None:
    lms = FakeLms(cmi__interactions___children="id,type", cmi__interactions___count="3")
    Browser(PAGE, lms).answer(check_1="b", check_2="b")
    assert lms.faults == []
    assert [each for each in lms.sets if "interactions" in each] == [
        "cmi.interactions.3.id=check-1",
        "cmi.interactions.3.type=choice",
        "cmi.interactions.3.correct_responses.0.pattern=b",
        "cmi.interactions.3.student_response=b",
        "cmi.interactions.3.result=correct",
        "cmi.interactions.4.id=check-2",
        "cmi.interactions.4.type=choice",
        "cmi.interactions.4.correct_responses.0.pattern=a",
        "cmi.interactions.4.correct_responses.1.pattern=c",
        "cmi.interactions.4.student_response=b",
        "cmi.interactions.4.result=wrong",
    ]


@pytest.mark.parametrize("mode", ["browse", "review"])
def test_who_only_looks_is_not_scored(mode: str) -> None:
    lms = FakeLms(cmi__core__lesson_mode=mode, cmi__core__lesson_status="incomplete")
    browser = Browser(PAGE, lms).answer(check_1="b", check_2="a")
    assert browser.text("result") == "Passed: 2 of 2."
    browser.leave()
    assert lms.sets == ["cmi.core.session_time=0000:00:00"]


def test_what_was_passed_stays_passed() -> None:
    lms = FakeLms(cmi__core__lesson_status="passed", cmi__core__score__raw="100")
    Browser(PAGE, lms).answer(check_1="a", check_2="b").leave()
    assert lms.values["cmi.core.lesson_status"] == "passed"
    assert lms.values["cmi.core.score.raw"] == "100"


def test_answers_of_an_earlier_sitting_are_there_again() -> None:
    lms = FakeLms(cmi__suspend_data="check-1=c;check-2=a;nonsense", cmi__core__lesson_status="failed")
    browser = Browser(PAGE, lms)
    assert [browser.chosen("check-1"), browser.chosen("check-2")] == ["c", "a"]
    browser.leave()
    assert lms.values["cmi.core.exit"] == "suspend"
    assert "cmi.core.lesson_status=incomplete" not in lms.sets, "what is known is not made less"


def test_a_course_without_checks_is_completed_by_reading_it() -> None:
    lms = FakeLms()
    browser = Browser(page_of(a_course(())), lms).answer()
    assert (browser.text("result"), browser.text("record")) == ("Read.", "Kept.")
    browser.leave()
    assert lms.faults == []
    assert lms.sets[1] == "cmi.core.lesson_status=completed"
    assert not any("score" in each for each in lms.sets)


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        (("LMSCommit",), "Not kept."),
        (("cmi.core.score.raw",), "Not kept."),
        (("cmi.core.lesson_status",), "Not kept."),
        (("cmi.suspend_data", "cmi.core.score.min", "cmi.core.score.max"), "Kept."),
        (("LMSInitialize",), "Nobody keeps it."),
    ],
)
def test_the_page_says_whether_the_result_was_taken(refused: tuple[str, ...], said: str) -> None:
    browser = Browser(PAGE, FakeLms(refused)).answer(check_1="b", check_2="a")
    assert (browser.text("result"), browser.text("record")) == ("Passed: 2 of 2.", said)


def test_without_a_system_the_page_works_alike() -> None:
    browser = Browser(PAGE, None).answer(check_1="b", check_2="b")
    assert browser.text("result") == "Not passed: 1 of 2, 2 needed."
    assert browser.text("record") == "Nobody keeps it."
    browser.leave()


@pytest.mark.parametrize(
    "frames",
    [
        "holder",
        "windowIn(holder)",
        "windowIn(foreignWindowIn(windowIn(holder)))",
        "Object.assign(windowIn(null), { opener: holder })",
        "windowIn(Object.assign(windowIn(null), { opener: windowIn(holder) }))",
    ],
)
def test_the_system_is_found_in_the_windows_around(frames: str) -> None:
    lms = FakeLms()
    Browser(PAGE, lms, frames)
    assert lms.calls[:1] == ["LMSInitialize"]


def test_a_window_that_leads_to_itself_is_not_searched_for_ever() -> None:
    around = "(function () { var a = windowIn(null), b = windowIn(a); a.parent = b; return a; }())"
    assert Browser(PAGE, None, around).answer(check_1="b", check_2="a").text("record") == "Nobody keeps it."


def test_nothing_is_told_after_the_end() -> None:
    lms = FakeLms()
    browser = Browser(PAGE, lms)
    browser.leave()
    browser.answer(check_1="b", check_2="a")
    assert lms.calls[-1] == "LMSFinish"
    assert lms.faults == []
    assert browser.text("record") == "Nobody keeps it."


def test_a_page_that_comes_back_from_memory_begins_anew() -> None:
    browser = Browser(PAGE, FakeLms())
    browser.run("view.listeners.pageshow({ persisted: false });")
    assert browser.run("reloaded") == 0
    browser.run("view.listeners.pageshow({ persisted: true });")
    assert browser.run("reloaded") == 1


@pytest.mark.parametrize(
    ("milliseconds", "said"),
    [
        (0, "0000:00:00"),
        (59_999, "0000:00:59"),
        (36_000_000, "0010:00:00"),
        (-5, "0000:00:00"),
        (1e12, "9999:46:40"),
    ],
)
def test_a_time_span_is_said_as_the_standard_wants_it(milliseconds: float, said: str) -> None:
    assert Browser(PAGE, None).run(f"course.timespan({milliseconds})") == said

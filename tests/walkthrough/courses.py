"""A small course, with two checks and a picture; what it says is in braces where its script fills something in."""

from decimal import Decimal
from typing import Any

from tradewalk.walkthrough.scorm.course import Chapter, Course, CourseCheck, CoursePicture, CourseWords

WORDS = CourseWords(
    simulated="SIMULATED",
    skip="Skip to the steps",
    chapters="Contents",
    legend="Question {number}.",
    submit="Check my answers",
    read="I have read it",
    right="Right.",
    wrong="Not so.",
    left="{count} left.",
    passed="Passed: {right} of {count}.",
    failed="Not passed: {right} of {count}, {needed} needed.",
    done="Read.",
    kept="Kept.",
    not_kept="Not kept.",
    alone="Nobody keeps it.",
    no_script="No script.",
    disclaimer="Not a record of trades.",
)
PICTURES = {"search.png": b"\x89PNG search", "unused.png": b"\x89PNG unused"}
CHECKS = (
    CourseCheck(1, "Is <anything> sent & done?", ("Yes", "No", "Both"), (1,)),
    CourseCheck(2, "Which may it be?", ("One", "Other", "Neither"), (0, 2)),
)


def a_course(checks: tuple[CourseCheck, ...] = CHECKS, **differently: Any) -> Course:
    chapters = (
        Chapter(
            "1. Type 688256 & open it", ("Many names look alike.",),
            CoursePicture("search.png", 'A picture of "search"', 560, 260, (("1", "Search"),)),
        ),
        *(Chapter(f"{check.number + 1}. Then", (), None, check) for check in checks),
    )  # fmt: skip
    given: dict[str, Any] = {
        "id": "buy-first-star-share", "title": "Buy your first STAR share", "language": "zh-Hant",
        "introduction": "Step by step.", "facts": (("Seed", "7"),), "chapters": chapters,
        "passing": Decimal("0.8"), "words": WORDS,
    }  # fmt: skip
    return Course(**given | differently)

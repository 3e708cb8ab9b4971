"""A small guide: a picture with marks, a picture without, a question; with signs that formats have a use for."""

from datetime import date

from tradewalk.walkthrough.guide_model import (
    Guide,
    GuideCheck,
    GuideMark,
    GuideOrigin,
    GuidePicture,
    GuideStep,
)

ORIGIN = GuideOrigin("buy-first", "0.1.0", 20250827, date(2025, 8, 27))
MARKS = (GuideMark(1, "Search & find"), GuideMark(2, "Quantity", "200 <at least>"), GuideMark(3, "", "here"))
PICTURE = GuidePicture("search.png", 60, 40, MARKS)
CHECK = GuideCheck(1, "Is anything *sent*?", ("Yes", "No & never", "Later"), (1,))


def a_guide(
    language: str = "en", theme: str = "light", *, steps: tuple[GuideStep, ...] | None = None
) -> Guide:
    origin = GuideOrigin(ORIGIN.walkthrough_id, ORIGIN.version, ORIGIN.seed, ORIGIN.rules_on, theme)
    shown = (
        GuideStep(1, "welcome", "Nothing is real", ("You do this <alone>.",)),
        GuideStep(2, "search", "Type 688256 & open it", ("Check the code.", "1. Then go on."), PICTURE),
        GuideStep(3, "review", "Look again", (), GuidePicture("review.png", 30, 20), CHECK),
    )
    return Guide("Buy <one> share", language, origin, shown if steps is None else steps)

"""The guide of a walkthrough as a package of SCORM 1.2, one for each language."""

from decimal import Decimal

from tradewalk.resources import read_text
from tradewalk.views.guide.course import course_of, course_style
from tradewalk.walkthrough.guide_model import Guide
from tradewalk.walkthrough.scorm.course import Files
from tradewalk.walkthrough.scorm.package import package_of


def course_package(guide: Guide, passing: Decimal, pictures: Files) -> bytes:
    """The package of a guide, while its language is spoken. ``passing`` is the share of right answers that passes.

    ``pictures`` has the content of each picture by the name of its file. Raises KeyError for one that is missing.
    """
    script = read_text("scorm", "course.js")
    return package_of(course_of(guide, passing), course_style(guide), script, pictures)

"""The guide of a walkthrough as a package of SCORM 1.2, one for each language."""

from decimal import Decimal

from tradewalk.guide_files import picture_path
from tradewalk.guide_play import Made
from tradewalk.resources import read_text
from tradewalk.views.guide.course import course_of, course_style
from tradewalk.walkthrough.guide_model import Guide
from tradewalk.walkthrough.scorm.course import Files
from tradewalk.walkthrough.scorm.package import package_of

COURSE = "course.zip"


def course_files(made: Made, passing: Decimal, files: Files) -> Files:
    """The package by its path below the folder of the guide; ``files`` are those there, the pictures among them."""
    pictures = {name: files[picture_path(made, name)] for name in made.images}
    return {f"{made.guide.language}/{COURSE}": course_package(made.guide, passing, pictures)}


def course_package(guide: Guide, passing: Decimal, pictures: Files) -> bytes:
    """The package of a guide, while its language is spoken. ``passing`` is the share of right answers that passes.

    ``pictures`` has the content of each picture by the name of its file. Raises KeyError for one that is missing.
    """
    script = read_text("scorm", "course.js")
    return package_of(course_of(guide, passing), course_style(guide), script, pictures)

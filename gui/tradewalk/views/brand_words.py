"""The words of the brand in the language that is spoken."""

from tradewalk.resources import brand
from tradewalk.views.formatting import language_tag


def brand_name() -> str:
    """What the application is called."""
    return brand().name[language_tag()]


def file_stem(about: str) -> str:
    """The beginning of the name of a file that is offered, which says where it comes from."""
    return f"{brand().command}-{about}"


def brand_summary() -> str:
    """What the application is, in a line."""
    return brand().summary[language_tag()]


def brand_disclaimer() -> str:
    """What stands under every document of the brand."""
    return brand().disclaimers[language_tag()]

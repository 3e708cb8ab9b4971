"""What a report of a fault wants to know, as text to paste; nothing of who the user is, or where files lie."""

from collections.abc import Iterator

from tradewalk.services.components import APPLICATION
from tradewalk.views.about.props import AboutProps


def report_of(props: AboutProps, name: str) -> str:
    """The report, in English, since whoever mends it may read no other language; *name* is the application's."""
    return "\n".join(_lines(props, name)) + "\n"


def _lines(props: AboutProps, name: str) -> Iterator[str]:
    around, chosen, tested = props.surroundings, props.choices, props.tested
    yield f"{name} {props.version} ({around.kind})"
    yield f"Rules: as of {props.rule_book.isoformat()}, the newest from {props.newest_rule.isoformat()}"
    yield f"Data: {props.pack} {props.pack_version}"
    yield f"System: {around.system}; Qt platform {around.platform}; screens {', '.join(around.screens)}"
    yield f"Python {around.python}, Qt {around.qt}, PySide6 {around.pair.pyside6}, numpy {around.numpy}"
    yield f"pyqtgraph {around.pair.pyqtgraph}"
    pair = f"PySide6 {tested.pyside6} and pyqtgraph {tested.pyqtgraph}"
    yield f"Tested with {pair}: {'the same' if props.is_tested_pair else 'NOT what runs here'}"
    yield (
        f"Language {chosen.language}, colours {chosen.palette}, prices {chosen.price_colours}, "
        f"text {chosen.text_size} %, {'phone view' if chosen.is_phone else 'usual view'}"
    )
    made_of = ", ".join(
        f"{each.name} {each.version}".strip() for each in props.components if each.name != APPLICATION
    )
    yield f"Made of: {made_of}"

"""The words of the page about the application."""

from PySide6.QtCore import QCoreApplication

from tradewalk.services.components import APPLICATION, Component
from tradewalk.views import formatting
from tradewalk.views.about.props import AboutProps

translate = QCoreApplication.translate


def fact_rows(props: AboutProps) -> tuple[tuple[str, str, str], ...]:
    """Each fact: the name of its place, what it is, and what is so."""
    around = props.surroundings
    pair = around.pair
    qt = f"Qt {around.qt} · PySide6 {pair.pyside6} · pyqtgraph {pair.pyqtgraph}"
    rules = translate("About", "As of {day}; its newest rule holds from {newest}")
    pack = translate("About", "Sample pack, version {version}").format(version=props.pack_version)
    return (
        ("version", translate("About", "Version"), props.version),
        (
            "rules",
            translate("About", "Rule book"),
            rules.format(
                day=formatting.long_date(props.rule_book), newest=formatting.long_date(props.newest_rule)
            ),
        ),
        ("pack", translate("About", "Data"), pack),
        ("pair", translate("About", "Toolkit"), qt),
        ("tested", translate("About", "Tested with"), tested_words(props)),
        ("system", translate("About", "Runs on"), f"Python {around.python} · {around.system}"),
    )


def tested_words(props: AboutProps) -> str:
    """The pair that the tests ran with."""
    return f"PySide6 {props.tested.pyside6} · pyqtgraph {props.tested.pyqtgraph}"


def pair_warning(props: AboutProps) -> str:
    """What is said where another pair runs."""
    text = translate(
        "About",
        "This version was tested with {tested}. Another pair runs here: what you see may be drawn otherwise, or fail.",
    )
    return text.format(tested=tested_words(props))


def component_words(component: Component, own_name: str) -> str:
    """A part and its licence, in one line."""
    name = own_name if component.name == APPLICATION else component.name
    licence = component.licence or translate("About", "its own licence")
    return f"{name} {component.version}".strip() + f" · {licence}"

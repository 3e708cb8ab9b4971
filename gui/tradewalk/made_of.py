"""What the application is made of: what is installed for it, Qt and what is in that, fonts; each part with its licence.

The page about the application shows it, and a build writes it down (``packaging/licences.py``). No window's part of Qt.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import qVersion

from tradewalk.resources import brand, read_text
from tradewalk.services.components import (
    APPLICATION,
    Component,
    installed_component,
    installed_components,
)


def parts() -> tuple[Component, ...]:
    """The application first, where it is installed, then the rest by name."""
    own = next(filter(installed_component, (brand().command, APPLICATION)), APPLICATION)
    found = map(_with_text, (*installed_components(own), *_shipped()))
    within = tomllib.loads(read_text("licences", "within.toml"))
    whole = (_with_others(each, within.get(each.name, ())) for each in found)
    return tuple(sorted(whole, key=lambda each: (each.name != APPLICATION, each.name.lower())))


def _shipped() -> Iterator[Component]:
    """What no distribution speaks of."""
    yield Component("Qt", qVersion(), "LGPL-3.0-only")
    fonts = read_text("fonts", "LICENSE-OFL.txt")
    yield Component("Inter, Noto Sans SC, Noto Sans TC", "", "OFL-1.1", (fonts,))


def _with_text(component: Component) -> Component:
    """With the text of its licence, where it names one that is shipped and brings none."""
    if component.texts or "LGPL-3.0" not in component.licence:
        return component
    return replace(
        component, texts=tuple(read_text("licences", f"{each}-3.0.txt") for each in ("LGPL", "GPL"))
    )


def _with_others(component: Component, others: Sequence[dict[str, Any]]) -> Component:
    """With what others have written of it: their names, and the texts of their licences."""
    if not others:
        return component
    licences = dict.fromkeys(name for each in others for name in each["licence"].split(" AND "))
    named = "\n\n".join("\n".join((each["name"], each["licence"], *each["holders"])) for each in others)
    texts = (f"{name}\n\n{read_text('licences', f'{name}.txt')}" for name in licences)
    whole = dict.fromkeys(filter(None, (component.licence, *licences)))
    return replace(component, licence=" AND ".join(whole), texts=(*component.texts, named, *texts))

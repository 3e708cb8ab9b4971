"""What the application is made of beside itself, each part with its licence: read from what is installed.

A build writes it down (``packaging/licences.py``), since a bundle has no list of what is installed in it; from source
it is read when somebody asks. Python's own library alone.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path

APPLICATION = __name__.partition(".")[0]
"""The name of the application among its parts, whatever a brand calls the distribution that it came in."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_TROVE = "License :: OSI Approved :: "
NAMED_BY = ("License-Expression", "License")
LONGEST_NAME = 100
"""Characters. What is longer in the place of a licence's name is the licence itself."""


@dataclass(frozen=True, slots=True)
class Component:
    """One part. ``licence`` is its name, as SPDX where the part says so; ``texts`` are the licences whole."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()


def installed_components(own: str = APPLICATION) -> tuple[Component, ...]:
    """The distribution *own*, which the application came in, and what it needs, and what that needs in turn.

    What is not installed is left out. They come by name, *own* first, as ``APPLICATION``.
    """
    found = {_plain(each.metadata["Name"]): _component(each) for each in _closure([own])}
    first = found.pop(_plain(own), None)
    rest = tuple(found[name] for name in sorted(found))
    return rest if first is None else (replace(first, name=APPLICATION), *rest)


def installed_component(name: str) -> Component | None:
    """This one distribution; None where it is not installed."""
    try:
        return _component(metadata.distribution(name))
    except metadata.PackageNotFoundError:
        return None


def _closure(names: Iterable[str]) -> Iterator[metadata.Distribution]:
    wanted, seen = list(names), set[str]()
    while wanted:
        if (name := _plain(wanted.pop())) in seen:
            continue
        seen.add(name)
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        yield distribution
        wanted += [each[0] for line in distribution.requires or () if (each := _needed(line))]


def _needed(requirement: str) -> re.Match[str] | None:
    """The name at the beginning of a requirement; None for what is wanted for an extra alone."""
    _, _, marker = requirement.partition(";")
    return None if "extra" in marker else _NAME.match(requirement)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(distribution: metadata.Distribution) -> Component:
    about = distribution.metadata
    return Component(about["Name"], distribution.version, _licence_of(about), tuple(_texts_of(distribution)))


def _licence_of(about: metadata.PackageMetadata) -> str:
    """The expression, else the name, else what it is classified as, else nothing."""
    said = next((all_said[0] for name in NAMED_BY if (all_said := about.get_all(name))), "")
    if said and "\n" not in said and len(said) <= LONGEST_NAME:
        return said
    classified = [
        each.removeprefix(_TROVE) for each in about.get_all("Classifier") or () if each.startswith(_TROVE)
    ]
    return ", ".join(classified)


def _texts_of(distribution: metadata.Distribution) -> Iterator[str]:
    """The licences beside the facts of a distribution, none twice."""
    seen = set[str]()
    files = [each for each in distribution.files or () if ".dist-info/" in each.as_posix()]
    for file in sorted(files, key=lambda each: (each.as_posix().count("/"), each.as_posix())):
        if not ("/licenses/" in file.as_posix() or _LICENCE_FILE.search(file.as_posix())):
            continue
        text = (
            Path(str(file.locate()))
            .read_bytes()
            .decode("utf-8", errors="replace")
            .replace("\r\n", "\n")
            .strip()
        )
        if text and text not in seen:
            seen.add(text)
            yield text


def written(components: Iterable[Component]) -> str:
    """The components as they are written down; the same ones give the same text."""
    said = [asdict(each) for each in components]
    return json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_components(text: str) -> tuple[Component, ...]:
    """The components of what was written down. Raises ValueError for what was not."""
    try:
        return tuple(
            Component(each["name"], each["version"], each["licence"], tuple(each["texts"]))
            for each in json.loads(text)
        )
    except (KeyError, TypeError) as error:
        raise ValueError("this is no list of components") from error

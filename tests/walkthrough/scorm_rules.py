"""The published structure of a package of SCORM 1.2, as rules: IMS Content Packaging 1.1.2 with what ADL adds to it.

Written after ``imscp_rootv1p1p2.xsd`` and ``adlcp_rootv1p2.xsd``: the children of each element in their order, its
attributes, how long things may be. ADL: the schema and its version are said, an organization is the default, whatever
a learner sees has a title, a resource says whether it is a SCO, and one that is launched has an address.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from xml.etree import ElementTree as ET

IMS, ADL = "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.adlnet.org/xsd/adlcp_rootv1p2"
MANIFEST = "imsmanifest.xml"
_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
MANY = 10**6


class Rule(NamedTuple):
    """Children in their order with how many there are, at least and at most; attributes that are needed, or may be."""

    children: tuple[tuple[str, int, int], ...] = ()
    needed: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    longest: int = 0


def _ims(name: str) -> str:
    return f"{{{IMS}}}{name}"


def _adl(name: str) -> str:
    return f"{{{ADL}}}{name}"


RULES = {
    _ims("manifest"): Rule(
        ((_ims("metadata"), 1, 1), (_ims("organizations"), 1, 1), (_ims("resources"), 1, 1)),
        ("identifier",), ("version",),
    ),
    _ims("metadata"): Rule(((_ims("schema"), 1, 1), (_ims("schemaversion"), 1, 1))),
    _ims("schema"): Rule(longest=100),
    _ims("schemaversion"): Rule(longest=20),
    _ims("organizations"): Rule(((_ims("organization"), 1, MANY),), ("default",)),
    _ims("organization"): Rule(
        ((_ims("title"), 1, 1), (_ims("item"), 1, MANY), (_ims("metadata"), 0, 1)), ("identifier",), ("structure",)
    ),
    _ims("title"): Rule(longest=200),
    _ims("item"): Rule(
        (
            (_ims("title"), 1, 1), (_ims("item"), 0, MANY), (_ims("metadata"), 0, 1), (_adl("prerequisites"), 0, 1),
            (_adl("maxtimeallowed"), 0, 1), (_adl("timelimitaction"), 0, 1), (_adl("datafromlms"), 0, 1),
            (_adl("masteryscore"), 0, 1),
        ),
        ("identifier",), ("identifierref", "isvisible", "parameters"),
    ),
    _adl("masteryscore"): Rule(longest=200),
    _ims("resources"): Rule(((_ims("resource"), 1, MANY),)),
    _ims("resource"): Rule(
        ((_ims("metadata"), 0, 1), (_ims("file"), 1, MANY), (_ims("dependency"), 0, MANY)),
        ("identifier", "type", _adl("scormtype"), "href"),
    ),
    _ims("file"): Rule((), ("href",)),
}  # fmt: skip


def faults_of(files: Mapping[str, bytes]) -> list[str]:
    """What is wrong with a package, given as its files by path."""
    if MANIFEST not in files:
        return [f"{MANIFEST} is missing"]
    try:
        manifest = ET.fromstring(files[MANIFEST])
    except ET.ParseError as error:
        return [f"{MANIFEST} is no XML: {error}"]
    if manifest.tag != _ims("manifest"):
        return [f"the root is {manifest.tag}"]
    return [*_element(manifest), *_names(manifest), *_values(manifest), *_paths(manifest, files)]


def _element(element: ET.Element) -> Iterator[str]:
    rule = RULES.get(element.tag)
    if rule is None:
        yield f"{element.tag} is not known"
        return
    if list(element) != _in_order(element, rule):
        yield f"{element.tag}: its children are out of order, or not known"
    for name, least, most in rule.children:
        if not least <= len(element.findall(name)) <= most:
            yield f"{element.tag}: there are {len(element.findall(name))} of {name}"
    given = set(element.attrib)
    yield from (f"{element.tag}: {name} is missing" for name in set(rule.needed) - given)
    yield from (f"{element.tag}: {name} is not allowed" for name in given - {*rule.needed, *rule.allowed})
    if rule.longest and not 0 < len(element.text or "") <= rule.longest:
        yield f"{element.tag}: it has {len(element.text or '')} characters"
    if not rule.longest and (element.text or "").strip():
        yield f"{element.tag}: text stands in it"
    for child in element:
        yield from _element(child)


def _in_order(element: ET.Element, rule: Rule) -> list[ET.Element]:
    return [child for name, _, _ in rule.children for child in element.findall(name)]


def _names(manifest: ET.Element) -> Iterator[str]:
    names = [each.attrib["identifier"] for each in manifest.iter() if "identifier" in each.attrib]
    yield from (f"{name!r} is no name of XML" for name in names if not _ID.fullmatch(name))
    if len(set(names)) != len(names):
        yield "two things have one identifier"
    resources = {each.get("identifier") for each in manifest.iter(_ims("resource"))}
    items = [each.get("identifierref") for each in manifest.iter(_ims("item")) if each.get("identifierref")]
    yield from (f"there is no resource {name!r}" for name in items if name not in resources)
    organizations = {each.get("identifier") for each in manifest.iter(_ims("organization"))}
    for each in manifest.iter(_ims("organizations")):
        if each.get("default") not in organizations:
            yield f"there is no organization {each.get('default')!r}"


def _values(manifest: ET.Element) -> Iterator[str]:
    wanted = {"schema": ("ADL SCORM",), "schemaversion": ("1.2",)}
    for name, values in wanted.items():
        yield from (
            f"{name} is {each.text!r}" for each in manifest.iter(_ims(name)) if each.text not in values
        )
    for each in manifest.iter(_ims("resource")):
        if each.get(_adl("scormtype")) not in ("sco", "asset") or each.get("type") != "webcontent":
            yield f"a resource is {each.get(_adl('scormtype'))!r} of {each.get('type')!r}"
    for each in manifest.iter(_adl("masteryscore")):
        if not re.fullmatch(r"\d{1,2}|100", each.text or ""):
            yield f"the mastery score is {each.text!r}"


def _paths(manifest: ET.Element, files: Iterable[str]) -> Iterator[str]:
    there = set(files) - {MANIFEST}
    for resource in manifest.iter(_ims("resource")):
        listed = [each.get("href") or "" for each in resource.findall(_ims("file"))]
        if resource.get("href") not in listed:
            yield f"{resource.get('href')!r} is launched and not listed"
        if len(set(listed)) != len(listed):
            yield "a file is listed twice"
        yield from (f"{path!r} is listed and not there" for path in listed if path not in there)
        yield from (f"{path!r} is there and not listed" for path in sorted(there - set(listed)))
        yield from (
            f"{path!r} is no path of the web" for path in listed if not re.fullmatch(r"[\w./-]+", path)
        )

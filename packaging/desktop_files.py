"""What a Linux desktop is told of the application: how it is started, what it is, what it opens, how it looks.

The texts are templates in ``packaging/desktop``, filled from a brand. Equal brands, versions and days give equal files.
"""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from failure import Failure

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "gui"))

from tradewalk.walkthrough.file_names import OWN_SUFFIX  # noqa: E402

if TYPE_CHECKING:
    from datetime import date as Day  # noqa: N812 - a parameter has the plain word

    from tradewalk.brand import Brand

TEMPLATES = HERE / "desktop"
CHANGELOG = HERE / "CHANGELOG.md"
LOCALES = {"zh_CN": "zh-Hans", "zh_HK": "zh-Hant", "zh_TW": "zh-Hant"}
PICTURE = "light-{language}-{width}x{height}-100.png"
"""One of the looks in which ``dev.py shots`` writes a scene."""
WIDTH, HEIGHT = 1440, 900
_RELEASE = re.compile(
    r"^## (?P<version>\S+) \((?P<day>[^)]*)\)\n+(?P<text>.+?)(?=\n\n)", re.MULTILINE | re.DOTALL
)


def write_all(brand: Brand, root: Path, version: str, date: Day, python: Path | None = None) -> None:
    """Write everything below *root*, which stands for ``/``.

    The icons in sizes are painted by Qt, so they are written where the *python* of an environment with PySide6 is
    given; the drawing itself is written in any case. Raises Failure and OSError.
    """
    places = places_of(brand)
    words = words_of(brand, version, date)
    for template, place in places.items():
        _write(root / place, filled(template, words))
    manual = filled("command.1", {key: roff(text) for key, text in words.items()})
    _write_packed(root / f"usr/share/man/man1/{words['command']}.1.gz", manual)
    icons = root / "usr/share/icons/hicolor"
    drawing = icons / f"scalable/apps/{words['application']}.svg"
    drawing.parent.mkdir(parents=True, exist_ok=True)
    drawing.write_bytes(brand.logo.read_bytes())
    if python is not None:
        paint_icons(python, drawing, icons, words["application"])


def places_of(brand: Brand) -> dict[str, str]:
    """The templates that are filled as they are, and where each comes to lie."""
    return {
        "application.desktop": f"usr/share/applications/{brand.application}.desktop",
        "metainfo.xml": f"usr/share/metainfo/{brand.application}.metainfo.xml",
        "walkthrough-mime.xml": f"usr/share/mime/packages/{brand.application}.xml",
        "user-data.txt": f"usr/share/doc/{brand.command}/user-data.txt",
    }


def words_of(brand: Brand, version: str, date: Day) -> dict[str, str]:
    """What stands in the templates, as plain text but for the parts that are XML already."""
    names, summaries = brand.name, brand.summary
    return {
        "name": names["en"],
        "name_zh_hans": names["zh-Hans"],
        "name_zh_hant": names["zh-Hant"],
        "summary": summaries["en"].rstrip("."),
        "summary_zh_hans": summaries["zh-Hans"].rstrip("。"),
        "summary_zh_hant": summaries["zh-Hant"].rstrip("。"),
        "summary_lower": _begun_small(summaries["en"].rstrip(".")),
        "publisher": brand.publisher,
        "command": brand.command,
        "COMMAND": brand.command.upper(),
        "application": brand.application,
        "mime": brand.mime,
        "suffix": OWN_SUFFIX,
        "colour_light": brand.light.accent,
        "colour_dark": brand.dark.accent,
        "version": version,
        "date": date.isoformat(),
        "urls": urls(brand),
        "screenshots": screenshots(brand),
        "releases": releases(CHANGELOG.read_text("utf-8"), version, date),
    }


READY = ("urls", "screenshots", "releases")
"""What is XML already."""


def filled(template: str, words: dict[str, str]) -> str:
    """A template with its words; those of an XML file are made fit for it. Raises Failure for a word it lacks."""
    text = (TEMPLATES / template).read_text("utf-8")
    if template.endswith(".xml"):
        words = {key: word if key in READY else escape(word, {'"': "&quot;"}) for key, word in words.items()}
    try:
        return Template(text).substitute(words)
    except (KeyError, ValueError) as error:
        raise Failure(f"packaging/desktop/{template} asks for what there is not ({error}): mend it") from None


def roff(text: str) -> str:
    """Text as a man page has it: no line that begins with a dot, and a hyphen that can be copied."""
    return re.sub(r"^([.'])", r"\\&\1", text.replace("\\", "\\e").replace("-", "\\-"), flags=re.MULTILINE)


def urls(brand: Brand) -> str:
    """The addresses of the metainfo; nothing where the brand has none."""
    return "" if not brand.homepage else f'  <url type="homepage">{escape(brand.homepage)}</url>\n'


def screenshots(brand: Brand) -> str:
    """The pictures of the metainfo, as ``dev.py shots`` writes them, below the homepage.

    Nothing where there is no homepage: a picture has an address in the net, and what has none is not promised.
    """
    if not brand.homepage:
        return ""
    shown = tomllib.loads((TEMPLATES / "screenshots.toml").read_text("utf-8"))["screenshot"]
    told = "".join(_screenshot(brand, each, is_first=each is shown[0]) for each in shown)
    return f"  <screenshots>\n{told}  </screenshots>\n"


def _screenshot(brand: Brand, shown: dict[str, str], *, is_first: bool) -> str:
    kind = ' type="default"' if is_first else ""
    lines = [
        f"    <screenshot{kind}>",
        f"      <caption>{escape(shown['en'])}</caption>",
        *(
            f'      <caption xml:lang="{locale}">{escape(shown[language])}</caption>'
            for locale, language in LOCALES.items()
        ),
        _image(brand, shown["scene"], "en", ""),
        *(
            _image(brand, shown["scene"], language, f' xml:lang="{locale}"')
            for locale, language in LOCALES.items()
        ),
        "    </screenshot>\n",
    ]
    return "\n".join(lines)


def _image(brand: Brand, scene: str, language: str, locale: str) -> str:
    picture = PICTURE.format(language=language, width=WIDTH, height=HEIGHT)
    address = escape(f"{brand.homepage.rstrip('/')}/screenshots/{scene}/{picture}")
    return f'      <image type="source" width="{WIDTH}" height="{HEIGHT}"{locale}>{address}</image>'


def releases(changelog: str, version: str, date: Day) -> str:
    """The releases of the changelog, the newest first. One without a day is that of *date*. Raises Failure."""
    found = [each.groupdict() for each in _RELEASE.finditer(f"{changelog}\n\n")]
    if not any(each["version"] == version for each in found):
        raise Failure(
            f"packaging/CHANGELOG.md says nothing of {version}: give it a heading '## {version} (day)'"
        )
    return "".join(_release(each, date) for each in found)


def _release(found: dict[str, str], date: Day) -> str:
    day = found["day"] if re.fullmatch(r"\d{4}-\d\d-\d\d", found["day"]) else date.isoformat()
    text = escape(" ".join(found["text"].split()))
    head = f'    <release version="{escape(found["version"])}" date="{day}">'
    return f"{head}\n      <description>\n        <p>{text}</p>\n      </description>\n    </release>\n"


def paint_icons(python: Path, drawing: Path, icons: Path, name: str) -> None:
    """Paint the drawing in every size of an icon theme, with the Qt of an environment. Raises Failure."""
    command = [str(python), str(HERE / "icons.py"), "hicolor", str(drawing), str(icons), name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr, flush=True)
        raise Failure(f"the icons could not be painted from {drawing}; Qt's words stand above")


def _begun_small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))

"""A brand's folder, read: quickly where the application starts, and with every question where it is made."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tradewalk.brand.facts import Brand, BrandColours, BrandFeePlans
from tradewalk.brand.faults import BrandError, BrandFault, Lines
from tradewalk.brand.fields import MAY_BE_ABSENT, SHAPE, Shape, WrongValue, texts_of

FACTS = "brand.toml"
_SYNTAX_LINE = re.compile(r"\(at line (\d+)")


def read_brand(folder: Path) -> Brand:
    """The brand of a folder, by its ``brand.toml`` alone. Raises BrandError."""
    path = folder / FACTS
    text = _text_of(path)
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = _SYNTAX_LINE.search(str(error))
        raise BrandError(
            (BrandFault(str(path), int(line[1]) if line else 0, "", f"no TOML: {error}."),)
        ) from error
    read: dict[str, Any] = {}
    wrong = list(_take(table, SHAPE, "", read))
    if wrong:
        lines = Lines(text)
        faults = (BrandFault(str(path), lines.of(field), field, why) for field, why in wrong)
        raise BrandError(tuple(sorted(faults, key=lambda fault: fault.line)))
    return _brand_of(folder, read)


def load_brand(folder: Path, shipped: Path | None = None) -> Brand:
    """The brand of a folder, with its logo, its contrasts and all that it names among what is shipped.

    ``shipped`` is the folder of the resources; None: those of the checkout. Raises BrandError with every fault.
    """
    from tradewalk.brand.references import reference_faults

    brand = read_brand(folder)
    lines = Lines(_text_of(folder / FACTS))
    resources = shipped or Path(__file__).resolve().parents[3] / "resources" / "tradewalk_resources"
    faults = tuple(reference_faults(brand, str(folder / FACTS), lines, resources))
    if faults:
        raise BrandError(faults)
    return brand


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise BrandError((BrandFault(str(path), 0, "", f"it cannot be read: {error.strerror}."),)) from error
    except UnicodeDecodeError as error:
        raise BrandError((BrandFault(str(path), 0, "", f"it is not UTF-8 (byte {error.start})."),)) from error


def _take(
    table: dict[str, Any], shape: Shape, around: str, read: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    """Read a table into *read* by field; what is wrong, as field and sentence."""
    for key in table.keys() - shape.keys():
        yield f"{around}{key}", f"no such field is known; there are {', '.join(shape)}."
    for key, kind in shape.items():
        field = f"{around}{key}"
        if key not in table:
            if field in MAY_BE_ABSENT:
                read[field] = MAY_BE_ABSENT[field]
            else:
                yield field, "this field is missing; every brand has it."
        elif callable(kind):
            try:
                read[field] = kind(table[key])
            except WrongValue as error:
                yield field, str(error)
        elif isinstance(table[key], dict):
            yield from _take(table[key], kind, f"{field}.", read)
        else:
            yield field, f"this is no table; begin it with [{field}]."


def _brand_of(folder: Path, read: dict[str, Any]) -> Brand:
    def within(table: str) -> dict[str, Any]:
        start = f"{table}."
        return {field.removeprefix(start): value for field, value in read.items() if field.startswith(start)}

    return Brand(
        folder=folder,
        name=texts_of(within("name")),
        publisher=read["publisher"],
        homepage=read["homepage"],
        summary=texts_of(within("summary")),
        disclaimers=texts_of(within("disclaimers")),
        **within("identifiers"),
        light=BrandColours(**within("colours.light")),
        dark=BrandColours(**within("colours.dark")),
        fee_plans=BrandFeePlans(**within("fee_plans")),
        fee_source=texts_of(source) if (source := within("fee_source")) else None,
        default_pack=read["default_pack"],
        walkthroughs=read["walkthroughs"],
    )

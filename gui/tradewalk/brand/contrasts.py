"""Whether what a brand colours can be read: WCAG 2 contrasts, of at least 4.5 : 1, as everywhere in the application."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from tradewalk.brand.facts import Brand, BrandColours

LEAST = 4.5
GROUNDS = ("bg", "surface", "raised", "line_soft")
INKS = ("ink", "ink_2", "red", "green", "orange", "blue", "error", "warn")


def contrast(first: str, second: str) -> float:
    """The contrast of two colours (``#rrggbb``): from 1, the same, to 21, black on white."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def contrast_faults(brand: Brand, shipped: Path) -> Iterator[tuple[str, str]]:
    """The colours that cannot be read on their grounds, as field and sentence."""
    tokens = tomllib.loads((shipped / "styles" / "tokens.toml").read_text(encoding="utf-8"))
    for palette, colours in (("light", brand.light), ("dark", brand.dark)):
        yield from _of_palette(palette, colours, tokens[palette])


def _of_palette(palette: str, colours: BrandColours, tokens: dict[str, str]) -> Iterator[tuple[str, str]]:
    pairs = [("accent", colours.accent, f"{ground} {tokens[ground]}", tokens[ground]) for ground in GROUNDS]
    pairs.append(("accent", colours.accent, f"accent_bg {colours.accent_bg}", colours.accent_bg))
    for ground in ("accent", "accent_strong"):
        colour = getattr(colours, ground)
        pairs.append(("on_accent", colours.on_accent, f"{ground} {colour}", colour))
    for field, colour, ground_name, ground in pairs:
        if (found := contrast(colour, ground)) < LEAST:
            yield f"colours.{palette}.{field}", _sentence(colour, ground_name, found)
    for ink in INKS:
        if (found := contrast(tokens[ink], colours.accent_bg)) < LEAST:
            sentence = _sentence(f"{ink} {tokens[ink]}", colours.accent_bg, found)
            yield f"colours.{palette}.accent_bg", sentence


def _sentence(ink: str, ground: str, found: float) -> str:
    return f"{ink} on {ground} has a contrast of {found:.2f} : 1; text wants at least {LEAST} : 1."


def _luminance(colour: str) -> float:
    channels = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

"""What a brand is: every fact by which one edition of the application differs from another."""

from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "zh-Hant", "zh-Hans")
"""Every text of a brand is given in each of these."""


@dataclass(frozen=True, slots=True)
class Texts:
    """One text in every language; ``texts["zh-Hant"]`` is that of a language."""

    en: str
    zh_hant: str
    zh_hans: str

    def __getitem__(self, language: str) -> str:
        """The text of a language of ``LANGUAGES``. Raises KeyError."""
        return {"en": self.en, "zh-Hant": self.zh_hant, "zh-Hans": self.zh_hans}[language]


@dataclass(frozen=True, slots=True)
class BrandColours:
    """The accents of one palette, each ``#rrggbb``.

    ``accent`` is text, marks and filled buttons; ``accent_strong`` the same below the mouse; ``accent_bg`` the ground
    of what is chosen; ``on_accent`` what is written on the first two.
    """

    accent: str
    accent_strong: str
    accent_bg: str
    on_accent: str


@dataclass(frozen=True, slots=True)
class BrandFeePlans:
    """The plan by which an account of each region is charged, by the subject of its rules."""

    cn: str
    hk: str
    us: str


@dataclass(frozen=True, slots=True)
class Brand:
    """One edition. ``folder`` is where it was read.

    ``command`` is the name of the executable, the package and the data folder. ``application`` is the reversed domain
    name of the desktop file, of AppStream and of the bundle; ``mime`` the type of a walkthrough's file. ``homepage`` is
    empty where there is none. ``light`` and ``dark`` are the accents; high contrast has colours of its own and no
    brand's. ``fee_source`` is what rules of its own
    rest on, where it has such. ``walkthroughs`` are those on offer, the first to be taken first.
    """

    folder: Path
    name: Texts
    publisher: str
    homepage: str
    summary: Texts
    disclaimers: Texts
    command: str
    application: str
    mime: str
    light: BrandColours
    dark: BrandColours
    fee_plans: BrandFeePlans
    fee_source: Texts | None
    default_pack: str
    walkthroughs: tuple[str, ...]

    @property
    def logo(self) -> Path:
        """The one picture of which every icon is made: a square SVG."""
        return self.folder / "logo.svg"

    @property
    def fees(self) -> Path:
        """Rules of fees of the brand's own, beside those that are shipped; most brands have no such file."""
        return self.folder / "fees.toml"

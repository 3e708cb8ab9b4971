"""What the application ships, opened and handed down: rule book, sample pack, practice account profiles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tradewalk.domain.calendars import last_covered_day
from tradewalk.domain.instants import Instant, instant_at, moment_of
from tradewalk.domain.profiles import Profile, Region, load_profiles
from tradewalk.domain.rule_pages import open_rule_book
from tradewalk.domain.rules import RuleBook
from tradewalk.market.listings import Listings
from tradewalk.market.sample_pack import load_sample_pack
from tradewalk.resources import brand, names_in, read_text, resource
from tradewalk.simulation.setting import Setting

if TYPE_CHECKING:
    from tradewalk.market.indicators.indicator_texts import IndicatorTexts

FIRST_DAY, FIRST_TIME = date(2025, 8, 27), time(10, 30)
FIRST_SYMBOLS = {Region.CN: "688256.SH", Region.HK: "00700.HK", Region.US: "AAPL.US"}
"""What a window shows first, by the home of its account."""


class NotShipped(Exception):
    """Something was asked for that is not among what is shipped. The message is one sentence."""


@dataclass(frozen=True)
class Shipped:
    """The market of the sample pack, and who may trade in it; the first profile is the usual one."""

    listings: Listings
    profiles: tuple[Profile, ...]

    def setting(self, profile_id: str | None) -> Setting:
        """The setting of an account of this profile; of the first one for None. Raises NotShipped."""
        if profile_id is None:
            return Setting(self.listings, self.profiles[0])
        for profile in self.profiles:
            if profile.id == profile_id:
                return Setting(self.listings, profile)
        known = ", ".join(profile.id for profile in self.profiles)
        raise NotShipped(f"There is no practice account {profile_id!r}; there are {known}.")

    def check_instant(self, at: Instant) -> None:
        """Refuse an instant that the pack and the calendars do not reach. Raises NotShipped."""
        first = self.listings.pack.simulated_days[0]
        last = last_covered_day(self.listings.rule_book)
        if not first <= moment_of(at).date() <= last:
            raise NotShipped(
                f"{moment_of(at):%Y-%m-%d %H:%M} cannot be simulated; the sample pack begins on {first}, "
                f"and the trading calendars end on {last}."
            )

    def symbol(self, name: str) -> str:
        """The symbol of a symbol or bare code. Raises NotShipped."""
        for instrument in self.listings.pack.instruments:
            if name.upper() in (instrument.symbol, instrument.code):
                return instrument.symbol
        known = ", ".join(instrument.symbol for instrument in self.listings.pack.instruments)
        raise NotShipped(f"The sample pack has no instrument {name!r}; it has {known}.")


def first_instant(setting: Setting) -> Instant:
    """Where a new account begins: the first morning, on the clocks of its home market."""
    noon = instant_at(FIRST_DAY, time(12))
    return instant_at(FIRST_DAY, FIRST_TIME, setting.home_zone(noon))


def shipped_rule_book() -> RuleBook:
    """The rules of every market; each is read when a question first touches it, and may raise RuleFileError then.

    Fees of the brand's own stand beside those that are shipped.
    """
    files = {name: read_text("rules", name) for name in names_in("rules")}
    if brand().fees.exists():
        files[str(brand().fees)] = brand().fees.read_text(encoding="utf-8")
    return open_rule_book(files)


@cache
def indicator_texts() -> IndicatorTexts:
    """What the indicators of the charts are called and what they say."""
    from tradewalk.market.indicators.indicator_texts import load_indicator_texts

    return load_indicator_texts("indicators.toml", read_text("indicators.toml"))


def load_shipped() -> Shipped:
    """Open what is shipped. Raises RuleFileError, PackError or ProfilesWrong."""
    rule_book = shipped_rule_book()
    pack = load_sample_pack(resource(brand().default_pack))
    return Shipped(
        Listings(pack, rule_book, pack.seed), load_profiles(read_text("accounts.toml"), fee_plans())
    )


def fee_plans() -> dict[Region, str]:
    """The plan by which an account of each region is charged."""
    return {region: getattr(brand().fee_plans, region.value) for region in Region}


def rebuild_sample(out: Path | None) -> list[Path]:
    """Write the sample pack anew, over the shipped one or into *out*; the files, sorted. Raises OSError."""
    from tradewalk.market.sample_generator.rebuild import rebuild

    shipped = resource("sample")
    return rebuild(Path(str(shipped)) if out is None else out, shipped, shipped_rule_book())

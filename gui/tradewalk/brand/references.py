"""What a brand names outside of its facts: its logo, plans, packs and walkthroughs, and the grounds of its colours."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from tradewalk.brand.contrasts import contrast_faults
from tradewalk.brand.facts import Brand
from tradewalk.brand.faults import BrandFault, Lines
from tradewalk.brand.logo import logo_faults

HOME_BOARDS = {
    "cn": ("sse-main", "sse-star", "szse-main", "szse-chinext", "sse-etf"),
    "hk": (
        "hkex-main",
        "hkex-etp",
        "northbound-sse",
        "northbound-star",
        "northbound-szse",
        "northbound-chinext",
    ),
    "us": ("us-listed",),
}
"""The boards that an account of each region trades on, and its plan has to cover."""
BOARDS_OF_EXCHANGES = {
    "SH": ("sse-main", "sse-star", "sse-etf"),
    "SZ": ("szse-main", "szse-chinext"),
    "HK": ("hkex-main", "hkex-etp"),
    "US": ("us-listed",),
}
"""A rule of a whole exchange is one of each of its boards."""
Plans = dict[str, set[str]]


def reference_faults(brand: Brand, file: str, lines: Lines, shipped: Path) -> Iterator[BrandFault]:
    """Everything that a brand names and that is not there or not as it has to be."""

    def fault(field: str, sentence: str) -> BrandFault:
        return BrandFault(file, lines.of(field), field, sentence)

    yield from (fault(*each) for each in contrast_faults(brand, shipped))
    yield from (fault(*each) for each in _shipped_faults(brand, shipped))
    yield from (BrandFault(str(brand.logo), line, "", sentence) for line, sentence in logo_faults(brand.logo))


def _shipped_faults(brand: Brand, shipped: Path) -> Iterator[tuple[str, str]]:
    packs = sorted(path.parent.name for path in shipped.glob("*/pack.json"))
    if brand.default_pack not in packs:
        yield "default_pack", f"there is no pack {brand.default_pack!r}; there are {', '.join(packs)}."
    known = sorted(path.stem for path in (shipped / "walkthroughs").glob("*.yaml"))
    for name in brand.walkthroughs:
        if name not in known:
            yield "walkthroughs", f"there is no walkthrough {name!r}; there are {', '.join(known)}."
    yield from _plan_faults(brand, shipped)


def _plan_faults(brand: Brand, shipped: Path) -> Iterator[tuple[str, str]]:
    files = [*sorted((shipped / "rules").glob("fees-*.toml")), *([brand.fees] if brand.fees.exists() else [])]
    plans: Plans = {}
    for path in files:
        try:
            _add_plans(path.read_text(encoding="utf-8"), plans)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, AttributeError) as error:
            yield "fee_plans", f"{path} holds no rules of fees: {error}."
            return
    for region, boards in HOME_BOARDS.items():
        plan = getattr(brand.fee_plans, region)
        missing = [board for board in boards if board not in plans.get(plan, ())]
        if plan not in plans:
            yield (
                f"fee_plans.{region}",
                f"there is no fee plan {plan!r}; there are {', '.join(sorted(plans))}.",
            )
        elif missing:
            yield f"fee_plans.{region}", f"the plan {plan!r} has no fees for {', '.join(missing)}."


def _add_plans(text: str, plans: Plans) -> None:
    for rule in tomllib.loads(text)["rule"]:
        if rule["kind"] == "fee-plan":
            boards = plans.setdefault(rule["subject"], set())
            for scope in rule["scope"]:
                boards.update(BOARDS_OF_EXCHANGES.get(scope, (scope,)))

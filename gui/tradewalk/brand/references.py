"""What a brand names outside of its facts: its logo, plans, packs and walkthroughs, and the grounds of its colours."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tradewalk.brand.contrasts import contrast_faults
from tradewalk.brand.facts import Brand
from tradewalk.brand.faults import BrandFault, Lines
from tradewalk.brand.logo import logo_faults
from tradewalk.domain.fees import fee_rules, plan_names
from tradewalk.domain.instruments import Board
from tradewalk.domain.rule_files import RuleFileError, load_rule_book
from tradewalk.domain.rule_pages import open_rule_book
from tradewalk.domain.rules import NoRule, RuleBook

ON = date(2025, 8, 27)
"""The day on which new accounts begin: what a plan charges then is looked up."""
HOME_BOARDS = {
    "cn": (Board.SSE_MAIN, Board.SSE_STAR, Board.SSE_ETF, Board.SZSE_MAIN, Board.SZSE_CHINEXT, Board.BSE),
    "hk": (
        *(Board.HKEX_MAIN, Board.HKEX_ETP, Board.NORTHBOUND_SSE, Board.NORTHBOUND_STAR, Board.NORTHBOUND_ETF),
        *(Board.NORTHBOUND_SZSE, Board.NORTHBOUND_CHINEXT),
    ),
    "us": (Board.US_LISTED,),
}
"""The boards that an account of each region trades on, and its plan has to cover."""


_PLACE = re.compile(r"^, line (\d+), |\(at line (\d+)")
"""What the reader of rules says behind the name of a file."""


def reference_faults(brand: Brand, file: str, lines: Lines, shipped: Path) -> Iterator[BrandFault]:
    """Everything that a brand names and that is not there or not as it has to be."""

    def fault(field: str, sentence: str) -> BrandFault:
        return BrandFault(file, lines.of(field), field, sentence)

    yield from (fault(*each) for each in contrast_faults(brand, shipped))
    yield from (fault(*each) for each in _shipped_faults(brand, shipped))
    try:
        book = _book_of_fees(brand, shipped)
    except (OSError, UnicodeDecodeError) as error:
        yield BrandFault(str(brand.fees), 0, "", f"it cannot be read: {error}.")
    except RuleFileError as error:
        yield _rules_wrong(brand.fees, error)
    else:
        yield from (fault(*each) for each in (*_source_faults(brand), *_uncovered(brand, book)))
    yield from (BrandFault(str(brand.logo), line, "", sentence) for line, sentence in logo_faults(brand.logo))


def _rules_wrong(fees: Path, error: Exception) -> BrandFault:
    """What is wrong with the brand's own rules of fees, in their own file where it is said to be there."""
    said = str(error)
    if not said.startswith(str(fees)):
        return BrandFault(str(fees), 0, "", f"these rules do not go with the shipped ones: {said}")
    rest = said.removeprefix(str(fees))
    found = _PLACE.search(rest)
    sentence = re.sub(r"^, line \d+, ", "", rest)
    line = int(found[1] or found[2]) if found else 0
    return BrandFault(str(fees), line, "", f"it{sentence}" if sentence.startswith(" ") else sentence)


def _shipped_faults(brand: Brand, shipped: Path) -> Iterator[tuple[str, str]]:
    packs = sorted(path.parent.name for path in shipped.glob("*/pack.json"))
    if brand.default_pack not in packs:
        yield "default_pack", f"there is no pack {brand.default_pack!r}; there are {', '.join(packs)}."
    known = sorted(path.stem for path in (shipped / "walkthroughs").glob("*.yaml"))
    for name in brand.walkthroughs:
        if name not in known:
            yield "walkthroughs", f"there is no walkthrough {name!r}; there are {', '.join(known)}."


def _book_of_fees(brand: Brand, shipped: Path) -> RuleBook:
    """The shipped rules of fees and the brand's own. Raises OSError, UnicodeDecodeError and RuleFileError."""
    places = sorted((shipped / "rules").glob("fees-*.toml"))
    own = [brand.fees] if brand.fees.exists() else []
    return load_rule_book({str(path): path.read_text(encoding="utf-8") for path in (*places, *own)})


def _source_faults(brand: Brand) -> Iterator[tuple[str, str]]:
    if not brand.fees.exists():
        return
    own = open_rule_book({str(brand.fees): brand.fees.read_text(encoding="utf-8")})
    said = None if brand.fee_source is None else brand.fee_source.en
    for source in sorted({rule.source.title for rule in own} - {said}):
        yield (
            "fee_source.en",
            f"a rule in {brand.fees} rests on {source!r}, which is not said in every language here.",
        )


def _uncovered(brand: Brand, book: RuleBook) -> Iterator[tuple[str, str]]:
    plans = plan_names(book)
    for region, boards in HOME_BOARDS.items():
        plan = getattr(brand.fee_plans, region)
        if plan not in plans:
            yield f"fee_plans.{region}", f"there is no fee plan {plan!r}; there are {', '.join(plans)}."
        elif missing := [board.value for board in boards if not _is_charged(book, plan, board)]:
            yield f"fee_plans.{region}", f"the plan {plan!r} has no fees for {', '.join(missing)}."


def _is_charged(book: RuleBook, plan: str, board: Board) -> bool:
    try:
        return bool(list(fee_rules(book, plan, board, ON)))
    except NoRule:
        return False

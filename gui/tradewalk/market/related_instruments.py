"""Which instruments of a pack belong together, and why, in three languages."""

import json
from collections.abc import Collection
from enum import StrEnum
from importlib.resources.abc import Traversable
from typing import NamedTuple

from tradewalk.market.company_facts import Words, parse_words
from tradewalk.market.faults import PackError
from tradewalk.market.pack_index import read_pack_text

RELATED_FILE = "related.json"


class Relation(StrEnum):
    """How two instruments belong together."""

    COMPANY = "company"
    """The same company at another exchange, or one that owns the other."""
    FUND = "fund"
    """A fund and a share that it holds."""
    SECTOR = "sector"
    INDEX = "index"


class RelatedInstrument(NamedTuple):
    """One instrument that somebody who looks at another one may want to see."""

    symbol: str
    related: str
    kind: Relation
    words: Words


def read_related(folder: Traversable, symbols: Collection[str]) -> tuple[RelatedInstrument, ...]:
    """All relations of the pack in *folder*, as they stand there. Raises PackError."""
    text = read_pack_text(folder, RELATED_FILE)
    try:
        entries = json.loads(text)
    except ValueError as error:
        raise PackError(f"{RELATED_FILE}: {error} is not JSON.") from error
    return tuple(_relation(entry, number, symbols) for number, entry in enumerate(entries, 1))


def _relation(entry: dict[str, object], number: int, symbols: Collection[str]) -> RelatedInstrument:
    place = f"{RELATED_FILE}, entry {number}"
    try:
        relation = RelatedInstrument(
            str(entry["symbol"]),
            str(entry["related"]),
            Relation(str(entry["kind"])),
            parse_words(entry["words"]),  # type: ignore[arg-type]
        )
    except (KeyError, TypeError, ValueError) as error:
        raise PackError(f"{place}: {error} is missing, or is not as a relation states it.") from error
    for symbol in (relation.symbol, relation.related):
        if symbol not in symbols:
            raise PackError(f"{place}: {symbol} is no instrument of the pack.")
    if relation.symbol == relation.related:
        raise PackError(f"{place}: {relation.symbol} is related to itself; name another instrument.")
    return relation

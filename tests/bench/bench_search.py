"""Search while one types: every keystroke of many texts, over a hundred thousand invented instruments."""

import random
import time
from datetime import date

from tradewalk.domain.instruments import Board, Exchange, Instrument, Kind
from tradewalk.domain.money import Currency
from tradewalk.market.instrument_search import InstrumentSearch

INSTRUMENTS = 100_000
TEXTS_OF_A_KIND = 60
TARGET = 8.0
LETTERS = "abcdefghijklmnopqrstuvwxyz"
CHINESE = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 1200))


def test_search_over_a_hundred_thousand_instruments() -> None:
    chance = random.Random(20250827)
    instruments = _invented(chance)
    search = InstrumentSearch(instruments)
    start = time.perf_counter()
    search.search("688256")
    prepared = time.perf_counter() - start
    times = sorted(
        _milliseconds(search, text[:length])
        for text in _texts(chance, instruments)
        for length in range(1, len(text) + 1)
    )
    middle, most = times[len(times) // 2], times[len(times) * 95 // 100]
    print()
    print(f"{len(times)} keystrokes over {INSTRUMENTS:,} instruments, made ready in {prepared:.2f} s")
    print(f"p50 {middle:.2f} ms, p95 {most:.2f} ms (target at most {TARGET:.0f} ms), max {times[-1]:.2f} ms")


def _milliseconds(search: InstrumentSearch, text: str) -> float:
    start = time.perf_counter()
    search.search(text)
    return (time.perf_counter() - start) * 1000


def _texts(chance: random.Random, instruments: list[Instrument]) -> list[str]:
    """Codes, names, later words, Chinese names, initials, two words, and what is nowhere."""
    chosen = chance.sample(instruments, TEXTS_OF_A_KIND)
    texts = [text for each in chosen for text in (each.code, each.name_en, each.name_hans, each.name_hant)]
    texts += [each.pinyin_initials for each in chosen]
    texts += [each.name_en.split()[-1] for each in chosen]
    texts += [" ".join(reversed(each.name_en.split())) for each in chosen]
    texts += ["".join(chance.choices(LETTERS, k=6)) for _ in chosen]
    return texts


def _invented(chance: random.Random) -> list[Instrument]:
    words = ["".join(chance.choices(LETTERS, k=chance.randint(3, 9))).title() for _ in range(3000)]
    return [_instrument(chance, words, number) for number in range(INSTRUMENTS)]


def _instrument(chance: random.Random, words: list[str], number: int) -> Instrument:
    code = f"{number:06}"
    chinese = "".join(chance.choices(CHINESE, k=4))
    return Instrument(
        symbol=f"{code}.SH",
        code=code,
        exchange=Exchange.SSE,
        board=Board.SSE_MAIN,
        kind=Kind.SHARE,
        currency=Currency.CNY,
        decimals=2,
        name_en=" ".join(chance.choices(words, k=chance.randint(1, 3))),
        name_hans=chinese,
        name_hant=chinese[:2] + "".join(chance.choices(CHINESE, k=2)),
        pinyin_initials="".join(chance.choices(LETTERS, k=4)),
        listed_on=date(2001, 8, 27),
    )

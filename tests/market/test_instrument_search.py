"""What is found for what is typed, and in which order."""

import pytest

from tests.domain.builders import an_instrument
from tests.simulation.builders import shipped_setting
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.market.instrument_search import MOST_HITS, InstrumentSearch, Match


def named(code: str, english: str, hans: str = "", hant: str = "", initials: str = "") -> Instrument:
    """A share of the main board."""
    share = an_instrument(Board.SSE_MAIN, code=code)
    return share._replace(name_en=english, name_hans=hans, name_hant=hant or hans, pinyin_initials=initials)


SHIPPED = InstrumentSearch(shipped_setting("cn-retail-star").listings.pack.instruments)
RANKED = InstrumentSearch(
    [
        named("600001", "Old Bank of Tea"),
        named("600002", "Steam Works"),
        named("600003", "Tea Garden"),
        named("600004", "Green Tea"),
        named("600005", "Other", "茶", initials="tea"),
        named("600006", "Tea Bank"),
    ]
)


def symbols(search: InstrumentSearch, text: str) -> list[str]:
    return [hit.instrument.symbol for hit in search.search(text)]


@pytest.mark.parametrize(
    ("typed", "symbol"),
    [
        ("688256", "688256.SH"),
        ("688256.sh", "688256.SH"),
        ("６８８２５６", "688256.SH"),
        ("700", "00700.HK"),
        ("5", "00005.HK"),
        ("cambri", "688256.SH"),
        ("  CAMBRI ", "688256.SH"),
        ("寒武", "688256.SH"),
        ("貴州茅", "600519.SH"),
        ("茅台", "600519.SH"),
        ("gzmt", "600519.SH"),
        ("moutai", "600519.SH"),
        ("moutai kwei", "600519.SH"),
        ("bank ping", "000001.SZ"),
        ("smic (hong", "00981.HK"),
        ("tracker hong", "02800.HK"),
        ("st砚", "609988.SH"),
        ("芯片etf", "588200.SH"),
        ("etf", "588200.SH"),
        ("银行 ping", "000001.SZ"),
    ],
)
def test_an_instrument_is_found_by_code_names_initials_and_parts(typed: str, symbol: str) -> None:
    assert symbols(SHIPPED, typed)[0] == symbol


@pytest.mark.parametrize("typed", ["", "  ", "-", "()", "?", "zzzz", "688256 cambriconx", "\u4e00"])
def test_nothing_is_found_for_nothing_and_for_what_is_nowhere(typed: str) -> None:
    assert SHIPPED.search(typed) == ()


def test_the_start_of_a_name_comes_before_initials_a_later_word_and_the_inside() -> None:
    found = [(hit.instrument.code, hit.match) for hit in RANKED.search("tea")]
    assert found == [
        ("600003", Match.NAME_START),
        ("600006", Match.NAME_START),
        ("600005", Match.INITIALS_START),
        ("600001", Match.WORD_START),
        ("600004", Match.WORD_START),
        ("600002", Match.INSIDE),
    ]


def test_words_in_another_order_come_last() -> None:
    found = [(hit.instrument.code, hit.match) for hit in RANKED.search("bank tea")]
    assert found == [("600001", Match.PARTS), ("600006", Match.PARTS)]


def test_a_code_written_out_comes_before_codes_that_start_with_it() -> None:
    search = InstrumentSearch([named("600100", "A"), named("6001", "B"), named("600199", "C")])
    assert [hit.match for hit in search.search("6001")] == [Match.CODE, Match.CODE_START, Match.CODE_START]


def test_no_more_are_found_than_anybody_reads() -> None:
    search = InstrumentSearch([named(f"{number:06}", "Same Name", "同名") for number in range(400)])
    for typed in ("same", "name", "am", "同", "0", "name same"):
        codes = [hit.instrument.code for hit in search.search(typed)]
        assert len(codes) == MOST_HITS
        assert codes == sorted(codes)


def test_a_name_that_grows_in_small_letters_is_found() -> None:
    search = InstrumentSearch([named("600001", "Straße Works"), named("600002", "Later Works")])
    assert symbols(search, "later") == ["600002.SH"]
    assert symbols(search, "works") == ["600001.SH", "600002.SH"]


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("688981", "00981.HK"),
        ("00981", "688981.SH"),
        ("000001", "601318.SH"),
        ("601318", "000001.SZ"),
        ("688256", None),
        ("600519", None),
    ],
)
def test_a_look_alike_names_the_other(typed: str, other: str | None) -> None:
    looks_like = SHIPPED.search(typed)[0].looks_like
    assert (looks_like and looks_like.symbol) == other


def test_what_was_chosen_before_is_told_as_it_is_found() -> None:
    (hit,) = (hit for hit in SHIPPED.search("688981") if hit.match is Match.CODE)
    assert SHIPPED.found(hit.instrument) == hit

"""Which letters of a result are marked."""

import pytest

from tests.domain.builders import STAR_SHARE
from tradewalk.market.search_marks import Marks, Span, derive_marks
from tradewalk.views.formatting import choose_locale
from tradewalk.views.search.result_list import names_of
from tradewalk.views.search.view_model import HitRow

SHARE = STAR_SHARE._replace(
    code="600519",
    name_en="Kweichow Moutai (Tea)",
    name_hans="贵州茅台",
    name_hant="貴州茅台",
    pinyin_initials="gzmt",
)


@pytest.mark.parametrize(
    ("typed", "marks"),
    [
        ("6005", Marks(code=(Span(0, 4),))),
        ("５19", Marks(code=(Span(3, 3),))),
        ("MOU", Marks(english=(Span(9, 3),))),
        ("t", Marks(english=(Span(17, 1),))),
        ("茅台", Marks(hans=(Span(2, 2),), hant=(Span(2, 2),))),
        ("貴", Marks(hant=(Span(0, 1),))),
        ("zm", Marks(hans=(Span(1, 2),), hant=(Span(1, 2),))),
        ("tea kwei", Marks(english=(Span(0, 4), Span(17, 3)))),
        ("", Marks()),
        ("nowhere", Marks()),
    ],
)
def test_the_letters_that_were_met_are_marked(typed: str, marks: Marks) -> None:
    assert derive_marks(SHARE, typed) == marks


@pytest.mark.parametrize(
    ("locale", "typed", "names"),
    [
        ("en_GB", "", ("Kweichow Moutai (Tea)", "贵州茅台")),
        ("en_GB", "貴州", ("Kweichow Moutai (Tea)", "貴州茅台")),
        ("zh_CN", "", ("贵州茅台", "Kweichow Moutai (Tea)")),
        ("zh_HK", "", ("貴州茅台", "Kweichow Moutai (Tea)")),
        ("zh_HK", "贵州", ("贵州茅台", "Kweichow Moutai (Tea)")),
    ],
)
def test_the_name_that_was_met_is_shown_in_the_order_of_the_language(
    locale: str, typed: str, names: tuple[str, str]
) -> None:
    choose_locale(locale)
    above, below = names_of(HitRow(SHARE, marks=derive_marks(SHARE, typed)))
    assert (above.name, below.name) == names

"""Timeline, results over the years, drivers and risks, related instruments: told by now, chosen by click and key."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE
from tests.market.test_valuation import action, results
from tests.simulation.builders import shipped_setting
from tests.views.market_builders import (
    MOUTAI,
    a_fact,
    an_appearance,
    at_text_size,
    clock,
    detail_props,
    in_words,
)
from tests.views.test_detail_view import rows
from tests.views.trading_builders import QUOTE, button, caught, is_shown, text
from tradewalk.domain.instants import CHINA, parse_instant
from tradewalk.market.company_facts import CompanyFact, FactKind
from tradewalk.market.company_results import CompanyResult
from tradewalk.market.related_instruments import RelatedInstrument, Relation
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.detail.company_view_model import derive_sections
from tradewalk.views.detail.events_view_model import derive_entries
from tradewalk.views.detail.props import RelatedProps, SectionsProps
from tradewalk.views.detail.result_bars import ResultBars
from tradewalk.views.detail.view import DetailView
from tradewalk.views.detail.view_model import DetailViewModel
from tradewalk.views.figure_table import FigureTable

BILLIONS = tuple(
    result._replace(revenue=result.revenue * 10**6, profit=result.profit * 10**6)
    for result in results("2023/6 -500", "2023/12 -800", "2024/6 -530", "2024/12 450", "2025/6 1038")
)
MOUTAI_TOO = RelatedProps(
    RelatedInstrument(STAR_SHARE.symbol, MOUTAI.symbol, Relation.INDEX, in_words("Dear as well.")), MOUTAI
)
ABOUT = (a_fact(FactKind.DRIVER, "Orders"), a_fact(FactKind.RISK, "Rivals"))


def sections(
    published: tuple[CompanyResult, ...] = BILLIONS,
    facts: tuple[CompanyFact, ...] = ABOUT,
    related: tuple[RelatedProps, ...] = (MOUTAI_TOO,),
) -> SectionsProps:
    return derive_sections(published, facts, related, is_invented=False)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[DetailView]:
    with an_appearance() as appearance:
        page = DetailView(appearance, QWidget())
        qtbot.addWidget(page)
        page.resize(1180, 800)
        page.show()
        yield page


def draw(page: DetailView, **changes: object) -> None:
    """Render props; what is new in a layout is shown with the next turn of the event loop."""
    page.render(detail_props(**changes))
    QApplication.processEvents()


def said(page: DetailView, name: str) -> list[list[str]]:
    return [[cell.replace("\u202f", " ") for cell in row] for row in rows(page, name)]


# The timeline


def test_the_timeline_has_what_was_published_or_went_ex_by_now_the_newest_first() -> None:
    facts = (
        a_fact(FactKind.EVENT, "A talk", "2025-08-25T18:00"),
        a_fact(FactKind.EVENT, "To come", "2025-08-27T18:00"),
        a_fact(FactKind.DRIVER, "Orders", "2025-08-20T18:00"),
    )
    later = BILLIONS[-1]._replace(published_at=clock("18:00"))
    actions = (action("2025-08-27", "0.45"), action("2025-08-28", "1"), action("2024-06-10", "0", 1, 10))
    quote = QUOTE._replace(at=clock("10:30"))
    entries = derive_entries(quote, CHINA, facts, (BILLIONS[0], later), actions)
    assert [(entry.day, entry.what) for entry in entries] == [
        (date(2025, 8, 27), actions[0]),
        (date(2025, 8, 26), BILLIONS[0]),
        (date(2025, 8, 25), facts[0]),
        (date(2024, 6, 10), actions[2]),
    ]


def test_results_that_a_text_tells_of_are_told_once() -> None:
    fact = a_fact(FactKind.RESULTS, "Half-year", "2025-08-26T19:00")
    entries = derive_entries(QUOTE, CHINA, (fact,), BILLIONS[-1:], ())
    assert [entry.what for entry in entries] == [fact]


def test_the_day_of_an_entry_is_the_exchanges_own() -> None:
    from tradewalk.domain.sessions import zone_of

    evening = BILLIONS[-1]._replace(published_at=parse_instant("2025-08-27T04:20"))
    (entry,) = derive_entries(QUOTE, zone_of("America/New_York"), (), (evening,), ())
    assert entry.day == date(2025, 8, 26)


def test_the_timeline_says_each_in_words(page: DetailView) -> None:
    page.render(
        detail_props(
            facts=(a_fact(FactKind.PROFILE, "Chips"),),
            published=(BILLIONS[3]._replace(published_at=parse_instant("2025-04-18T20:00")),),
            actions=(
                action("2025-08-20", "1.007"),
                action("2024-06-10", "0", 1, 10),
                action("2023-04-26", "2.52", 10, 18),
            ),
        )
    )
    assert [text(page, f"detail.events.fact.{number}") for number in range(5)] == [
        "20 Aug · Ex-dividend: CNY 1.007 a share",
        "18 Apr · Results of fiscal 2024 published",
        "10 Jun 2024 · Split: 1 into 10",
        "26 Apr 2023 · Ex-dividend: CNY 2.52 a share; 10 shares become 18",
        "Chips",
    ]


@pytest.mark.parametrize("gesture", ["click", "enter", "space"])
def test_an_entry_of_the_timeline_leads_to_its_day(page: DetailView, gesture: str) -> None:
    page.render(detail_props(actions=(action("2025-08-20", "1.007"),)))
    chosen = caught(page.event_chosen)
    row = page.findChild(QWidget, "detail.events.fact.0.row")
    assert isinstance(row, QWidget)
    assert row.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert row.accessibleName() == "Show on the chart: 20 Aug · Ex-dividend: CNY 1.007 a share"
    if gesture == "click":
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(row, {"enter": Qt.Key.Key_Return, "space": Qt.Key.Key_Space}[gesture])
    assert chosen == [date(2025, 8, 20)]


# Results


def test_results_stand_in_a_table_the_newest_first(page: DetailView) -> None:
    draw(page, sections=sections())
    assert said(page, "detail.results.years") == [
        ["", "■ Revenue", "", "■ Net profit", ""],
        ["2024", "1.00 B", "0.0%", "450.00 M", "from loss"],
        ["2023", "1.00 B", "", "−800.00 M", ""],
    ]
    assert [row[0] for row in said(page, "detail.results.halves")] == [
        "",
        "H1 2025",
        "H2 2024",
        "H1 2024",
        "H2 2023",
        "H1 2023",
    ]


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        ("100", "150", "+50.0%"),
        ("100", "1100", "+1,000%"),
        ("100", "50", "−50.0%"),
        ("100", "-5", "to loss"),
        ("-100", "5", "from loss"),
        ("-100", "-5", "loss"),
    ],
)
def test_a_change_of_profit_is_a_percentage_or_a_word(
    page: DetailView, before: str, now: str, words: str
) -> None:
    draw(page, sections=sections(results(f"2023/12 {before}", f"2024/12 {now}")))
    assert said(page, "detail.results.years")[1][4] == words


def test_bars_stand_on_zero_and_a_loss_hangs_below(page: DetailView) -> None:
    draw(page, sections=sections(results("2023/12 -500", "2024/12 250")))
    bars = page.findChild(ResultBars, "detail.results.years.bars")
    assert isinstance(bars, ResultBars)
    (revenue, loss), (_, profit) = bars.bars()
    zero = revenue.bottom()
    assert loss.top() == pytest.approx(zero)
    assert profit.bottom() == pytest.approx(zero)
    assert loss.height() == pytest.approx(revenue.height() / 2)
    assert profit.height() == pytest.approx(revenue.height() / 4)
    assert "2023: revenue" in bars.accessibleName()


def test_a_section_without_anything_to_say_is_absent(page: DetailView) -> None:
    draw(page, sections=sections())
    cards = ("detail.results.card", "detail.about.card", "detail.related.card")
    assert [is_shown(page, card) for card in cards] == [True, True, True]
    draw(page, sections=sections((), (), ()))
    assert [is_shown(page, card) for card in cards] == [False, False, False]


# Drivers, risks, related instruments


def test_drivers_and_risks_are_told_apart(page: DetailView) -> None:
    draw(page, sections=sections())
    assert text(page, "detail.about.driver.0") == "Orders"
    assert text(page, "detail.about.risk.0") == "Rivals"


def test_a_related_instrument_is_opened(page: DetailView) -> None:
    draw(page, sections=sections())
    asked = caught(page.instrument_requested)
    link = button(page, "detail.related.0")
    assert link.text() == "Kweichow Moutai · 600519.SH"
    assert text(page, "detail.related.0.reason") == "Dear as well."
    link.click()
    assert asked == [MOUTAI.symbol]


def test_what_another_instrument_has_is_gone(page: DetailView, qtbot: QtBot) -> None:
    draw(page, sections=sections())
    draw(page, sections=sections(facts=(a_fact(FactKind.RISK, "Floods"),), related=()))
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "Floods" in labels
    assert not {"Orders", "Rivals", "Dear as well."} & set(labels)
    qtbot.waitUntil(lambda: page.findChild(QWidget, "detail.related.0") is None)


# The page


@pytest.mark.parametrize(("width", "height"), [(1180, 780), (724, 560), (1900, 1300)])
def test_the_first_screen_stands_whole_and_the_upper_edge_of_the_rest_is_seen(
    page: DetailView, qtbot: QtBot, width: int, height: int
) -> None:
    page.resize(width, height)
    draw(page, sections=sections())
    below = page.findChild(QWidget, "detail.sections")
    viewport, inside = page._page.viewport(), page._page.widget()
    assert isinstance(below, QWidget)
    assert inside is not None
    qtbot.waitUntil(lambda: below.mapTo(inside, QPoint(0, 0)).y() >= viewport.height() - 45)
    top = below.mapTo(inside, QPoint(0, 0)).y()
    if height >= 780:
        assert top < viewport.height()
    assert not page._page.horizontalScrollBar().maximum()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1180, 724, 390])
def test_no_figure_of_the_results_touches_the_next(qtbot: QtBot, width: int, percent: int) -> None:
    with at_text_size(percent) as appearance:
        page = DetailView(appearance, QWidget())
        qtbot.addWidget(page)
        page.resize(max(width, 640) if percent == 200 else width, 800)
        page.show()
        draw(page, sections=sections())
        QApplication.processEvents()
        for name in ("detail.results.years", "detail.results.halves"):
            table = page.findChild(FigureTable, name)
            assert isinstance(table, FigureTable)
            advance = table.fontMetrics().horizontalAdvance
            spare = [
                [table.columnWidth(column) - advance(row[column]) for column in range(5)]
                for row in rows(page, name)
            ]
            assert min(map(min, spare)) >= 0, spare


def test_cambricon_has_all_of_it_in_the_first_simulated_morning(session: Session) -> None:
    detail = DetailViewModel(session, shipped_setting("cn-retail-star").rule_book, PreferenceStore(None))
    detail.show("688256.SH")
    assert detail.props is not None
    shown = detail.props.sections
    assert shown is not None
    assert shown.results is not None
    last = shown.results.halves[-1]
    assert (last.year, last.half, last.amounts.profit) == (2025, 1, Decimal(1_038_000_000))
    assert {fact.kind for fact in shown.about} == {FactKind.DRIVER, FactKind.RISK}
    assert [each.instrument.symbol for each in shown.related] == ["588200.SH", "688981.SH", "NVDA.US"]
    assert all(entry.day <= date(2025, 8, 27) for entry in detail.props.events.entries)
    detail.show("588200.SH")
    assert detail.props.sections is not None
    assert detail.props.sections.results is None

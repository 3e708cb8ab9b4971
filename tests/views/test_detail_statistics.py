"""Who came for today's shares, and at which prices: the second face of the transactions panel."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.market.test_price_volume import tape
from tests.simulation.builders import shipped_setting
from tests.views.market_builders import at_text_size, detail_props
from tests.views.shown_views import a_detail_page
from tests.views.test_detail_view import rows
from tests.views.trading_builders import button, caught, is_shown, text
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.ticks import TickTable
from tradewalk.market.price_volume import PriceVolume, Shares
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.detail.company_view_model import derive_statistics
from tradewalk.views.detail.props import BandProps, StatisticsProps
from tradewalk.views.detail.view import DetailView
from tradewalk.views.detail.view_model import DetailViewModel
from tradewalk.views.figure_table import FigureTable
from tradewalk.views.theme import Appearance

STAR = "688256.SH"
TICKS = TickTable.uniform(Decimal("0.01"))
A_DAY = StatisticsProps(
    (
        BandProps(Decimal("1372.00"), Decimal("1373.99"), Shares(600, 150, 0), has_last=True),
        BandProps(Decimal("1370.00"), Decimal("1371.99"), Shares(0, 200, 50), has_last=False),
    ),
    2,
)


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> DetailView:
    return a_detail_page(qtbot, appearance)


def the_table(page: DetailView) -> FigureTable:
    table = page.findChild(FigureTable, "detail.statistics")
    assert isinstance(table, FigureTable)
    return table


def test_bands_are_prices_and_the_last_one_is_marked() -> None:
    volume = PriceVolume()
    volume.follow(tape("100xB1 102xB2 103xS3"))
    props = derive_statistics(volume, TICKS, Decimal("1.02"), 2, 2)
    assert props.bands == (
        BandProps(Decimal("1.02"), Decimal("1.03"), Shares(2, 3, 0), has_last=True),
        BandProps(Decimal("1.00"), Decimal("1.01"), Shares(1, 0, 0), has_last=False),
    )


def test_the_statistics_stand_in_the_tapes_place(page: DetailView) -> None:
    page.render(detail_props(statistics=A_DAY))
    assert rows(page, "detail.statistics") == [
        ["1,372.00–1,373.99", "", "75.0%"],
        ["1,370.00–1,371.99", "", "25.0%"],
    ]
    assert not is_shown(page, "detail.transactions")
    assert text(page, "detail.transactions.card.heading") == "Volume by price"
    page.render(detail_props())
    assert is_shown(page, "detail.transactions")
    assert text(page, "detail.transactions.card.heading") == "Transactions"


def test_a_bar_is_as_long_as_its_share_of_the_longest_and_is_read_aloud(page: DetailView) -> None:
    page.render(detail_props(statistics=A_DAY))
    table = the_table(page)
    assert [row[1].parts for row in table.shown_rows()] == [(80, 20, 0), (0, 26, 6)]
    said = table.model().data(table.model().index(1, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "0 bought, 200 sold, 50 matched in auctions"


def test_a_day_without_trades_says_so(page: DetailView) -> None:
    page.render(detail_props(statistics=StatisticsProps((), 2)))
    assert is_shown(page, "detail.statistics.nothing")


@pytest.mark.parametrize(
    ("statistics", "wanted", "words"), [(None, True, "By price"), (A_DAY, False, "Trades")]
)
def test_the_switch_asks_for_the_other_face(
    page: DetailView, statistics: StatisticsProps | None, wanted: bool, words: str
) -> None:
    page.render(detail_props(statistics=statistics))
    asked = caught(page.statistics_wanted)
    switch = button(page, "detail.transactions.mode")
    assert switch.text() == words
    switch.click()
    assert asked == [wanted]


def test_below_stands_who_came(page: DetailView) -> None:
    page.render(detail_props(totals=Shares(500, 450, 50)))
    said = [text(page, f"detail.transactions.{name}") for name in ("buys", "sells", "auction")]
    assert said == ["■ B 50.0%", "■ S 45.0%", "A 5.0%"]
    page.render(detail_props(totals=Shares()))
    assert text(page, "detail.transactions.buys") == "■ B —"


@pytest.mark.parametrize("percent", [100, 200])
def test_prices_of_a_band_have_room(qtbot: QtBot, percent: int) -> None:
    with at_text_size(percent) as appearance:
        page = DetailView(appearance, QWidget())
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        page.render(detail_props(statistics=A_DAY))
        table = the_table(page)
        needed = table.fontMetrics().horizontalAdvance("1,372.00–1,373.99")
        qtbot.waitUntil(lambda: table.columnWidth(0) > needed)


def test_the_day_is_counted_as_it_goes_on_and_only_by_now(session: Session) -> None:
    detail = DetailViewModel(session, shipped_setting("cn-retail-star").rule_book, PreferenceStore(None))
    detail.show(STAR)
    assert detail.props is not None
    assert detail.props.transactions.statistics is None
    detail.show_statistics(True)
    session.advance(MINUTE)
    shown, quote = detail.props.transactions, session.read.quote(STAR)
    assert shown.totals is not None
    assert shown.statistics is not None
    assert shown.totals.total == quote.volume
    assert sum(band.shares.total for band in shown.statistics.bands) == quote.volume
    assert quote.low is not None
    assert quote.high is not None
    assert shown.statistics.bands[-1].low <= quote.low <= quote.high <= shown.statistics.bands[0].high
    assert [band.has_last for band in shown.statistics.bands].count(True) == 1
    detail.show_statistics(False)
    assert detail.props.transactions.statistics is None

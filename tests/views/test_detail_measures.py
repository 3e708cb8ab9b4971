"""The figures below the header: derived from what is published and traded by now, absent where there is none."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.market.test_valuation import TEN_SHARES, results
from tests.simulation.builders import shipped_setting
from tests.views.market_builders import a_grid, an_appearance, at_text_size, before_the_open, detail_props
from tests.views.trading_builders import QUOTE, caught, is_shown, text
from tradewalk.domain.instants import MINUTE
from tradewalk.market.trading_ratios import PriceRange
from tradewalk.market.valuation import Valuation
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.detail.company_view_model import CompanyInputs, DayFigures, derive_measures
from tradewalk.views.detail.measures_strip import FIGURES, MeasuresStrip
from tradewalk.views.detail.props import MeasuresProps
from tradewalk.views.detail.view import DetailView
from tradewalk.views.detail.view_model import DetailViewModel

YEAR = PriceRange(Decimal("500.00"), Decimal("1384.93"))
FIGURES_OF_DAY = DayFigures(a_grid().minutes, Decimal(10_000), YEAR)
NOTHING_KNOWN = MeasuresProps(2, Decimal("1372.10"), None, None, None, None, Valuation(), has_shares=False)


def company(**changes: object) -> CompanyInputs:
    """Ten shares, four of them listed here, and a profit of 50 a year."""
    said: dict[str, object] = {
        "quote": QUOTE,
        "currency": "CNY",
        "decimals": 2,
        "figures": FIGURES_OF_DAY,
        "shares": TEN_SHARES._replace(listed=446_000_000, company=500_000_000),
        "results": results("2024/12 1000000000 4000000000"),
        "actions": (),
    }
    return CompanyInputs(**(said | changes))  # type: ignore[arg-type]


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[MeasuresStrip]:
    with an_appearance() as appearance:
        strip = MeasuresStrip(appearance)
        qtbot.addWidget(strip)
        strip.resize(1140, 40)
        strip.show()
        yield strip


def shown(strip: QWidget) -> dict[str, str]:
    names = [name for name in FIGURES if is_shown(strip, f"detail.measures.{name}")]
    return {name: text(strip, f"detail.measures.{name}").replace("\u202f", " ") for name in names}


def test_the_figures_of_a_day_that_trades() -> None:
    props = derive_measures(company())
    assert props.turnover_ratio == Decimal("0.01")
    assert props.volume_ratio == Decimal(4_460_000) / (63 * 10_000)
    assert props.amplitude == (Decimal("1398.00") - Decimal("1341.02")) / Decimal(1329)
    assert props.year == PriceRange(Decimal("500.00"), Decimal("1398.00"))
    assert props.valuation.price_earnings == Decimal("686.05")


def test_before_the_first_trade_the_previous_close_is_the_price_and_the_day_has_no_figures() -> None:
    props = derive_measures(company(quote=before_the_open()))
    assert (props.amplitude, props.turnover_ratio, props.volume_ratio) == (None, None, None)
    assert props.last == Decimal("1329.00")
    assert props.valuation.market_value == Decimal("1329.00") * 446_000_000
    assert props.year == YEAR


def test_the_strip_says_every_figure(strip: MeasuresStrip) -> None:
    strip.render(derive_measures(company()))
    assert shown(strip) == {
        "amplitude": "4.29%",
        "turnover-ratio": "1.00%",
        "volume-ratio": "7.08",
        "market-value": "611.96 B",
        "price-earnings": "686.1",
        "price-book": "171.51",
    }
    assert text(strip, "detail.measures.year-range.low") == "500.00"
    assert text(strip, "detail.measures.year-range.high") == "1,398.00"


@pytest.mark.parametrize(
    ("changes", "absent"),
    [
        ({"shares": None}, {"turnover-ratio", "market-value", "price-earnings", "price-book"}),
        ({"results": ()}, {"price-earnings", "price-book"}),
        ({"results": results("2024/12 50", currency="USD")}, {"price-earnings", "price-book"}),
        ({"results": results("2024/12 50")}, {"price-book"}),
    ],
)
def test_a_figure_that_the_instrument_has_not_is_absent(
    strip: MeasuresStrip, changes: dict[str, object], absent: set[str]
) -> None:
    strip.render(derive_measures(company(**changes)))
    assert set(FIGURES) - set(shown(strip)) == absent | {"dividend-yield"}


def test_a_loss_is_said_and_no_ratio_of_it(strip: MeasuresStrip) -> None:
    strip.render(derive_measures(company(results=results("2024/12 -50"))))
    assert shown(strip)["price-earnings"] == "loss"


def test_a_share_without_a_year_has_no_range(strip: MeasuresStrip) -> None:
    figures = FIGURES_OF_DAY._replace(year_before=None, usual_minute_volume=None)
    strip.render(derive_measures(company(figures=figures)))
    assert not is_shown(strip, "detail.measures.year-range")
    assert shown(strip)["volume-ratio"] == "—"


@pytest.mark.parametrize(
    ("last", "share"), [("500.00", 0.0), ("950.00", 0.5), ("1400.00", 1.0), ("1500.00", 1.0)]
)
def test_the_mark_stands_where_the_price_does(strip: MeasuresStrip, last: str, share: float) -> None:
    year = PriceRange(Decimal("500.00"), Decimal("1400.00"))
    strip.render(NOTHING_KNOWN._replace(year=year, last=Decimal(last)))
    assert strip._year._line.share == share
    assert "lowest 500.00, highest 1,400.00" in strip._year.accessibleName()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1900, 1140, 724, 330])
def test_no_field_is_cut_off_or_stands_over_another(qtbot: QtBot, width: int, percent: int) -> None:
    with at_text_size(percent) as appearance:
        strip = MeasuresStrip(appearance)
        qtbot.addWidget(strip)
        width = width if percent == 100 else max(width, 420)
        strip.setFixedWidth(width)
        strip.show()
        strip.render(derive_measures(company()))
        qtbot.waitUntil(lambda: strip.height() >= strip.sizeHint().height())
        strip.resize(width, strip.sizeHint().height())
        fields = [field for field in strip._fields.values() if field.isVisible()]
        for field in fields:
            assert field.geometry().right() < width
            assert all(
                field is other or not field.geometry().intersects(other.geometry()) for other in fields
            )


def test_the_page_makes_the_strip_when_there_is_something_in_it(qtbot: QtBot) -> None:
    with an_appearance() as appearance:
        page = DetailView(appearance, QWidget())
        qtbot.addWidget(page)
        page.resize(1180, 800)
        page.show()
        page.render(detail_props())
        assert page.findChild(QWidget, "detail.measures") is None
        before = chart_top(page)
        page.render(detail_props(measures=derive_measures(company())))
        assert page.findChild(QWidget, "detail.measures") is not None
        qtbot.waitUntil(lambda: is_shown(page, "detail.measures.amplitude"))
        assert chart_top(page) == before, "the room was kept free"


def chart_top(page: DetailView) -> int:
    chart = page.findChild(QWidget, "detail.book.card")
    assert isinstance(chart, QWidget)
    return chart.mapTo(page, QPoint(0, 0)).y()


@pytest.mark.parametrize(
    ("symbol", "has_loss", "has_value", "has_yield"),
    [
        ("688256.SH", False, True, False),
        ("600519.SH", False, True, True),
        ("609988.SH", True, True, False),
        ("588200.SH", False, False, False),
        ("02800.HK", False, False, False),
    ],
)
def test_each_instrument_has_the_figures_of_its_kind(
    session: Session, symbol: str, has_loss: bool, has_value: bool, has_yield: bool
) -> None:
    detail = a_detail(session)
    detail.show(symbol)
    valuation = measures_of(detail).valuation
    assert valuation.is_loss is has_loss
    assert (valuation.market_value is not None) is has_value
    assert (valuation.dividend_yield is not None) is has_yield


def test_cambricon_at_the_first_simulated_morning(session: Session) -> None:
    detail = a_detail(session)
    detail.show("688256.SH")
    props = measures_of(detail)
    last = props.last
    assert props.valuation.market_value == last * 418_350_000
    assert props.valuation.price_earnings == last * 418_350_000 / 1_116_000_000


def test_a_page_that_waits_reads_no_company(session: Session) -> None:
    rule_book = shipped_setting("cn-retail-star").rule_book
    detail = DetailViewModel(session, rule_book, PreferenceStore(None), is_waiting=True)
    detail.show("688256.SH")
    assert detail.props is not None
    assert detail.props.measures is None
    detail.go_on()
    assert measures_of(detail).has_shares


def test_the_figures_follow_the_market_at_the_pace_of_the_tape(session: Session) -> None:
    detail = a_detail(session)
    detail.show("688256.SH")
    said = caught(detail.props_changed)
    session.advance(MINUTE)
    assert len(said) == 1
    assert measures_of(detail).last == session.read.quote("688256.SH").last


def a_detail(session: Session) -> DetailViewModel:
    return DetailViewModel(session, shipped_setting("cn-retail-star").rule_book, PreferenceStore(None))


def measures_of(detail: DetailViewModel) -> MeasuresProps:
    assert detail.props is not None
    assert detail.props.measures is not None
    return detail.props.measures


@pytest.mark.parametrize("width", [500, 600, 700, 730, 800])
def test_no_figure_stands_alone_in_a_last_row(strip: MeasuresStrip, width: int) -> None:
    strip.resize(width, 80)
    strip.render(derive_measures(company()))
    rows = [strip._fields[name].y() for name in strip._shown]
    assert rows.count(max(rows)) > 1

"""The change of a day that goes ex is the one that the header of the page says, however the bars are adjusted."""

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.simulation.builders import NEXT, SLOW, on
from tests.views.chart_builders import FIRST_DAY, bars_of, chart_of
from tests.views.trading_builders import a_session
from tradewalk.domain.instants import CHINA, Instant, instant_at
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.price_factors import PriceFactors
from tradewalk.services.session import Session
from tradewalk.views import formatting
from tradewalk.views.chart.legend_texts import price_entries
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.theme import Palette, theme_of

THEME = theme_of(Palette.LIGHT)


@pytest.fixture(scope="module")
def ex_day(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Session]:
    """A quarter past ten on the day on which SLOW goes ex its dividend of 0.45."""
    assert qapp is not None
    folder: Path = tmp_path_factory.mktemp("ex-day")
    with a_session(folder) as session:
        session.jump_to(on("10:15", NEXT))
        yield session


@pytest.mark.parametrize("adjustment", Adjustment)
def test_the_bar_of_an_ex_day_says_what_the_header_says(ex_day: Session, adjustment: Adjustment) -> None:
    chart, quote = ChartViewModel(ex_day), ex_day.read.quote(SLOW)
    chart.choose(ChartLook(adjustment=adjustment))
    chart.show(SLOW)
    assert chart.props is not None
    bars = chart.props.bars
    assert bars.live is not None
    assert quote.change_ratio is not None
    said = price_entries(chart.props, chart.props.bar_count - 1, THEME)[-1].text
    assert said == formatting.percent(quote.change_ratio)
    if adjustment is Adjustment.UNADJUSTED:
        assert bars.live.close / bars.history.row(-1).close - 1 < float(quote.change_ratio) - 0.01


def test_an_earlier_ex_day_is_measured_from_its_reference_close_and_other_days_from_the_close_before() -> (
    None
):
    ex_on = instant_at(FIRST_DAY + timedelta(days=1), time(), CHINA)
    props = chart_of(bars_of(1000, 950, 969))._replace(
        references=PriceFactors((Instant(ex_on),), (0.95, 1.0))
    )
    changes = [price_entries(props, position, THEME)[-1].text for position in (1, 2)]
    assert changes == ["0.00%", "+2.00%"]

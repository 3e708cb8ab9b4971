"""What stands on the bars of a chart beside their prices: own trades, orders, and what the company published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradewalk.domain.own_trades import trades_of
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.price_factors import UNADJUSTED, FactorShelf, PriceFactors
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.vantage import Outlook
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.order_lines.props import OrderLines
from tradewalk.views.chart.own_series import OwnSeries, derive_own, place_among

if TYPE_CHECKING:
    from tradewalk.market.series.chart_events import ChartEvent, EventShelf


class OnBars:
    """Reads it at the outlook's instant. ``tells_events``: it is time to read what is known of companies."""

    def __init__(self, session: Outlook) -> None:
        self._session = session
        self._factors = FactorShelf()
        self._events: EventShelf | None = None
        self.tells_events = False

    def has_traded(self, symbol: str) -> bool:
        """Whether the account has traded an instrument."""
        return symbol in self._session.state.account.costs

    def factors(self, symbol: str, look: ChartLook) -> PriceFactors:
        """What prices are multiplied by; minutes are not adjusted."""
        if not look.frame.is_of_days or look.adjustment is Adjustment.UNADJUSTED:
            return UNADJUSTED
        return self._factors.of(self._session.read, symbol, look.adjustment)

    def shares(self, symbol: str) -> float | None:
        """How many shares of the instrument there are, as far as that is published by now."""
        count = self._session.read.company(symbol).shares()
        return None if count is None else float(count.listed)

    def references(self, symbol: str, look: ChartLook) -> PriceFactors:
        """How closes as they were dealt compare over ex-dates; weeks and more are compared as they are."""
        if look.frame.is_of_days and look != look._replace(
            frame=TimeFrame.DAY, adjustment=Adjustment.UNADJUSTED
        ):
            return UNADJUSTED
        return self._factors.of(self._session.read, symbol, Adjustment.FORWARD)

    def own(self, symbol: str, bars: ChartBars, look: ChartLook) -> OwnSeries:
        """The account's trades and cost."""
        account = self._session.state.account
        if not self.has_traded(symbol):
            return OwnSeries()
        cost = account.position(symbol).average_cost
        factors, trades = self.factors(symbol, look), trades_of(account.orders, symbol)
        return derive_own(trades, cost, place_among(bars), factors, factors.of(self._session.read.now))

    def orders(self, symbol: str) -> OrderLines:
        """The lines of the open orders; what only they need is imported with the first of them."""
        orders = self._session.state.account.orders.values()
        if not any(order.is_open and order.request.symbol == symbol for order in orders):
            return OrderLines()
        from tradewalk.views.chart.order_lines.view_model import read_lines

        return read_lines(self._session, symbol)

    def events(self, symbol: str, bars: ChartBars, look: ChartLook) -> tuple[ChartEvent, ...]:
        """What has gone ex, and what is published by now."""
        if not self.tells_events:
            return ()
        from tradewalk.market.series.chart_events import EventShelf, Known

        if self._events is None:
            self._events = EventShelf()
        read = self._session.read
        actions, results = read.corporate_actions(symbol), read.company(symbol).results()
        known = Known.by(read.now, actions, results, read.company_facts(symbol))
        return self._events.of(known, read.past_daily_bars(symbol), bars, look.frame, read.zone(symbol))

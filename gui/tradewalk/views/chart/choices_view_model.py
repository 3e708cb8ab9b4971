"""What is chosen of charts, whichever instrument they show: remembered with the preferences."""

from tradewalk.market.indicators.choice import IndicatorChoice, format_choice, parse_choices
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.look_preferences import look_of


class ChartChoices:
    """Each choice changes the preferences, and so reaches whoever draws by them."""

    def __init__(self, preferences: PreferenceStore) -> None:
        self._preferences = preferences

    @property
    def value(self) -> Preferences:
        """The preferences in force."""
        return self._preferences.value

    @property
    def look(self) -> ChartLook:
        """How charts are drawn."""
        return look_of(self.value)

    @property
    def indicators(self) -> tuple[IndicatorChoice, ...]:
        """The indicators that are drawn; those that nobody knows any more are left out."""
        return parse_choices(self.value.chart_indicators)[0]

    def choose_look(self, look: ChartLook) -> None:
        """Draw them otherwise."""
        self._preferences.change(
            chart_frame=look.frame.value,
            chart_kind=look.kind.value,
            chart_scale=look.scale.value,
            chart_adjustment=look.adjustment.value,
        )

    def choose_indicators(self, choices: tuple[IndicatorChoice, ...]) -> None:
        """Draw these indicators, in this order."""
        self._preferences.change(chart_indicators=tuple(map(format_choice, choices)), chart_heights=())

    def choose_heights(self, shares: tuple[float, ...]) -> None:
        """Give the panes these shares of the height."""
        self._preferences.change(chart_heights=shares)

    def show_volume(self, is_wanted: bool) -> None:
        """Show the volume of the bars below them, or do without."""
        self._preferences.change(chart_has_volume=is_wanted, chart_heights=())

    def show_own(self, is_wanted: bool) -> None:
        """Show the account's own trades, or do without."""
        self._preferences.change(has_own_trades=is_wanted)

    def show_limits(self, is_wanted: bool) -> None:
        """Show today's price limits, or do without."""
        self._preferences.change(chart_has_limits=is_wanted)

    def show_events(self, is_wanted: bool) -> None:
        """Mark dividends, splits and events, or do without."""
        self._preferences.change(chart_has_events=is_wanted)

"""What the window of indicators shows."""

from typing import NamedTuple

from tradewalk.market.indicators.choice import ChoiceFault, IndicatorChoice
from tradewalk.market.indicators.declaration import Indicator, Parameter, Place


class IndicatorRow(NamedTuple):
    """One indicator that there is, and whether it is drawn."""

    key: str
    place: Place
    is_drawn: bool


class ValueField(NamedTuple):
    """One value that may be set; ``number`` counts those of an indicator with several lengths, from 1."""

    parameter: Parameter
    value: float
    number: int | None = None


class IndicatorsProps(NamedTuple):
    """The list, and the one that is looked at with its values; ``fault`` is what is wrong with what was typed."""

    rows: tuple[IndicatorRow, ...]
    selected: IndicatorChoice
    fields: tuple[ValueField, ...]
    is_drawn: bool
    can_add_length: bool = False
    can_remove_length: bool = False
    fault: ChoiceFault | None = None

    @property
    def indicator(self) -> Indicator:
        """The one that is looked at."""
        return self.selected.indicator

"""Choosing indicators and setting their values."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from tradewalk.market.indicators.catalogue import CATALOGUE, offered
from tradewalk.market.indicators.choice import ChoiceFault, IndicatorChoice, choose, default_choice
from tradewalk.market.indicators.declaration import MOST_LENGTHS
from tradewalk.views.chart.indicators.props import IndicatorRow, IndicatorsProps, ValueField

Choices = tuple[IndicatorChoice, ...]
LONGER = 2


class IndicatorsViewModel(QObject):
    """What is drawn on a chart, as ``choices_changed`` says at every change, and what is typed meanwhile."""

    props_changed = Signal(object)
    choices_changed = Signal(object)

    def __init__(self, choices: Choices = ()) -> None:
        super().__init__()
        self._choices = choices
        self._offered = tuple(CATALOGUE)
        self._key = choices[0].key if choices else next(iter(CATALOGUE))
        self._typed: tuple[float, ...] = self._chosen.parameters
        self.props = self._derived()

    def begin(self, choices: Choices, key: str | None = None, *, are_shares_known: bool = True) -> None:
        """Look at what is drawn, and at one indicator: that with the key, else the one of the last time.

        Those that need the number of shares are not offered where it is not known.
        """
        self._choices = choices
        self._offered = tuple(each.key for each in offered(are_shares_known=are_shares_known))
        wanted = key or self._key
        self.select(wanted if wanted in self._offered else self._offered[0])

    def select(self, key: str) -> None:
        """Look at another indicator."""
        self._key = key
        self._typed = self._chosen.parameters
        self._refresh()

    def draw(self, key: str, is_wanted: bool) -> None:
        """Draw an indicator, with the values that it begins with, or no longer."""
        others = tuple(choice for choice in self._choices if choice.key != key)
        self._key = key
        self._typed = self._chosen.parameters
        self._take((*others, default_choice(key)) if is_wanted else others)

    def set_value(self, position: int, value: float) -> None:
        """Set one value of the indicator that is looked at; what is drawn follows as soon as all are right."""
        self._type((*self._typed[:position], value, *self._typed[position + 1 :]))

    def add_length(self) -> None:
        """One line more, twice as long as the last."""
        longest = CATALOGUE[self._key].parameters[0].most
        self._type((*self._typed, min(self._typed[-1] * LONGER, longest)))

    def remove_length(self) -> None:
        """One line less."""
        self._type(self._typed[:-1])

    def usual(self) -> None:
        """Give the indicator the values that it begins with."""
        self._type(CATALOGUE[self._key].defaults)

    def move(self, choice: IndicatorChoice, by: int) -> None:
        """Draw an indicator before or after its neighbours of the same place."""
        self._take(moved(self._choices, choice, by))

    def remove(self, choice: IndicatorChoice) -> None:
        """Draw an indicator no longer."""
        self._take(tuple(other for other in self._choices if other != choice))

    @property
    def _chosen(self) -> IndicatorChoice:
        """The one that is looked at, as it is drawn or would be."""
        drawn = (choice for choice in self._choices if choice.key == self._key)
        return next(drawn, default_choice(self._key))

    def _type(self, values: tuple[float, ...]) -> None:
        self._typed = values
        choice = choose(self._key, values)
        if isinstance(choice, IndicatorChoice) and any(other.key == self._key for other in self._choices):
            self._take(tuple(choice if other.key == self._key else other for other in self._choices))
        else:
            self._refresh()

    def _take(self, choices: Choices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.choices_changed.emit(choices)
        self._refresh()

    def _refresh(self) -> None:
        props = self._derived()
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _derived(self) -> IndicatorsProps:
        return derive_indicators(self._choices, self._key, self._typed, self._offered)


def derive_indicators(
    choices: Choices, key: str, typed: Sequence[float], keys: Sequence[str]
) -> IndicatorsProps:
    """The list of what is offered with the indicator that is looked at, whose values are as somebody typed them."""
    drawn = {choice.key: choice for choice in choices}
    indicator = CATALOGUE[key]
    chosen = choose(key, typed)
    is_several = bool(indicator.several)
    fields = tuple(
        ValueField(indicator.parameter_at(place), value, place + 1 if is_several else None)
        for place, value in enumerate(typed)
    )
    return IndicatorsProps(
        rows=tuple(IndicatorRow(each, CATALOGUE[each].place, each in drawn) for each in keys),
        selected=drawn.get(key, default_choice(key)),
        fields=fields,
        is_drawn=key in drawn,
        can_add_length=is_several and len(typed) < MOST_LENGTHS,
        can_remove_length=is_several and len(typed) > 1,
        fault=chosen if isinstance(chosen, ChoiceFault) else None,
    )


def moved(choices: Choices, choice: IndicatorChoice, by: int) -> Choices:
    """The choices with one of them so many places further among those that are drawn at the same place."""
    place = choice.indicator.place
    positions = [position for position, other in enumerate(choices) if other.indicator.place is place]
    own = next((rank for rank, position in enumerate(positions) if choices[position] == choice), None)
    if own is None or not 0 <= own + by < len(positions):
        return choices
    changed = list(choices)
    one, other = positions[own], positions[own + by]
    changed[one], changed[other] = changed[other], changed[one]
    return tuple(changed)

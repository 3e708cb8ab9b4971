"""What is declared of an indicator: parameters, lines, where and how it is drawn."""

from dataclasses import dataclass
from enum import StrEnum

MOST_LENGTHS = 6
"""So many lengths an indicator with several lines of one kind may have."""


class Place(StrEnum):
    """Where an indicator is drawn."""

    PRICE = "price"
    VOLUME = "volume"
    OWN = "own"


class Drawing(StrEnum):
    """How one line of an indicator is drawn; signed bars have a colour above zero and another one below."""

    LINE = "line"
    DOTS = "dots"
    BARS = "bars"
    SIGNED_BARS = "signed-bars"


class Figures(StrEnum):
    """How the values are written: as a price, as a price with a further decimal, in percent, or as shares."""

    PRICE = "price"
    FINE_PRICE = "fine-price"
    PERCENT = "percent"
    VOLUME = "volume"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter. Its values are ``least``, ``least + step``, … ``most``; a step of 1 means whole numbers."""

    name: str
    default: float
    least: float
    most: float
    step: float = 1


@dataclass(frozen=True, slots=True)
class Output:
    """One line. It is computed for each bar and drawn ``shift`` bars later (earlier where negative).

    In the catalogue ``shift`` counts in displacements, the indicator's last parameter; ``outputs_of`` answers in bars.
    ``length`` tells the lines of an indicator with several lengths apart.
    """

    name: str
    drawing: Drawing = Drawing.LINE
    shift: int = 0
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """The area between two outputs, given by their names."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator.

    ``several`` are the default lengths of an indicator whose one parameter may be given up to ``MOST_LENGTHS`` times,
    each with a line of its own. ``guides`` are neutral levels, ``bounds`` the values that it never leaves.
    ``ascending`` names two parameters of which the first is less. ``needs_shares`` says that it has no values where the
    number of shares outstanding is not known.
    """

    key: str
    parameters: tuple[Parameter, ...]
    outputs: tuple[Output, ...]
    place: Place = Place.OWN
    figures: Figures = Figures.PERCENT
    several: tuple[int, ...] = ()
    guides: tuple[float, ...] = ()
    bounds: tuple[float, float] | None = None
    fill: Fill | None = None
    ascending: tuple[str, str] | None = None
    needs_shares: bool = False

    @property
    def defaults(self) -> tuple[float, ...]:
        """The parameters that it begins with."""
        return self.several or tuple(parameter.default for parameter in self.parameters)

    def parameter_at(self, position: int) -> Parameter:
        """The declaration of the value at this position of a choice."""
        return self.parameters[0 if self.several else position]

"""An indicator with its parameters, as somebody chose it; its text form; what is wrong with one.

The text form is the key and the parameters, with blanks between: ``ma 5 10 20``, ``boll 20 2.5``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from math import isfinite, nan

from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.declaration import MOST_LENGTHS, Indicator, Output, Parameter

Parameters = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class IndicatorChoice:
    """An indicator and its parameters. They are right: ``choose`` is the way to one from what somebody typed."""

    key: str
    parameters: Parameters

    @property
    def indicator(self) -> Indicator:
        """Its entry in the catalogue."""
        return CATALOGUE[self.key]


class FaultKind(StrEnum):
    """What may be wrong with a choice."""

    UNKNOWN = "unknown"
    WRONG_COUNT = "wrong-count"
    TOO_FEW_OR_MANY = "too-few-or-many"
    NOT_A_NUMBER = "not-a-number"
    NOT_WHOLE = "not-whole"
    OFF_STEP = "off-step"
    OUT_OF_RANGE = "out-of-range"
    TWICE = "twice"
    NOT_ASCENDING = "not-ascending"


@dataclass(frozen=True, slots=True)
class ChoiceFault:
    """What is wrong (``kind``, ``given``), where, and what would be right.

    ``least`` and ``most`` are of values, or of their count where the count is wrong; ``step`` is between two values.
    Of two parameters that stand in the wrong order ``other`` is the second.
    """

    kind: FaultKind
    key: str
    given: str
    parameter: str = ""
    least: float = 0
    most: float = 0
    step: float = 1
    other: str = ""


def default_choice(key: str) -> IndicatorChoice:
    """An indicator with the parameters that it begins with. Raises KeyError."""
    return IndicatorChoice(key, CATALOGUE[key].defaults)


def choose(key: str, parameters: Sequence[float]) -> IndicatorChoice | ChoiceFault:
    """The choice, or the first thing that is wrong with it."""
    indicator = CATALOGUE.get(key)
    if indicator is None:
        return ChoiceFault(FaultKind.UNKNOWN, key, key)
    fault = _count_fault(indicator, parameters)
    for position, value in enumerate(parameters):
        fault = fault or _value_fault(key, indicator.parameter_at(position), value)
    fault = fault or _twice(indicator, parameters) or _order_fault(indicator, parameters)
    return fault or IndicatorChoice(key, tuple(map(_number, parameters)))


def outputs_of(choice: IndicatorChoice) -> tuple[Output, ...]:
    """The lines of a choice in their order, shifts in bars, with the length where there are several."""
    indicator = choice.indicator
    if indicator.several:
        [output] = indicator.outputs
        return tuple(replace(output, length=int(length)) for length in choice.parameters)
    displacement = int(choice.parameters[-1]) if choice.parameters else 0
    return tuple(replace(output, shift=output.shift * displacement) for output in indicator.outputs)


def format_choice(choice: IndicatorChoice) -> str:
    """The text form."""
    return " ".join((choice.key, *map(_plain, choice.parameters)))


def parse_choice(text: str) -> IndicatorChoice | ChoiceFault:
    """A choice from its text form, or what is wrong with it."""
    key, *words = text.split() or [""]
    if key not in CATALOGUE:
        return ChoiceFault(FaultKind.UNKNOWN, key, key)
    choice = choose(key, [_value(word) for word in words])
    if isinstance(choice, ChoiceFault) and choice.kind is FaultKind.NOT_A_NUMBER:
        return replace(choice, given=next(word for word in words if not isfinite(_value(word))))
    return choice


def parse_choices(texts: Iterable[str]) -> tuple[tuple[IndicatorChoice, ...], tuple[ChoiceFault, ...]]:
    """The choices of these text forms, each once and in order, and why others were dropped."""
    parsed = [parse_choice(text) for text in texts]
    choices = dict.fromkeys(each for each in parsed if isinstance(each, IndicatorChoice))
    return tuple(choices), tuple(each for each in parsed if isinstance(each, ChoiceFault))


def _count_fault(indicator: Indicator, parameters: Sequence[float]) -> ChoiceFault | None:
    several = bool(indicator.several)
    least, most = (1, MOST_LENGTHS) if several else (len(indicator.parameters),) * 2
    if least <= len(parameters) <= most:
        return None
    kind = FaultKind.TOO_FEW_OR_MANY if several else FaultKind.WRONG_COUNT
    return ChoiceFault(kind, indicator.key, str(len(parameters)), least=least, most=most)


def _value_fault(key: str, parameter: Parameter, value: float) -> ChoiceFault | None:
    kind = _kind_of_fault(parameter, value)
    if kind is None:
        return None
    return ChoiceFault(
        kind, key, _plain(value), parameter.name, parameter.least, parameter.most, parameter.step
    )


def _kind_of_fault(parameter: Parameter, value: float) -> FaultKind | None:
    if not isfinite(value):
        return FaultKind.NOT_A_NUMBER
    if not parameter.least <= value <= parameter.most:
        return FaultKind.OUT_OF_RANGE
    if Decimal(str(value)) % Decimal(str(parameter.step)) == 0:
        return None
    return FaultKind.NOT_WHOLE if parameter.step == 1 else FaultKind.OFF_STEP


def _twice(indicator: Indicator, parameters: Sequence[float]) -> ChoiceFault | None:
    for position, value in enumerate(parameters if indicator.several else ()):
        if value in parameters[:position]:
            return ChoiceFault(FaultKind.TWICE, indicator.key, _plain(value), indicator.parameters[0].name)
    return None


def _order_fault(indicator: Indicator, parameters: Sequence[float]) -> ChoiceFault | None:
    if indicator.ascending is None:
        return None
    named = {parameter.name: value for parameter, value in zip(indicator.parameters, parameters, strict=True)}
    first, second = indicator.ascending
    if named[first] < named[second]:
        return None
    return ChoiceFault(
        FaultKind.NOT_ASCENDING, indicator.key, _plain(named[first]), first, other=second, most=named[second]
    )


def _value(word: str) -> float:
    try:
        return float(word)
    except ValueError:
        return nan


def _number(value: float) -> float:
    return int(value) if value == int(value) else float(value)


def _plain(value: float) -> str:
    return f"{value:.10g}"

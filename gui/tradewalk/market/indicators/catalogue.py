"""Which indicators there are, in the order of a menu."""

from collections.abc import Iterable, Mapping

from tradewalk.market.indicators.declaration import (
    Drawing,
    Figures,
    Fill,
    Indicator,
    Output,
    Parameter,
    Place,
)

LONGEST = 500


def _length(default: int, name: str = "length", least: int = 1) -> Parameter:
    return Parameter(name, default, least, LONGEST)


def _lines(*names: str) -> tuple[Output, ...]:
    return tuple(Output(name) for name in names)


_VALUE = _lines("value")
_WITH_AVERAGE = _lines("value", "average")
_PERCENTAGE = (0.0, 100.0)

ON_PRICE = (
    Indicator("ma", (_length(5),), _VALUE, Place.PRICE, Figures.PRICE, several=(5, 10, 20)),
    Indicator("ema", (_length(5),), _VALUE, Place.PRICE, Figures.PRICE, several=(5, 10, 20)),
    Indicator("wma", (_length(5),), _VALUE, Place.PRICE, Figures.PRICE, several=(5, 10, 20)),
    Indicator(
        "boll",
        (_length(20, least=2), Parameter("width", 2, 0.1, 10, 0.1)),
        _lines("middle", "upper", "lower"),
        Place.PRICE,
        Figures.PRICE,
        fill=Fill("upper", "lower"),
    ),
    Indicator(
        "sar",
        (Parameter("step", 0.02, 0.01, 0.2, 0.01), Parameter("most", 0.2, 0.01, 1, 0.01)),
        (Output("value", Drawing.DOTS),),
        Place.PRICE,
        Figures.PRICE,
    ),
    Indicator(
        "ichimoku",
        (
            _length(9, "conversion", 2),
            _length(26, "base", 2),
            _length(52, "span", 2),
            _length(26, "displacement", 0),
        ),
        (
            *_lines("conversion", "base"),
            Output("span-a", shift=1),
            Output("span-b", shift=1),
            Output("lagging", shift=-1),
        ),
        Place.PRICE,
        Figures.PRICE,
        fill=Fill("span-a", "span-b"),
    ),
    Indicator("vwap", (_length(20),), _VALUE, Place.PRICE, Figures.PRICE),
)
ON_VOLUME = (
    Indicator("volume-average", (_length(5),), _VALUE, Place.VOLUME, Figures.VOLUME, several=(5, 10)),
)
OF_MOMENTUM = (
    Indicator(
        "macd",
        (_length(12, "short"), _length(26, "long"), _length(9, "signal")),
        (*_lines("dif", "dea"), Output("bar", Drawing.SIGNED_BARS)),
        figures=Figures.FINE_PRICE,
        guides=(0,),
        ascending=("short", "long"),
    ),
    Indicator("rsi", (_length(6),), _VALUE, several=(6, 12, 24), guides=(30, 70), bounds=_PERCENTAGE),
    Indicator(
        "kdj",
        (_length(9, least=2), _length(3, "k-smoothing"), _length(3, "d-smoothing")),
        _lines("k", "d", "j"),
        guides=(20, 80),
    ),
    Indicator("wr", (_length(10, least=2),), _VALUE, several=(10, 6), guides=(20, 80), bounds=_PERCENTAGE),
    Indicator("cci", (_length(14, least=2),), _VALUE, guides=(-100, 100)),
    Indicator(
        "dmi",
        (_length(14), _length(6, "smoothing")),
        _lines("plus", "minus", "adx", "adxr"),
        bounds=_PERCENTAGE,
    ),
    Indicator("roc", (_length(12), _length(6, "smoothing")), _WITH_AVERAGE, guides=(0,)),
    Indicator(
        "mtm", (_length(12), _length(6, "smoothing")), _WITH_AVERAGE, figures=Figures.FINE_PRICE, guides=(0,)
    ),
    Indicator("trix", (_length(12), _length(9, "smoothing")), _WITH_AVERAGE, guides=(0,)),
    Indicator("bias", (_length(6),), _VALUE, several=(6, 12, 24), guides=(0,)),
    Indicator(
        "psy",
        (_length(12), _length(6, "smoothing")),
        _WITH_AVERAGE,
        guides=(25, 75),
        bounds=_PERCENTAGE,
    ),
    Indicator("atr", (_length(14),), _lines("range", "value"), figures=Figures.FINE_PRICE),
)
OF_TURNOVER = (
    Indicator("obv", (_length(30, "smoothing"),), _WITH_AVERAGE, figures=Figures.VOLUME),
    Indicator("vr", (_length(26), _length(6, "smoothing")), _WITH_AVERAGE, guides=(100,)),
    Indicator("mfi", (_length(14),), _VALUE, guides=(20, 80), bounds=_PERCENTAGE),
    Indicator(
        "turnover-ratio",
        (_length(5, "smoothing"),),
        (Output("value", Drawing.BARS), Output("average")),
        needs_shares=True,
    ),
)
CATALOGUE: Mapping[str, Indicator] = {
    indicator.key: indicator for indicator in (*ON_PRICE, *ON_VOLUME, *OF_MOMENTUM, *OF_TURNOVER)
}


def offered(*, are_shares_known: bool) -> Iterable[Indicator]:
    """The indicators that an instrument has."""
    return [each for each in CATALOGUE.values() if are_shares_known or not each.needs_shares]

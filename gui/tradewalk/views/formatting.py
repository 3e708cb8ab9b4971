"""Numbers, money, times and dates as people read them, by the application's QLocale.

Decimals never pass through float. What is not known is an em dash; a minus is a true minus sign.
"""

from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

from tradewalk.domain.instants import CHINA, Instant
from tradewalk.domain.money import Currency

UNKNOWN = "—"
MINUS = "\u2212"
NARROW_SPACE = "\u202f"
_SYMBOLS = {Currency.CNY: "¥", Currency.CNH: "CNH", Currency.HKD: "HK$", Currency.USD: "US$"}
_UNITS = {
    "en": ((12, "T"), (9, "B"), (6, "M"), (3, "K")),
    "zh-Hans": ((12, "万亿"), (8, "亿"), (4, "万")),
    "zh-Hant": ((12, "萬億"), (8, "億"), (4, "萬")),
}
"""Powers of ten and what they are called."""
_BILLIONS = {"en": (0, f"{NARROW_SPACE}B"), "zh-Hans": (1, "亿"), "zh-Hant": (1, "億")}
"""By how many digits the point of an amount in billions moves, and the unit that it then has."""
_DATES = {"en": ("d MMM yyyy", "d MMM", "MMM yyyy", "MMM", "yyyy")}
_CHINESE_DATES = ("yyyy年M月d日", "M月d日", "yyyy年M月", "M月", "yyyy年")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COMPACT_FROM = 100_000
_ROUNDS_UP_FROM = Decimal("0.999995")


class _Clock:
    """The clock by which instants are shown where no other is named: that of the account's home exchange."""

    zone: tzinfo = CHINA


_clock = _Clock()


def choose_zone(zone: tzinfo = CHINA) -> None:
    """Show instants by this clock."""
    _clock.zone = zone


def choose_locale(tag: str = "en_GB") -> None:
    """Make a locale the one that everything here speaks."""
    QLocale.setDefault(QLocale(tag))


def number(value: Decimal | int | None, decimals: int = 0) -> str:
    """A number with grouped digits and exactly so many decimals: ``1,372.10``."""
    return UNKNOWN if value is None else _number(value, decimals, QLocale().name())


@lru_cache(maxsize=4096)
def _number(value: Decimal | int, decimals: int, _locale: str) -> str:
    """The text of a number; a running market writes the same ones again at every frame."""
    rounded = _rounded(Decimal(value), decimals)
    return (MINUS if rounded < 0 else "") + _unsigned(abs(rounded))


def price(value: Decimal | None, decimals: int = 2) -> str:
    """A price with the decimals of its instrument: ``1,372.10``."""
    return number(value, decimals)


def typed_price(value: Decimal, decimals: int = 2) -> str:
    """A price as it was typed: one between two ticks keeps the digits that are wrong with it."""
    exponent = value.normalize().as_tuple().exponent
    return number(value, max(decimals, -exponent if isinstance(exponent, int) else 0))


def quantity(value: int | None) -> str:
    """Shares: ``1,206``."""
    return number(value)


def signed(value: Decimal | int | None, decimals: int = 0) -> str:
    """A number with its sign: ``+43.10``, ``−2.00``, ``0.00``."""
    text = number(value, decimals)
    return f"+{text}" if value is not None and _rounded(Decimal(value), decimals) > 0 else text


def trimmed(value: Decimal) -> str:
    """A number with as many decimals as it has: ``0.45``, ``27.673``."""
    exponent = value.normalize().as_tuple().exponent
    return number(value, max(0, -exponent) if isinstance(exponent, int) else 0)


def ratio(part: int, whole: int) -> Decimal:
    """A share of a whole."""
    return Decimal(part) / whole


def change(value: Decimal | None, decimals: int = 2) -> str:
    """A change of a price, signed, with the decimals of its instrument."""
    return signed(value, decimals)


def percent(ratio: Decimal | None, decimals: int = 2) -> str:
    """A signed percentage of a ratio: ``0.0324`` is ``+3.24%``."""
    return UNKNOWN if ratio is None else signed(ratio * 100, decimals) + QLocale().percent()


def plain_percent(ratio: Decimal | None, decimals: int = 2) -> str:
    """A percentage that is not a change: ``20%``."""
    return UNKNOWN if ratio is None else number(ratio * 100, decimals) + QLocale().percent()


def compact(value: Decimal | int | None) -> str:
    """A large amount with two decimals and its unit: ``4.46 M``; whole below a hundred thousand."""
    if value is None:
        return UNKNOWN
    amount = Decimal(value)
    if abs(amount) < _COMPACT_FROM:
        return number(amount)
    # 999,999 shows as 1.00 M and not as 1,000.00 K.
    units = ((Decimal(10) ** power, name) for power, name in _UNITS[language_tag()])
    unit, name = next((unit, name) for unit, name in units if abs(amount) >= unit * _ROUNDS_UP_FROM)
    return f"{number(amount / unit, 2)}{NARROW_SPACE}{name}"


def billions(value: Decimal, decimals: int = 3) -> str:
    """An amount that is stated in billions: ``2.881 B``, ``28.81亿``."""
    moved, unit = _BILLIONS[language_tag()]
    return f"{number(value.scaleb(moved), decimals - moved)}{unit}"


def currency_symbol(currency: Currency) -> str:
    """The sign that stands before an amount."""
    return _SYMBOLS[currency]


def money(amount: Decimal | None, currency: Currency) -> str:
    """An amount of money: ``¥ 1,200,000.00``."""
    if amount is None:
        return UNKNOWN
    sign = MINUS if _rounded(amount, 2) < 0 else ""
    return f"{sign}{currency_symbol(currency)}{NARROW_SPACE}{_unsigned(abs(_rounded(amount, 2)))}"


def clock_time(instant: Instant, zone: tzinfo | None = None) -> str:
    """Hours, minutes and seconds: ``10:32:19``."""
    return _time(instant, zone, "HH:mm:ss")


def clock_minute(instant: Instant, zone: tzinfo | None = None) -> str:
    """Hours and minutes: ``10:32``."""
    return _time(instant, zone, "HH:mm")


def clock_tenths(instant: Instant, zone: tzinfo | None = None) -> str:
    """Down to tenths of a second, cut and not rounded: ``10:32:18.4``."""
    tenths = instant // 100 % 10
    return f"{clock_time(instant, zone)}{QLocale().decimalPoint()}{QLocale().toString(tenths)}"


def long_date(day: date) -> str:
    """A full date: ``27 Aug 2025``, ``2025年8月27日``."""
    return _date(day, 0)


def long_date_format() -> str:
    """How Qt writes such a date: ``d MMM yyyy``."""
    return _date_patterns()[0]


def short_date(day: date) -> str:
    """Day and month: ``27 Aug``, ``8月27日``."""
    return _date(day, 1)


def day_of(instant: Instant, zone: tzinfo | None = None) -> date:
    """The calendar day of an instant."""
    return (_EPOCH + timedelta(milliseconds=instant)).astimezone(zone or _clock.zone).date()


def running_text(*sentences: str) -> str:
    """Sentences after one another, those that are empty left out: Chinese sets no space between them."""
    space = " " if language_tag() == "en" else ""
    return space.join(sentence for sentence in sentences if sentence)


def labelled(label: str, text: str) -> str:
    """What a text is called, and the text: ``Quantity: 200``."""
    return f"{label}: {text}" if language_tag() == "en" else f"{label}：{text}"


def language_tag() -> str:
    """The language of the application as texts are tagged: ``en``, ``zh-Hans``, ``zh-Hant``."""
    locale = QLocale()
    if locale.language() is not QLocale.Language.Chinese:
        return "en"
    is_traditional = locale.script() is QLocale.Script.TraditionalChineseScript
    return "zh-Hant" if is_traditional else "zh-Hans"


def month_name(day: date) -> str:
    """The month alone: ``Aug``; January carries its year: ``Jan 2025``."""
    return _date(day, 2 if day.month == 1 else 3)


def year_name(day: date) -> str:
    """The year alone: ``2025``, ``2025年``."""
    return _date(day, 4)


def from_points(points: int, decimals: int) -> Decimal:
    """The price of a bar's whole points."""
    return Decimal(points).scaleb(-decimals)


def decimal_of(value: float) -> Decimal:
    """A chart's number on its way to a label; the only float that is ever shown."""
    return Decimal(repr(float(value)))


def _date(day: date, pattern: int) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), _date_patterns()[pattern])


def _date_patterns() -> tuple[str, ...]:
    return _DATES.get(language_tag(), _CHINESE_DATES)


def _time(instant: Instant, zone: tzinfo | None, pattern: str) -> str:
    moment = (_EPOCH + timedelta(milliseconds=instant)).astimezone(zone or _clock.zone)
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), pattern)


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _unsigned(value: Decimal) -> str:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    whole, _, fraction = f"{value:f}".partition(".")
    digits = locale.toString(int(whole))
    zero = ord(locale.zeroDigit())
    tail = "".join(chr(zero + int(digit)) for digit in fraction)
    return f"{digits}{locale.decimalPoint()}{tail}" if tail else digits

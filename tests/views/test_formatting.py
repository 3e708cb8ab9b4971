from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from tradewalk.domain.instants import Instant, instant_at
from tradewalk.domain.money import Currency
from tradewalk.views import formatting


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    formatting.choose_locale("en_GB")
    yield
    QLocale.setDefault(before)


def at(hour: int, minute: int, second: int, milliseconds: int = 0) -> Instant:
    return Instant(instant_at(date(2025, 8, 27), time(hour, minute, second)) + milliseconds)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (Decimal("1372.1"), 2, "1,372.10"),
        (Decimal("2.087"), 3, "2.087"),
        (Decimal("0.005"), 2, "0.01"),
        (None, 2, "—"),
        (Decimal("12345678901234567.89"), 2, "12,345,678,901,234,567.89"),
    ],
)
def test_prices_have_the_decimals_of_their_instrument(
    value: Decimal | None, decimals: int, text: str
) -> None:
    assert formatting.price(value, decimals) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("43.1", "+43.10"), ("-2", "\u22122.00"), ("0", "0.00"), ("-0.001", "0.00"), ("0.001", "0.00")],
)
def test_changes_say_their_sign_and_zero_has_none(value: str, text: str) -> None:
    assert formatting.change(Decimal(value)) == text


@pytest.mark.parametrize(
    ("ratio", "text"),
    [("0.03243", "+3.24%"), ("-0.0219", "\u22122.19%"), ("0", "0.00%"), ("43.4782", "+4,347.82%")],
)
def test_percentages_have_two_decimals_and_a_sign(ratio: str, text: str) -> None:
    assert formatting.percent(Decimal(ratio)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (99_999, "99,999"),
        (100_000, "100.00\u202fK"),
        (999_994, "999.99\u202fK"),
        (999_996, "1.00\u202fM"),
        (4_460_000, "4.46\u202fM"),
        (6_120_000_000, "6.12\u202fB"),
        (-530_000_000, "\u2212530.00\u202fM"),
        (None, "—"),
    ],
)
def test_large_amounts_are_short(value: int | None, text: str) -> None:
    assert formatting.compact(value) == text


def test_money_carries_its_currency_and_a_true_minus() -> None:
    assert formatting.money(Decimal(1_200_000), Currency.CNY) == "¥\u202f1,200,000.00"
    assert formatting.money(Decimal("-71.35"), Currency.HKD) == "\u2212HK$\u202f71.35"
    assert formatting.money(None, Currency.USD) == "—"


def test_times_are_those_of_the_exchange() -> None:
    assert formatting.clock_time(at(10, 32, 19)) == "10:32:19"
    assert formatting.clock_minute(at(9, 5, 59)) == "09:05"
    assert formatting.clock_tenths(at(10, 32, 18, 499)) == "10:32:18.4"


def test_dates_are_short_and_unmistakable() -> None:
    assert formatting.long_date(date(2025, 8, 27)) == "27 Aug 2025"
    assert formatting.short_date(date(2025, 8, 7)) == "7 Aug"
    assert formatting.month_name(date(2025, 1, 2)) == "Jan 2025"


def test_another_locale_changes_how_numbers_read() -> None:
    formatting.choose_locale("de_DE")
    assert formatting.number(Decimal("1372.1"), 2) == "1.372,10"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_GB", ["27 Aug 2025", "27 Aug", "Jan 2025", "Aug", "4.46 M", "574.00 B", "2.881 B"]),
        ("zh_CN", ["2025年8月27日", "8月27日", "2025年1月", "8月", "446.00 万", "5,740.00 亿", "28.81亿"]),
        ("zh_HK", ["2025年8月27日", "8月27日", "2025年1月", "8月", "446.00 萬", "5,740.00 億", "28.81億"]),
    ],
)
def test_dates_and_large_amounts_are_written_as_each_language_does(locale: str, said: list[str]) -> None:
    formatting.choose_locale(locale)
    day = date(2025, 8, 27)
    texts = [
        formatting.long_date(day),
        formatting.short_date(day),
        formatting.month_name(date(2025, 1, 6)),
        formatting.month_name(day),
        formatting.compact(4_460_000),
        formatting.compact(574_000_000_000),
        formatting.billions(Decimal("2.881")),
    ]
    assert [text.replace(formatting.NARROW_SPACE, " ") for text in texts] == said


def test_sentences_stand_after_one_another_as_the_language_sets_them() -> None:
    assert formatting.running_text("Taken.", "", "Queued.") == "Taken. Queued."
    formatting.choose_locale("zh_CN")
    assert formatting.running_text("已接收。", "排队中。") == "已接收。排队中。"


def test_a_label_stands_before_its_text_with_the_colon_of_the_language() -> None:
    assert formatting.labelled("Quantity", "200") == "Quantity: 200"
    formatting.choose_locale("zh_HK")
    assert formatting.labelled("數量", "200股") == "數量：200股"

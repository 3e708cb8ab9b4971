"""Every indicator is explained in three languages, without advice; and a wrong choice is told in one sentence."""

import re
from itertools import chain

import pytest

from tradewalk import resources
from tradewalk.market.company_facts import LANGUAGES, Words
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.choice import (
    ChoiceFault,
    FaultKind,
    IndicatorChoice,
    choose,
    default_choice,
    outputs_of,
    parse_choice,
)
from tradewalk.market.indicators.indicator_texts import (
    VALUE,
    IndicatorTextsWrong,
    IndicatorWords,
    load_indicator_texts,
)

CONTENT = resources.read_text("indicators.toml")
TEXTS = load_indicator_texts("indicators.toml", CONTENT)
LONGEST = 140
ADVICE = re.compile(
    r"\b(buy|sell|signals?|overbought|oversold|bullish|bearish|should|profits?|entry|exit)\b"
    "|买入|卖出|信号|超买|超卖|看涨|看跌|看好|看淡|买点|卖点|建议|買入|賣出|訊號|信號|超買|超賣|買點|賣點|建議",
    re.IGNORECASE,
)


def test_the_texts_are_of_the_catalogue_and_of_nothing_else() -> None:
    indicators = CATALOGUE.values()
    parameters = {parameter.name for indicator in indicators for parameter in indicator.parameters}
    outputs = {output.name for indicator in indicators for output in indicator.outputs}
    assert list(TEXTS.indicators) == list(CATALOGUE)
    assert set(TEXTS.parameters) == parameters
    assert set(TEXTS.outputs) == outputs - {VALUE}
    assert set(TEXTS.faults) == {kind.value for kind in FaultKind}


@pytest.mark.parametrize("words", TEXTS.indicators.values(), ids=list(TEXTS.indicators))
def test_what_it_measures_and_what_it_does_not_tell_is_one_sentence_each(words: IndicatorWords) -> None:
    for sentence in filter(None, (words.measures, words.limits, words.convention)):
        assert re.fullmatch(r"[A-Z0][^.]*\.", sentence.en)
        assert all(re.fullmatch("[^。]*。", text) for text in (sentence.hant, sentence.hans))
        assert all(len(text) < LONGEST for text in sentence)
        assert not any(ADVICE.search(text) for text in sentence)


def test_each_language_is_written_in_its_own_characters() -> None:
    tables = (TEXTS.parameters, TEXTS.outputs, TEXTS.faults)
    told: list[Words] = [*chain.from_iterable(table.values() for table in tables)]
    for words in TEXTS.indicators.values():
        told += [each for each in words if each is not None]
    english, traditional, simplified = ("".join(part) for part in zip(*told, strict=True))
    assert not re.search("[\u4e00-\u9fff]", english)
    assert not set("这个为与时线长从价张变动说带轨极间发阳烛数则涨") & set(traditional)
    assert not set("這個為與時線長從價張變動說帶軌極間發陽燭數則漲") & set(simplified)
    assert not re.search("收盘|收盤|根K線|行情", traditional)
    assert not re.search("收市|阴阳烛", simplified)


@pytest.mark.parametrize(
    ("choice", "heading", "names"),
    [
        (default_choice("macd"), "MACD(12,26,9)", ["DIF", "DEA", "Bar"]),
        (IndicatorChoice("ma", (5, 30)), "MA(5,30)", ["MA5", "MA30"]),
        (IndicatorChoice("boll", (20, 2.5)), "BOLL(20,2.5)", ["Middle", "Upper", "Lower"]),
        (default_choice("roc"), "ROC(12,6)", ["ROC", "Average"]),
    ],
)
def test_a_choice_and_its_lines_have_names(choice: IndicatorChoice, heading: str, names: list[str]) -> None:
    assert TEXTS.heading(choice, "en") == heading
    assert [TEXTS.output_name(choice, output, "en") for output in outputs_of(choice)] == names


def test_an_explanation_has_the_convention_where_programs_differ() -> None:
    assert len(TEXTS.indicators["macd"].explanation("zh-Hant")) == 3
    assert len(TEXTS.indicators["ma"].explanation("zh-Hans")) == 2


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (choose("moon", ()), "There is no indicator moon; choose one of the list."),
        (choose("ma", ()), "MA takes 1 to 6 values and has 0; add or remove some."),
        (choose("macd", (12,)), "MACD takes 3 values and has 1; give as many as it takes."),
        (parse_choice("ma five"), "MA, Length: five is no number; write one from 1 to 500."),
        (choose("ma", (2.5,)), "MA, Length: 2.5 is no whole number; write one from 1 to 500."),
        (choose("ma", (0,)), "MA, Length: 0 is out of range; write a number from 1 to 500."),
        (
            choose("boll", (20, 2.05)),
            "BOLL, Width in standard deviations: 2.05 lies between two steps; write a multiple of 0.1 from 0.1 to 10.",
        ),
        (choose("rsi", (6, 6)), "RSI, Length: 6 stands there twice; change or remove one of them."),
        (
            choose("macd", (26, 12, 9)),
            "MACD, Short length: 26 must be less than Long length, which is 12; lower the first or raise the second.",
        ),
    ],
)  # fmt: skip
def test_a_wrong_choice_is_told_in_one_sentence(wrong: ChoiceFault, sentence: str) -> None:
    assert TEXTS.sentence(wrong, "en") == sentence
    assert all("{" not in TEXTS.sentence(wrong, language) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ("[[output]]", "[[output", "a.toml is not TOML: "),
        ("[[output]]", "[[outlet]]", "a.toml has not the tables indicator, parameter, output, fault; write"),
        ('key = "wr"', 'key = "rsi"', "a.toml, indicator rsi: the field key is missing or was given before;"),
        ('key = "wr"\n', "", "a.toml, indicator without a key: the field key is missing or was given before"),
        ('label = "WR"\n', "", "a.toml, indicator wr: the field label is missing; add it."),
        ('label = "WR"\n', 'label = "WR"\ncolour = 1\n', "a.toml, indicator wr: the field colour is not known"),
        ('label = "WR"\n', 'label = "" \n', "a.toml, indicator wr: the field label has a text that is empty"),
        ('label = "WR"\n', 'label.en = "WR"\n', "a.toml, indicator wr: the field label needs one text for each of"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_told_in_one_sentence(right: str, wrong: str, sentence: str) -> None:
    assert right in CONTENT
    with pytest.raises(IndicatorTextsWrong) as error:
        load_indicator_texts("a.toml", CONTENT.replace(right, wrong))
    assert str(error.value).startswith(sentence)

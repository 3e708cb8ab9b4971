import pytest

from tradewalk.services.first_language import first_spoken
from tradewalk.services.preferences import Language

ENGLISH, TRADITIONAL, SIMPLIFIED = (
    Language.ENGLISH,
    Language.TRADITIONAL_CHINESE,
    Language.SIMPLIFIED_CHINESE,
)


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["zh-HK", "zh-Hant-HK", "zh-Hant", "zh"], TRADITIONAL),
        (["zh-Hant-TW", "zh-TW"], TRADITIONAL),
        (["zh_MO"], TRADITIONAL),
        (["zh-CN", "zh-Hans-CN", "zh"], SIMPLIFIED),
        (["zh-Hans-HK"], SIMPLIFIED),
        (["zh-SG"], SIMPLIFIED),
        (["zh"], SIMPLIFIED),
        (["en-US", "zh-CN"], ENGLISH),
        (["fr-FR", "zh-TW", "en"], TRADITIONAL),
        (["fr-FR", "fr"], ENGLISH),
        (["C"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_a_first_start_speaks_the_first_language_of_the_system_that_is_known(
    tags: list[str], language: Language
) -> None:
    assert first_spoken(tags) is language

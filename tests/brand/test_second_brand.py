"""Under a second brand nothing of the first is said or shown, and all that is told apart comes from its folder.

What stands in the sources is searched whole, which reaches every screen there is. What is shown is looked at in the
main pages, light and dark, in all languages; ``--full`` looks at every scene of the demo and at every guide.
"""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.brand.folders import FIRST
from tests.brand.overlay import SECOND, Shown, overlaid, shown_under, under
from tests.brand.sources import names_in_resources, names_in_sources
from tradewalk.brand import LANGUAGES, Brand, Texts, load_brand

FORMAT = "tradewalk-guide/1"
QUICK = ("light-en", "light-zh-Hant", "dark-zh-Hans")


def words_of(brand: Brand) -> set[str]:
    """Every word by which a brand is known, in small letters."""
    texts = (brand.name, brand.disclaimers)
    said = {text[language] for text in texts for language in LANGUAGES}
    return {word.lower() for word in (*said, brand.publisher, brand.command, brand.application, brand.mime)}


def accents_of(brand: Brand) -> set[str]:
    """Its own colours; what is written on them is black or white."""
    both = (brand.light, brand.dark)
    return {colour for each in both for colour in (each.accent, each.accent_strong, each.accent_bg)}


def of_brand(shown: Shown, brand: Brand) -> set[str]:
    """What a brand is recognised by, in what was said and shown."""
    said = "\n".join(shown.said).lower().replace(FORMAT, "")
    return {word for word in words_of(brand) if word in said} | (accents_of(brand) & shown.colours)


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The resources under the second brand."""
    return overlaid(tmp_path_factory.mktemp("second"), SECOND)


def test_the_second_brand_is_another_one() -> None:
    one, other = load_brand(FIRST), load_brand(SECOND)
    assert words_of(one) & words_of(other) == set()
    assert accents_of(one) & accents_of(other) == set()
    assert one.fee_plans != other.fee_plans
    assert set(other.walkthroughs) < set(one.walkthroughs)
    assert other.walkthroughs[0] != one.walkthroughs[0]
    assert one.logo.read_bytes() != other.logo.read_bytes()


def test_no_text_in_the_sources_has_the_name_of_the_first_brand() -> None:
    assert names_in_sources("tradewalk") == set()


def test_no_shipped_text_has_the_name_of_the_first_brand() -> None:
    assert names_in_resources("tradewalk") == set()


def test_the_search_finds_a_name_that_stands_there() -> None:
    assert "Practice account" in names_in_sources("practice account")
    assert any("cambricon" in text.lower() for text in names_in_resources("cambricon"))


def test_nothing_of_the_first_brand_is_said_or_shown_under_the_second(
    second: Path, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    wanted = ("every",) if count_of(0, 1) else QUICK
    shown = shown_under(second, tmp_path / "second", *wanted)
    offered = load_brand(SECOND).walkthroughs
    guides = {guide_of(second, each, tmp_path / each) for each in offered[: count_of(0, len(offered))]}
    assert of_brand(Shown(shown.said | guides, shown.colours), load_brand(FIRST)) == set()
    assert recognised(load_brand(SECOND)) - of_brand(shown, load_brand(SECOND)) == set()


def test_the_same_look_finds_the_first_brand_where_it_is(
    tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    """By default in the lists to choose from alone, which have no disclaimer."""
    one = load_brand(FIRST)
    wanted = QUICK if count_of(0, 1) else ("lists", "light-en", "dark-en")
    found = of_brand(shown_under(FIRST.parents[1], tmp_path / "first", *wanted), one)
    assert recognised(one) - found <= (
        set() if count_of(0, 1) else {each.lower() for each in said_of(one.disclaimers)}
    )


def recognised(brand: Brand) -> set[str]:
    """What has to be found of a brand where it is at work in both palettes."""
    said = {*said_of(brand.name), *said_of(brand.disclaimers), brand.command}
    colours = (brand.light.accent, brand.light.accent_bg, brand.dark.accent, brand.dark.accent_bg)
    return {*(word.lower() for word in said), *colours}


def said_of(texts: Texts) -> set[str]:
    """A text in every language."""
    return {texts[language] for language in LANGUAGES}


def test_an_account_is_charged_by_the_plan_of_the_brand(second: Path) -> None:
    order = (
        "--symbol", "688256.SH", "--account", "cn-retail-star", "--side", "buy", "--type", "limit", "--price",
        "1400.00", "--quantity", "200", "--at", "2025-08-27T10:32:00", "--json",
    )  # fmt: skip
    answer = json.loads(under(second, "-m", "tradewalk", "order-check", *order))
    commission = answer["fees"][0]
    assert (commission["name"], commission["amount"]) == ("commission", "84.00")


def test_only_the_walkthroughs_of_the_brand_are_offered(second: Path) -> None:
    code = "from tradewalk.shipped_walkthroughs import names; print(*names())"
    assert tuple(under(second, "-c", code).split()) == load_brand(SECOND).walkthroughs


def guide_of(resources: Path, walkthrough: str, out: Path) -> str:
    """Every text of an illustrated guide and its courses."""
    under(resources, "-m", "tradewalk", "guide", walkthrough, "--out", out, "--format", "html,md,scorm")
    texts = [path.read_text("utf-8") for path in out.rglob("*") if path.suffix in (".html", ".md", ".json")]
    return "\n".join((*texts, *map(packed_text, out.rglob("*.zip"))))


def packed_text(path: Path) -> str:
    """Every text in an archive."""
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


FACTS = (
    "Metadata-Version: 2.4\nName: harbourlight\nVersion: 7.0\nLicense-Expression: MIT\nRequires-Dist: numpy\n"
)


def test_its_package_is_known_by_its_own_name_and_leads_to_what_it_needs(tmp_path: Path) -> None:
    resources = overlaid(tmp_path / "second", SECOND)
    facts = resources / "harbourlight-7.0.dist-info" / "METADATA"
    facts.parent.mkdir()
    facts.write_text(FACTS, "utf-8")
    code = (
        "from tradewalk.about_facts import components; from tradewalk.views.about.words import component_words\n"
        "for each in components(): print(component_words(each, 'The brand'))"
    )
    own, *others = under(resources, "-c", code).splitlines()
    assert own == "The brand 7.0 · MIT"
    assert any(line.startswith("numpy ") for line in others)
    assert not any(line.startswith("PyYAML ") for line in others), "the first brand's package leads there"

"""A guide as HTML and Markdown: all that it says in order, words for every picture, and nothing from elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.walkthrough.guides import CHECK, MARKS, ORIGIN, PICTURE, a_guide
from tradewalk.services.preferences import Language
from tradewalk.views.guide import words
from tradewalk.views.guide.changes import Change, changes_html
from tradewalk.views.guide.front import front_entry, front_html
from tradewalk.views.guide.html import guide_html
from tradewalk.views.guide.markdown import guide_markdown, paragraph
from tradewalk.views.languages import Translation

LANDMARKS = ("header", "nav", "main", "footer")
HEADINGS = ("h1", "h2", "h3")


class Page(HTMLParser):
    """What a page holds, in its order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, *names: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.tags if tag in names]

    def order(self, *names: str) -> list[str]:
        return [tag for tag, _ in self.tags if tag in names]


@pytest.fixture(params=[Language.ENGLISH, Language.TRADITIONAL_CHINESE, Language.SIMPLIFIED_CHINESE])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    translation = Translation(qapp)
    translation.speak(request.param)
    yield request.param
    translation.end()


def changes() -> tuple[Change, ...]:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    return (
        Change("a.png", "Changed <one>", image, image, image),
        Change("b.png", "New", None, image, None),
        Change("c.png", "Gone", image, None, None),
    )


def every_page(language: str = "en") -> dict[str, str]:
    guide = a_guide(language)
    return {
        "guide": guide_html(guide, "pictures"),
        "changes": changes_html(guide, changes(), "pictures", "changes"),
        "unchanged": changes_html(guide, (), "pictures", "changes"),
        "front": front_html([front_entry(guide)], guide.origin),
    }


def test_the_page_says_its_language(language: Language) -> None:
    pages = every_page(language.value).values()
    assert {Page(page).all("html")[0]["lang"] for page in pages} == {language.value}


@pytest.mark.parametrize("name", ["guide", "changes", "unchanged", "front"])
def test_no_page_has_a_script_or_anything_from_elsewhere(name: str) -> None:
    html = every_page()[name]
    page = Page(html)
    assert not page.all("script", "iframe", "object", "embed", "link", "base", "form")
    assert not [key for _, attributes in page.tags for key in attributes if key.startswith("on")]
    places = [attributes[key] for _, attributes in page.tags for key in ("href", "src") if key in attributes]
    assert places or name == "unchanged"
    assert not [place for place in places if ":" in place or place.startswith(("/", "\\"))]
    assert not re.search(r"@import|url\(|//", html.split("</style>")[0])


def test_headings_go_down_one_by_one_and_landmarks_stand_once() -> None:
    page = Page(every_page()["guide"])
    levels = [int(tag[1]) for tag in page.order(*HEADINGS)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert page.order(*LANDMARKS) == list(LANDMARKS)


def test_every_id_stands_once_and_every_link_leads_to_one() -> None:
    page = Page(every_page()["guide"])
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    wanted = [attributes["href"][1:] for attributes in page.all("a")]
    wanted += [
        attributes["aria-labelledby"] for _, attributes in page.tags if "aria-labelledby" in attributes
    ]
    assert set(wanted) <= set(ids)


def test_every_picture_is_told_in_words_and_has_its_size() -> None:
    first, second = Page(every_page()["guide"]).all("img")
    assert first["alt"] == (
        "Picture of step 2: Type 688256 & open it. Number 1 marks “Search & find”. "
        "Number 2 marks “Quantity” and says “200 <at least>”. Number 3 says “here”."
    )
    assert (first["src"], first["width"], first["height"]) == ("pictures/search.png", "60", "40")
    assert second["alt"] == "Picture of step 3: Look again."


def test_a_mark_without_a_name_is_spoken_of_all_the_same() -> None:
    step = replace(a_guide().steps[1], picture=replace(PICTURE, marks=(replace(MARKS[0], label=""),)))
    assert words.picture_of(step).endswith("Number 1 marks what the step speaks of.")
    assert words.legend_of(replace(MARKS[0], label="")) == ""


def test_the_reading_order_is_that_of_the_steps_and_the_answers_are_last() -> None:
    text = Page(re.sub(r"<nav.*?</nav>", "", every_page()["guide"], flags=re.DOTALL)).text
    told = (
        "Skip to the steps", "buy-first", "Tradewalk 0.1.0", "20250827", "27 Aug 2025",
        "1. Nothing is real", "2. Type 688256 & open it", "Check the code.", "200 <at least>", "3. Look again",
        "Is anything *sent*?", "No & never", "Answers to the questions", "B, No & never", "Not a record of trades",
    )  # fmt: skip
    places = [text.index(each) for each in told]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("right", "said"),
    [((1,), "B, No & never"), ((0, 2), "A, Yes; C, Later"), ((), "None of the answers is right.")],
)
def test_every_right_answer_is_told(right: tuple[int, ...], said: str) -> None:
    assert words.answer_text(replace(CHECK, right=right)) == said


def test_a_guide_without_questions_has_no_answers() -> None:
    guide = a_guide(steps=a_guide().steps[:2])
    assert "Answers" not in Page(guide_html(guide, "pictures")).text
    assert "Answers" not in guide_markdown(guide, "pictures")


def test_markdown_says_the_same() -> None:
    text = guide_markdown(a_guide(), "pictures")
    assert text.startswith("# Buy \\<one\\> share\n\n**SIMULATED**\n")
    for line in (
        "- Scenario: buy-first", "- Seed of the simulated market: 20250827", "## 2. Type 688256 \\& open it",
        "1\\. Then go on.", "- **2** Quantity: 200 \\<at least\\>", "### Check yourself: question 1",
        "- B. No \\& never", "1. Is anything \\*sent\\*? B, No \\& never",
    ):  # fmt: skip
        assert f"\n{line}\n" in text
    assert re.search(r"^!\[Picture of step 2: [^\]]*here”\.\]\(pictures/search\.png\)$", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. one", "1\\. one"),
        ("688256.SH", "688256.SH"),
        ("- one", "\\- one"),
        ("+71.86", "+71.86"),
        ("a*b_c`d", "a\\*b\\_c\\`d"),
        ("[x](y)", "\\[x\\](y)"),
    ],
)
def test_a_text_is_no_markdown(text: str, written: str) -> None:
    assert paragraph(text) == written


def test_changes_stand_side_by_side_and_what_is_new_or_gone_says_so() -> None:
    page = Page(every_page()["changes"])
    assert [image["src"] for image in page.all("img")] == [
        "changes/a-old.png", "pictures/a.png", "changes/a-difference.png", "pictures/b.png", "changes/c-old.png",
    ]  # fmt: skip
    for text in (
        "This picture is new.",
        "This picture is gone.",
        "Changed, new or gone: 3. Pictures in this guide: 2.",
    ):
        assert text in page.text
    assert "No picture has changed." in Page(every_page()["unchanged"]).text


def test_the_front_page_leads_to_each_language_in_its_own_words() -> None:
    entries = [
        front_entry(a_guide(tag))._replace(title=f"Title {tag}") for tag in ("en", "zh-Hant", "zh-Hans")
    ]
    page = Page(front_html(entries, ORIGIN))
    assert [link["href"] for link in page.all("a")] == [
        f"{tag}/index.html" for tag in ("en", "zh-Hant", "zh-Hans")
    ]
    assert [item["lang"] for item in page.all("li")] == ["en", "zh-Hant", "zh-Hans"]
    assert "繁體中文" in page.text

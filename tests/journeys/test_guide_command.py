"""A guide is made by playing a walkthrough through the real window: the same to the byte, and compared."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.journeys.commands import run
from tests.views.test_guide_pages import Page
from tests.views.test_guide_valid import faults_of
from tradewalk.cli import main
from tradewalk.command_arguments import LANGUAGES, CommandLineError
from tradewalk.guide_command import Told, make_guide
from tradewalk.guide_options import FORMATS, GuideOptions, read_guide_options
from tradewalk.guide_play import GuideFailed
from tradewalk.services.guide_folder import NoGuideFolder, write_guide
from tradewalk.shipped_walkthroughs import names
from tradewalk.walk_source import NoWalkthrough

FIRST = "buy-first-star-share"
SHORT = Path(__file__).with_name("short_walk.yaml")


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def changed(tmp_path: Path, before: str, after: str) -> str:
    """The short walk with another text in it."""
    file = tmp_path / "other_walk.yaml"
    text = SHORT.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")
    return str(file)


def made(
    qt: QApplication, out: Path, name: str = str(SHORT), *, lang: str = "en", compare: Path | None = None
) -> Told:
    return make_guide(GuideOptions(name, out, languages=tuple(lang.split(",")), compare=compare), qt)


def test_a_guide_is_made_of_a_play_and_made_again_is_the_same_to_the_byte(
    application: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert made(application, out) == (("en: 2 steps, 2 pictures", f"The guide is in {out}"), True)
    files = files_in(out)
    assert set(files) == {
        "guide.json", "index.html", "en/index.html", "en/guide.md", "en/guide.pdf", "en/pictures/search.png",
        "en/pictures/trade.png",
    }  # fmt: skip
    page = files["en/index.html"].decode()
    assert re.findall(r'alt="([^"]*)"', page) == [
        (
            "Picture of step 1: Type 688256 and open it. Number 1 marks “688256 Cambricon 寒武纪-U STAR Market”. "
            "Number 2 marks “Search by code, name, Chinese name or pinyin initials” and says “six digits”."
        ),
        "Picture of step 2: Press Trade. Number 1 marks “Trade this instrument”.",
    ]
    assert "B, No" in page, "which answer is right is seen in the play"
    noted = [name for name, content in files.items() if "presenter alone" in content.decode(errors="ignore")]
    assert noted == []

    again = tmp_path / "again"
    make_guide(GuideOptions(str(SHORT), again, languages=("en",), formats=("md",)), application)
    made_again = files_in(again)
    del made_again["guide.json"], files["guide.json"]  # it names the other formats as well
    assert set(made_again) == {"en/guide.md", "en/pictures/search.png", "en/pictures/trade.png"}
    assert made_again == {name: files[name] for name in made_again}


@pytest.mark.usefixtures("full_counts")
def test_two_guides_are_the_same_to_the_byte_and_exactly_what_changed_is_shown(
    application: QApplication, tmp_path: Path
) -> None:
    for language in LANGUAGES:
        first, again = tmp_path / language / "first", tmp_path / language / "again"
        assert made(application, first, FIRST, lang=language).is_fine
        told = made(application, again, FIRST, lang=language, compare=first)
        assert f"{language}: pictures that changed: none" in told.lines
        before, after = files_in(first), files_in(again)
        assert "<figure>" not in after.pop(f"{language}/changes.html").decode()
        del before["guide.json"], after["guide.json"]
        assert after == before


@pytest.mark.usefixtures("full_counts")
def test_a_changed_call_out_changes_its_picture_alone(application: QApplication, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    made(application, first)
    told = made(application, second, changed(tmp_path, "six digits", "the code"), compare=first)
    assert "en: pictures that changed: search.png" in told.lines
    before, after = files_in(first), files_in(second)
    assert after["en/pictures/trade.png"] == before["en/pictures/trade.png"]
    assert {name for name in after if "changes/" in name} == {
        "en/changes/search-old.png", "en/changes/search-difference.png",
    }  # fmt: skip
    assert QImage(str(second / "en/changes/search-old.png")) == QImage(str(first / "en/pictures/search.png"))


class OtherTexts(QTranslator):
    """Texts of an application whose button for an order is called otherwise."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _note: str | None = None, _count: int = -1) -> str | None:
        return "Deal" if (context, source) == ("DetailView", "Trade") else None


@pytest.mark.usefixtures("full_counts")
def test_a_changed_label_of_the_application_changes_the_pictures_with_it_alone(
    application: QApplication, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    made(application, first)
    texts = OtherTexts()
    application.installTranslator(texts)
    try:
        told = made(application, second, compare=first)
    finally:
        application.removeTranslator(texts)
    assert "en: pictures that changed: trade.png" in told.lines
    page = (second / "en/changes.html").read_text(encoding="utf-8")
    assert re.findall(r'src="([^"]*)"', page) == [
        "changes/trade-old.png", "pictures/trade.png", "changes/trade-difference.png",
    ]  # fmt: skip


@pytest.mark.usefixtures("full_counts")
def test_the_pages_of_every_shipped_walkthrough_are_html_without_a_fault_and_need_nothing_from_elsewhere(
    application: QApplication, tmp_path: Path
) -> None:
    for name in names():
        out = tmp_path / name
        assert make_guide(GuideOptions(name, out, formats=("html",)), application).is_fine
        pages = [out / "index.html", *(out / language / "index.html" for language in LANGUAGES)]
        for file in pages:
            text = file.read_text(encoding="utf-8")
            assert faults_of(text) == []
            page = Page(text)
            assert not page.all("script", "iframe", "object", "embed", "link", "base", "form")
            assert "url(" not in text
            for _, attributes in page.tags:
                for place in (attributes[key] for key in ("href", "src") if key in attributes):
                    assert place.startswith("#") or (file.parent / place).is_file(), (file, place)


@pytest.mark.usefixtures("full_counts")
def test_a_mark_that_finds_nothing_is_told(application: QApplication, tmp_path: Path) -> None:
    told = made(
        application, tmp_path / "out", changed(tmp_path, "callout: top.search", "callout: timeline.status")
    )
    assert "In the step 'search' there is no timeline.status to point at." in told.lines
    assert not told.is_fine
    assert not QImage(str(tmp_path / "out/en/pictures/search.png")).isNull()


@pytest.mark.usefixtures("full_counts")
def test_a_walkthrough_that_does_not_go_as_it_says_leaves_no_guide(
    application: QApplication, tmp_path: Path
) -> None:
    wrong = changed(tmp_path, "expect: {ticket.step: {exists: true}}", "expect: {ticket.step: review}")
    with pytest.raises(GuideFailed, match="in the step 'trade'"):
        made(application, tmp_path / "out", wrong)
    assert not (tmp_path / "out").exists()


def a_guide_of(walkthrough_id: str, folder: Path, *languages: str) -> Path:
    write_guide(folder, {}, {"walkthrough": walkthrough_id}, {language: {} for language in languages})
    return folder


def test_what_is_wrong_is_said_before_anything_is_played_or_written(tmp_path: Path) -> None:
    place, file = tmp_path / "out", tmp_path / "file"
    file.write_text("mine")
    other = a_guide_of("another", tmp_path / "other", "en")
    german = a_guide_of("short-walk", tmp_path / "german", "de")
    show_less = changed(tmp_path, "[show, guide]", "[guide]")
    wrong: list[tuple[GuideOptions, type[Exception], str]] = [
        (GuideOptions("no-such-walk", place), NoWalkthrough, "no-such-walk"),
        (GuideOptions(show_less, place), NoWalkthrough, "show"),
        (GuideOptions(str(SHORT), file), NoGuideFolder, "is a file"),
        (GuideOptions(str(SHORT), place, compare=tmp_path / "nowhere"), NoGuideFolder, "holds no guide"),
        (GuideOptions(str(SHORT), place, compare=other), NoGuideFolder, "'another' and not of 'short-walk'"),
        (GuideOptions(str(SHORT), place, compare=german), NoGuideFolder, "it has de"),
    ]
    for options, error, words in wrong:
        with pytest.raises(error, match=words):
            make_guide(options)
    assert not place.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["walk"], "--out"),
        (["--out", "x"], "WALKTHROUGH"),
        (["walk", "--out", "x", "--lang", "en,fr"], "'fr' is not one of en, zh-Hant, zh-Hans"),
        (["walk", "--out", "x", "--format", "docx"], "'docx' is not one of html, pdf, md"),
        (["walk", "--out", "x", "--format", ""], "'' is not one of"),
        (["walk", "--out", "x", "--theme", "blue"], "blue"),
    ],
)
def test_a_wrong_command_line_is_refused_in_one_sentence(arguments: list[str], words: str) -> None:
    with pytest.raises(CommandLineError, match=re.escape(words)):
        read_guide_options(arguments)


def test_names_are_read_once_each_in_their_own_order() -> None:
    options = read_guide_options(["walk", "--out", "x", "--lang", "zh-Hans, en,en", "--format", "md,html"])
    assert (options.languages, options.formats) == (("en", "zh-Hans"), ("html", "md"))
    assert (read_guide_options(["walk", "--out", "x"])).formats == FORMATS


def test_what_is_refused_is_said_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide", str(SHORT), "--out", str(SHORT)]) == 2
    assert capsys.readouterr() == ("", f"tradewalk: {SHORT} is a file; name a folder for the guide.\n")


@pytest.mark.usefixtures("full_counts")
def test_the_command_writes_what_it_is_asked_for(tmp_path: Path) -> None:
    ran = run(
        "guide",
        SHORT,
        "--out",
        tmp_path / "out",
        "--lang",
        "zh-Hant",
        "--format",
        "md",
        "--theme",
        "dark",
    )
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"zh-Hant: 2 steps, 2 pictures\nThe guide is in {tmp_path / 'out'}\n"
    assert "zh-Hant/guide.md" in files_in(tmp_path / "out")
    assert "index.html" not in files_in(tmp_path / "out")

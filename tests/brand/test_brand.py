"""A brand is read from its folder, and what is wrong with one is said by file, line and field."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.brand.folders import FIRST, ROOT, a_folder, line_of
from tradewalk.brand import BrandError, load_brand, read_brand
from tradewalk.brand.contrasts import contrast
from tradewalk.brand.logo import LARGEST

WRONG = [
    ('publisher = "Tradewalk contributors"', "publisher = 7", "publisher", "a number"),
    ('publisher = "Tradewalk contributors"', 'publisher = " x"', "publisher", "blanks around it"),
    ('publisher = "Tradewalk contributors"', 'publisher = "A & B"', "publisher", "'&'"),
    ('en = "Tradewalk"', 'en = ""', "name.en", "empty"),
    ('en = "Tradewalk"', 'en = "' + "N" * 33 + '"', "name.en", "33 characters"),
    ('zh-Hant = "Tradewalk"', "", "name.zh-Hant", "missing"),
    ("[summary]", "[sumary]", "sumary", "no such field"),
    ('command = "tradewalk"', 'command = "Trade Walk"', "identifiers.command", "no such identifier"),
    ('"app.tradewalk.tradewalk"', '"tradewalk"', "identifiers.application", "no such identifier"),
    ('"application/x-tradewalk-walkthrough+yaml"', '"text"', "identifiers.mime", "no such identifier"),
    ('accent = "#2f5bea"', 'accent = "blue"', "colours.light.accent", "no colour"),
    ('accent = "#2f5bea"', 'accent = "#8aa9ff"', "colours.light.accent", "contrast of 2."),
    ('on_accent = "#0e1116"', 'on_accent = "#ffffff"', "colours.dark.on_accent", "contrast"),
    ('accent_bg = "#1b2848"', 'accent_bg = "#8090b0"', "colours.dark.accent_bg", "contrast"),
    ('cn = "cn-standard"', 'cn = "cn-cheap"', "fee_plans.cn", "no fee plan 'cn-cheap'"),
    ('us = "us-standard"', 'us = "cn-standard"', "fee_plans.us", "no fees for us-listed"),
    ('default_pack = "sample"', 'default_pack = "live"', "default_pack", "no pack 'live'"),
    ('"limit-or-market"', '"limit-of-market"', "walkthroughs", "no walkthrough 'limit-of-market'"),
    ('"limit-or-market"', '"closing-auction"', "walkthroughs", "'closing-auction' stands here twice"),
    ('default_pack = "sample"', "default_pack = sample", "", "no TOML"),
    ("[colours.dark]", "[colours.dusk]", "colours.dusk", "no such field"),
]  # fmt: skip


def test_the_first_brand_is_fine() -> None:
    brand = load_brand(FIRST)
    assert (brand.name["en"], brand.command, brand.homepage) == ("Tradewalk", "tradewalk", "")
    assert brand.light.accent == "#2f5bea"
    assert brand.walkthroughs[0] == "buy-first-star-share"
    assert read_brand(FIRST) == brand


@pytest.mark.parametrize(("old", "new", "field", "why"), WRONG)
def test_a_fault_is_said_with_its_line_and_field(
    tmp_path: Path, old: str, new: str, field: str, why: str
) -> None:
    folder = a_folder(tmp_path / "wrong", old, new)
    with pytest.raises(BrandError) as caught:
        load_brand(folder)
    fault = next(fault for fault in caught.value.faults if fault.field == field)
    assert why in fault.sentence
    assert fault.file == str(folder / "brand.toml")
    assert str(fault) in str(caught.value).splitlines()
    if field != "name.zh-Hant":
        place = "walkthroughs = [" if field == "walkthroughs" else old
        assert fault.line == line_of(place)


def test_what_is_missing_is_said_at_the_line_of_its_table(tmp_path: Path) -> None:
    with pytest.raises(BrandError) as caught:
        load_brand(a_folder(tmp_path / "wrong", 'zh-Hant = "Tradewalk"', ""))
    (fault,) = caught.value.faults
    assert (fault.field, fault.line) == ("name.zh-Hant", line_of("[name]"))


def test_every_fault_is_said_at_once(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "wrong", 'accent = "#2f5bea"', 'accent = "#eeeeee"')
    (folder / "logo.svg").unlink()
    with pytest.raises(BrandError) as caught:
        load_brand(folder)
    assert {fault.file for fault in caught.value.faults} == {
        str(folder / "brand.toml"),
        str(folder / "logo.svg"),
    }


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">{}</svg>'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("<html/>", "it begins with <html>"),
        ("no drawing", "no SVG"),
        (DRAWING.replace("8 8", "8 9").format(""), "no square viewBox"),
        (DRAWING.format("<script/>"), "<script>"),
        (DRAWING.format("<foreignObject/>"), "<foreignObject>"),
        (DRAWING.format('<rect onclick="x()"/>'), "runs a script"),
        (DRAWING.format('<image href="https://example.org/x.png"/>'), "draw it in"),
        (
            DRAWING.format('<use xmlns:l="http://www.w3.org/1999/xlink" l:href="other.svg#a"/>'),
            "refers to 'other.svg#a'",
        ),
        (DRAWING.format('<rect fill="url(https://example.org/x)"/>'), "draw it in"),
        (DRAWING.format("<style>@import 'x.css';</style>"), "outside"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]>' + DRAWING.format("&a;"), "entities"),
        (DRAWING.format(f"<!--{'x' * LARGEST}-->"), "bytes"),
        (None, "cannot be read"),
    ],
)
def test_a_logo_is_a_drawing_and_nothing_else(tmp_path: Path, content: str | None, why: str) -> None:
    folder = a_folder(tmp_path / "wrong")
    (folder / "logo.svg").unlink()
    if content is not None:
        (folder / "logo.svg").write_text(content, "utf-8")
    with pytest.raises(BrandError) as caught:
        load_brand(folder)
    assert why in str(caught.value)
    assert str(folder / "logo.svg") in str(caught.value)


def test_a_logo_may_refer_to_what_it_draws_itself(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "fine")
    drawing = '<linearGradient id="a"/><rect fill="url(#a)"/><use href="#a"/>'
    (folder / "logo.svg").write_text(DRAWING.format(drawing), "utf-8")
    assert load_brand(folder).logo == folder / "logo.svg"


@pytest.mark.parametrize(
    ("content", "why"),
    [(None, "cannot be read"), (b"\xff", "not UTF-8"), (b"", "missing"), (b"x = " + 9999 * b"[", "no TOML")],
)
def test_a_folder_without_readable_facts_is_refused(tmp_path: Path, content: bytes | None, why: str) -> None:
    if content is not None:
        (tmp_path / "brand.toml").write_bytes(content)
    with pytest.raises(BrandError, match=re.escape(str(tmp_path / "brand.toml"))) as caught:
        load_brand(tmp_path)
    assert why in str(caught.value)


def test_contrast_is_that_of_the_published_examples() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


FEE = """\
[[rule]]
id = "own-commission"
kind = "fee"
subject = "own-commission"
scope = ["US"]
from = 2024-05-22
source = "Own tariff"
confidence = "second-hand"
value = { fee = "commission", rate = "0.0003", sides = ["buy", "sell"] }

[[rule]]
id = "own-us"
kind = "fee-plan"
subject = "own-us"
scope = ["US"]
from = 2024-05-22
source = "Own tariff"
confidence = "second-hand"
value = { fees = ["own-commission"] }
"""
SAID = '[fee_source]\nen = "Own tariff"\nzh-Hant = "收費"\nzh-Hans = "收费"\n\n[fee_plans]'


def test_a_brand_may_have_fees_of_its_own(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "own", 'us = "us-standard"', 'us = "own-us"')
    facts = folder / "brand.toml"
    facts.write_text(facts.read_text("utf-8").replace("[fee_plans]", SAID), "utf-8")
    (folder / "fees.toml").write_text(FEE, "utf-8")
    brand = load_brand(folder)
    assert (brand.fee_plans.us, brand.fee_source and brand.fee_source["zh-Hans"]) == ("own-us", "收费")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("", "", "rests on 'Own tariff', which is not said in every language"),
        ('rate = "0.0003"', 'rate = "dear"', "fees.toml:9: rule own-commission: the field rate is"),
        ('kind = "fee-plan"', 'kind = "fee-plane"', "fees.toml:13: rule own-us: the field kind is"),
        ('id = "own-us"', 'id = "own-commission"', "fees.toml:12: .*the field id is .* for a second time"),
        ('id = "own-us"', 'id = "us-standard"', "fees.toml:12: .*the field id is .* for a second time"),
        ('id = "own-us"', "id = own-us", "fees.toml:12: it is not TOML"),
        ('subject = "own-commission"', 'subject = "another-commission"', "has no fees for us-listed"),
    ],
)
def test_fees_that_cannot_be_charged_are_refused(tmp_path: Path, old: str, new: str, why: str) -> None:
    folder = a_folder(tmp_path / "own", 'us = "us-standard"', 'us = "own-us"')
    (folder / "fees.toml").write_text(FEE.replace(old, new), "utf-8")
    with pytest.raises(BrandError, match=why):
        load_brand(folder)


def test_the_checker_needs_nothing_installed_and_says_each_fault(tmp_path: Path) -> None:
    wrong = a_folder(tmp_path / "wrong", 'accent = "#2f5bea"', 'accent = "#eeeeee"')
    told = subprocess.run(
        [sys.executable, "-I", "-S", ROOT / "packaging" / "brand_check.py", FIRST, wrong],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    fine, *faults = told.stdout.splitlines()
    assert (told.returncode, told.stderr) == (1, "")
    assert fine == f"{FIRST}: Tradewalk by Tradewalk contributors is fine"
    place = f"{wrong / 'brand.toml'}:{line_of('#2f5bea')}: colours.light.accent: "
    assert faults[0].startswith(f"{place}#eeeeee on bg")

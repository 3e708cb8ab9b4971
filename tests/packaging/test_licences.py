"""A bundle's licences: each part of the environment has one, and what has none stops the build."""

import re
import shutil
import tomllib
from pathlib import Path

import pytest

import licences
from building import licences as terms
from building.components import PLACE, ldconfig, libraries_of_the_system
from building.job import ROOT, Job, brand_named
from building.spdx import OF_LIBRARIES, expression
from failure import Failure
from licences import Unlicensed
from tradewalk.about_facts import components, pair_of_the_tests
from tradewalk.made_of import parts
from tradewalk.resources import brand
from tradewalk.services.components import Component, written

LOCK = Path(licences.__file__).parent / "requirements-run.lock"


def test_every_part_of_the_application_has_a_licence_with_its_text() -> None:
    parts = components()
    assert {"tradewalk", "numpy", "PySide6_Essentials", "pyqtgraph", "Qt", "PyYAML"} <= {
        each.name for each in parts
    }
    assert [each.name for each in parts if not each.texts or not all(each.texts)] == []


def test_what_others_have_written_of_a_part_is_named_with_every_text() -> None:
    folder = brand().folder.parent / "licences"
    within = tomllib.loads((folder / "within.toml").read_text("utf-8"))
    found = {each.name: each for each in parts()}
    assert within.keys() <= found.keys()
    named = {name for others in within.values() for each in others for name in each["licence"].split(" AND ")}
    shipped = {path.stem for path in folder.glob("*.txt")} - {"GPL-3.0", "LGPL-3.0"}
    assert named == shipped, "each text is that of a licence, and each licence has its text"
    for part, others in within.items():
        said = set("\n".join(found[part].texts).split("\n"))
        assert [each["name"] for each in others if not {each["name"], *each["holders"]} <= said] == []
    assert {"HarfBuzz", "ICU", "libpng", "libjpeg-turbo", "PCRE2", "zlib"} <= {
        each["name"] for each in within["Qt"]
    }
    assert {"ICU", "libpng-2.0", "LGPL-3.0-only"} <= set(found["Qt"].licence.split(" AND "))


def test_the_pair_that_is_called_tested_is_the_one_that_is_pinned() -> None:
    pinned = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK.read_text("utf-8"), re.MULTILINE))
    assert (pair_of_the_tests().pyside6, pair_of_the_tests().pyqtgraph) == (
        pinned["pyside6-essentials"],
        pinned["pyqtgraph"],
    )


def test_a_bundle_names_python_and_what_is_named_beside_the_application(tmp_path: Path) -> None:
    assert licences.main(["--out", str(tmp_path / "in" / "parts.json"), "--also", "hatchling"]) == 0
    names = [each.name for each in licences.components(["hatchling"], [])]
    assert names[0] == "tradewalk"
    assert {"Python", "hatchling"} <= set(names)
    assert (tmp_path / "in" / "parts.json").read_text("utf-8").startswith("[\n")


def test_a_part_that_is_not_there_stops_the_build() -> None:
    with pytest.raises(Unlicensed, match="no-such-part is not installed"):
        licences.components(["no-such-part"], [])


def test_a_library_is_of_the_package_that_it_came_with_or_stops_the_build(tmp_path: Path) -> None:
    if shutil.which("dpkg-query") is None:
        pytest.skip("dpkg-query is not installed")
    (part,) = licences.of_the_system([Path("/bin/dash"), Path("/usr/bin/dash")])
    assert part.name == "dash"
    assert part.version
    assert "Copyright" in part.texts[0]
    stray = tmp_path / "libstray.so"
    stray.touch()
    with pytest.raises(Unlicensed, match="came with no package"):
        licences.of_the_system([stray])


def test_the_systems_libraries_in_a_bundle_are_found_by_who_is_not_root_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not Path(ldconfig()).exists():
        pytest.skip("ldconfig is not installed")
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    found = libraries_of_the_system(["numpy", "libpython3.11.so.1.0", "libz.so.1"])
    assert [path.name for path in found] == ["libz.so.1"]
    assert found[0].is_file()


def test_a_library_of_a_system_that_has_it_not_any_more_stops_the_build() -> None:
    if not Path(ldconfig()).exists():
        pytest.skip("ldconfig is not installed")
    with pytest.raises(Failure, match=r"libnobody\.so\.9 came into the bundle"):
        libraries_of_the_system(["libnobody.so.9"])


def test_a_part_without_a_text_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "parts", lambda: (Component("tradewalk", "1", "MIT", ("text",)), SILENT))
    with pytest.raises(Unlicensed, match="Silent: no text of a licence"):
        licences.components([], [])


def test_an_application_that_is_not_installed_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "parts", lambda: (SILENT,))
    with pytest.raises(Unlicensed, match="the application is not installed"):
        licences.components([], [])


SILENT = Component("Silent", "1", "", ())
BUNDLED = (
    Component("tradewalk", "1", "MIT", ("Permission\n\nis granted",)),
    Component("colorama", "0.4", "BSD License", ("first", "second")),
    Component("libx11-6", "2:1.8", "", ("of X",)),
    Component("numpy", "2", "MIT AND Zlib", ("of numpy",)),
    Component("Qt", "6", "LGPL-3.0-only OR GPL-2.0-only", ("LGPL", "GPL")),
)


def test_what_lies_beside_a_bundle_has_every_text_of_its_list_whole(tmp_path: Path) -> None:
    place = tmp_path / "inside" / PLACE
    place.parent.mkdir(parents=True)
    place.write_text(written(BUNDLED), "utf-8")
    job = Job(ROOT, tmp_path, tmp_path, brand_named(None, ROOT), "1", 1_764_000_000)
    laid = terms.Laid("program/it", "program/inside")
    terms.write_licences(job, tmp_path / "inside", laid, tmp_path / "COPYRIGHT")
    told = {path.name: path.read_text("utf-8") for path in (tmp_path / "terms").iterdir()}
    assert told.keys() == {"tradewalk.txt", "colorama.txt", "libx11-6.txt", "numpy.txt", "Qt.txt"}
    assert told["colorama.txt"] == "colorama 0.4\n\nfirst\n\nsecond\n"
    said = (tmp_path / "COPYRIGHT").read_text("utf-8")
    assert "License: Expat\n Permission\n .\n is granted\n" in said
    places = re.findall("^Files: (.*)$", said, re.MULTILINE)
    numpy = "program/inside/numpy* program/inside/numpy.libs/*"
    assert places == ["*", "program/it", "program/it", numpy, "program/inside/PySide6/Qt/*"]
    assert [name for name in re.findall(r"terms/(\S+\.txt)", said) if name not in told] == []


def test_the_licences_of_a_bundle_are_one_expression() -> None:
    assert expression(BUNDLED) == (
        f"BSD-3-Clause AND (LGPL-3.0-only OR GPL-2.0-only) AND {OF_LIBRARIES} AND MIT AND Zlib"
    )


def test_a_licence_that_is_not_called_as_spdx_has_it_stops_the_build() -> None:
    with pytest.raises(Failure, match="other calls its licence 'BSD License', which is no name of SPDX"):
        expression([Component("other", "1", "BSD License", ())])


def test_every_part_that_is_not_the_system_s_has_its_licence_in_the_expression() -> None:
    said = expression(parts())
    assert OF_LIBRARIES not in said
    assert {"MIT", "BSD-3-Clause", "OFL-1.1", "LGPL-3.0-only"} <= set(re.findall(r"[A-Za-z0-9.-]+", said))


def test_the_places_and_holders_of_the_copyright_file_are_those_of_parts_that_there_are() -> None:
    known = {each.name for each in licences.components([], [])}
    assert {*terms.PLACES, *terms.HOLDERS, *terms.OF_QT} - known == set()

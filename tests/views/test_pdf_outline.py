"""An outline and a language, added to the end of a PDF: what was written stays."""

import re

import pytest

from tradewalk.views.pdf_outline import Bookmark, PdfUnusable, with_outline

OBJECTS = (
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
    b"<< /Type /Page /Parent 2 0 R >>",
    b"<< /Type /Page /Parent 2 0 R >>",
)


def a_pdf() -> bytes:
    """Two empty pages, in the form in which Qt writes its files."""
    content, places = b"%PDF-1.4\n", []
    for number, each in enumerate(OBJECTS, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return content + (
        b"xref\n0 5\n0000000000 65535 f \n%strailer\n<<\n/Size 5 \n/Root 1 0 R\n>>\nstartxref\n%d \n%%%%EOF\n"
        % (table, len(content))
    )


def objects_at_their_places(content: bytes) -> dict[int, bytes]:
    """Every object that the last table names, read where the table says it stands."""
    start = int(re.findall(rb"startxref\s+(\d+)", content)[-1])
    table = content[start : content.index(b"trailer", start)]
    found = {}
    for number, place in re.findall(rb"(\d+) 1\n(\d{10}) 00000 n", table):
        at = int(place)
        assert content[at:].startswith(b"%s 0 obj\n" % number)
        found[int(number)] = content[at : content.index(b"endobj", at)]
    return found


MADE = with_outline(
    a_pdf(), [Bookmark("One", 0, 700), Bookmark("二", 1, 300.5), Bookmark("Three", 1, 9)], "zh-Hant"
)


def test_what_was_written_stays_byte_for_byte() -> None:
    assert MADE.startswith(a_pdf())


def test_the_catalogue_says_language_and_outline() -> None:
    catalogue = objects_at_their_places(MADE)[1]
    for entry in (b"/Pages 2 0 R", b"/Lang (zh-Hant)", b"/Outlines 5 0 R", b"/DisplayDocTitle true"):
        assert entry in catalogue


def test_entries_follow_one_another_to_their_pages() -> None:
    objects = objects_at_their_places(MADE)
    assert b"/First 6 0 R /Last 8 0 R /Count 3" in objects[5]
    assert b"/Prev" not in objects[6]
    assert b"/Next 7 0 R /Dest [3 0 R /XYZ null 700.00 null]" in objects[6]
    assert b"/Prev 6 0 R /Next 8 0 R /Dest [4 0 R /XYZ null 300.50 null]" in objects[7]
    assert b"/Next" not in objects[8]


def test_titles_are_written_in_any_script() -> None:
    assert b"/Title <FEFF4E8C>" in objects_at_their_places(MADE)[7]


def test_the_trailer_leads_to_the_one_before_and_counts_what_was_added() -> None:
    trailer = MADE[MADE.rindex(b"trailer") :]
    before = int(re.findall(rb"startxref\s+(\d+)", a_pdf())[0])
    assert b"/Prev %d\n" % before in trailer
    assert b"/Size 9" in trailer


def test_without_bookmarks_there_is_an_empty_outline() -> None:
    assert objects_at_their_places(with_outline(a_pdf(), [], "en"))[5].endswith(b"<< /Type /Outlines >>\n")


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.4", a_pdf().replace(b"/Kids", b"/Lost"), a_pdf().replace(b"1 0 obj", b"9 0 obj")],
)
def test_what_is_no_such_pdf_is_refused(content: bytes) -> None:
    with pytest.raises(PdfUnusable):
        with_outline(content, [], "en")

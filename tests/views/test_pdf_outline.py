"""An outline and a language are put into a PDF, which is written in an order that follows from its content."""

import re

import pytest

from tradewalk.views.pdf_file import PdfFile, PdfUnusable, in_order
from tradewalk.views.pdf_outline import Bookmark, with_outline

STREAM = b"<< /Length 7 0 R >>\nstream\n9 0 R endobj 8 0 obj\nendstream"
OBJECTS = {
    1: b"<< /Type /Catalog /Pages 2 0 R >>",
    2: b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
    3: b"<< /Type /Page /Parent 2 0 R /Font 5 0 R /Contents 8 0 R >>",
    4: b"<< /Type /Page /Parent 2 0 R /Font 6 0 R >>",
    5: b"<< /Name /First /FontName /QDFAAA+Inter-Bold >>",
    6: b"<< /Name /Second /FontName /QXEAAA+Inter-Bold >>",
    7: b"36",
    8: STREAM,
    9: b"<< /Name /Nobody >>",
}


def a_pdf(order: tuple[int, ...] = tuple(OBJECTS), renumbered: dict[int, int] | None = None) -> bytes:
    """Two pages in the form in which Qt writes its files: objects in this order, under other numbers if told."""
    numbers = renumbered or {}

    def new(found: re.Match[bytes]) -> bytes:
        return b"%d 0 R" % numbers.get(int(found[1]), int(found[1]))

    content, places = b"%PDF-1.4\n", {}
    for number in order:
        head, stream, rest = OBJECTS[number].partition(b"stream")
        own = numbers.get(number, number)
        places[own] = len(content)
        content += b"%d 0 obj\n%s\nendobj\n" % (own, re.sub(rb"\b(\d+) 0 R", new, head) + stream + rest)
    table = b"".join(b"%010d 00000 n \n" % places[number] for number in sorted(places))
    return content + (
        b"xref\n0 10\n0000000000 65535 f \n%strailer\n<<\n/Size 10 \n/Root 1 0 R\n>>\nstartxref\n%d \n%%%%EOF\n"
        % (table, len(content))
    )


BOOKMARKS = (Bookmark("One", 0, 700), Bookmark("二", 1, 300.5), Bookmark("Three", 1, 9))
MADE = PdfFile.read(with_outline(a_pdf(), BOOKMARKS, "zh-Hant"))


def entries() -> list[bytes]:
    return [content for content in MADE.objects.values() if b"/Title" in content]


def titled(title: str) -> bytes:
    return next(each for each in entries() if title.encode("utf-16-be").hex().upper().encode() in each)


def number_of(content: bytes) -> int:
    return next(number for number, each in MADE.objects.items() if each == content)


def test_the_catalogue_says_language_and_outline() -> None:
    catalogue = MADE.objects[MADE.root()]
    for entry in (b"/Lang (zh-Hant)", b"/DisplayDocTitle true", b"/PageMode /UseOutlines"):
        assert entry in catalogue
    outline = MADE.objects[MADE.reference(catalogue, b"Outlines")]
    assert MADE.reference(outline, b"First") == number_of(titled("One"))
    assert MADE.reference(outline, b"Last") == number_of(titled("Three"))
    assert b"/Count 3" in outline


def test_entries_follow_one_another() -> None:
    one, two, three = map(titled, ("One", "二", "Three"))
    assert b"/Prev" not in one and b"/Next" not in three
    assert MADE.reference(one, b"Next") == MADE.reference(three, b"Prev") == number_of(two)
    assert MADE.reference(two, b"Prev") == number_of(one)


def test_entries_lead_to_their_pages() -> None:
    places = []
    for entry in map(titled, ("One", "二", "Three")):
        page = re.findall(rb"/Dest \[(\d+) 0 R /XYZ null ([\d.]+) null\]", entry)[0]
        font = MADE.objects[MADE.reference(MADE.objects[int(page[0])], b"Font")]
        places.append((re.findall(rb"/Name /(\w+)", font)[0], float(page[1])))
    assert places == [(b"First", 700), (b"Second", 300.5), (b"Second", 9)]


def test_two_parts_of_one_font_are_told_apart() -> None:
    tags = re.findall(rb"/FontName /([A-Z]{6})\+Inter-Bold", in_order(a_pdf()))
    assert len(set(tags)) == 2


def test_what_is_in_a_stream_is_left_alone() -> None:
    streams = [content for content in MADE.objects.values() if b"stream" in content]
    assert len(streams) == 1
    assert streams[0].partition(b"stream")[2] == STREAM.partition(b"stream")[2]
    assert MADE.objects[MADE.reference(streams[0], b"Length")] == b"36"


def test_what_nothing_leads_to_is_left_out() -> None:
    assert b"Nobody" not in in_order(a_pdf())


def test_the_order_and_the_numbers_of_the_writer_make_no_difference() -> None:
    mixed = a_pdf((1, 2, 6, 4, 3, 5, 9, 8, 7), {5: 6, 6: 5, 7: 8, 8: 7}).replace(b"QDFAAA", b"QJFAAA")
    assert mixed != a_pdf()
    assert in_order(mixed) == in_order(a_pdf())
    assert in_order(in_order(a_pdf())) == in_order(a_pdf())


def test_without_bookmarks_there_is_an_empty_outline() -> None:
    file = PdfFile.read(with_outline(a_pdf(), [], "en"))
    assert file.objects[file.reference(file.objects[file.root()], b"Outlines")] == b"<< /Type /Outlines >>"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.4",
        a_pdf().replace(b"/Kids", b"/Lost"),
        a_pdf().replace(b"/Root", b"/Soot"),
        a_pdf().replace(b"1 0 obj", b"1 0 obi"),
        a_pdf().replace(b"trailer", b"toiler!"),
    ],
)
def test_what_is_no_such_pdf_is_refused(content: bytes) -> None:
    with pytest.raises(PdfUnusable):
        with_outline(content, [], "en")

"""A guide as PDF: A4, text that can be selected, a step whole on a page where it fits, narrow ones in twos, an outline.

The answers have a page of their own. Pages are white in every theme, for the printer.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.views.guide import words
from tradewalk.views.guide.pdf_layout import Block, Piece, Placed, abreast, arranged
from tradewalk.views.guide.pdf_pieces import Ink, Pieces
from tradewalk.views.pdf_outline import Bookmark, with_outline
from tradewalk.views.pdf_pages import HEAD, RESOLUTION, page_texts, page_writer, paint_frame, settled
from tradewalk.walkthrough.guide_model import Guide, GuideCheck, GuideStep

POINTS = 72 / RESOLUTION
"""To a dot."""


def guide_pdf(guide: Guide, pictures: Mapping[str, QImage], at: Instant) -> bytes:
    """The content of the file. ``pictures`` are by the names of their files; ``at`` is the instant that it bears."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = page_writer(buffer, words.titled(guide), repr(guide))
    area = QRectF(0, 0, writer.width(), writer.height())
    body = area.adjusted(0, HEAD, 0, -HEAD)
    pages: dict[str, int] = {}
    pieces = Pieces(writer, body.size(), pages)
    placed = arranged([*_blocks(guide, pictures, pieces)], body.height())
    pages |= {each.piece.bookmark: each.page for each in placed if each.piece.bookmark}
    _paint(writer, area, body, placed, guide.title)
    bookmarks = [*_bookmarks(placed, writer, body)]
    content = settled(bytes(buffer.data().data()), moment_of(at))
    return with_outline(content, bookmarks, guide.language)


def _paint(writer: QPdfWriter, area: QRectF, body: QRectF, placed: Sequence[Placed], title: str) -> None:
    count = placed[-1].page + 1
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for page in range(count):
        if page:
            writer.newPage()
        paint_frame(painter, area, page_texts(title, page + 1, count))
        for each in placed:
            if each.page == page:
                painter.save()
                painter.translate(body.left(), body.top() + each.top)
                each.piece.draw(painter)
                painter.restore()
    painter.end()


def _bookmarks(placed: Sequence[Placed], writer: QPdfWriter, body: QRectF) -> Iterator[Bookmark]:
    paper = writer.pageLayout().fullRectPoints()
    margin = writer.pageLayout().marginsPoints().top()
    for each in placed:
        if each.piece.bookmark:
            top = paper.height() - margin - (body.top() + each.top) * POINTS
            yield Bookmark(each.piece.bookmark, each.page, top)


def _blocks(guide: Guide, pictures: Mapping[str, QImage], pieces: Pieces) -> Iterator[Block]:
    yield _first_page(guide, pieces)
    yield from _rows(guide.steps, pictures, pieces)
    if guide.checks:
        yield Block([*_answers(guide, pieces)], starts_page=True)


def _first_page(guide: Guide, pieces: Pieces) -> Block:
    facts = "".join(
        f'<tr><td style="color:{pieces.quiet};padding-right:24px">{escape(fact.label)}</td>'
        f"<td>{escape(fact.text)}</td></tr>"
        for fact in words.facts_of(guide.origin)
    )
    titles = [words.step_heading(step) for step in guide.steps]
    titles += [words.answers_heading()] if guide.checks else []
    return Block(
        [
            pieces.text(escape(guide.title), Ink.TITLE, bookmark=guide.title),
            pieces.text(escape(words.introduction())),
            pieces.text(f'<table cellspacing="0" cellpadding="2">{facts}</table>'),
            pieces.text(escape(words.contents_word()), Ink.HEADING, gap=2),
            *map(pieces.contents_line, titles),
        ]
    )


def _rows(steps: Sequence[GuideStep], pictures: Mapping[str, QImage], pieces: Pieces) -> Iterator[Block]:
    """Two steps beside each other where the pictures of both are narrow, else one; pictures begin at one height."""
    waiting = list(steps)
    while waiting:
        pair = waiting[:2]
        if len(pair) == 2 and all(_is_narrow(step, pictures, pieces) for step in pair):
            left, right = (_parts(step, pictures, pieces.column()) for step in pair)
            rows = zip(left, right, strict=True)
            yield Block([piece for row in rows for piece in abreast(*row, pieces.offset)])
        else:
            pair = pair[:1]
            yield Block([piece for part in _parts(pair[0], pictures, pieces) for piece in part])
        del waiting[: len(pair)]


def _is_narrow(step: GuideStep, pictures: Mapping[str, QImage], pieces: Pieces) -> bool:
    return step.picture is not None and pieces.is_narrow(pictures[step.picture.file])


Parts = tuple[Sequence[Piece], Sequence[Piece], Sequence[Piece]]
"""What is said, the picture, and what is below it."""


def _parts(step: GuideStep, pictures: Mapping[str, QImage], pieces: Pieces) -> Parts:
    heading = words.step_heading(step)
    said = [pieces.text(escape(heading), Ink.HEADING, gap=3, bookmark=heading)]
    said += [pieces.text(escape(text)) for text in step.texts]
    pictured = [] if step.picture is None else [pieces.picture(pictures[step.picture.file])]
    return said, pictured, [*_below(step, pieces)]


def _below(step: GuideStep, pieces: Pieces) -> Iterator[Piece]:
    """The legend of the picture, and the question of the step."""
    if step.picture is not None:
        legend = [(mark.number, words.legend_of(mark)) for mark in step.picture.marks]
        parts = [f"<b>{number}</b>&nbsp;{escape(text)}" for number, text in legend if text]
        if parts:
            yield pieces.text("&nbsp;&nbsp;&nbsp; ".join(parts), Ink.QUIET)
    if step.check is not None:
        yield from _check(step.check, pieces)


def _check(check: GuideCheck, pieces: Pieces) -> Iterator[Piece]:
    yield pieces.text(f"<b>{escape(words.check_heading(check))}</b>", gap=1.5)
    yield pieces.text(escape(check.ask))
    for place, answer in enumerate(check.answers):
        yield pieces.text(f"{words.letter_of(place)}&nbsp;&nbsp; {escape(answer)}")
    yield pieces.text(escape(words.where_answers_are()), Ink.QUIET)


def _answers(guide: Guide, pieces: Pieces) -> Iterator[Piece]:
    heading = words.answers_heading()
    yield pieces.text(escape(heading), Ink.HEADING, bookmark=heading)
    for check in guide.checks:
        answer = f"<b>{escape(words.answer_text(check))}</b>"
        yield pieces.text(f"{check.number}. {escape(check.ask)} {answer}")

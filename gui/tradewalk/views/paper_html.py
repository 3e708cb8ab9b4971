"""A document as rich text, for the screen and for the printer."""

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from tradewalk.views.paper import Paper, PaperColumn, PaperLine, PaperSection, disclaimer, simulated_word

GAP = 10
"""Between a text and what stands at its left."""


class PaperStyle(NamedTuple):
    """The size of body text, with its unit, and the colours of ink, quiet ink and lines."""

    size: float
    unit: str
    ink: str
    quiet: str
    line: str

    def sized(self, factor: float) -> str:
        """A size as the style of a text says it."""
        return f"font-size:{self.size * factor:.1f}{self.unit}"


def paper_html(paper: Paper, style: PaperStyle) -> str:
    """The whole document."""
    parts = [
        f'<h1 style="{style.sized(1.6)};font-weight:600;margin:0">{escape(titled(paper))}</h1>',
        _lines(paper.lines, style),
        *(part for section in paper.sections for part in _section(section, style)),
        *(_remark(remark, style) for remark in (*paper.remarks, disclaimer())),
    ]
    body = "".join(parts)
    return f'<html><body style="{style.sized(1)};color:{style.ink}">{body}</body></html>'


def titled(paper: Paper) -> str:
    """The title, which never stands without saying that it is simulated."""
    return f"{paper.title} · {simulated_word()}"


def _lines(lines: tuple[PaperLine, ...], style: PaperStyle) -> str:
    rows = "".join(
        f'<tr><td style="color:{style.quiet};padding-right:24px">{escape(line.label)}</td>'
        f"<td>{escape(line.text)}</td></tr>"
        for line in lines
    )
    return f'<table cellspacing="0" cellpadding="2" style="margin-top:8px">{rows}</table>'


def _section(section: PaperSection, style: PaperStyle) -> Iterator[str]:
    margins = "margin-top:16px;margin-bottom:4px"
    yield (f'<h2 style="{style.sized(1.15)};font-weight:600;{margins}">{escape(section.heading)}</h2>')
    if not section.rows:
        yield f'<p style="color:{style.quiet}">{escape(section.empty)}</p>'
    else:
        yield _table(section, style)
    yield from (_remark(remark, style) for remark in section.remarks)


def _table(section: PaperSection, style: PaperStyle) -> str:
    headings = tuple(column.heading for column in section.columns)
    head = "".join(_cells("th", headings, section.columns, style, weight=400, ink=style.quiet))
    first_total = len(section.rows) - section.totals
    rows = "".join(
        _row(row, section.columns, style, is_total=number >= first_total)
        for number, row in enumerate(section.rows)
    )
    return (
        f'<table width="100%" cellspacing="0" cellpadding="3"><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _row(row: tuple[str, ...], columns: tuple[PaperColumn, ...], style: PaperStyle, *, is_total: bool) -> str:
    weight = 600 if is_total else 400
    return f"<tr>{''.join(_cells('td', row, columns, style, weight=weight, ink=style.ink))}</tr>"


def _cells(
    tag: str,
    texts: tuple[str, ...],
    columns: tuple[PaperColumn, ...],
    style: PaperStyle,
    *,
    weight: int,
    ink: str,
) -> Iterator[str]:
    for number, (column, text) in enumerate(zip(columns, texts, strict=True)):
        side = "right" if column.is_figure else "left"
        gap = GAP if number and not column.is_figure else 0
        look = f"border-bottom:1px solid {style.line};font-weight:{weight};color:{ink};padding-left:{gap}px"
        yield f'<{tag} align="{side}" style="{look}">{_lined(text)}</{tag}>'


def _lined(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _remark(text: str, style: PaperStyle) -> str:
    return f'<p style="{style.sized(0.85)};color:{style.quiet};margin-top:8px">{escape(text)}</p>'

"""A document as one HTML page for a browser: no script, nothing from elsewhere, readable aloud and in the dark."""

from collections.abc import Iterator
from html import escape

from tradewalk.views.formatting import language_tag
from tradewalk.views.paper import Paper, PaperColumn, PaperLine, PaperSection, disclaimer, simulated_word
from tradewalk.views.paper_html import titled
from tradewalk.views.theme import Colours, Palette, theme_of

FONTS = {
    "en": "system-ui, sans-serif",
    "zh-Hans": '"Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
    "zh-Hant": '"Noto Sans TC", "PingFang HK", "Microsoft JhengHei", sans-serif',
}
STYLE = """\
body { margin: 0; background: var(--bg); color: var(--ink); font-size: 16px; line-height: 1.5; }
main, footer { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
footer, .remark, dt { color: var(--quiet); }
footer, .remark { font-size: 0.875rem; }
.simulated {
  display: inline-block; margin: 0; padding: 0.125rem 0.5rem; border-radius: 4px;
  background: var(--warn-bg); color: var(--warn); font-size: 0.75rem; font-weight: 600;
}
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; }
dl { margin: 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.125rem 0; }
dt { flex: 0 0 14rem; }
dd { flex: 1 1 16rem; margin: 0; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: var(--surface); }
th, td {
  padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; font-weight: 400;
  border-bottom: 1px solid var(--line);
}
thead th { color: var(--quiet); font-size: 0.8125rem; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.total th, .total td { font-weight: 600; }
@media print {
  body { font-size: 10pt; }
  main, footer { max-width: none; padding: 0; }
  tr { break-inside: avoid; }
}"""


def paper_page(paper: Paper) -> str:
    """The whole page, in the language of the application."""
    tag = language_tag()
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{tag}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f"<title>{_text(titled(paper))}</title>",
            f"<style>\n{_style(tag)}\n</style>",
            "</head>",
            "<body>",
            "<main>",
            f'<p class="simulated">{_text(simulated_word())}</p>',
            f"<h1>{_text(paper.title)}</h1>",
            *_lines(paper.lines),
            *(part for section in paper.sections for part in _section(section)),
            "</main>",
            "<footer>",
            *(f"<p>{_text(remark)}</p>" for remark in (*paper.remarks, disclaimer())),
            "</footer>",
            "</body>",
            "</html>",
            "",
        )
    )


def _text(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _lines(lines: tuple[PaperLine, ...]) -> Iterator[str]:
    yield "<dl>"
    for line in lines:
        yield f"<div><dt>{_text(line.label)}</dt><dd>{_text(line.text)}</dd></div>"
    yield "</dl>"


def _section(section: PaperSection) -> Iterator[str]:
    heading_id = f"section-{section.key}"
    yield f'<section aria-labelledby="{heading_id}">'
    yield f'<h2 id="{heading_id}">{_text(section.heading)}</h2>'
    if section.rows:
        yield f'<div class="wide"><table aria-labelledby="{heading_id}">'
        yield f"<thead><tr>{''.join(_headings(section.columns))}</tr></thead>"
        yield "<tbody>"
        first_total = len(section.rows) - section.totals
        for number, row in enumerate(section.rows):
            yield _row(row, section.columns, is_total=number >= first_total)
        yield "</tbody></table></div>"
    elif section.empty:
        yield f"<p>{_text(section.empty)}</p>"
    for remark in section.remarks:
        yield f'<p class="remark">{_text(remark)}</p>'
    yield "</section>"


def _headings(columns: tuple[PaperColumn, ...]) -> Iterator[str]:
    for column in columns:
        yield f'<th scope="col"{_figure(column)}>{_text(column.heading)}</th>'


def _row(row: tuple[str, ...], columns: tuple[PaperColumn, ...], *, is_total: bool) -> str:
    first, *rest = row
    cells = [f'<th scope="row"{_figure(columns[0])}>{_text(first)}</th>']
    cells += [
        f"<td{_figure(column)}>{_text(text)}</td>" for column, text in zip(columns[1:], rest, strict=True)
    ]
    look = ' class="total"' if is_total else ""
    return f"<tr{look}>{''.join(cells)}</tr>"


def _figure(column: PaperColumn) -> str:
    return ' class="figure"' if column.is_figure else ""


def _style(tag: str) -> str:
    light, dark = theme_of(Palette.LIGHT).colours, theme_of(Palette.DARK).colours
    body = f"body {{ font-family: {FONTS[tag]}; }}"
    in_the_dark = f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_tokens(dark)} }} }}"
    return "\n".join((f":root {{ {_tokens(light)} }}", in_the_dark, STYLE, body))


def _tokens(colours: Colours) -> str:
    tokens = {
        "bg": colours.bg, "surface": colours.surface, "ink": colours.ink, "quiet": colours.ink_2,
        "line": colours.line, "warn": colours.warn, "warn-bg": colours.warn_bg,
    }  # fmt: skip
    return " ".join(f"--{name}: {colour};" for name, colour in tokens.items())

"""A page of a guide as HTML: its head, with the look of a theme in it. No scripts, and nothing from anywhere else."""

from dataclasses import asdict
from html import escape
from string import Template

from tradewalk import resources
from tradewalk.views.theme import Palette, theme_of

CHINESE_FONTS = {
    "zh-Hant": '"Noto Sans TC", "PingFang HK", "Microsoft JhengHei"',
    "zh-Hans": '"Noto Sans SC", "PingFang SC", "Microsoft YaHei"',
}
"""By the language of a page; where the reader has none of them, the reader's own take their place."""


def page_html(title: str, language: str, theme: str, generator: str, body: str) -> str:
    """A whole page."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{language}">',
            "<head>",
            '<meta charset="utf-8">',
            f"<title>{escape(title)}</title>",
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta name="generator" content="{escape(generator)}">',
            f"<style>\n{style_of(language, theme)}</style>",
            "</head>",
            "<body>",
            body,
            "</body>",
            "</html>",
            "",
        )
    )


def style_of(language: str, theme: str) -> str:
    """The style sheet of a page."""
    tokens = asdict(theme_of(Palette(theme)).colours)
    chinese = CHINESE_FONTS.get(language, CHINESE_FONTS["zh-Hans"])
    sheet = Template(resources.read_text("styles", "guide.css"))
    return sheet.substitute(tokens, scheme=theme, chinese=chinese)

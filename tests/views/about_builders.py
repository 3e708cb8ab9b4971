"""What the page about the application is given in tests."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from tradewalk.services.components import Component
from tradewalk.views.about.props import AboutProps, Choices, Pair, Surroundings

PAIR = Pair("6.11.3", "0.14.0")
SURROUNDINGS = Surroundings(
    "bundle", "3.11.7", "6.11.3", PAIR, "2.4.6", "Linux 6.1 x86_64", "xcb", ("1920x1080@1.5",)
)
COMPONENTS = (
    Component("tradewalk", "0.1.0", "MIT", ("Permission is hereby granted",)),
    Component("Silent", "1", "", ()),
    Component("Two", "2", "MIT AND Zlib", ("first text", "second text")),
)


def about(running: Pair = PAIR) -> AboutProps:
    """The page of an application that was started by Ann."""
    return AboutProps(
        version="0.1.0",
        rule_book=date(2026, 11, 26),
        newest_rule=date(2027, 1, 1),
        pack="some-pack",
        pack_version=3,
        tested=PAIR,
        surroundings=replace(SURROUNDINGS, pair=running),
        choices=Choices("zh-Hant", "dark", "red-up", 200, is_phone=False),
        components=COMPONENTS,
        folder=Path("/home/ann/.local/share/tradewalk/accounts"),
    )

"""A small walkthrough file, and ways to spoil it at a place that is marked by ▸."""

from typing import NamedTuple

from tradewalk.walkthrough.reading.faults import Place

MARK = "▸"
CLICK = "click: ticket.side.buy"
ACT = f"{{{CLICK}}}"
SMALL = """\
schema: tradewalk-walkthrough/1
id: small
app: ">=0.1"
title: {en: "One", zh-Hant: "一", zh-Hans: "一"}
given: {pack: sample, account: cn-retail-star, clock: {at: "2025-08-27T10:31:50+08:00"}}
modes: [show, guide]
mistakes:
  too_few: {when: {ticket.quantity: {lt: 200}}, say: {en: "a", zh-Hant: "b", zh-Hans: "c"}, back_to: first}
steps:
  - id: first
    say: {en: "Two", zh-Hant: "二", zh-Hans: "二"}
    task: {en: "Three", zh-Hant: "三", zh-Hans: "三"}
    do: [{click: ticket.side.buy}]
    expect: {ticket.side: buy}
    watch: [too_few]
  - id: last
    say: {en: "Four", zh-Hant: "四", zh-Hans: "四"}
    wait: {order.last.status: filled}
    timeout: {s: 30, then: last-of-all}
  - id: last-of-all
    say: {en: "Five", zh-Hant: "五", zh-Hans: "五"}
"""


class Spoiled(NamedTuple):
    """A file with something wrong, and where."""

    text: str
    place: Place

    @property
    def data(self) -> bytes:
        return self.text.encode()


def marked(text: str) -> Spoiled:
    """The text without its mark, and the place of the mark."""
    before, _, after = text.partition(MARK)
    lines = before.split("\n")
    return Spoiled(before + after, Place(len(lines), len(lines[-1]) + 1))


def spoiled(old: str, new: str, text: str = SMALL) -> Spoiled:
    """The small file with one part of it replaced; the new part says where the fault is."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    return marked(text.replace(old, new))

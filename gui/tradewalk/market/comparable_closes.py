"""Closes of different days that can be compared: what went ex between them is taken out."""

from collections.abc import Sequence
from datetime import date

from tradewalk.domain.quotes import DailyBar
from tradewalk.market.corporate_actions import CorporateAction


def comparable_closes(
    bars: Sequence[DailyBar], actions: Sequence[CorporateAction], day: date, decimals: int
) -> tuple[int, ...]:
    """The close of every bar in points, brought to the shares of *day* by each action up to it."""
    return tuple(_brought_to(day, bar, actions, decimals) for bar in bars)


def _brought_to(day: date, bar: DailyBar, actions: Sequence[CorporateAction], decimals: int) -> int:
    close = bar.close
    for action in sorted(actions, key=lambda action: action.ex_on):
        if bar.day < action.ex_on <= day:
            close = action.reference(close, decimals)
    return close

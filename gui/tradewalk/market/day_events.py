"""What the background market does on a day, as events in time: trades, beats, and the stations of its auctions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tradewalk.domain.instants import MINUTE, SECOND
from tradewalk.domain.phases import CLOSING_AUCTIONS, Phase
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow
from tradewalk.market.day_path import DayPath, continuous_spans
from tradewalk.market.minute_prints import Print
from tradewalk.market.path_halts import PathHalt, halt_at

BEAT = SECOND
AFTER_HOURS_BEAT = 15 * SECOND
QUIET_END = 5 * SECOND
"""Nothing is matched in the last seconds after hours, so that every report arrives before the day ends."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The background quotes leave, before an auction into which nothing can be cancelled."""


@dataclass(frozen=True, slots=True)
class AuctionOpen:
    """Orders are collected from now on."""

    window: AuctionWindow
    is_closing: bool


@dataclass(frozen=True, slots=True)
class AuctionLock:
    """Nothing can be cancelled from now on; the quotes of this instant bound what is still entered in Hong Kong."""


@dataclass(frozen=True, slots=True)
class AuctionEnd:
    """The auction matches; then, if the day goes on, quotes come in around its price."""


@dataclass(frozen=True, slots=True)
class Fixing:
    """The nominal price of this instant counts for the reference price of the closing auction."""


@dataclass(frozen=True, slots=True)
class AfterHoursBeat:
    """What waits for the close after hours is matched."""


@dataclass(frozen=True, slots=True)
class HaltBegin:
    """Trading pauses, or keeps to a band."""

    halt: PathHalt


@dataclass(frozen=True, slots=True)
class HaltEnd:
    """Trading goes on as usual, or ``leads_to_auction``."""

    halt: PathHalt
    leads_to_auction: bool


@dataclass(frozen=True, slots=True)
class Beat:
    """The background market quotes again."""


Action = (
    Print
    | AuctionPoint
    | Withdrawal
    | AuctionOpen
    | AuctionLock
    | AuctionEnd
    | Fixing
    | AfterHoursBeat
    | HaltBegin
    | HaltEnd
    | Beat
)
BEAT_NOW = Beat()
Event = tuple[int, int, Action]
"""(instant, rank among those of one instant, what happens)"""


class Piece(NamedTuple):
    """A minute of continuous trading, an auction (then ``window`` is there), or the trading after hours.

    ``leads_to_auction``: the last minute before one. ``leads_to_close``: the last of all minutes. ``next_start`` is
    when the next piece begins, None after the last.

    A day has hundreds, which each copy of its book brings along: a tuple is copied a good deal sooner than a dataclass.
    """

    start: int
    end: int
    window: AuctionWindow | None = None
    is_closing: bool = False
    leads_to_auction: bool = False
    leads_to_close: bool = False
    is_after_hours: bool = False
    next_start: int | None = None


def pieces_of(path: DayPath) -> list[Piece]:
    """The day cut into auctions, minutes of continuous trading, and the trading after hours, in order."""
    closing = {span.start for span in path.day.spans if span.phase in CLOSING_AUCTIONS}
    pieces = [
        Piece(window.start, window.end, window, is_closing=window.start in closing) for window in path.windows
    ]
    for span in continuous_spans(path.day):
        pieces += [
            Piece(start, min(start + MINUTE, span.end)) for start in range(span.start, span.end, MINUTE)
        ]
    pieces += [
        Piece(span.start, span.end, is_after_hours=True)
        for span in path.day.spans
        if span.phase is Phase.AFTER_HOURS
    ]
    pieces.sort(key=lambda piece: piece.start)
    return [_with_what_follows(pieces, place) for place in range(len(pieces))]


def _with_what_follows(pieces: Sequence[Piece], place: int) -> Piece:
    piece = pieces[place]
    following = pieces[place + 1] if place + 1 < len(pieces) else None
    if following is None:
        return piece
    piece = piece._replace(next_start=following.start)
    if piece.window is not None or following.window is None:
        return piece
    return piece._replace(leads_to_auction=True, leads_to_close=following.is_closing)


def minute_events(
    prints: Sequence[Print], piece: Piece, fixings: Sequence[int], halts: Sequence[PathHalt] = ()
) -> list[Event]:
    """Beats before trades of the same instant; before an auction the quotes leave at the last moment.

    A fixing counts after what its instant brings, that of the end in the instant before it. In a pause nobody quotes
    and no quotes leave.
    """
    events: list[Event] = [(at, 0, BEAT_NOW) for at in range(piece.start, piece.end, BEAT)]
    if halts:
        events = [event for event in events if not _is_paused(halts, event[0])]
    events += [(row.at, 1, row) for row in prints]
    events += _halt_events(halts, piece)
    if piece.leads_to_close:
        events += [(min(at, piece.end - 1), 2, Fixing()) for at in fixings]
    if piece.leads_to_auction and not _is_paused(halts, piece.end - 1):
        events.append((piece.end - 1, 3, Withdrawal()))
    events.sort(key=lambda event: (event[0], event[1]))
    return events


def _is_paused(halts: Sequence[PathHalt], at: int) -> bool:
    halt = halt_at(halts, at)
    return halt is not None and halt.is_pause


def _halt_events(halts: Sequence[PathHalt], piece: Piece) -> Iterator[Event]:
    """What begins in a minute, and what ends in it or before the next piece: ends first, all before trades."""
    until = piece.end if piece.next_start is None else piece.next_start
    for halt in halts:
        if piece.start < halt.end <= until:
            leads_to_auction = piece.leads_to_auction and halt.end >= piece.end
            yield halt.end, -2, HaltEnd(halt, leads_to_auction)
        if piece.start <= halt.start < piece.end:
            yield halt.start, -1, HaltBegin(halt)


def after_hours_events(piece: Piece) -> list[Event]:
    """The beats of after-hours trading."""
    beats = range(piece.start, piece.end - QUIET_END, AFTER_HOURS_BEAT)
    return [(at, 0, AfterHoursBeat()) for at in beats]


def auction_events(points: Sequence[AuctionPoint], window: AuctionWindow, *, is_closing: bool) -> list[Event]:
    """The stations of an auction, and the points on its way."""
    events: list[Event] = [(window.start, 0, AuctionOpen(window, is_closing))]
    events += [(point.at, 1, point) for point in points]
    events.append((window.locked, 0, AuctionLock()))
    events.sort(key=lambda event: (event[0], event[1]))
    return [*events, (window.end, 2, AuctionEnd())]

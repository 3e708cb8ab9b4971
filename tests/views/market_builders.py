"""What the tests of the window, the detail page, the chart and the search are built from."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from decimal import Decimal

from PySide6.QtWidgets import QApplication

from tests.domain.builders import STAR_SHARE
from tests.views.trading_builders import NOW, QUOTE, SPANS
from tradewalk.domain.instants import CHINA, MINUTE, Instant, instant_at
from tradewalk.domain.instruments import Board, Exchange, Instrument, Kind
from tradewalk.domain.money import Currency
from tradewalk.domain.phases import Phase
from tradewalk.domain.quotes import (
    Bar,
    BookSnapshot,
    DailyBar,
    DepthLevel,
    Direction,
    Quote,
    Transaction,
)
from tradewalk.domain.ticks import TickTable
from tradewalk.market.company_facts import CompanyFact, FactKind, Figure, FigureUnit, Words
from tradewalk.market.day_grid import DayGrid
from tradewalk.services.preferences import Preferences
from tradewalk.views.detail.props import ChipProps, DetailProps
from tradewalk.views.detail.view_model import DetailInputs, derive_detail
from tradewalk.views.fonts import application_font, register_fonts
from tradewalk.views.pages import Page
from tradewalk.views.sidebar.view_model import InstrumentRow, SidebarProps
from tradewalk.views.theme import Appearance, Palette, theme_for, theme_of
from tradewalk.views.top_bar.day_parts import derive_day_parts
from tradewalk.views.top_bar.view_model import JumpTarget, TopBarProps

DAY = date(2025, 8, 27)
MOUTAI = Instrument(
    "600519.SH",
    "600519",
    Exchange.SSE,
    Board.SSE_MAIN,
    Kind.SHARE,
    Currency.CNY,
    2,
    "Kweichow Moutai",
    "贵州茅台",
    "貴州茅台",
    "gzmt",
    date(2001, 8, 27),
)


@contextmanager
def an_appearance(palette: Palette = Palette.LIGHT) -> Iterator[Appearance]:
    """A look that is taken off again."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.palette()
    look = Appearance(application, theme_of(palette))
    look.put_on()
    yield look
    application.setStyleSheet("")
    application.setPalette(before)


@contextmanager
def at_text_size(percent: int) -> Iterator[Appearance]:
    """A light look with larger text and the bundled font, both taken off again."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font, palette = application.font(), application.palette()
    sized = application_font(register_fonts())
    application.setFont(sized)
    look = Appearance(application, theme_for(Preferences(text_size=percent), Palette.LIGHT))
    look.put_on()
    yield look
    application.setStyleSheet("")
    application.setPalette(palette)
    application.setFont(font)


def clock(text: str) -> Instant:
    """An instant of the day, as ``10:32``."""
    return instant_at(DAY, time.fromisoformat(text))


def daily(*closes: int, first: date = date(2025, 7, 28)) -> tuple[DailyBar, ...]:
    """Bars on following days that open where the one before closed, a point of wick on both sides."""
    opens = (closes[0], *closes[:-1])
    return tuple(
        DailyBar(first + timedelta(days=number), o, max(o, c) + 1, min(o, c) - 1, c, 100 * (number + 1), 0)
        for number, (o, c) in enumerate(zip(opens, closes, strict=True))
    )


def minutes(*closes: int, start: str = "09:30") -> tuple[Bar, ...]:
    """Minutes of one price and a hundred shares each."""
    begin = clock(start)
    return tuple(Bar(Instant(begin + n * MINUTE), c, c, c, c, 100) for n, c in enumerate(closes))


def a_grid() -> DayGrid:
    """A mainland day: 240 minutes with lunch between, an auction print at either end."""
    sessions = (("09:30", 120), ("13:00", 120))
    starts = [Instant(clock(start) + n * MINUTE) for start, count in sessions for n in range(count)]
    return DayGrid((clock("09:25"), clock("15:00")), tuple(starts))


def levels(text: str) -> tuple[DepthLevel, ...]:
    """Levels, best first, as ``688@1372.10 300@1372.00``."""
    pairs = (level.split("@") for level in text.split())
    return tuple(DepthLevel(Decimal(price), int(quantity), 1) for quantity, price in pairs)


A_BOOK = BookSnapshot(levels("688@1372.10 300@1328.00"), levels("206@1372.20 400@1372.35"))


def transactions(count: int = 3) -> tuple[Transaction, ...]:
    """A tape that has every direction."""
    ways = tuple(Direction)
    return tuple(
        Transaction(Instant(NOW - n * 1000), Decimal("1372.10"), 200 + n, ways[n % 3]) for n in range(count)
    )


def in_words(text: str) -> Words:
    """The same words in every language."""
    return Words(text, text, text)


def a_fact(kind: FactKind, text: str, published: str = "2025-08-20T18:00", *figures: Figure) -> CompanyFact:
    """A fact of the STAR share."""
    day, _, hour = published.partition("T")
    moment = instant_at(date.fromisoformat(day), time.fromisoformat(hour))
    return CompanyFact(STAR_SHARE.symbol, kind, moment, in_words(text), figures)


def a_figure(label: str, value: str, before: str | None = None, change: str | None = None) -> Figure:
    """A row of results in billions."""
    parts = (None if each is None else Decimal(each) for each in (before, change))
    return Figure(in_words(label), FigureUnit.CNY_BILLION, Decimal(value), *parts)


def detail_inputs(**changes: object) -> DetailInputs:
    """The STAR share in continuous trading."""
    said: dict[str, object] = {
        "instrument": STAR_SHARE,
        "quote": QUOTE,
        "book": A_BOOK,
        "transactions": transactions(),
        "ticks": TickTable.uniform(Decimal("0.01")),
        "facts": (),
        "chips": ChipProps(1, Decimal("0.20"), minimum=200),
        "is_simulated": True,
        "is_reached": True,
        "zone": CHINA,
    }
    return DetailInputs(**(said | changes))  # type: ignore[arg-type]


def detail_props(**changes: object) -> DetailProps:
    """The props of such inputs."""
    return derive_detail(detail_inputs(**changes))


def before_the_open() -> Quote:
    """A quote of which nothing has traded."""
    return Quote(
        symbol=STAR_SHARE.symbol,
        at=clock("09:20"),
        day=DAY,
        phase=Phase.OPENING_AUCTION_LOCKED,
        previous_close=Decimal("1329.00"),
        last=None,
        open=None,
        high=None,
        low=None,
        volume=0,
        turnover=Decimal(0),
        limit_up=Decimal("1594.80"),
        limit_down=Decimal("1063.20"),
    )


def top_bar_props(**changes: object) -> TopBarProps:
    """A held market in the morning."""
    said: dict[str, object] = {
        "at": NOW,
        "date": DAY,
        "phase": Phase.CONTINUOUS,
        "is_running": False,
        "speed": 10,
        "speeds": (1, 10, 60, 300),
        "jumps": (JumpTarget(Phase.LUNCH, clock("11:30")), JumpTarget(None, None)),
        "profile_id": "cn-retail-star",
        "currency": Currency.CNY,
        "available": Decimal("1200000.00"),
        "frozen": Decimal("0.00"),
        "parts": derive_day_parts(SPANS),
        "chosen": Preferences(),
    }
    return TopBarProps(**(said | changes))  # type: ignore[arg-type]


def a_row(
    instrument: Instrument, last: str | None = "1372.10", ratio: str | None = "0.0324"
) -> InstrumentRow:
    """A row of the sidebar."""
    price, change = (None if each is None else Decimal(each) for each in (last, ratio))
    return InstrumentRow(instrument, price, change)


def sidebar_props(**changes: object) -> SidebarProps:
    """Two instruments, the STAR share on show."""
    said: dict[str, object] = {
        "rows": (a_row(STAR_SHARE), a_row(MOUTAI, "1448.00", "-0.0219")),
        "symbol": STAR_SHARE.symbol,
        "page": Page.DETAIL,
        "position_count": 0,
        "open_order_count": 0,
    }
    return SidebarProps(**(said | changes))  # type: ignore[arg-type]

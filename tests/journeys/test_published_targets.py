"""Every published target is there, once, to be seen and used, on the screen that it belongs to, and nothing else is."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)

from tests.journeys.orders_sent import PASSWORD, best_ask, fill_in_a_purchase, price_in_the_queue
from tests.journeys.players import Player, a_player
from tradewalk.domain.instants import parse_instant
from tradewalk.domain.orders import OrderType, Side
from tradewalk.services.preferences import Language
from tradewalk.views.pages import Page
from tradewalk.views.target_doctor import Target, Unresolved, resolve
from tradewalk.views.target_reveal import bring_into_view
from tradewalk.views.targets import registered, registered_names
from tradewalk.views.top_bar.session_timeline import SessionTimeline
from tradewalk.walkthrough.published import PublishedTarget, Screen, published_target, published_targets

STAR = "688256.SH"
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit)
EXAMPLES = {
    "<symbol>": STAR,
    "<level>": "ask1",
    "<column>": "price",
    "<place>": "last",
    "<number>": "last",
    "top.sessions[part=<word>]": "top.sessions[part=closing]",
    "detail.book.auction[row=<word>]": "detail.book.auction[row=matched]",
    "chart.pane[pane=<word>]": "chart.pane[pane=volume]",
    "indicators.list[indicator=<word>]": "indicators.list[indicator=macd]",
    "rules.list[rule=<word>]": "rules.list[rule=star-lot]",
    "compare.list[symbol=<symbol>]": "compare.list[symbol=600519.SH]",
    "fees.lines[fee=<word>]": "fees.lines[fee=commission]",
}
"""What a part between brackets is tried with, by its whole name or by what stands in angle brackets."""
OF_OTHER_ACCOUNTS = {"ticket.rule_card.account"}
"""What is never on show in the usual account: ``tests/views/test_ticket_types.py`` looks for it."""


Looked = tuple[Screen, ...]
"""The screens that are looked at."""
LEFT = Qt.MouseButton.LeftButton


published_as = cache(published_target)


class Seeker:
    """Looks at each moment for the targets that were not found yet."""

    def __init__(self) -> None:
        self.missing = {each.name: each for each in published_targets() if each.name not in OF_OTHER_ACCOUNTS}
        self.unpublished: set[str] = set()
        self.several: set[str] = set()
        self.answers: dict[str, Unresolved] = {}

    def look(self, screens: Looked) -> None:
        for name in registered_names():
            target = published_as(name)
            if target is not None and target.name in self.missing and target.screen in screens:
                self._try(target, name)
            elif target is None and any(map(is_control, registered(name))):
                self.unpublished.add(name)
            if len([thing for thing in registered(name) if is_shown_as(thing, name)]) > 1:
                self.several.add(name)
        for target in [*self.missing.values()]:
            if "[" in target.name and target.screen in screens:
                self._try(target, example(target.name))

    def _try(self, target: PublishedTarget, name: str) -> None:
        bring_into_view(name)
        QApplication.processEvents()
        answer = resolve(name)
        if isinstance(answer, Target):
            del self.missing[target.name]
        else:
            self.answers[target.name] = answer


def example(name: str) -> str:
    if name in EXAMPLES:
        return EXAMPLES[name]
    for part, value in EXAMPLES.items():
        name = name.replace(part, value)
    return name.replace("place=", "")


def is_control(thing: object) -> bool:
    return isinstance(thing, CONTROLS) and not isinstance(thing, QScrollBar) and thing.isVisible()


def is_shown_as(thing: object, name: str) -> bool:
    return isinstance(thing, QWidget) and thing.objectName() == name and thing.isVisible()


def test_every_published_target_is_found_on_its_screen(application: QApplication, tmp_path: Path) -> None:
    seeker = Seeker()
    with a_player(application, tmp_path, at="2025-08-27T09:18") as player:
        for screens in moments(player):
            seeker.look(screens)
    assert {name: seeker.answers.get(name) for name in seeker.missing} == {}
    assert (seeker.unpublished, seeker.several) == (set(), set())


def moments(player: Player) -> Iterator[Looked]:
    """Every page, step, dialog and menu."""
    yield (Screen.DETAIL,)
    player.session.jump_to(parse_instant("2025-08-27T10:30"))
    player.settle()
    yield from the_detail_page(player)
    yield from the_menus(player)
    yield from the_dialogs(player)
    yield from the_ticket(player)
    yield from the_timelines(player)
    yield from the_pages(player)
    player.application.preferences.change(is_phone=True)
    player.settle()
    yield (Screen.FRAME,)
    player.application.preferences.change(is_phone=False, language=Language.TRADITIONAL_CHINESE)
    player.settle()
    yield (Screen.FRAME,)


def the_detail_page(player: Player) -> Iterator[Looked]:
    yield Screen.FRAME, Screen.DETAIL
    player.write("top.search", "cambricon")
    yield (Screen.FRAME,)
    player.desk.search_model.leave()
    player.press("detail.transactions.mode")
    yield (Screen.DETAIL,)
    sessions = player.on("top.sessions")
    assert isinstance(sessions, SessionTimeline)
    QTest.mouseClick(sessions, LEFT, pos=next(iter(sessions.coming_places().values())).center())
    yield (Screen.FRAME,)
    close_menu()


def the_menus(player: Player) -> Iterator[Looked]:
    buttons = (
        *("top.clock.speed", "top.clock.jump", "top.account", "top.language", "top.view"),
        *("side.instruments.sort", "chart.kind", "chart.adjustment", "chart.draw", "chart.saving"),
    )
    for name in buttons:
        button = player.on(name)
        menu = getattr(button, "menu", None)
        if menu is None:
            QTest.mouseClick(button, LEFT)
            yield (Screen.DETAIL,)
            close_menu()
        else:
            yield from open_menu(menu(), button)


def close_menu() -> None:
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def open_menu(menu: QMenu, button: QWidget) -> Iterator[Looked]:
    """A menu, and after it each menu in it."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    yield Screen.FRAME, Screen.DETAIL
    inside = [action.menu() for action in menu.actions() if isinstance(action.menu(), QMenu)]
    menu.close()
    for each in inside:
        assert isinstance(each, QMenu)
        yield from open_menu(each, button)


def the_dialogs(player: Player) -> Iterator[Looked]:
    player.desk.show_shortcuts()
    yield (Screen.DIALOGS,)
    player.press("shortcuts.done")
    player.application.show_about()
    yield (Screen.DIALOGS,)
    player.press("about.done")
    player.press("chart.compare")
    instruments = player.on("compare.list")
    assert isinstance(instruments, QAbstractItemView)
    place = instruments.visualRect(instruments.model().index(0, 0)).center()
    QTest.mouseClick(instruments.viewport(), LEFT, pos=place)
    yield (Screen.DIALOGS,)
    player.press("compare.clear")
    player.press("compare.done")
    player.press("chart.indicators")
    yield (Screen.DIALOGS,)
    player.press("indicators.done")


def the_ticket(player: Player) -> Iterator[Looked]:
    ticket = player.desk.complete().ticket_model
    player.application.preferences.change(has_checklist=True)
    player.press("detail.trade")
    for kind in (OrderType.TRAILING_STOP, OrderType.STOP_LIMIT, OrderType.LIMIT):
        ticket.choose_type(kind)
        ticket.show_types(True)
        player.settle()
        yield (Screen.TICKET,)
    ticket.show_types(False)
    player.press("ticket.preset.ask")
    player.press("ticket.follow")
    player.press("ticket.continue")
    player.write("ticket.quantity", "1")
    yield (Screen.TICKET,)
    player.write("ticket.quantity", "700")
    player.press("ticket.bill.fees.toggle")
    yield (Screen.TICKET,)
    for _ in range(3):
        player.press("ticket.continue") if player.on("ticket.continue").isEnabled() else None
        player.session.advance(20_000)
        player.settle()
        yield (Screen.TICKET,)


def the_timelines(player: Player) -> Iterator[Looked]:
    player.desk.complete().ticket_model.close()
    player.application.preferences.change(has_checklist=False)
    fill_in_a_purchase(player, best_ask(player) + 5)
    yield (Screen.TICKET,)
    player.press("ticket.cancel")
    yield (Screen.TICKET,)
    player.write("ticket.password", "000000")
    player.press("ticket.submit")
    yield (Screen.TICKET,)
    player.write("ticket.password", PASSWORD)
    player.press("ticket.submit")
    send(player)
    yield Screen.TIMELINE, Screen.DETAIL
    for distance in (0, 20):
        fill_in_a_purchase(player, price_in_the_queue(player) - distance)
        send(player)
        yield Screen.TIMELINE, Screen.DETAIL
    player.press("timeline.cancel")
    yield (Screen.TIMELINE,)
    player.press("timeline.cancel.keep")
    player.press("timeline.change")
    player.press("change.price.more")
    yield (Screen.CHANGE,)
    player.press("change.send")
    yield (Screen.CHANGE,)
    player.press("change.question.confirm")
    player.session.advance(5_000)
    player.settle()
    for link in ("timeline.successor", "timeline.predecessor"):
        yield (Screen.TIMELINE,)
        player.press(link)
    player.desk.vantage.look_at(player.session.facts[-1].at)
    player.settle()
    yield (Screen.TIMELINE,)
    player.desk.vantage.back_to_now()
    player.desk.complete().open_ticket(STAR, Side.SELL)
    player.settle()
    yield (Screen.TICKET,)
    yield from open_menu(player.on("chart.kind").menu(), player.on("chart.kind"))  # type: ignore[attr-defined]


def send(player: Player) -> None:
    player.press("ticket.send")
    player.session.advance(5_000)
    player.settle()


def the_pages(player: Player) -> Iterator[Looked]:
    number = player.session.state.account.open_orders[-1].order_id
    player.press("side.orders")
    player.press("orders.tabs.all")
    player.press(f"orders.cancel.{number}")
    yield (Screen.ORDERS,)
    player.press("orders.cancel.keep")
    player.choose_row("orders.table", len(player.session.state.account.orders) - 1)
    yield (Screen.ORDERS,)
    player.press("orders.parts.note")
    yield (Screen.ORDERS,)
    player.press("orders.details.fees")
    yield (Screen.FEES,)
    player.strike(Qt.Key.Key_Down)
    yield (Screen.FEES,)
    player.press("side.orders")
    player.on("orders.filter.side").setFocus()
    for _ in Side:
        player.strike(Qt.Key.Key_Down)
    yield (Screen.ORDERS,)
    player.session.jump_to_next_day()
    for page in (Page.PORTFOLIO, Page.RULE_BOOK, Page.STATEMENTS):
        player.desk.show_page(page)
        player.settle()
        yield (Screen(page.value),)
    player.press("statements.earlier")
    yield (Screen.STATEMENTS,)

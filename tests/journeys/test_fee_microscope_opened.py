"""The fee microscope in the real window: from the ticket's review and from an order in full, and back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.accounts_written import entries_in
from tests.journeys.orders_sent import best_ask, fill_in_a_purchase
from tests.journeys.players import a_player
from tests.journeys.screen import figures, shows, text_of
from tradewalk.services.preferences import Language
from tradewalk.views.pages import Page


def test_a_ticket_and_the_order_that_came_of_it_are_looked_at_closely(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path) as player:
        window = player.window
        player.press("detail.trade")
        player.write("ticket.price", str(best_ask(player)))
        player.press("ticket.continue")
        player.write("ticket.quantity", "200")
        for _ in range(2):
            player.press("ticket.continue")
        journal = entries_in(player.account_folder)
        player.press("ticket.review.fees")
        assert (window.page, player.focused) == (Page.FEES, "fees.rows")
        total = text_of(window, "ticket.bill.fees")
        assert figures(text_of(window, "fees.total"))[0] == figures(total)[0]
        player.strike(Qt.Key.Key_Down)
        assert text_of(window, "fees.chosen") == "Plan: Tiger, Northbound"
        player.desk.preferences.change(language=Language.SIMPLIFIED_CHINESE)
        player.settle()
        assert text_of(window, "fees.chosen") == "方案：老虎，沪深股通"
        assert shows(window, "ticket.review.fees"), "the ticket stands beside it"
        player.desk.preferences.change(language=Language.ENGLISH)
        player.settle()
        player.press("fees.rule.other.show")
        assert window.page is Page.RULE_BOOK
        player.press("ticket.review.fees")
        player.press("fees.close")
        assert window.page is Page.RULE_BOOK, "where it was opened"
        assert entries_in(player.account_folder) == journal


def test_a_contract_note_leads_to_the_fees_that_were_paid(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path) as player:
        window = player.window
        fill_in_a_purchase(player, best_ask(player))
        player.press("ticket.send")
        player.session.advance(60_000)
        player.press("timeline.done")
        player.press("side.orders")
        player.choose_row("orders.table", 0)
        player.press("orders.details.fees")
        (order,) = player.session.state.account.orders.values()
        paid = sum(amount for _, amount in order.fees)
        assert figures(text_of(window, "fees.total"))[:2] == [paid, order.value]
        player.press("fees.close")
        assert window.page is Page.ORDERS

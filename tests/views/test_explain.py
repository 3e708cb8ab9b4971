"""A label explains itself: by a click, by F1, with the rule in force, and out of the way again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRegularExpression, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE, WEDNESDAY, an_instrument, shipped_rule_book
from tests.views.market_builders import an_appearance
from tests.views.trading_builders import a_session, button, caught, is_shown, text
from tradewalk.domain.instruments import Board
from tradewalk.services.session import Session
from tradewalk.views.explain.explainer import Explainer
from tradewalk.views.explain.glossary import shipped_glossary
from tradewalk.views.explain.view_model import ExplainProps, ExplainViewModel, rule_in_force
from tradewalk.views.explained import explains, explains_sections
from tradewalk.views.formatting import choose_locale
from tradewalk.views.rule_value_words import rule_value
from tradewalk.views.text import text_label

ST_SHARE = an_instrument(Board.SSE_MAIN, code="609988", is_risk_warned=True)
MAIN_SHARE = an_instrument(Board.SSE_MAIN, code="600519")
HK_SHARE = an_instrument(Board.HKEX_MAIN, code="00700")


class Page:
    """A window with a label, a field with its own term, a plain field, and a table with headings."""

    def __init__(self, session: Session) -> None:
        self.window = QWidget()
        self.label = text_label("detail.header.limit-up.caption")
        self.label.setText("Limit up")
        self.field = explains(QLineEdit(), "quantity")
        self.plain = QLineEdit()
        self.table = QTableWidget(1, 2)
        explains_sections(self.table.horizontalHeader(), ("side", ""))
        column = QVBoxLayout(self.window)
        for widget in (self.label, self.field, self.plain, self.table):
            column.addWidget(widget)
        self.model = ExplainViewModel(session, shipped_rule_book(), lambda: STAR_SHARE.symbol)
        self.explainer = Explainer(self.window, self.model)

    @property
    def term(self) -> str:
        """The term that is explained."""
        return "" if self.model.props is None else self.model.props.term.id

    @property
    def card(self) -> QWidget:
        found = self.window.findChild(QWidget, "explain")
        assert isinstance(found, QWidget)
        return found


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[Page]:
    with an_appearance(), a_session(tmp_path) as session:
        page = Page(session)
        qtbot.addWidget(page.window)
        page.window.resize(800, 600)
        page.window.show()
        page.window.activateWindow()
        qtbot.waitUntil(page.window.isActiveWindow)
        page.plain.setFocus()
        yield page


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


# What is asked for


def test_a_click_on_a_label_explains_it_with_the_rule_of_the_day(page: Page) -> None:
    click(page.label)
    assert text(page.window, "explain.title") == "Limit up"
    assert text(page.window, "explain.text").startswith("The highest price")
    assert text(page.window, "explain.rule.for") == "Today for Cambricon"
    assert text(page.window, "explain.rule.value") == "±20% from the previous close"
    assert "in force since 22 Jul 2019" in text(page.window, "explain.rule.source")


def test_a_label_shows_that_it_can_be_asked(page: Page) -> None:
    assert page.label.cursor().shape() is Qt.CursorShape.WhatsThisCursor


def test_a_click_beside_every_label_and_one_of_the_other_button_explain_nothing(page: Page) -> None:
    click(page.window)
    click(page.field)
    QTest.mouseClick(page.label, Qt.MouseButton.RightButton)
    assert page.term == ""


def test_f1_explains_the_field_that_has_the_keyboard(page: Page) -> None:
    page.field.setFocus()
    page.explainer.explain_focused()
    assert page.term == "quantity"


def test_f1_where_nothing_is_explained_begins_with_the_page_and_goes_on(page: Page) -> None:
    terms = []
    for _ in range(3):
        page.explainer.explain_focused()
        terms.append(page.term)
    assert terms == ["limit-up", "quantity", "limit-up"]


def test_f1_reads_a_line_from_left_to_right_though_one_label_stands_a_little_higher(
    page: Page, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for term, x, y in (("low", 0, 40), ("high", 90, 10), ("open", 0, 13)):
        label = explains(text_label(term), term)
        label.setText(term)
        label.setParent(window)
        label.setGeometry(x, y, 80, 20)
    window.show()
    explainer = Explainer(window, page.model)
    terms = []
    for _ in range(3):
        explainer.step(1)
        terms.append(page.term)
    assert terms == ["open", "high", "low"]


def test_the_arrows_of_the_card_go_both_ways(page: Page) -> None:
    click(page.label)
    click(button(page.window, "explain.next"))
    assert page.term == "quantity"
    click(button(page.window, "explain.previous"))
    assert page.term == "limit-up"


def test_a_heading_of_a_table_explains_its_column(page: Page) -> None:
    header = page.table.horizontalHeader()
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(0) + 5)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.term == "side"
    page.explainer.close()
    place.setX(header.sectionViewportPosition(1) + 5)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.term == ""


# The card


def test_escape_closes_the_card_and_gives_the_keyboard_back(page: Page) -> None:
    page.field.setFocus()
    page.explainer.explain_focused()
    assert page.card.hasFocus()
    QTest.keyClick(page.card, Qt.Key.Key_Escape)
    assert page.term == ""
    assert not is_shown(page.window, "explain")
    assert page.field.hasFocus()


def test_the_keyboard_going_elsewhere_closes_the_card(page: Page) -> None:
    click(page.label)
    page.plain.setFocus()
    assert page.term == ""
    assert page.plain.hasFocus()


def test_a_related_term_is_a_link(page: Page) -> None:
    click(page.label)
    link = button(page.window, "explain.related.price-limit")
    assert (link.text(), link.accessibleName()) == ("Daily price limit", "Explain Daily price limit")
    link.setFocus()
    click(link)
    assert page.term == "price-limit"
    assert page.card.hasFocus()


def test_what_was_explained_and_what_had_the_keyboard_may_go_while_the_card_is_open(page: Page) -> None:
    page.field.setFocus()
    page.explainer.explain_focused()
    page.field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    links = page.card.findChildren(QPushButton, QRegularExpression("explain.related"))
    click(links[0])
    assert is_shown(page.window, "explain")
    QTest.keyClick(page.card, Qt.Key.Key_Escape)
    assert not is_shown(page.window, "explain")


def test_a_screen_reader_hears_all_of_the_card(page: Page) -> None:
    click(page.label)
    assert page.card.accessibleName() == "Limit up"
    assert "±20% from the previous close" in page.card.accessibleDescription()


@pytest.mark.parametrize(("width", "height"), [(390, 500), (800, 600)])
def test_the_card_stays_inside_the_window_and_shows_every_line(page: Page, width: int, height: int) -> None:
    page.window.resize(width, height)
    for _ in range(2):
        page.explainer.explain_focused()
        QTest.qWait(0)
        assert page.window.rect().contains(page.card.geometry())
        for label in page.card.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize(("locale", "title"), [("zh_CN", "涨停价"), ("zh_HK", "漲停價")])
def test_the_card_speaks_the_language_of_the_application(page: Page, locale: str, title: str) -> None:
    choose_locale(locale)
    click(page.label)
    assert text(page.window, "explain.title") == title


# The view model


def test_the_same_term_twice_is_said_once(page: Page) -> None:
    said = caught(page.model.props_changed)
    page.model.explain("tick")
    page.model.explain("tick")
    page.model.close()
    page.model.close()
    assert [isinstance(props, ExplainProps) for props in said] == [True, False]


def test_a_term_that_the_glossary_does_not_have_is_a_mistake(page: Page) -> None:
    with pytest.raises(KeyError):
        page.model.explain("nonsense")


def test_every_term_can_be_explained_on_every_board(page: Page) -> None:
    for term in shipped_glossary():
        page.explainer.explain(page.label, term)
        assert page.term == term


# The rule behind a term


@pytest.mark.parametrize(
    ("term", "instrument", "value"),
    [
        ("tick", STAR_SHARE, "0.01"),
        ("tick", HK_SHARE, "from 0.001 to 5, by the price"),
        ("lot", STAR_SHARE, "200 shares at least, then in steps of 1; 100,000 at most"),
        ("price-limit", STAR_SHARE, "±20% from the previous close"),
        ("price-limit", MAIN_SHARE, "±10% from the previous close"),
        ("price-limit", ST_SHARE, "±5% from the previous close"),
        ("no-price-limit", STAR_SHARE, "the first 5 trading days"),
        ("price-cage", STAR_SHARE, "buy up to 102%, sell down to 98% of the best price"),
        ("sellable-from", STAR_SHARE, "T+1"),
        ("permission", STAR_SHARE, "permission: STAR Market"),
        ("continuous", STAR_SHARE, "09:30–11:30 · 13:00–14:57"),
        ("stamp-duty", STAR_SHARE, "0.05% of the executed value · on sales alone"),
        ("commission", STAR_SHARE, "0.025% of the executed value · at least 5.00"),
        ("stamp-duty", HK_SHARE, "0.1% of the executed value · rounded up to a whole unit"),
        ("commission", HK_SHARE, "0.03% of the executed value · at least 3.00"),
        ("platform-fee", HK_SHARE, "15.00 an order"),
        ("sfc-levy", HK_SHARE, "0.0027% of the executed value · at least 0.01"),
        ("settlement-fee", HK_SHARE, "0.0042% of the executed value"),
        ("best-five-ioc", STAR_SHARE, "Continuous trading"),
        ("call-auction", STAR_SHARE, "the most shares matched · the fewest shares left over"),
        ("daily-buy", ST_SHARE, "at most 500,000 shares a day"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_rule_is_told_with_the_value_of_the_day(term: str, instrument: object, value: str) -> None:
    entry = shipped_glossary()[term]
    plan = "hk-practice" if instrument is HK_SHARE else "cn-standard"
    rule = rule_in_force(shipped_rule_book(), entry, instrument, WEDNESDAY, plan)  # type: ignore[arg-type]
    assert rule is not None
    assert rule_value(rule, entry.subject).startswith(value)


@pytest.mark.usefixtures("qapp")
def test_the_day_decides_which_rule_is_told() -> None:
    entry = shipped_glossary()["stamp-duty"]
    before = rule_in_force(shipped_rule_book(), entry, STAR_SHARE, date(2023, 8, 27), "cn-standard")
    assert before is not None
    assert rule_value(before).startswith("0.1% of the executed value")


def test_a_fee_of_a_board_that_the_plan_does_not_reach_is_told_by_the_board() -> None:
    entry = shipped_glossary()["stamp-duty"]
    rule = rule_in_force(shipped_rule_book(), entry, HK_SHARE, WEDNESDAY, "cn-standard")
    assert rule is not None
    assert rule.id == "hk-stamp-duty"
    commission = shipped_glossary()["commission"]
    assert rule_in_force(shipped_rule_book(), commission, HK_SHARE, WEDNESDAY, "cn-standard") is None


def test_a_fee_that_the_plan_does_not_charge_has_no_rule() -> None:
    fund = an_instrument(Board.SSE_ETF, code="588200")
    entry = shipped_glossary()["stamp-duty"]
    assert rule_in_force(shipped_rule_book(), entry, fund, WEDNESDAY, "cn-standard") is None


def test_a_term_without_a_rule_has_none() -> None:
    queue = shipped_glossary()["queue"]
    assert rule_in_force(shipped_rule_book(), queue, STAR_SHARE, WEDNESDAY, "cn-standard") is None


@pytest.mark.parametrize(
    ("profile", "rule_id"), [("cn-retail-star", "star-session"), ("hk-professional", "northbound-session")]
)
def test_a_rule_is_that_of_the_board_by_which_the_account_trades(
    tmp_path: Path, profile: str, rule_id: str
) -> None:
    with a_session(tmp_path, profile=profile) as session:
        model = ExplainViewModel(session, shipped_rule_book(), lambda: STAR_SHARE.symbol)
        model.explain("phase")
        assert model.props is not None and model.props.rule is not None
        assert model.props.rule.id == rule_id

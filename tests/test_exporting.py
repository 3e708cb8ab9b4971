"""The files that an account can be exported to, from its journal to the bytes."""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from tests.domain.builders import WEDNESDAY
from tests.simulation.builders import NEXT, STAR, on
from tests.views.trading_builders import a_session
from tradewalk.domain.contract_notes import ContractNote
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.exporting import Exporter
from tradewalk.services.exports import ExportKind, ExportRequest
from tradewalk.services.records import Records
from tradewalk.services.session import Session
from tradewalk.services.whole_file import WriteFault
from tradewalk.views.contract_note_paper import contract_note_paper
from tradewalk.views.fonts import application_font, register_fonts
from tradewalk.views.formatting import choose_locale
from tradewalk.views.own_money import hide_own_money
from tradewalk.views.paper import Paper, PaperColumn, PaperLine, PaperSection
from tradewalk.views.paper_pdf import paper_document, pdf_bytes
from tradewalk.views.pdf_pages import page_texts
from tradewalk.views.statement_paper import statement_paper

DISCLAIMER = "Illustrative sample data shaped to published figures. Not a record of trades."
ACCOUNT = "Mainland investor with STAR permission (account)"
A4_AT_72 = QSizeF(540, 780)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Session]:
    """An account that bought 200, has another order waiting, and has lived into the next day."""
    choose_locale()
    before = qapp.font()
    qapp.setFont(application_font(register_fonts()))
    with a_session(tmp_path_factory.mktemp("account")) as session:
        for price in (session.read.book(STAR).asks[0].price, session.read.quote(STAR).limit_down):
            request = OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200)
            session.place_order(session.new_order_id(), request)
            session.advance(MINUTE)
        session.jump_to(on("10:00", NEXT))
        yield session
    qapp.setFont(before)


def content(
    session: Session, kind: ExportKind, *, order_ids: tuple[int, ...] = (), day: date | None = None
) -> bytes:
    return Exporter(session).content_of(ExportRequest(kind, Path("unused"), order_ids, day))


def lines_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def table(content: bytes, first: str) -> list[dict[str, str]]:
    """The lines below the headings that begin with a word, up to an empty line."""
    lines = lines_of(content)
    begin = next(number for number, line in enumerate(lines) if line and line[0] == first)
    rows = []
    for line in lines[begin + 1 :]:
        if not line:
            break
        rows.append(dict(zip(lines[begin], line, strict=True)))
    return rows


def note_of(session: Session) -> ContractNote:
    note = Records(session).contract_note(1)
    assert note is not None
    return note


def plain(paper: Paper) -> str:
    return paper_document(paper, A4_AT_72).toPlainText()


def test_every_csv_file_begins_with_what_it_is(session: Session) -> None:
    files = (
        content(session, ExportKind.ORDERS_CSV, order_ids=(1,)),
        content(session, ExportKind.TRADES_CSV),
        content(session, ExportKind.STATEMENT_CSV, day=WEDNESDAY),
    )
    for each in files:
        assert each.startswith(b"\xef\xbb\xbfSIMULATED\r\n")
        assert lines_of(each)[1] == [DISCLAIMER]


def test_the_orders_are_those_that_were_asked_for_in_their_order(session: Session) -> None:
    rows = table(content(session, ExportKind.ORDERS_CSV, order_ids=(2, 1)), "Order")
    assert [row["Order"] for row in rows] == ["2", "1"]
    expired, filled = rows
    order = session.state.account.orders[1]
    assert (expired["Status"], expired["Filled"], expired["Not filled"]) == ("Expired", "0", "200")
    assert Decimal(filled["Value"]) == order.value
    assert Decimal(filled["Fees"]) == order.fees_total


def test_the_trades_move_the_cash_of_the_account(session: Session) -> None:
    rows = table(content(session, ExportKind.TRADES_CSV), "Time")
    changes = [Decimal(row["Change of cash"]) for row in rows]
    order = session.state.account.orders[1]
    assert all(change < 0 for change in changes)
    assert sum(changes) == -order.value - order.fees_total


def test_the_statement_adds_up_in_the_spreadsheet_too(session: Session) -> None:
    (cash,) = table(content(session, ExportKind.STATEMENT_CSV, day=WEDNESDAY), "Currency")
    *moved, closing = (Decimal(text) for text in list(cash.values())[1:])
    assert sum(moved) == closing


def test_a_contract_note_says_everything_that_was_booked(session: Session) -> None:
    note = note_of(session)
    text = plain(contract_note_paper(note, ACCOUNT))
    order = note.order
    for words in (
        "SIMULATED",
        DISCLAIMER,
        "Mainland investor with STAR permission",
        "688256.SH Cambricon",
        "Buy",
        "27 Aug 2025",
        "Consideration",
        f"{order.value:,.2f}",
        f"{note.total:,.2f}",
        "0.025%",
        "Settlement date",
        "28 Aug 2025",
        "Shares may be sold from",
        "1-1",
        *(f"{line.amount:,.2f}" for line in note.fees.lines),
    ):
        assert words in text, words


def test_a_statement_has_the_words_and_figures_of_its_day(session: Session) -> None:
    statement = Records(session).statement(WEDNESDAY)
    text = plain(statement_paper(statement, ACCOUNT, session.read.instrument))
    for words in (
        "SIMULATED",
        DISCLAIMER,
        "27 Aug 2025",
        "Opening cash",
        "1,200,000.00",
        f"{statement.cash[0].closing:,.2f}",
        "Positions at the end of the day",
        f"{statement.holdings[0].value:,.2f}",
        "Expired",
    ):
        assert words in text, words


def test_a_statement_of_a_day_that_goes_on_says_so(session: Session) -> None:
    statement = Records(session).statement(NEXT)
    text = plain(statement_paper(statement, ACCOUNT, session.read.instrument))
    assert "28 Aug 2025, so far" in text
    assert "The day is not over: its figures still change." in text
    assert "Positions now" in text
    assert "Nothing was traded on this day." in text


@pytest.mark.parametrize("kind", [ExportKind.NOTE_PDF, ExportKind.STATEMENT_PDF])
def test_a_pdf_is_one_and_has_one_page(session: Session, kind: ExportKind) -> None:
    made = content(session, kind, order_ids=(1,), day=WEDNESDAY)
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type /Page\b", made)) == 1
    assert b"+BundledInter" in made


def a_long_paper(rows: int) -> Paper:
    columns = (PaperColumn("Fee"), PaperColumn("Amount", is_figure=True))
    texts = tuple((f"Fee {number}", f"{number}.00") for number in range(rows))
    return Paper("Long", (PaperLine("Account", "寒武纪"),), (PaperSection("all", "All", columns, texts),))


def test_a_long_document_has_as_many_pages_as_it_needs(session: Session) -> None:
    short, long = (pdf_bytes(a_long_paper(rows), session.state.at) for rows in (5, 200))
    pages = [len(re.findall(rb"/Type /Page\b", each)) for each in (short, long)]
    assert pages[0] == 1
    assert pages[1] > 3


def test_every_page_says_simulated_and_its_number() -> None:
    texts = page_texts("Long", 2, 3)
    assert texts == ("SIMULATED", "Long", DISCLAIMER, "Page 2 of 3")


def test_the_same_document_is_the_same_file(session: Session) -> None:
    first = content(session, ExportKind.NOTE_PDF, order_ids=(1,))
    assert content(session, ExportKind.NOTE_PDF, order_ids=(1,)) == first
    assert b"D:20250828100000" in first, "the simulated instant, not the real one"
    assert b'xmp:CreateDate="2025-08-28T10:00:00' in first


@pytest.mark.usefixtures("session")
def test_figures_stand_right() -> None:
    html = paper_document(a_long_paper(1), A4_AT_72).toHtml()
    assert re.search(r'align="right"[^>]*>(<[^>]+>)*1?0\.00', html)


def test_a_file_is_written_where_it_was_asked_for(session: Session, tmp_path: Path) -> None:
    place = tmp_path / "trades.csv"
    outcome = Exporter(session).export(ExportRequest(ExportKind.TRADES_CSV, place))
    assert outcome.fault is None
    assert place.read_bytes() == content(session, ExportKind.TRADES_CSV)


def test_a_place_that_is_not_there_is_said(session: Session, tmp_path: Path) -> None:
    request = ExportRequest(ExportKind.TRADES_CSV, tmp_path / "none" / "trades.csv")
    assert Exporter(session).export(request).fault is WriteFault.NO_PLACE


def test_what_is_hidden_on_the_screen_stands_in_a_file(session: Session) -> None:
    shown = content(session, ExportKind.STATEMENT_PDF, day=WEDNESDAY)
    hide_own_money(is_hidden=True)
    written = content(session, ExportKind.STATEMENT_PDF, day=WEDNESDAY)
    hide_own_money(is_hidden=False)
    assert written == shown

"""Which file holds what: the account's records, put into words, as bytes, on the disk."""

from collections.abc import Iterable

from tradewalk.services.csv_text import csv_bytes
from tradewalk.services.exports import ExportKind, ExportOutcome, ExportRequest
from tradewalk.services.records import Records
from tradewalk.services.session import Session
from tradewalk.services.whole_file import write_whole
from tradewalk.views.contract_note_paper import contract_note_paper
from tradewalk.views.csv_lines import Line, head_lines, order_lines, statement_lines, trade_lines
from tradewalk.views.own_money import own_money_shown
from tradewalk.views.paper import Paper
from tradewalk.views.profile_words import account_label
from tradewalk.views.statement_paper import statement_paper


class Exporter:
    """Writes what is asked for, read anew from the journal's facts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._records = Records(session)

    def export(self, request: ExportRequest) -> ExportOutcome:
        """Write a file, whole or not at all."""
        return ExportOutcome(request.path, write_whole(request.path, self.content_of(request)))

    def content_of(self, request: ExportRequest) -> bytes:
        """What stands in the file. Raises KeyError for an order or a day that is not the account's."""
        records = self._records
        match request.kind:
            case ExportKind.ORDERS_CSV:
                return self._csv(order_lines(records.orders(request.order_ids)))
            case ExportKind.TRADES_CSV:
                return self._csv(trade_lines(records.trades()))
            case ExportKind.STATEMENT_CSV:
                return self._csv(statement_lines(records.statement(request.the_day)))
            case ExportKind.STATEMENT_PDF:
                statement = records.statement(request.the_day)
                with own_money_shown():
                    return self._pdf(statement_paper(statement, self._account, records.instrument))
            case ExportKind.NOTE_PDF:
                note = records.contract_note(request.order_ids[0])
                assert note is not None, "a note is offered of what has traded alone"
                with own_money_shown():
                    return self._pdf(contract_note_paper(note, self._account))

    def _csv(self, lines: Iterable[Line]) -> bytes:
        return csv_bytes((*head_lines(self._account, self._records.at), *lines))

    def _pdf(self, paper: Paper) -> bytes:
        from tradewalk.views.paper_pdf import pdf_bytes

        return pdf_bytes(paper, self._records.at)

    @property
    def _account(self) -> str:
        state = self._session.state
        return account_label(state.profile, state.account.account_id, self._session.name)

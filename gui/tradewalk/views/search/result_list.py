"""The rows under the search field: their model, and what is said of each."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tradewalk.domain.instruments import Exchange, Instrument
from tradewalk.market.search_marks import Span
from tradewalk.views.formatting import language_tag
from tradewalk.views.order_words import board_word
from tradewalk.views.search.view_model import HitRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
translate = QCoreApplication.translate


def caution_of(row: HitRow) -> str:
    """What to mind about a result; empty where there is nothing."""
    if row.instrument.is_invented:
        return translate("SearchResults", "an invented company")
    if row.looks_like is not None:
        return translate("SearchResults", "looks like {symbol}").format(symbol=row.looks_like.symbol)
    return ""


class MarkedName(NamedTuple):
    """A name, and the letters of it that were met."""

    name: str
    marks: tuple[Span, ...]


def names_of(row: HitRow) -> tuple[MarkedName, MarkedName]:
    """The name in the language of the application, and the other one below it."""
    each, marks = row.instrument, row.marks
    hans, hant = MarkedName(each.name_hans, marks.hans), MarkedName(each.name_hant, marks.hant)
    usual, other = (hant, hans) if _is_traditional(each) else (hans, hant)
    chinese = other if other.marks and not usual.marks else usual
    english = MarkedName(each.name_en, marks.english)
    return (english, chinese) if language_tag() == "en" else (chinese, english)


def _is_traditional(instrument: Instrument) -> bool:
    """Whether the traditional name is the usual one: by the language, in English by the exchange."""
    tag = language_tag()
    return tag == "zh-Hant" or (tag == "en" and instrument.exchange is Exchange.HKEX)


class ResultModel(QAbstractListModel):
    """The rows; a screen reader hears all that is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[HitRow, ...] = ()

    def show(self, rows: tuple[HitRow, ...]) -> None:
        """Show these rows."""
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def fields_of(self, row: int) -> dict[str, str]:
        """By what a row is found as a target."""
        return {"symbol": self.rows[row].instrument.symbol}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            each = row.instrument
            names = (marked.name for marked in names_of(row))
            parts = (each.code, *names, board_word(each.board), caution_of(row))
            return " ".join(part for part in parts if part)
        return None

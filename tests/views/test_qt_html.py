"""An amount stays on one line with its currency in what Qt lays out of HTML."""

from decimal import Decimal

import pytest
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import QApplication

from tradewalk.domain.money import Currency
from tradewalk.views.formatting import money
from tradewalk.views.qt_html import kept_together


@pytest.mark.usefixtures("qapp")
def test_a_line_does_not_end_between_a_sign_and_its_amount() -> None:
    document = QTextDocument()
    document.setDefaultFont(QApplication.font())
    amount = money(Decimal("280270.85"), Currency.CNY)
    document.setHtml(kept_together(f"Cash needed: {amount}"))
    document.setDocumentMargin(0)
    width = QFontMetricsF(document.defaultFont()).horizontalAdvance("Cash needed:  ¥  ")
    document.setTextWidth(width)
    assert document.size().height() > 0, "it has been laid out"
    layout = document.firstBlock().layout()
    text = document.firstBlock().text()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    parts = [text[line.textStart() : line.textStart() + line.textLength()].strip() for line in lines]
    assert [part for part in parts if amount[0] in part] == [f"{amount[0]}\N{NO-BREAK SPACE}280,270.85"]

"""Tool tips that are sentences."""

import pytest
from PySide6.QtGui import Qt, QTextDocument

from tradewalk.views.tool_tip import wrapped


@pytest.mark.parametrize("sentence", ['Buy 200 at 1,396.80 < the last & "limit"', "買入 200 · 輪候中"])
def test_a_sentence_is_marked_up_so_that_qt_wraps_it_and_says_the_same(sentence: str) -> None:
    tip = wrapped(sentence)
    assert Qt.mightBeRichText(tip)
    document = QTextDocument()
    document.setHtml(tip)
    assert document.toPlainText() == sentence


def test_nothing_stays_nothing() -> None:
    assert wrapped("") == ""

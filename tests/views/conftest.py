from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.market_builders import an_appearance
from tests.views.trading_builders import a_session
from tradewalk.services.session import Session
from tradewalk.views.formatting import choose_locale, choose_zone
from tradewalk.views.theme import Appearance


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    """Numbers as the application writes them in English, whatever the machine speaks."""
    before = QLocale()
    choose_locale()
    choose_zone()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def appearance(qtbot: QtBot) -> Iterator[Appearance]:
    """A light look, taken off again."""
    assert qtbot is not None
    with an_appearance() as appearance:
        yield appearance


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    """A new practice account on the morning of the sample day."""
    assert qapp is not None
    with a_session(tmp_path) as session:
        yield session
